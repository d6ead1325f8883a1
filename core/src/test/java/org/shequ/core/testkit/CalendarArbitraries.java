package org.shequ.core.testkit;

import java.time.LocalDate;
import java.time.YearMonth;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.shequ.core.calendar.Coverage;
import org.shequ.core.calendar.Deadline;
import org.shequ.core.calendar.FiscalYear;
import org.shequ.core.calendar.PartialDate;
import org.shequ.core.calendar.Validity;

/** Generators of dates, years, validities, coverages and deadlines, most of them near each other. */
public final class CalendarArbitraries {
    private static final LocalDate FIRST = LocalDate.of(2008, 1, 1);
    private static final int DAYS = 6_000;

    private CalendarArbitraries() {}

    /** {@return days from 2008 to 2024; ends of months and years are frequent} */
    public static Arbitrary<LocalDate> days() {
        Arbitrary<LocalDate> any = Arbitraries.integers().between(0, DAYS).map(FIRST::plusDays);
        Arbitrary<LocalDate> ends = any.map(day -> day.withDayOfMonth(day.lengthOfMonth()));
        Arbitrary<LocalDate> yearEnds = any.map(day -> LocalDate.of(day.getYear(), 12, 31));
        Arbitrary<LocalDate> starts = any.map(day -> day.withDayOfMonth(1));
        return Arbitraries.oneOf(any, ends, yearEnds, starts);
    }

    /** {@return fiscal years over the whole range, those from 2008 to 2024 frequent} */
    public static Arbitrary<FiscalYear> fiscalYears() {
        return Arbitraries.oneOf(
                        Arbitraries.integers().between(2008, 2024),
                        Arbitraries.integers().between(1900, 2999))
                .map(FiscalYear::of);
    }

    /** {@return dates known to the day, the month or the year} */
    public static Arbitrary<PartialDate> partialDates() {
        return Arbitraries.oneOf(
                days().map(PartialDate::of),
                days().map(YearMonth::from).map(PartialDate::of),
                days().map(FiscalYear::containing).map(PartialDate::of));
    }

    /** {@return validities with both ends, one, or none} */
    public static Arbitrary<Validity> validities() {
        Arbitrary<Validity> closed = Combinators.combine(
                        days(), Arbitraries.integers().between(1, 2_000))
                .as((from, length) -> Validity.between(from, from.plusDays(length)));
        return Arbitraries.oneOf(
                closed, days().map(Validity::from), days().map(Validity::until), Arbitraries.just(Validity.always()));
    }

    /** {@return coverages of every kind} */
    public static Arbitrary<Coverage> coverages() {
        Arbitrary<Coverage> months = Combinators.combine(
                        days(), Arbitraries.integers().between(0, 60))
                .as((from, length) -> Coverage.months(
                        YearMonth.from(from), YearMonth.from(from).plusMonths(length)));
        return Arbitraries.oneOf(
                months,
                days().map(YearMonth::from).map(Coverage::fromMonth),
                fiscalYears().map(Coverage::fromYear),
                fiscalYears().map(Coverage::firstYearLost),
                Arbitraries.of(Coverage.unprinted(), Coverage.firstYearLost()));
    }

    /** {@return deadlines with one last day or two} */
    public static Arbitrary<Deadline> deadlines() {
        return Combinators.combine(days(), Arbitraries.of(0, 0, 1, 30, 365))
                .as((strict, more) -> Deadline.of("期限", strict, strict.plusDays(more)));
    }
}
