package org.shequ.standards.assess;

import java.util.Optional;
import java.util.Set;
import org.shequ.core.formula.Variable;
import org.shequ.core.unit.AreaBasis;
import org.shequ.core.unit.Premises;
import org.shequ.core.unit.Unit;
import org.shequ.standards.rule.MeasuredAmount;
import org.shequ.standards.rule.Norm;
import org.shequ.standards.rule.Note;

/** Tells where areas are stated on another basis than the one that a norm asks for. */
final class BasisCheck {
    private BasisCheck() {}

    /** The caveats of a norm for a unit. */
    static Set<String> of(Norm norm, Unit unit) {
        Optional<AreaBasis> asked = norm.basis();
        if (asked.isEmpty() || !(norm.measure() instanceof MeasuredAmount measure)) {
            return Set.of();
        }
        Set<Variable> read = measure.formula().reads().variables();
        boolean isOther = unit.premises().stream()
                .filter(each ->
                        read.stream().anyMatch(variable -> variable.name().equals(name(each))))
                .flatMap(each -> each.basis().stream())
                .anyMatch(basis -> basis != asked.get());
        return isOther ? Set.of(Note.OTHER_BASIS) : Set.of();
    }

    private static String name(Premises premises) {
        return "premises.area[" + premises.kind() + "]";
    }
}
