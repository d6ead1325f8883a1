package org.shequ.examples.national;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Map;
import java.util.OptionalLong;
import org.duckdb.DuckDBAppender;
import org.shequ.core.quantity.Outcome;
import org.shequ.standards.assess.Verdict;

/**
 * Writes totals as CSV and Parquet: {@code counties}, {@code provinces}, {@code shares} (who pays how much, by county), {@code rules}, and
 * {@code verdicts} (how many units meet each norm, by province); amounts in yuan with two decimals, an upper end that is not known left empty.
 */
final class TotalsTables {
    private static final String PLACES = " (place VARCHAR, name VARCHAR, units BIGINT, residents_committees BIGINT,"
            + " villagers_committees BIGINT, other_units BIGINT, hypothetical_units BIGINT, units_without_line BIGINT,"
            + " units_meeting BIGINT, units_failing BIGINT, units_open BIGINT,"
            + " lines_exact BIGINT, lines_bounded BIGINT, lines_undetermined BIGINT,"
            + " uses_known DECIMAL(18,2), uses_low DECIMAL(18,2), uses_high DECIMAL(18,2),"
            + " grants_known DECIMAL(18,2), grants_low DECIMAL(18,2), grants_high DECIMAL(18,2))";

    private final Duck duck;
    private final Map<String, String> names;

    private TotalsTables(Duck duck, Map<String, String> names) {
        this.duck = duck;
        this.names = names;
    }

    /** Writes all tables into a folder that exists. */
    static void write(NationalTotals totals, Map<String, String> names, Path folder) throws SQLException {
        try (Duck duck = Duck.inMemory()) {
            TotalsTables tables = new TotalsTables(duck, names);
            tables.places("counties", totals.counties());
            tables.places("provinces", totals.provinces());
            tables.shares(totals.counties());
            tables.rules(totals.rules());
            tables.verdicts(totals.verdicts());
            for (String table : new String[] {"counties", "provinces", "shares", "rules", "verdicts"}) {
                duck.parquet(table, "ALL", folder);
                duck.csv(table, "ALL", folder);
            }
        }
    }

    private void places(String table, Map<String, PlaceTotals> places) throws SQLException {
        duck.run("CREATE TABLE " + table + PLACES);
        try (DuckDBAppender rows = duck.connection().createAppender(table)) {
            for (Map.Entry<String, PlaceTotals> each : places.entrySet()) {
                PlaceTotals totals = each.getValue();
                rows.beginRow();
                rows.append(each.getKey());
                rows.append(names.get(each.getKey()));
                rows.append(totals.units());
                rows.append(totals.residentsCommittees());
                rows.append(totals.villagersCommittees());
                rows.append(totals.otherUnits());
                rows.append(totals.hypotheticalUnits());
                rows.append(totals.unitsWithoutLine());
                rows.append(totals.units(Standing.MEETS));
                rows.append(totals.units(Standing.FAILS));
                rows.append(totals.units(Standing.OPEN));
                rows.append(totals.linesExact());
                rows.append(totals.linesBounded());
                rows.append(totals.linesUndetermined());
                amounts(rows, totals.uses());
                amounts(rows, totals.grants());
                rows.endRow();
            }
        }
    }

    private static void amounts(DuckDBAppender rows, PlaceTotals.Amounts amounts) throws SQLException {
        rows.appendDecimal(amounts.known());
        rows.appendDecimal(amounts.low());
        OptionalLong high = amounts.high();
        if (high.isPresent()) {
            rows.appendDecimal(high.getAsLong());
        } else {
            rows.appendNull();
        }
    }

    private void shares(Map<String, PlaceTotals> counties) throws SQLException {
        duck.run("CREATE TABLE shares (place VARCHAR, role VARCHAR, payer VARCHAR, amount DECIMAL(18,2))");
        try (DuckDBAppender rows = duck.connection().createAppender("shares")) {
            for (Map.Entry<String, PlaceTotals> each : counties.entrySet()) {
                shares(rows, each.getKey(), "USES", each.getValue().uses().shares());
                shares(rows, each.getKey(), "GRANTS", each.getValue().grants().shares());
            }
        }
    }

    private static void shares(DuckDBAppender rows, String place, String role, Map<String, Long> shares)
            throws SQLException {
        for (Map.Entry<String, Long> share : shares.entrySet()) {
            rows.beginRow();
            rows.append(place);
            rows.append(role);
            rows.append(share.getKey());
            rows.appendDecimal(share.getValue());
            rows.endRow();
        }
    }

    private void rules(Map<String, NationalTotals.RuleCount> rules) throws SQLException {
        duck.run(
                "CREATE TABLE rules (rule VARCHAR, lines_exact BIGINT, lines_bounded BIGINT, lines_undetermined BIGINT,"
                        + " known DECIMAL(18,2))");
        try (DuckDBAppender rows = duck.connection().createAppender("rules")) {
            for (Map.Entry<String, NationalTotals.RuleCount> each : rules.entrySet()) {
                rows.beginRow();
                rows.append(each.getKey());
                for (Outcome.Status status : Outcome.Status.values()) {
                    rows.append(each.getValue().lines(status));
                }
                rows.appendDecimal(each.getValue().known());
                rows.endRow();
            }
        }
    }

    private void verdicts(Map<String, ? extends Map<String, VerdictCount>> provinces) throws SQLException {
        duck.run("CREATE TABLE verdicts (place VARCHAR, rule VARCHAR, met BIGINT, unmet BIGINT, open BIGINT,"
                + " reported BIGINT, not_applicable BIGINT)");
        try (DuckDBAppender rows = duck.connection().createAppender("verdicts")) {
            for (Map.Entry<String, ? extends Map<String, VerdictCount>> province : provinces.entrySet()) {
                for (Map.Entry<String, VerdictCount> rule : province.getValue().entrySet()) {
                    VerdictCount count = rule.getValue();
                    rows.beginRow();
                    rows.append(province.getKey());
                    rows.append(rule.getKey());
                    rows.append(count.units(Standing.MEETS));
                    rows.append(count.units(Standing.FAILS));
                    rows.append(count.units(Standing.OPEN));
                    rows.append(count.units(Verdict.REPORTED));
                    rows.append(count.units(Verdict.NOT_APPLICABLE));
                    rows.endRow();
                }
            }
        }
    }
}
