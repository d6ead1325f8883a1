package org.shequ.core.organisation;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.shequ.core.quantity.Households;
import org.shequ.core.quantity.Persons;

/** Made-up charts for tests. */
final class Charts {
    private Charts() {}

    static List<Member> people(int count) {
        return IntStream.rangeClosed(1, count).mapToObj(i -> Member.of("p" + i)).toList();
    }

    static Body committee(Seat... seats) {
        return Body.builder()
                .id("committee")
                .kind(BodyKind.RESIDENTS_COMMITTEE)
                .seats(seats)
                .build();
    }

    static Body body(String id, BodyKind kind, Seat... seats) {
        return Body.builder().id(id).kind(kind).seats(seats).build();
    }

    static OrganisationChart of(int people, Body... bodies) {
        return OrganisationChart.builder()
                .addAllMembers(people(people))
                .addBodies(bodies)
                .build();
    }

    /** A committee of so many: a director, the rest members. */
    static OrganisationChart ofMembers(int count) {
        return of(
                count,
                committee(Stream.concat(
                                Stream.of(Seat.of(Post.DIRECTOR, "p1")),
                                IntStream.rangeClosed(2, count).mapToObj(i -> Seat.of(Post.MEMBER, "p" + i)))
                        .toArray(Seat[]::new)));
    }

    /** One of everything that a drawing shows. */
    static OrganisationChart whole() {
        return OrganisationChart.builder()
                .addMembers(
                        Member.builder()
                                .id("wang")
                                .name("王一")
                                .putTraits(Member.WOMAN, true)
                                .putTraits(Member.PARTY_MEMBER, true)
                                .kinOf()
                                .build(),
                        Member.of("li"))
                .addBodies(
                        Body.builder()
                                .id("party")
                                .kind(BodyKind.PARTY_BRANCH)
                                .enrolled(Persons.of(42))
                                .seats(Seat.of(Post.SECRETARY, "wang"))
                                .build(),
                        Body.builder()
                                .id("committee")
                                .kind(BodyKind.RESIDENTS_COMMITTEE)
                                .name("多福巷社区居委会")
                                .parent("party")
                                .term(Term.ofYears(LocalDate.of(2015, 6, 1), 3))
                                .seats(
                                        Seat.builder()
                                                .post(Post.MEMBER)
                                                .holder("li")
                                                .elected(true)
                                                .fullTime(true)
                                                .build(),
                                        Seat.vacant(Post.MEMBER),
                                        Seat.of(Post.DIRECTOR, "wang"))
                                .build(),
                        Body.builder()
                                .id("mediation")
                                .kind(BodyKind.SUB_COMMITTEE)
                                .field("PEOPLES_MEDIATION")
                                .parent("committee")
                                .build(),
                        Body.builder()
                                .id("grid-1")
                                .kind(BodyKind.GRID)
                                .field("ESTATE")
                                .households(Households.of(300))
                                .seats(Seat.builder()
                                        .post(Post.HEAD)
                                        .vacant(false)
                                        .build())
                                .build())
                .addNone(BodyKind.OWNERS_COMMITTEE)
                .build();
    }
}
