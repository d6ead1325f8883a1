package org.shequ.examples.benchmarks.peer;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** Joda-Money: the same by hand in {@code Money}, which wages are already. */
public final class JodaPeer {
    private static final CurrencyUnit CNY = CurrencyUnit.of("CNY");
    private static final Money ZERO = Money.zero(CNY);
    private static final Money SUBSIDY = Money.ofMajor(CNY, 300);
    private static final Money SERVICE = Money.ofMajor(CNY, 3_000);
    private static final Money URBAN = Money.ofMajor(CNY, 50_000);
    private static final Money RURAL = Money.ofMajor(CNY, 40_000);
    private static final Money VILLAGE = Money.ofMajor(CNY, 30_000);
    private static final BigDecimal GROWTH = new BigDecimal("1.0725");
    private static final BigDecimal PROVINCE = new BigDecimal("0.30");

    private JodaPeer() {}

    private record Input(Row row, Money wage) {}

    private record Budget(
            String id,
            Money office,
            Money service,
            Money subsidy,
            Money pay,
            Money deputy,
            Money total,
            Money province,
            Money city,
            Money county) {
        private void addTo(Money[] sums) {
            sums[0] = sums[0].plus(office);
            sums[1] = sums[1].plus(service);
            sums[2] = sums[2].plus(subsidy);
            sums[3] = sums[3].plus(pay);
            sums[4] = sums[4].plus(deputy);
            sums[5] = sums[5].plus(total);
            sums[6] = sums[6].plus(province);
            sums[7] = sums[7].plus(city);
            sums[8] = sums[8].plus(county);
        }
    }

    /**
     * Returns the work.
     *
     * @param data the communities
     * @return the work
     */
    public static Work of(Dataset data) {
        Row[] rows = Row.all(data);
        Input[] inputs = new Input[rows.length];
        for (int i = 0; i < rows.length; i++) {
            inputs[i] = new Input(rows[i], Money.of(CNY, rows[i].monthlyWage()));
        }
        Budget[] ring = new Budget[Result.RING];
        return () -> run(inputs, ring);
    }

    private static Totals run(Input[] inputs, Budget[] ring) {
        Money[] sums = new Money[Totals.SIZE];
        Arrays.fill(sums, ZERO);
        for (int i = 0; i < inputs.length; i++) {
            Budget budget = evaluate(inputs[i]);
            ring[i & (Result.RING - 1)] = budget;
            budget.addTo(sums);
        }
        long[] fen = new long[Totals.SIZE];
        for (int i = 0; i < fen.length; i++) {
            fen[i] = sums[i].getAmountMinorLong();
        }
        return Totals.of(fen);
    }

    private static Budget evaluate(Input input) {
        Row row = input.row();
        BigDecimal factor = GROWTH.pow(Math.floorDiv(Dataset.YEAR - 2015, 3));
        Money office = floor(row.kind()).multipliedBy(factor, RoundingMode.HALF_UP);
        Money service = SERVICE.multipliedBy(row.households()).dividedBy(100L, RoundingMode.HALF_UP);
        Money subsidy = row.kind() == Row.Kind.URBAN ? SUBSIDY.multipliedBy(row.committeeMembers() * 12L) : ZERO;
        Money annual = input.wage().multipliedBy(12);
        Money pay = annual.multipliedBy(row.committeeMembers() + row.fullTimeStaff());
        Money deputy = row.residents() > 5_000 ? annual : ZERO;
        Money total = office.plus(service).plus(subsidy).plus(pay).plus(deputy);
        Money province = row.strained() ? pay.multipliedBy(PROVINCE, RoundingMode.HALF_UP) : ZERO;
        Money rest = total.minus(province);
        Money county = rest.dividedBy(2L, RoundingMode.DOWN);
        return new Budget(row.id(), office, service, subsidy, pay, deputy, total, province, rest.minus(county), county);
    }

    private static Money floor(Row.Kind kind) {
        return switch (kind) {
            case URBAN -> URBAN;
            case RURAL_COMMUNITY -> RURAL;
            case VILLAGE -> VILLAGE;
        };
    }
}
