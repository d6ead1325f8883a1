package org.shequ.examples.benchmarks.peer;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** What a backend developer writes by hand: yuan in {@code BigDecimal}, one result for each community. */
public final class HandBigDecimal {
    private static final BigDecimal GROWTH = new BigDecimal("1.0725");
    private static final BigDecimal SERVICE = new BigDecimal("3000");
    private static final BigDecimal SUBSIDY = new BigDecimal("300");
    private static final BigDecimal PROVINCE = new BigDecimal("0.30");
    private static final BigDecimal TWO = BigDecimal.valueOf(2);
    private static final BigDecimal TWELVE = BigDecimal.valueOf(12);
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private HandBigDecimal() {}

    /**
     * Returns the work.
     *
     * @param data the communities
     * @return the work
     */
    public static Work of(Dataset data) {
        return Result.over(Row.all(data), HandBigDecimal::evaluate);
    }

    private static Result evaluate(Row row) {
        BigDecimal factor = GROWTH.pow(Math.floorDiv(Dataset.YEAR - 2015, 3));
        BigDecimal office = money(floor(row.kind()).multiply(factor));
        BigDecimal service =
                money(SERVICE.multiply(BigDecimal.valueOf(row.households())).divide(HUNDRED));
        BigDecimal subsidy = row.kind() == Row.Kind.URBAN
                ? money(SUBSIDY.multiply(BigDecimal.valueOf(row.committeeMembers()))
                        .multiply(TWELVE))
                : Result.ZERO;
        BigDecimal annual = row.monthlyWage().multiply(TWELVE);
        BigDecimal pay = money(annual.multiply(BigDecimal.valueOf(row.committeeMembers() + row.fullTimeStaff())));
        BigDecimal deputy = row.residents() > 5_000 ? money(annual) : Result.ZERO;
        BigDecimal total = office.add(service).add(subsidy).add(pay).add(deputy);
        BigDecimal province = row.strained() ? money(pay.multiply(PROVINCE)) : Result.ZERO;
        BigDecimal rest = total.subtract(province);
        BigDecimal county = rest.divide(TWO, 2, RoundingMode.DOWN);
        return new Result(
                row.id(), office, service, subsidy, pay, deputy, total, province, rest.subtract(county), county);
    }

    private static BigDecimal floor(Row.Kind kind) {
        return switch (kind) {
            case URBAN -> new BigDecimal("50000.00");
            case RURAL_COMMUNITY -> new BigDecimal("40000.00");
            case VILLAGE -> new BigDecimal("30000.00");
        };
    }

    private static BigDecimal money(BigDecimal amount) {
        return amount.setScale(2, RoundingMode.HALF_UP);
    }
}
