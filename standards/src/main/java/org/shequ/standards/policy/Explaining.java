package org.shequ.standards.policy;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.shequ.core.formula.Facts;
import org.shequ.core.formula.Recording;
import org.shequ.core.place.DivisionCode;
import org.shequ.core.quantity.Yuan;
import org.shequ.core.source.RuleId;
import org.shequ.standards.budget.Budget;
import org.shequ.standards.budget.BudgetLine;
import org.shequ.standards.explain.ExplainedRule;
import org.shequ.standards.explain.Explanation;
import org.shequ.standards.pack.Pack;

/** Explains lines: what the evaluation recorded, with the rules, readings and sources it rests on. */
record Explaining(Policy policy, Pack pack, Facts facts) {
    Explanation explain(BudgetLine line, List<Candidate> candidates, Payers payers, Recording<Yuan> recording) {
        return Explanation.builder()
                .addAllRules(rules(candidates))
                .addAllApplicability(candidates.stream()
                        .map(candidate ->
                                candidate.rule().appliesWhen().record(facts).derivation())
                        .toList())
                .addAllDerivations(recording.derivations())
                .omittedCases(recording.omitted())
                .amount(line.amount())
                .shares(line.shares())
                .addAllMissing(line.missing())
                .putAllReadings(line.readings())
                .addAllChoices(candidates.stream()
                        .flatMap(candidate -> pack.rule(candidate.rule().id()).choices().stream())
                        .toList())
                .addAllAssumptions(line.assumptions())
                .addAllCaveats(line.caveats())
                .addAllSources(sources(candidates, payers))
                .citation(line.citation())
                .build();
    }

    private static List<ExplainedRule> rules(List<Candidate> candidates) {
        List<ExplainedRule> rules = new ArrayList<>();
        for (Candidate candidate : candidates) {
            rules.add(ExplainedRule.builder()
                    .id(candidate.rule().id())
                    .label(candidate.rule().label())
                    .openCondition(
                            candidate.isCertain()
                                    ? Optional.empty()
                                    : Optional.of(candidate.rule().appliesWhen()))
                    .formula(candidate.due().formula())
                    .build());
        }
        return rules;
    }

    /** The supplements and what-ifs that the line rests on, in words. */
    private List<String> sources(List<Candidate> candidates, Payers payers) {
        Set<String> sources = new LinkedHashSet<>(payers.sources());
        Optional<DivisionCode> place = facts.place();
        for (Candidate candidate : candidates) {
            candidate
                    .due()
                    .formula()
                    .reads()
                    .parameters()
                    .forEach(parameter -> place.flatMap(
                                    code -> policy.supplements().formula(parameter.name(), code, policy.at()))
                            .ifPresent(supplement -> sources.add(supplement.citation())));
            String rule = candidate.rule().id().toString();
            policy.overlays().stream()
                    .filter(overlay ->
                            overlay.figures().keySet().stream().anyMatch(key -> key.split("#", 2)[0].equals(rule)))
                    .forEach(overlay -> sources.add(overlay.by() + ": " + overlay.why()));
        }
        return List.copyOf(sources);
    }

    /** The explanation of the line that rests on a rule, alone or among candidates. */
    static Optional<Explanation> explanation(Budget budget, RuleId rule) {
        return budget.lines().stream()
                .flatMap(line -> line.explanation().stream())
                .filter(each -> each.rules().stream().anyMatch(one -> one.id().equals(rule)))
                .findFirst();
    }
}
