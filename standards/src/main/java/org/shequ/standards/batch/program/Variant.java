package org.shequ.standards.batch.program;

import java.util.ArrayList;
import java.util.HashMap;
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
    private final ConcurrentHashMap<List<Object>, Program> same = new ConcurrentHashMap<>();
    private final Program none;

    Variant(CompiledBudgets policy, Set<String> present, Set<String> mixed) {
        this.policy = policy;
        this.present = present;
        this.mixed = mixed;
        this.programs = new AtomicReferenceArray<>(policy.places().size());
        this.none = compiled(List.of());
    }

    boolean isMixed() {
        return !mixed.isEmpty();
    }

    /** The program of a place; places whose programs do the same share one. */
    Program program(int place) {
        if (place < 0) {
            return none;
        }
        Program program = programs.get(place);
        if (program == null) {
            Program made = compiled(policy.rules(place));
            program = same.computeIfAbsent(made.signature(), signature -> made);
            programs.set(place, program);
        }
        return program;
    }

    private Program compiled(List<DocumentRules> documents) {
        Graph graph = new Graph(new Presence(present, mixed, codes(documents)));
        BudgetCompiler compiler =
                new BudgetCompiler(graph, policy.layout(), policy.plain().ties());
        try {
            compiler.compile(documents, policy.plain().isNet());
        } catch (ArithmeticException unfit) {
            return Program.open(); // the figures alone are too large for a program
        }
        return Program.of(graph, compiler.columns(), compiler.masks(), compiler.open());
    }

    /** What kind and place alone tell of the truths and categories that have no column. */
    private Map<String, Integer> codes(List<DocumentRules> documents) {
        Map<String, Integer> codes = new HashMap<>();
        for (DocumentRules document : documents) {
            List<Variable> absent = new ArrayList<>(policy.variables());
            absent.removeIf(each -> present.contains(each.name()) || codes.containsKey(each.name()));
            for (Variable variable : absent) {
                int code = code(document.facts(), variable);
                if (code > 0) {
                    codes.put(variable.name(), code);
                }
            }
        }
        return codes;
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
