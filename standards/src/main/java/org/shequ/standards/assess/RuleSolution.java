package org.shequ.standards.assess;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import org.immutables.value.Value;
import org.shequ.core.formula.Solution;
import org.shequ.core.formula.Truth;
import org.shequ.core.json.Json;
import org.shequ.core.quantity.Quantity;
import org.shequ.core.source.Citation;
import org.shequ.core.source.ClauseId;
import org.shequ.core.source.Modality;
import org.shequ.core.source.RuleId;
import org.shequ.core.text.Label;

/**
 * The values of a measure at which a rule gives or asks so much (反算结果), with the rule and the words they rest on.
 *
 * @param <M> the quantity of the measure
 */
@Value.Immutable
public abstract class RuleSolution<M extends Quantity<M>> {
    /** How what the rule gives or asks is to stand to the amount. */
    public enum Asked {
        /** At least as much. */
        REACHING,
        /** At most as much. */
        WITHIN
    }

    RuleSolution() {}

    /**
     * Builds answers.
     *
     * @param <M> the quantity of the measure
     */
    static final class Builder<M extends Quantity<M>> extends ImmutableRuleSolution.Builder<M> {
        Builder() {}
    }

    /** {@return the rule} */
    public abstract RuleId rule();

    /** {@return what people call it} */
    public abstract Label label();

    /** {@return the clauses it rests on} */
    public abstract List<ClauseId> clauses();

    /** {@return how binding the words are} */
    public abstract Modality modality();

    /** {@return whether the rule applies to the unit as it is; the answer is what the rule says where it does} */
    public abstract Truth applies();

    /** {@return the name of the measure} */
    public abstract String measure();

    /** {@return how what the rule gives or asks is to stand to the amount} */
    public abstract Asked asked();

    /** {@return the amount; empty where it is what the unit has, and that is unknown} */
    public abstract Optional<Quantity<?>> amount();

    /** {@return the values that will do} */
    public abstract Solution<M> solution();

    /** {@return the reading taken of each choice} */
    @Value.NaturalOrder
    public abstract SortedMap<String, String> readings();

    /** {@return what to beware of, and what was assumed} */
    public abstract Set<String> caveats();

    /** {@return where its words stand} */
    public abstract Citation citation();

    /** {@return the smallest value that will do, as {@link Solution#least}} */
    public Optional<M> least() {
        return solution().least();
    }

    /** {@return the largest value that will do, as {@link Solution#most}} */
    public Optional<M> most() {
        return solution().most();
    }

    /**
     * Writes the answer as a plain tree for a host's JSON, words in Chinese.
     *
     * @return maps, lists and strings
     */
    @JsonValue
    public Object toJson() {
        return Objects.requireNonNull(json(Locale.SIMPLIFIED_CHINESE).toJava());
    }

    /**
     * Writes the answer, each key always; numbers exact, without trailing zeros.
     *
     * @param locale the language of the label, zh or en
     * @return the object
     */
    public Json.Obj json(Locale locale) {
        return Json.object()
                .put("rule", rule().toString())
                .put("label", label().in(locale))
                .put("clauses", Writing.array(clauses()))
                .put("modality", modality().name())
                .put("applies", applies().name())
                .put("asked", asked().name())
                .putOrNull("amount", amount().map(each -> Writing.plain(each.exact())))
                .putOrNull("amountUnit", amount().map(each -> Writing.text(each.dimension())))
                .put("measure", measure())
                .put("unit", solution().dimension().name())
                .put("values", solution().kind().name())
                .putOrNull("end", solution().end().map(each -> Writing.plain(each.exact())))
                .put("endIncluded", solution().isEndIncluded())
                .put("missing", Writing.array(solution().missing()))
                .put("readings", Writing.object(readings()))
                .put("caveats", Writing.array(caveats()))
                .put("citation", citation().printed())
                .build();
    }

    @Override
    public String toString() {
        return rule() + " " + measure() + " " + solution();
    }
}
