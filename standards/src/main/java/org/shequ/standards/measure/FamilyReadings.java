package org.shequ.standards.measure;

import java.util.Optional;
import java.util.Set;
import org.shequ.core.formula.Measure;
import org.shequ.core.formula.Truth;
import org.shequ.core.formula.TruthMeasure;
import org.shequ.core.quantity.Dimension;
import org.shequ.core.quantity.Outcome;
import org.shequ.core.source.RuleId;
import org.shequ.core.text.Label;
import org.shequ.core.text.NameShape;
import org.shequ.core.unit.Attestation;

/** The measures whose index is open: money given under any head, attestations of any rule, and names that data may choose. */
final class FamilyReadings {
    private static final NameShape INDEX = NameShape.of("A-Za-z0-9_/.-", "A-Za-z0-9_/.-", 79);
    private static final String ALLOCATED = "allocated[";
    private static final String ATTESTED = "attested[";

    private FamilyReadings() {}

    static Optional<Reading> of(String name) {
        return index(name, ALLOCATED)
                .map(head -> allocated(name, head))
                .or(() -> index(name, ATTESTED).flatMap(rule -> attested(name, rule)))
                .or(() -> NamedReadings.of(name));
    }

    private static Optional<String> index(String name, String family) {
        return name.startsWith(family) && name.endsWith("]")
                ? Optional.of(name.substring(family.length(), name.length() - 1))
                        .filter(index -> INDEX.matches(index))
                : Optional.empty();
    }

    /** The money given in the year asked about; missing under the name that has the year. */
    private static Reading allocated(String name, String head) {
        return new Reading.OfQuantity<>(
                Measure.of(name, Dimension.YUAN, Label.of("已拨付" + head, "money given under " + head)),
                (unit, situation) -> unit.allocated(head, situation.year())
                        .map(Outcome::exact)
                        .orElseGet(() ->
                                Outcome.undetermined(Dimension.YUAN, Set.of(name + "[" + situation.year() + "]"))));
    }

    private static Optional<Reading> attested(String name, String id) {
        RuleId rule;
        try {
            rule = RuleId.of(id);
        } catch (IllegalArgumentException malformed) {
            return Optional.empty();
        }
        return Optional.of(
                new Reading.OfTruth(TruthMeasure.of(name, Label.of("佐证" + id, "attested " + id)), (unit, situation) -> {
                    Attestation answer = unit.attested().get(rule);
                    return answer == null ? Truth.UNKNOWN : truth(answer, situation);
                }));
    }

    /** An attestation says nothing of a time before its day. */
    private static Truth truth(Attestation answer, Situation situation) {
        boolean later = answer.on().filter(day -> day.isAfter(situation.at())).isPresent();
        return later ? Truth.UNKNOWN : answer.value().map(Truth::of).orElse(Truth.UNKNOWN);
    }
}
