package org.shequ.core.election;

import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.shequ.core.quantity.Count;

/** Somebody who asks to vote, or is on the roll (选民), and what is known of the person on election day; whatever is not stated is unknown. */
@Value.Immutable
public abstract class Voter {
    Voter() {}

    /** {@return a new builder} */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a voter. */
    public static final class Builder extends ImmutableVoter.Builder {
        Builder() {}
    }

    /** {@return what the person is called in this election, such as a number} */
    public abstract String id();

    /** {@return the name} */
    public abstract Optional<String> name();

    /** {@return the day of birth; not beside an age} */
    public abstract Optional<LocalDate> born();

    /** {@return the age in full years on election day (周岁)} */
    public abstract Optional<Count> age();

    /** {@return whether the person's household registration is here (户籍在本地)} */
    public abstract Optional<Boolean> registeredHere();

    /** {@return whether the person lives here (在本地居住)} */
    public abstract Optional<Boolean> livesHere();

    /** {@return the first day of living here without a break; not beside full years} */
    public abstract Optional<LocalDate> livingSince();

    /** {@return the full years of living here by election day (居住满年数)} */
    public abstract Optional<Count> fullYearsOfResidence();

    /** {@return whether the person lives in a lawful fixed home (合法固定住所)} */
    public abstract Optional<Boolean> lawfulFixedHome();

    /** {@return whether the person applied to take part (本人申请)} */
    public abstract Optional<Boolean> applied();

    /** {@return whether those who must accept the application did so (同意)} */
    public abstract Optional<Boolean> accepted();

    /** {@return whether the person is on the roll of another place (已在他处登记)} */
    public abstract Optional<Boolean> onAnotherRoll();

    /** {@return whether the person is deprived of political rights (被剥夺政治权利)} */
    public abstract Optional<Boolean> deprivedOfPoliticalRights();

    /** {@return whether the person is qualified as a voter by law (选民资格), where somebody attests it} */
    public abstract Optional<Boolean> qualified();

    /**
     * Returns the age on a day.
     *
     * @param day the day
     * @return the age in full years; a birthday on 29 February falls on the 28th in other years; empty if not known
     */
    public Optional<Count> ageOn(LocalDate day) {
        return age().or(() -> born().flatMap(from -> fullYears(from, day)));
    }

    /**
     * Returns how many full years the person has lived here by a day: a year is full on the same day of the next year, 28 February for one
     * that began on 29 February.
     *
     * @param day the day, such as 2012-05-10, on which a year that began on 2011-05-10 is full
     * @return the years; empty if not known
     */
    public Optional<Count> yearsHereOn(LocalDate day) {
        return fullYearsOfResidence().or(() -> livingSince().flatMap(from -> fullYears(from, day)));
    }

    private static Optional<Count> fullYears(LocalDate from, LocalDate day) {
        if (from.isAfter(day)) {
            return Optional.empty();
        }
        int years = day.getYear() - from.getYear();
        return Optional.of(Count.of(from.plusYears(years).isAfter(day) ? years - 1 : years));
    }

    @Value.Check
    void check() {
        new Flaws()
                .id("id of a voter", id())
                .text("name", name())
                .must(
                        born().isEmpty() || age().isEmpty(),
                        "age",
                        age().map(Object::toString).orElse(""),
                        "left out beside born")
                .must(
                        livingSince().isEmpty() || fullYearsOfResidence().isEmpty(),
                        "fullYearsOfResidence",
                        fullYearsOfResidence().map(Object::toString).orElse(""),
                        "left out beside livingSince")
                .notBefore("livingSince", livingSince(), "born", born())
                .end();
    }

    /** {@return the id} */
    @Override
    public String toString() {
        return id();
    }
}
