package org.shequ.core.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.shequ.core.calendar.Deadline.Attainment;
import org.shequ.core.calendar.Deadline.Reading;
import org.shequ.core.calendar.Deadline.Status;
import org.shequ.core.quantity.Ratio;
import org.shequ.core.testkit.CalendarArbitraries;

class CalendarProperties {
    @Provide
    Arbitrary<LocalDate> days() {
        return CalendarArbitraries.days();
    }

    @Provide
    Arbitrary<FiscalYear> years() {
        return CalendarArbitraries.fiscalYears();
    }

    @Provide
    Arbitrary<PartialDate> dates() {
        return CalendarArbitraries.partialDates();
    }

    @Provide
    Arbitrary<Validity> validities() {
        return CalendarArbitraries.validities();
    }

    @Provide
    Arbitrary<Coverage> coverages() {
        return CalendarArbitraries.coverages();
    }

    @Provide
    Arbitrary<Deadline> deadlines() {
        return CalendarArbitraries.deadlines();
    }

    @Property
    void yearsAndDatesReadWhatTheyPrint(@ForAll("years") FiscalYear year, @ForAll("dates") PartialDate date) {
        assertThat(FiscalYear.parse(year.toString())).isEqualTo(year);
        assertThat(PartialDate.parse(date.toString())).isEqualTo(date);
    }

    @Property
    void aPartialDateIsUnknownExactlyWhereItsDaysDisagree(
            @ForAll("dates") PartialDate date, @ForAll("days") LocalDate on) {
        boolean reachedAtBest = !on.isBefore(date.earliest());
        boolean reachedAtWorst = !on.isBefore(date.latest());
        PartialDate.Relation expected = reachedAtWorst
                ? PartialDate.Relation.FROM_LAST_DAY
                : reachedAtBest ? PartialDate.Relation.WITHIN : PartialDate.Relation.BEFORE;
        assertThat(date.knownBy(on)).isEqualTo(expected);
    }

    @Property
    void countedDaysAreTheDaysContained(@ForAll("validities") Validity validity, @ForAll("days") LocalDate day) {
        FiscalYear year = FiscalYear.containing(day);
        long counted = Stream.iterate(year.firstDay(), year::contains, it -> it.plusDays(1))
                .filter(validity::contains)
                .count();
        assertThat(validity.daysIn(year)).isEqualTo((int) counted);
    }

    @Property
    void anIntersectionContainsWhatBothContain(
            @ForAll("validities") Validity a, @ForAll("validities") Validity b, @ForAll("days") LocalDate day) {
        Optional<Validity> both = a.intersection(b);
        assertThat(both).isEqualTo(b.intersection(a));
        assertThat(both.isPresent()).isEqualTo(a.overlaps(b));
        assertThat(both.map(it -> it.contains(day)).orElse(false)).isEqualTo(a.contains(day) && b.contains(day));
    }

    @Property
    void aYearSplitAtADayIsProratedWithoutLoss(@ForAll("days") LocalDate day) {
        FiscalYear year = FiscalYear.containing(day);
        Ratio before = Proration.DAYS.share(Validity.until(day), year);
        Ratio after = Proration.DAYS.share(Validity.from(day), year);
        assertThat(before.plus(after)).isEqualTo(Ratio.ONE);
        LocalDate month = day.withDayOfMonth(1);
        assertThat(Proration.MONTHS
                        .share(Validity.until(month), year)
                        .plus(Proration.MONTHS.share(Validity.from(month), year)))
                .isEqualTo(Ratio.ONE);
    }

    @Property
    void aCoverageAnswersAsItsDaysDo(@ForAll("coverages") Coverage coverage, @ForAll("days") LocalDate day) {
        coverage.days().ifPresent(days -> {
            assertThat(coverage.covers(day)).contains(days.contains(day));
            FiscalYear year = FiscalYear.containing(day);
            assertThat(coverage.covers(year)).contains(days.daysIn(year) > 0);
        });
        assertThat(coverage.days().isPresent()).isEqualTo(coverage.start() == Coverage.Start.PRINTED);
    }

    @Property
    void readingsOfADeadlineAreWhatAnOpenOneMayBe(
            @ForAll("deadlines") Deadline deadline, @ForAll("days") LocalDate date) {
        Status strict = deadline.status(Attainment.UNMET, date, Reading.STRICT);
        Status loose = deadline.status(Attainment.UNMET, date, Reading.LOOSE);
        assertThat(deadline.status(Attainment.UNMET, date)).isEqualTo(strict == loose ? strict : Status.UNDETERMINED);
    }
}
