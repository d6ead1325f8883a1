package org.shequ.core.source;

import org.immutables.value.Value;
import org.shequ.core.Preconditions;

/** Where words stand (引文): a document and a place in it, as printed. */
@Value.Immutable(builder = false, copy = false)
public abstract class Citation {
    Citation() {}

    /**
     * Returns a citation, for example of 攀委发〔2015〕10号 at {@code "三（五）4"}.
     *
     * @param document the document
     * @param locator the section path as printed; may be empty for the document as a whole
     * @return the citation
     * @throws IllegalArgumentException if the locator is blank but not empty
     */
    public static Citation of(PolicyDocument document, String locator) {
        return ImmutableCitation.of(document, locator);
    }

    /** {@return the document} */
    @Value.Parameter
    public abstract PolicyDocument document();

    /** {@return the section path as printed; empty for the document as a whole} */
    @Value.Parameter
    public abstract String locator();

    /**
     * Returns the citation as printed, for example {@code 攀委发〔2015〕10号 三（五）4}; a document without a number is named by its title.
     *
     * @return number or title, a space, and the locator
     */
    public String printed() {
        return locator().isEmpty() ? document().citedAs() : document().citedAs() + " " + locator();
    }

    @Value.Check
    void check() {
        Preconditions.checkArgument(
                locator().isEmpty() || !locator().isBlank(), "citation locator (%s) must not be blank", locator());
    }

    /** {@return the document's id and the locator} */
    @Override
    public String toString() {
        return (document().id() + " " + locator()).stripTrailing();
    }
}
