package org.shequ.standards.lookup;

import java.util.Optional;
import org.immutables.value.Value;
import org.shequ.core.calendar.PartialDate;
import org.shequ.core.json.Json;
import org.shequ.core.source.DocumentId;
import org.shequ.core.text.Label;

/** What was found of one document at a place and time (效力查询). */
@Value.Immutable
public abstract class Lookup {
    Lookup() {}

    /** {@return a new builder} */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds lookups. */
    public static final class Builder extends ImmutableLookup.Builder {
        Builder() {}
    }

    /** {@return the document} */
    public abstract DocumentId document();

    /** {@return what was found} */
    public abstract LookupStatus status();

    /** {@return the date from which it is in force, or the one the caller assumes; empty where not known} */
    public abstract Optional<PartialDate> from();

    /** {@return what there is to say beyond that, for example that the document has no amounts} */
    public abstract Optional<Label> note();

    /**
     * Writes the lookup for a budget: document, status, from, note.
     *
     * @param locale the language of the note, zh or en
     * @return the object
     */
    public Json.Obj json(java.util.Locale locale) {
        return Json.object()
                .put("document", document().value())
                .put("status", status().name())
                .putOrNull("from", from().map(date -> Json.text(date.toString())))
                .putOrNull("note", note().map(words -> Json.text(words.in(locale))))
                .build();
    }
}
