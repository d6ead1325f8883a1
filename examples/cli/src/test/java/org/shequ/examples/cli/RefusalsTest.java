package org.shequ.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Wrong and hostile inputs: each ends in exactly the lines that {@code refusals.txt} says, and in nothing else. */
class RefusalsTest {
    static List<RefusalCase> cases() throws IOException {
        try (InputStream table = RefusalsTest.class.getResourceAsStream("refusals.txt")) {
            if (table == null) {
                throw new IllegalStateException("refusals.txt must be beside the test");
            }
            return RefusalCase.read(new String(table.readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    private static final Path SOURCE = Path.of("src/test/resources/org/shequ/examples/cli/refusals.txt");

    /** With {@code -Dgolden=write} the messages are written anew, to be read before they are kept. */
    @Test
    void theTableHasAtLeastSixtyWrongInputs(@TempDir Path folder) throws IOException {
        String[] blocks = Files.readString(SOURCE).split("(?m)^=== ", -1);
        assertThat(blocks.length - 1).isGreaterThanOrEqualTo(60);
        if ("write".equals(System.getProperty("golden"))) {
            writeAnew(blocks, folder);
        }
    }

    private static void writeAnew(String[] blocks, Path folder) throws IOException {
        StringBuilder table = new StringBuilder(blocks[0]);
        for (int i = 1; i < blocks.length; i++) {
            RefusalCase wrong = RefusalCase.read("=== " + blocks[i]).get(0);
            if (blocks[i].contains("\n!~ ")) {
                table.append("=== ").append(blocks[i]);
                continue;
            }
            table.append("=== ")
                    .append(blocks[i]
                            .lines()
                            .filter(line -> !line.startsWith("! "))
                            .collect(Collectors.joining("\n"))
                            .stripTrailing())
                    .append('\n');
            wrong.run(Files.createDirectory(folder.resolve("case" + i)))
                    .err()
                    .lines()
                    .forEach(line -> table.append("! ").append(line).append('\n'));
            table.append('\n');
        }
        Files.writeString(SOURCE, table.toString().stripTrailing() + "\n");
    }

    @ParameterizedTest
    @MethodSource("cases")
    void aWrongInputIsRefusedInPlainWords(RefusalCase wrong, @TempDir Path folder) throws IOException {
        CliRun run = wrong.run(folder);
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        List<String> lines = run.err().lines().toList();
        assertThat(lines).hasSameSizeAs(wrong.err());
        for (int i = 0; i < lines.size(); i++) {
            wrong.checkLine(i, lines.get(i));
        }
        assertThat(run.err()).isNotBlank().doesNotContain("Exception", "\tat ", "internal error");
    }

    @Test
    void theTableIsLargeAndNoCaseStandsTwice() throws IOException {
        assertThat(cases()).hasSizeGreaterThanOrEqualTo(60);
        assertThat(cases().stream().map(RefusalCase::name)).doesNotHaveDuplicates();
    }
}
