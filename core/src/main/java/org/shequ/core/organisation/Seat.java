package org.shequ.core.organisation;

import java.util.Comparator;
import java.util.Optional;
import org.immutables.value.Value;
import org.shequ.core.Preconditions;
import org.shequ.core.text.TextRule;

/**
 * A seat in a body (职位): a post, and who holds it, or that it is vacant.
 *
 * <p>A seat whose holder is named is filled. Where none is named, {@link #vacant()} says whether it is vacant or held by somebody who is not
 * named; where that is not stated either, it is not known.
 */
@Value.Immutable
public abstract class Seat {
    static final Comparator<Seat> ORDER = Comparator.comparing(Seat::post)
            .thenComparing(seat -> seat.isVacant().orElse(false))
            .thenComparing(Seat::holder, Comparator.comparing(id -> id.orElse("\uffff")))
            // Seats that nobody named holds may differ in their terms alone; their order must not hang on the order
            // given.
            .thenComparing(seat -> OrganisationWriter.write(seat).toString());

    Seat() {}

    /** {@return a new builder} */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a seat. */
    public static class Builder extends ImmutableSeat.Builder {
        Builder() {}
    }

    /**
     * Returns a seat that somebody holds.
     *
     * @param post the post
     * @param holder the id of the person
     * @return the seat
     * @throws IllegalArgumentException if the id is not 1 to 64 letters, digits, or {@code . _ / -}
     */
    public static Seat of(Post post, String holder) {
        return builder().post(post).holder(holder).build();
    }

    /**
     * Returns a seat that nobody holds.
     *
     * @param post the post
     * @return the seat
     */
    public static Seat vacant(Post post) {
        return builder().post(post).vacant(true).build();
    }

    /** {@return the post} */
    public abstract Post post();

    /** {@return the id of the person who holds it; empty if it is vacant, or nobody is named} */
    public abstract Optional<String> holder();

    /** {@return whether it is stated to be vacant or not; see {@link #isVacant()}} */
    public abstract Optional<Boolean> vacant();

    /** {@return the term of this seat, where it is not that of the body} */
    public abstract Optional<Term> term();

    /** {@return whether its holder was elected (选举产生)} */
    public abstract Optional<Boolean> elected();

    /** {@return whether its holder does nothing else (专职)} */
    public abstract Optional<Boolean> fullTime();

    /** {@return whether it is vacant (空缺); empty if not known} */
    public Optional<Boolean> isVacant() {
        return holder().isPresent() ? Optional.of(false) : vacant();
    }

    @Value.Check
    Seat check() {
        holder().ifPresent(id -> TextRule.ID.check("holder", id));
        boolean isVacant = vacant().orElse(false);
        Preconditions.checkArgument(
                !isVacant || holder().isEmpty(),
                "holder (%s) must be left out of a seat that is vacant",
                holder().orElse(""));
        Preconditions.checkArgument(
                !isVacant || (elected().isEmpty() && fullTime().isEmpty()),
                "elected and fullTime (%s) must be left out of a seat that is vacant",
                post());
        if (holder().isPresent() && vacant().isPresent()) {
            return builder()
                    .post(post())
                    .holder(holder())
                    .term(term())
                    .elected(elected())
                    .fullTime(fullTime())
                    .build();
        }
        return this;
    }

    /** {@return the post, and who holds it} */
    @Override
    public String toString() {
        return post() + " "
                + holder().orElseGet(() ->
                        isVacant().map(it -> it ? "vacant" : "filled").orElse("not known"));
    }
}
