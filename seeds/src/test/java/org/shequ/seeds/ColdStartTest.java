package org.shequ.seeds;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.shequ.core.calendar.FiscalYear;
import org.shequ.core.place.DivisionCode;
import org.shequ.core.quantity.Households;
import org.shequ.core.unit.Community;

/** What a fresh Java machine loads up to the first budget under the bundled document of a place. */
class ColdStartTest {
    private static List<String> loaded = List.of();

    /** The first budget of a machine of its own. */
    static final class FirstBudget {
        private FirstBudget() {}

        /**
         * Prints the known uses of a community in Panzhihua.
         *
         * @param none nothing
         */
        public static void main(String[] none) {
            Community community = Community.builder()
                    .code(DivisionCode.of("510402001001"))
                    .households(Households.of(3_120))
                    .build();
            System.out.println("known "
                    + Seeds.library()
                            .forYear(FiscalYear.of(2016))
                            .budget(community)
                            .uses()
                            .known());
        }
    }

    @BeforeAll
    static void start() throws Exception {
        Process machine = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xlog:class+load",
                        "-cp",
                        System.getProperty("java.class.path"),
                        FirstBudget.class.getName())
                .redirectErrorStream(true)
                .start();
        String printed = new String(machine.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(machine.waitFor()).as(printed).isZero();
        assertThat(printed).contains("known 93600.00");
        loaded = printed.lines()
                .filter(line -> line.contains("source:"))
                .map(line -> line.replaceFirst("^(?:\\[[^]]*] ?)+", "").replaceFirst(" .*", ""))
                .toList();
    }

    private static long ours(boolean lambdas) {
        return loaded.stream()
                .filter(name -> name.startsWith("org.shequ.") && name.contains("Lambda") == lambdas)
                .count();
    }

    @Test
    void noLibraryLoadsAndNoRegularExpressionIsRead() {
        assertThat(loaded)
                .noneMatch(name -> name.startsWith("com.fasterxml."))
                .noneMatch(name -> name.startsWith("com.google."))
                .noneMatch(name -> name.startsWith("java.util.regex."))
                .noneMatch(name -> name.startsWith("java.time.format.DateTimeFormatter"))
                .noneMatch(name -> name.startsWith("java.util.stream.ReferencePipeline$"));
    }

    @Test
    void fewClassesOfOursLoadAndFewFunctions() {
        assertThat(ours(false)).isBetween(200L, 335L);
        assertThat(ours(true)).isBetween(10L, 45L);
    }

    /** One that is missing is looked for in every jar of the class path. */
    @ParameterizedTest
    @ValueSource(strings = {"JL2010", "DH", "SD2012", "PZH2015", "JL2016", "LAW-URBAN", "LAW-RURAL"})
    void everyPackHasTheFilesThatABudgetReads(String document) {
        assertThat(List.of("pack.json", "facts.json", "parameters.json", "rules.json"))
                .allMatch(file -> Seeds.class.getResource("packs/" + document + "/" + file) != null);
    }
}
