package org.shequ.standards.evaluation;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.shequ.core.calendar.Cycle;
import org.shequ.core.json.Cursor;
import org.shequ.core.json.FaultsException;
import org.shequ.core.json.Json;
import org.shequ.core.text.Label;

/** By what a caller evaluates (评价办法): a set that a document prints or one of the caller's own, a scoring, a cycle; each may be left out. */
@Value.Immutable
public abstract class Scheme {
    private static final String OWN = "own";
    private static final Label OWN_LABEL = Label.of("自定评价标准", "criteria of one's own");

    Scheme() {}

    /** {@return a new builder} */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds schemes. */
    public static final class Builder extends ImmutableScheme.Builder {
        Builder() {}
    }

    /** {@return the id of the set that a document prints; empty for one of the caller's own, or where it is given elsewhere} */
    public abstract Optional<String> set();

    /** {@return the names of the criteria of the caller's own set; none for a set that a document prints} */
    public abstract List<String> criteria();

    /** {@return the name of the caller's own set} */
    public abstract Optional<Label> label();

    /** {@return the scoring; empty where criteria are only counted} */
    public abstract Optional<Scoring> scoring();

    /** {@return the cycle of the rounds; empty where none is asked for} */
    public abstract Optional<Cycle> cycle();

    /**
     * Returns the set by which it evaluates.
     *
     * @param evaluator the evaluator
     * @return the set; empty where none is given here
     * @throws IllegalArgumentException if there is no such set, rule or item; if the scoring does not fit the set
     */
    public Optional<CriteriaSet> criteriaSet(Evaluator evaluator) {
        Optional<CriteriaSet> found = criteria().isEmpty()
                ? set().map(evaluator.sets()::set)
                : Optional.of(CriteriaSets.own(evaluator.policy(), OWN, label().orElse(OWN_LABEL), criteria()));
        found.ifPresent(each -> scoring().ifPresent(how -> how.checkFits(each)));
        return found;
    }

    /**
     * Reads a scheme: <code>{"set": ID or "criteria": [NAME, ..] with "label": {..}, "points": {NAME: POINTS}, "otherwise": POINTS, "steps":
     * [{"from", "score"}], "grades": [{"grade", "label", "from"}], "cycle": {"years", "anchor"}}</code>, where POINTS are a number or {@code
     * {"met", "unmet"}}; each may be left out.
     *
     * @param tree the tree
     * @return the scheme
     * @throws FaultsException if anything is wrong; it tells every fault
     */
    public static Scheme read(Json tree) {
        return Cursor.read(tree, SchemeReader::read);
    }

    /** {@return the scheme as a tree, which reads back as an equal one; what is not given is left out} */
    public Json.Obj write() {
        return SchemeWriter.write(this);
    }

    /** {@return the set or how many criteria, and the scoring} */
    @Override
    public String toString() {
        return set().orElseGet(() -> criteria().size() + " criteria")
                + scoring().map(how -> ", " + how).orElse("");
    }
}
