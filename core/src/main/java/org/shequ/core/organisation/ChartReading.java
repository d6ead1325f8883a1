package org.shequ.core.organisation;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.shequ.core.quantity.Persons;
import org.shequ.core.unit.FactValue;

/**
 * One measure read from one chart.
 *
 * @param chart the chart
 * @param measure the measure
 */
record ChartReading(OrganisationChart chart, ChartMeasure measure) {

    Optional<FactValue> answer() {
        return switch (measure.what()) {
            case BODIES -> ofField().map(all -> FactValue.of(all.size()));
            case EXISTS -> ofField().map(all -> FactValue.of(!all.isEmpty()));
            case HEADED -> ofField().flatMap(all -> count(all, Body::isHeaded));
            case MEMBERS -> members();
            case VACANCIES ->
                top(measure.family())
                        .filter(all -> !all.isEmpty())
                        .flatMap(all -> sum(all, body -> body.seats().flatMap(Seats::vacant)));
            case ELECTED -> filled(seat -> both(seat.elected(), trait(seat)));
            case FULL_TIME -> filled(Seat::fullTime);
            case FULL_TIME_DEPUTIES -> filled(seat -> seat.post().isDeputy() ? seat.fullTime() : Optional.of(false));
            case TERM_YEARS -> termYears();
            case ENROLLED ->
                top(measure.family())
                        .flatMap(all -> sum(all, body -> body.enrolled().map(Persons::value)));
            case HOUSEHOLDS -> top(measure.family()).flatMap(all -> sum(all, this::households));
            case BOTH -> both();
            case NEAR_KIN -> nearKin();
            case SAME_HEAD -> sameHead().map(FactValue::of);
            case OTHER_HEAD -> otherHead().map(FactValue::of);
        };
    }

    private BodyFamily other() {
        return BodyFamily.parse(measure.detail().orElseThrow());
    }

    private Optional<List<Body>> top(BodyFamily family) {
        return chart.topBodies(family);
    }

    /** The bodies of the family, and of the field where one is named; a body that states no field leaves it open. */
    private Optional<List<Body>> ofField() {
        Optional<List<Body>> all = chart.bodies(measure.family());
        if (measure.detail().isEmpty()) {
            return all;
        }
        List<Body> of = all.orElse(List.of()).stream()
                .filter(body -> body.field().equals(measure.detail()))
                .toList();
        boolean isOpen = all.isEmpty()
                || all.get().stream().anyMatch(body -> body.field().isEmpty());
        boolean isSure = measure.what() == ChartMeasure.What.EXISTS && !of.isEmpty();
        return isOpen && !isSure ? Optional.empty() : Optional.of(of);
    }

    private static Optional<FactValue> sum(List<Body> bodies, Function<Body, Optional<Long>> part) {
        long sum = 0;
        for (Body body : bodies) {
            Optional<Long> known = part.apply(body);
            if (known.isEmpty()) {
                return Optional.empty();
            }
            sum = Math.addExact(sum, known.get());
        }
        return Optional.of(FactValue.of(sum));
    }

    private static <T> Optional<FactValue> count(List<T> all, Function<T, Optional<Boolean>> truth) {
        long count = 0;
        for (T each : all) {
            Optional<Boolean> known = truth.apply(each);
            if (known.isEmpty()) {
                return Optional.empty();
            }
            count += known.get() ? 1 : 0;
        }
        return Optional.of(FactValue.of(count));
    }

    private Optional<FactValue> members() {
        if (measure.detail().isPresent()) {
            String trait = measure.detail().get();
            return persons(measure.family()).flatMap(all -> count(List.copyOf(all), member -> member.is(trait)));
        }
        Optional<FactValue> named = persons(measure.family()).map(all -> FactValue.of(all.size()));
        return named.isPresent()
                ? named
                // Seats without names tell how many sit in one body; in several, one person might sit twice.
                : top(measure.family())
                        .filter(all -> all.size() == 1)
                        .flatMap(all -> sum(all, body -> body.seats().flatMap(Seats::filled)));
    }

    /** The persons in the top bodies of a family; empty unless every seat is vacant or its holder named. */
    private Optional<Set<Member>> persons(BodyFamily family) {
        Optional<List<Body>> bodies = top(family)
                .filter(all -> all.stream()
                        .allMatch(body -> body.seats().filter(Seats::isNamed).isPresent()));
        return bodies.map(all -> all.stream()
                .flatMap(body -> body.seats().stream())
                .flatMap(seats -> seats.holders().stream())
                .flatMap(id -> chart.member(id).stream())
                .collect(Collectors.toUnmodifiableSet()));
    }

    /** How many filled seats of one body are such; a vacant seat is not. */
    private Optional<FactValue> filled(Function<Seat, Optional<Boolean>> truth) {
        return top(measure.family())
                .filter(all -> all.size() <= 1
                        && all.stream().allMatch(body -> body.seats().isPresent()))
                .flatMap(all -> count(
                        all.stream()
                                .flatMap(body -> body.seats().stream())
                                .flatMap(seats -> seats.list().stream())
                                .toList(),
                        seat -> seat.isVacant().orElse(false) ? Optional.of(false) : truth.apply(seat)));
    }

    /** Whether the holder has the trait that is named; true where none is. */
    private Optional<Boolean> trait(Seat seat) {
        return measure.detail().isEmpty()
                ? Optional.of(true)
                : seat.holder()
                        .flatMap(chart::member)
                        .flatMap(member -> member.is(measure.detail().get()));
    }

    private static Optional<Boolean> both(Optional<Boolean> one, Optional<Boolean> other) {
        if (one.equals(Optional.of(false)) || other.equals(Optional.of(false))) {
            return Optional.of(false);
        }
        return one.isPresent() && other.isPresent() ? Optional.of(true) : Optional.empty();
    }

    private Optional<FactValue> termYears() {
        Set<Optional<Integer>> years = new HashSet<>();
        top(measure.family())
                .orElse(List.of())
                .forEach(body -> years.add(body.term().flatMap(Term::years)));
        return years.size() == 1 ? years.iterator().next().map(FactValue::of) : Optional.empty();
    }

    /** What a body states, or else what those of its kind right below it do together. */
    private Optional<Long> households(Body body) {
        if (body.households().isPresent()) {
            return body.households().map(each -> each.value());
        }
        List<Body> below = chart.below(body.id()).stream()
                .filter(each -> measure.family().kinds().contains(each.kind()))
                .toList();
        return below.isEmpty() ? Optional.empty() : sum(below, this::households).flatMap(FactValue::number);
    }

    private Optional<FactValue> both() {
        Optional<Set<Member>> first = persons(measure.family());
        Optional<Set<Member>> second = persons(other());
        if (isNobody(first) || isNobody(second)) {
            return Optional.of(FactValue.of(0));
        }
        return first.flatMap(some -> second.map(
                others -> FactValue.of(some.stream().filter(others::contains).count())));
    }

    private static boolean isNobody(Optional<Set<Member>> persons) {
        return persons.filter(Set::isEmpty).isPresent();
    }

    private Optional<FactValue> nearKin() {
        Optional<Set<Member>> first = persons(measure.family());
        Optional<Set<Member>> second = persons(other());
        if (isNobody(first) || isNobody(second)) {
            return Optional.of(FactValue.of(0));
        }
        return first.flatMap(some ->
                second.flatMap(others -> count(List.copyOf(some), member -> isKinOfAny(member, others))));
    }

    private static Optional<Boolean> isKinOfAny(Member member, Set<Member> others) {
        Set<Optional<Boolean>> answers = others.stream().map(member::isKinOf).collect(Collectors.toSet());
        if (answers.contains(Optional.of(true))) {
            return Optional.of(true);
        }
        return answers.contains(Optional.<Boolean>empty()) ? Optional.empty() : Optional.of(false);
    }

    /** The ids of those who head the top bodies of a family; empty if one of them is not known. */
    private Optional<Set<String>> heads(BodyFamily family) {
        Optional<List<Body>> bodies = top(family)
                .filter(all -> all.stream()
                        .allMatch(body -> body.isHeaded()
                                .filter(headed -> !headed
                                        || body.head().flatMap(Seat::holder).isPresent())
                                .isPresent()));
        return bodies.map(all -> all.stream()
                .flatMap(body -> body.head().flatMap(Seat::holder).stream())
                .collect(Collectors.toUnmodifiableSet()));
    }

    private Optional<Boolean> sameHead() {
        Optional<Set<String>> first = heads(measure.family());
        Optional<Set<String>> second = heads(other());
        if (first.filter(Set::isEmpty).isPresent()
                || second.filter(Set::isEmpty).isPresent()) {
            return Optional.of(false);
        }
        return first.flatMap(some -> second.map(others -> some.stream().anyMatch(others::contains)));
    }

    private Optional<Boolean> otherHead() {
        Optional<Set<String>> first = heads(measure.family());
        Optional<Set<String>> second = heads(other());
        if (first.filter(Set::isEmpty).isPresent()
                || second.filter(Set::isEmpty).isPresent()) {
            return Optional.empty();
        }
        return sameHead().map(same -> !same);
    }
}
