package org.shequ.standards.meeting;

import java.util.List;
import java.util.Locale;
import org.immutables.value.Value;
import org.shequ.core.json.Json;
import org.shequ.core.source.ClauseId;
import org.shequ.core.source.DocumentId;
import org.shequ.core.text.Label;

/** A printed list that names a matter or task (清单所列), such as that of the matters in which a committee assists. */
@Value.Immutable(builder = false)
public abstract class ListedDuty {
    ListedDuty() {}

    static ListedDuty of(DocumentId document, String catalogue, Label list, Label item, List<ClauseId> clauses) {
        return ImmutableListedDuty.of(document, catalogue, list, item, clauses);
    }

    /** {@return the document} */
    @Value.Parameter
    public abstract DocumentId document();

    /** {@return the id of the list} */
    @Value.Parameter
    public abstract String catalogue();

    /** {@return what people call the list} */
    @Value.Parameter
    public abstract Label list();

    /** {@return what the list calls the matter} */
    @Value.Parameter
    public abstract Label item();

    /** {@return the clauses that print it} */
    @Value.Parameter
    public abstract List<ClauseId> clauses();

    /**
     * Writes it, each key always.
     *
     * @param locale the language of words, zh or en
     * @return the object
     */
    public Json.Obj json(Locale locale) {
        return Json.object()
                .put("document", document().toString())
                .put("catalogue", catalogue())
                .put("label", list().in(locale))
                .put("item", item().in(locale))
                .put("clauses", MeetingWords.texts(clauses()))
                .build();
    }

    @Override
    public String toString() {
        return catalogue() + " " + item();
    }
}
