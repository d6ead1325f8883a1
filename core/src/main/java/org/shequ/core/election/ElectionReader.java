package org.shequ.core.election;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.shequ.core.json.Cursor;
import org.shequ.core.json.Fields;
import org.shequ.core.organisation.Term;
import org.shequ.core.unit.Community;
import org.shequ.core.unit.Unit;
import org.shequ.core.unit.UnitJson;

/** Reads an election and goes on after every fault. */
final class ElectionReader {
    private final Cursor cursor;
    private final int faultsBefore;
    private final Fields fields;

    ElectionReader(Cursor cursor) {
        this.cursor = cursor;
        this.faultsBefore = cursor.faults().count();
        this.fields = cursor.fields();
    }

    Optional<Election> read() {
        if (!fields.isPresent()) {
            return Optional.empty();
        }
        Election.Builder builder = Election.builder();
        Optional<Community> community = community(fields.required("community"));
        builder.community(community.orElseGet(() -> Community.builder().build()));
        Optional<LocalDate> day = Parts.day(fields.required("day"));
        day.ifPresent(builder::day);
        builder.electorate(fields.optional("electorate").oneOf(Electorate.class))
                .directBefore(fields.optional("directBefore").bool());
        roll(fields.optional("roll")).ifPresent(builder::roll);
        each(fields.optional("polls")).forEach(each -> poll(each).ifPresent(builder::addPolls));
        each(fields.optional("recalls")).forEach(each -> recall(each).ifPresent(builder::addRecalls));
        builder.term(term(fields.optional("term"))).handover(Parts.day(fields.optional("handover")));
        fields.end();
        if (day.isEmpty()) {
            return Optional.empty();
        }
        Optional<Election> made = Flaws.made(cursor, builder::build);
        return cursor.faults().count() > faultsBefore ? Optional.empty() : made;
    }

    private static Optional<Community> community(Cursor place) {
        Optional<Unit> unit = UnitJson.read(place);
        unit.filter(each -> !(each instanceof Community))
                .ifPresent(each -> place.fault("a unit that is a community or village"));
        return unit.filter(Community.class::isInstance).map(Community.class::cast);
    }

    private static List<Cursor> each(Cursor list) {
        return list.elements();
    }

    private static Optional<VoterRoll> roll(Cursor place) {
        if (!place.isPresent()) {
            return Optional.empty();
        }
        Fields fields = place.fields();
        VoterRoll.Builder builder = VoterRoll.builder()
                .registered(Parts.persons(fields.optional("registered")))
                .published(Parts.day(fields.optional("published")));
        each(fields.optional("voters")).forEach(each -> VoterReader.read(each).ifPresent(builder::addVoters));
        each(fields.optional("objections")).forEach(each -> objection(each).ifPresent(builder::addObjections));
        Cursor groups = fields.optional("groupRepresentatives");
        if (groups.isPresent()) {
            groups.fields()
                    .all()
                    .forEach((group, number) ->
                            Parts.persons(number).ifPresent(each -> builder.putGroupRepresentatives(group, each)));
        }
        fields.end();
        return Flaws.made(place, builder::build);
    }

    private static Optional<RollObjection> objection(Cursor place) {
        Fields fields = place.fields();
        Optional<LocalDate> day = Parts.day(fields.required("day"));
        Optional<LocalDate> answered = Parts.day(fields.optional("answered"));
        fields.end();
        return day.flatMap(on -> Flaws.made(
                place, () -> answered.map(end -> RollObjection.of(on, end)).orElseGet(() -> RollObjection.of(on))));
    }

    private static Optional<Poll> poll(Cursor place) {
        Fields fields = place.fields();
        Optional<LocalDate> day = Parts.day(fields.required("day"));
        Poll.Builder builder = Poll.builder()
                .issued(Parts.persons(fields.optional("issued")))
                .cast(Parts.persons(fields.optional("cast")))
                .invalid(Parts.persons(fields.optional("invalid")));
        each(fields.optional("proxies")).forEach(each -> proxy(each).ifPresent(builder::addProxies));
        each(fields.optional("contests")).forEach(each -> contest(each).ifPresent(builder::addContests));
        fields.end();
        return day.flatMap(on -> Flaws.made(place, () -> builder.day(on).build()));
    }

    private static Optional<Proxy> proxy(Cursor place) {
        Fields fields = place.fields();
        Optional<String> proxy = fields.required("proxy").text();
        Optional<String> voter = fields.required("voter").text();
        fields.end();
        return proxy.flatMap(by -> voter.flatMap(of -> Flaws.made(place, () -> Proxy.of(by, of))));
    }

    private static Optional<Contest> contest(Cursor place) {
        Fields fields = place.fields();
        Optional<String> post = fields.required("post").text();
        Contest.Builder builder = Contest.builder().seats(Parts.count(fields.optional("seats")));
        each(fields.optional("candidates")).forEach(each -> candidate(each).ifPresent(builder::addCandidates));
        fields.end();
        return post.flatMap(name -> Flaws.made(place, () -> builder.post(name).build()));
    }

    private static Optional<Candidate> candidate(Cursor place) {
        Fields fields = place.fields();
        Optional<String> id = fields.required("id").text();
        Candidate.Builder builder = Candidate.builder()
                .name(fields.optional("name").text())
                .votes(Parts.persons(fields.optional("votes")))
                .recommendedBy(Parts.names(fields.optional("recommendedBy")));
        fields.end();
        return id.flatMap(name -> Flaws.made(place, () -> builder.id(name).build()));
    }

    private static Optional<Recall> recall(Cursor place) {
        Fields fields = place.fields();
        Optional<String> person = fields.required("person").text();
        Optional<LocalDate> day = Parts.day(fields.required("day"));
        Recall.Builder builder = Recall.builder()
                .registered(Parts.persons(fields.optional("registered")))
                .askedByVoters(Parts.persons(fields.optional("askedByVoters")))
                .representatives(Parts.persons(fields.optional("representatives")))
                .askedByRepresentatives(Parts.persons(fields.optional("askedByRepresentatives")))
                .voted(Parts.persons(fields.optional("voted")))
                .agreed(Parts.persons(fields.optional("agreed")));
        fields.end();
        return person.flatMap(who -> day.flatMap(
                on -> Flaws.made(place, () -> builder.person(who).day(on).build())));
    }

    private static Optional<Term> term(Cursor place) {
        if (!place.isPresent()) {
            return Optional.empty();
        }
        Fields fields = place.fields();
        Optional<LocalDate> from = Parts.day(fields.required("from"));
        Optional<LocalDate> until = Parts.day(fields.optional("until"));
        fields.end();
        return from.flatMap(first -> Flaws.made(
                place, () -> until.map(end -> Term.between(first, end)).orElseGet(() -> Term.from(first))));
    }
}
