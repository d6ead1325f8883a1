package org.shequ.standards.election;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.immutables.value.Value;
import org.shequ.core.election.Election;
import org.shequ.core.json.Json;
import org.shequ.standards.assess.Finding;
import org.shequ.standards.lookup.Lookup;

/** What the rules in force on election day say of an election (选举结论), each answer with the rules it rests on. */
@Value.Immutable
public abstract class ElectionAnswer {
    ElectionAnswer() {}

    static ImmutableElectionAnswer.Builder builder() {
        return ImmutableElectionAnswer.builder();
    }

    /** {@return the election} */
    public abstract Election election();

    /** {@return what was found on election day of each document whose place covers the community} */
    public abstract List<Lookup> lookup();

    /** {@return which ways of electing are allowed; none where no rule in force asks who casts the ballots} */
    public abstract List<WayAnswer> ways();

    /** {@return who may vote, of those named on the roll, in order} */
    public abstract List<VoterAnswer> voters();

    /** {@return what came of the polls, in order} */
    public abstract List<PollAnswer> polls();

    /** {@return what came of the recalls, in order} */
    public abstract List<RecallAnswer> recalls();

    /** {@return by when what is to be done, in the order of the events} */
    public abstract List<TimetableEntry> timetable();

    /** {@return whether objections to the roll came and were answered in time} */
    public abstract List<ObjectionAnswer> objections();

    /** {@return how the community stands to the rules that ask how, when or by how many it was elected, the worst first} */
    public abstract List<Finding> findings();

    /**
     * Returns who may vote.
     *
     * @param id the id of a voter on the roll
     * @return the answer
     * @throws IllegalArgumentException if nobody of that id is named; the message lists those who are
     */
    public VoterAnswer voter(String id) {
        return voters().stream()
                .filter(each -> each.voter().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("voter (" + id + ") must be one of " + voters()));
    }

    /**
     * Returns the entries of the timetable for an event.
     *
     * @param event the event
     * @return one for each rule that sets a day, or one that says there is none
     */
    public List<TimetableEntry> timetable(TimetableEvent event) {
        return timetable().stream().filter(each -> each.event() == event).toList();
    }

    /** {@return the answer as a plain tree for a host's JSON, words in Chinese} */
    @JsonValue
    public Object toJson() {
        return Objects.requireNonNull(json(Locale.SIMPLIFIED_CHINESE).toJava());
    }

    /**
     * Writes the answer, every key present.
     *
     * @param locale the language of words, zh or en
     * @return the object
     */
    public Json.Obj json(Locale locale) {
        Optional<Boolean> direct = election().isDirect();
        return Json.object()
                .putOrNull("code", Written.text(election().community().code()))
                .putOrNull("name", election().community().name().map(Json::text))
                .putOrNull("committee", Written.text(election().committee()))
                .put("day", election().day().toString())
                .putOrNull("electorate", Written.text(election().electorate()))
                .putOrNull("direct", direct.map(Json::bool))
                .put("lookup", Written.all(lookup(), each -> each.json(locale)))
                .put("ways", Written.all(ways(), each -> each.json(locale)))
                .put("voters", Written.all(voters(), each -> each.json(locale)))
                .put("polls", Written.all(polls(), each -> each.json(locale)))
                .put("recalls", Written.all(recalls(), each -> each.json(locale)))
                .put("timetable", Written.all(timetable(), each -> each.json(locale)))
                .put("objections", Written.all(objections(), each -> each.json(locale)))
                .put("findings", Written.all(findings(), each -> each.json(locale)))
                .build();
    }

    /** {@return the election and its polls} */
    @Override
    public String toString() {
        return election() + " " + polls();
    }
}
