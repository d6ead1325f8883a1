package org.shequ.core.source;

import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import org.shequ.core.Preconditions;
import org.shequ.core.calendar.PartialDate;
import org.shequ.core.place.DivisionCode;

/**
 * A policy document (政策文件) as printed: each of issuer, number and date may be unknown, and a date may be partial.
 *
 * <p>Example: id {@code PZH2015}, number 攀委发〔2015〕10号, date 2015-06-24, place 510400.
 */
@Value.Immutable
public abstract class PolicyDocument {
    PolicyDocument() {}

    /** {@return a new builder} */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a document. */
    public static class Builder extends ImmutablePolicyDocument.Builder {
        Builder() {}
    }

    /** {@return its short name} */
    public abstract DocumentId id();

    /** {@return its title as printed, without book-title marks} */
    public abstract String title();

    /** {@return who issued it, as printed; empty if not printed} */
    public abstract Optional<String> issuer();

    /** {@return its number as printed; empty if not printed} */
    public abstract Optional<String> number();

    /** {@return the date of issue, perhaps only to the year; empty if not known} */
    public abstract Optional<PartialDate> date();

    /** {@return the place it speaks of} */
    public abstract DivisionCode place();

    /** {@return which settlements it speaks of} */
    public abstract Set<Reach> reach();

    /** {@return how it is cited: by its number, or where it has none by its title in book-title marks} */
    public String citedAs() {
        return number().orElseGet(() -> "《" + title() + "》");
    }

    @Value.Check
    void check() {
        checkNotBlank("title", title());
        checkNotBlank("issuer", issuer().orElse(title()));
        checkNotBlank("number", number().orElse(title()));
    }

    private void checkNotBlank(String role, String text) {
        Preconditions.checkArgument(!text.isBlank(), "%s of document %s (%s) must not be blank", role, id(), text);
    }

    @Override
    public String toString() {
        return id().toString();
    }
}
