package org.shequ.standards.testkit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.shequ.core.calendar.FiscalYear;
import org.shequ.core.formula.Direction;
import org.shequ.core.formula.FactSheet;
import org.shequ.core.formula.Formula;
import org.shequ.core.formula.Measure;
import org.shequ.core.formula.Variable;
import org.shequ.core.quantity.Quantity;
import org.shequ.core.quantity.Ratio;
import org.shequ.core.testkit.InverseLaws;
import org.shequ.standards.rule.Content;
import org.shequ.standards.rule.Funding;
import org.shequ.standards.rule.Norm;

/** Every formula of a rule with a direction in a measure fits its inverse in it. */
final class InverseLaw {
    private static final int LARGE = 12_000;

    private InverseLaw() {}

    static void holds(Content content, FiscalYear year, Random random) {
        for (Formula<?> formula : formulas(content)) {
            FactSheet facts = PackArbitraries.known(formula.reads(), year, random);
            for (Variable variable : formula.reads().variables()) {
                if (variable instanceof Measure<?> measure && formula.direction(measure) != Direction.NEITHER) {
                    holds(formula, measure, facts, Ratio.of(random.nextInt(LARGE)));
                }
            }
        }
    }

    /** The money of a rule, and the ends of what it asks. */
    private static List<Formula<?>> formulas(Content content) {
        List<Formula<?>> formulas = new ArrayList<>();
        if (content instanceof Funding funding) {
            formulas.add(funding.formula());
        }
        Optional<Norm> norm = content.norm();
        norm.flatMap(each -> each.demand().low()).ifPresent(formulas::add);
        norm.flatMap(each -> each.demand().high()).ifPresent(formulas::add);
        return formulas;
    }

    private static <Q extends Quantity<Q>, M extends Quantity<M>> void holds(
            Formula<Q> formula, Measure<M> measure, FactSheet facts, Ratio value) {
        InverseLaws.Given<Q, M> given = each ->
                formula.evaluate(PackLaws.with(facts, measure, each)).outcome().amount();
        Q amount = given.at(measure.dimension().ofExact(value)).orElseThrow();
        InverseLaws.fits(formula.inverse(measure, facts), given, amount);
        Ratio more = amount.exact().plus(amount.dimension().step().orElse(Ratio.ONE));
        InverseLaws.fits(
                formula.inverse(measure, facts), given, amount.dimension().ofExact(more));
    }
}
