package org.shequ.standards.election;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.SortedSet;
import org.immutables.value.Value;
import org.shequ.core.formula.Truth;
import org.shequ.core.json.Json;
import org.shequ.standards.assess.Finding;
import org.shequ.standards.procedure.ProcedureRun;

/** What came of a demand to remove somebody (罢免结果), under the rules in force on the day of the recall. */
@Value.Immutable
public abstract class RecallAnswer {
    RecallAnswer() {}

    static ImmutableRecallAnswer.Builder builder() {
        return ImmutableRecallAnswer.builder();
    }

    /** {@return who is to be removed} */
    public abstract String person();

    /** {@return the day} */
    public abstract LocalDate day();

    /** {@return whether the person is removed: enough asked for it, enough voted, and enough of them agreed} */
    public abstract Truth recalled();

    /** {@return how far each procedure of recall leads, with the conditions of the next steps} */
    public abstract List<ProcedureRun> procedures();

    /** {@return the findings of other rules on recall, such as that it is not encoded} */
    public abstract List<Finding> findings();

    /** {@return what would settle it, in order; none where it is settled} */
    @Value.NaturalOrder
    public abstract SortedSet<String> missing();

    /**
     * Writes the answer, every key present.
     *
     * @param locale the language of words, zh or en
     * @return the object
     */
    public Json.Obj json(Locale locale) {
        return Json.object()
                .put("person", person())
                .put("day", day().toString())
                .put("recalled", recalled().name())
                .put("missing", Written.texts(missing()))
                .put("procedures", Written.all(procedures(), each -> each.json(locale)))
                .put("findings", Written.all(findings(), each -> each.json(locale)))
                .build();
    }

    /** {@return who, and whether removed} */
    @Override
    public String toString() {
        return person() + " " + recalled();
    }
}
