package org.shequ.seeds;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.shequ.core.meeting.AgendaItem;
import org.shequ.core.meeting.Meeting;
import org.shequ.core.meeting.MeetingBase;
import org.shequ.core.meeting.MeetingKind;
import org.shequ.core.meeting.MeetingRequest;
import org.shequ.core.quantity.Count;
import org.shequ.core.quantity.Persons;
import org.shequ.core.unit.Community;
import org.shequ.core.unit.UnitKind;
import org.shequ.standards.meeting.MeetingAnswer;
import org.shequ.standards.meeting.MeetingAspect;
import org.shequ.standards.meeting.MeetingResult;
import org.shequ.standards.meeting.MeetingRules;
import org.shequ.standards.meeting.MeetingStanding;

/** Meetings under the laws, held against whole-number arithmetic written here. */
class MeetingRulesProperties {
    private static final LocalDate DAY = LocalDate.of(2019, 6, 20);
    private static final MeetingRules RULES = MeetingRules.of(
            Seeds.withLaws().at(DAY),
            Optional.of(Community.builder()
                    .code("370102001201")
                    .kind(UnitKind.COMMUNITY)
                    .build()));

    /** A kind, its composition, and what share of the base is a quorum: over is n of d, inclusive or not. */
    private enum Body {
        RESIDENTS_ADULTS(MeetingKind.RESIDENTS_MEETING, MeetingBase.ADULTS, 1, 2, false),
        RESIDENTS_HOUSEHOLDS(MeetingKind.RESIDENTS_MEETING, MeetingBase.HOUSEHOLDS, 1, 2, false),
        RESIDENTS_GROUPS(MeetingKind.RESIDENTS_MEETING, MeetingBase.GROUP_REPRESENTATIVES, 1, 2, false),
        VILLAGERS_ADULTS(MeetingKind.VILLAGERS_MEETING, MeetingBase.ADULTS, 1, 2, false),
        VILLAGERS_HOUSEHOLDS(MeetingKind.VILLAGERS_MEETING, MeetingBase.HOUSEHOLDS, 2, 3, true),
        REPRESENTATIVES(MeetingKind.VILLAGERS_REPRESENTATIVES_MEETING, MeetingBase.REPRESENTATIVES, 2, 3, true);

        private final MeetingKind kind;
        private final MeetingBase base;
        private final long numerator;
        private final long denominator;
        private final boolean inclusive;

        Body(MeetingKind kind, MeetingBase base, long numerator, long denominator, boolean inclusive) {
            this.kind = kind;
            this.base = base;
            this.numerator = numerator;
            this.denominator = denominator;
            this.inclusive = inclusive;
        }

        boolean isQuorum(long attended, long all) {
            long left = attended * denominator;
            long right = numerator * all;
            return inclusive ? left >= right : left > right;
        }

        Meeting.Builder meeting() {
            return Meeting.builder().id("m").kind(kind).composition(base).day(DAY);
        }

        Meeting.Builder meeting(long all, long attended) {
            Meeting.Builder meeting = meeting();
            return meeting.putCounts(base, Count.of(all)).attended(Persons.of(attended));
        }
    }

    private static AgendaItem item(int id, long agree) {
        return AgendaItem.builder().matter("a" + id).agree(Persons.of(agree)).build();
    }

    private static MeetingAnswer answer(boolean isSo) {
        return isSo ? MeetingAnswer.YES : MeetingAnswer.NO;
    }

    @Property
    void quorumAndMajorityAreThoseOfCrossMultiplication(
            @ForAll Body body,
            @ForAll @IntRange(min = 1, max = 60) int all,
            @ForAll @IntRange(min = 1, max = 60) int attended,
            @ForAll @IntRange(max = 60) int agree) {
        long present = Math.min(all, attended);
        long votes = Math.min(present, agree);
        MeetingStanding standing = RULES.standing(
                body.meeting(all, present).addAgenda(item(0, votes)).build());
        boolean isQuorum = body.isQuorum(present, all);
        assertThat(standing.point(MeetingAspect.QUORUM).answer()).isEqualTo(answer(isQuorum));
        assertThat(standing.majority("a0").answer()).isEqualTo(answer(2 * votes > present));
        assertThat(standing.result("a0").carried()).isEqualTo(answer(isQuorum && 2 * votes > present));
    }

    @Property
    void oneMoreVoteNeverLosesWhatIsCarried(
            @ForAll Body body, @ForAll @IntRange(min = 1, max = 60) int all, @ForAll @IntRange(max = 59) int agree) {
        long votes = Math.min(agree, all - 1L);
        MeetingStanding standing = RULES.standing(body.meeting(all, all)
                .addAgenda(item(0, votes), item(1, votes + 1))
                .build());
        if (standing.result("a0").carried() == MeetingAnswer.YES) {
            assertThat(standing.result("a1").carried()).isEqualTo(MeetingAnswer.YES);
        }
    }

    @Property
    void theOrderOfTheAgendaPlaysNoPart(
            @ForAll Body body,
            @ForAll @Size(min = 1, max = 6) List<@IntRange(max = 30) Integer> votes,
            @ForAll @IntRange(min = 30, max = 60) int all,
            @ForAll long seed) {
        List<AgendaItem> agenda = new ArrayList<>();
        for (int i = 0; i < votes.size(); i++) {
            agenda.add(item(i, votes.get(i)));
        }
        Map<String, MeetingResult> before = results(
                RULES.standing(body.meeting(all, 30).addAllAgenda(agenda).build()));
        Collections.shuffle(agenda, new Random(seed));
        assertThat(results(RULES.standing(
                        body.meeting(all, 30).addAllAgenda(agenda).build())))
                .isEqualTo(before);
    }

    private static Map<String, MeetingResult> results(MeetingStanding standing) {
        return standing.results().stream().collect(Collectors.toMap(MeetingResult::matter, each -> each));
    }

    @Property
    void whatIsNotKnownLeavesOpenWhatItWouldSettle(
            @ForAll Body body,
            @ForAll @IntRange(min = 1, max = 60) int all,
            @ForAll @IntRange(min = 1, max = 60) int attended) {
        long present = Math.min(all, attended);
        Meeting noCount = body.meeting().attended(Persons.of(present)).build();
        Meeting noPresence = body.meeting().putCounts(body.base, Count.of(all)).build();
        for (Meeting each : List.of(noCount, noPresence)) {
            assertThat(RULES.standing(each).point(MeetingAspect.QUORUM).answer())
                    .isEqualTo(MeetingAnswer.UNDETERMINED);
        }
    }

    @Property
    void aFifthOrAThirdMayCallAndOneMoreWhoAsksNeverSpoilsIt(
            @ForAll @IntRange(min = 1, max = 200) int adults,
            @ForAll @IntRange(min = 1, max = 90) int households,
            @ForAll @IntRange(min = 1, max = 30) int groups,
            @ForAll @IntRange(max = 200) int a,
            @ForAll @IntRange(max = 90) int h,
            @ForAll @IntRange(max = 30) int g) {
        int byAdults = Math.min(a, adults);
        int byHouseholds = Math.min(h, households);
        int byGroups = Math.min(g, groups);
        MeetingStanding standing = RULES.standing(Meeting.builder()
                .id("m")
                .kind(MeetingKind.RESIDENTS_MEETING)
                .day(DAY)
                .putCounts(MeetingBase.ADULTS, Count.of(adults))
                .putCounts(MeetingBase.HOUSEHOLDS, Count.of(households))
                .putCounts(MeetingBase.GROUPS, Count.of(groups))
                .askedBy(MeetingRequest.of(Map.of(
                        MeetingBase.ADULTS, Count.of(byAdults),
                        MeetingBase.HOUSEHOLDS, Count.of(byHouseholds),
                        MeetingBase.GROUPS, Count.of(byGroups))))
                .build());
        boolean mayCall = 5 * byAdults >= adults || 5 * byHouseholds >= households || 3 * byGroups >= groups;
        boolean isAsked = byAdults + byHouseholds + byGroups > 0;
        assertThat(standing.point(MeetingAspect.CALL).answer())
                .isEqualTo(isAsked ? answer(mayCall) : MeetingAnswer.NOT_ASKED);
    }
}
