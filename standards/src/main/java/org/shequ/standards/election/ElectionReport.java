package org.shequ.standards.election;

import com.fasterxml.jackson.annotation.JsonValue;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.immutables.value.Value;
import org.shequ.core.json.Json;
import org.shequ.standards.assess.Finding;
import org.shequ.standards.assess.Progress;

/** What came of several elections (选举汇总), and how far targets on elections are reached over all of them. */
@Value.Immutable
public abstract class ElectionReport {
    ElectionReport() {}

    static ImmutableElectionReport.Builder builder() {
        return ImmutableElectionReport.builder();
    }

    /** {@return the day asked about, at its end; it bears on targets only} */
    public abstract LocalDate date();

    /** {@return the answers, in the order of the elections} */
    public abstract List<ElectionAnswer> elections();

    /** {@return how far each target on elections is reached in each place, over the last election of each community by the day} */
    public abstract List<Progress> targets();

    /** {@return how the communities of a place together stand to rules on turnout or ways that hold of all of them} */
    public abstract List<Finding> pooled();

    /** {@return the report as a plain tree for a host's JSON, words in Chinese} */
    @JsonValue
    public Object toJson() {
        return Objects.requireNonNull(json(Locale.SIMPLIFIED_CHINESE).toJava());
    }

    /**
     * Writes the report, every key present.
     *
     * @param locale the language of words, zh or en
     * @return the object
     */
    public Json.Obj json(Locale locale) {
        return Json.object()
                .put("date", date().toString())
                .put("elections", Written.all(elections(), each -> each.json(locale)))
                .put("targets", Written.all(targets(), Progress::json))
                .put("pooled", Written.all(pooled(), each -> each.json(locale)))
                .build();
    }

    /** {@return the day and the elections} */
    @Override
    public String toString() {
        return date() + " " + elections();
    }
}
