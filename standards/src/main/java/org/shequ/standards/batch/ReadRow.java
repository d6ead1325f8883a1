package org.shequ.standards.batch;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.shequ.core.unit.Unit;

/** What a row of cells comes to: where it lies, and what is known in which columns. */
final class ReadRow {
    /** The place of rows at fault, none that there is. */
    static final int NOWHERE = -2;

    private final int place;
    private final int[] amounts;
    private final long[] values;
    private final int[] truths;
    private final byte[] codes;
    private final @Nullable Unit unit;

    private ReadRow(int place, int[] amounts, long[] values, int[] truths, byte[] codes, @Nullable Unit unit) {
        this.place = place;
        this.amounts = amounts;
        this.values = values;
        this.truths = truths;
        this.codes = codes;
        this.unit = unit;
    }

    /** A row of which columns tell all; or with the unit that tells what they do not. */
    static ReadRow of(int place, int[] amounts, long[] values, int[] truths, byte[] codes, Optional<Unit> odd) {
        return new ReadRow(place, amounts, values, truths, codes, odd.orElse(null));
    }

    /** A row at fault. */
    static ReadRow faulty() {
        return new ReadRow(NOWHERE, new int[0], new long[0], new int[0], new byte[0], null);
    }

    /** Whether columns tell all of it, and nothing is wrong with it. */
    boolean isPlain() {
        return place != NOWHERE && unit == null;
    }

    int place() {
        return place;
    }

    /** The columns of quantities that are known. */
    int[] amounts() {
        return amounts;
    }

    /** The quantities in these columns. */
    long[] values() {
        return values;
    }

    /** The columns of truths and categories that are known. */
    int[] truths() {
        return truths;
    }

    /** The codes in these columns. */
    byte[] codes() {
        return codes;
    }

    /** The unit where columns do not tell all of it. */
    Optional<Unit> unit() {
        return Optional.ofNullable(unit);
    }
}
