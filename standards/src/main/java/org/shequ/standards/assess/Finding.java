package org.shequ.standards.assess;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import org.immutables.value.Value;
import org.shequ.core.calendar.Deadline;
import org.shequ.core.formula.Condition;
import org.shequ.core.json.Json;
import org.shequ.core.place.DivisionCode;
import org.shequ.core.quantity.Dimension;
import org.shequ.core.quantity.Outcome;
import org.shequ.core.quantity.Ratio;
import org.shequ.core.source.Citation;
import org.shequ.core.source.ClauseId;
import org.shequ.core.source.Modality;
import org.shequ.core.source.RuleId;
import org.shequ.core.text.Label;
import org.shequ.standards.wanted.WantedCount;

/**
 * How one unit, or all units of an extent together, stand to one rule on a day (评定结果).
 *
 * <p>A share of a count is told in counts: the actual number of those who count, and the number required, rounded up; whether it is met
 * is decided exactly, by cross-multiplication.
 */
@Value.Immutable(copy = true)
public abstract class Finding {
    Finding() {}

    /** {@return a new builder} */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds findings. */
    public static final class Builder extends ImmutableFinding.Builder {
        Builder() {}
    }

    /** {@return the day of the assessment, at its end} */
    public abstract LocalDate date();

    /** {@return the extent whose units were taken together; empty for a unit by itself} */
    public abstract Optional<DivisionCode> scope();

    /** {@return the rule} */
    public abstract RuleId rule();

    /** {@return what people call it} */
    public abstract Label label();

    /** {@return the clauses it rests on} */
    public abstract List<ClauseId> clauses();

    /** {@return what follows} */
    public abstract Verdict verdict();

    /** {@return how binding the words are} */
    public abstract Modality modality();

    /** {@return what was measured, by the names of the measures; empty for a checklist} */
    public abstract Optional<String> measure();

    /** {@return the amount found; empty for a checklist, and where nothing was measured} */
    public abstract Optional<Outcome<?>> actual();

    /** {@return the least that will do, the amount to be about, or the most where only a most is asked} */
    public abstract Optional<Outcome<?>> required();

    /** {@return the top of a range, the aim beyond a minimum, or the most; empty where only a least is asked} */
    public abstract Optional<Outcome<?>> requiredHigh();

    /**
     * Returns how far the amount lies from what is asked.
     *
     * @return the distance, exactly: positive where it is short, negative where it is over, zero where it is met; empty where it is not
     *     known
     */
    public abstract Optional<Ratio> gap();

    /** {@return what the amounts are counted in; empty for a checklist} */
    public abstract Optional<Dimension<?>> unit();

    /** {@return by when it is to be met: as printed, or the end of the period in which something is to occur} */
    public abstract Optional<Deadline> deadline();

    /** {@return the names of what would settle an open verdict, in order} */
    @Value.NaturalOrder
    public abstract SortedSet<String> missing();

    /** {@return the name among those missing that is known but zero, so that nothing can be divided by it} */
    abstract Optional<String> zeroBase();

    /**
     * Counts what it waits for, if it is open.
     *
     * @param count where it is counted
     */
    public void countWanted(WantedCount count) {
        count.add(rule(), missing(), zeroBase());
    }

    /** {@return how each item of a checklist stands, in its order, those not asked left out; none for anything else} */
    public abstract Map<String, Standing> items();

    /** {@return the reading taken of each choice} */
    @Value.NaturalOrder
    public abstract SortedMap<String, String> readings();

    /** {@return what to beware of, and what was assumed} */
    public abstract Set<String> caveats();

    /** {@return where its words stand} */
    public abstract Citation citation();

    /** {@return the condition that does not hold, where the rule does not apply; empty where it does, or no item was asked} */
    public abstract Optional<Condition> failing();

    /** {@return how it came about, if asked for} */
    public abstract Optional<FindingExplanation> explanation();

    /** Whether nothing but the reading of its deadline is open. */
    boolean isBetweenLastDays() {
        return missing().equals(Set.of(Due.DEADLINE));
    }

    /** This finding with its explanation. */
    Finding explainedBy(FindingExplanation explanation) {
        return ((ImmutableFinding) this).withExplanation(explanation);
    }

    /**
     * Says what would close it: so much more or less, items to be met, facts to be stated.
     *
     * @return the remedy; empty where nothing is open, and where there is no pass or fail
     */
    public Optional<Remedy> remedy() {
        return Remedy.of(this);
    }

    /**
     * Says why the rule does not apply.
     *
     * @param locale Chinese or English
     * @return the condition that does not hold, in words; empty where the rule applies, or none of its items was asked
     * @throws IllegalArgumentException if the language is neither zh nor en
     */
    public Optional<String> reason(Locale locale) {
        return failing().map(condition -> Writing.reason(condition, locale));
    }

    /** {@return how many days are left until the first of its last days; empty where it has no deadline, or that day is past} */
    public OptionalLong daysLeft() {
        return Writing.daysLeft(deadline(), date());
    }

    /**
     * Writes the finding, in the order of the contract; {@code scope} stands for an extent, {@code items} for a checklist, each other key
     * always.
     *
     * <p>Amounts are decimals without trailing zeros, null where they are not known. Areas asked for, and gaps, are rounded up to the 0.01
     * square metre or fen, so that no gap of an unmet rule is written as none.
     *
     * @return the object, words in Chinese
     */
    public Json.Obj json() {
        return json(Locale.SIMPLIFIED_CHINESE);
    }

    /**
     * Writes the finding as {@link #json()} does.
     *
     * @param locale the language of the explanation, zh or en
     * @return the object
     */
    public Json.Obj json(Locale locale) {
        Json.ObjBuilder object = Json.object();
        scope().ifPresent(code -> object.put("scope", code.toString()));
        object.put("rule", rule().toString())
                .put("clauses", Writing.array(clauses()))
                .put("verdict", verdict().name())
                .put("modality", modality().name())
                .putOrNull("measure", measure().map(Writing::text))
                .putOrNull("actual", Writing.exact(actual()).map(Writing::plain))
                .putOrNull("required", Writing.asked(required()))
                .putOrNull("requiredHigh", Writing.asked(requiredHigh()))
                .putOrNull(
                        "gap",
                        gap().map(gap ->
                                unit().map(in -> Writing.rounded(gap, in)).orElseGet(() -> Writing.plain(gap))))
                .putOrNull("unit", unit().map(Writing::text))
                .putOrNull("deadline", deadline().map(Writing::text))
                .put("missing", Writing.array(missing()));
        if (!items().isEmpty()) {
            object.put("items", Writing.object(items()));
        }
        return object.put("readings", Writing.object(readings()))
                .put("caveats", Writing.array(caveats()))
                .put("citation", citation().printed())
                .putOrNull("explanation", explanation().map(each -> Json.text(each.render(locale))))
                .build();
    }

    @Override
    public String toString() {
        return rule() + " " + verdict();
    }
}
