package org.shequ.standards.ledger;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.shequ.core.json.Json;
import org.shequ.core.source.ClauseId;
import org.shequ.core.source.Modality;
import org.shequ.core.text.Label;

/** One clause of a document in its ledger (条款台账项). */
@Value.Immutable
public abstract class ClauseEntry {
    ClauseEntry() {}

    /** {@return a new builder} */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds entries. */
    public static final class Builder extends ImmutableClauseEntry.Builder {
        Builder() {}
    }

    /** {@return its id, for example {@code PZH2015-3.5.4-6}} */
    public abstract ClauseId id();

    /** {@return where it is printed, for example 三（五）4} */
    public abstract String locator();

    /** {@return what it is about, for example {@code funding}} */
    public abstract String topic();

    /** {@return what it lends itself to} */
    public abstract ClauseClass clauseClass();

    /** {@return how binding its words are} */
    public abstract Modality modality();

    /** {@return the printed word that says so, if there is one} */
    public abstract Optional<String> marker();

    /** {@return what it asks, in one line of our own words} */
    public abstract Label gist();

    /** {@return its short terms as printed} */
    public abstract List<String> terms();

    /** {@return the clauses it bears on, of this or another document} */
    public abstract List<ClauseId> relations();

    /** {@return what is damaged or lost in its text} */
    public abstract List<String> defects();

    /** {@return what models it, or why nothing does} */
    public abstract Disposition disposition();

    /** {@return the entry as an object: id, document, locator, topic, class, modality, gist, terms and disposition} */
    public Json.Obj json() {
        return Json.object()
                .put("id", id().toString())
                .put("document", id().document().toString())
                .put("locator", locator())
                .put("topic", topic())
                .put("class", clauseClass().key())
                .put("modality", modality().name())
                .put(
                        "gist",
                        Json.object()
                                .put("en", gist().en())
                                .put("zh", gist().zh())
                                .build())
                .put("terms", Json.array(terms().stream().map(Json::text).toList()))
                .put("disposition", disposition().json())
                .build();
    }

    @Override
    public String toString() {
        return id().toString();
    }
}
