package org.shequ.standards.batch.program;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.shequ.core.formula.Condition;
import org.shequ.core.formula.Measure;
import org.shequ.core.formula.OccurrenceMeasure;
import org.shequ.core.formula.Truth;
import org.shequ.core.formula.Variable;
import org.shequ.core.source.RuleId;
import org.shequ.standards.batch.FactColumns;

/**
 * What a rule gives for each pattern of the truths and categories that it reads, no quantity being known: found by the plain path itself, one
 * pattern after the other.
 */
final class FindingTable {
    private final Graph graph;
    private final CompiledFindings policy;
    private final PlacedRule rule;
    private final List<Column> codes;
    private final FactColumns patterns;
    private final Map<String, RuleId> attested;

    private FindingTable(
            Graph graph, CompiledFindings policy, PlacedRule rule, List<Column> codes, FactColumns patterns) {
        this.graph = graph;
        this.policy = policy;
        this.rule = rule;
        this.codes = codes;
        this.patterns = patterns;
        this.attested = ImmutableMap.copyOf(Maps.filterKeys(policy.attested(), name -> patterns.codes(name) != null));
    }

    /** The truths and categories among variables that have columns. */
    static List<Column> codes(Collection<Variable> variables, Presence presence) {
        return variables.stream()
                .filter(each -> !(each instanceof Measure<?>) && !(each instanceof OccurrenceMeasure))
                .map(Column::of)
                .filter(each -> !presence.isAbsent(each))
                .distinct()
                .toList();
    }

    /** Whether a table over them is not too large. */
    static boolean isSmall(List<Column> codes) {
        return codes.stream().mapToInt(Column::bits).sum() <= Graph.MOST_BITS;
    }

    /** A table over codes of a rule at a place. */
    static FindingTable of(
            Graph graph, CompiledFindings policy, PlacedRule rule, int place, List<Column> codes, Presence presence) {
        int length = 1 << codes.stream().mapToInt(Column::bits).sum();
        FactColumns.Builder patterns = FactColumns.builder(length);
        int[] places = new int[length];
        java.util.Arrays.fill(places, place);
        patterns.places(places);
        int shift = 0;
        for (Column column : codes) {
            byte[] values = new byte[length];
            for (int i = 0; i < length; i++) {
                values[i] = (byte) ((i >> shift) & ((1 << column.bits()) - 1));
            }
            patterns.codes(column.name(), values);
            shift += column.bits();
        }
        rule.reads().stream()
                .filter(each -> each instanceof Measure<?> && !presence.isAbsent(Column.of(each)))
                .map(Variable::name)
                .distinct()
                .forEach(name -> patterns.amounts(name, new long[length], new long[(length + 63) >> 6]));
        return new FindingTable(graph, policy, rule, codes, patterns.build());
    }

    /** The nodes of the findings. */
    FindingNodes findings() {
        List<FindingCells> cells = each(row -> row.cells(rule), FindingCells.of(FindingCells.PLAIN), FindingCells.NONE);
        return new FindingNodes(
                table(cells, FindingCells::verdict),
                table(cells, FindingCells::actual),
                table(cells, FindingCells::required),
                table(cells, FindingCells::high));
    }

    /** Where a condition holds, and where that is open; what the plain path fails at is left open. */
    Applying applying(Condition condition) {
        List<Truth> truths =
                each(row -> condition.decide(row.facts(rule.document())).truth(), Truth.UNKNOWN, Truth.UNKNOWN);
        return new Applying(
                table(truths, truth -> truth == Truth.TRUE ? -1L : 0L),
                table(truths, truth -> truth == Truth.UNKNOWN ? -1L : 0L),
                graph.mask(false));
    }

    private <T> Node table(List<T> each, Function<T, Number> entry) {
        return graph.table(
                codes,
                each.stream().mapToLong(cell -> entry.apply(cell).longValue()).toArray());
    }

    private <T> List<T> each(Function<PlainRow, T> found, T failing, T wrong) {
        List<T> all = new ArrayList<>();
        for (int i = 0; i < patterns.rows(); i++) {
            all.add(isPattern(i) ? found(i, found, failing) : wrong);
        }
        return all;
    }

    private <T> T found(int row, Function<PlainRow, T> found, T failing) {
        try {
            return found.apply(new PlainRow(policy, attested, patterns, row));
        } catch (ArithmeticException | IllegalArgumentException fault) {
            return failing;
        }
    }

    /** Whether all codes are those of a value; others are at fault, and left to the plain path as whole rows. */
    private boolean isPattern(int index) {
        int shift = 0;
        for (Column column : codes) {
            if (((index >> shift) & ((1 << column.bits()) - 1)) >= column.codes()) {
                return false;
            }
            shift += column.bits();
        }
        return true;
    }
}
