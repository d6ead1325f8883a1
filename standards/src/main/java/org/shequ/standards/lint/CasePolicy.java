package org.shequ.standards.lint;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.shequ.core.calendar.PartialDate;
import org.shequ.standards.pack.Pack;
import org.shequ.standards.pack.WorkedCase;
import org.shequ.standards.policy.Offset;
import org.shequ.standards.policy.Policy;
import org.shequ.standards.policy.PolicyLibrary;

/** The policy under which a worked case is run. */
final class CasePolicy {
    private CasePolicy() {}

    /**
     * The policy of a case, for its year or on its day, else on the first day on which the document is in force for certain; empty if a
     * reading does not exist, which is told.
     */
    static Optional<Policy> of(WorkedCase one, Pack pack, CaseFaults faults, PolicyLibrary library) {
        Optional<LocalDate> issued =
                one.assumeEffective().or(() -> pack.identity().document().date().map(PartialDate::latest));
        Policy policy = one.year()
                .map(library::forYear)
                .or(() -> one.date().or(() -> issued).map(library::at))
                .orElseThrow(() -> new IllegalArgumentException("the document has no date; a date must be given"))
                .withReference(one.reference())
                .with(one.supplements())
                .withOffset(one.isNet() ? Offset.NET : Offset.GROSS);
        if (one.assumeEffective().isPresent()) {
            policy = policy.assumeEffective(
                    pack.identity().document().id().value(),
                    one.assumeEffective().get());
        }
        boolean isRight = true;
        for (Map.Entry<String, String> reading : one.readings().entrySet()) {
            int point = reading.getKey().lastIndexOf('.');
            try {
                policy = policy.withReading(
                        reading.getKey().substring(0, Math.max(0, point)),
                        reading.getKey().substring(point + 1),
                        reading.getValue());
            } catch (IllegalArgumentException wrong) {
                faults.error(one, one.location(), "readings: " + wrong.getMessage());
                isRight = false;
            }
        }
        return isRight ? Optional.of(policy) : Optional.empty();
    }
}
