package org.shequ.core.organisation;

import com.google.common.collect.ImmutableSortedSet;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.shequ.core.json.Cursor;
import org.shequ.core.json.Fields;
import org.shequ.core.quantity.Households;
import org.shequ.core.quantity.Persons;
import org.shequ.core.text.TextRule;
import org.shequ.core.unit.OrganisationStatus;

/** Reads a chart and goes on after every fault. */
final class OrganisationReader {
    private final Cursor cursor;
    private final int faultsBefore;
    private final List<Cursor> memberPlaces = new ArrayList<>();
    private final List<Cursor> bodyPlaces = new ArrayList<>();
    private final Set<String> otherMembers = new HashSet<>();
    private final Set<String> otherBodies = new HashSet<>();

    OrganisationReader(Cursor cursor) {
        this.cursor = cursor;
        this.faultsBefore = cursor.faults().count();
    }

    Optional<OrganisationChart> read() {
        if (!cursor.isPresent()) {
            return Optional.empty();
        }
        Fields fields = cursor.fields();
        List<Member> members = new ArrayList<>();
        for (Cursor place : fields.optional("members").elements()) {
            Optional<Member> member = member(place);
            member.ifPresent(members::add);
            member.ifPresent(each -> memberPlaces.add(place));
        }
        List<Body> bodies = new ArrayList<>();
        for (Cursor place : fields.required("bodies").elements()) {
            Optional<Body> body = body(place);
            body.ifPresent(bodies::add);
            body.ifPresent(each -> bodyPlaces.add(place));
        }
        Set<BodyKind> none = none(fields.optional("none"));
        fields.end();
        new ChartChecks(members, bodies, none, otherMembers, otherBodies).check(this::tell);
        return cursor.faults().count() > faultsBefore
                ? Optional.empty()
                : cursor.made(
                        "a chart that does not contradict itself",
                        () -> OrganisationChart.builder()
                                .addAllMembers(members)
                                .addAllBodies(bodies)
                                .addAllNone(none)
                                .build());
    }

    private void tell(List<String> place, String problem) {
        List<Cursor> list = place.get(0).equals("members") ? memberPlaces : bodyPlaces;
        list.get(Integer.parseInt(place.get(1))).faultMessage(problem);
    }

    private static Set<BodyKind> none(Cursor list) {
        Set<BodyKind> none = new LinkedHashSet<>();
        list.elements()
                .forEach(each -> each.oneOf(BodyKind.class).ifPresent(kind -> {
                    if (!none.add(kind)) {
                        each.faultMessage("kind (" + kind + ") must stand once among none");
                    }
                }));
        return none;
    }

    private Optional<Member> member(Cursor place) {
        int before = place.faults().count();
        Fields fields = place.fields();
        Optional<String> id = id(fields.required("id"), "person");
        Member.Builder builder = Member.builder().name(text(fields.optional("name"), "name"));
        fields.optional("traits")
                .fields()
                .all()
                .forEach((trait, each) -> each.bool().ifPresent(is -> builder.putTraits(trait, is)));
        Cursor kinAt = fields.optional("kinOf");
        if (kinAt.isPresent()) {
            builder.nearKin(ImmutableSortedSet.copyOf(ids(kinAt, "near kin")));
        }
        fields.end();
        Optional<Member> member = place.faults().count() > before || id.isEmpty()
                ? Optional.empty()
                : place.made("a person", () -> builder.id(id.get()).build());
        if (member.isEmpty()) {
            id.ifPresent(otherMembers::add);
        }
        return member;
    }

    private static Set<String> ids(Cursor list, String role) {
        Set<String> ids = new LinkedHashSet<>();
        list.elements()
                .forEach(each -> id(each, role).ifPresent(id -> {
                    if (!ids.add(id)) {
                        each.faultMessage(role + " (" + id + ") must stand once");
                    }
                }));
        return ids;
    }

    private Optional<Body> body(Cursor place) {
        int before = place.faults().count();
        Fields fields = place.fields();
        Optional<String> id = id(fields.required("id"), "body");
        Optional<BodyKind> kind = fields.required("kind").oneOf(BodyKind.class);
        Body.Builder builder = Body.builder()
                .name(text(fields.optional("name"), "name"))
                .parent(id(fields.optional("parent"), "parent"))
                .field(name(fields.optional("field")))
                .term(term(fields.optional("term")))
                .directlyElected(fields.optional("directlyElected").bool());
        fields.optional("enrolled").integer(0, Long.MAX_VALUE).map(Persons::of).ifPresent(builder::enrolled);
        fields.optional("households")
                .integer(0, Long.MAX_VALUE)
                .map(Households::of)
                .ifPresent(builder::households);
        builder.status(fields.optional("status").oneOf(OrganisationStatus.class))
                .professional(fields.optional("professional").bool())
                .shared(fields.optional("shared").bool())
                .seats(seats(fields.optional("seats")));
        fields.end();
        Optional<Body> body = place.faults().count() > before || id.isEmpty() || kind.isEmpty()
                ? Optional.empty()
                : place.made(
                        "a body", () -> builder.id(id.get()).kind(kind.get()).build());
        if (body.isEmpty()) {
            id.ifPresent(otherBodies::add);
        }
        return body;
    }

    private static Optional<Seats> seats(Cursor list) {
        if (!list.isPresent()) {
            return Optional.empty();
        }
        int before = list.faults().count();
        List<Seat> seats = new ArrayList<>();
        list.elements().forEach(each -> seat(each).ifPresent(seats::add));
        Seats.problems(seats).forEach(list::faultMessage);
        return list.faults().count() > before ? Optional.empty() : Optional.of(Seats.of(seats));
    }

    private static Optional<Seat> seat(Cursor place) {
        int before = place.faults().count();
        Fields fields = place.fields();
        Optional<Post> post = fields.required("post").oneOf(Post.class);
        Seat.Builder builder = Seat.builder()
                .holder(id(fields.optional("holder"), "holder"))
                .vacant(fields.optional("vacant").bool())
                .term(term(fields.optional("term")))
                .elected(fields.optional("elected").bool())
                .fullTime(fields.optional("fullTime").bool());
        fields.end();
        return place.faults().count() > before || post.isEmpty()
                ? Optional.empty()
                : place.made("a seat", () -> builder.post(post.get()).build());
    }

    static Optional<Term> term(Cursor place) {
        if (!place.isPresent()) {
            return Optional.empty();
        }
        int before = place.faults().count();
        Fields fields = place.fields();
        Optional<LocalDate> from = day(fields.required("from"));
        Optional<LocalDate> until = day(fields.optional("until"));
        Optional<LocalDate> electedOn = day(fields.optional("electedOn"));
        fields.end();
        return place.faults().count() > before || from.isEmpty()
                ? Optional.empty()
                : place.made("a term that ends after it begins", () -> Term.made(from.get(), until, electedOn));
    }

    private static Optional<LocalDate> day(Cursor place) {
        return place.text()
                .flatMap(text -> place.made("a day, such as \"2018-12-31\"", () -> {
                    try {
                        return LocalDate.parse(text);
                    } catch (DateTimeException e) {
                        throw new IllegalArgumentException(
                                "day (" + TextRule.shown(text) + ") must be such as 2018-12-31", e);
                    }
                }));
    }

    private static Optional<String> id(Cursor place, String role) {
        return place.text()
                .flatMap(text -> place.made(TextRule.ID.allowed(), () -> {
                    TextRule.ID.check(role, text);
                    return text;
                }));
    }

    private static Optional<String> name(Cursor place) {
        return place.text()
                .flatMap(text -> place.made(TextRule.NAME.allowed(), () -> {
                    TextRule.NAME.check("field", text);
                    return text;
                }));
    }

    private static Optional<String> text(Cursor place, String role) {
        return place.text()
                .flatMap(text -> place.made("1 to 200 characters, not blank", () -> {
                    TextRule.TEXT.check(role, text);
                    return text;
                }));
    }
}
