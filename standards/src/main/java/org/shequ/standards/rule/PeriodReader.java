package org.shequ.standards.rule;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.shequ.core.calendar.Coverage;
import org.shequ.core.calendar.FiscalYear;
import org.shequ.core.calendar.Proration;
import org.shequ.core.calendar.Validity;
import org.shequ.core.json.Cursor;
import org.shequ.core.json.Fields;
import org.shequ.core.json.Json;
import org.shequ.core.text.NameShape;

/** Reads the years a rule covers, the days in which its figure is valid, and how it is cut where they are not whole years. */
final class PeriodReader {
    private static final NameShape YEAR = NameShape.of("0-9", "0-9", 3);
    private static final NameShape MONTH_OF_YEAR = NameShape.of("0-9", "0-9", 1);
    private static final String MONTH = "a year or a month such as 2015 or \"2015-07\"";

    private PeriodReader() {}

    /**
     * Reads coverage, validity and proration into a rule; a proration stands just where a part of a year of money may be asked for, and a
     * coverage may be left out where the rule is not of money.
     *
     * @param proves whether the coverage is held against the phrase it was taken from
     */
    static void read(Fields fields, Rule.Builder rule, boolean proves) {
        boolean isMoney = fields.has("funding") || fields.has("sharing");
        Cursor coverageAt = isMoney ? fields.required("coverage") : fields.optional("coverage");
        Cursor validityAt = fields.optional("validity");
        Cursor prorationAt = fields.optional("proration");
        Optional<Coverage> coverage = coverage(coverageAt, proves);
        Optional<Validity> validity = validity(validityAt);
        Optional<Proration> proration = prorationAt.oneOf(Proration.class);
        rule.coverage(coverage.orElse(Coverage.unprinted()));
        rule.validity(validity);
        if (!isMoney) {
            if (prorationAt.isPresent()) {
                prorationAt.fault("proration has nothing to cut: the rule is not of money", "no proration");
            }
            return;
        }
        rule.proration(proration);
        boolean months = coverage.isPresent() && !coverage.get().isWholeYears();
        boolean known = coverage.isPresent() && validity.isPresent() == validityAt.isPresent();
        if (known && !prorationAt.isPresent() && (months || validity.isPresent())) {
            (validity.isPresent() ? validityAt : coverageAt)
                    .fault(
                            "proration must say how a yearly figure is cut that is valid for part of a year",
                            "proration: NONE, MONTHS or DAYS beside it");
        } else if (known && prorationAt.isPresent() && !months && validity.isEmpty()) {
            prorationAt.fault(
                    "proration has nothing to cut: the rule covers whole years",
                    "no proration, or a validity or a coverage by months beside it");
        }
        if (proration.equals(Optional.of(Proration.MONTHS)) && validity.isPresent() && !isWholeMonths(validity.get())) {
            validityAt.fault(
                    "validity " + validity.get() + " holds a month in part", "whole months, where proration is MONTHS");
        }
    }

    private static boolean isWholeMonths(Validity days) {
        return (days.from().isEmpty() || days.from().get().getDayOfMonth() == 1)
                && (days.until().isEmpty() || days.until().get().getDayOfMonth() == 1);
    }

    /** Reads {"from": 2015}, {"from": "2015-07", "until": "2016-06"}, {"lost": true} or {"unprinted": true}; last ones included. */
    private static Optional<Coverage> coverage(Cursor cursor, boolean proves) {
        if (!cursor.isPresent()) {
            return Optional.empty();
        }
        int before = cursor.faults().count();
        Fields fields = cursor.fields();
        Cursor from = fields.optional("from");
        Cursor until = fields.optional("until");
        boolean lost = flag(fields.optional("lost"));
        boolean unprinted = flag(fields.optional("unprinted"));
        Cursor printed = fields.optional("printed");
        fields.end();
        if (!fields.isPresent() || cursor.faults().count() > before) {
            return Optional.empty();
        }
        if ((from.isPresent() ? 1 : 0) + (lost ? 1 : 0) + (unprinted ? 1 : 0) != 1) {
            cursor.faultMessage("coverage must be exactly one of from, lost, unprinted");
            return Optional.empty();
        }
        Optional<Coverage> coverage = lost || unprinted ? lostOrUnprinted(lost, until) : printed(cursor, from, until);
        if (proves && coverage.isPresent()) {
            PrintedCoverage.check(printed, coverage.get());
        }
        return coverage;
    }

    private static boolean flag(Cursor cursor) {
        Optional<Boolean> flag = cursor.bool();
        if (flag.equals(Optional.of(false))) {
            cursor.fault("true, or no such key");
        }
        return flag.orElse(false);
    }

    private static Optional<Coverage> printed(Cursor cursor, Cursor from, Cursor until) {
        if (isMonth(from) || isMonth(until)) {
            return printedMonths(cursor, from, until);
        }
        Optional<FiscalYear> first = from.parsed(MONTH, FiscalYear::parse);
        if (!until.isPresent()) {
            return first.isPresent() ? Optional.of(Coverage.fromYear(first.get())) : Optional.empty();
        }
        Optional<FiscalYear> last = until.parsed(MONTH, FiscalYear::parse);
        return first.isPresent() && last.isPresent()
                ? cursor.made("a last month not before the first", () -> Coverage.years(first.get(), last.get()))
                : Optional.empty();
    }

    private static boolean isMonth(Cursor cursor) {
        return cursor.json().orElse(null) instanceof Json.Text text && isMonth(text.value());
    }

    private static Optional<Coverage> printedMonths(Cursor cursor, Cursor from, Cursor until) {
        Optional<YearMonth> first = from.parsed(MONTH, text -> month(text, 1));
        Optional<YearMonth> last = until.parsed(MONTH, text -> month(text, 12));
        if (first.isEmpty() || last.isPresent() != until.isPresent()) {
            return Optional.empty();
        }
        return cursor.made(
                "a last month not before the first",
                () -> last.isPresent() ? Coverage.months(first.get(), last.get()) : Coverage.fromMonth(first.get()));
    }

    private static Optional<Coverage> lostOrUnprinted(boolean lost, Cursor until) {
        if (!lost) {
            if (until.isPresent()) {
                until.faultMessage("coverage that is not printed must have no last year");
            }
            return Optional.of(Coverage.unprinted());
        }
        if (!until.isPresent()) {
            return Optional.of(Coverage.firstYearLost());
        }
        Optional<FiscalYear> last = until.parsed("a year such as 2015", FiscalYear::parse);
        return last.isPresent() ? Optional.of(Coverage.firstYearLost(last.get())) : Optional.empty();
    }

    private static boolean isMonth(String text) {
        return text.length() == 7
                && YEAR.matches(text, 0, 4)
                && text.charAt(4) == '-'
                && MONTH_OF_YEAR.matches(text, 5, 7);
    }

    private static YearMonth month(String text, int monthOfYear) {
        if (isMonth(text)) {
            int month = Integer.parseInt(text.substring(5));
            if (month < 1 || month > 12) {
                throw new IllegalArgumentException("month (" + text + ") must be from 01 to 12");
            }
            return YearMonth.of(FiscalYear.parse(text.substring(0, 4)).value(), month);
        }
        return YearMonth.of(FiscalYear.parse(text).value(), monthOfYear);
    }

    /** Reads {"from": "2015-07-01", "until": "2016-01-01"}; the day named by until no longer belongs to it. */
    private static Optional<Validity> validity(Cursor cursor) {
        if (!cursor.isPresent()) {
            return Optional.empty();
        }
        int before = cursor.faults().count();
        Fields fields = cursor.fields();
        Optional<LocalDate> from = date(fields.optional("from"));
        Optional<LocalDate> until = date(fields.optional("until"));
        fields.end();
        if (!fields.isPresent() || cursor.faults().count() > before) {
            return Optional.empty();
        }
        if (from.isEmpty() && until.isEmpty()) {
            cursor.fault("from, until or both");
            return Optional.empty();
        }
        return cursor.made("a first day before the day that ends it", () -> {
            if (from.isEmpty()) {
                return Validity.until(until.get());
            }
            return until.isPresent() ? Validity.between(from.get(), until.get()) : Validity.from(from.get());
        });
    }

    private static Optional<LocalDate> date(Cursor cursor) {
        if (!cursor.isPresent() || cursor.isNull()) {
            return Optional.empty();
        }
        Optional<String> text = cursor.text();
        return text.isPresent() ? cursor.made("a day such as 2015-06-24", () -> day(text.get())) : Optional.empty();
    }

    private static LocalDate day(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            throw new IllegalArgumentException("day (" + text + ") must be a date such as 2015-06-24", e);
        }
    }
}
