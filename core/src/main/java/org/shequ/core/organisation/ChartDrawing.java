package org.shequ.core.organisation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.shequ.core.text.Wording;

/** A chart as a tree of lines; branches are drawn in ASCII before the words, so the width of a character plays no part. */
final class ChartDrawing {
    private static final int BRANCH = 4;

    private final OrganisationChart chart;
    private final Locale locale;
    private final Optional<LocalDate> day;
    private final Wording words;
    private final List<String> lines = new ArrayList<>();

    ChartDrawing(OrganisationChart chart, Locale locale, Optional<LocalDate> day) {
        this.chart = chart;
        this.locale = locale;
        this.day = day;
        this.words = Wording.read("chart", locale, ChartDrawing.class::getResourceAsStream);
    }

    List<String> lines() {
        chart.bodies().stream().filter(body -> body.parent().isEmpty()).forEach(root -> draw(root, "", ""));
        if (!chart.none().isEmpty()) {
            lines.add(words.say(
                    "none",
                    chart.none().stream()
                            .map(kind -> kind.label().in(locale))
                            .collect(Collectors.joining(words.say("comma")))));
        }
        return List.copyOf(lines);
    }

    /** A body, then its seats, then the bodies below it; {@code first} opens its own line, {@code rest} those under it. */
    private void draw(Body body, String first, String rest) {
        lines.add(first + body(body));
        List<Seat> seats = body.seats().map(Seats::list).orElse(List.of());
        List<Body> below = chart.below(body.id());
        int left = seats.size() + below.size();
        for (Seat seat : seats) {
            left--;
            lines.add(rest + branch(left) + seat(seat));
        }
        for (Body each : below) {
            left--;
            draw(each, rest + branch(left), rest + (left == 0 ? " " : "|") + " ".repeat(BRANCH - 1));
        }
    }

    private static String branch(int left) {
        return left == 0 ? "`-- " : "|-- ";
    }

    private String body(Body body) {
        String kind = body.kind().label().in(locale);
        String field = body.field()
                .map(name -> words.say("field", words.sayOr("field." + name, name)))
                .orElse("");
        String name = body.name().map(text -> words.say("name", text)).orElse("");
        return kind + field + name + " [" + body.id() + "]"
                + notes(Stream.of(
                        body.term().map(this::term),
                        body.seats().isEmpty() ? Optional.of(words.say("seats.unknown")) : Optional.<String>empty(),
                        body.enrolled().map(each -> words.say("enrolled", each)),
                        body.households().map(each -> words.say("households", each))));
    }

    private String seat(Seat seat) {
        return seat.post().label().in(locale)
                + words.say("colon")
                + seat.holder()
                        .map(this::holder)
                        .orElseGet(() -> seat.isVacant()
                                .map(vacant -> words.say(vacant ? "vacant" : "unnamed"))
                                .orElseGet(() -> words.say("unknown")))
                + notes(Stream.of(
                        seat.holder().flatMap(chart::member).flatMap(this::traits),
                        seat.fullTime().filter(is -> is).map(is -> words.say("fullTime")),
                        seat.elected().map(is -> words.say(is ? "elected" : "notElected")),
                        seat.term().map(this::term)));
    }

    private String holder(String id) {
        return chart.member(id).flatMap(Member::name).orElse(id);
    }

    private Optional<String> traits(Member member) {
        List<String> known = member.traits().entrySet().stream()
                .filter(each -> each.getValue())
                .map(each -> words.sayOr("trait." + each.getKey(), each.getKey()))
                .toList();
        return known.isEmpty() ? Optional.empty() : Optional.of(String.join(words.say("comma"), known));
    }

    private String term(Term term) {
        String span = words.say(
                "term", term.from(), term.lastDay().map(LocalDate::toString).orElseGet(() -> words.say("term.open")));
        return span
                + day.flatMap(term::on).map(state -> words.say("term." + state)).orElse("");
    }

    private String notes(Stream<Optional<String>> all) {
        List<String> said = all.flatMap(Optional::stream).toList();
        return said.isEmpty() ? "" : words.say("notes", String.join(words.say("semicolon"), said));
    }
}
