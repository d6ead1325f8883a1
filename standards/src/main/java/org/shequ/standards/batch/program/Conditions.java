package org.shequ.standards.batch.program;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.shequ.core.formula.AllOf;
import org.shequ.core.formula.AnyOf;
import org.shequ.core.formula.Condition;
import org.shequ.core.formula.Measure;
import org.shequ.core.formula.Not;
import org.shequ.core.formula.Variable;
import org.shequ.standards.measure.UnitFacts;

/**
 * Turns conditions into nodes that tell what is open for certain from what a program does not tell: of truths and categories by a table, of
 * several that read different facts by what each gives, of amounts by what lies between their ends.
 */
final class Conditions {
    private final CompiledFindings policy;
    private final Graph graph;
    private final Presence presence;
    private final PlacedRule rule;
    private final int place;
    private final UnitFacts facts;

    Conditions(CompiledFindings policy, Graph graph, Presence presence, PlacedRule rule, int place, UnitFacts facts) {
        this.policy = policy;
        this.graph = graph;
        this.presence = presence;
        this.rule = rule;
        this.place = place;
        this.facts = facts;
    }

    Applying of(Condition condition) {
        Set<Variable> reads = Variables.of(condition, facts);
        List<Column> codes = FindingTable.codes(reads, presence);
        boolean isOfCodes = reads.stream().noneMatch(this::isMeasured);
        if (isOfCodes && FindingTable.isSmall(codes)) {
            return FindingTable.of(graph, policy, rule, place, codes, presence).applying(condition);
        }
        if (condition instanceof Not not) {
            return not(of(not.part()));
        }
        if (condition instanceof AllOf all && areApart(all.parts())) {
            return all(all.parts().stream().map(this::of).toList());
        }
        if (condition instanceof AnyOf any && areApart(any.parts())) {
            return not(all(any.parts().stream().map(this::of).map(this::not).toList()));
        }
        return ranging(condition);
    }

    /** By what is known of amounts; what does not fit is told in no row. */
    private Applying ranging(Condition condition) {
        try {
            List<Node> vague = new ArrayList<>();
            Decided decided = RangeLines.decided(graph, PlaceFacts.of(facts), condition, vague);
            Node doubt = vague.get(0);
            Node told = graph.not(doubt);
            return new Applying(graph.and(told, decided.holds()), graph.and(told, decided.open(graph)), doubt);
        } catch (IllegalArgumentException | ArithmeticException unfit) {
            return new Applying(graph.mask(false), graph.mask(false), graph.mask(true));
        }
    }

    private boolean isMeasured(Variable variable) {
        return variable instanceof Measure<?> && !presence.isAbsent(Column.of(variable));
    }

    /** Whether no two of several read one fact. */
    private boolean areApart(List<Condition> parts) {
        Set<String> names = new HashSet<>();
        int count = 0;
        for (Condition part : parts) {
            Set<Variable> reads = Variables.of(part, facts);
            reads.forEach(each -> names.add(each.name()));
            count += (int) reads.stream().map(Variable::name).distinct().count();
        }
        return names.size() == count;
    }

    private Applying not(Applying applying) {
        return new Applying(applying.fails(graph), applying.unknown(), applying.doubt());
    }

    private Applying all(List<Applying> parts) {
        Node holds = graph.mask(true);
        Node fails = graph.mask(false);
        Node doubt = graph.mask(false);
        for (Applying part : parts) {
            holds = graph.and(holds, part.holds());
            fails = graph.or(fails, part.fails(graph));
            doubt = graph.or(doubt, part.doubt());
        }
        Node told = graph.or(holds, fails);
        Node open = graph.and(doubt, graph.not(told));
        return new Applying(holds, graph.not(graph.or(told, open)), open);
    }
}
