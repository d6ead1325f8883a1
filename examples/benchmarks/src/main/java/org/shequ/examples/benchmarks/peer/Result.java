package org.shequ.examples.benchmarks.peer;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What those who count in {@code BigDecimal} give for one community, in yuan. */
record Result(
        String id,
        BigDecimal office,
        BigDecimal service,
        BigDecimal subsidy,
        BigDecimal pay,
        BigDecimal deputy,
        BigDecimal total,
        BigDecimal province,
        BigDecimal city,
        BigDecimal county) {
    static final BigDecimal ZERO = new BigDecimal("0.00");

    /** The results of so many communities are kept at a time, as by a consumer that hands them on. */
    static final int RING = 1024;

    /** What a decision engine gives by the names of the lines. */
    static Result of(String id, Map<String, ? extends @Nullable Object> by) {
        return new Result(
                id,
                number(by, "office"),
                number(by, "service"),
                number(by, "subsidy"),
                number(by, "payFloor"),
                number(by, "deputy"),
                number(by, "total"),
                number(by, "province"),
                number(by, "city"),
                number(by, "county"));
    }

    /** FEEL hands whole numbers back as {@code Long}, others as {@code Double}, each a decimal of two places. */
    private static BigDecimal number(Map<String, ? extends @Nullable Object> by, String name) {
        Object value = by.get(name);
        if (value instanceof BigDecimal decimal) {
            return decimal;
        }
        if (value instanceof Double approximate) {
            return BigDecimal.valueOf(approximate).setScale(2, RoundingMode.HALF_UP);
        }
        if (value instanceof Number whole) {
            return BigDecimal.valueOf(whole.longValue());
        }
        throw new IllegalStateException("no number " + name + " in " + by);
    }

    /** One way of working out one community. */
    @FunctionalInterface
    interface Each {
        Result of(Row row);
    }

    static Work over(Row[] rows, Each each) {
        Result[] ring = new Result[RING];
        return () -> {
            BigDecimal[] sums = new BigDecimal[Totals.SIZE];
            Arrays.fill(sums, ZERO);
            for (int i = 0; i < rows.length; i++) {
                Result result = each.of(rows[i]);
                ring[i & (RING - 1)] = result;
                result.addTo(sums);
            }
            return Totals.of(sums);
        };
    }

    private void addTo(BigDecimal[] sums) {
        sums[0] = sums[0].add(office);
        sums[1] = sums[1].add(service);
        sums[2] = sums[2].add(subsidy);
        sums[3] = sums[3].add(pay);
        sums[4] = sums[4].add(deputy);
        sums[5] = sums[5].add(total);
        sums[6] = sums[6].add(province);
        sums[7] = sums[7].add(city);
        sums[8] = sums[8].add(county);
    }
}
