package org.shequ.examples.benchmarks.peer;

import java.math.BigDecimal;

/**
 * The nine grand totals (总计), in fen.
 *
 * @param office line 1
 * @param service line 2
 * @param subsidy line 3
 * @param pay line 4
 * @param deputy line 5
 * @param total all lines
 * @param province the part of the province
 * @param city the part of the city
 * @param county the part of the county
 */
public record Totals(
        long office,
        long service,
        long subsidy,
        long pay,
        long deputy,
        long total,
        long province,
        long city,
        long county) {
    /** How many totals there are. */
    static final int SIZE = 9;

    /** How many rows are worked out at a time where columns of results are used again. */
    public static final int SLICE = 16_384;

    /** Nothing. */
    static final Totals NONE = new Totals(0, 0, 0, 0, 0, 0, 0, 0, 0);

    private static final Totals OF_10 = new Totals(
            48_112_340L,
            118_674_000L,
            8_640_000L,
            953_394_324L,
            66_361_284L,
            1_195_181_948L,
            58_858_794L,
            568_161_582L,
            568_161_572L);
    private static final Totals OF_1_000 = new Totals(
            4_949_402_800L,
            9_303_561_000L,
            826_200_000L,
            93_702_256_932L,
            5_082_555_672L,
            113_863_976_404L,
            7_858_064_208L,
            53_002_956_554L,
            53_002_955_642L);
    private static final Totals OF_100_000 = new Totals(
            493_685_657_950L,
            908_983_365_000L,
            84_447_720_000L,
            9_371_001_085_752L,
            492_658_562_556L,
            11_350_776_391_258L,
            846_105_210_420L,
            5_252_335_635_648L,
            5_252_335_545_190L);

    /**
     * Returns the totals that the first communities of the workload must give: written down for 10, 1 000 and 100 000, else those of the
     * hand-written loop.
     *
     * @param data the communities
     * @return the totals
     */
    public static Totals expected(Dataset data) {
        return switch (data.size()) {
            case 10 -> OF_10;
            case 1_000 -> OF_1_000;
            case 100_000 -> OF_100_000;
            default -> LongLoop.checked(data, SLICE).run();
        };
    }

    /** A grand total of other lines than these. */
    static Totals ofTotal(long fen) {
        return new Totals(0, 0, 0, 0, 0, fen, 0, 0, 0);
    }

    /** The sums of both, by {@link Math#addExact}. */
    Totals plus(Totals other) {
        return new Totals(
                Math.addExact(office, other.office),
                Math.addExact(service, other.service),
                Math.addExact(subsidy, other.subsidy),
                Math.addExact(pay, other.pay),
                Math.addExact(deputy, other.deputy),
                Math.addExact(total, other.total),
                Math.addExact(province, other.province),
                Math.addExact(city, other.city),
                Math.addExact(county, other.county));
    }

    /** Nine sums in fen. */
    static Totals of(long[] fen) {
        return new Totals(fen[0], fen[1], fen[2], fen[3], fen[4], fen[5], fen[6], fen[7], fen[8]);
    }

    /** Nine sums in yuan. */
    static Totals of(BigDecimal[] yuan) {
        long[] fen = new long[SIZE];
        for (int i = 0; i < SIZE; i++) {
            fen[i] = yuan[i].movePointRight(2).longValueExact();
        }
        return of(fen);
    }
}
