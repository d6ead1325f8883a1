package org.shequ.standards.election;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedSet;
import org.immutables.value.Value;
import org.shequ.core.formula.Truth;
import org.shequ.core.json.Json;
import org.shequ.standards.assess.Finding;

/** Whether a poll is valid (选举是否有效), and what came of it for each post. */
@Value.Immutable
public abstract class PollAnswer {
    PollAnswer() {}

    /** Which ballot a poll is, by the name that rules read. */
    public enum Ballot {
        /** The first, or the first again where none before was valid (首次投票). */
        FIRST_BALLOT,
        /** One for seats that a valid poll left open (另行选举). */
        FURTHER_BALLOT
    }

    static ImmutablePollAnswer.Builder builder() {
        return ImmutablePollAnswer.builder();
    }

    /** {@return the day} */
    public abstract LocalDate day();

    /** {@return which ballot it is; empty where it is not known whether one before was valid} */
    public abstract Optional<Ballot> ballot();

    /** {@return whether it is valid} */
    public abstract Truth valid();

    /** {@return the findings on which that rests, each with how many had to vote} */
    public abstract List<Finding> findings();

    /** {@return what would settle it, in order; none where it is settled} */
    @Value.NaturalOrder
    public abstract SortedSet<String> missing();

    /** {@return what came of it for each post, in order} */
    public abstract List<ContestAnswer> contests();

    /**
     * Returns what came of a post.
     *
     * @param post the post
     * @return the answer
     * @throws IllegalArgumentException if nobody stood for it; the message lists the posts
     */
    public ContestAnswer contest(String post) {
        return contests().stream()
                .filter(each -> each.post().equals(post))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("post (" + post + ") must be one of " + contests()));
    }

    /**
     * Writes the answer, every key present.
     *
     * @param locale the language of words, zh or en
     * @return the object
     */
    public Json.Obj json(Locale locale) {
        return Json.object()
                .put("day", day().toString())
                .putOrNull("ballot", Written.text(ballot()))
                .put("valid", valid().name())
                .put("missing", Written.texts(missing()))
                .put("findings", Written.all(findings(), each -> each.json(locale)))
                .put("contests", Written.all(contests(), each -> each.json(locale)))
                .build();
    }

    /** {@return the day and whether it is valid} */
    @Override
    public String toString() {
        return day() + " " + valid();
    }
}
