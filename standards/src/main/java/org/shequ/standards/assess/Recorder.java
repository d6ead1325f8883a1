package org.shequ.standards.assess;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.shequ.core.formula.Condition;
import org.shequ.core.formula.Decision;
import org.shequ.core.formula.DecisionRecord;
import org.shequ.core.formula.Evaluation;
import org.shequ.core.formula.Facts;
import org.shequ.core.formula.Formula;
import org.shequ.core.formula.Recording;
import org.shequ.core.formula.Variable;
import org.shequ.core.formula.Window;
import org.shequ.core.quantity.Outcome;
import org.shequ.core.unit.Attestation;
import org.shequ.standards.measure.UnitFacts;
import org.shequ.standards.rule.ChecklistItem;
import org.shequ.standards.rule.CountedOccurrences;
import org.shequ.standards.rule.RuleDefinition;

/** Keeps how each part of one finding came about. */
final class Recorder extends Evaluating {
    private final FindingExplanation.Builder explanation = FindingExplanation.builder();
    private final List<DecisionRecord> decided = new ArrayList<>();

    @Override
    Evaluation<?> evaluate(FindingPart part, Formula<?> formula, Facts facts) {
        Recording<?> recording = formula.record(facts);
        explanation.addAmounts(ExplainedAmount.builder()
                .part(part)
                .formula(formula)
                .outcome(recording.evaluation().outcome())
                .addAllDerivations(recording.derivations())
                .omittedCases(recording.omitted())
                .build());
        return recording.evaluation();
    }

    @Override
    Decision decide(Condition condition, Facts facts) {
        DecisionRecord recorded = condition.record(facts);
        decided.add(recorded);
        return recorded.decision();
    }

    @Override
    void applies(Condition condition, Facts facts) {
        explanation.applicability(condition.record(facts));
    }

    @Override
    void counted(
            CountedOccurrences measure,
            Window window,
            LocalDate at,
            Optional<List<LocalDate>> days,
            Optional<Map<String, List<LocalDate>>> each) {
        explanation.counted(CountedDays.builder()
                .measure(measure.occurrences())
                .firstDay(window.firstDay(at))
                .lastDay(window.lastDay(at))
                .days(days)
                .each(each)
                .build());
    }

    @Override
    void attested(Attestation attestation) {
        explanation.attestation(attestation);
    }

    @Override
    void item(ChecklistItem item, Optional<Standing> standing) {
        int asked = item.when().isPresent() ? 1 : 0;
        explanation.addItems(ExplainedItem.builder()
                .item(item)
                .standing(standing)
                .asked(decided.stream().limit(asked).findFirst())
                .met(decided.stream().skip(asked).findFirst())
                .build());
        decided.clear();
    }

    /** An amount that was summed over units, of which nothing but the sum is kept. */
    void summed(FindingPart part, Optional<Formula<?>> formula, Outcome<?> sum) {
        explanation.addAmounts(ExplainedAmount.builder()
                .part(part)
                .formula(formula)
                .outcome(sum)
                .build());
    }

    /** The finding with its explanation. */
    Finding explained(Finding finding, AssessedRule rule, RuleDefinition definition, UnitFacts facts) {
        for (String name : finding.missing()) {
            facts.catalogue().variable(name).map(Variable::label).ifPresent(label -> explanation.putNames(name, label));
        }
        return finding.explainedBy(explanation
                .finding(finding)
                .rule(rule)
                .addAllChoices(definition.choices())
                .addAllPhrases(definition.phrases(rule.rule().readings()))
                .build());
    }

    void units(long count) {
        explanation.units(count);
    }
}
