package org.shequ.standards.measure;

import java.util.Set;
import org.shequ.core.formula.CategoryMeasure;
import org.shequ.core.formula.Facts;
import org.shequ.core.formula.Measure;
import org.shequ.core.formula.Truth;
import org.shequ.core.formula.TruthMeasure;
import org.shequ.core.quantity.Outcome;
import org.shequ.core.quantity.Quantity;

/** The facts of a unit of which quantities, truths and categories are stated elsewhere, such as in a row of columns. */
final class StatedFacts extends UnitFacts {
    private final Facts stated;

    StatedFacts(UnitFacts facts, Facts stated) {
        super(facts.catalogue(), facts.unit(), facts.situation());
        this.stated = stated;
    }

    @Override
    public <Q extends Quantity<Q>> Outcome<Q> quantity(Measure<Q> measure) {
        return stated.quantity(measure);
    }

    @Override
    public Truth truth(TruthMeasure measure) {
        return stated.truth(measure);
    }

    @Override
    public Set<String> category(CategoryMeasure measure) {
        return stated.category(measure);
    }
}
