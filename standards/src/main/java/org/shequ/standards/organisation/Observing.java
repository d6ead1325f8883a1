package org.shequ.standards.organisation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.shequ.core.organisation.Body;
import org.shequ.core.organisation.BodyFamily;
import org.shequ.core.organisation.Member;
import org.shequ.core.organisation.OrganisationChart;
import org.shequ.core.organisation.Post;
import org.shequ.core.organisation.Seat;
import org.shequ.core.organisation.Term;
import org.shequ.core.organisation.TermState;
import org.shequ.core.text.Label;

/**
 * What a chart shows on a day, the most pressing first.
 *
 * @param chart the chart
 * @param date the day, at its end
 * @param soon the last day on which a term that ends counts as ending soon
 */
record Observing(OrganisationChart chart, LocalDate date, LocalDate soon) {

    List<Observation> all() {
        List<Observation> all = new ArrayList<>();
        for (Body body : chart.bodies()) {
            terms(body, all);
            body.seats().ifPresent(seats -> {
                vacancies(body, seats.list(), all);
            });
        }
        chart.members().forEach(member -> seats(member, all));
        return all.stream().sorted(Comparator.comparing(Observation::kind)).toList();
    }

    private ImmutableObservation.Builder of(ObservationKind kind, List<Body> bodies) {
        return Observation.builder()
                .kind(kind)
                .addAllBodies(bodies.stream().map(Body::id).toList())
                .addAllNames(bodies.stream().map(Observing::name).toList());
    }

    private static Label name(Body body) {
        return body.name()
                .map(name -> Label.of(name, name))
                .orElseGet(() -> Label.of(
                        body.kind().label().zh() + " [" + body.id() + "]",
                        body.kind().label().en() + " [" + body.id() + "]"));
    }

    private void terms(Body body, List<Observation> all) {
        body.term()
                .ifPresent(term -> term(term)
                        .forEach((kind, day) ->
                                all.add(of(kind, List.of(body)).day(day).build())));
        body.seats().stream()
                .flatMap(seats -> seats.list().stream())
                .forEach(seat -> seat.term()
                        .filter(term -> !body.term().equals(Optional.of(term)))
                        .ifPresent(term -> term(term)
                                .forEach((kind, day) -> all.add(of(kind, List.of(body))
                                        .post(seat.post())
                                        .person(seat.holder())
                                        .personName(seat.holder()
                                                .flatMap(chart::member)
                                                .flatMap(Member::name))
                                        .day(day)
                                        .build()))));
    }

    /** What is to be said of a term, with the day that matters; nothing of one that runs on. */
    private Map<ObservationKind, LocalDate> term(Term term) {
        Optional<TermState> state = term.on(date);
        if (state.equals(Optional.of(TermState.NOT_BEGUN))) {
            return Map.of(ObservationKind.TERM_NOT_BEGUN, term.from());
        }
        if (term.lastDay().isEmpty()) {
            return Map.of();
        }
        LocalDate last = term.lastDay().get();
        if (state.equals(Optional.of(TermState.ENDED))) {
            return Map.of(ObservationKind.TERM_ENDED, last);
        }
        return last.isAfter(soon) ? Map.of() : Map.of(ObservationKind.TERM_ENDS_SOON, last);
    }

    private void vacancies(Body body, List<Seat> seats, List<Observation> all) {
        Map<Post, Long> vacant = new EnumMap<>(Post.class);
        seats.stream()
                .filter(seat -> seat.isVacant().orElse(false))
                .forEach(seat -> vacant.merge(seat.post(), 1L, Math::addExact));
        vacant.forEach((post, count) ->
                all.add(of(post.isHead() ? ObservationKind.HEAD_VACANT : ObservationKind.SEATS_VACANT, List.of(body))
                        .post(post)
                        .seats(count)
                        .build()));
        long unknown = seats.stream().filter(seat -> seat.isVacant().isEmpty()).count();
        if (unknown > 0) {
            all.add(of(ObservationKind.SEATS_UNKNOWN, List.of(body))
                    .seats(unknown)
                    .build());
        }
    }

    private void seats(Member member, List<Observation> all) {
        Map<String, Seat> held = chart.seatsOf(member.id());
        if (held.size() < 2) {
            return;
        }
        List<Body> bodies =
                held.keySet().stream().flatMap(id -> chart.body(id).stream()).toList();
        boolean isCross = sits(bodies, BodyFamily.COMMITTEE) && sits(bodies, BodyFamily.PARTY);
        all.add(person(isCross ? ObservationKind.CROSS_APPOINTED : ObservationKind.SEVERAL_SEATS, bodies, member));
        Set<String> headed = held.entrySet().stream()
                .filter(each -> each.getValue().post().isHead())
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
        if (headed.size() > 1) {
            all.add(person(
                    ObservationKind.HEADS_SEVERAL,
                    bodies.stream().filter(body -> headed.contains(body.id())).toList(),
                    member));
        }
    }

    private Observation person(ObservationKind kind, List<Body> bodies, Member member) {
        return of(kind, bodies).person(member.id()).personName(member.name()).build();
    }

    private boolean sits(List<Body> bodies, BodyFamily family) {
        return chart.topBodies(family).stream().flatMap(List::stream).anyMatch(bodies::contains);
    }
}
