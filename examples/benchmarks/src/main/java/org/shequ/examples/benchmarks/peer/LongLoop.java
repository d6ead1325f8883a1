package org.shequ.examples.benchmarks.peer;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** A hand-written loop over columns of fen, nine columns out; the reference of all ratios where it checks for overflow. */
public final class LongLoop {
    private static final long[] BASE_FEN = {5_000_000, 4_000_000, 3_000_000};
    private static final long[] SUBSIDY_FEN = {360_000, 0, 0};

    private final Dataset data;
    private final long[][] out;

    private LongLoop(Dataset data, int rows) {
        this.data = data;
        this.out = new long[Totals.SIZE][rows];
    }

    /**
     * Returns the loop without checks, and without branches that turn on the data.
     *
     * @param data the communities
     * @return the work
     */
    public static Work unchecked(Dataset data) {
        return new LongLoop(data, data.size())::plain;
    }

    /**
     * Returns the loop in which every product and sum is checked for overflow.
     *
     * @param data the communities
     * @return the work
     */
    public static Work checked(Dataset data) {
        return checked(data, data.size());
    }

    /**
     * Returns the loop in which every product and sum is checked, over slices whose columns of results are used again.
     *
     * @param data the communities
     * @param rows how many make a slice
     * @return the work
     */
    public static Work checked(Dataset data, int rows) {
        LongLoop loop = new LongLoop(data, Math.min(rows, data.size()));
        return () -> {
            Totals totals = Totals.NONE;
            for (int from = 0; from < data.size(); from += rows) {
                totals = totals.plus(loop.exact(from, Math.min(from + rows, data.size())));
            }
            return totals;
        };
    }

    /** The floors after three rises of 7.25 %, HALF_UP. */
    private static long[] office() {
        BigDecimal factor = new BigDecimal("1.0725").pow(Math.floorDiv(Dataset.YEAR - 2015, 3));
        long[] office = new long[BASE_FEN.length];
        for (int i = 0; i < office.length; i++) {
            office[i] = factor.multiply(BigDecimal.valueOf(BASE_FEN[i]))
                    .setScale(0, RoundingMode.HALF_UP)
                    .longValueExact();
        }
        return office;
    }

    private Totals plain() {
        long[] floors = office();
        long[] kind = data.kind, households = data.households, residents = data.residents, members = data.members;
        long[] staff = data.staff, wages = data.wageFen, strained = data.strained;
        long[] out0 = out[0], out1 = out[1], out2 = out[2], out3 = out[3], out4 = out[4];
        long[] out5 = out[5], out6 = out[6], out7 = out[7], out8 = out[8];
        long s0 = 0, s1 = 0, s2 = 0, s3 = 0, s4 = 0, s5 = 0, s6 = 0, s7 = 0, s8 = 0;
        for (int i = 0; i < kind.length; i++) {
            int of = (int) kind[i];
            long office = floors[of];
            long service = households[i] * 3_000;
            long subsidy = members[i] * SUBSIDY_FEN[of];
            long annual = wages[i] * 12;
            long pay = (members[i] + staff[i]) * annual;
            long deputy = annual & ((5_000 - residents[i]) >> 63);
            long total = office + service + subsidy + pay + deputy;
            long province = ((pay * 30 + 50) / 100) & -strained[i];
            long rest = total - province;
            long county = rest >> 1;
            long city = rest - county;
            out0[i] = office;
            out1[i] = service;
            out2[i] = subsidy;
            out3[i] = pay;
            out4[i] = deputy;
            out5[i] = total;
            out6[i] = province;
            out7[i] = city;
            out8[i] = county;
            s0 += office;
            s1 += service;
            s2 += subsidy;
            s3 += pay;
            s4 += deputy;
            s5 += total;
            s6 += province;
            s7 += city;
            s8 += county;
        }
        return new Totals(s0, s1, s2, s3, s4, s5, s6, s7, s8);
    }

    private Totals exact(int from, int to) {
        long[] floors = office();
        long[] kind = data.kind, households = data.households, residents = data.residents, members = data.members;
        long[] staff = data.staff, wages = data.wageFen, strained = data.strained;
        long[] out0 = out[0], out1 = out[1], out2 = out[2], out3 = out[3], out4 = out[4];
        long[] out5 = out[5], out6 = out[6], out7 = out[7], out8 = out[8];
        long s0 = 0, s1 = 0, s2 = 0, s3 = 0, s4 = 0, s5 = 0, s6 = 0, s7 = 0, s8 = 0;
        for (int i = from; i < to; i++) {
            int of = (int) kind[i];
            long office = floors[of];
            long service = Math.multiplyExact(households[i], 3_000L);
            long subsidy = Math.multiplyExact(members[i], SUBSIDY_FEN[of]);
            long annual = Math.multiplyExact(wages[i], 12L);
            long pay = Math.multiplyExact(Math.addExact(members[i], staff[i]), annual);
            long deputy = annual & (Math.subtractExact(5_000L, residents[i]) >> 63);
            long total =
                    Math.addExact(Math.addExact(Math.addExact(Math.addExact(office, service), subsidy), pay), deputy);
            long province = (Math.addExact(Math.multiplyExact(pay, 30L), 50L) / 100) & -strained[i];
            long rest = Math.subtractExact(total, province);
            long county = rest >> 1;
            long city = Math.subtractExact(rest, county);
            out0[i - from] = office;
            out1[i - from] = service;
            out2[i - from] = subsidy;
            out3[i - from] = pay;
            out4[i - from] = deputy;
            out5[i - from] = total;
            out6[i - from] = province;
            out7[i - from] = city;
            out8[i - from] = county;
            s0 = Math.addExact(s0, office);
            s1 = Math.addExact(s1, service);
            s2 = Math.addExact(s2, subsidy);
            s3 = Math.addExact(s3, pay);
            s4 = Math.addExact(s4, deputy);
            s5 = Math.addExact(s5, total);
            s6 = Math.addExact(s6, province);
            s7 = Math.addExact(s7, city);
            s8 = Math.addExact(s8, county);
        }
        return new Totals(s0, s1, s2, s3, s4, s5, s6, s7, s8);
    }
}
