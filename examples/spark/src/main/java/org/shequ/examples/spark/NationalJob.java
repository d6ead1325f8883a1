package org.shequ.examples.spark;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.concat;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.expr;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.substring;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.when;

import java.util.List;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SaveMode;
import org.apache.spark.sql.SparkSession;
import org.shequ.examples.national.PolicyRecipe;

/** The job: units from Parquet, a budget of each, totals by county, province, payer and rule to Parquet. */
public final class NationalJob {
    /** The tables of totals, as the national run in one process names them. */
    public static final List<String> TABLES = List.of("counties", "provinces", "shares", "rules");

    private final SparkSession spark;
    private final String out;

    /**
     * Makes a job.
     *
     * @param spark the session
     * @param out the folder that results go to; what is there is replaced
     */
    public NationalJob(SparkSession spark, String out) {
        this.spark = spark;
        this.out = out;
    }

    /**
     * Works out the budget of every unit and writes it as {@code results}.
     *
     * @param in the units, as the national run writes {@code units.parquet}
     * @param recipe the policy
     */
    public void budget(String in, PolicyRecipe recipe) {
        Dataset<Row> units = spark.read().parquet(in);
        List<String> counties = units.select(substring(col("code"), 1, 6))
                .distinct()
                .as(Encoders.STRING())
                .collectAsList();
        Broadcast<SharedPolicy> policy =
                JavaSparkContext.fromSparkContext(spark.sparkContext()).broadcast(new SharedPolicy(recipe, counties));
        write(units.mapPartitions(new BudgetPartition(policy), Encoders.row(ResultRows.schema())), "results");
    }

    /** Adds up {@code results} and writes the totals. */
    public void addUp() {
        Dataset<Row> results = read("results");
        write(places(results, col("county")), "counties");
        write(places(results, concat(substring(col("county"), 1, 2), lit("0000"))), "provinces");
        write(shares(results), "shares");
        write(rules(results), "rules");
    }

    private static Dataset<Row> places(Dataset<Row> results, Column place) {
        return results.groupBy(place.as("place"))
                .agg(
                        count(lit(1)).as("units"),
                        number("committee = 'RESIDENTS'").as("residents_committees"),
                        number("committee = 'VILLAGERS'").as("villagers_committees"),
                        number("committee = 'OTHER'").as("other_units"),
                        number("hypothetical").as("hypothetical_units"),
                        number("size(lines) = 0").as("units_without_line"),
                        lines("EXACT").as("lines_exact"),
                        lines("BOUNDED").as("lines_bounded"),
                        lines("UNDETERMINED").as("lines_undetermined"),
                        yuan(sum("uses_known")).as("uses_known"),
                        yuan(sum("uses_low")).as("uses_low"),
                        high("uses_high").as("uses_high"),
                        yuan(sum("grants_known")).as("grants_known"),
                        yuan(sum("grants_low")).as("grants_low"),
                        high("grants_high").as("grants_high"));
    }

    /** How many units meet a condition. */
    private static Column number(String condition) {
        return count(when(expr(condition), 1));
    }

    /** How many lines have a status. */
    private static Column lines(String status) {
        return sum(expr("size(filter(lines, line -> line.status = '" + status + "'))"));
    }

    /** The sum of upper ends; null while one of them is not known. */
    private static Column high(String column) {
        return yuan(when(count(col(column)).equalTo(count(lit(1))), sum(column)));
    }

    private static Column yuan(Column amount) {
        return amount.cast(ResultRows.YUAN);
    }

    private static Dataset<Row> shares(Dataset<Row> results) {
        Dataset<Row> uses = results.select(
                col("county"),
                lit("USES").as("role"),
                explode(col("uses_shares")).as("share"));
        Dataset<Row> grants = results.select(
                col("county"),
                lit("GRANTS").as("role"),
                explode(col("grants_shares")).as("share"));
        return uses.union(grants)
                .groupBy(
                        col("county").as("place"),
                        col("role"),
                        col("share.payer").as("payer"))
                .agg(yuan(sum("share.amount")).as("amount"));
    }

    private static Dataset<Row> rules(Dataset<Row> results) {
        return results.select(explode(col("lines")).as("line"))
                .groupBy(col("line.rule").as("rule"))
                .agg(
                        number("line.status = 'EXACT'").as("lines_exact"),
                        number("line.status = 'BOUNDED'").as("lines_bounded"),
                        number("line.status = 'UNDETERMINED'").as("lines_undetermined"),
                        yuan(coalesce(sum(when(expr("line.status = 'EXACT'"), col("line.low"))), lit(0)))
                                .as("known"));
    }

    /**
     * Counts the rows of a table of totals that this job and another run do not share.
     *
     * @param table the table, one of {@link #TABLES}
     * @param other the folder of the other run
     * @return the rows that only one of the two has; 0 where both are the same
     */
    public long differences(String table, String other) {
        Dataset<Row> ours = read(table);
        Dataset<Row> theirs = spark.read()
                .parquet(other + "/" + table + ".parquet")
                .drop("name")
                .selectExpr(ours.columns());
        return ours.exceptAll(theirs).count() + theirs.exceptAll(ours).count();
    }

    /**
     * Returns the totals of the whole country.
     *
     * @return units, uses and grants as far as they are known, in yuan
     */
    public Row country() {
        return read("provinces")
                .agg(sum("units"), yuan(sum("uses_known")), yuan(sum("grants_known")))
                .first();
    }

    private Dataset<Row> read(String table) {
        return spark.read().parquet(out + "/" + table);
    }

    private void write(Dataset<Row> rows, String table) {
        rows.write().mode(SaveMode.Overwrite).parquet(out + "/" + table);
    }
}
