package org.shequ.standards.batch.program;

import java.util.Arrays;
import java.util.List;
import org.shequ.standards.batch.AmountColumn;
import org.shequ.standards.batch.FactColumns;

/** The columns of facts that a program reads, in its order. */
final class BoundColumns {
    /** More rows than that are looked at as a whole block. */
    private static final int FEW = Program.BLOCK / 4;

    private final Program program;
    private final AmountColumn[] quantities;
    private final long[][] known;
    private final byte[][][] indexed;
    private final long[] over = new long[Kernels.EIGHTH];

    BoundColumns(Program program, FactColumns facts, boolean isMixed) {
        this.program = program;
        this.quantities = new AmountColumn[program.quantities().size()];
        this.known = new long[quantities.length][];
        for (int i = 0; i < quantities.length; i++) {
            String name = program.quantities().get(i).name();
            quantities[i] = there(facts, name);
            long[] bits = quantities[i].known();
            known[i] = bits == null || !isMixed ? new long[0] : bits;
        }
        this.indexed = program.indices().stream()
                .map(index -> index.stream().map(column -> codes(facts, column)).toArray(byte[][]::new))
                .toArray(byte[][][]::new);
    }

    private static AmountColumn there(FactColumns facts, String name) {
        return facts.amounts(name).orElseThrow(() -> new IllegalStateException("column " + name + " must be there"));
    }

    private static byte[] codes(FactColumns facts, Column column) {
        byte[] codes = facts.codes(column.name());
        if (codes == null) {
            throw new IllegalStateException("column " + column.name() + " must be there");
        }
        return codes;
    }

    /** Makes the indices of rows; false if some code has more bits than its column allows. */
    boolean index(Indices indices, int row, int n) {
        for (int i = 0; i < indexed.length; i++) {
            List<Column> columns = program.indices().get(i);
            int shift = 0;
            for (int j = 0; j < columns.size(); j++) {
                int bits = columns.get(j).bits();
                if (indices.add(i, indexed[i][j], shift, row, n) >> bits != 0) {
                    return false;
                }
                shift += bits;
            }
        }
        return true;
    }

    /** Reads a quantity into a slot; those of its bits that are beyond its limit. What is not known may be anything: it is taken as 0. */
    long read(int quantity, long[] slot, int row, int n) {
        quantities[quantity].copy(row, n, slot);
        long[] bits = known[quantity];
        if (bits.length > 0) {
            for (int i = 0; i < n; i++) {
                int at = row + i;
                slot[i] &= -((bits[at >> 6] >>> (at & 63)) & 1);
            }
        }
        int count = n < FEW ? n : Program.BLOCK;
        Arrays.fill(slot, n, count, 0);
        return Kernels.union(slot, over, count) & program.limit(quantity);
    }

    /** Spreads what is known of a quantity into a slot. */
    void known(int quantity, long[] slot, int row, int n) {
        Kernels.spread(slot, known[quantity], row, n);
    }
}
