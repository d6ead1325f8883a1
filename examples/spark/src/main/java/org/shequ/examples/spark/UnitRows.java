package org.shequ.examples.spark;

import java.util.Optional;
import org.apache.spark.sql.Row;
import org.shequ.core.unit.Settlement;
import org.shequ.examples.national.MadeFacts;
import org.shequ.examples.national.TableUnit;

/** Reads units from the rows of {@code units.parquet}, as the national run writes it; a fact that is null is not known. */
final class UnitRows {
    private UnitRows() {}

    static TableUnit unit(Row row) {
        return TableUnit.of(
                row.getAs("code"),
                row.getAs("name"),
                row.isNullAt(row.fieldIndex("households")) ? Optional.empty() : Optional.of(facts(row)));
    }

    private static MadeFacts facts(Row row) {
        return new MadeFacts(
                Optional.<String>ofNullable(row.getAs("settlement")).map(Settlement::valueOf),
                Optional.<Boolean>ofNullable(row.getAs("rural_community")),
                number(row, "households"),
                number(row, "residents"),
                number(row, "committee_members"),
                number(row, "full_time_staff"),
                number(row, "party_committee_members"),
                number(row, "cross_appointed"),
                number(row, "premises"));
    }

    private static int number(Row row, String column) {
        return row.getInt(row.fieldIndex(column));
    }
}
