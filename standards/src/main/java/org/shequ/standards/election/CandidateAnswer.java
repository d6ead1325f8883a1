package org.shequ.standards.election;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedSet;
import org.immutables.value.Value;
import org.shequ.core.json.Json;
import org.shequ.core.quantity.Persons;
import org.shequ.standards.assess.Finding;
import org.shequ.standards.procedure.ProcedureRun;

/** What came of somebody's candidacy (候选人结果), and the rules it rests on. */
@Value.Immutable
public abstract class CandidateAnswer {
    CandidateAnswer() {}

    static ImmutableCandidateAnswer.Builder builder() {
        return ImmutableCandidateAnswer.builder();
    }

    /** {@return the id of the candidate} */
    public abstract String candidate();

    /** {@return the votes, if known} */
    public abstract Optional<Persons> votes();

    /** {@return what came of it} */
    public abstract CandidateOutcome outcome();

    /** {@return the findings on the votes, each with what is required} */
    public abstract List<Finding> findings();

    /** {@return how far the procedures lead that ask who recommended the person; none where that is not stated} */
    public abstract List<ProcedureRun> nominations();

    /** {@return what would settle it, in order; none where it is settled} */
    @Value.NaturalOrder
    public abstract SortedSet<String> missing();

    /**
     * Writes the answer, every key present.
     *
     * @param locale the language of words, zh or en
     * @return the object
     */
    public Json.Obj json(Locale locale) {
        return Json.object()
                .put("candidate", candidate())
                .putOrNull("votes", votes().map(each -> Json.number(each.value())))
                .put("outcome", outcome().name())
                .put("missing", Written.texts(missing()))
                .put("findings", Written.all(findings(), each -> each.json(locale)))
                .put("nominations", Written.all(nominations(), each -> each.json(locale)))
                .build();
    }

    /** {@return the candidate and the outcome} */
    @Override
    public String toString() {
        return candidate() + " " + outcome();
    }
}
