package org.shequ.standards.assess;

import com.fasterxml.jackson.annotation.JsonValue;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.immutables.value.Value;
import org.shequ.core.json.Json;
import org.shequ.core.source.RuleId;
import org.shequ.standards.wanted.WantedCount;
import org.shequ.standards.wanted.WantedFacts;

/**
 * The assessments of many units on a day (评定汇总), and the norms that hold of the units of an extent together.
 *
 * <p>The assessment of each unit is the one it has by itself.
 */
@Value.Immutable
public abstract class Assessed {
    Assessed() {}

    /** {@return a new builder} */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds the assessments of many units. */
    public static final class Builder extends ImmutableAssessed.Builder {
        Builder() {}
    }

    /** {@return the day, at its end} */
    public abstract LocalDate date();

    /** {@return the assessments, in the order of the units} */
    public abstract List<Assessment> units();

    /**
     * Returns the findings of norms pooled over the units given: sums are divided, not shares averaged.
     *
     * @return one for each rule and extent, by document, in the order of its rules, by extent; units without a code belong to none
     */
    public abstract List<Finding> pooled();

    /**
     * Returns the pooled findings of a rule.
     *
     * @param rule the id of the rule
     * @return one for each extent
     */
    public List<Finding> pooled(RuleId rule) {
        return pooled().stream().filter(each -> each.rule().equals(rule)).toList();
    }

    /** {@return the worst verdict of all; empty if there is no finding} */
    public Optional<Verdict> worst() {
        return java.util.stream.Stream.concat(
                        units().stream().flatMap(each -> each.findings().stream()), pooled().stream())
                .map(Finding::verdict)
                .min(java.util.Comparator.naturalOrder());
    }

    /**
     * Returns the missing facts, those first that settle most of the open findings, of units by themselves and of those pooled.
     *
     * @return the facts; a name stands for the fact of all units that lack it
     */
    public WantedFacts wantedFacts() {
        WantedCount count = new WantedCount();
        units().forEach(each -> each.countWanted(count));
        pooled().forEach(each -> each.countWanted(count));
        return count.facts();
    }

    /**
     * Writes the assessments as a plain tree for a host's JSON, words in Chinese.
     *
     * @return maps, lists and strings
     */
    @JsonValue
    public Object toJson() {
        return Objects.requireNonNull(json(Locale.SIMPLIFIED_CHINESE).toJava());
    }

    /**
     * Writes the assessments: date, units, pooled, wanted.
     *
     * @param locale the language of warnings and notes, zh or en
     * @return the object
     */
    public Json.Obj json(Locale locale) {
        return Json.object()
                .put("date", date().toString())
                .put(
                        "units",
                        Json.array(
                                units().stream().map(each -> each.json(locale)).toList()))
                .put(
                        "pooled",
                        Json.array(
                                pooled().stream().map(each -> each.json(locale)).toList()))
                .put("wanted", wantedFacts().json())
                .build();
    }
}
