package org.shequ.standards.batch.program;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.shequ.core.formula.Measure;
import org.shequ.core.formula.Variable;
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
        Optional<Norm> norm = amounts(rule);
        Node nothing = nothingKnown(rule.reads());
        FindingNodes known = nothing.is(-1) || norm.isEmpty() ? plain() : norm(rule, norm.get());
        List<Column> codes = FindingTable.codes(rule.reads(), presence);
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

    /** A norm over amounts. */
    private static Optional<Norm> amounts(PlacedRule rule) {
        return rule.rule().content().norm().filter(norm -> norm.measure() instanceof MeasuredAmount);
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

    private FindingNodes norm(PlacedRule rule, Norm norm) {
        UnitFacts facts = rule.document()
                .facts()
                .apply(policy.path().unit(Optional.of(policy.places().get(place)), java.util.Map.of()));
        FormulaCompiler formulas = new FormulaCompiler(graph, facts);
        FindingNodes held;
        try {
            held = new NormCompiler(
                            graph, formulas, rule.rule(), norm, policy.path().at())
                    .compile(facts);
        } catch (ArithmeticException unfit) {
            held = plain();
        }
        Applying applies = applying(rule, facts, formulas);
        if (applies.unknown().is(-1)) {
            List.of(held.actual(), held.required(), held.high()).forEach(this::guard);
        }
        Node unfit = graph.and(applies.unknown(), graph.mask(held.verdict().is(FindingCells.PLAIN)));
        Node fails = graph.not(graph.or(applies.holds(), graph.or(applies.unknown(), applies.doubt())));
        FindingNodes found =
                FindingNodes.of(code(Verdict.NOT_APPLICABLE), graph).where(fails, held, graph);
        found = FindingNodes.of(code(Verdict.UNDETERMINED), graph).where(applies.unknown(), found, graph);
        found = plain().where(graph.or(applies.doubt(), unfit), found, graph);
        return rule.rule().isIfStated()
                ? found.where(stated(norm), FindingNodes.of(AssessmentColumns.NO_FINDING, graph), graph)
                : found;
    }

    private void guard(Node amount) {
        if (!amount.isFixed()) {
            guard = graph.or(guard, graph.below(amount, graph.constant(AssessmentColumns.NO_AMOUNT)));
        }
    }

    /** The mask of the rows that state what is measured. */
    private Node stated(Norm norm) {
        return ((MeasuredAmount) norm.measure())
                .formula().reads().variables().stream()
                        .map(each -> graph.known(Column.of(each)))
                        .reduce(graph.mask(true), graph::and);
    }

    private Applying applying(PlacedRule rule, UnitFacts facts, FormulaCompiler formulas) {
        Set<Variable> reads = Variables.of(rule.rule().rule().appliesWhen(), facts);
        List<Column> codes = FindingTable.codes(reads, presence);
        boolean isOfCodes =
                reads.stream().noneMatch(each -> each instanceof Measure<?> && !presence.isAbsent(Column.of(each)));
        if (isOfCodes && FindingTable.isSmall(codes)) {
            return FindingTable.of(graph, policy, rule, place, codes, presence).applying();
        }
        Decided decided = formulas.decided(rule.rule().rule().appliesWhen());
        return new Applying(decided.holds(), graph.mask(false), decided.open(graph));
    }

    private static byte code(Verdict verdict) {
        return AssessmentColumns.code(verdict);
    }
}
