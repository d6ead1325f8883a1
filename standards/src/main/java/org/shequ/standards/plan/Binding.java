package org.shequ.standards.plan;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedSet;
import java.util.stream.Collectors;
import org.immutables.value.Value;
import org.shequ.core.json.Json;
import org.shequ.core.quantity.Outcome;
import org.shequ.core.source.RuleId;
import org.shequ.standards.relation.DocumentRelation;

/** The least or the most that must be kept on one matter (约束值): how much, by which rules, and why these. */
@Value.Immutable
public abstract class Binding {
    /** The ends of what may be. */
    public enum End {
        /** The least that will do (下限). */
        FLOOR,
        /** The most that will do (上限). */
        CAP
    }

    Binding() {}

    static final class Builder extends ImmutableBinding.Builder {
        Builder() {}
    }

    /** {@return which end} */
    public abstract End end();

    /** {@return the amount; while it is open, between what it lies} */
    public abstract Outcome<?> amount();

    /** {@return the rules that set it, in order; while that is open, those that may} */
    public abstract List<RuleId> rules();

    /** {@return why these} */
    public abstract BindingReason reason();

    /** {@return the relation of the packs that decides, if one does} */
    public abstract Optional<DocumentRelation> relation();

    /** {@return the names of what would settle it; none where it is settled which rules bind} */
    @Value.NaturalOrder
    public abstract SortedSet<String> missing();

    /** {@return whether it is settled which rules bind} */
    public boolean isSettled() {
        return reason() != BindingReason.OPEN;
    }

    /**
     * Says why these rules bind.
     *
     * @param locale Chinese or English
     * @return a phrase without a full stop
     * @throws IllegalArgumentException if the language is neither zh nor en
     */
    public String reason(Locale locale) {
        String words = PlanWords.say(
                locale,
                "reason." + reason() + (reason() == BindingReason.STRICTER ? "." + end() : ""),
                rules().stream().map(RuleId::toString).collect(Collectors.joining(PlanWords.say(locale, "comma"))),
                String.join(PlanWords.say(locale, "comma"), missing()));
        return relation()
                .map(each -> PlanWords.say(locale, "related", words, each.note().in(locale)))
                .orElse(words);
    }

    Json.Obj json(Locale locale) {
        return Json.object()
                .put("amount", Texts.amount(amount()))
                .put("rules", Texts.array(rules()))
                .put("reason", reason().name())
                .put("words", reason(locale))
                .putOrNull("relation", relation().map(Texts::text))
                .put("missing", Texts.array(missing()))
                .build();
    }

    @Override
    public String toString() {
        return end() + " " + amount() + " by " + rules();
    }
}
