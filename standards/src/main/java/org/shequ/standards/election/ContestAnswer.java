package org.shequ.standards.election;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.immutables.value.Value;
import org.shequ.core.json.Json;
import org.shequ.core.quantity.Count;

/** What came of a poll for one post (职位选举结果). */
@Value.Immutable
public abstract class ContestAnswer {
    ContestAnswer() {}

    static ImmutableContestAnswer.Builder builder() {
        return ImmutableContestAnswer.builder();
    }

    /** {@return the post} */
    public abstract String post();

    /** {@return how many were to be elected: as stated, or as many as earlier polls left; empty if not known} */
    public abstract Optional<Count> seats();

    /** {@return what came of each candidate, in the order in which they stood} */
    public abstract List<CandidateAnswer> candidates();

    /** {@return how many seats are still to be filled; empty if not known} */
    public abstract Optional<Count> vacant();

    /** {@return what is to follow} */
    public abstract NextBallot next();

    /** {@return the ids of those elected, in the order in which they stood} */
    public List<String> elected() {
        return candidates().stream()
                .filter(each -> each.outcome() == CandidateOutcome.ELECTED)
                .map(CandidateAnswer::candidate)
                .toList();
    }

    /**
     * Returns what came of a candidate.
     *
     * @param id the id
     * @return the answer
     * @throws IllegalArgumentException if nobody of that id stood; the message lists those who did
     */
    public CandidateAnswer candidate(String id) {
        return candidates().stream()
                .filter(each -> each.candidate().equals(id))
                .findFirst()
                .orElseThrow(
                        () -> new IllegalArgumentException("candidate (" + id + ") must be one of " + candidates()));
    }

    /**
     * Writes the answer, every key present.
     *
     * @param locale the language of words, zh or en
     * @return the object
     */
    public Json.Obj json(Locale locale) {
        return Json.object()
                .put("post", post())
                .putOrNull("seats", seats().map(each -> Json.number(each.value())))
                .put("elected", Written.texts(elected()))
                .putOrNull("vacant", vacant().map(each -> Json.number(each.value())))
                .put("next", next().name())
                .put("candidates", Written.all(candidates(), each -> each.json(locale)))
                .build();
    }

    /** {@return the post and what came of it} */
    @Override
    public String toString() {
        return post() + " " + candidates();
    }
}
