package org.shequ.standards.lint;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.shequ.core.json.Json;
import org.shequ.standards.json.JsonText;
import org.shequ.standards.pack.PackSource;

/** The pack of the made-up city has no finding; each fault planted in it has just the findings that the table of faults says. */
@NullMarked
class LintTest {
    private static final Path SAMPLE = Path.of("../examples/cli/src/main/packs/xinhe");
    private static final List<String> FILES =
            List.of("pack.json", "rules.json", "facts.json", "parameters.json", "cases.json");

    @Test
    void theSampleHasNoFinding() {
        assertThat(Lint.check(PackSource.folder(SAMPLE))).isEmpty();
    }

    static Stream<Named<Json.Obj>> faults() throws IOException {
        Path table = Path.of("src/test/resources/org/shequ/standards/lint/faults.json");
        return array(JsonText.read(Files.readString(table), "faults.json"), "faults").stream()
                .map(each -> Named.of(text(each, "fault"), (Json.Obj) each));
    }

    @ParameterizedTest
    @MethodSource("faults")
    void aPlantedFaultIsFound(Json.Obj fault) throws IOException {
        Map<String, String> files = new TreeMap<>();
        for (String file : FILES) {
            files.put(file, Files.readString(SAMPLE.resolve(file)));
        }
        for (Json edit : array(fault, "edits")) {
            String file = text(edit, "file");
            if (!((Json.Obj) edit).members().containsKey("find")) {
                files.remove(file);
            } else {
                String find = text(edit, "find");
                assertThat(files.get(file)).containsOnlyOnce(find);
                files.computeIfPresent(file, (name, before) -> before.replace(find, text(edit, "put")));
            }
        }
        assertThat(Lint.check(PackSource.texts("xinhe", files)))
                .extracting(Finding::toString)
                .containsExactlyElementsOf(array(fault, "findings").stream()
                        .map(each -> ((Json.Text) each).value())
                        .toList());
    }

    private static List<Json> array(Json object, String key) {
        return ((Json.Arr) ((Json.Obj) object).member(key).orElseThrow()).elements();
    }

    private static String text(Json object, String key) {
        return ((Json.Text) ((Json.Obj) object).member(key).orElseThrow()).value();
    }
}
