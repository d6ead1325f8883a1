package org.shequ.standards.assess;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.shequ.core.calendar.Deadline;
import org.shequ.core.source.Modality;

/**
 * What a standing comes to on a day.
 *
 * @param verdict the verdict
 * @param missing what would settle it; none where it is settled
 */
record Due(Verdict verdict, Set<String> missing) {
    /** Missing where the two last days of a deadline disagree. */
    static final String DEADLINE = "deadline";

    static Due of(
            Standing standing,
            Set<String> missing,
            Modality modality,
            boolean isTarget,
            Optional<Deadline> deadline,
            LocalDate at) {
        if (standing == Standing.UNDETERMINED) {
            return new Due(
                    Verdict.UNDETERMINED, isDisputed(deadline, at) ? Ends.union(missing, Set.of(DEADLINE)) : missing);
        }
        if (standing == Standing.MET) {
            return new Due(Verdict.MET, Set.of());
        }
        Verdict unmet = Verdict.ofUnmet(modality, isTarget || deadline.isPresent());
        if (deadline.isEmpty()) {
            return new Due(unmet, Set.of());
        }
        return switch (deadline.get().status(standing.attainment(), at)) {
            case MET -> new Due(Verdict.MET, Set.of());
            case NOT_YET_DUE -> new Due(Verdict.NOT_YET_DUE, Set.of());
            case UNDETERMINED -> new Due(Verdict.UNDETERMINED, Set.of(DEADLINE));
            case DUE -> new Due(unmet, Set.of());
        };
    }

    /** Between two last days that disagree: what is not met then stays open even when all is known. */
    private static boolean isDisputed(Optional<Deadline> deadline, LocalDate at) {
        return deadline.map(days -> days.status(Deadline.Attainment.UNMET, at))
                .filter(status -> status == Deadline.Status.UNDETERMINED)
                .isPresent();
    }
}
