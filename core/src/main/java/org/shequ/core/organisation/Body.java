package org.shequ.core.organisation;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.Optional;
import org.immutables.value.Value;
import org.shequ.core.Preconditions;
import org.shequ.core.quantity.Households;
import org.shequ.core.quantity.Persons;
import org.shequ.core.text.TextRule;
import org.shequ.core.unit.OrganisationKind;
import org.shequ.core.unit.OrganisationStatus;

/** A body of a community (组织、机构): a committee, a group, a grid, an organisation, with its seats where they are known. */
@Value.Immutable
public abstract class Body {
    static final Comparator<Body> ORDER = Comparator.comparing(Body::kind).thenComparing(Body::id);

    Body() {}

    /** {@return a new builder} */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a body. */
    public static class Builder extends ImmutableBody.Builder {
        Builder() {}

        /**
         * Sets all seats of the body.
         *
         * @param seats the seats
         * @return this builder
         * @throws IllegalArgumentException if a person holds two of them, or two are that of the head
         */
        public Builder seats(Seat... seats) {
            seats(Seats.of(seats));
            return this;
        }
    }

    /** {@return its id, one of its own in the chart} */
    public abstract String id();

    /** {@return its kind} */
    public abstract BodyKind kind();

    /** {@return its name} */
    public abstract Optional<String> name();

    /** {@return the id of the body that it belongs to} */
    public abstract Optional<String> parent();

    /**
     * What it is for, by a name of capital letters: the work of a sub-committee, the layer of a grid, the trade of a station, the kind of a
     * social organisation.
     *
     * @return the field; empty if not stated
     */
    public abstract Optional<String> field();

    /** {@return all its seats; empty if they are not known} */
    public abstract Optional<Seats> seats();

    /** {@return the term for which its seats are held, save those with a term of their own} */
    public abstract Optional<Term> term();

    /** {@return whether it was elected directly by the voters (直接选举)} */
    public abstract Optional<Boolean> directlyElected();

    /** {@return those who belong to it without a seat: the members of a Party organisation, the volunteers of a register} */
    public abstract Optional<Persons> enrolled();

    /** {@return the households it is for: those of a group, a building or a grid} */
    public abstract Optional<Households> households();

    /** {@return whether a social organisation is registered or filed} */
    public abstract Optional<OrganisationStatus> status();

    /** {@return whether a social organisation is professional (专业性)} */
    public abstract Optional<Boolean> professional();

    /** {@return whether it serves other communities too (共享)} */
    public abstract Optional<Boolean> shared();

    /** {@return the seat of its head; empty if its seats are not known, or none is that of a head} */
    public Optional<Seat> head() {
        return seats().flatMap(Seats::head);
    }

    /** {@return whether somebody heads it; empty if not known} */
    public Optional<Boolean> isHeaded() {
        return seats().flatMap(all ->
                all.head().map(seat -> seat.isVacant().map(vacant -> !vacant)).orElse(Optional.of(false)));
    }

    /**
     * Returns the term of a seat in it.
     *
     * @param seat the seat
     * @return its own term, or else that of the body; empty if neither is stated
     */
    public Optional<Term> termOf(Seat seat) {
        return seat.term().or(this::term);
    }

    @Value.Check
    void check() {
        TextRule.ID.check("body", id());
        name().ifPresent(text -> TextRule.TEXT.check("name of body " + id(), text));
        field().ifPresent(text -> TextRule.NAME.check("field of body " + id(), text));
        parent().ifPresent(text -> TextRule.ID.check("parent of body " + id(), text));
        if (kind() == BodyKind.SOCIAL_ORGANISATION) {
            field().ifPresent(text -> Preconditions.checkArgument(
                    isSocial(text),
                    "field of body %s (%s) must be a kind of social organisation: %s",
                    id(),
                    text,
                    EnumSet.allOf(OrganisationKind.class).stream()
                            .filter(OrganisationKind::isSocial)
                            .toList()));
        } else {
            Preconditions.checkArgument(
                    status().isEmpty() && professional().isEmpty(),
                    "status and professional of body %s (%s) must be left out; a social organisation has them",
                    id(),
                    kind());
        }
    }

    private static boolean isSocial(String name) {
        return EnumSet.allOf(OrganisationKind.class).stream()
                .anyMatch(each -> each.isSocial() && each.name().equals(name));
    }

    /** {@return kind and id} */
    @Override
    public String toString() {
        return kind() + " " + id();
    }
}
