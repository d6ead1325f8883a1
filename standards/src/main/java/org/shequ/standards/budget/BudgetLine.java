package org.shequ.standards.budget;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;
import org.shequ.core.json.Json;
import org.shequ.core.quantity.Outcome;
import org.shequ.core.quantity.Yuan;
import org.shequ.core.share.Allocation;
import org.shequ.core.source.Citation;
import org.shequ.core.source.ClauseId;
import org.shequ.core.source.Modality;
import org.shequ.core.source.RuleId;
import org.shequ.core.text.Label;
import org.shequ.standards.explain.Explanation;
import org.shequ.standards.rule.Period;
import org.shequ.standards.rule.Role;

/** One line of a budget (预算项): what one rule gives for one unit. */
@Value.Immutable
public abstract class BudgetLine {
    BudgetLine() {}

    /** {@return a new builder} */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds budget lines. */
    public static final class Builder extends ImmutableBudgetLine.Builder {
        Builder() {}
    }

    /** {@return the rule; the first candidate where several exclude each other and it is open which applies} */
    public abstract RuleId rule();

    /** {@return what people call it} */
    public abstract Label label();

    /** {@return the clauses it rests on, those of all candidates and of its sharing included} */
    public abstract List<ClauseId> clauses();

    /** {@return whether so much must be provided, is given, or is the price of a use} */
    public abstract Role role();

    /** {@return how binding the words are} */
    public abstract Modality modality();

    /** {@return the amount, rounded HALF_UP to the fen once} */
    public abstract Outcome<Yuan> amount();

    /** {@return the names of all that would settle the amount and its shares, in order} */
    @Value.NaturalOrder
    public abstract SortedSet<String> missing();

    /** {@return who pays how much of an exact amount; empty while the amount is open, or where the total is shared instead} */
    public abstract Allocation shares();

    /** {@return how often it is due} */
    public abstract Period period();

    /** {@return the permitted purposes} */
    public abstract List<String> purposes();

    /** {@return the reading taken of each choice, by the name of the choice} */
    @Value.NaturalOrder
    public abstract SortedMap<String, String> readings();

    /** {@return what was assumed, in order} */
    public abstract Set<String> assumptions();

    /** {@return what to beware of, in order} */
    public abstract Set<String> caveats();

    /** {@return where it is printed} */
    public abstract Citation citation();

    /** {@return how it came about, if asked for} */
    public abstract Optional<Explanation> explanation();

    /**
     * Compares by value.
     *
     * @param other the other
     * @return whether it is a line of which all stands alike
     */
    @Override
    public final boolean equals(@Nullable Object other) {
        return this == other
                || (other instanceof BudgetLine that
                        && rule().equals(that.rule())
                        && amount().equals(that.amount())
                        && saysTheSame(that)
                        && shares().equals(that.shares())
                        && explanation().equals(that.explanation()));
    }

    private boolean saysTheSame(BudgetLine that) {
        return label().equals(that.label())
                && clauses().equals(that.clauses())
                && role() == that.role()
                && modality() == that.modality()
                && missing().equals(that.missing())
                && period() == that.period()
                && purposes().equals(that.purposes())
                && readings().equals(that.readings())
                && assumptions().equals(that.assumptions())
                && caveats().equals(that.caveats())
                && citation().equals(that.citation());
    }

    /** {@return the hash of the value} */
    @Override
    public final int hashCode() {
        return Objects.hash(rule(), amount(), missing(), readings());
    }

    /** {@return the rule and the amount} */
    @Override
    public final String toString() {
        return rule() + ": " + amount();
    }

    /**
     * Writes the line, every key present, in the order of the contract.
     *
     * @param locale the language of the explanation, zh or en
     * @return the object
     */
    public Json.Obj json(Locale locale) {
        return Json.object()
                .put("rule", rule().toString())
                .put("clauses", Texts.array(clauses()))
                .put("role", role().name())
                .put("modality", modality().name())
                .put("status", amount().status().name())
                .putOrNull("amount", amount().amount().map(Texts::text))
                .putOrNull("low", amount().low().map(Texts::text))
                .putOrNull("high", amount().high().map(Texts::text))
                .put("missing", Texts.array(missing()))
                .put("shares", Texts.shares(shares()))
                .put("period", period().name())
                .put("purposes", Texts.array(purposes()))
                .put("readings", Texts.object(readings()))
                .put("assumptions", Texts.array(assumptions()))
                .put("caveats", Texts.array(caveats()))
                .put("citation", citation().printed())
                .putOrNull("explanation", explanation().map(each -> Json.text(each.render(locale))))
                .build();
    }
}
