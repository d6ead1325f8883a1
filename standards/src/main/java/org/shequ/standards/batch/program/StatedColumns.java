package org.shequ.standards.batch.program;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import org.shequ.core.formula.Measure;
import org.shequ.core.formula.OccurrenceMeasure;
import org.shequ.core.formula.Variable;
import org.shequ.standards.batch.AmountColumn;
import org.shequ.standards.batch.FactColumns;

/** Which of the columns that programs may read there are, and in which rows all of them are known. */
final class StatedColumns {
    private final Set<String> present = new HashSet<>();
    private final Set<String> partly = new HashSet<>();
    private final long[][] bits;

    StatedColumns(FactColumns facts, Collection<Variable> variables) {
        for (Variable variable : variables) {
            String name = variable.name();
            boolean isThere = variable instanceof Measure<?>
                    ? facts.amounts(name).isPresent()
                    : !(variable instanceof OccurrenceMeasure) && facts.codes(name) != null;
            if (isThere) {
                present.add(name);
                if (isPartly(facts, name)) {
                    partly.add(name);
                }
            }
        }
        this.bits = partly.stream()
                .map(name -> facts.amounts(name).map(AmountColumn::known).orElseThrow())
                .toArray(long[][]::new);
    }

    private static boolean isPartly(FactColumns facts, String name) {
        return facts.amounts(name).map(AmountColumn::known).isPresent();
    }

    /** The names of the columns that there are. */
    Set<String> present() {
        return present;
    }

    /** The names of those of quantities that need not be known in each row. */
    Set<String> partly() {
        return partly;
    }

    /** Whether every quantity is known in each row. */
    boolean isKnown(int row, int n) {
        for (long[] column : bits) {
            for (int i = row; i < row + n; i++) {
                if ((i & 63) == 0 && i + 64 <= row + n && column[i >> 6] == -1) {
                    i += 63;
                } else if ((column[i >> 6] >>> (i & 63) & 1) == 0) {
                    return false;
                }
            }
        }
        return true;
    }
}
