package org.shequ.core.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class OrganisationChartTest {
    @Test
    void nobodySitsTwiceInABodyAndOneSeatIsTheHeads() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Seats.of(
                        Seat.of(Post.DIRECTOR, "p1"),
                        Seat.vacant(Post.SECRETARY),
                        Seat.of(Post.MEMBER, "p1"),
                        Seat.of(Post.MEMBER, "p2"),
                        Seat.of(Post.DEPUTY_DIRECTOR, "p2")))
                .withMessageContaining("person (p1) must hold one seat")
                .withMessageContaining("person (p2) must hold one seat")
                .withMessageContaining("[DIRECTOR, SECRETARY] must be at most one");
    }

    @Test
    void everyContradictionIsToldAtOnce() {
        Body a = Body.builder().id("a").kind(BodyKind.GRID).parent("b").build();
        Body b = Body.builder().id("b").kind(BodyKind.GRID).parent("a").build();
        Body c = Body.builder().id("c").kind(BodyKind.BUILDING).parent("gone").build();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> OrganisationChart.builder()
                        .addMembers(Member.of("p1"), Member.of("p1"))
                        .addMembers(
                                Member.builder().id("p2").kinOf("p3", "nobody").build())
                        .addMembers(Member.builder().id("p3").kinOf().build())
                        .addBodies(a, b, c, c)
                        .addBodies(Charts.body("d", BodyKind.STAIRWELL, Seat.of(Post.HEAD, "stranger")))
                        .addNone(BodyKind.GRID)
                        .build())
                .withMessageContaining("person (p1) must stand once")
                .withMessageContaining("body (c) must stand once")
                .withMessageContaining("near kin of person p2 (nobody) must be a person of the chart")
                .withMessageContaining("near kin of person p2 (p3) must state the same")
                .withMessageContaining("parent of body a (b) must not lead back")
                .withMessageContaining("parent of body b (a) must not lead back")
                .withMessageContaining("parent of body c (gone) must be a body of the chart")
                .withMessageContaining("holder in body d (stranger) must be a person of the chart")
                .withMessageContaining("kind of body a (GRID) must not stand among none");
    }

    @Test
    void aVacantSeatHasNoHolder() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Seat.builder()
                        .post(Post.MEMBER)
                        .vacant(true)
                        .holder("p1")
                        .build())
                .withMessageContaining("p1");
        assertThat(Seat.builder().post(Post.MEMBER).vacant(false).holder("p1").build())
                .isEqualTo(Seat.of(Post.MEMBER, "p1"));
    }

    @Test
    void theOrderInWhichItIsGivenPlaysNoPart() {
        Body first = Charts.committee(Seat.of(Post.MEMBER, "p2"), Seat.of(Post.DIRECTOR, "p1"));
        Body second = Charts.body("x", BodyKind.PARTY_BRANCH);
        OrganisationChart chart = Charts.of(2, first, second);
        assertThat(OrganisationChart.builder()
                        .addBodies(second, Charts.committee(Seat.of(Post.DIRECTOR, "p1"), Seat.of(Post.MEMBER, "p2")))
                        .addMembers(Member.of("p2"), Member.of("p1"))
                        .build())
                .isEqualTo(chart);
        assertThat(chart.bodies()).extracting(Body::id).containsExactly("x", "committee");
    }

    @Test
    void aPersonIsFoundWhereverThePersonSits() {
        assertThat(Charts.whole().seatsOf("wang").keySet()).containsExactly("party", "committee");
        assertThat(Charts.whole().seatsOf("nobody")).isEmpty();
    }

    @Test
    void itIsDrawnAsATreeInEnglish() {
        assertThat(String.join("\n", Charts.whole().draw(Locale.ENGLISH, LocalDate.of(2018, 6, 1))))
                .isEqualTo("""
                        Party branch [party] (42 enrolled)
                        |-- secretary: 王一 (Party member, woman)
                        `-- residents' committee "多福巷社区居委会" [committee] (term 2015-06-01 to 2018-05-31, ended)
                            |-- director: 王一 (Party member, woman)
                            |-- member: li (full-time; elected)
                            |-- member: vacant
                            `-- sub-committee, people's mediation [mediation] (seats not known)
                        grid, estate [grid-1] (300 households)
                        `-- head: somebody, not named
                        none: owners' committee""");
    }

    @Test
    void itIsDrawnAsATreeInChinese() {
        assertThat(String.join("\n", Charts.whole().draw(Locale.SIMPLIFIED_CHINESE)))
                .isEqualTo("""
                        党支部 [party]（42人）
                        |-- 书记：王一（党员、女）
                        `-- 居民委员会“多福巷社区居委会” [committee]（任期2015-06-01至2018-05-31）
                            |-- 主任：王一（党员、女）
                            |-- 成员：li（专职；选举产生）
                            |-- 成员：空缺
                            `-- 下属委员会·人民调解 [mediation]（席位不明）
                        网格·小区 [grid-1]（300户）
                        `-- 负责人：有人（未具名）
                        没有：业主委员会""");
    }
}
