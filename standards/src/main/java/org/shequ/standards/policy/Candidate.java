package org.shequ.standards.policy;

import java.util.List;
import org.shequ.core.calendar.FiscalYear;
import org.shequ.core.calendar.Validity;
import org.shequ.core.formula.Chosen;
import org.shequ.core.formula.DecisionRecord;
import org.shequ.core.formula.Flat;
import org.shequ.core.formula.Formula;
import org.shequ.core.formula.Part;
import org.shequ.core.formula.Truth;
import org.shequ.core.quantity.Ratio;
import org.shequ.core.quantity.Yuan;
import org.shequ.standards.rule.Funding;
import org.shequ.standards.rule.Rule;

/** A funding rule that applies to a unit, or may apply. */
record Candidate(Rule rule, Truth applies, DecisionRecord record) {
    private static final Formula<Yuan> NOTHING = Flat.of(Yuan.ZERO);

    Funding funding() {
        return (Funding) rule.content();
    }

    /** The formula of the rule, cut where its figure is valid for part of the year only. */
    Formula<Yuan> formula(FiscalYear year, Validity inForce) {
        Formula<Yuan> formula = funding().formula();
        if (rule.proration().isEmpty()) {
            return formula;
        }
        Ratio share = rule.proration().get().share(inForce, year);
        return share.equals(Ratio.ONE) ? formula : Part.of(share, formula);
    }

    /** The formula of whichever candidate applies; nothing where none does. */
    static Formula<Yuan> either(List<Candidate> candidates, List<Formula<Yuan>> formulas) {
        Formula<Yuan> either = NOTHING;
        for (int i = candidates.size() - 1; i >= 0; i--) {
            Candidate candidate = candidates.get(i);
            either = candidate.applies() == Truth.TRUE
                    ? formulas.get(i)
                    : Chosen.of(candidate.rule().appliesWhen(), formulas.get(i), either);
        }
        return either;
    }
}
