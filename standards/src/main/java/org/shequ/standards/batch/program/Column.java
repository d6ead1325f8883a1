package org.shequ.standards.batch.program;

import java.util.List;
import org.shequ.core.formula.CategoryMeasure;
import org.shequ.core.formula.Measure;
import org.shequ.core.formula.Variable;
import org.shequ.core.quantity.Dimension;
import org.shequ.core.quantity.Ratio;
import org.shequ.standards.measure.ExactReading;

/**
 * A column that programs read.
 *
 * @param name the name by which formulas read it
 * @param codes how many codes a truth or category has, that of what is not known among them; 0 for a quantity
 * @param scale what 1 in a column of quantities stands for, in the base unit
 */
record Column(String name, int codes, Ratio scale) {
    static Column of(Variable variable) {
        if (variable instanceof Measure<?> measure) {
            return new Column(variable.name(), 0, scale(measure.dimension()));
        }
        int codes =
                variable instanceof CategoryMeasure category ? values(category).size() + 1 : 3;
        return new Column(variable.name(), codes, Ratio.ONE);
    }

    /** How many bits a code takes; 0 for a quantity. */
    int bits() {
        return codes == 0 ? 0 : Integer.SIZE - Integer.numberOfLeadingZeros(codes - 1);
    }

    static List<String> values(CategoryMeasure category) {
        return category.values();
    }

    /** What 1 in a column stands for: a fen, one of a count, a ten-thousandth of a square metre or of a use, a millionth. */
    static Ratio scale(Dimension<?> dimension) {
        return ExactReading.step(dimension);
    }
}
