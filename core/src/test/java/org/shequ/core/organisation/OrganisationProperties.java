package org.shequ.core.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.shequ.core.json.Cursor;
import org.shequ.core.json.Faults;
import org.shequ.core.json.Json;
import org.shequ.core.testkit.OrganisationArbitraries;
import org.shequ.core.unit.FactValue;

/** What holds of every chart; counts are made again from its JSON, by loops that know nothing of families or readings. */
class OrganisationProperties {
    private static final Set<String> COMMITTEES = Set.of("RESIDENTS_COMMITTEE", "VILLAGE_COMMITTEE");

    @Provide
    Arbitrary<OrganisationChart> charts() {
        return OrganisationArbitraries.charts();
    }

    @Provide
    Arbitrary<Term> terms() {
        return OrganisationArbitraries.terms();
    }

    private static Optional<Long> count(OrganisationChart chart, String measure) {
        return ChartMeasure.parse(measure).in(chart).flatMap(FactValue::number);
    }

    @Property(tries = 1_000)
    void whatIsWrittenIsReadAsItWas(@ForAll("charts") OrganisationChart chart) {
        Json.Obj written = OrganisationJson.write(chart);
        assertThat(OrganisationJson.read(written)).isEqualTo(chart);
        assertThat(OrganisationJson.write(OrganisationJson.read(written))).hasToString(written.toString());
    }

    @Property(tries = 1_000)
    void theOrderOfBodiesAndPersonsPlaysNoPart(@ForAll("charts") OrganisationChart chart, @ForAll long seed) {
        List<Body> bodies = new ArrayList<>(chart.bodies());
        List<Member> members = new ArrayList<>(chart.members());
        Collections.shuffle(bodies, new Random(seed));
        Collections.shuffle(members, new Random(seed));
        OrganisationChart shuffled = OrganisationChart.builder()
                .addAllMembers(members)
                .addAllBodies(bodies)
                .addAllNone(chart.none())
                .build();
        assertThat(shuffled).isEqualTo(chart);
        assertThat(shuffled.draw(Locale.ENGLISH)).isEqualTo(chart.draw(Locale.ENGLISH));
    }

    @Property(tries = 1_000)
    void aDayLiesBeforeWithinOrAfterATermAsItsEndsSay(@ForAll("terms") Term term, @ForAll short days) {
        LocalDate day = term.from().plusDays(days);
        Optional<TermState> expected = days < 0
                ? Optional.of(TermState.NOT_BEGUN)
                : term.until().map(end -> end.toEpochDay() > day.toEpochDay() ? TermState.RUNNING : TermState.ENDED);
        assertThat(term.on(day)).isEqualTo(expected);
        assertThat(OrganisationJson.readTerm(Cursor.of(OrganisationJson.write(term), new Faults())))
                .contains(term);
    }

    /** Members of the one committee, counted in the text of the JSON. */
    @Property(tries = 4_000)
    void membersAreTheSeatsThatAreNotVacant(@ForAll("charts") OrganisationChart chart) {
        List<Map<?, ?>> committees = bodies(chart).stream()
                .filter(body -> COMMITTEES.contains(body.get("kind")))
                .toList();
        assumeThat(committees).hasSize(1);
        Object seats = committees.get(0).get("seats");
        if (seats == null) {
            assertThat(count(chart, "members[COMMITTEE]")).isEmpty();
            return;
        }
        long filled = 0;
        long vacant = 0;
        boolean open = false;
        for (Object each : (List<?>) seats) {
            Map<?, ?> seat = (Map<?, ?>) each;
            if (seat.containsKey("holder") || Boolean.FALSE.equals(seat.get("vacant"))) {
                filled++;
            } else if (Boolean.TRUE.equals(seat.get("vacant"))) {
                vacant++;
            } else {
                open = true;
            }
        }
        assertThat(count(chart, "members[COMMITTEE]")).isEqualTo(open ? Optional.empty() : Optional.of(filled));
        assertThat(count(chart, "vacancies[COMMITTEE]")).isEqualTo(open ? Optional.empty() : Optional.of(vacant));
    }

    @Property(tries = 4_000)
    void whoSitsInBothIsWhoStandsInBothLists(@ForAll("charts") OrganisationChart chart) {
        Optional<Long> both = count(chart, "both[COMMITTEE][SUPERVISION_COMMITTEE]");
        assertThat(count(chart, "both[SUPERVISION_COMMITTEE][COMMITTEE]")).isEqualTo(both);
        List<Map<?, ?>> bodies = bodies(chart);
        assumeThat(bodies).allMatch(body -> body.get("parent") == null);
        both.ifPresent(known -> {
            Set<Object> first = holders(bodies, COMMITTEES);
            first.retainAll(holders(bodies, Set.of("SUPERVISION_COMMITTEE")));
            assertThat(known).isEqualTo(first.size());
        });
    }

    @Property(tries = 1_000)
    void aFurtherMemberLowersNoCount(@ForAll("charts") OrganisationChart chart) {
        OrganisationChart.Builder more = OrganisationChart.builder()
                .addAllMembers(chart.members())
                .addMembers(
                        Member.builder().id("new").putTraits(Member.WOMAN, true).build())
                .addAllNone(chart.none());
        chart.bodies().forEach(body -> more.addBodies(withFurther(body)));
        OrganisationChart grown = more.build();
        for (String measure : List.of(
                "members[COMMITTEE]",
                "members[COMMITTEE][WOMAN]",
                "vacancies[COMMITTEE]",
                "both[COMMITTEE][PARTY]",
                "bodies[SUB_COMMITTEE]",
                "headed[GRID]",
                "elected[COMMITTEE]")) {
            Optional<Long> before = count(chart, measure);
            Optional<Long> after = count(grown, measure);
            assertThat(after.isPresent() && before.isPresent() && after.get() < before.get())
                    .as("%s of %s", measure, chart)
                    .isFalse();
        }
    }

    private static Body withFurther(Body body) {
        if (body.kind() != BodyKind.RESIDENTS_COMMITTEE || body.seats().isEmpty()) {
            return body;
        }
        List<Seat> seats = new ArrayList<>(body.seats().get().list());
        seats.add(Seat.of(Post.MEMBER, "new"));
        Body.Builder more = Body.builder().id(body.id()).kind(body.kind()).parent(body.parent());
        return more.seats(Seats.of(seats)).build();
    }

    /** What is known stays as it is when the kin of one more person becomes known. */
    @Property(tries = 1_000)
    void aFurtherTraitChangesNothingThatIsKnown(@ForAll("charts") OrganisationChart chart) {
        OrganisationChart told = OrganisationChart.builder()
                .addAllMembers(chart.members().stream()
                        .map(member -> member.is(Member.WOMAN).isPresent()
                                ? member
                                : Member.builder()
                                        .id(member.id())
                                        .putAllTraits(member.traits())
                                        .putTraits(Member.WOMAN, true)
                                        .nearKin(member.nearKin())
                                        .build())
                        .toList())
                .addAllBodies(chart.bodies())
                .addAllNone(chart.none())
                .build();
        Optional<Long> before = count(chart, "members[COMMITTEE][WOMAN]");
        if (before.isPresent()) {
            assertThat(count(told, "members[COMMITTEE][WOMAN]")).isEqualTo(before);
        }
    }

    @Property(tries = 1_000)
    void everyBodyAndSeatHasALineOfItsOwn(@ForAll("charts") OrganisationChart chart) {
        int seats = chart.bodies().stream()
                .mapToInt(body -> body.seats().map(all -> all.list().size()).orElse(0))
                .sum();
        for (Locale locale : List.of(Locale.ENGLISH, Locale.SIMPLIFIED_CHINESE)) {
            List<String> lines = chart.draw(locale, LocalDate.of(2018, 1, 1));
            assertThat(lines)
                    .hasSize(chart.bodies().size() + seats + (chart.none().isEmpty() ? 0 : 1));
            chart.bodies()
                    .forEach(body -> assertThat(lines.stream().filter(line -> line.contains("[" + body.id() + "]")))
                            .hasSize(1));
        }
    }

    private static List<Map<?, ?>> bodies(OrganisationChart chart) {
        Map<?, ?> tree =
                (Map<?, ?>) Objects.requireNonNull(OrganisationJson.write(chart).toJava());
        List<Map<?, ?>> bodies = new ArrayList<>();
        ((List<?>) Objects.requireNonNull(tree.get("bodies"))).forEach(each -> bodies.add((Map<?, ?>) each));
        return bodies;
    }

    private static Set<Object> holders(List<Map<?, ?>> bodies, Set<String> kinds) {
        Set<Object> holders = new HashSet<>();
        for (Map<?, ?> body : bodies) {
            if (kinds.contains(body.get("kind")) && body.get("seats") instanceof List<?> seats) {
                seats.forEach(seat -> {
                    if (((Map<?, ?>) seat).get("holder") instanceof String id) {
                        holders.add(id);
                    }
                });
            }
        }
        return holders;
    }
}
