package org.shequ.standards.explain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.shequ.standards.pack.Pack;
import org.shequ.standards.pack.PackSource;
import org.shequ.standards.rule.Checklist;
import org.shequ.standards.rule.Content;
import org.shequ.standards.rule.Procedure;
import org.shequ.standards.rule.RuleDefinition;

/**
 * What checklists and procedures say in words, held against a file beside the made-up rules. With {@code -Dgolden=write} the file is
 * written anew, to be read before it is kept.
 */
class ContentDescriptionTest {
    private static final Path FOLDER = Path.of("src/test/resources/org/shequ/standards/explain");

    private static Pack pack() throws IOException {
        Map<String, String> files = new TreeMap<>();
        for (String file : new String[] {"pack.json", "rules.json", "catalogues.json"}) {
            files.put(file, Files.readString(FOLDER.resolve(file)));
        }
        return Pack.read(PackSource.texts("contents", files));
    }

    private static String said(Pack pack) {
        StringBuilder text = new StringBuilder();
        for (RuleDefinition rule : pack.rules()) {
            text.append("# ").append(rule.id()).append('\n');
            Stream.of(Locale.CHINESE, Locale.ENGLISH)
                    .forEach(locale -> lines(pack, rule.byDefault().content(), locale)
                            .forEach(line -> text.append(line).append('\n')));
        }
        return text.toString();
    }

    private static Stream<String> lines(Pack pack, Content content, Locale locale) {
        return content instanceof Procedure procedure
                ? ProcedureDescription.lines(procedure, locale).stream()
                : ChecklistDescription.lines(pack.complete((Checklist) content), locale).stream();
    }

    @Test
    void theWordsAreAsKept() throws IOException {
        Path golden = FOLDER.resolve("contents.txt");
        String said = said(pack());
        if ("write".equals(System.getProperty("golden"))) {
            Files.writeString(golden, said);
        }
        assertThat(said).isEqualTo(Files.readString(golden));
    }

    @Test
    void aChecklistWhoseItemsAreNotInPlaceIsRefused() throws IOException {
        Checklist named = (Checklist) pack().rules().get(1).byDefault().content();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ChecklistDescription.lines(named, Locale.ENGLISH))
                .withMessage("checklist over new-rooms[OUTDOOR] must have its items in place");
    }
}
