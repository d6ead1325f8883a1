package org.shequ.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
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

    @ParameterizedTest
    @MethodSource("cases")
    void aWrongInputIsRefusedInPlainWords(RefusalCase wrong, @TempDir Path folder) throws IOException {
        CliRun run = wrong.run(folder);
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err().lines()).containsExactlyElementsOf(wrong.err());
        assertThat(run.err()).isNotBlank().doesNotContain("Exception", "\tat ", "internal error");
    }

    @Test
    void theTableIsLargeAndNoCaseStandsTwice() throws IOException {
        assertThat(cases()).hasSizeGreaterThanOrEqualTo(60);
        assertThat(cases().stream().map(RefusalCase::name)).doesNotHaveDuplicates();
    }
}
