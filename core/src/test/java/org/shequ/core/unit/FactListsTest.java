package org.shequ.core.unit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.shequ.core.calendar.FiscalYear;
import org.shequ.core.calendar.PartialDate;
import org.shequ.core.quantity.Count;
import org.shequ.core.quantity.Minutes;
import org.shequ.core.quantity.PersonMonths;
import org.shequ.core.quantity.Yuan;

/** Lists, sets and dated facts, and what cannot be in one list. */
class FactListsTest {
    private static final LocalDate DAY = LocalDate.of(2012, 9, 1);

    private static Training training(String person) {
        return Training.builder()
                .person(person)
                .role(TrainingRole.MEMBER)
                .level(TrainingLevel.CITY)
                .date(DAY)
                .build();
    }

    private static OrganisationEntry organisation(OrganisationKind kind) {
        return OrganisationEntry.builder().kind(kind).build();
    }

    private static void refused(ThrowingCallable call, String message) {
        assertThatIllegalArgumentException().isThrownBy(call).withMessage(message);
    }

    @Test
    void nothingStandsTwiceInOneList() {
        refused(
                () -> Trainings.of(training("甲"), training("乙"), training("甲")),
                "training (甲 as MEMBER by CITY on 2012-09-01) must stand once");
        refused(
                () -> DutyReports.of(DutyReport.of(DAY, "A"), DutyReport.of(DAY, "A")),
                "duty report (to A on 2012-09-01) must stand once");
        Deed deed = Deed.builder().community("x").date(DAY).build();
        refused(() -> Deeds.of(deed, deed), "deed (for x on 2012-09-01) must stand once");
        refused(() -> Pairings.of("x", "y", "x"), "paired community (x) must stand once");
        refused(() -> NameSet.of("A", "A"), "name (A) must stand once");
        refused(
                () -> CommendationYears.of(List.of(FiscalYear.of(2011), FiscalYear.of(2011))),
                "commendation year (2011) must stand once");
        OrganisationEntry named = OrganisationEntry.builder()
                .name("艺术团")
                .kind(OrganisationKind.SERVICE)
                .build();
        OrganisationEntry alike = OrganisationEntry.builder()
                .name("艺术团")
                .kind(OrganisationKind.CULTURE_SPORT)
                .build();
        refused(() -> Organisations.of(named, alike), "organisation (艺术团) must stand once");
        PayrollEntry paid =
                PayrollEntry.builder().group(PayGroup.STAFF).paid(Yuan.of(1)).build();
        refused(() -> Payroll.of(paid, paid), "pay group (STAFF) must stand once");
    }

    @Test
    void deedsOfOneDayAreToldApartByWhatWasDone() {
        Deed.Builder first = Deed.builder().community("x").date(DAY).what("修路");
        Deed.Builder second = Deed.builder().community("x").date(DAY).what("路灯");
        assertThat(Deeds.of(first.build(), second.build()).list()).hasSize(2);
    }

    @Test
    void organisationsWithoutANameMayBeAlike() {
        Organisations three = Organisations.of(
                organisation(OrganisationKind.SERVICE),
                organisation(OrganisationKind.SERVICE),
                organisation(OrganisationKind.PARTY));
        assertThat(three.list()).hasSize(3);
        assertThat(three.social()).isEqualTo(Count.of(2));
    }

    @Test
    void partyCommitteeAndProfessionalServiceAreNoSocialOrganisations() {
        assertThat(OrganisationKind.values())
                .filteredOn(kind -> !kind.isSocial())
                .containsExactly(
                        OrganisationKind.PARTY, OrganisationKind.COMMITTEE, OrganisationKind.PROFESSIONAL_SERVICE);
    }

    @Test
    void namesAreCapital() {
        String rule =
                ") must be a capital letter, then up to 63 capital letters, digits or underscores, such as CLINIC";
        refused(() -> NameSet.of("clinic"), "name (clinic" + rule);
        refused(() -> NameSet.of("A".repeat(90)), "name (" + "A".repeat(80) + "..." + rule);
        refused(() -> DutyReport.of(DAY, "代表会议"), "body (代表会议" + rule);
        refused(() -> Community.builder().putTravelMinutes("x", Minutes.of(1)).build(), "service (x" + rule);
        refused(() -> Estate.builder().putStages("立项", Milestone.of(true)).build(), "stage (立项" + rule);
    }

    @Test
    void whatIsBlankOrNothingIsRefused() {
        refused(() -> training(" "), "trained person ( ) must not be blank");
        refused(() -> Pairings.of(""), "paired community () must not be blank");
        refused(() -> Deed.builder().community(" ").date(DAY).build(), "community of a deed ( ) must not be blank");
        refused(
                () -> PayrollEntry.builder().group(PayGroup.STAFF).build(),
                "payroll of STAFF (nothing) must have what was paid or the person-months");
        refused(
                () -> PayrollEntry.builder()
                        .group(PayGroup.STAFF)
                        .paid(Yuan.of(-1))
                        .build(),
                "paid to STAFF (-1.00 yuan) must be at least 0");
        refused(
                () -> Training.builder()
                        .person("甲")
                        .role(TrainingRole.MEMBER)
                        .level(TrainingLevel.CITY)
                        .build(),
                "training of 甲 (level CITY) must have a date; a person never trained has neither");
        refused(() -> Task.builder().fee(Yuan.of(-1)).build(), "fee (-1.00 yuan) must be at least 0");
    }

    @Test
    void whatAListHoldsCannotBeChangedFromOutside() {
        List<String> names = new ArrayList<>(List.of("x"));
        Pairings pairings = Pairings.of(names);
        names.add("y");
        assertThat(pairings.list()).containsExactly("x");
        assertThat(NameSet.of("B", "A")).isEqualTo(NameSet.of("A", "B")).hasToString("[A, B]");
        assertThat(NameSet.of().contains("A")).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "2012-09-01,2012-08-31,false",
        "2012-09-01,2012-09-01,true",
        "2012-09-01,2012-09-02,true",
        "2012-09,2012-08-31,false",
        "2012-09,2012-09-01,",
        "2012-09,2012-09-29,",
        "2012-09,2012-09-30,true"
    })
    void aMilestoneIsReachedFromItsDate(String date, LocalDate day, Boolean reached) {
        assertThat(Milestone.on(PartialDate.parse(date)).reachedBy(day))
                .isEqualTo(java.util.Optional.ofNullable(reached));
    }

    @Test
    void aMilestoneWithoutADateHoldsAtAnyDay() {
        assertThat(Milestone.of(true).reachedBy(DAY)).contains(true);
        assertThat(Milestone.of(false).reachedBy(DAY)).contains(false);
        assertThat(Milestone.of(false).days()).contains(List.of());
        assertThat(Milestone.of(true).days()).isEmpty();
        assertThat(Milestone.on(PartialDate.parse("2012")).days()).isEmpty();
        assertThat(Milestone.on(DAY).days()).contains(List.of(DAY));
        assertThat(Milestone.on(DAY)).hasToString("2012-09-01");
        assertThat(Milestone.of(false)).hasToString("false");
    }

    @Test
    void payrollsAnswerByGroup() {
        PayrollEntry months = PayrollEntry.builder()
                .group(PayGroup.COMMITTEE)
                .personMonths(PersonMonths.of(84))
                .build();
        assertThat(Payroll.of(months).of(PayGroup.COMMITTEE)).contains(months);
        assertThat(Payroll.of(months).of(PayGroup.STAFF)).isEmpty();
        assertThat(months).hasToString("COMMITTEE for 84 person-months");
    }

    @Test
    void roundsAreHeldByTheEndOfTheirYear() {
        assertThat(CommendationYears.of(List.of(FiscalYear.of(2014), FiscalYear.of(2011)))
                        .days())
                .containsExactly(LocalDate.of(2011, 12, 31), LocalDate.of(2014, 12, 31));
    }
}
