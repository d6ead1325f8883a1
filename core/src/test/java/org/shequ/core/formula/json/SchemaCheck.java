package org.shequ.core.formula.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import java.io.UncheckedIOException;
import java.util.List;
import org.shequ.core.json.Json;

/** Validates trees against the schema of the language. */
final class SchemaCheck {
    static final SchemaCheck FORMULA = new SchemaCheck("formula");
    static final SchemaCheck CONDITION = new SchemaCheck("condition");

    private final JsonSchema schema;

    private SchemaCheck(String definition) {
        try {
            ObjectNode root = (ObjectNode) new ObjectMapper().readTree(FormulaSchema.text());
            root.remove("anyOf");
            root.put("$ref", "#/$defs/" + definition);
            schema = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                    .getSchema(root);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns what the schema says against a tree. */
    List<String> complaints(Json tree) {
        return schema.validate(tree.toString(), InputFormat.JSON).stream()
                .map(ValidationMessage::getMessage)
                .toList();
    }
}
