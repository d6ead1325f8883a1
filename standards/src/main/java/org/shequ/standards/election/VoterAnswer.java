package org.shequ.standards.election;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.SortedSet;
import org.immutables.value.Value;
import org.shequ.core.formula.Truth;
import org.shequ.core.json.Json;
import org.shequ.standards.assess.Finding;
import org.shequ.standards.procedure.ProcedureRun;

/** Whether somebody may vote (选民资格), and why. */
@Value.Immutable
public abstract class VoterAnswer {
    VoterAnswer() {}

    static ImmutableVoterAnswer.Builder builder() {
        return ImmutableVoterAnswer.builder();
    }

    /** {@return the id of the voter} */
    public abstract String voter();

    /** {@return whether the person may vote: every procedure that speaks of the person must lead there} */
    public abstract Truth entitled();

    /** {@return how far each procedure leads that speaks of the person, with the conditions of the next steps} */
    public abstract List<ProcedureRun> procedures();

    /** {@return the findings of the checklists that ask about a voter} */
    public abstract List<Finding> findings();

    /** {@return what would settle it, in order; none where it is settled} */
    @Value.NaturalOrder
    public abstract SortedSet<String> missing();

    /**
     * Says why, in words: how far each procedure leads, and which conditions of the next steps do not hold.
     *
     * @param locale Chinese or English
     * @return the lines
     */
    public List<String> reasons(Locale locale) {
        return procedures().stream()
                .flatMap(each -> each.lines(locale).stream())
                .toList();
    }

    /** {@return the answer as a plain tree for a host's JSON, words in Chinese} */
    @JsonValue
    public Object toJson() {
        return Objects.requireNonNull(json(Locale.SIMPLIFIED_CHINESE).toJava());
    }

    /**
     * Writes the answer, every key present.
     *
     * @param locale the language of words, zh or en
     * @return the object
     */
    public Json.Obj json(Locale locale) {
        return Json.object()
                .put("voter", voter())
                .put("entitled", entitled().name())
                .put("missing", Written.texts(missing()))
                .put("procedures", Written.all(procedures(), each -> each.json(locale)))
                .put("findings", Written.all(findings(), each -> each.json(locale)))
                .build();
    }

    /** {@return the voter and the answer} */
    @Override
    public String toString() {
        return voter() + " " + entitled();
    }
}
