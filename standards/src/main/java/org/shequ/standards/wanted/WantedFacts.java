package org.shequ.standards.wanted;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.immutables.value.Value;
import org.shequ.core.json.Json;

/**
 * The missing facts behind open results, those that matter most first (待补事实清单).
 *
 * <p>Open results are findings and targets that are undetermined and lines of budgets that are not exact. What no fact of a unit can settle
 * is no fact and left out: a threshold that is not printed, two last days that disagree, places without units, a base that is zero.
 *
 * <p>Over many units one name stands for the fact of all of them: {@code households} settles a finding in each unit that lacks its own.
 */
@Value.Immutable
public abstract class WantedFacts {
    WantedFacts() {}

    static ImmutableWantedFacts.Builder builder() {
        return ImmutableWantedFacts.builder();
    }

    /** {@return how many open results wait for facts; each counts once, whatever it waits for} */
    public abstract long open();

    /** {@return the facts: those that settle most first, then those that bear on most, then by name} */
    public abstract List<WantedFact> facts();

    /**
     * Returns a fact by its name.
     *
     * @param name the name, for example {@code households}
     * @return the fact; empty if no open result names it
     */
    public Optional<WantedFact> find(String name) {
        return facts().stream().filter(fact -> fact.name().equals(name)).findFirst();
    }

    /**
     * Writes the facts as a plain tree for a host's JSON.
     *
     * @return maps, lists, strings and whole numbers
     */
    @JsonValue
    public Object toJson() {
        return Objects.requireNonNull(json().toJava());
    }

    /** {@return the object: open, facts} */
    public Json.Obj json() {
        return Json.object()
                .put("open", Json.number(open()))
                .put("facts", Json.array(facts().stream().map(WantedFact::json).toList()))
                .build();
    }

    @Override
    public String toString() {
        return facts().toString();
    }
}
