package org.shequ.standards.election;

import java.util.List;
import java.util.Locale;
import org.immutables.value.Value;
import org.shequ.core.election.Electorate;
import org.shequ.core.formula.Truth;
import org.shequ.core.json.Json;
import org.shequ.standards.assess.Finding;

/** Whether a way of electing is allowed on election day (选举方式是否允许). */
@Value.Immutable
public abstract class WayAnswer {
    WayAnswer() {}

    static ImmutableWayAnswer.Builder builder() {
        return ImmutableWayAnswer.builder();
    }

    /** {@return who would cast the ballots} */
    public abstract Electorate electorate();

    /** {@return whether it is allowed; not known where no rule tells, or what it asks besides is not stated} */
    public abstract Truth allowed();

    /** {@return the findings of the rules that ask who casts the ballots} */
    public abstract List<Finding> findings();

    /**
     * Writes the answer, every key present.
     *
     * @param locale the language of words, zh or en
     * @return the object
     */
    public Json.Obj json(Locale locale) {
        return Json.object()
                .put("electorate", electorate().name())
                .put("label", electorate().label().in(locale))
                .put("allowed", allowed().name())
                .put(
                        "rules",
                        Written.texts(findings().stream().map(Finding::rule).toList()))
                .build();
    }

    /** {@return who would cast the ballots, and whether that is allowed} */
    @Override
    public String toString() {
        return electorate() + " " + allowed();
    }
}
