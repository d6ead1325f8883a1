package org.shequ.standards.batch.program;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.shequ.core.formula.Variable;
import org.shequ.core.unit.Unit;
import org.shequ.standards.batch.AssessmentColumns;

/** The programs of all places where certain columns are there, one for those that are alike, made when a row first asks for it. */
final class FindingVariant {
    private final CompiledFindings policy;
    private final Set<String> present;
    private final Set<String> mixed;
    private final AtomicReferenceArray<FindingProgram> programs;

    FindingVariant(CompiledFindings policy, Set<String> present, Set<String> mixed) {
        this.policy = policy;
        this.present = present;
        this.mixed = mixed;
        this.programs = new AtomicReferenceArray<>(policy.places().size() + 1);
    }

    boolean isMixed() {
        return !mixed.isEmpty();
    }

    /** The program of a place, or of none where it is -1. */
    FindingProgram program(int place) {
        int first = policy.alike(place);
        FindingProgram program = programs.get(first + 1);
        if (program == null) {
            program = compiled(first);
            programs.set(first + 1, program);
        }
        return program;
    }

    private FindingProgram compiled(int place) {
        List<PlacedRule> rules = policy.rules(place);
        Presence presence = new Presence(present, mixed, codes(rules, place));
        Graph graph = new Graph(presence);
        FindingCompiler compiler = new FindingCompiler(policy, graph, presence, place);
        Map<Integer, Node> columns = new LinkedHashMap<>();
        Map<Integer, Node> verdicts = new LinkedHashMap<>();
        for (PlacedRule rule : rules) {
            FindingNodes nodes = compiler.compile(rule);
            verdicts.put(rule.number(), nodes.verdict());
            List<Node> amounts = List.of(nodes.actual(), nodes.required(), nodes.high());
            for (int i = 0; i < amounts.size(); i++) {
                if (!amounts.get(i).is(AssessmentColumns.NO_AMOUNT)) {
                    columns.put(FindingLayout.column(rule.number(), i), amounts.get(i));
                }
            }
        }
        Program made = Program.of(graph, columns, verdicts, compiler.guard());
        return new FindingProgram(rules, made);
    }

    /** What kind and place alone tell of the truths and categories that have no column. */
    private Map<String, Integer> codes(List<PlacedRule> rules, int place) {
        Map<String, Integer> codes = new HashMap<>();
        if (place < 0) {
            return codes;
        }
        Unit blank = policy.path().unit(Optional.of(policy.places().get(place)), Map.of());
        for (PlacedRule rule : rules) {
            for (Variable variable : rule.reads()) {
                if (!present.contains(variable.name()) && !codes.containsKey(variable.name())) {
                    codes.put(
                            variable.name(),
                            Variant.code(rule.document().facts().apply(blank), variable));
                }
            }
        }
        return codes;
    }
}
