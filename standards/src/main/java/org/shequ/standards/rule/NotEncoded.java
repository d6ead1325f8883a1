package org.shequ.standards.rule;

import java.util.Optional;
import org.immutables.value.Value;
import org.shequ.core.Preconditions;
import org.shequ.core.calendar.Validity;
import org.shequ.core.source.DocumentId;

/**
 * Something that a document says and its pack does not (未录入), because the text was not at hand: a question about it is answered so, and
 * not with silence.
 *
 * <p>Example: <code>"notEncoded": {"passage": "article 10"}</code>, valid from 2026-01-01, leaves a unit undetermined for want of
 * {@code not encoded: LAW-URBAN article 10 from 2026-01-01}.
 */
@Value.Immutable(builder = false)
public abstract non-sealed class NotEncoded implements Content {
    NotEncoded() {}

    /**
     * Returns a passage that is not encoded.
     *
     * @param passage the passage in a few words, for example {@code article 10}
     * @return the content
     * @throws IllegalArgumentException if the passage is blank
     */
    public static NotEncoded of(String passage) {
        return ImmutableNotEncoded.of(passage);
    }

    /** {@return the passage in a few words} */
    @Value.Parameter
    public abstract String passage();

    @Override
    public String kind() {
        return "NOT_ENCODED";
    }

    /**
     * Names what is missing.
     *
     * @param document the document
     * @param validity the days of which it is missing, if not all
     * @return for example {@code not encoded: LAW-URBAN article 10 from 2026-01-01}
     */
    public String missing(DocumentId document, Optional<Validity> validity) {
        return "not encoded: " + document + " " + passage()
                + validity.flatMap(Validity::from).map(day -> " from " + day).orElse("")
                + validity.flatMap(Validity::lastDay).map(day -> " to " + day).orElse("");
    }

    @Value.Check
    void check() {
        Preconditions.checkArgument(
                !passage().isBlank(), "passage that is not encoded (%s) must not be blank", passage());
    }
}
