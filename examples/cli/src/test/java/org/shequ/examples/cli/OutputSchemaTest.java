package org.shequ.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.shequ.core.json.Json;
import org.shequ.standards.json.JsonText;
import org.shequ.standards.pack.Pack;

/** What the commands print as JSON is what the schemas of their outputs say. */
class OutputSchemaTest {
    private static JsonSchema schema(String name) throws IOException {
        try (InputStream schema = Objects.requireNonNull(
                Pack.class.getResourceAsStream("/org/shequ/standards/schema/" + name + "-output.schema.json"))) {
            return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                    .getSchema(schema);
        }
    }

    private static String done(String command) {
        CliRun run = CliRun.of((command + " --format json")
                .replace("GOLDEN", "src/test/resources/org/shequ/examples/cli/golden")
                .replace("SAMPLE", "../../seeds/src/main/resources/org/shequ/seeds/sample/illustrative.json")
                .split(" ", -1));
        assertThat(run.err()).isEmpty();
        assertThat(run.exit()).isZero();
        return run.out();
    }

    @ParameterizedTest
    @CsvSource({
        "clauses, clauses",
        "clauses, clauses --disposition NOT_MODELLED",
        "catalogues, catalogues",
        "rules, rules",
        "rules, rules --pack src/main/packs/xinhe",
        "topic-comparison, compare --topic premises",
        "topic-comparison, compare --topic committee",
        "comparison, compare --in SAMPLE --year 2016 --other-year 2018",
        "comparison, compare --in SAMPLE --year 2014 --other-year 2018 --language en",
        "comparison, compare --in SAMPLE --year 2016 --other-reading PZH2015-3.5.4-6.blocks=FULL_HUNDREDS",
        "lint, lint src/main/packs/xinhe",
        "plan, plan --in src/test/resources/org/shequ/examples/cli/golden/plans.json --date 2016-06-30",
        "plan, plan --in src/test/resources/org/shequ/examples/cli/golden/plans.json --date 2018-12-31 --language en"
                + " --community-kind RURAL_COMMUNITY",
        "plan, plan --in src/test/resources/org/shequ/examples/cli/golden/units.csv --date 2018-12-31",
        "evaluation, evaluate",
        "evaluation, evaluate --topic evaluation --language en --document all",
        "evaluation, evaluate DH-6.21-2 --in src/main/samples/evaluate-units.json --date 2010-12-31 --assume-effective DH=2009-01-01",
        "evaluation, evaluate --scheme src/main/samples/evaluate-scheme.json --in src/main/samples/evaluate-units.json --date 2010-12-31"
                + " --assume-effective DH=2009-01-01",
        "evaluation, evaluate --scheme src/main/samples/evaluate-own.json --in SAMPLE --date 2018-12-31 --language en",
        "procedure, procedure",
        "procedure, procedure SD2012-2.5.1-7 --date 2016-12-31" + " --in src/main/samples/procedure-units.json",
        "procedure, procedure SD2012-2.5.1-7 --date 2016-12-31 --path APPROVE --language en"
                + " --in src/main/samples/procedure-units.json"
    })
    void theWholeOutputKeepsToIt(String schema, String command) throws IOException {
        assertThat(schema(schema).validate(done(command), InputFormat.JSON)).isEmpty();
    }

    @Test
    void everyTopicKeepsToIt() throws IOException {
        JsonSchema schema = schema("topic-comparison");
        for (String topic : CliRun.of("compare")
                .err()
                .replaceAll("(?s).*topics: ", "")
                .replaceAll(" \\([^)]*\\)", "")
                .strip()
                .split(", ", -1)) {
            assertThat(schema.validate(done("compare --topic " + topic), InputFormat.JSON))
                    .isEmpty();
        }
    }

    @Test
    void everyExplainedRuleKeepsToIt() throws IOException {
        JsonSchema schema = schema("explain");
        Json.Obj rules = (Json.Obj) JsonText.read(done("rules"), "out");
        for (Json rule : ((Json.Arr) rules.member("rules").orElseThrow()).elements()) {
            String id = ((Json.Text) ((Json.Obj) rule).member("rule").orElseThrow()).value();
            assertThat(schema.validate(done("explain " + id), InputFormat.JSON))
                    .as(id)
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "clauses",
                "catalogues",
                "rules",
                "explain",
                "topic-comparison",
                "comparison",
                "lint",
                "evaluation",
                "procedure"
            })
    void theSchemaRefusesWhatIsNone(String schema) throws IOException {
        assertThat(schema(schema).validate("{\"year\": 2016}", InputFormat.JSON))
                .isNotEmpty();
    }
}
