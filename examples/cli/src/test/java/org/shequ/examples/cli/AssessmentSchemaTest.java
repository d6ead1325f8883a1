package org.shequ.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.shequ.standards.assess.Finding;

/** What {@code assess} and {@code progress} print as JSON is what the schemas of assessments and progress say. */
class AssessmentSchemaTest {
    private static final String SEEDS = "../../seeds/src/main/resources/org/shequ/seeds/sample/";
    private static final String GOLDEN = "src/test/resources/org/shequ/examples/cli/golden/";

    private static JsonSchema schema(String name) throws IOException {
        try (InputStream schema = Objects.requireNonNull(
                Finding.class.getResourceAsStream("/org/shequ/standards/schema/" + name + ".schema.json"))) {
            return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                    .getSchema(schema);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "assessment, assess, 2018-12-31, SEEDS/panzhihua-dunhuang.csv",
        "assessment, assess, 2020-12-31, SEEDS/illustrative.json",
        "assessment, assess, 2014-12-31, GOLDEN/assess-units.json",
        "progress, progress, 2018-12-31, SEEDS/panzhihua-dunhuang.csv",
        "progress, progress, 2020-12-31, SEEDS/illustrative.json",
        "progress, progress, 2014-12-31, GOLDEN/assess-units.json"
    })
    void theOutputKeepsToIt(String schema, String command, String date, String file) throws IOException {
        String in = file.replace("SEEDS/", SEEDS).replace("GOLDEN/", GOLDEN);
        for (String language : new String[] {"zh-CN", "en"}) {
            CliRun run = CliRun.of(command, "--in", in, "--date", date, "--format", "json", "--language", language);
            assertThat(run.err()).isEmpty();
            assertThat(run.exit()).isZero();
            assertThat(schema(schema).validate(run.out(), InputFormat.JSON)).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"assessment", "progress"})
    void theSchemaRefusesWhatIsNone(String schema) throws IOException {
        assertThat(schema(schema).validate("{\"date\": 2016}", InputFormat.JSON))
                .isNotEmpty();
    }
}
