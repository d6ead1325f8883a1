package org.shequ.standards.batch.program;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.shequ.core.formula.CategoryMeasure;
import org.shequ.core.formula.Facts;
import org.shequ.core.formula.Truth;
import org.shequ.core.formula.TruthMeasure;
import org.shequ.core.formula.Variable;

/** The programs of all places where certain columns are there. */
final class Variant {
    private final CompiledBudgets policy;
    private final Presence presence;
    private final Programs exact;
    private final Programs ranges;

    Variant(CompiledBudgets policy, Set<String> present, Set<String> mixed) {
        this.policy = policy;
        this.presence = new Presence(present, mixed, Map.of());
        this.exact = new Programs(policy, this::exact);
        this.ranges = new Programs(policy, this::ranges);
    }

    boolean isMixed() {
        return !presence.mixed().isEmpty();
    }

    /** The program of a place for the rows in which every amount is known. */
    Program program(int place) {
        return exact.of(place);
    }

    /** The program of a place that also says between what open amounts lie. */
    Program ranges(int place) {
        return ranges.of(place);
    }

    /** How many compilations there were so far of programs for known amounts. */
    int compiled() {
        return exact.made();
    }

    private Program exact(Regime regime, List<PlaceFacts> place) {
        Graph graph = new Graph(presence);
        BudgetCompiler compiler = policy.compiler(graph);
        try {
            compiler.compile(regime.documents(), place);
            return Program.of(graph, compiler.columns(), compiler.masks(), compiler.open());
        } catch (ArithmeticException unfit) {
            return Program.open(); // the figures alone are too large for a program
        }
    }

    private Program ranges(Regime regime, List<PlaceFacts> place) {
        Graph graph = new Graph(presence);
        BudgetCompiler compiler = policy.compiler(graph);
        try {
            compiler.compileRanges(regime.documents(), place);
            return Program.of(graph, compiler);
        } catch (ArithmeticException | IllegalArgumentException unfit) {
            return Program.open(); // what does not fit, or is at fault, is left to the plain path
        }
    }

    /** The code that facts give, 0 where they do not tell, or do not have such a variable. */
    static int code(Facts facts, Variable variable) {
        try {
            if (variable instanceof TruthMeasure truth) {
                Truth found = facts.truth(truth);
                return found == Truth.TRUE ? 2 : found == Truth.FALSE ? 1 : 0;
            }
            if (variable instanceof CategoryMeasure category) {
                Set<String> found = facts.category(category);
                return found.size() == 1
                        ? 1 + category.values().indexOf(found.iterator().next())
                        : 0;
            }
        } catch (IllegalArgumentException other) {
            return 0; // a variable of another document
        }
        return 0;
    }
}
