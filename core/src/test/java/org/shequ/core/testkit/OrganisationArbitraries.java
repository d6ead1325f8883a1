package org.shequ.core.testkit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import org.shequ.core.organisation.Body;
import org.shequ.core.organisation.BodyKind;
import org.shequ.core.organisation.Member;
import org.shequ.core.organisation.OrganisationChart;
import org.shequ.core.organisation.Post;
import org.shequ.core.organisation.Seat;
import org.shequ.core.organisation.Seats;
import org.shequ.core.organisation.Term;
import org.shequ.core.quantity.Households;
import org.shequ.core.quantity.Persons;

/** Terms and organisation charts. */
public final class OrganisationArbitraries {
    private static final LocalDate FIRST = LocalDate.of(2010, 1, 1);
    private static final List<BodyKind> KINDS = List.of(
            BodyKind.RESIDENTS_COMMITTEE,
            BodyKind.PARTY_BRANCH,
            BodyKind.PARTY_COMMITTEE,
            BodyKind.SUPERVISION_COMMITTEE,
            BodyKind.SUB_COMMITTEE,
            BodyKind.RESIDENTS_GROUP,
            BodyKind.BUILDING,
            BodyKind.GRID,
            BodyKind.SERVICE_CENTRE);
    private static final List<Post> POSTS =
            List.of(Post.DEPUTY, Post.MEMBER, Post.MEMBER, Post.REPRESENTATIVE, Post.DEPUTY_DIRECTOR);

    private OrganisationArbitraries() {}

    /** {@return terms of all kinds: with and without an end, of whole years and of days} */
    public static Arbitrary<Term> terms() {
        return Arbitraries.longs().map(seed -> term(new Random(seed)));
    }

    /** {@return charts of up to ten persons and twelve bodies, some nested, some of which little is known} */
    public static Arbitrary<OrganisationChart> charts() {
        return Arbitraries.longs().map(seed -> chart(new Random(seed)));
    }

    private static Term term(Random random) {
        LocalDate from = FIRST.plusDays(random.nextInt(5_000));
        Term term = switch (random.nextInt(3)) {
            case 0 -> Term.from(from);
            case 1 -> Term.ofYears(from, 1 + random.nextInt(6));
            default -> Term.between(from, from.plusDays(1 + random.nextInt(2_000)));
        };
        return random.nextBoolean() ? term.electedOn(from.minusDays(random.nextInt(30))) : term;
    }

    private static OrganisationChart chart(Random random) {
        List<String> ids =
                IntStream.range(0, random.nextInt(11)).mapToObj(i -> "p" + i).toList();
        OrganisationChart.Builder chart = OrganisationChart.builder();
        boolean[][] kin = new boolean[ids.size()][ids.size()];
        for (int i = 0; i < ids.size(); i++) {
            for (int j = 0; j < i; j++) {
                kin[i][j] = random.nextInt(5) == 0;
                kin[j][i] = kin[i][j];
            }
        }
        for (int i = 0; i < ids.size(); i++) {
            chart.addMembers(member(random, ids, i, kin[i]));
        }
        int bodies = random.nextInt(13);
        for (int i = 0; i < bodies; i++) {
            chart.addBodies(body(random, i, ids));
        }
        return chart.addNone(BodyKind.OWNERS_COMMITTEE).build();
    }

    private static Member member(Random random, List<String> ids, int self, boolean[] kin) {
        Member.Builder member = Member.builder().id(ids.get(self));
        for (String trait : List.of(Member.WOMAN, Member.KNOWS_FINANCE)) {
            if (random.nextInt(4) > 0) {
                member.putTraits(trait, random.nextBoolean());
            }
        }
        if (random.nextInt(4) > 0) {
            TreeSet<String> near = new TreeSet<>();
            IntStream.range(0, kin.length).filter(i -> kin[i]).forEach(i -> near.add(ids.get(i)));
            member.nearKin(near);
        }
        return member.build();
    }

    private static Body body(Random random, int number, List<String> ids) {
        BodyKind kind = KINDS.get(random.nextInt(KINDS.size()));
        Body.Builder body = Body.builder().id("b" + number).kind(kind);
        if (number > 0 && random.nextBoolean()) {
            body.parent("b" + random.nextInt(number));
        }
        if (random.nextInt(3) > 0) {
            body.field(List.of("ESTATE", "PEOPLES_MEDIATION", "BUILDING").get(random.nextInt(3)));
        }
        if (random.nextInt(5) > 0) {
            body.seats(Seats.of(seats(random, ids)));
        }
        if (random.nextBoolean()) {
            body.term(term(random));
        }
        if (random.nextBoolean()) {
            body.households(Households.of(random.nextInt(500)));
        }
        return body.enrolled(random.nextBoolean() ? Optional.of(Persons.of(random.nextInt(90))) : Optional.empty())
                .build();
    }

    private static List<Seat> seats(Random random, List<String> ids) {
        List<String> free = new ArrayList<>(ids);
        Collections.shuffle(free, random);
        List<Seat> seats = new ArrayList<>();
        int count = random.nextInt(7);
        for (int i = 0; i < count; i++) {
            Post post = i == 0 && random.nextInt(4) > 0
                    ? List.of(Post.DIRECTOR, Post.SECRETARY, Post.HEAD).get(random.nextInt(3))
                    : POSTS.get(random.nextInt(POSTS.size()));
            Seat.Builder seat = Seat.builder().post(post);
            boolean isVacant = random.nextInt(6) == 0;
            if (isVacant || random.nextInt(12) == 0) {
                seat.vacant(isVacant);
            } else if (!free.isEmpty() && random.nextInt(20) > 0) {
                seat.holder(free.remove(0));
            }
            if (!isVacant && random.nextBoolean()) {
                seat.elected(random.nextBoolean());
            }
            seats.add(seat.build());
        }
        return seats;
    }
}
