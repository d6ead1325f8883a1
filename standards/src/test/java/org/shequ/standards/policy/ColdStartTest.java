package org.shequ.standards.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.shequ.core.calendar.FiscalYear;
import org.shequ.core.quantity.Households;
import org.shequ.core.quantity.Persons;
import org.shequ.core.unit.Community;
import org.shequ.core.unit.FactValue;
import org.shequ.core.unit.UnitKind;
import org.shequ.standards.pack.Pack;
import org.shequ.standards.pack.PackSource;

/**
 * What a fresh Java machine loads up to the first budget: nearly all of its time goes there, and nothing tells sooner when a stream, a
 * parser or a table of functions gets on the way. The numbers of classes are those of JDK 17 and some to spare.
 */
class ColdStartTest {
    private static final String OURS = "org.shequ.";

    private static List<String> loaded = List.of();

    private static List<String> shared = List.of();

    /** The first budget of a machine of its own. */
    static final class FirstBudget {
        private FirstBudget() {}

        /**
         * Prints the known uses of a community of the workload.
         *
         * @param none nothing
         */
        public static void main(String[] none) {
            PackSource pack = PackSource.of(
                    "workload", file -> FirstBudget.class.getResourceAsStream("/org/shequ/standards/workload/" + file));
            Community community = Community.builder()
                    .code("990201001400")
                    .kind(UnitKind.URBAN_COMMUNITY)
                    .households(Households.of(3_120))
                    .residents(Persons.of(8_112))
                    .committeeMembers(Persons.of(7))
                    .fullTimeStaff(Persons.of(3))
                    .putFacts("monthlyWage", FactValue.of("4000.00"))
                    .putFacts("fiscallyStrained", FactValue.of(true))
                    .build();
            Policy policy = PolicyLibrary.ofProofread(List.of(pack)).forYear(FiscalYear.of(2024));
            System.out.println("known " + policy.budget(community).uses().known());
        }
    }

    /** The first reading of a pack that nobody has proofread. */
    static final class StrictReading {
        private StrictReading() {}

        /**
         * Prints how many rules the pack of the workload has.
         *
         * @param none nothing
         */
        public static void main(String[] none) {
            Pack pack = Pack.read(PackSource.of(
                    "workload",
                    file -> StrictReading.class.getResourceAsStream("/org/shequ/standards/workload/" + file)));
            System.out.println("rules " + pack.rules().size());
        }
    }

    @BeforeAll
    static void start() throws Exception {
        String printed = run(FirstBudget.class);
        assertThat(printed).contains("known 708482.49");
        loaded = names(printed, false);
        shared = names(printed, true);
    }

    /** What a machine of its own prints, each class that it loads among it. */
    private static String run(Class<?> program) throws Exception {
        Process machine = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xlog:class+load",
                        "-cp",
                        System.getProperty("java.class.path"),
                        program.getName())
                .redirectErrorStream(true)
                .start();
        String printed = new String(machine.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(machine.waitFor()).as(printed).isZero();
        return printed;
    }

    /** The names of the classes that were read from a jar, or came with the archive of the machine. */
    private static List<String> names(String printed, boolean isShared) {
        return printed.lines()
                .filter(line -> line.contains("source:") && line.contains("shared objects file") == isShared)
                .map(line -> line.replaceFirst("^(?:\\[[^]]*] ?)+", "").replaceFirst(" .*", ""))
                .toList();
    }

    private static long count(String prefix, boolean lambdas) {
        return loaded.stream()
                .filter(name -> name.startsWith(prefix) && name.contains("Lambda") == lambdas)
                .count();
    }

    @Test
    void noLibraryLoads() {
        assertThat(loaded)
                .noneMatch(name -> name.startsWith("com.fasterxml.jackson.core"))
                .noneMatch(name -> name.startsWith("com.google."));
    }

    @Test
    void noLibraryLoadsToReadAPackStrictly() throws Exception {
        String printed = run(StrictReading.class);
        assertThat(printed).contains("rules ");
        assertThat(names(printed, false))
                .noneMatch(name -> name.startsWith("com.fasterxml.jackson.core"))
                .noneMatch(name -> name.startsWith("com.google."));
    }

    @Test
    void fewClassesOfOursLoad() {
        assertThat(count(OURS, false)).isBetween(200L, 310L);
    }

    @Test
    void noRegularExpressionIsReadAndNoDateFormatter() {
        assertThat(shared).contains("java.lang.Object");
        assertThat(shared)
                .noneMatch(name -> name.startsWith("java.util.regex."))
                .noneMatch(name -> name.startsWith("java.time.format.DateTimeFormatter"));
        assertThat(loaded)
                .noneMatch(name -> name.startsWith("java.util.regex."))
                .noneMatch(name -> name.startsWith("java.time.format.DateTimeFormatterBuilder"));
    }

    @Test
    void fewFunctionsAreLinkedAndNoStreamRuns() {
        assertThat(count(OURS, true)).isBetween(10L, 40L);
        assertThat(loaded).noneMatch(name -> name.startsWith("java.util.stream.ReferencePipeline$"));
    }
}
