package org.shequ.standards.batch.program;

import org.jspecify.annotations.Nullable;

/** What a run works in, kept from block to block and from run to run. */
final class Workspace {
    private long[][] slots = {};
    private final Indices indices = new Indices();
    private final long[] over = new long[Kernels.EIGHTH];
    private @Nullable Program last;

    long[][] slots(Program program) {
        if (slots.length < program.slotCount()) {
            slots = grown(slots, program.slotCount());
            last = null;
        }
        return slots;
    }

    private static long[][] grown(long[][] old, int count) {
        long[][] grown = java.util.Arrays.copyOf(old, count);
        for (int i = old.length; i < count; i++) {
            grown[i] = new long[Program.BLOCK];
        }
        return grown;
    }

    Indices indices(Program program) {
        indices.begin(program.indices().size(), program.isNarrow());
        return indices;
    }

    /** Whether a program begins anew, so that its constants must be filled in. */
    boolean isNew(Program program) {
        boolean isNew = last != program;
        last = program;
        return isNew;
    }

    /** The mask of the rows of the last block that a program leaves to the plain path; null where there are none. */
    long @Nullable [] open(Program program, int n) {
        if (program.openSlot() < 0) {
            return null;
        }
        long[] mask = slots(program)[program.openSlot()];
        return Kernels.union(mask, over, n) == 0 ? null : mask;
    }
}
