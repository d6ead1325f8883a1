package org.shequ.standards.batch.program;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.shequ.core.formula.CategoryMeasure;
import org.shequ.core.formula.Facts;
import org.shequ.core.formula.Truth;
import org.shequ.core.formula.TruthMeasure;
import org.shequ.core.formula.Variable;

/** The programs of all places where certain columns are there, each made when a row first asks for it. */
final class Variant {
    private final CompiledBudgets policy;
    private final Set<String> present;
    private final Set<String> mixed;
    private final AtomicReferenceArray<Program> programs;
    private final ConcurrentHashMap<Regime, Alike<Program>> alike = new ConcurrentHashMap<>();
    private final ConcurrentHashMap<List<Object>, Program> same = new ConcurrentHashMap<>();
    private final Program none;

    Variant(CompiledBudgets policy, Set<String> present, Set<String> mixed) {
        this.policy = policy;
        this.present = present;
        this.mixed = mixed;
        this.programs = new AtomicReferenceArray<>(policy.places().size());
        this.none = compiled(Regime.NONE, List.of());
    }

    boolean isMixed() {
        return !mixed.isEmpty();
    }

    /** The program of a place; places that answer alike what is asked in compiling share one, as do those whose programs do the same. */
    Program program(int place) {
        if (place < 0) {
            return none;
        }
        Program program = programs.get(place);
        if (program == null) {
            Regime.Site site = policy.site(place);
            program = alike.computeIfAbsent(site.regime(), regime -> new Alike<>(facts -> compiled(regime, facts)))
                    .of(site.facts());
            programs.set(place, program);
        }
        return program;
    }

    /** How many compilations there were so far. */
    int compiled() {
        return alike.values().stream().mapToInt(Alike::made).sum();
    }

    private Program compiled(Regime regime, List<PlaceFacts> place) {
        Graph graph = new Graph(new Presence(present, mixed, Map.of()));
        BudgetCompiler compiler =
                new BudgetCompiler(graph, policy.layout(), policy.plain().ties());
        Program made;
        try {
            compiler.compile(regime.documents(), place, policy.plain().isNet());
            made = Program.of(graph, compiler.columns(), compiler.masks(), compiler.open());
        } catch (ArithmeticException unfit) {
            made = Program.open(); // the figures alone are too large for a program
        }
        Program program = made;
        return same.computeIfAbsent(made.signature(), signature -> program);
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
