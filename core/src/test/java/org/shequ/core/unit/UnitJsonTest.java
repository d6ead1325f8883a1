package org.shequ.core.unit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.shequ.core.calendar.PartialDate;
import org.shequ.core.json.Fault;
import org.shequ.core.json.FaultsException;
import org.shequ.core.json.Json;
import org.shequ.core.place.CommitteeKind;
import org.shequ.core.quantity.FloorArea;
import org.shequ.core.quantity.Households;
import org.shequ.core.quantity.Persons;
import org.shequ.core.source.RuleId;

class UnitJsonTest {
    private static final String SAMPLE =
            "{\"code\":\"510402001001\",\"name\":\"某社区\",\"kind\":\"URBAN_COMMUNITY\",\"asOf\":\"2017-12-31\","
                    + "\"households\":3120,\"residents\":8100,\"registeredVoters\":6200,\"volunteers\":910,"
                    + "\"committeeMembers\":7,\"fullTimeStaff\":9,\"premises\":[{\"kind\":\"COMMUNITY_SERVICE_CENTRE\","
                    + "\"area\":\"420\",\"basis\":\"BUILDING\"}],\"honours\":[{\"kind\":\"HIGH_LEVEL\",\"from\":"
                    + "\"2016-12-01\"}],\"attested\":{\"PZH2015-3.3.3-1\":true}}";

    private static Community sample() {
        return Community.builder()
                .code("510402001001")
                .name("某社区")
                .kind(UnitKind.URBAN_COMMUNITY)
                .asOf(LocalDate.of(2017, 12, 31))
                .households(Households.of(3_120))
                .residents(Persons.of(8_100))
                .registeredVoters(Persons.of(6_200))
                .volunteers(Persons.of(910))
                .committeeMembers(Persons.of(7))
                .fullTimeStaff(Persons.of(9))
                .addPremises(Premises.builder()
                        .kind(PremisesKind.COMMUNITY_SERVICE_CENTRE)
                        .area(FloorArea.ofSquareMetres("420"))
                        .basis(AreaBasis.BUILDING)
                        .build())
                .honours(Honours.of(Honour.of(HonourKind.HIGH_LEVEL, PartialDate.parse("2016-12-01"))))
                .putAttested(RuleId.of("PZH2015-3.3.3-1"), Attestation.of(true))
                .build();
    }

    private static List<String> faults(Object tree) {
        FaultsException fault = catchThrowableOfType(FaultsException.class, () -> Unit.fromJson(tree));
        return fault.faults().stream().map(Fault::toString).toList();
    }

    private static Map<String, Object> unit(Object... keysAndValues) {
        Map<String, Object> tree = new LinkedHashMap<>();
        for (int i = 0; i < keysAndValues.length; i += 2) {
            tree.put((String) keysAndValues[i], keysAndValues[i + 1]);
        }
        return tree;
    }

    @Test
    void theKeysStandInOneOrder() {
        assertThat(UnitJson.write(sample())).hasToString(SAMPLE);
    }

    @Test
    void everyFaultIsToldInOnePass() {
        assertThat(faults(unit(
                        "code",
                        "51040",
                        "kind",
                        "URBAN_COMUNITY",
                        "asOf",
                        "2017-02-29",
                        "households",
                        "3120",
                        "residents",
                        -1,
                        "volunteers",
                        new BigDecimal("1.5"),
                        "payStandard",
                        "-1.00",
                        "oldAreaPremisesCost",
                        "1.005",
                        "difficultArea",
                        "yes",
                        "premises",
                        List.of(unit("kind", "SHED", "area", "-1", "size", 3)),
                        "honours",
                        List.of("BEST", unit("from", "2016-13")),
                        "attested",
                        unit("x", true, "DH-1.3-1", "yes", "DH-1.3-2", unit()),
                        "facts",
                        unit("1x", 1, "ok", List.of()),
                        "utilities",
                        List.of(unit("kind", "WATER")),
                        "allocated",
                        unit("工作经费", unit("16", "1.00", "2016", "x")),
                        "extra",
                        1)))
                .extracting(text -> text.substring(0, text.indexOf(':')))
                .containsExactly(
                        "/kind",
                        "/code",
                        "/asOf",
                        "/households",
                        "/residents",
                        "/volunteers",
                        "/premises/0/kind",
                        "/premises/0/area",
                        "/premises/0/size",
                        "/honours/0",
                        "/honours/1",
                        "/honours/1/from",
                        "/attested/x",
                        "/attested/DH-1.3-1",
                        "/attested/DH-1.3-2",
                        "/facts/1x",
                        "/facts/ok",
                        "/payStandard",
                        "/oldAreaPremisesCost",
                        "/difficultArea",
                        "/utilities/0",
                        "/utilities/0",
                        "/utilities/0",
                        "/allocated/工作经费/16",
                        "/allocated/工作经费/2016",
                        "/extra");
    }

    @Test
    void aFaultTellsWhatWasFoundAndWhatIsAllowed() {
        assertThat(faults(unit("kind", "URBAN_COMUNITY")))
                .containsExactly("/kind: found \"URBAN_COMUNITY\", allowed: URBAN_COMMUNITY, TOWN_COMMUNITY,"
                        + " RURAL_COMMUNITY, VILLAGE, COMMUNITY, ESTATE, ORGANISATION, STREET, COUNTY, CITY, PROVINCE, PERSON, MATTER, TASK, VENUE"
                        + " (did you mean \"URBAN_COMMUNITY\"?)");
        assertThat(faults(unit("kind", "VILLAGE", "households", new BigDecimal("1e3000000".replace("3000000", "60")))))
                .hasSize(1)
                .allSatisfy(text -> assertThat(text).startsWith("/households: ").contains("an integer"));
        assertThat(faults(List.of())).hasSize(1);
        assertThat(faults(unit()))
                .hasSize(1)
                .allSatisfy(text -> assertThat(text).contains("missing key \"kind\""));
    }

    @Test
    void contradictingFactsAreAFaultOfTheUnit() {
        assertThat(faults(unit("kind", "VILLAGE", "crossAppointed", 5, "committeeMembers", 3)))
                .hasSize(1)
                .allSatisfy(text -> assertThat(text)
                        .startsWith("crossAppointed (5 persons) must be at most committeeMembers (3 persons)"));
    }

    @ParameterizedTest
    @EnumSource(
            value = UnitKind.class,
            names = {"URBAN_COMMUNITY", "TOWN_COMMUNITY", "RURAL_COMMUNITY", "VILLAGE", "COMMUNITY"})
    void aKindIsWrittenAsItWasRead(UnitKind kind) {
        Unit unit = Unit.fromJson(unit("kind", kind.name()));
        assertThat(unit).isInstanceOf(Community.class);
        assertThat(unit.kind()).isEqualTo(kind);
        assertThat(UnitJson.write(unit)).hasToString("{\"kind\":\"" + kind + "\"}");
        assertThat(unit).isEqualTo(Community.builder().kind(kind).build());
    }

    @ParameterizedTest
    @EnumSource(
            value = UnitKind.class,
            names = {
                "ESTATE",
                "ORGANISATION",
                "STREET",
                "COUNTY",
                "CITY",
                "PROVINCE",
                "PERSON",
                "MATTER",
                "TASK",
                "VENUE"
            })
    void otherUnitsHaveNoAxes(UnitKind kind) {
        assertThat(Unit.fromJson(unit("kind", kind.name())).kind()).isEqualTo(kind);
        assertThat(faults(unit("kind", kind.name(), "settlement", "URBAN")))
                .hasSize(1)
                .allSatisfy(text -> assertThat(text).startsWith("/settlement: found unknown key"));
    }

    @ParameterizedTest
    @CsvSource({
        "URBAN_COMMUNITY,committee,VILLAGERS",
        "URBAN_COMMUNITY,settlement,RURAL",
        "VILLAGE,ruralCommunitySince,2016",
        "VILLAGE,committee,RESIDENTS"
    })
    void anAxisAgainstTheKindIsAFault(String kind, String axis, String value) {
        assertThat(faults(unit("kind", kind, axis, value)))
                .hasSize(1)
                .allSatisfy(text -> assertThat(text).startsWith("/" + axis).contains("as kind " + kind + " says"));
    }

    @Test
    void axesMayStandBesideAKindThatSaysTheSame() {
        assertThat(Unit.fromJson(unit("kind", "VILLAGE", "committee", "VILLAGERS", "ruralCommunitySince", false)))
                .isEqualTo(Community.builder().kind(UnitKind.VILLAGE).build());
        Unit since = Unit.fromJson(unit("kind", "RURAL_COMMUNITY", "ruralCommunitySince", "2016-05"));
        assertThat(since)
                .isEqualTo(Community.builder()
                        .settlement(Settlement.RURAL)
                        .ruralCommunitySince(PartialDate.parse("2016-05"))
                        .build());
        assertThat(UnitJson.write(since))
                .hasToString("{\"kind\":\"COMMUNITY\",\"settlement\":\"RURAL\",\"ruralCommunitySince\":\"2016-05\"}");
        assertThat(Unit.fromJson(unit("kind", "COMMUNITY", "committee", "RESIDENTS", "settlement", "TOWN"))
                        .kind())
                .isEqualTo(UnitKind.TOWN_COMMUNITY);
        assertThat(((Community) Unit.fromJson(unit("kind", "RURAL_COMMUNITY", "committee", "RESIDENTS"))).committee())
                .contains(CommitteeKind.RESIDENTS);
    }

    @Test
    void anEmptyListOfHonoursSaysThatThereAreNone() {
        assertThat(Unit.fromJson(unit("kind", "COMMUNITY", "honours", List.of()))
                        .honours())
                .contains(Honours.none());
        assertThat(Unit.fromJson(unit("kind", "COMMUNITY")).honours()).isEmpty();
    }

    @Test
    void aTypeReadsOnlyItsOwnKinds() {
        assertThat(Street.fromJson(unit("kind", "STREET")))
                .isEqualTo(Street.builder().build());
        assertThatThrownBy(() -> Street.fromJson(unit("kind", "VILLAGE")))
                .isInstanceOf(FaultsException.class)
                .hasMessage("/kind: found VILLAGE, allowed: a kind of Street");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Community.builder().kind(UnitKind.CITY));
    }

    @Test
    void manyUnitsAreReadWithTheFaultsOfAll() {
        Json units =
                Json.fromJava(List.of(unit("kind", "X"), unit("kind", "VILLAGE"), unit("kind", "CITY", "code", 5)));
        FaultsException fault = catchThrowableOfType(FaultsException.class, () -> UnitJson.readAll(units));
        assertThat(fault.faults()).extracting(each -> each.location().pointer()).containsExactly("/0/kind", "/2/code");
        List<Unit> read = List.of(sample(), City.builder().build());
        assertThat(UnitJson.readAll(UnitJson.writeAll(read))).isEqualTo(read);
    }
}
