package org.shequ.standards.budget;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;
import org.shequ.core.calendar.FiscalYear;
import org.shequ.core.json.Json;
import org.shequ.core.place.DivisionCode;
import org.shequ.core.source.RuleId;
import org.shequ.core.text.Label;
import org.shequ.core.unit.Unit;
import org.shequ.standards.explain.Explanation;
import org.shequ.standards.lookup.Lookup;
import org.shequ.standards.rule.Note;
import org.shequ.standards.wanted.WantedCount;
import org.shequ.standards.wanted.WantedFacts;

/**
 * The budget (预算) of one unit in one fiscal year.
 *
 * <p>Uses and grants are never added to each other; charges stand outside both totals.
 */
@Value.Immutable
public abstract class Budget {
    Budget() {}

    /**
     * Returns the budget of a unit within a frame, all of whose lines are exact.
     *
     * @param frame what it has in common with others
     * @param unit the unit
     * @param numbers the numbers of the budget, which nobody changes any more
     * @param explaining makes the explanation of a line when that is asked for; null for a budget without
     * @return the budget, equal to the one that a builder gives for the same
     */
    public static Budget of(
            BudgetFrame frame, Unit unit, long[] numbers, @Nullable Function<BudgetLine, Explanation> explaining) {
        return new FramedBudget(frame, unit, numbers, explaining);
    }

    /** {@return a new builder} */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds budgets. */
    public static final class Builder extends ImmutableBudget.Builder {
        Builder() {}
    }

    /** {@return the fiscal year} */
    public abstract FiscalYear year();

    /** {@return the division code of the unit, if known} */
    public abstract Optional<DivisionCode> code();

    /** {@return the name of the unit, if known} */
    public abstract Optional<String> name();

    /** {@return what in the facts of the unit is at odds, in words} */
    public abstract List<Label> warnings();

    /** {@return what was found of each document whose place covers the unit} */
    public abstract List<Lookup> lookup();

    /** {@return the lines, by document and in the order of its rules} */
    public abstract List<BudgetLine> lines();

    /** {@return the total of what must be provided} */
    public abstract BudgetTotal uses();

    /** {@return the total of what is given} */
    public abstract BudgetTotal grants();

    /**
     * Returns the line of a rule.
     *
     * @param rule the id of the rule, for example {@code PZH2015-3.5.4-6}
     * @return the line
     * @throws IllegalArgumentException if there is no line of that rule; the message lists those that exist
     */
    public BudgetLine line(String rule) {
        return findLine(RuleId.of(rule))
                .orElseThrow(() -> new IllegalArgumentException("no line of rule " + rule + " in " + year()
                        + "; there are "
                        + lines().stream().map(line -> line.rule().toString()).toList()));
    }

    /**
     * Returns the line of a rule, if it has one.
     *
     * @param rule the id of the rule
     * @return the line, or empty
     */
    public Optional<BudgetLine> findLine(RuleId rule) {
        return lines().stream().filter(line -> line.rule().equals(rule)).findFirst();
    }

    /**
     * Compares by value.
     *
     * @param other the other
     * @return whether it is a budget of which all stands alike
     */
    @Override
    public final boolean equals(@Nullable Object other) {
        return this == other
                || (other instanceof Budget that
                        && year().equals(that.year())
                        && code().equals(that.code())
                        && name().equals(that.name())
                        && warnings().equals(that.warnings())
                        && lookup().equals(that.lookup())
                        && lines().equals(that.lines())
                        && uses().equals(that.uses())
                        && grants().equals(that.grants()));
    }

    /** {@return the hash of the value} */
    @Override
    public final int hashCode() {
        return Objects.hash(year(), code(), name(), lines(), uses(), grants());
    }

    /** {@return the year, whose it is, and the total of uses} */
    @Override
    public final String toString() {
        String which = code().map(DivisionCode::toString).or(this::name).orElse("a unit without code");
        return "budget " + year() + " of " + which + ": uses " + uses() + ", lines " + lines();
    }

    /** {@return whether any line rests on a what-if} */
    public boolean isHypothetical() {
        return lines().stream().anyMatch(line -> line.caveats().contains(Note.HYPOTHETICAL));
    }

    /** {@return the missing facts and figures, those first that settle most of the open lines} */
    public WantedFacts wantedFacts() {
        WantedCount count = new WantedCount();
        countWanted(count);
        return count.facts();
    }

    /**
     * Counts what its lines wait for, to tell it of many units of which none is kept.
     *
     * @param count where it is counted
     */
    public void countWanted(WantedCount count) {
        lines().forEach(line -> count.add(line.rule(), line.missing()));
    }

    /**
     * Writes the budget as a plain tree for a host's JSON, words in Chinese.
     *
     * @return maps, lists and strings
     */
    @JsonValue
    public Object toJson() {
        return Objects.requireNonNull(json(Locale.SIMPLIFIED_CHINESE).toJava());
    }

    /**
     * Writes the budget, every key present, in the order of the contract.
     *
     * @param locale the language of notes, warnings and explanations, zh or en
     * @return the object
     */
    public Json.Obj json(Locale locale) {
        return Json.object()
                .putOrNull("code", code().map(Texts::text))
                .putOrNull("name", name().map(Texts::text))
                .put(
                        "warnings",
                        Texts.array(
                                warnings().stream().map(each -> each.in(locale)).toList()))
                .put(
                        "lookup",
                        Json.array(
                                lookup().stream().map(each -> each.json(locale)).toList()))
                .put(
                        "lines",
                        Json.array(
                                lines().stream().map(each -> each.json(locale)).toList()))
                .put("uses", uses().json())
                .put("grants", grants().json())
                .build();
    }
}
