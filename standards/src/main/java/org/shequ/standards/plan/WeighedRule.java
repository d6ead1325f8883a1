package org.shequ.standards.plan;

import java.util.Locale;
import java.util.Optional;
import org.immutables.value.Value;
import org.shequ.core.json.Json;
import org.shequ.core.source.RuleId;
import org.shequ.standards.assess.RuleRequirement;
import org.shequ.standards.relation.DocumentRelation;

/** A rule of a plan and how it stands beside the others on its matter (要求及其效力). */
@Value.Immutable
public abstract class WeighedRule {
    WeighedRule() {}

    static final class Builder extends ImmutableWeighedRule.Builder {
        Builder() {}
    }

    /** {@return the rule with its norm, topic and level} */
    public abstract PlannedRule rule();

    /** {@return how it stands} */
    public abstract RuleStanding standing();

    /** {@return the special rule that takes its place, or may} */
    public abstract Optional<RuleId> displacedBy();

    /** {@return the relation of the packs that says so} */
    public abstract Optional<DocumentRelation> relation();

    /** {@return what it asks} */
    public RuleRequirement requirement() {
        return rule().requirement();
    }

    Json.Obj json(Locale locale) {
        return Json.object()
                .put("standing", standing().name())
                .put("level", rule().level().name())
                .putOrNull("displacedBy", displacedBy().map(Texts::text))
                .putOrNull(
                        "relation", relation().map(each -> Json.text(each.note().in(locale))))
                .put("requirement", requirement().json(locale))
                .build();
    }

    @Override
    public String toString() {
        return rule() + " " + standing();
    }
}
