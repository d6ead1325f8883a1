package org.shequ.core.organisation;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import org.immutables.value.Value;
import org.shequ.core.Preconditions;

/**
 * The organisation chart of a community (组织架构图): its bodies, which belongs to which, and the persons who sit in them.
 *
 * <p>Of a kind that is named it holds all bodies; of a kind in {@link #none()} there are none; of other kinds nothing is known. Bodies,
 * seats and persons stand in an order of their own, so charts that say the same are equal.
 *
 * <p>Example: {@code OrganisationChart.builder().addMembers(Member.of("p1")).addBodies(Body.builder().id("committee")
 * .kind(BodyKind.RESIDENTS_COMMITTEE).seats(Seat.of(Post.DIRECTOR, "p1"), Seat.vacant(Post.MEMBER)).build()).build()}.
 */
@Value.Immutable
public abstract class OrganisationChart {
    OrganisationChart() {}

    /** {@return a new builder} */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a chart; one that contradicts itself is an {@link IllegalArgumentException} that tells every fault. */
    public static class Builder extends ImmutableOrganisationChart.Builder {
        Builder() {}
    }

    /** {@return the persons who sit in the bodies, by id} */
    public abstract List<Member> members();

    /** {@return the bodies, by kind, then by id} */
    public abstract List<Body> bodies();

    /** {@return the kinds of which there is no body} */
    @Value.NaturalOrder
    public abstract SortedSet<BodyKind> none();

    /**
     * Returns a person.
     *
     * @param id the id
     * @return the person; empty if there is none of that id
     */
    public Optional<Member> member(String id) {
        return Optional.ofNullable(membersById().get(id));
    }

    /**
     * Returns a body.
     *
     * @param id the id
     * @return the body; empty if there is none of that id
     */
    public Optional<Body> body(String id) {
        return Optional.ofNullable(bodiesById().get(id));
    }

    /**
     * Returns the bodies of a family, wherever they stand.
     *
     * @param family the family
     * @return the bodies, in order; empty if it is not known whether there are any
     */
    public Optional<List<Body>> bodies(BodyFamily family) {
        List<Body> found = bodies().stream()
                .filter(body -> family.kinds().contains(body.kind()))
                .toList();
        return !found.isEmpty() || none().containsAll(family.kinds()) ? Optional.of(found) : Optional.empty();
    }

    /**
     * Returns the bodies of a family that belong to none of the same family, such as the Party organisation of the community without the
     * branches under it.
     *
     * @param family the family
     * @return the bodies, in order; empty if it is not known whether there are any
     */
    public Optional<List<Body>> topBodies(BodyFamily family) {
        return bodies(family)
                .map(all -> all.stream()
                        .filter(body -> ancestors(body).stream()
                                .noneMatch(above -> family.kinds().contains(above.kind())))
                        .toList());
    }

    /**
     * Returns the bodies that belong to a body.
     *
     * @param id the id of the body
     * @return the bodies right below it, in order
     */
    public List<Body> below(String id) {
        return bodies().stream()
                .filter(body -> body.parent().equals(Optional.of(id)))
                .toList();
    }

    /**
     * Returns the bodies that a body belongs to.
     *
     * @param body the body
     * @return the nearest first
     */
    public List<Body> ancestors(Body body) {
        List<Body> above = new ArrayList<>();
        Optional<Body> next = body.parent().flatMap(this::body);
        while (next.isPresent()) {
            above.add(next.get());
            next = next.get().parent().flatMap(this::body);
        }
        return above;
    }

    /**
     * Returns where a person sits.
     *
     * @param id the id of the person
     * @return the seats by the id of the body, in the order of the bodies
     */
    public Map<String, Seat> seatsOf(String id) {
        ImmutableMap.Builder<String, Seat> held = ImmutableMap.builder();
        bodies().forEach(body -> body.seats().stream()
                .flatMap(seats -> seats.list().stream())
                .filter(seat -> seat.holder().equals(Optional.of(id)))
                .forEach(seat -> held.put(body.id(), seat)));
        return held.buildOrThrow();
    }

    /**
     * Returns the chart drawn as a tree in plain text, each body with its seats; the same bytes on every machine.
     *
     * @param locale the language of words, zh or en
     * @return the lines, none of them ended by a line break
     */
    public List<String> draw(Locale locale) {
        return new ChartDrawing(this, locale, Optional.empty()).lines();
    }

    /**
     * Returns the chart drawn as a tree in plain text, with where each term stands on a day.
     *
     * @param locale the language of words, zh or en
     * @param day the day
     * @return the lines, none of them ended by a line break
     */
    public List<String> draw(Locale locale, LocalDate day) {
        return new ChartDrawing(this, locale, Optional.of(day)).lines();
    }

    @Value.Lazy
    Map<String, Member> membersById() {
        return Maps.uniqueIndex(members(), Member::id);
    }

    @Value.Lazy
    Map<String, Body> bodiesById() {
        return Maps.uniqueIndex(bodies(), Body::id);
    }

    @Value.Check
    OrganisationChart check() {
        List<String> problems = new ArrayList<>();
        new ChartChecks(members(), bodies(), none(), Set.of(), Set.of())
                .check((place, problem) -> problems.add(problem));
        Preconditions.checkArgument(problems.isEmpty(), "%s", String.join("; ", problems));
        List<Member> members =
                members().stream().sorted(Comparator.comparing(Member::id)).toList();
        List<Body> bodies = bodies().stream().sorted(Body.ORDER).toList();
        return members.equals(members()) && bodies.equals(bodies())
                ? this
                : builder()
                        .addAllMembers(members)
                        .addAllBodies(bodies)
                        .addAllNone(none())
                        .build();
    }

    /** {@return the number of its bodies and of its persons} */
    @Override
    public String toString() {
        return "chart (" + bodies().size() + " bodies, " + members().size() + " persons)";
    }
}
