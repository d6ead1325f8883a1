package org.shequ.core.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.shequ.core.quantity.Count;
import org.shequ.core.quantity.Persons;

class MeetingTest {
    private static final LocalDate DAY = LocalDate.of(2016, 5, 20);

    private static Meeting.Builder residents() {
        return Meeting.builder().id("m").kind(MeetingKind.RESIDENTS_MEETING).composition(MeetingBase.HOUSEHOLDS);
    }

    private static AgendaItem votes(String matter, long agree, long disagree, long abstain) {
        return AgendaItem.builder()
                .matter(matter)
                .agree(Persons.of(agree))
                .disagree(Persons.of(disagree))
                .abstain(Persons.of(abstain))
                .build();
    }

    @Test
    void whatIsNotStatedIsNotKnown() {
        Meeting meeting =
                Meeting.builder().id("m").kind(MeetingKind.RESIDENTS_MEETING).build();
        assertThat(meeting.base()).isEmpty();
        assertThat(meeting.entitled()).isEmpty();
        assertThat(meeting.noticeDays()).isEmpty();
        assertThat(meeting.askedBy()).isEmpty();
        assertThat(meeting.attended()).isEmpty();
    }

    @Test
    void aKindOfOneCompositionNeedsNoneStated() {
        Meeting meeting = Meeting.builder()
                .id("m")
                .kind(MeetingKind.VILLAGERS_REPRESENTATIVES_MEETING)
                .putCounts(MeetingBase.REPRESENTATIVES, Count.of(30))
                .build();
        assertThat(meeting.base()).contains(MeetingBase.REPRESENTATIVES);
        assertThat(meeting.entitled()).contains(Count.of(30));
    }

    @Test
    void allWhoAreEntitledMayAttendAndVoteAndNoMore() {
        residents()
                .putCounts(MeetingBase.HOUSEHOLDS, Count.of(10))
                .attended(Persons.of(10))
                .women(Persons.of(10))
                .addAgenda(votes("a", 4, 3, 3))
                .build();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> residents()
                        .putCounts(MeetingBase.HOUSEHOLDS, Count.of(10))
                        .attended(Persons.of(11))
                        .build())
                .withMessage("attended (11) must be at most all HOUSEHOLDS, 10");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> residents()
                        .attended(Persons.of(10))
                        .addAgenda(votes("a", 4, 4, 3))
                        .build())
                .withMessage("votes on matter a (11) must be at most those who attended, 10");
    }

    @Test
    void anotherBaseSetsNoLimitToThoseWhoAttend() {
        Meeting meeting = residents()
                .putCounts(MeetingBase.GROUPS, Count.of(3))
                .attended(Persons.of(11))
                .build();
        assertThat(meeting.entitled()).isEmpty();
    }

    @Test
    void votesThatAreKnownAreCountedWithoutThoseThatAreNot() {
        AgendaItem item =
                AgendaItem.builder().matter("a").disagree(Persons.of(3)).build();
        assertThat(item.votes()).isEqualTo(Persons.of(3));
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        residents().attended(Persons.of(2)).addAgenda(item).build())
                .withMessageContaining("must be at most those who attended, 2");
    }

    @Test
    void noticeIsGivenNoLaterThanTheDay() {
        assertThat(residents().day(DAY).noticedOn(DAY).build().noticeDays()).contains(Count.ZERO);
        assertThat(residents().day(DAY).noticedOn(DAY.minusDays(10)).build().noticeDays())
                .contains(Count.of(10));
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> residents().day(DAY).noticedOn(DAY.plusDays(1)).build())
                .withMessage("noticedOn (2016-05-21) must be no later than the day, 2016-05-20");
    }

    @Test
    void noMoreAskThanThereAre() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> residents()
                        .putCounts(MeetingBase.GROUPS, Count.of(3))
                        .askedBy(MeetingRequest.of(Map.of(MeetingBase.GROUPS, Count.of(4))))
                        .build())
                .withMessage("GROUPS who asked (4) must be at most all there are, 3");
    }

    @Test
    void whoIsNotNamedDidNotAsk() {
        MeetingRequest request = MeetingRequest.of(Map.of(MeetingBase.GROUPS, Count.of(4)));
        assertThat(request.by(MeetingBase.GROUPS)).isEqualTo(Count.of(4));
        assertThat(request.by(MeetingBase.ADULTS)).isEqualTo(Count.ZERO);
        assertThat(request.isMade()).isTrue();
        assertThat(MeetingRequest.of(Map.of()).isMade()).isFalse();
        assertThat(MeetingRequest.of(Map.of(MeetingBase.ADULTS, Count.ZERO)).isMade())
                .isFalse();
    }

    @Test
    void representativesMeetAsRepresentatives() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Meeting.builder()
                        .id("m")
                        .kind(MeetingKind.VILLAGERS_REPRESENTATIVES_MEETING)
                        .composition(MeetingBase.ADULTS)
                        .build())
                .withMessage(
                        "composition of a VILLAGERS_REPRESENTATIVES_MEETING (ADULTS) must be one of [REPRESENTATIVES]");
    }

    @Test
    void aMatterStandsOnceOnTheAgenda() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> residents()
                        .addAgenda(votes("a", 1, 0, 0), votes("a", 0, 1, 0))
                        .build())
                .withMessage("matter (a) must stand once in the agenda of m");
    }

    @Test
    void allThatIsWrongIsToldTogether() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Meeting.builder()
                        .id(" ")
                        .kind(MeetingKind.HEARING)
                        .composition(MeetingBase.ADULTS)
                        .day(DAY)
                        .noticedOn(DAY.plusDays(1))
                        .attended(Persons.of(1))
                        .women(Persons.of(2))
                        .addAgenda(votes("a", 1, 1, 0), votes("a", 1, 0, 0))
                        .build())
                .satisfies(e ->
                        assertThat(String.valueOf(e.getMessage()).split("; ")).hasSize(6));
    }

    @Test
    void votesThatDoNotFitAreRefusedNotWrapped() {
        assertThatThrownBy(() -> votes("a", Long.MAX_VALUE, 1, 0)).isInstanceOf(ArithmeticException.class);
    }

    @ParameterizedTest
    @EnumSource(MeetingKind.class)
    void everyKindIsComposedOfSomebodyAndNamedInBothLanguages(MeetingKind kind) {
        assertThat(kind.compositions()).isNotEmpty().doesNotHaveDuplicates();
        assertThat(kind.label().zh()).isNotEqualTo(kind.label().en());
    }
}
