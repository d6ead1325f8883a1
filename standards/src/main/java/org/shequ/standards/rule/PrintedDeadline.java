package org.shequ.standards.rule;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.shequ.core.calendar.FiscalYear;
import org.shequ.core.calendar.PartialDate;
import org.shequ.core.json.Cursor;
import org.shequ.core.quantity.Ratio;
import org.shequ.standards.text.PrintedBound;
import org.shequ.standards.text.PrintedPhrase;
import org.shequ.standards.text.PrintedUnit;

/** Holds the last days of a deadline against the phrase they were taken from: they must be exactly those it says. */
final class PrintedDeadline {
    private static final String ALLOWED = "a phrase of time such as 2015年前, 到2015年, “十二五”末, 5年内 or 从2016年起，用5年时间";

    /** The two last days that a phrase says, the same one twice where it says one. */
    private record Days(LocalDate strict, LocalDate loose) {
        @Override
        public String toString() {
            return strict.equals(loose) ? strict.toString() : strict + " or " + loose;
        }
    }

    private PrintedDeadline() {}

    static void check(Cursor printed, Optional<PartialDate> from, Cursor fromAt, LocalDate strict, LocalDate loose) {
        printed.parsed(ALLOWED, PrintedPhrase::parse).ifPresent(phrase -> {
            boolean counts = countsFromADay(phrase);
            if (counts != from.isPresent()) {
                (counts ? printed : fromAt)
                        .fault(
                                counts
                                        ? "the phrase counts from a day that it does not say"
                                        : "the phrase says its days by itself",
                                counts ? "the key from with that day beside it" : "no key from");
                return;
            }
            Optional<Days> said = said(phrase, from);
            Days days = new Days(strict, loose);
            if (said.isEmpty()) {
                printed.fault("the phrase says no last day", ALLOWED);
            } else if (!said.get().equals(days)) {
                printed.fault(
                        "printed phrase says " + said.get() + ", the deadline is " + days,
                        "a phrase that says " + days + ", or the days that the phrase says");
            }
        });
    }

    private static boolean countsFromADay(PrintedPhrase phrase) {
        return phrase.unit() == PrintedUnit.YEARS || phrase.unit() == PrintedUnit.MONTHS;
    }

    private static Optional<Days> said(PrintedPhrase phrase, Optional<PartialDate> from) {
        List<Ratio> values = phrase.values();
        return switch (phrase.form()) {
            case BEFORE_YEAR -> {
                FiscalYear year = year(values.get(0));
                yield Optional.of(new Days(year.firstDay().minusDays(1), year.lastDay()));
            }
            case BY_YEAR -> endOf(values.get(0));
            case PLAN_PERIOD -> endOf(values.get(1));
            case YEARS_FROM -> endOf(values.get(0).plus(values.get(1)).minus(Ratio.ONE));
            case FIGURE, RANGE -> {
                if (phrase.unit() == PrintedUnit.CALENDAR_YEAR && values.size() == 1) {
                    yield phrase.bound() == PrintedBound.EXACTLY ? endOf(values.get(0)) : Optional.empty();
                }
                yield from.filter(each -> countsFromADay(phrase)).map(each -> after(each, phrase));
            }
            case FROM_YEAR, SPLIT, CYCLE -> Optional.empty();
        };
    }

    /** So much time after a date; the first value and the earliest day, the last value and the latest day. */
    private static Days after(PartialDate from, PrintedPhrase phrase) {
        int months = phrase.unit() == PrintedUnit.YEARS ? 12 : 1;
        List<Ratio> values = phrase.values();
        long first = months(values.get(0), months);
        long last = months(values.get(values.size() - 1), months);
        return new Days(from.earliest().plusMonths(first), from.latest().plusMonths(last));
    }

    private static long months(Ratio time, int months) {
        return time.times(Ratio.of(months)).numerator().longValueExact();
    }

    private static Optional<Days> endOf(Ratio year) {
        LocalDate last = year(year).lastDay();
        return Optional.of(new Days(last, last));
    }

    private static FiscalYear year(Ratio value) {
        return FiscalYear.of(value.numerator().intValueExact());
    }
}
