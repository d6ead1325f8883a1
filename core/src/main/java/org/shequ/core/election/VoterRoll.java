package org.shequ.core.election;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;
import org.shequ.core.quantity.Persons;

/** The roll of voters (选民名单): how many are registered, some or all of them by name, when it was published, and objections to it. */
@Value.Immutable
public abstract class VoterRoll {
    VoterRoll() {}

    /** {@return a new builder} */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a roll. */
    public static final class Builder extends ImmutableVoterRoll.Builder {
        Builder() {}
    }

    /** {@return how many are registered (登记选民)} */
    public abstract Optional<Persons> registered();

    /** {@return the day on which it was published (名单公布)} */
    public abstract Optional<LocalDate> published();

    /** {@return those who are named, on the roll or asking to be, in order} */
    public abstract List<Voter> voters();

    /** {@return the objections to it, in order} */
    public abstract List<RollObjection> objections();

    /** {@return how many representatives each residents' group sends (居民小组代表), all groups; none where that is not known} */
    public abstract Map<String, Persons> groupRepresentatives();

    @Value.Check
    void check() {
        Flaws flaws =
                new Flaws().onceEach("voter", voters().stream().map(Voter::id).toList());
        groupRepresentatives().keySet().forEach(group -> flaws.id("group", group));
        published()
                .ifPresent(day -> objections()
                        .forEach(each ->
                                flaws.notBefore("objection", Optional.of(each.day()), "published", Optional.of(day))));
        flaws.end();
    }

    /** {@return how many are registered} */
    @Override
    public String toString() {
        return registered().map(Object::toString).orElse("unknown") + " registered";
    }
}
