package org.shequ.core.meeting;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.shequ.core.quantity.Count;
import org.shequ.core.quantity.Persons;

/** Meetings of every kind, with anything known of them or not. */
final class MeetingArbitraries {
    private MeetingArbitraries() {}

    static Arbitrary<Meeting> meetings() {
        Arbitrary<Optional<Integer>> attended =
                Arbitraries.integers().between(0, 60).optional();
        return Arbitraries.of(MeetingKind.class)
                .flatMap(kind -> Combinators.combine(
                                Arbitraries.of(kind.compositions()).optional(),
                                attended,
                                counts(60, 90),
                                counts(0, 59).optional(),
                                Arbitraries.integers().between(0, 40).optional(),
                                Arbitraries.integers().between(0, 40).optional(),
                                votes())
                        .as((composition, present, counts, asked, day, notice, votes) ->
                                meeting(kind, composition, present, counts, asked, day, notice, votes)));
    }

    private static Meeting meeting(
            MeetingKind kind,
            Optional<MeetingBase> composition,
            Optional<Integer> attended,
            Map<MeetingBase, Count> counts,
            Optional<Map<MeetingBase, Count>> asked,
            Optional<Integer> day,
            Optional<Integer> notice,
            List<List<Optional<Integer>>> votes) {
        Meeting.Builder builder = Meeting.builder()
                .id("2016/" + votes.size())
                .kind(kind)
                .composition(composition)
                .putAllCounts(counts)
                .askedBy(asked.map(MeetingRequest::of))
                .day(day.map(each -> LocalDate.of(2016, 6, 1).plusDays(each)))
                .noticedOn(notice.map(each -> LocalDate.of(2016, 6, 1).minusDays(each)))
                .attended(attended.map(Persons::of))
                .women(attended.map(each -> Persons.of(each / 3)));
        for (int i = 0; i < votes.size(); i++) {
            int share = attended.orElse(90) / 3;
            List<Optional<Persons>> three = votes.get(i).stream()
                    .map(each -> each.map(vote -> Persons.of(vote % (share + 1))))
                    .toList();
            builder.addAgenda(AgendaItem.builder()
                    .matter("事项" + i)
                    .topic(three.get(0).map(each -> "topic " + each))
                    .agree(three.get(0))
                    .disagree(three.get(1))
                    .abstain(three.get(2))
                    .decision(three.get(1)
                            .map(each -> each.value() % 2 == 0 ? MeetingDecision.CARRIED : MeetingDecision.DEFERRED))
                    .build());
        }
        return builder.build();
    }

    private static Arbitrary<Map<MeetingBase, Count>> counts(int least, int most) {
        return Arbitraries.maps(
                        Arbitraries.of(MeetingBase.class),
                        Arbitraries.integers().between(least, most).map(Count::of))
                .ofMaxSize(7);
    }

    private static Arbitrary<List<List<Optional<Integer>>>> votes() {
        return Arbitraries.integers()
                .between(0, 90)
                .optional()
                .list()
                .ofSize(3)
                .list()
                .ofMaxSize(4);
    }
}
