package org.shequ.standards.rule;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import org.immutables.value.Value;
import org.shequ.core.Preconditions;
import org.shequ.core.calendar.Coverage;
import org.shequ.core.calendar.FiscalYear;
import org.shequ.core.calendar.Proration;
import org.shequ.core.calendar.Validity;
import org.shequ.core.formula.AllOf;
import org.shequ.core.formula.Condition;
import org.shequ.core.place.DivisionCode;
import org.shequ.core.source.ClauseId;
import org.shequ.core.source.Modality;
import org.shequ.core.source.RuleId;
import org.shequ.core.text.Label;
import org.shequ.core.unit.Unit;

/** A rule (规则) under one reading of each of its choices: to whom it applies, when, how binding, and what it says. */
@Value.Immutable
public abstract class Rule {
    Rule() {}

    /** {@return a new builder} */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds rules. */
    public static final class Builder extends ImmutableRule.Builder {
        Builder() {}
    }

    /** {@return its id: that of the clause that sets its figure} */
    public abstract RuleId id();

    /** {@return what people call it} */
    public abstract Label label();

    /** {@return the clauses it rests on, at least one} */
    public abstract List<ClauseId> clauses();

    /** {@return where in the document, as printed, for example 三（五）4} */
    public abstract String locator();

    /** {@return the subjects it applies to, at least one: values of the category {@code unit}, for example {@code COMMUNITY}} */
    public abstract List<String> subjects();

    /**
     * Tells whether it speaks of units of a kind.
     *
     * @param unit the unit
     * @return true if the kind of the unit is one of its subjects
     */
    public boolean speaksOf(Unit unit) {
        return subjects().contains(unit.kind().subject());
    }

    /** {@return the condition under which it applies} */
    public abstract Condition appliesWhen();

    /** {@return the years or months it speaks of} */
    public abstract Coverage coverage();

    /** {@return the days in which its figure is valid, where they are fewer than its document's} */
    public abstract Optional<Validity> validity();

    /** {@return how a yearly figure is cut that is due for part of a year; present for money where there is a validity, or a coverage by months} */
    public abstract Optional<Proration> proration();

    /** {@return how binding its words are} */
    public abstract Modality modality();

    /** {@return the word that says so, as printed; empty for a bare verb, or where it is inferred} */
    public abstract Optional<String> modalityWord();

    /** {@return the name of the group of rules of which at most one applies, if it belongs to one} */
    public abstract Optional<String> alternatives();

    /** {@return the reading taken of each choice, by the name of the choice} */
    @Value.NaturalOrder
    public abstract SortedMap<String, String> readings();

    /** {@return what it assumes, for example {@code ANNUAL_INFERRED}} */
    public abstract Set<String> assumptions();

    /** {@return what to beware of, for example {@code SUSPECTED_MISPRINT}} */
    public abstract Set<String> caveats();

    /** {@return the year of its first adjustment, where that is inferred: from it on results rest on an inference} */
    public abstract Optional<FiscalYear> inferredStep();

    /** {@return what it says} */
    public abstract Content content();

    /**
     * Says a norm or a target in one sentence: what is asked, how binding it is, and by when; of what is not encoded, that it is not.
     *
     * @param locale Chinese or English
     * @return a phrase, without a full stop, such as {@code 居委会工作用房面积不低于300平方米（一般），2015-12-31前}; of money what is asked of it beside its
     *     amount; empty where nothing is asked, and for lists and procedures, which are described by their parts
     * @throws IllegalArgumentException if the language is neither zh nor en
     */
    public Optional<String> describe(Locale locale) {
        ContentWords words = new ContentWords(locale);
        if (content() instanceof Target target) {
            return Optional.of(words.sentence(words.target(target), this, target.deadline()));
        }
        if (content() instanceof NotEncoded) {
            return Optional.of(words.notEncoded(this));
        }
        Optional<Norm> norm = content() instanceof Funding funding
                ? funding.norm()
                : Optional.of(content()).filter(Norm.class::isInstance).map(Norm.class::cast);
        return norm.map(each -> words.sentence(words.norm(each), this, each.deadline()));
    }

    /**
     * Tells whether it can apply to some unit within a place, whatever the facts of the unit.
     *
     * @param place the place of its document
     * @return false if its condition holds for no unit
     */
    public boolean canApply(DivisionCode place) {
        return Possibility.of(appliesWhen(), place);
    }

    /**
     * Tells whether it and another can both apply to one unit within a place, whatever the facts of the unit.
     *
     * @param other the other rule
     * @param place the place of their document
     * @return false if they speak of different subjects, or their conditions exclude each other
     */
    public boolean canApplyBeside(Rule other, DivisionCode place) {
        return subjects().stream().anyMatch(other.subjects()::contains)
                && Possibility.of(AllOf.of(List.of(appliesWhen(), other.appliesWhen())), place);
    }

    /**
     * Returns the days for which its figure is due: its validity within its coverage; a figure that is not cut is due for whole years.
     *
     * @param issued the year from which it covers where no first year is printed, if known
     * @return the days, an end open where it is not known; empty if there are none
     */
    public Optional<Validity> due(Optional<FiscalYear> issued) {
        Optional<YearMonth> last = coverage().last();
        boolean isAfter = last.isPresent()
                && issued.isPresent()
                && last.get().getYear() < issued.get().value();
        if (coverage().start() != Coverage.Start.PRINTED && isAfter) {
            return Optional.empty();
        }
        Coverage started = issued.isPresent() && !isAfter ? coverage().startingIn(issued.get()) : coverage();
        Validity open =
                last.isPresent() ? Validity.until(last.get().plusMonths(1).atDay(1)) : Validity.always();
        Optional<Validity> days =
                started.days().orElse(open).intersection(validity().orElse(Validity.always()));
        return proration().equals(Optional.of(Proration.NONE)) ? days.map(Rule::wholeYears) : days;
    }

    private static Validity wholeYears(Validity days) {
        Optional<LocalDate> from = days.from().map(day -> day.withDayOfYear(1));
        Optional<LocalDate> until =
                days.lastDay().map(day -> day.withDayOfYear(1).plusYears(1));
        return from.map(first -> until.map(end -> Validity.between(first, end)).orElseGet(() -> Validity.from(first)))
                .orElseGet(() -> until.map(Validity::until).orElseGet(Validity::always));
    }

    @Value.Check
    void check() {
        Preconditions.checkArgument(!clauses().isEmpty(), "clauses of rule %s must be at least one", id());
        Preconditions.checkArgument(!subjects().isEmpty(), "subjects of rule %s must be at least one", id());
        boolean isMoney = content() instanceof Funding || content() instanceof Sharing;
        Preconditions.checkArgument(
                proration().isPresent()
                        == (isMoney && (validity().isPresent() || !coverage().isWholeYears())),
                "rule %s must name a proration where its figure is due for part of a year, and only there",
                id());
    }

    @Override
    public String toString() {
        return id().toString();
    }
}
