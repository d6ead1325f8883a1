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
import org.shequ.standards.wanted.WantedCount;
import org.shequ.standards.wanted.WantedFacts;

/**
 * How one unit stands on a day to every norm and checklist in force for its kind (评定), the worst first.
 *
 * <p>A norm over all units of an extent together is held here against the unit alone, with the caveat {@code POOLED}; {@link
 * Assessed#pooled} holds it against the extent.
 */
@Value.Immutable
public abstract class Assessment {
    Assessment() {}

    /** {@return a new builder} */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds assessments. */
    public static final class Builder extends ImmutableAssessment.Builder {
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

    /** {@return the findings, the worst verdict first, those of one verdict by document and in the order of its rules} */
    public abstract List<Finding> findings();

    /**
     * Returns the findings of a verdict.
     *
     * @param verdict the verdict
     * @return the findings, in order
     */
    public List<Finding> findings(Verdict verdict) {
        return findings().stream().filter(each -> each.verdict() == verdict).toList();
    }

    /**
     * Returns the finding of a rule.
     *
     * @param rule the id of the rule, for example {@code SD2012-2.2.2-3}
     * @return the finding; the worst where money of a rule is held against two standards
     * @throws IllegalArgumentException if there is no finding of that rule; the message lists those that exist
     */
    public Finding finding(String rule) {
        return findFinding(RuleId.of(rule))
                .orElseThrow(() -> new IllegalArgumentException("no finding of rule " + rule + " at " + date()
                        + "; there are "
                        + findings().stream()
                                .map(each -> each.rule().toString())
                                .sorted()
                                .toList()));
    }

    /**
     * Returns the finding of a rule, if it has one.
     *
     * @param rule the id of the rule
     * @return the finding, or empty
     */
    public Optional<Finding> findFinding(RuleId rule) {
        return findings().stream().filter(each -> each.rule().equals(rule)).findFirst();
    }

    /** {@return the missing facts, those first that settle most of the open findings; see {@link WantedFacts}} */
    public WantedFacts wantedFacts() {
        WantedCount count = new WantedCount();
        countWanted(count);
        return count.facts();
    }

    /**
     * Counts what its findings wait for, to tell it of many units of which none is kept.
     *
     * @param count where it is counted
     */
    public void countWanted(WantedCount count) {
        findings().forEach(each -> each.countWanted(count));
    }

    /**
     * Writes the assessment as a plain tree for a host's JSON, words in Chinese.
     *
     * @return maps, lists and strings
     */
    @JsonValue
    public Object toJson() {
        return Objects.requireNonNull(json(Locale.SIMPLIFIED_CHINESE).toJava());
    }

    /**
     * Writes the assessment, every key present, in the order of the contract.
     *
     * @param locale the language of warnings and notes, zh or en
     * @return the object
     */
    public Json.Obj json(Locale locale) {
        return Json.object()
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
                        "findings",
                        Json.array(findings().stream()
                                .map(each -> each.json(locale))
                                .toList()))
                .build();
    }
}
