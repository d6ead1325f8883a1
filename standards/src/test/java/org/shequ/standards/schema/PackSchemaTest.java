package org.shequ.standards.schema;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.shequ.standards.pack.Pack;
import org.shequ.standards.pack.WorkedCase;
import org.shequ.standards.policy.Policy;
import org.shequ.standards.policy.PolicyLibrary;

/** The schemas of packs and budgets accept the sample pack, as written by hand and by the library, and refuse what loading refuses. */
@NullMarked
public class PackSchemaTest {
    private static final Path SAMPLE = Path.of("../examples/cli/src/main/packs/xinhe");
    private static final String BASE = "https://shequ.org/schema/";
    private static final JsonSchemaFactory FACTORY = JsonSchemaFactory.getInstance(
            SpecVersion.VersionFlag.V202012, builder -> builder.schemaLoaders(loaders -> loaders.schemas(schemas())));

    private static Map<String, String> schemas() {
        Map<String, String> schemas = new HashMap<>();
        for (String name : List.of(
                "pack",
                "rules",
                "facts",
                "parameters",
                "cases",
                "budget",
                "units",
                "reference",
                "catalogues",
                "ledger",
                "relations",
                "supplements",
                "overlay",
                "receipt",
                "verification-output")) {
            schemas.put(BASE + name + ".schema.json", text("/org/shequ/standards/schema/" + name + ".schema.json"));
        }
        schemas.put("urn:shequ:schema:formula", text("/org/shequ/core/formula/json/formula.schema.json"));
        return schemas;
    }

    private static String text(String resource) {
        try (InputStream in = Objects.requireNonNull(PackSchemaTest.class.getResourceAsStream(resource), resource)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static Set<ValidationMessage> faults(String schema, String json) {
        JsonSchema found = FACTORY.getSchema(SchemaLocation.of(BASE + schema + ".schema.json"));
        return found.validate(json, InputFormat.JSON);
    }

    @ParameterizedTest
    @ValueSource(strings = {"pack", "rules", "facts", "parameters", "cases"})
    void theSampleIsValidAsWrittenByHandAndByTheLibrary(String name) throws IOException {
        assertThat(faults(name, Files.readString(SAMPLE.resolve(name + ".json"))))
                .isEmpty();
        assertThat(faults(
                        name,
                        Objects.requireNonNull(Pack.read(SAMPLE).write().get(name + ".json"))
                                .toString()))
                .isEmpty();
    }

    @Test
    void theBudgetOfEveryCaseIsValid() {
        Pack pack = Pack.read(SAMPLE);
        for (WorkedCase worked : pack.cases()) {
            Policy policy =
                    PolicyLibrary.of(pack).forYear(worked.year().orElseThrow()).withReference(worked.reference());
            String json = policy.budget(worked.units()).json(Locale.ENGLISH).toString();
            assertThat(faults("budget", json)).as(worked.toString()).isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '¦', quoteCharacter = '`', textBlock = """
            pack ¦ "format": 1 ¦ "format": 2
            pack ¦ "990100" ¦ "99"
            pack ¦ "issuer" ¦ "isuer"
            facts ¦ "truth" ¦ "boolean"
            parameters ¦ "unit": "yuan" ¦ "unit": "wan"
            rules ¦ "subject" ¦ "subjct"
            rules ¦ "XH2020-2.1-5" ¦ "2.1-5"
            rules ¦ "below" ¦ "under"
            rules ¦ "committee", "in" ¦ "committee", "of"
            rules ¦ "proration": "DAYS" ¦ "proration": "HOURS"
            rules ¦ "from": 2020 ¦ "form": 2020
            rules ¦ "among": ["CITY", "COUNTY"] ¦ "among": ["CITY"]
            cases ¦ "unit" ¦ "unity"
            cases ¦ "amount" ¦ "sum"
            cases ¦ "households" ¦ "homes"
            """)
    void whatLoadingRefusesIsInvalid(String name, String right, String wrong) throws IOException {
        String sample = Files.readString(SAMPLE.resolve(name + ".json"));
        assertThat(sample).contains(right);
        assertThat(faults(name, sample.replace(right, wrong))).isNotEmpty();
    }

    @Test
    void valuesOfACategoryMayHaveWords() {
        String file =
                "{\"facts\":[{\"name\":\"age\",\"type\":\"category\",\"label\":{\"zh\":\"新旧\",\"en\":\"age\"},\"values\":"
                        + "{\"OLD\":{\"zh\":\"老旧\",\"en\":\"old\"},\"NEW\":{\"zh\":\"新建\",\"en\":\"new\"}}}]}";
        assertThat(faults("facts", file)).isEmpty();
        assertThat(faults("facts", file.replace(",\"en\":\"new\"", ""))).isNotEmpty();
        assertThat(faults("facts", file.replace(",\"NEW\":{\"zh\":\"新建\",\"en\":\"new\"}", "")))
                .isNotEmpty();
        assertThat(faults("facts", file.replace("category", "truth"))).isNotEmpty();
    }
}
