package org.shequ.core.unit;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.shequ.core.calendar.FiscalYear;
import org.shequ.core.calendar.PartialDate;
import org.shequ.core.json.Cursor;
import org.shequ.core.json.Fields;
import org.shequ.core.json.Json;
import org.shequ.core.place.CommitteeKind;
import org.shequ.core.place.DivisionCode;
import org.shequ.core.quantity.FloorArea;
import org.shequ.core.quantity.Usage;
import org.shequ.core.source.RuleId;

/** Reads one unit and goes on after every fault. */
final class UnitReader {
    private static final String DAY = "a day, such as \"2017-12-31\"";
    static final String DATE = "a day, month or year, such as \"2016-12-01\", \"2016-12\" or \"2016\"";

    private final Cursor cursor;
    private final int faultsBefore;

    UnitReader(Cursor cursor) {
        this.cursor = cursor;
        this.faultsBefore = cursor.faults().count();
    }

    Optional<Unit> read() {
        if (!cursor.isPresent()) {
            return Optional.empty();
        }
        Fields fields = cursor.fields();
        Cursor code = fields.optional("code");
        Cursor name = fields.optional("name");
        Optional<UnitKind> kind = fields.required("kind").oneOf(UnitKind.class);
        UnitBuilder<?> builder = builder(kind.orElse(UnitKind.COMMUNITY));
        code.text()
                .flatMap(text -> code.made("a division code, such as \"510402001001\"", () -> DivisionCode.of(text)))
                .ifPresent(builder::code);
        name.text().ifPresent(builder::name);
        day(fields.optional("asOf")).ifPresent(builder::asOf);
        UnitFactTable.FIRST.forEach(fact -> fact.read(fields.optional(fact.key()), builder));
        readLists(fields, builder);
        if (builder instanceof Community.Builder community) {
            readAxes(fields, kind, community);
        }
        UnitFactTable.LAST.forEach(fact -> fact.read(fields.optional(fact.key()), builder));
        fields.optional("utilities").elements().forEach(each -> utility(each).ifPresent(builder::addUtilities));
        readAllocated(fields.optional("allocated"), builder);
        UnitFactTable.REST.forEach(fact -> fact.read(fields.optional(fact.key()), builder));
        fields.end();
        return hasFaults() ? Optional.empty() : cursor.made("facts that do not contradict each other", builder::build);
    }

    private static UnitBuilder<?> builder(UnitKind kind) {
        return switch (kind) {
            case ESTATE -> Estate.builder();
            case ORGANISATION -> Organisation.builder();
            case STREET -> Street.builder();
            case COUNTY -> County.builder();
            case CITY -> City.builder();
            case PROVINCE -> Province.builder();
            case PERSON -> Person.builder();
            case MATTER -> Matter.builder();
            case TASK -> Task.builder();
            case VENUE -> Venue.builder();
            case URBAN_COMMUNITY, TOWN_COMMUNITY, RURAL_COMMUNITY, VILLAGE, COMMUNITY -> Community.builder();
        };
    }

    private boolean hasFaults() {
        return cursor.faults().count() > faultsBefore;
    }

    private void readLists(Fields fields, UnitBuilder<?> builder) {
        fields.optional("premises").elements().forEach(each -> premises(each).ifPresent(builder::addPremises));
        Cursor honours = fields.optional("honours");
        if (honours.isPresent()) {
            builder.honours(Honours.of(honours.elements().stream()
                    .flatMap(each -> honour(each).stream())
                    .toList()));
        }
        members(fields.optional("attested"))
                .forEach((key, each) -> each.made("a rule id", () -> RuleId.of(key))
                        .ifPresent(rule -> attestation(each).ifPresent(answer -> builder.putAttested(rule, answer))));
        members(fields.optional("facts"))
                .forEach((key, each) -> fact(key, each).ifPresent(value -> builder.putFacts(key, value)));
    }

    private static Map<String, Cursor> members(Cursor place) {
        return place.fields().all();
    }

    /** An axis may be given beside a kind that says the same, never against it. */
    private void readAxes(Fields fields, Optional<UnitKind> kind, Community.Builder builder) {
        Cursor committee = fields.optional("committee");
        agreed(committee, kind, kind.flatMap(UnitKind::committee), committee.oneOf(CommitteeKind.class))
                .ifPresent(builder::committee);
        Cursor settlement = fields.optional("settlement");
        agreed(settlement, kind, kind.flatMap(UnitKind::settlement), settlement.oneOf(Settlement.class))
                .ifPresent(builder::settlement);
        Cursor since = fields.optional("ruralCommunitySince");
        Optional<RuralSetUp> given = setUp(since);
        Optional<RuralSetUp> said = kind.flatMap(UnitKind::ruralSetUp);
        boolean refined = said.isPresent()
                && given.isPresent()
                && said.get().isSetUp()
                && given.get().isSetUp();
        agreed(since, kind, refined ? Optional.empty() : said, given).ifPresent(builder::ruralSetUp);
    }

    private static <T> Optional<T> agreed(Cursor place, Optional<UnitKind> kind, Optional<T> said, Optional<T> given) {
        if (said.isPresent() && given.isPresent() && !said.equals(given)) {
            place.fault(
                    said.get() + ", as kind " + kind.orElseThrow() + " says; or leave it out, or give kind COMMUNITY");
        }
        return given.or(() -> said);
    }

    private static Optional<RuralSetUp> setUp(Cursor place) {
        if (place.json().filter(Json.Bool.class::isInstance).isPresent()) {
            return place.bool().map(RuralSetUp::of);
        }
        return date(place, DATE + ", or true or false").map(RuralSetUp::since);
    }

    private static Optional<Premises> premises(Cursor place) {
        Fields fields = place.fields();
        Optional<PremisesKind> kind = fields.required("kind").oneOf(PremisesKind.class);
        Optional<FloorArea> area = UnitFact.area(fields.optional("area"));
        Optional<AreaBasis> basis = fields.optional("basis").oneOf(AreaBasis.class);
        fields.end();
        return kind.map(
                it -> Premises.builder().kind(it).area(area).basis(basis).build());
    }

    private static Optional<Honour> honour(Cursor place) {
        if (place.json().filter(Json.Obj.class::isInstance).isEmpty()) {
            return place.oneOf(HonourKind.class).map(Honour::of);
        }
        Fields fields = place.fields();
        Optional<HonourKind> kind = fields.required("kind").oneOf(HonourKind.class);
        Optional<PartialDate> from = date(fields.optional("from"), DATE);
        Optional<PartialDate> to = date(fields.optional("to"), DATE);
        fields.end();
        return kind.flatMap(it -> place.made(
                "a to after the from",
                () -> Honour.builder().kind(it).from(from).to(to).build()));
    }

    private static Optional<Attestation> attestation(Cursor place) {
        if (place.json().filter(Json.Obj.class::isInstance).isEmpty()) {
            boolean isBool = place.json().filter(Json.Bool.class::isInstance).isPresent();
            if (!isBool) {
                place.fault("true, false, or {\"value\": .., \"on\": DATE, \"items\": {..}}");
            }
            return isBool ? place.bool().map(Attestation::of) : Optional.empty();
        }
        Fields fields = place.fields();
        Attestation.Builder builder = Attestation.builder();
        fields.optional("value").bool().ifPresent(builder::value);
        day(fields.optional("on")).ifPresent(builder::on);
        members(fields.optional("items"))
                .forEach((item, answer) -> answer.bool().ifPresent(value -> builder.putItems(item, value)));
        fields.end();
        return place.made("an object with a value or items", builder::build);
    }

    private static Optional<FactValue> fact(String name, Cursor place) {
        Optional<Json> value = place.json();
        Optional<String> checked = place.made("a fact name, such as \"fiscallyStrained\"", () -> {
            FactValue.checkName(name);
            return name;
        });
        if (checked.isEmpty()) {
            return Optional.empty();
        }
        if (value.filter(Json.Bool.class::isInstance).isPresent()) {
            return place.bool().map(FactValue::of);
        }
        if (value.filter(Json.Num.class::isInstance).isPresent()) {
            return place.integer().map(FactValue::of);
        }
        return place.parsed("a whole number, true or false, a category, or an amount as a string", FactValue::of);
    }

    private static Optional<UtilityUse> utility(Cursor place) {
        Fields fields = place.fields();
        Optional<UtilityKind> kind = fields.required("kind").oneOf(UtilityKind.class);
        Optional<UtilityPurpose> use = fields.required("use").oneOf(UtilityPurpose.class);
        Optional<Usage> quantity = fields.required("quantity").parsed("a use, such as \"1000.5\"", Usage::parse);
        Optional<String> unit = fields.required("unit").text();
        fields.end();
        if (kind.isEmpty() || use.isEmpty() || quantity.isEmpty() || unit.isEmpty()) {
            return Optional.empty();
        }
        return place.made(
                "a use with its unit",
                () -> UtilityUse.builder()
                        .kind(kind.get())
                        .use(use.get())
                        .quantity(quantity.get())
                        .unit(unit.get())
                        .build());
    }

    private static void readAllocated(Cursor place, UnitBuilder<?> builder) {
        members(place)
                .forEach((head, years) -> members(years).forEach((year, amount) -> {
                    Optional<FiscalYear> parsed = amount.made("a year, such as \"2016\"", () -> FiscalYear.parse(year));
                    UnitFact.amount(amount)
                            .flatMap(money -> parsed.flatMap(it -> amount.made(
                                    "a head that is not blank",
                                    () -> AllocatedMoney.builder()
                                            .head(head)
                                            .year(it)
                                            .amount(money)
                                            .build())))
                            .ifPresent(builder::addAllocated);
                }));
    }

    static Optional<LocalDate> day(Cursor place) {
        return place.text().flatMap(text -> place.made(DAY, () -> parseDay(text)));
    }

    static Optional<PartialDate> date(Cursor place, String allowed) {
        if (place.json().filter(json -> !(json instanceof Json.Text)).isPresent()) {
            place.fault(allowed);
            return Optional.empty();
        }
        return place.parsed(allowed, PartialDate::parse);
    }

    private static LocalDate parseDay(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("date (" + text + ") must be " + DAY, e);
        }
    }
}
