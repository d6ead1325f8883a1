package org.shequ.standards.batch.program;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.shequ.core.formula.Measure;
import org.shequ.core.formula.Variable;
import org.shequ.standards.assess.AssessedRule;
import org.shequ.standards.assess.Verdict;
import org.shequ.standards.batch.AssessmentColumns;
import org.shequ.standards.measure.UnitFacts;
import org.shequ.standards.rule.MeasuredAmount;
import org.shequ.standards.rule.Norm;

/** Turns rules at a place into nodes: of what truths and categories alone tell a table, of norms over amounts their arithmetic. */
final class FindingCompiler {
    private final CompiledFindings policy;
    private final Graph graph;
    private final Presence presence;
    private final int place;
    private Node guard;

    FindingCompiler(CompiledFindings policy, Graph graph, Presence presence, int place) {
        this.policy = policy;
        this.graph = graph;
        this.presence = presence;
        this.place = place;
        this.guard = graph.mask(false);
    }

    /** A mask that is so in no row: it makes the program read what the plain path reads, though it needs it not, so that both fail alike. */
    Node guard() {
        return guard;
    }

    /** What a rule gives; the code of what is left to the plain path where that is to tell. */
    FindingNodes compile(PlacedRule rule) {
        if (!rule.isOfCommunities()) {
            return FindingNodes.of(AssessmentColumns.NO_FINDING, graph);
        }
        Node nothing = nothingKnown(rule.reads());
        List<Column> codes = FindingTable.codes(rule.reads(), presence);
        FindingNodes known = nothing.is(-1) && FindingTable.isSmall(codes) ? plain() : known(rule);
        if (nothing.is(0) || !FindingTable.isSmall(codes)) {
            return known;
        }
        return FindingTable.of(graph, policy, rule, place, codes, presence)
                .findings()
                .where(nothing, known, graph);
    }

    private FindingNodes plain() {
        return FindingNodes.of(FindingCells.PLAIN, graph);
    }

    /** The mask of the rows where no quantity is known that has a column. */
    private Node nothingKnown(Set<Variable> reads) {
        Node nothing = graph.mask(true);
        for (Variable variable : reads) {
            if (variable instanceof Measure<?>) {
                nothing = graph.and(nothing, graph.not(graph.known(Column.of(variable))));
            }
        }
        return nothing;
    }

    /** Where some quantity is known. */
    private FindingNodes known(PlacedRule rule) {
        UnitFacts facts = rule.document()
                .facts()
                .apply(policy.path().unit(Optional.of(policy.places().get(place)), Map.of()));
        Conditions conditions = new Conditions(policy, graph, presence, rule, place, facts);
        FindingNodes held = held(rule.rule(), facts, conditions);
        Applying applies = conditions.of(rule.rule().rule().appliesWhen());
        if (applies.unknown().is(-1)) {
            List.of(held.verdict(), held.actual(), held.required(), held.high()).forEach(this::guard);
        }
        Node unfit = graph.and(applies.unknown(), graph.mask(held.verdict().is(FindingCells.PLAIN)));
        FindingNodes found =
                FindingNodes.of(code(Verdict.NOT_APPLICABLE), graph).where(applies.fails(graph), held, graph);
        found = FindingNodes.of(code(Verdict.UNDETERMINED), graph).where(applies.unknown(), found, graph);
        found = plain().where(graph.or(applies.doubt(), unfit), found, graph);
        return rule.rule().isIfStated()
                ? found.where(stated(rule.rule()), FindingNodes.of(AssessmentColumns.NO_FINDING, graph), graph)
                : found;
    }

    /** What a rule gives where it applies. */
    private FindingNodes held(AssessedRule rule, UnitFacts facts, Conditions conditions) {
        LocalDate at = policy.path().at();
        try {
            if (rule.checklist().isPresent()) {
                return new ChecklistCompiler(
                                graph, presence, rule, rule.checklist().get(), at)
                        .compile(conditions);
            }
            if (rule.content() instanceof Norm norm && norm.measure() instanceof MeasuredAmount) {
                return new NormCompiler(graph, PlaceFacts.of(facts), rule, norm, at).compile();
            }
        } catch (ArithmeticException | IllegalArgumentException unfit) {
            return plain();
        }
        return plain();
    }

    private void guard(Node amount) {
        if (!amount.isFixed()) {
            guard = graph.or(guard, graph.below(amount, graph.constant(AssessmentColumns.NO_AMOUNT)));
        }
    }

    /** The mask of the rows that state what is measured. */
    private Node stated(AssessedRule rule) {
        return rule.content().norm().stream()
                .flatMap(norm -> ((MeasuredAmount) norm.measure()).formula().reads().variables().stream())
                .map(each -> graph.known(Column.of(each)))
                .reduce(graph.mask(true), graph::and);
    }

    private static byte code(Verdict verdict) {
        return AssessmentColumns.code(verdict);
    }
}
