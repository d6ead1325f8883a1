package org.shequ.core.election;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.shequ.core.json.Json;
import org.shequ.core.organisation.Term;
import org.shequ.core.quantity.Count;
import org.shequ.core.quantity.Persons;
import org.shequ.core.unit.NameSet;
import org.shequ.core.unit.UnitJson;

/** Writes an election; what is not stated is left out. */
final class ElectionWriter {
    private ElectionWriter() {}

    static Json.Obj write(Election election) {
        Json.ObjBuilder object = Json.object()
                .put("community", UnitJson.write(election.community()))
                .put("day", election.day().toString())
                .putIfPresent("electorate", text(election.electorate()))
                .putIfPresent("directBefore", election.directBefore().map(Json::bool));
        Json.Obj roll = roll(election.roll());
        if (!roll.members().isEmpty()) {
            object.put("roll", roll);
        }
        list(object, "polls", election.polls(), ElectionWriter::poll);
        list(object, "recalls", election.recalls(), ElectionWriter::recall);
        return object.putIfPresent("term", election.term().map(ElectionWriter::term))
                .putIfPresent("handover", text(election.handover()))
                .build();
    }

    private static Json.Obj roll(VoterRoll roll) {
        Json.ObjBuilder object = Json.object()
                .putIfPresent("registered", persons(roll.registered()))
                .putIfPresent("published", text(roll.published()));
        list(object, "voters", roll.voters(), ElectionWriter::voter);
        list(
                object,
                "objections",
                roll.objections(),
                each -> Json.object()
                        .put("day", each.day().toString())
                        .putIfPresent("answered", text(each.answered()))
                        .build());
        if (!roll.groupRepresentatives().isEmpty()) {
            Json.ObjBuilder groups = Json.object();
            roll.groupRepresentatives().forEach((group, number) -> groups.put(group, number.value()));
            object.put("groupRepresentatives", groups.build());
        }
        return object.build();
    }

    private static Json.Obj voter(Voter voter) {
        return Json.object()
                .put("id", voter.id())
                .putIfPresent("name", text(voter.name()))
                .putIfPresent("born", text(voter.born()))
                .putIfPresent("age", count(voter.age()))
                .putIfPresent("registeredHere", voter.registeredHere().map(Json::bool))
                .putIfPresent("livesHere", voter.livesHere().map(Json::bool))
                .putIfPresent("livingSince", text(voter.livingSince()))
                .putIfPresent("fullYearsOfResidence", count(voter.fullYearsOfResidence()))
                .putIfPresent("lawfulFixedHome", voter.lawfulFixedHome().map(Json::bool))
                .putIfPresent("applied", voter.applied().map(Json::bool))
                .putIfPresent("accepted", voter.accepted().map(Json::bool))
                .putIfPresent("onAnotherRoll", voter.onAnotherRoll().map(Json::bool))
                .putIfPresent(
                        "deprivedOfPoliticalRights",
                        voter.deprivedOfPoliticalRights().map(Json::bool))
                .putIfPresent("qualified", voter.qualified().map(Json::bool))
                .build();
    }

    private static Json.Obj poll(Poll poll) {
        Json.ObjBuilder object = Json.object()
                .put("day", poll.day().toString())
                .putIfPresent("issued", persons(poll.issued()))
                .putIfPresent("cast", persons(poll.cast()))
                .putIfPresent("invalid", persons(poll.invalid()));
        list(
                object,
                "proxies",
                poll.proxies(),
                each -> Json.object()
                        .put("proxy", each.proxy())
                        .put("voter", each.voter())
                        .build());
        list(object, "contests", poll.contests(), ElectionWriter::contest);
        return object.build();
    }

    private static Json.Obj contest(Contest contest) {
        Json.ObjBuilder object =
                Json.object().put("post", contest.post()).putIfPresent("seats", count(contest.seats()));
        list(
                object,
                "candidates",
                contest.candidates(),
                each -> Json.object()
                        .put("id", each.id())
                        .putIfPresent("name", text(each.name()))
                        .putIfPresent("votes", persons(each.votes()))
                        .putIfPresent("recommendedBy", each.recommendedBy().map(ElectionWriter::names))
                        .build());
        return object.build();
    }

    private static Json.Arr names(NameSet names) {
        return Json.array(names.names().stream().map(Json::text).toList());
    }

    private static Json.Obj recall(Recall recall) {
        return Json.object()
                .put("person", recall.person())
                .put("day", recall.day().toString())
                .putIfPresent("registered", persons(recall.registered()))
                .putIfPresent("askedByVoters", persons(recall.askedByVoters()))
                .putIfPresent("representatives", persons(recall.representatives()))
                .putIfPresent("askedByRepresentatives", persons(recall.askedByRepresentatives()))
                .putIfPresent("voted", persons(recall.voted()))
                .putIfPresent("agreed", persons(recall.agreed()))
                .build();
    }

    private static Json.Obj term(Term term) {
        return Json.object()
                .put("from", term.from().toString())
                .putIfPresent("until", text(term.until()))
                .build();
    }

    private static <T> void list(Json.ObjBuilder object, String key, Collection<T> all, Function<T, Json.Obj> write) {
        if (!all.isEmpty()) {
            List<Json.Obj> written = all.stream().map(write).toList();
            object.put(key, Json.array(written));
        }
    }

    private static Optional<Json> text(Optional<?> value) {
        return value.map(each -> Json.text(each.toString()));
    }

    private static Optional<Json> persons(Optional<Persons> number) {
        return number.map(each -> Json.number(each.value()));
    }

    private static Optional<Json> count(Optional<Count> number) {
        return number.map(each -> Json.number(each.value()));
    }
}
