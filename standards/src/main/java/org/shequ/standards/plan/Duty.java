package org.shequ.standards.plan;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;
import org.immutables.value.Value;
import org.shequ.core.formula.Window;
import org.shequ.core.json.Json;
import org.shequ.standards.assess.RuleRequirement;
import org.shequ.standards.rule.CountedOccurrences;

/** Something that a unit must do or reach by a day (到期事项): a training within the year, premises by the end of 2017. */
@Value.Immutable
public abstract class Duty {
    /** Where the day comes from. */
    public enum Kind {
        /** The end of the calendar year, or block of years, within which it is to occur (本期内). */
        PERIOD,
        /** So many months from the day of the plan, for a unit set up on that day (滚动期间). */
        ROLLING,
        /** The deadline of the rule (规定期限). */
        DEADLINE
    }

    Duty() {}

    static final class Builder extends ImmutableDuty.Builder {
        Builder() {}
    }

    /** The duty that a rule sets, if it sets one. */
    static Optional<Duty> of(PlannedRule rule, LocalDate at) {
        RuleRequirement asked = rule.requirement();
        Builder duty = new Builder().rule(rule).date(at);
        if (asked.periodEnd().isPresent()) {
            LocalDate end = asked.periodEnd().get();
            return Optional.of(duty.kind(Kind.PERIOD).due(end).looseDue(end).build());
        }
        Optional<Integer> months = rolling(rule);
        if (months.isPresent()) {
            LocalDate end = at.plusMonths(months.get());
            return Optional.of(duty.kind(Kind.ROLLING).due(end).looseDue(end).build());
        }
        Optional<LocalDate> thisDay = endingToday(rule, at);
        if (thisDay.isPresent()) {
            return Optional.of(duty.kind(Kind.PERIOD)
                    .due(thisDay.get())
                    .looseDue(thisDay.get())
                    .build());
        }
        return asked.deadline()
                .map(day -> duty.kind(Kind.DEADLINE)
                        .due(day.strictLastDay())
                        .looseDue(day.looseLastDay())
                        .build());
    }

    private static Optional<Integer> rolling(PlannedRule rule) {
        return rule.norm()
                .filter(norm -> norm.measure() instanceof CountedOccurrences counted
                        && counted.window().kind() == Window.Kind.ROLLING)
                .map(norm -> ((CountedOccurrences) norm.measure()).window().months());
    }

    /** A fixed period whose last day is the day of the plan. */
    private static Optional<LocalDate> endingToday(PlannedRule rule, LocalDate at) {
        return rule.norm()
                .filter(norm -> norm.measure() instanceof CountedOccurrences)
                .flatMap(norm -> ((CountedOccurrences) norm.measure()).window().fixed())
                .map(window -> window.lastDay(at))
                .filter(at::equals);
    }

    /** {@return the rule} */
    public abstract PlannedRule rule();

    /** {@return the day of the plan} */
    public abstract LocalDate date();

    /** {@return where the day comes from} */
    public abstract Kind kind();

    /** {@return the last day, inclusive; the strict one where words can be read in two ways} */
    public abstract LocalDate due();

    /** {@return the last day read loosely, inclusive} */
    public abstract LocalDate looseDue();

    /** {@return the days from the day of the plan to the last day; negative where it is past and the duty holds at once} */
    public long daysLeft() {
        return ChronoUnit.DAYS.between(date(), due());
    }

    Json.Obj json(Locale locale) {
        RuleRequirement asked = rule().requirement();
        return Json.object()
                .put("rule", asked.rule().toString())
                .put("label", asked.label().in(locale))
                .put("modality", asked.modality().name())
                .put("applies", asked.applies().name())
                .put("kind", kind().name())
                .put("due", due().toString())
                .put("looseDue", looseDue().toString())
                .put("daysLeft", daysLeft())
                .put("missing", Texts.array(asked.missing()))
                .put("citation", asked.citation().printed())
                .build();
    }

    @Override
    public String toString() {
        return rule() + " " + due();
    }
}
