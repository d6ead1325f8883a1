package org.shequ.standards.assess;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.shequ.core.formula.Condition;
import org.shequ.core.formula.Decision;
import org.shequ.core.formula.Evaluation;
import org.shequ.core.formula.Facts;
import org.shequ.core.formula.Formula;
import org.shequ.core.formula.Window;
import org.shequ.core.unit.Attestation;
import org.shequ.standards.rule.ChecklistItem;
import org.shequ.standards.rule.CountedOccurrences;

/** Works out what a finding rests on: plainly, so that nothing is kept; a {@link Recorder} keeps how each part came about. */
class Evaluating {
    static final Evaluating PLAIN = new Evaluating();

    Evaluating() {}

    Evaluation<?> evaluate(FindingPart part, Formula<?> formula, Facts facts) {
        return formula.evaluate(facts);
    }

    /** What decides an item: whether it is asked, then whether it is met. */
    Decision decide(Condition condition, Facts facts) {
        return condition.decide(facts);
    }

    /** The condition under which the rule applies, which is about to be decided. */
    void applies(Condition condition, Facts facts) {}

    /** The days that were looked at for a count. */
    void counted(
            CountedOccurrences measure,
            Window window,
            LocalDate at,
            Optional<List<LocalDate>> days,
            Optional<Map<String, List<LocalDate>>> each) {}

    /** The attestation that the items of a checklist are held against. */
    void attested(Attestation attestation) {}

    /** An item whose conditions, if it has any, were decided last. */
    void item(ChecklistItem item, Optional<Standing> standing) {}
}
