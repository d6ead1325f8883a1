package org.shequ.standards.election;

import java.util.List;
import java.util.Locale;
import org.immutables.value.Value;
import org.shequ.core.election.RollObjection;
import org.shequ.core.json.Json;
import org.shequ.standards.assess.Finding;

/** Whether an objection to the roll came and was answered in time (名单异议是否及时). */
@Value.Immutable
public abstract class ObjectionAnswer {
    ObjectionAnswer() {}

    static ImmutableObjectionAnswer.Builder builder() {
        return ImmutableObjectionAnswer.builder();
    }

    /** {@return the objection} */
    public abstract RollObjection objection();

    /** {@return the findings of the rules that count its days} */
    public abstract List<Finding> findings();

    /**
     * Writes the answer, every key present.
     *
     * @param locale the language of words, zh or en
     * @return the object
     */
    public Json.Obj json(Locale locale) {
        return Json.object()
                .put("day", objection().day().toString())
                .putOrNull("answered", Written.text(objection().answered()))
                .put("findings", Written.all(findings(), each -> each.json(locale)))
                .build();
    }

    /** {@return the objection and the findings} */
    @Override
    public String toString() {
        return objection() + " " + findings();
    }
}
