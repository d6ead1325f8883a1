package org.shequ.core.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.shequ.core.quantity.Households;
import org.shequ.core.unit.FactValue;

class ChartMeasureTest {
    private static String read(OrganisationChart chart, String measure) {
        return ChartMeasure.parse(measure).in(chart).map(FactValue::toString).orElse("?");
    }

    @ParameterizedTest
    @CsvSource({
        "bodies[COMMITTEE], 1",
        "bodies[SUB_COMMITTEE], 1",
        "bodies[SUB_COMMITTEE][PEOPLES_MEDIATION], 1",
        "bodies[SUB_COMMITTEE][PUBLIC_HEALTH], 0",
        "exists[SUB_COMMITTEE][PUBLIC_HEALTH], false",
        "exists[OWNERS_COMMITTEE], false",
        "exists[PROPERTY_COMPANY], ?",
        "bodies[SERVICE_CENTRE], ?",
        "headed[GRID], 1",
        "headed[COMMITTEE], 1",
        "members[COMMITTEE], 2",
        "members[COMMITTEE][WOMAN], ?",
        "members[PARTY][WOMAN], 1",
        "members[PARTY][MINORITY], ?",
        "vacancies[COMMITTEE], 1",
        "vacancies[PARTY], 0",
        "vacancies[OWNERS_COMMITTEE], ?",
        "vacancies[SUB_COMMITTEE], ?",
        "elected[COMMITTEE], ?",
        "elected[GRID], ?",
        "termYears[COMMITTEE], 3",
        "termYears[PARTY], ?",
        "enrolled[PARTY], 42",
        "households[GRID], 300",
        "both[COMMITTEE][PARTY], 1",
        "both[COMMITTEE][OWNERS_COMMITTEE], 0",
        "both[COMMITTEE][GRID], ?",
        "nearKin[COMMITTEE][PARTY], 0",
        "sameHead[COMMITTEE][PARTY], true",
        "otherHead[COMMITTEE][PARTY], false",
        "sameHead[COMMITTEE][GRID], ?",
        "sameHead[COMMITTEE][OWNERS_COMMITTEE], false",
        "otherHead[COMMITTEE][OWNERS_COMMITTEE], ?",
        "members[GRID], 1"
    })
    void everyMeasureReadsWhatTheChartTellsAndNothingElse(String measure, String answer) {
        assertThat(read(Charts.whole(), measure)).isEqualTo(answer);
        assertThat(ChartMeasure.parse(measure)).hasToString(measure);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "members",
                "members[COMITTEE]",
                "count[GRID]",
                "vacancies[GRID][X]",
                "both[GRID]",
                "both[GRID][X]",
                "members[GRID][woman]"
            })
    void aMeasureThatIsNoneIsRefusedWithThoseThereAre(String name) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ChartMeasure.parse(name))
                .withMessageContaining("must be one of");
    }

    @Test
    void branchesUnderThePartyOrganisationAreNotItsTeam() {
        Body top = Charts.body("top", BodyKind.PARTY_COMMITTEE, Seat.of(Post.SECRETARY, "p1"));
        Body under = Body.builder()
                .id("under")
                .kind(BodyKind.PARTY_BRANCH)
                .parent("top")
                .seats(Seat.of(Post.SECRETARY, "p2"), Seat.vacant(Post.MEMBER))
                .build();
        OrganisationChart chart = Charts.of(2, top, under);
        assertThat(read(chart, "members[PARTY]")).isEqualTo("1");
        assertThat(read(chart, "vacancies[PARTY]")).isEqualTo("0");
        assertThat(read(chart, "bodies[PARTY]")).isEqualTo("2");
    }

    @Test
    void householdsOfNestedGridsCountOnce() {
        OrganisationChart chart = Charts.of(
                0,
                grid("estate", null, null),
                grid("a", "estate", 120),
                grid("b", "estate", 80),
                grid("a-1", "a", 60),
                grid("other", null, 50));
        assertThat(read(chart, "households[GRID]")).isEqualTo("250");
        assertThat(read(chart, "bodies[GRID]")).isEqualTo("5");
    }

    private static Body grid(String id, @Nullable String parent, @Nullable Integer n) {
        Body.Builder grid = Body.builder().id(id).kind(BodyKind.GRID);
        if (parent != null) {
            grid.parent(parent);
        }
        if (n != null) {
            grid.households(Households.of(n));
        }
        return grid.build();
    }

    @Test
    void kinOfAMemberAreCountedWhoeverOfTheTwoStatesIt() {
        Member p1 = Member.builder().id("p1").kinOf("p3").build();
        OrganisationChart chart = OrganisationChart.builder()
                .addMembers(p1, Member.builder().id("p2").kinOf().build(), Member.of("p3"), Member.of("p4"))
                .addBodies(
                        Charts.committee(Seat.of(Post.DIRECTOR, "p1"), Seat.of(Post.MEMBER, "p2")),
                        Charts.body(
                                "s",
                                BodyKind.SUPERVISION_COMMITTEE,
                                Seat.of(Post.DIRECTOR, "p3"),
                                Seat.of(Post.MEMBER, "p4"),
                                Seat.of(Post.MEMBER, "p2")))
                .build();
        assertThat(read(chart, "nearKin[SUPERVISION_COMMITTEE][COMMITTEE]")).isEqualTo("1");
        assertThat(read(chart, "both[SUPERVISION_COMMITTEE][COMMITTEE]")).isEqualTo("1");
        assertThat(read(chart, "otherHead[SUPERVISION_COMMITTEE][COMMITTEE]")).isEqualTo("true");
    }

    @Test
    void seatsWithoutNamesAreCountedInOneBodyOnly() {
        Seat unnamed = Seat.builder().post(Post.MEMBER).vacant(false).build();
        assertThat(read(Charts.of(0, Charts.committee(unnamed, unnamed)), "members[COMMITTEE]"))
                .isEqualTo("2");
        assertThat(read(
                        Charts.of(
                                0, Charts.body("a", BodyKind.GRID, unnamed), Charts.body("b", BodyKind.GRID, unnamed)),
                        "members[GRID]"))
                .isEqualTo("?");
    }
}
