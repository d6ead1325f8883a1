package org.shequ.standards.account;

import java.util.List;
import java.util.Locale;
import org.immutables.value.Value;
import org.shequ.core.account.Refusal;
import org.shequ.core.json.Json;
import org.shequ.standards.assess.Finding;

/** A refusal with the rules that it would break (不予入账的依据). */
@Value.Immutable(builder = false)
public abstract class GroundedRefusal {
    GroundedRefusal() {}

    static GroundedRefusal of(Refusal refusal, List<Finding> grounds) {
        return ImmutableGroundedRefusal.of(refusal, grounds);
    }

    /** {@return what is refused and why} */
    @Value.Parameter
    public abstract Refusal refusal();

    /**
     * Returns the rules that the entry would break: for each what would be found of it, with its clauses.
     *
     * @return the findings; none where the account itself refuses and no rule in force says so
     */
    @Value.Parameter
    public abstract List<Finding> grounds();

    /**
     * Writes the refusal with its grounds.
     *
     * @param locale the language of the words, zh or en
     * @return the object
     */
    public Json.Obj json(Locale locale) {
        return Json.object()
                .put("entry", refusal().entry().id())
                .put("kind", refusal().entry().kind().name())
                .put("day", refusal().entry().day().toString())
                .putOrNull("amount", refusal().entry().money().map(each -> Json.text(each.toString())))
                .put("reason", refusal().reason().name())
                .put("words", refusal().reason().label().in(locale))
                .put("found", refusal().found())
                .put("allowed", refusal().allowed())
                .put("grounds", Json.array(grounds().stream().map(Finding::json).toList()))
                .build();
    }

    @Override
    public String toString() {
        return refusal() + " " + grounds();
    }
}
