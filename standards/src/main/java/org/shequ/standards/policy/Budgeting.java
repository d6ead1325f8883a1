package org.shequ.standards.policy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.shequ.core.formula.Decision;
import org.shequ.core.formula.Evaluation;
import org.shequ.core.formula.Facts;
import org.shequ.core.formula.Formula;
import org.shequ.core.formula.Recording;
import org.shequ.core.formula.Truth;
import org.shequ.core.place.DivisionCode;
import org.shequ.core.quantity.Outcome;
import org.shequ.core.quantity.Yuan;
import org.shequ.core.share.Allocation;
import org.shequ.core.source.Citation;
import org.shequ.core.source.ClauseId;
import org.shequ.core.text.Label;
import org.shequ.core.unit.Community;
import org.shequ.core.unit.Unit;
import org.shequ.standards.budget.Budget;
import org.shequ.standards.budget.BudgetLine;
import org.shequ.standards.explain.Explanation;
import org.shequ.standards.lookup.Lookup;
import org.shequ.standards.measure.Situation;
import org.shequ.standards.rule.Funding;
import org.shequ.standards.rule.Rule;

/** Works out budgets under a policy: which rules apply, what each gives, who pays, and the totals. */
final class Budgeting {
    private final Policy policy;
    private final boolean explained;
    private final Situation situation;

    Budgeting(Policy policy, boolean explained) {
        this.policy = policy;
        this.explained = explained;
        this.situation = UnitChecks.situation(policy);
    }

    List<Lookup> lookup(Unit unit) {
        return documents(unit).stream().map(DocumentInYear::lookup).toList();
    }

    private List<DocumentInYear> documents(Unit unit) {
        return DocumentInYear.covering(policy, unit.code());
    }

    /** The budget of a unit, worked out in longs where all that matters is known. */
    static Budget budget(Policy policy, Unit unit, boolean explained) {
        Budget quick = unit instanceof Community community ? quick(policy, community, explained) : null;
        return quick != null ? quick : new Budgeting(policy, explained).recorded(unit);
    }

    private static @Nullable Budget quick(Policy policy, Community community, boolean explained) {
        QuickPlan plan = policy.quick(community);
        return plan == null ? null : plan.budget(community, explained);
    }

    Budget recorded(Unit unit) {
        return budget(unit, UnaryOperator.identity());
    }

    /** The budget of a unit of which something else is known than it states. */
    Budget budget(Unit unit, UnaryOperator<Facts> known) {
        UnitChecks.checkDeclared(policy.library(), unit);
        List<DocumentInYear> documents = documents(unit);
        List<LineInPreparation> lines = new ArrayList<>();
        for (DocumentInYear document : documents) {
            lines.addAll(lines(unit, document, known));
        }
        try {
            return budget(unit, documents, lines);
        } catch (ArithmeticException e) {
            throw located("totals", unit, e);
        }
    }

    private Budget budget(Unit unit, List<DocumentInYear> documents, List<LineInPreparation> lines) {
        Totals totals = new Totals(lines, policy.offset(), policy.ties());
        Budget.Builder budget = Budget.builder();
        for (DocumentInYear document : documents) {
            budget.addLookup(document.lookup());
        }
        for (LineInPreparation each : lines) {
            budget.addLines(each.line());
        }
        return budget.year(policy.year())
                .code(unit.code())
                .name(unit.name())
                .addAllWarnings(warnings(policy, unit))
                .uses(totals.uses())
                .grants(totals.grants())
                .build();
    }

    static List<Label> warnings(Policy policy, Unit unit) {
        List<Label> warnings = new ArrayList<>(UnitChecks.warnings(unit));
        if (unit.asOf().isPresent() && unit.asOf().get().isAfter(policy.at())) {
            LocalDate day = unit.asOf().get();
            warnings.add(Label.of(
                    "数据截至" + day + "，晚于计算日期" + policy.at(),
                    "facts as of " + day + " are later than the day asked, " + policy.at()));
        }
        return warnings;
    }

    private List<LineInPreparation> lines(Unit unit, DocumentInYear document, UnaryOperator<Facts> known) {
        if (document.funding().isEmpty()) {
            return List.of();
        }
        Facts facts = known.apply(document.pack().catalogue().facts(unit, situation));
        Map<String, List<Candidate>> groups = new LinkedHashMap<>();
        for (DueRule due : document.funding()) {
            if (due.rule().speaksOf(unit)) {
                Decision applies = due.rule().appliesWhen().decide(facts);
                if (applies.truth() != Truth.FALSE) {
                    List<Candidate> group = groups.getOrDefault(due.group(), new ArrayList<>());
                    group.add(new Candidate(due, applies));
                    groups.put(due.group(), group);
                }
            }
        }
        List<LineInPreparation> lines = new ArrayList<>();
        for (List<Candidate> candidates : groups.values()) {
            lines.add(checkedLine(decided(candidates), document, facts, unit));
        }
        return lines;
    }

    /** Where one of several that exclude each other applies for certain, the others do not. */
    private static List<Candidate> decided(List<Candidate> candidates) {
        for (Candidate candidate : candidates) {
            if (candidate.isCertain()) {
                return List.of(candidate);
            }
        }
        return candidates;
    }

    private LineInPreparation checkedLine(List<Candidate> candidates, DocumentInYear document, Facts facts, Unit unit) {
        try {
            return line(candidates, document, facts, unit);
        } catch (ArithmeticException e) {
            throw located("rule " + candidates.get(0).rule().id(), unit, e);
        }
    }

    /** The same error, telling where it came about; an amount that does not fit is never cut. */
    private static ArithmeticException located(String role, Unit unit, ArithmeticException e) {
        String where = role + " for " + unit.code().map(DivisionCode::toString).orElse("a unit without code")
                + unit.name().map(name -> " " + name).orElse("");
        ArithmeticException located = new ArithmeticException(where + ": " + e.getMessage());
        located.initCause(e);
        return located;
    }

    private LineInPreparation line(List<Candidate> candidates, DocumentInYear document, Facts facts, Unit unit) {
        Formula<Yuan> formula = Candidate.either(candidates);
        Optional<Recording<Yuan>> recording = explained ? Optional.of(formula.record(facts)) : Optional.empty();
        Evaluation<Yuan> evaluation = recording.isPresent() ? recording.get().evaluation() : formula.evaluate(facts);
        List<Rule> sharing = new ArrayList<>();
        for (Rule rule : document.sharing()) {
            if (rule.speaksOf(unit)) {
                sharing.add(rule);
            }
        }
        Payers payers = Payers.of(candidates, sharing, facts, unit, policy);
        List<DueRule> rules = new ArrayList<>();
        for (Candidate candidate : candidates) {
            rules.add(candidate.due());
        }
        BudgetLine.Builder line = started(rules, evaluation.outcome(), evaluation.assumptions(), payers, document);
        if (recording.isEmpty()) {
            return new LineInPreparation(line.build(), payers);
        }
        BudgetLine plain = line.build();
        Explanation explanation =
                new Explaining(policy, document.pack(), facts).explain(plain, candidates, payers, recording.get());
        return new LineInPreparation(
                started(rules, evaluation.outcome(), evaluation.assumptions(), payers, document)
                        .explanation(explanation)
                        .build(),
                payers);
    }

    /** A line of a rule that applies for certain and of which the amount is exact, whatever it is. */
    BudgetLine form(DueRule due, Payers payers, DocumentInYear document, Set<String> assumed) {
        return started(List.of(due), Outcome.exact(Yuan.ZERO), assumed, payers, document)
                .build();
    }

    private BudgetLine.Builder started(
            List<DueRule> rules, Outcome<Yuan> outcome, Set<String> assumed, Payers payers, DocumentInYear document) {
        BudgetLine.Builder line = BudgetLine.builder();
        Set<ClauseId> clauses = new LinkedHashSet<>();
        Map<String, String> readings = new LinkedHashMap<>();
        Set<String> assumptions = new LinkedHashSet<>();
        Set<String> caveats = new LinkedHashSet<>();
        for (DueRule due : rules) {
            clauses.addAll(due.rule().clauses());
            readings.putAll(due.rule().readings());
            assumptions.addAll(due.assumptions());
            caveats.addAll(due.caveats());
        }
        clauses.addAll(payers.clauses());
        assumptions.addAll(assumed);
        caveats.addAll(payers.caveats());
        Set<String> missing = new TreeSet<>(outcome.missing());
        missing.addAll(payers.missing());
        Rule first = rules.get(0).rule();
        Funding funding = rules.get(0).funding();
        return line.rule(first.id())
                .label(first.label())
                .addAllClauses(clauses)
                .role(funding.role())
                .modality(first.modality())
                .amount(outcome)
                .addAllMissing(missing)
                .shares(shares(outcome, payers))
                .period(funding.period())
                .addAllPurposes(funding.purposes())
                .putAllReadings(readings)
                .addAllAssumptions(assumptions)
                .addAllCaveats(caveats)
                .citation(Citation.of(document.identity().document(), first.locator()));
    }

    private Allocation shares(Outcome<Yuan> outcome, Payers payers) {
        Optional<Yuan> amount = outcome.amount();
        return payers.onTotal().isPresent() || amount.isEmpty()
                ? Allocation.NONE
                : payers.split(amount.get(), policy.ties());
    }
}
