package org.shequ.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.shequ.core.json.Json;
import org.shequ.seeds.Seeds;
import org.shequ.standards.budget.Budget;

/** What {@code budget --format json} prints is what the schema of budgets says. */
class BudgetSchemaTest {
    private static JsonSchema schema() throws IOException {
        try (InputStream schema = Objects.requireNonNull(
                Budget.class.getResourceAsStream("/org/shequ/standards/schema/budget.schema.json"))) {
            return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                    .getSchema(schema);
        }
    }

    @Test
    void theRealSampleKeepsToIt() throws IOException {
        assertThat(schema().validate(CliRun.of("budget", "--format", "json").out(), InputFormat.JSON))
                .isEmpty();
    }

    @Test
    void fullFactsKeepToIt(@TempDir Path folder) throws IOException {
        Path units = folder.resolve("units.json");
        Path reference = folder.resolve("reference.json");
        try (InputStream sample = Seeds.illustrativeSample();
                InputStream figures = Seeds.illustrativeReference()) {
            Files.write(units, sample.readAllBytes());
            Files.write(reference, figures.readAllBytes());
        }
        CliRun run = CliRun.of(
                "budget",
                "--in",
                units.toString(),
                "--year",
                "2016",
                "--reference",
                reference.toString(),
                "--format",
                "json",
                "--language",
                "en");
        assertThat(run.exit()).isZero();
        assertThat(schema().validate(run.out(), InputFormat.JSON)).isEmpty();
    }

    @Test
    void theSchemaRefusesWhatIsNone() throws IOException {
        assertThat(schema().validate(Json.object().put("year", "2016").build().toString(), InputFormat.JSON))
                .isNotEmpty();
    }
}
