package org.shequ.standards.rule;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.shequ.core.calendar.Coverage;
import org.shequ.core.json.Cursor;
import org.shequ.core.quantity.Ratio;
import org.shequ.standards.text.PrintedForm;
import org.shequ.standards.text.PrintedPhrase;
import org.shequ.standards.text.PrintedUnit;

/** Holds the years that a rule covers against the phrase they were taken from. */
final class PrintedCoverage {
    private static final String ALLOWED = "a phrase of years such as 2015年起 or “十二五”期间";

    private PrintedCoverage() {}

    static void check(Cursor printed, Coverage coverage) {
        if (!printed.isPresent()) {
            return;
        }
        switch (coverage.start()) {
            case UNPRINTED -> printed.fault("coverage that is not printed has a printed phrase", "no printed phrase");
            case LOST ->
                printed.text()
                        .filter(text -> !isYearLost(text))
                        .ifPresent(text -> printed.fault(
                                "printed phrase must lack its year", "a phrase without its year, such as 从年起"));
            case PRINTED ->
                printed.parsed(ALLOWED, PrintedPhrase::parse)
                        .filter(phrase -> !agrees(phrase, coverage))
                        .ifPresent(phrase -> printed.fault(
                                "printed phrase says " + said(phrase) + ", the coverage is " + coverage, ALLOWED));
        }
    }

    /** A phrase whose year is lost is one that any year completes. */
    private static boolean isYearLost(String text) {
        try {
            return PrintedPhrase.parse(text.replaceFirst("年", "2000年")).form() == PrintedForm.FROM_YEAR;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private static boolean agrees(PrintedPhrase phrase, Coverage coverage) {
        List<Ratio> years = phrase.values();
        return switch (phrase.form()) {
            case FROM_YEAR -> is(coverage.first(), years.get(0), 1);
            case PLAN_PERIOD, RANGE ->
                phrase.unit() == PrintedUnit.CALENDAR_YEAR
                        && is(coverage.first(), years.get(0), 1)
                        && is(coverage.last(), years.get(1), 12);
            case FIGURE ->
                phrase.unit() == PrintedUnit.CALENDAR_YEAR
                        && is(coverage.first(), years.get(0), 1)
                        && is(coverage.last(), years.get(0), 12);
            case SPLIT, CYCLE, BEFORE_YEAR, BY_YEAR, YEARS_FROM -> false;
        };
    }

    private static boolean is(Optional<YearMonth> covered, Ratio year, int month) {
        return covered.filter(each -> Ratio.of(each.getYear()).equals(year) && each.getMonthValue() == month)
                .isPresent();
    }

    private static String said(PrintedPhrase phrase) {
        return switch (phrase.form()) {
            case FROM_YEAR -> "from " + phrase.values().get(0) + " on";
            case PLAN_PERIOD, RANGE ->
                phrase.values().get(0) + " to " + phrase.values().get(1);
            case FIGURE, SPLIT, CYCLE, BEFORE_YEAR, BY_YEAR, YEARS_FROM ->
                phrase.form() + " " + phrase.values() + " " + phrase.unit();
        };
    }
}
