package org.shequ.core.election;

import java.math.BigInteger;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.immutables.value.Value;
import org.shequ.core.quantity.Persons;

/**
 * One casting of ballots (投票): how many were given out, cast and invalid, who cast for whom, and the votes.
 *
 * <p>Ballots cast are at most those given out, invalid ones at most those cast; nobody gets more votes than there are valid ballots, and all
 * candidates for a post together not more than each valid ballot has names. A voter has one proxy, and one whose ballot another casts casts
 * none for others.
 */
@Value.Immutable
public abstract class Poll {
    Poll() {}

    /** {@return a new builder} */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a poll. */
    public static final class Builder extends ImmutablePoll.Builder {
        Builder() {}
    }

    /** {@return the day} */
    public abstract LocalDate day();

    /** {@return the ballots given out (发出选票)} */
    public abstract Optional<Persons> issued();

    /** {@return the ballots cast (收回选票), invalid ones and those of proxies among them: those who took part} */
    public abstract Optional<Persons> cast();

    /** {@return the invalid ballots (废票)} */
    public abstract Optional<Persons> invalid();

    /** {@return the ballots that one voter cast for another} */
    public abstract List<Proxy> proxies();

    /** {@return the posts, none twice} */
    public abstract List<Contest> contests();

    /** {@return the valid ballots (有效票); empty if not known} */
    public Optional<Persons> valid() {
        return cast().flatMap(all ->
                invalid().filter(bad -> bad.compareTo(all) <= 0).map(bad -> Persons.of(all.value() - bad.value())));
    }

    /** {@return the most votes that a candidate can have: the valid ballots, else those cast, else those given out; empty if none is known} */
    public Optional<Persons> mostVotes() {
        return valid().or(this::cast).or(this::issued);
    }

    /** {@return how many ballots were cast by proxy} */
    public Persons castByProxy() {
        return Persons.of(proxies().size());
    }

    /**
     * Returns the vote on a post.
     *
     * @param post the post
     * @return the contest, or empty
     */
    public Optional<Contest> contest(String post) {
        return contests().stream().filter(each -> each.post().equals(post)).findFirst();
    }

    @Value.Check
    void check() {
        Flaws flaws = new Flaws()
                .atMost("ballots cast", cast(), "those issued", issued())
                .atMost("invalid ballots", invalid(), "those cast", cast().or(this::issued))
                .atMost("ballots cast by proxy", Optional.of(castByProxy()), "those cast", cast().or(this::issued))
                .onceEach("post", contests().stream().map(Contest::post).toList())
                .onceEach(
                        "voter with a proxy",
                        proxies().stream().map(Proxy::voter).toList());
        Set<String> absent = proxies().stream().map(Proxy::voter).collect(Collectors.toSet());
        proxies().stream()
                .map(Proxy::proxy)
                .distinct()
                .forEach(each ->
                        flaws.must(!absent.contains(each), "proxy", each, "somebody whose ballot nobody else casts"));
        contests().forEach(each -> checkVotes(each, flaws));
        flaws.end();
    }

    private void checkVotes(Contest contest, Flaws flaws) {
        String ballots = valid().isPresent() ? "the valid ballots" : cast().isPresent() ? "those cast" : "those issued";
        contest.candidates().forEach(each -> flaws.atMost("votes of " + each.id(), each.votes(), ballots, mostVotes()));
        mostVotes()
                .flatMap(most -> contest.seats()
                        .map(seats -> BigInteger.valueOf(most.value()).multiply(BigInteger.valueOf(seats.value()))))
                .ifPresent(names -> {
                    BigInteger all = contest.candidates().stream()
                            .flatMap(each -> each.votes().stream())
                            .map(each -> BigInteger.valueOf(each.value()))
                            .reduce(BigInteger.ZERO, BigInteger::add);
                    flaws.must(
                            all.compareTo(names) <= 0,
                            "votes for " + contest.post(),
                            all + " together",
                            "at most the seats times " + ballots + ", " + names);
                });
    }

    /** {@return the day and the ballots cast} */
    @Override
    public String toString() {
        return day() + cast().map(each -> " " + each + " cast").orElse("");
    }
}
