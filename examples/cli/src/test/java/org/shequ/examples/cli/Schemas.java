package org.shequ.examples.cli;

import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import org.shequ.standards.policy.Policy;

/** The JSON Schemas in the jar, those of units among them where they refer to it. */
final class Schemas {
    private Schemas() {}

    static JsonSchema named(String name) throws IOException {
        Map<String, String> others = Map.of("https://shequ.org/schema/units.schema.json", text("units"));
        return JsonSchemaFactory.getInstance(
                        SpecVersion.VersionFlag.V202012,
                        builder -> builder.schemaLoaders(loaders -> loaders.schemas(others)))
                .getSchema(text(name));
    }

    private static String text(String name) throws IOException {
        try (InputStream in = Objects.requireNonNull(
                Policy.class.getResourceAsStream("/org/shequ/standards/schema/" + name + ".schema.json"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
