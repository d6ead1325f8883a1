package org.shequ.core.election;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.immutables.value.Value;
import org.shequ.core.organisation.Term;
import org.shequ.core.place.CommitteeKind;
import org.shequ.core.unit.Community;

/**
 * The election of a residents' or villagers' committee (换届选举): who could vote, the polls, and what came of it. Whatever is not stated is
 * unknown.
 *
 * <p>The first poll is the first ballot; the others are further ballots (另行选举) for seats that were not filled, in order.
 *
 * <p>Example: {@code Election.builder().community(village).day(day).roll(roll).addPolls(poll).build()}.
 */
@Value.Immutable
public abstract class Election {
    Election() {}

    /** {@return a new builder} */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds an election; what is wrong with it is told together. */
    public static final class Builder extends ImmutableElection.Builder {
        Builder() {}
    }

    /** {@return the community or village whose committee is elected, with what else is known of it} */
    public abstract Community community();

    /** {@return election day: that of the first ballot} */
    public abstract LocalDate day();

    /** {@return who casts the ballots (选举方式)} */
    public abstract Optional<Electorate> electorate();

    /** {@return whether the election before was direct} */
    public abstract Optional<Boolean> directBefore();

    /** {@return the roll} */
    @Value.Default
    public VoterRoll roll() {
        return VoterRoll.builder().build();
    }

    /** {@return the polls, in order of days, the first on election day} */
    public abstract List<Poll> polls();

    /** {@return demands to remove somebody elected, in order} */
    public abstract List<Recall> recalls();

    /** {@return the term} */
    public abstract Optional<Term> term();

    /** {@return the day on which the committee before handed over (移交)} */
    public abstract Optional<LocalDate> handover();

    /** {@return the day of the last poll; election day where no poll is stated} */
    public LocalDate lastDay() {
        return polls().isEmpty() ? day() : polls().get(polls().size() - 1).day();
    }

    /** {@return the kind of the committee, as given or as the code of the community tells} */
    public Optional<CommitteeKind> committee() {
        return community().committeeKind();
    }

    /** {@return whether it is direct (直接选举); empty if it is not known who casts the ballots} */
    public Optional<Boolean> isDirect() {
        return electorate().map(Electorate::isDirect);
    }

    @Value.Check
    void check() {
        Flaws flaws = new Flaws()
                .notBefore("handover", handover(), "the last poll", Optional.of(lastDay()))
                .notBefore("term", term().map(Term::from), "election day", Optional.of(day()))
                .must(
                        roll().published()
                                .filter(published -> published.isAfter(day()))
                                .isEmpty(),
                        "publication of the roll",
                        roll().published().map(Object::toString).orElse(""),
                        "on or before election day, " + day());
        roll().voters().forEach(each -> {
            flaws.notBefore("election day", Optional.of(day()), "birth of voter " + each.id(), each.born());
            flaws.notBefore("election day", Optional.of(day()), "arrival of voter " + each.id(), each.livingSince());
        });
        LocalDate last = day();
        for (int i = 0; i < polls().size(); i++) {
            Poll poll = polls().get(i);
            if (i == 0) {
                flaws.must(poll.day().equals(day()), "day of the first poll", poll.day(), "election day, " + day());
            } else {
                flaws.notBefore("day of a further poll", Optional.of(poll.day()), "the poll before", Optional.of(last));
                checkFurther(poll, flaws);
            }
            last = poll.day();
            checkRoll(poll, flaws);
        }
        recalls().forEach(each -> checkRecall(each, flaws));
        flaws.end();
    }

    private void checkRoll(Poll poll, Flaws flaws) {
        flaws.atMost("ballots issued", poll.issued(), "the registered voters", roll().registered())
                .atMost("ballots cast", poll.cast(), "the registered voters", roll().registered());
        boolean isComplete = roll().registered()
                .filter(all -> all.value() == roll().voters().size())
                .isPresent();
        if (isComplete) {
            Set<String> named = roll().voters().stream().map(Voter::id).collect(Collectors.toSet());
            poll.proxies()
                    .forEach(each -> flaws.must(
                                    named.contains(each.voter()), "voter with a proxy", each.voter(), "on the roll")
                            .must(named.contains(each.proxy()), "proxy", each.proxy(), "on the roll"));
        }
    }

    private void checkFurther(Poll poll, Flaws flaws) {
        Poll first = polls().get(0);
        poll.contests().forEach(each -> {
            flaws.must(
                    first.contest(each.post()).isPresent(),
                    "post of a further poll",
                    each.post(),
                    "one of the first poll");
            each.seats()
                    .ifPresent(seats -> first.contest(each.post())
                            .flatMap(Contest::seats)
                            .ifPresent(all -> flaws.must(
                                    seats.compareTo(all) <= 0,
                                    "seats of " + each.post() + " in a further poll",
                                    seats,
                                    "at most " + all)));
        });
    }

    private void checkRecall(Recall recall, Flaws flaws) {
        flaws.notBefore("recall", Optional.of(recall.day()), "election day", Optional.of(day()));
        if (recall.registered().isEmpty()) {
            flaws.atMost(
                            "voters who ask for a recall",
                            recall.askedByVoters(),
                            "the registered voters",
                            roll().registered())
                    .atMost("voters in a recall", recall.voted(), "the registered voters", roll().registered());
        }
    }

    /** {@return the community and the day} */
    @Override
    public String toString() {
        return community() + " " + day();
    }
}
