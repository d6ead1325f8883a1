package org.shequ.standards.assess;

import com.fasterxml.jackson.annotation.JsonValue;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.immutables.value.Value;
import org.shequ.core.json.Json;
import org.shequ.core.place.DivisionCode;
import org.shequ.core.source.RuleId;
import org.shequ.core.text.Label;
import org.shequ.standards.wanted.WantedCount;
import org.shequ.standards.wanted.WantedFacts;

/**
 * How far the targets in force on a day are reached (目标进度汇总), over the units given: each list of units is taken to be complete for
 * the places it names.
 */
@Value.Immutable
public abstract class ProgressReport {
    ProgressReport() {}

    /** {@return a new builder} */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds reports of progress. */
    public static final class Builder extends ImmutableProgressReport.Builder {
        Builder() {}
    }

    /** {@return the day, at its end} */
    public abstract LocalDate date();

    /** {@return what in the units is at odds, in words: those without a code count nowhere} */
    public abstract List<Label> warnings();

    /** {@return one for each target and place, by document, in the order of its rules, by place} */
    public abstract List<Progress> targets();

    /**
     * Returns the progress of a target in each place.
     *
     * @param rule the id of the rule
     * @return one for each place
     */
    public List<Progress> targets(RuleId rule) {
        return targets().stream().filter(each -> each.rule().equals(rule)).toList();
    }

    /**
     * Returns the progress of a target in a place.
     *
     * @param rule the id of the rule
     * @param scope the place
     * @return the progress, or empty where the target is not counted there
     */
    public Optional<Progress> find(RuleId rule, DivisionCode scope) {
        return targets(rule).stream().filter(each -> each.scope().equals(scope)).findFirst();
    }

    /**
     * Returns the missing facts, those first that settle most of the open targets.
     *
     * @return the facts; a name stands for the fact of all units that lack it, and a target with no threshold is settled by none
     */
    public WantedFacts wantedFacts() {
        WantedCount count = new WantedCount();
        targets().forEach(each -> count.add(each.rule(), each.missing()));
        return count.facts();
    }

    /**
     * Writes the report as a plain tree for a host's JSON, words in Chinese.
     *
     * @return maps, lists and strings
     */
    @JsonValue
    public Object toJson() {
        return Objects.requireNonNull(json(Locale.SIMPLIFIED_CHINESE).toJava());
    }

    /**
     * Writes the report: date, warnings, targets.
     *
     * @param locale the language of warnings, zh or en
     * @return the object
     */
    public Json.Obj json(Locale locale) {
        return Json.object()
                .put("date", date().toString())
                .put(
                        "warnings",
                        Writing.array(
                                warnings().stream().map(each -> each.in(locale)).toList()))
                .put(
                        "targets",
                        Json.array(targets().stream().map(Progress::json).toList()))
                .build();
    }
}
