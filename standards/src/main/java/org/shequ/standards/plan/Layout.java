package org.shequ.standards.plan;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedSet;
import org.immutables.value.Value;
import org.shequ.core.json.Json;
import org.shequ.core.quantity.Count;
import org.shequ.core.quantity.Households;
import org.shequ.standards.relation.DocumentRelation;

/**
 * How many communities the size of a place suggests (社区个数测算), by the rules on the size of a community.
 *
 * <p>Rules on a least or largest size leave a range; a size to be about suggests the number nearest to it within that range. Of an existing
 * community it says what its size suggests; whether to keep, split or merge it is not said.
 */
@Value.Immutable
public abstract class Layout {
    Layout() {}

    static final class Builder extends ImmutableLayout.Builder {
        Builder() {}
    }

    /**
     * Works out how many communities the rules on size suggest.
     *
     * @param households the households, if known
     * @param rules what is asked of the whole as one community, by rules that apply or may
     * @param relations what the packs say of how their documents go together
     * @param isExisting whether it is a community already
     * @param choice what the planner decides
     * @return the layout
     * @throws IllegalArgumentException if more communities are chosen than there are households
     */
    public static Layout of(
            Optional<Households> households,
            List<PlannedRule> rules,
            List<DocumentRelation> relations,
            boolean isExisting,
            PlanChoice choice) {
        return new LayingOut(households, rules, relations).layout(isExisting, choice.communities());
    }

    /** {@return the households to be laid out, if known} */
    public abstract Optional<Households> households();

    /** {@return the number the rules suggest; empty where they leave a range, none speaks of it, or it is open which applies} */
    public abstract Optional<Count> suggested();

    /** {@return the fewest communities the rules leave; empty where none speaks of it} */
    public abstract Optional<Count> low();

    /** {@return the most communities the rules leave; empty where none limits it} */
    public abstract Optional<Count> high();

    /** {@return how many communities the plan is worked out for} */
    public abstract Count laidOut();

    /** {@return why for so many} */
    public abstract LayoutBasis basis();

    /** {@return whether no number of communities keeps all rules that apply} */
    public abstract boolean isAtOdds();

    /** {@return the numbers that may be chosen, in order; of a long range its ends and what lies next to the number laid out} */
    public abstract List<LayoutCandidate> candidates();

    /** {@return the rules on size that apply or may, each with what it says by itself} */
    public abstract List<LayoutRule> rules();

    /** {@return the names of what would settle which rules apply and what they ask} */
    @Value.NaturalOrder
    public abstract SortedSet<String> missing();

    /**
     * Returns the candidate of a number of communities.
     *
     * @param communities how many
     * @return the candidate; empty if it is none of them
     */
    public Optional<LayoutCandidate> candidate(long communities) {
        return candidates().stream()
                .filter(each -> each.communities().value() == communities)
                .findFirst();
    }

    Json.Obj json(Locale locale) {
        return Json.object()
                .putOrNull("households", households().map(Texts::text))
                .putOrNull("suggested", suggested().map(Texts::text))
                .putOrNull("low", low().map(Texts::text))
                .putOrNull("high", high().map(Texts::text))
                .put("laidOut", laidOut().toString())
                .put("basis", basis().name())
                .put("words", words(locale))
                .put("atOdds", isAtOdds())
                .put(
                        "candidates",
                        Json.array(candidates().stream()
                                .map(each -> each.json(rules()))
                                .toList()))
                .put(
                        "rules",
                        Json.array(
                                rules().stream().map(each -> each.json(locale)).toList()))
                .put("missing", Texts.array(missing()))
                .build();
    }

    /**
     * Says for how many communities the plan is worked out, and why.
     *
     * @param locale Chinese or English
     * @return a phrase without a full stop
     * @throws IllegalArgumentException if the language is neither zh nor en
     */
    public String words(Locale locale) {
        return PlanWords.say(
                locale,
                "basis." + basis(),
                laidOut(),
                low().map(Object::toString).orElse("1"),
                high().map(Object::toString).orElse("…"));
    }

    @Override
    public String toString() {
        return laidOut() + " communities, " + basis();
    }
}
