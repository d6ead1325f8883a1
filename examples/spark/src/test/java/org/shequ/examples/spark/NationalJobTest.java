package org.shequ.examples.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Iterator;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.apache.spark.SparkConf;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.shequ.examples.national.BudgetPath;
import org.shequ.examples.national.DivisionTable;
import org.shequ.examples.national.NationalRun;
import org.shequ.examples.national.PolicyRecipe;

/** The job on two threads of this JVM, over the slice of the table that the national run is tested on. */
class NationalJobTest {
    private static final Path SLICE =
            Path.of("../national/src/test/resources/org/shequ/examples/national/villages.csv");

    @TempDir
    Path folder = Path.of("");

    @Test
    void itsTotalsAreThoseOfOneProcessAndAnyDifferenceIsTold() throws IOException, SQLException {
        Path made = folder.resolve("made");
        Path other = folder.resolve("other");
        NationalRun.of(
                new DivisionTable(SLICE, OptionalLong.of(7)), PolicyRecipe.national(true), BudgetPath.PLAIN, made);
        NationalRun.of(
                new DivisionTable(SLICE, OptionalLong.of(8)), PolicyRecipe.national(true), BudgetPath.BATCH, other);
        try (SparkSession spark = session()) {
            assertThat(run(spark, "--in", made + "/units.parquet", "--compare", made.toString()))
                    .startsWith("0 ")
                    .contains(
                            "666 units",
                            "counties: identical",
                            "provinces: identical",
                            "shares: identical",
                            "rules: identical")
                    .doesNotContain("NOT");
            assertThat(new NationalJob(spark, folder.resolve("out").toString())
                            .differences("counties", other.toString()))
                    .isPositive();
            theBroadcastPolicyIsMadeOnceAndABlockIsReadAtATime(spark, made + "/units.parquet");
        }
    }

    private static void theBroadcastPolicyIsMadeOnceAndABlockIsReadAtATime(SparkSession spark, String in)
            throws IOException {
        var shared = JavaSparkContext.fromSparkContext(spark.sparkContext())
                .broadcast(new SharedPolicy(PolicyRecipe.national(true), List.of()));
        assertThat(shared.value().compiled()).isSameAs(shared.value().compiled());
        Row unit = spark.read().parquet(in).first();
        Iterator<Row> results =
                new BudgetPartition(shared).call(Stream.generate(() -> unit).iterator());
        assertThat(results.next().getDecimal(5)).isEqualTo(results.next().getDecimal(5));
    }

    @Test
    void wrongOptionsAreNotUnderstood() {
        assertThat(Main.options(new String[] {"--in", "a", "--out", "b"}))
                .hasValueSatisfying(options -> assertThat(options).containsEntry("--facts", "MADE"));
        assertThat(Main.options(new String[] {"--in", "a", "--out"})).isEmpty();
        assertThat(Main.options(new String[] {"--in", "a"})).isEmpty();
        assertThat(Main.options(new String[] {"--in", "a", "--out", "b", "--fact", "MADE"}))
                .isEmpty();
        assertThat(Main.options(new String[] {"--in", "a", "--out", "b", "--facts", "NONE"}))
                .isEmpty();
    }

    /** Small data: as few tasks as there can be, and nothing compiled at run time. */
    private static SparkSession session() {
        return Main.session(new SparkConf(false)
                .set("spark.sql.shuffle.partitions", "1")
                .set("spark.sql.codegen.factoryMode", "NO_CODEGEN")
                .set("spark.sql.codegen.wholeStage", "false"));
    }

    private String run(SparkSession spark, String... arguments) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        String[] all = Stream.concat(
                        Stream.of(arguments),
                        Stream.of("--out", folder.resolve("out").toString()))
                .toArray(String[]::new);
        int exit = Main.run(spark, Main.options(all).orElseThrow(), new PrintStream(out, true, StandardCharsets.UTF_8));
        return exit + " " + out.toString(StandardCharsets.UTF_8);
    }
}
