package org.shequ.examples.spark;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.jspecify.annotations.Nullable;
import org.shequ.examples.national.UnitResult;

/** Writes the budget of a unit as a row; amounts in yuan with two decimals, an upper end that is not known null. */
final class ResultRows {
    /** Money in yuan. */
    static final DataType YUAN = DataTypes.createDecimalType(18, 2);

    private ResultRows() {}

    /** Returns the columns of a row. */
    static StructType schema() {
        StructType line = new StructType()
                .add("rule", DataTypes.StringType, false)
                .add("status", DataTypes.StringType, false)
                .add("low", YUAN, false);
        DataType shares = DataTypes.createArrayType(
                new StructType().add("payer", DataTypes.StringType, false).add("amount", YUAN, false), false);
        return new StructType()
                .add("code", DataTypes.StringType, false)
                .add("county", DataTypes.StringType, false)
                .add("committee", DataTypes.StringType, false)
                .add("hypothetical", DataTypes.BooleanType, false)
                .add("lines", DataTypes.createArrayType(line, false), false)
                .add("uses_known", YUAN, false)
                .add("uses_low", YUAN, false)
                .add("uses_high", YUAN, true)
                .add("uses_shares", shares, false)
                .add("grants_known", YUAN, false)
                .add("grants_low", YUAN, false)
                .add("grants_high", YUAN, true)
                .add("grants_shares", shares, false);
    }

    static Row row(UnitResult result) {
        List<@Nullable Object> cells = new ArrayList<>();
        cells.add(result.unit().code());
        cells.add(result.unit().county());
        cells.add(result.unit().committee().map(Enum::name).orElse("OTHER"));
        cells.add(result.isHypothetical());
        cells.add(result.lines().stream()
                .map(line -> RowFactory.create(line.rule(), line.status().name(), yuan(line.low())))
                .toArray());
        add(cells, result.uses());
        add(cells, result.grants());
        return RowFactory.create(cells.toArray());
    }

    private static void add(List<@Nullable Object> cells, UnitResult.Money money) {
        cells.add(yuan(money.known()));
        cells.add(yuan(money.low()));
        cells.add(money.high().isPresent() ? yuan(money.high().getAsLong()) : null);
        cells.add(money.shares().entrySet().stream()
                .map(share -> RowFactory.create(share.getKey(), yuan(share.getValue())))
                .toArray());
    }

    private static BigDecimal yuan(long fen) {
        return BigDecimal.valueOf(fen, 2);
    }
}
