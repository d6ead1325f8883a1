package org.shequ.standards.wanted;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Comparator;
import java.util.Objects;
import java.util.SortedSet;
import org.immutables.value.Value;
import org.shequ.core.Preconditions;
import org.shequ.core.json.Json;
import org.shequ.core.source.RuleId;

/**
 * A fact that is missing (待补事实), and how much turns on it.
 *
 * <p>It <em>settles</em> an open result that waits for nothing else: whatever the fact turns out to be, that result is decided. It
 * <em>bears on</em> every open result that names it, alone or beside others; one lucky value may decide such a result too, and that is not
 * counted. So {@code settles} is a promise, {@code bearsOn} the most that can come of it.
 */
@Value.Immutable
public abstract class WantedFact {
    /** The order of asking: those that settle most, then those that bear on most, then by name. */
    static final Comparator<WantedFact> MOST_FIRST = Comparator.comparingLong(WantedFact::settles)
            .thenComparingLong(WantedFact::bearsOn)
            .reversed()
            .thenComparing(WantedFact::name);

    WantedFact() {}

    static ImmutableWantedFact.Builder builder() {
        return ImmutableWantedFact.builder();
    }

    /** {@return the name as results tell it, for example {@code households} or {@code wage.social[510402][2016]}} */
    public abstract String name();

    /** {@return how many open results wait for it alone, 0 or more} */
    public abstract long settles();

    /** {@return how many open results name it, alone or beside others, 1 or more} */
    public abstract long bearsOn();

    /** {@return the rules whose results name it, in order, at least one} */
    @Value.NaturalOrder
    public abstract SortedSet<RuleId> rules();

    @Value.Check
    void check() {
        Preconditions.checkArgument(
                settles() >= 0 && settles() <= bearsOn() && !rules().isEmpty() && rules().size() <= bearsOn(),
                "results that %s settles (%s) and bears on (%s) must be no more than each other, and of as many rules (%s) at most",
                name(),
                settles(),
                bearsOn(),
                rules());
    }

    /**
     * Writes the fact as a plain tree for a host's JSON.
     *
     * @return maps, lists, strings and whole numbers
     */
    @JsonValue
    public Object toJson() {
        return Objects.requireNonNull(json().toJava());
    }

    /** {@return the object: fact, settles, bearsOn, rules} */
    public Json.Obj json() {
        return Json.object()
                .put("fact", name())
                .put("settles", Json.number(settles()))
                .put("bearsOn", Json.number(bearsOn()))
                .put(
                        "rules",
                        Json.array(rules().stream()
                                .map(rule -> Json.text(rule.toString()))
                                .toList()))
                .build();
    }

    @Override
    public String toString() {
        return name() + " settles " + settles() + " of " + bearsOn();
    }
}
