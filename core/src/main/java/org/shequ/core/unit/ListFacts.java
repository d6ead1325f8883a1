package org.shequ.core.unit;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.shequ.core.calendar.FiscalYear;
import org.shequ.core.json.Cursor;
import org.shequ.core.json.Fields;
import org.shequ.core.json.Json;
import org.shequ.core.quantity.Minutes;
import org.shequ.core.quantity.PersonMonths;
import org.shequ.core.quantity.Yuan;

/** Reads and writes the facts that are lists, sets and dates with a truth. */
final class ListFacts {
    private static final String ONCE = "a list in which nothing stands twice";

    private ListFacts() {}

    static Optional<Milestone> milestone(Cursor place) {
        if (place.json().filter(Json.Bool.class::isInstance).isPresent()) {
            return place.bool().map(Milestone::of);
        }
        return UnitReader.date(place, UnitReader.DATE + ", or true or false").map(Milestone::on);
    }

    static Json write(Milestone milestone) {
        return milestone
                .date()
                .<Json>map(date -> Json.text(date.toString()))
                .orElseGet(() -> Json.bool(milestone.isReached()));
    }

    static Optional<Minutes> minutes(Cursor place) {
        return UnitFact.whole(place, Minutes::of);
    }

    static Json write(Minutes minutes) {
        return Json.number(minutes.value());
    }

    static Optional<NameSet> names(Cursor place) {
        return list(place, Cursor::text, NameSet::of);
    }

    static Json write(NameSet names) {
        return Json.array(names.names().stream().map(Json::text).toList());
    }

    static Optional<Pairings> pairings(Cursor place) {
        return list(place, Cursor::text, Pairings::of);
    }

    static Json write(Pairings pairings) {
        return Json.array(pairings.list().stream().map(Json::text).toList());
    }

    static Optional<CommendationYears> commendationYears(Cursor place) {
        return list(
                place,
                each -> each.integer(1900, 2999).map(year -> FiscalYear.of(Math.toIntExact(year))),
                CommendationYears::of);
    }

    static Json write(CommendationYears years) {
        return Json.array(
                years.years().stream().map(year -> Json.number(year.value())).toList());
    }

    static Optional<Trainings> trainings(Cursor place) {
        return list(place, ListFacts::training, Trainings::of);
    }

    private static Optional<Training> training(Cursor place) {
        Fields fields = place.fields();
        Optional<String> person = fields.required("person").text();
        Optional<TrainingRole> role = fields.required("role").oneOf(TrainingRole.class);
        Optional<TrainingLevel> level = fields.optional("level").oneOf(TrainingLevel.class);
        Cursor date = fields.optional("date");
        Optional<LocalDate> day = UnitReader.day(date);
        fields.end();
        if (person.isEmpty() || role.isEmpty() || day.isPresent() != date.isPresent()) {
            return Optional.empty();
        }
        return place.made(
                "a person, a role, and the level and date of a training",
                () -> Training.builder()
                        .person(person.get())
                        .role(role.get())
                        .level(level)
                        .date(day)
                        .build());
    }

    static Json write(Trainings trainings) {
        return Json.array(trainings.list().stream()
                .map(each -> Json.object()
                        .put("person", each.person())
                        .put("role", each.role().name())
                        .putIfPresent("level", name(each.level()))
                        .putIfPresent("date", each.date().map(ListFacts::day))
                        .build())
                .toList());
    }

    static Optional<DutyReports> dutyReports(Cursor place) {
        return list(place, ListFacts::dutyReport, DutyReports::of);
    }

    private static Optional<DutyReport> dutyReport(Cursor place) {
        Fields fields = place.fields();
        Optional<LocalDate> date = UnitReader.day(fields.required("date"));
        Cursor body = fields.required("body");
        Optional<String> name = body.text();
        fields.end();
        return date.flatMap(day -> name.flatMap(it -> body.made(OpenName.RULE, () -> DutyReport.of(day, it))));
    }

    static Json write(DutyReports reports) {
        return Json.array(reports.list().stream()
                .map(each -> Json.object()
                        .put("date", day(each.date()))
                        .put("body", each.body())
                        .build())
                .toList());
    }

    static Optional<Deeds> deeds(Cursor place) {
        return list(place, ListFacts::deed, Deeds::of);
    }

    private static Optional<Deed> deed(Cursor place) {
        Fields fields = place.fields();
        Optional<String> unit = fields.optional("unit").text();
        Optional<String> community = fields.required("community").text();
        Optional<LocalDate> date = UnitReader.day(fields.required("date"));
        Optional<String> what = fields.optional("what").text();
        fields.end();
        return community.flatMap(it -> date.flatMap(day -> place.made(
                "a community and a day",
                () -> Deed.builder()
                        .unit(unit)
                        .community(it)
                        .date(day)
                        .what(what)
                        .build())));
    }

    static Json write(Deeds deeds) {
        return Json.array(deeds.list().stream()
                .map(each -> Json.object()
                        .putIfPresent("unit", each.unit().map(Json::text))
                        .put("community", each.community())
                        .put("date", day(each.date()))
                        .putIfPresent("what", each.what().map(Json::text))
                        .build())
                .toList());
    }

    static Optional<Organisations> organisations(Cursor place) {
        return list(place, ListFacts::organisation, Organisations::of);
    }

    private static Optional<OrganisationEntry> organisation(Cursor place) {
        Fields fields = place.fields();
        OrganisationEntry.Builder builder = OrganisationEntry.builder();
        fields.optional("name").text().ifPresent(builder::name);
        Optional<OrganisationKind> kind = fields.required("kind").oneOf(OrganisationKind.class);
        fields.optional("status").oneOf(OrganisationStatus.class).ifPresent(builder::status);
        fields.optional("professional").bool().ifPresent(builder::professional);
        fields.optional("shared").bool().ifPresent(builder::shared);
        fields.end();
        return kind.flatMap(it ->
                place.made("a name that is not blank", () -> builder.kind(it).build()));
    }

    static Json write(Organisations organisations) {
        return Json.array(organisations.list().stream()
                .map(each -> Json.object()
                        .putIfPresent("name", each.name().map(Json::text))
                        .put("kind", each.kind().name())
                        .putIfPresent("status", name(each.status()))
                        .putIfPresent("professional", each.professional().map(Json::bool))
                        .putIfPresent("shared", each.shared().map(Json::bool))
                        .build())
                .toList());
    }

    static Optional<Payroll> payroll(Cursor place) {
        return list(place, ListFacts::payrollEntry, Payroll::of);
    }

    private static Optional<PayrollEntry> payrollEntry(Cursor place) {
        Fields fields = place.fields();
        Optional<PayGroup> group = fields.required("group").oneOf(PayGroup.class);
        Cursor money = fields.optional("paid");
        Optional<Yuan> paid = UnitFact.amount(money);
        Cursor time = fields.optional("personMonths");
        Optional<PersonMonths> months = UnitFact.whole(time, PersonMonths::of);
        fields.end();
        boolean wrong = paid.isPresent() != money.isPresent() || months.isPresent() != time.isPresent();
        if (group.isEmpty() || wrong) {
            return Optional.empty();
        }
        return place.made(
                "what was paid, or the person-months",
                () -> PayrollEntry.builder()
                        .group(group.get())
                        .paid(paid)
                        .personMonths(months)
                        .build());
    }

    static Json write(Payroll payroll) {
        return Json.array(payroll.list().stream()
                .map(each -> Json.object()
                        .put("group", each.group().name())
                        .putIfPresent("paid", each.paid().map(money -> Json.text(money.toString())))
                        .putIfPresent("personMonths", each.personMonths().map(time -> Json.number(time.value())))
                        .build())
                .toList());
    }

    private static <E, L> Optional<L> list(
            Cursor place, Function<Cursor, Optional<E>> element, Function<List<E>, L> maker) {
        if (place.json().filter(Json.Arr.class::isInstance).isEmpty()) {
            place.elements();
            return Optional.empty();
        }
        List<E> read =
                place.elements().stream().map(element).flatMap(Optional::stream).toList();
        return place.made(ONCE, () -> maker.apply(read));
    }

    private static Json day(LocalDate day) {
        return Json.text(day.toString());
    }

    private static Optional<Json> name(Optional<? extends Enum<?>> constant) {
        return constant.map(it -> Json.text(it.name()));
    }
}
