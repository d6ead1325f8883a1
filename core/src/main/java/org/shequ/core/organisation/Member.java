package org.shequ.core.organisation;

import com.google.common.collect.ImmutableSortedSet;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import org.immutables.value.Value;
import org.shequ.core.Preconditions;
import org.shequ.core.text.TextRule;

/**
 * A person who sits in the bodies of a community (任职人员): an id, perhaps a name, and what is known about the person.
 *
 * <p>A trait that is not stated is not known. Near kin, where they are stated, are all of them among the persons of the chart.
 */
@Value.Immutable
public abstract class Member {
    /** The trait of a woman (女性). */
    public static final String WOMAN = "WOMAN";

    /** The trait of belonging to a smaller nationality (少数民族). */
    public static final String MINORITY = "MINORITY";

    /** The trait of a Party member (党员). */
    public static final String PARTY_MEMBER = "PARTY_MEMBER";

    /** The trait of living in the community (本社区居民). */
    public static final String RESIDENT = "RESIDENT";

    /** The trait of knowing finance and book-keeping (懂财会). */
    public static final String KNOWS_FINANCE = "KNOWS_FINANCE";

    /** The trait of the police officer of the community (社区民警). */
    public static final String POLICE_OFFICER = "POLICE_OFFICER";

    /** The trait of a leader of a mass organisation (群团组织负责人). */
    public static final String MASS_ORGANISATION_LEADER = "MASS_ORGANISATION_LEADER";

    Member() {}

    /**
     * Returns a person of whom nothing else is known.
     *
     * @param id the id
     * @return the person
     * @throws IllegalArgumentException if the id is not 1 to 64 letters, digits, or {@code . _ / -}
     */
    public static Member of(String id) {
        return builder().id(id).build();
    }

    /** {@return a new builder} */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a person. */
    public static class Builder extends ImmutableMember.Builder {
        Builder() {}

        /**
         * Sets all near kin of the person among the persons of the chart.
         *
         * @param ids their ids; none where the person has none there
         * @return this builder
         */
        public Builder kinOf(String... ids) {
            nearKin(ImmutableSortedSet.copyOf(ids));
            return this;
        }
    }

    /** {@return the id, one of its own in the chart} */
    public abstract String id();

    /** {@return the name} */
    public abstract Optional<String> name();

    /** {@return what is known about the person, such as {@link #WOMAN}; other names are free} */
    @Value.NaturalOrder
    public abstract SortedMap<String, Boolean> traits();

    /** {@return the ids of near kin (近亲属), all of them in the chart; empty if not known} */
    public abstract Optional<SortedSet<String>> nearKin();

    /**
     * Tells whether the person has a trait.
     *
     * @param trait the trait, such as {@link #WOMAN}
     * @return true or false; empty if not known
     */
    public Optional<Boolean> is(String trait) {
        return Optional.ofNullable(traits().get(trait));
    }

    /**
     * Tells whether two persons are near kin.
     *
     * @param other the other
     * @return true if one of them says so, false if one states its kin without the other, or both are one person; empty if not known
     */
    public Optional<Boolean> isKinOf(Member other) {
        if (id().equals(other.id())) {
            return Optional.of(false);
        }
        Optional<Boolean> here = nearKin().map(kin -> kin.contains(other.id()));
        return here.isPresent() ? here : other.nearKin().map(kin -> kin.contains(id()));
    }

    @Value.Check
    Member check() {
        TextRule.ID.check("person", id());
        name().ifPresent(text -> TextRule.TEXT.check("name of person " + id(), text));
        traits().keySet().forEach(trait -> TextRule.NAME.check("trait of person " + id(), trait));
        nearKin().ifPresent(kin -> {
            kin.forEach(each -> TextRule.ID.check("near kin of person " + id(), each));
            Preconditions.checkArgument(!kin.contains(id()), "near kin of person %s must not name the person", id());
        });
        // A set that the caller may still change is copied.
        return nearKin().isEmpty() || nearKin().get() instanceof ImmutableSortedSet<?>
                ? this
                : builder()
                        .id(id())
                        .name(name())
                        .putAllTraits(traits())
                        .nearKin(ImmutableSortedSet.copyOf(nearKin().get()))
                        .build();
    }

    /** {@return the id and name} */
    @Override
    public String toString() {
        return id() + name().map(text -> " " + text).orElse("");
    }
}
