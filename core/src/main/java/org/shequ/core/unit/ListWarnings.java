package org.shequ.core.unit;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.shequ.core.calendar.PartialDate;
import org.shequ.core.unit.UnitWarning.Kind;

/** Finds what is doubtful in the lists and dates of one unit, among themselves and beside its other facts. */
final class ListWarnings {
    /** Takes a warning, in both languages. */
    interface Sink {
        void add(Kind kind, String chinese, String english);
    }

    private ListWarnings() {}

    static void check(Unit unit, Sink sink) {
        checkSocialOrganisations(unit, sink);
        checkDeeds(unit, sink);
        checkPayroll(unit, sink);
        checkElection(unit, sink);
        if (unit.asOf().isPresent()) {
            checkDates(unit, unit.asOf().get(), sink);
        }
    }

    private static void checkSocialOrganisations(Unit unit, Sink sink) {
        if (unit.socialOrganisations().isEmpty() || unit.organisations().isEmpty()) {
            return;
        }
        unit.socialOrganisations()
                .ifPresent(given -> unit.organisations()
                        .map(Organisations::social)
                        .filter(listed -> !listed.equals(given))
                        .ifPresent(listed -> sink.add(
                                Kind.SOCIAL_ORGANISATIONS_AND_LIST,
                                "社会组织数（" + given + "）与所列社会组织个数（" + listed + "）不一致，以所给数为准",
                                "socialOrganisations (" + given + ") disagrees with those listed (" + listed
                                        + "); the number is used")));
    }

    private static void checkDeeds(Unit unit, Sink sink) {
        if (unit.deeds().isEmpty() || unit.pairings().isEmpty()) {
            return;
        }
        unit.deeds()
                .ifPresent(deeds -> unit.pairings()
                        .ifPresent(pairings -> deeds.list().stream()
                                .map(Deed::community)
                                .distinct()
                                .filter(community -> !pairings.list().contains(community))
                                .forEach(community -> sink.add(
                                        Kind.DEEDS_AND_PAIRINGS,
                                        "实事所在社区（" + community + "）不在结对社区之列",
                                        "deed for " + community + " is for none of the pairings"))));
    }

    private static void checkPayroll(Unit unit, Sink sink) {
        if (unit.payroll().isEmpty()) {
            return;
        }
        unit.payroll().stream()
                .flatMap(payroll -> payroll.list().stream())
                .filter(ListWarnings::isForNothing)
                .forEach(entry -> sink.add(
                        Kind.PAID_FOR_NO_MONTHS,
                        entry.group() + "发放报酬而人月为0",
                        "payroll of " + entry.group() + " has money for no person-months"));
    }

    private static boolean isForNothing(PayrollEntry entry) {
        boolean none =
                entry.personMonths().filter(months -> months.value() == 0).isPresent();
        return none && entry.paid().filter(money -> money.fen() > 0).isPresent();
    }

    private static void checkElection(Unit unit, Sink sink) {
        boolean never =
                unit.lastElection().isPresent() && !unit.lastElection().get().isReached();
        if (never && unit.directlyElected().equals(Optional.of(true))) {
            sink.add(
                    Kind.ELECTED_AND_NO_ELECTION,
                    "所给为直接选举产生，而从未举行选举",
                    "directlyElected (true) disagrees with lastElection (false)");
        }
    }

    private static void checkDates(Unit unit, LocalDate asOf, Sink sink) {
        Stream<Optional<LocalDate>> trainings =
                unit.trainings().stream().flatMap(all -> all.list().stream()).map(Training::date);
        Stream<Optional<LocalDate>> reports =
                unit.dutyReports().stream().flatMap(all -> all.list().stream()).map(each -> Optional.of(each.date()));
        Stream<Optional<LocalDate>> deeds =
                unit.deeds().stream().flatMap(all -> all.list().stream()).map(each -> Optional.of(each.date()));
        checkLatest("培训", "trainings", trainings, asOf, sink);
        checkLatest("述职", "dutyReports", reports, asOf, sink);
        checkLatest("实事", "deeds", deeds, asOf, sink);
        checkLatest("就任", "tookOffice", Stream.of(unit.tookOffice()), asOf, sink);
        Optional<LocalDate> election =
                unit.lastElection().flatMap(Milestone::date).map(PartialDate::earliest);
        checkLatest("换届选举", "lastElection", Stream.of(election), asOf, sink);
    }

    private static void checkLatest(
            String chinese, String english, Stream<Optional<LocalDate>> days, LocalDate asOf, Sink sink) {
        days.flatMap(Optional::stream)
                .max(LocalDate::compareTo)
                .filter(last -> last.isAfter(asOf))
                .ifPresent(last -> sink.add(
                        Kind.DATED_AFTER_AS_OF,
                        chinese + "日期（" + last + "）晚于数据时点（" + asOf + "）",
                        english + " (" + last + ") lies after asOf (" + asOf + ")"));
    }
}
