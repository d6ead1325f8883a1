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
import org.shequ.standards.lookup.Lookup;

/**
 * What every norm and checklist in force on a day asks of a unit of its kind (要求汇总), whatever the unit has.
 *
 * <p>An {@link Assessment} holds them against what is there; a plan lays them out for a unit that is yet to be built.
 */
@Value.Immutable
public abstract class Requirements {
    Requirements() {}

    /** {@return a new builder} */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds requirements. */
    public static final class Builder extends ImmutableRequirements.Builder {
        Builder() {}
    }

    /** {@return the day, at its end} */
    public abstract LocalDate date();

    /** {@return the division code of the unit, if known} */
    public abstract Optional<DivisionCode> code();

    /** {@return the name of the unit, if known} */
    public abstract Optional<String> name();

    /** {@return what in the facts of the unit is at odds, in words} */
    public abstract List<Label> warnings();

    /** {@return what was found of each document whose place covers the unit} */
    public abstract List<Lookup> lookup();

    /** {@return one for each rule, by document and in the order of its rules; two where a rule asks for a level and for money} */
    public abstract List<RuleRequirement> rules();

    /**
     * Returns what a rule asks.
     *
     * @param rule the id of the rule, for example {@code SD2012-2.2.2-3}
     * @return what it asks; the level of a rule that asks for a level and for money
     * @throws IllegalArgumentException if nothing is asked by that rule; the message lists those that ask
     */
    public RuleRequirement rule(String rule) {
        RuleId id = RuleId.of(rule);
        return rules().stream()
                .filter(each -> each.rule().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("nothing is asked by rule " + rule + " at " + date()
                        + "; there are "
                        + rules().stream()
                                .map(each -> each.rule().toString())
                                .sorted()
                                .toList()));
    }

    /**
     * Writes the requirements as a plain tree for a host's JSON, words in Chinese.
     *
     * @return maps, lists and strings
     */
    @JsonValue
    public Object toJson() {
        return Objects.requireNonNull(json(Locale.SIMPLIFIED_CHINESE).toJava());
    }

    /**
     * Writes the requirements, every key present.
     *
     * @param locale the language of warnings, notes and labels, zh or en
     * @return the object
     */
    public Json.Obj json(Locale locale) {
        return Json.object()
                .put("date", date().toString())
                .putOrNull("code", code().map(Writing::text))
                .putOrNull("name", name().map(Writing::text))
                .put(
                        "warnings",
                        Writing.array(
                                warnings().stream().map(each -> each.in(locale)).toList()))
                .put(
                        "lookup",
                        Json.array(
                                lookup().stream().map(each -> each.json(locale)).toList()))
                .put(
                        "rules",
                        Json.array(
                                rules().stream().map(each -> each.json(locale)).toList()))
                .build();
    }
}
