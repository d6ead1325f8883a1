package org.shequ.core.account;

import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.shequ.core.Preconditions;
import org.shequ.core.text.TextRule;

/** How money was raised (筹资): who decided it and when, and whether those who gave it did so freely. What is not stated is not known. */
@Value.Immutable
public abstract class Raising {
    Raising() {}

    /** {@return a new builder} */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds one. */
    public static class Builder extends ImmutableRaising.Builder {
        Builder() {}
    }

    /** {@return whether it was decided} */
    public abstract Optional<Boolean> decided();

    /** {@return the day of the decision} */
    public abstract Optional<LocalDate> decidedOn();

    /** {@return the body that decided it, for example {@code RESIDENTS_MEETING}} */
    public abstract Optional<String> decidingBody();

    /** {@return whether the residents gave of their own will (自愿)} */
    public abstract Optional<Boolean> voluntary();

    /** {@return whether the unit consents (单位同意)} */
    public abstract Optional<Boolean> consent();

    /** {@return whether the unit benefits (单位受益)} */
    public abstract Optional<Boolean> benefits();

    /** {@return whether it is for public welfare (公益事业)} */
    public abstract Optional<Boolean> welfare();

    /** {@return whether it was decided, as far as the day of a decision or the word of it tells} */
    Optional<Boolean> isDecided() {
        return decidedOn().isPresent() ? Optional.of(true) : decided();
    }

    @Value.Check
    void check() {
        decidedOn()
                .ifPresent(day -> Preconditions.checkArgument(
                        decided().orElse(true), "decidedOn (%s) must be left out where decided is false", day));
        decidingBody().ifPresent(body -> TextRule.TEXT.check("decidingBody", body));
    }

    /** {@return what is stated} */
    @Override
    public String toString() {
        return "decided " + decidedOn().map(LocalDate::toString).orElse(text(decided())) + ", voluntary "
                + text(voluntary()) + ", consent " + text(consent());
    }

    private static String text(Optional<Boolean> truth) {
        return truth.map(String::valueOf).orElse("not stated");
    }
}
