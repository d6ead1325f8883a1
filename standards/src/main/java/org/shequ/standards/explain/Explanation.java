package org.shequ.standards.explain;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import org.immutables.value.Value;
import org.shequ.core.Preconditions;
import org.shequ.core.formula.Derivation;
import org.shequ.core.quantity.Outcome;
import org.shequ.core.quantity.Yuan;
import org.shequ.core.share.Allocation;
import org.shequ.core.source.Citation;
import org.shequ.core.text.Label;
import org.shequ.standards.rule.ReadingChoice;

/**
 * How a budget line came about (计算说明): the rule in words, the facts and figures used, what was decided, the arithmetic, the rounded
 * amount, who pays, the readings taken, what was assumed, and the citation.
 *
 * <p>While facts are missing there is one derivation, with its arithmetic, for each case that they leave open.
 */
@Value.Immutable
public abstract class Explanation {
    Explanation() {}

    /** {@return a new builder} */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds explanations. */
    public static final class Builder extends ImmutableExplanation.Builder {
        Builder() {}
    }

    /** {@return the rule, or all candidates where it is open which applies; at least one} */
    public abstract List<ExplainedRule> rules();

    /** {@return what was read and decided to find that each rule applies, or may} */
    public abstract List<Derivation> applicability();

    /** {@return one derivation for each case that what is unknown leaves open} */
    public abstract List<Derivation> derivations();

    /** {@return how many further cases are left out because there are too many to read} */
    @Value.Default
    public int omittedCases() {
        return 0;
    }

    /** {@return the amount} */
    public abstract Outcome<Yuan> amount();

    /** {@return who pays} */
    public abstract Allocation shares();

    /** {@return the names of what would settle it} */
    @Value.NaturalOrder
    public abstract SortedSet<String> missing();

    /** {@return the reading taken of each choice} */
    @Value.NaturalOrder
    public abstract SortedMap<String, String> readings();

    /** {@return the choices of the rules, with what each reading means} */
    public abstract Set<ReadingChoice> choices();

    /** {@return what was assumed} */
    public abstract Set<String> assumptions();

    /** {@return what to beware of} */
    public abstract Set<String> caveats();

    /** {@return what further sources were used: supplements and what-ifs, in words} */
    public abstract List<String> sources();

    /** {@return where it is printed} */
    public abstract Citation citation();

    /** {@return what people call the line: the label of its first rule} */
    public Label label() {
        return rules().get(0).label();
    }

    /**
     * Says all of it in words, one matter a line, each fact once.
     *
     * @param locale Chinese or English
     * @return the lines, joined by line feeds
     * @throws IllegalArgumentException if the language is neither zh nor en
     */
    public String render(Locale locale) {
        return new Rendering(this, locale).render();
    }

    @Value.Check
    void check() {
        Preconditions.checkArgument(!rules().isEmpty(), "rules of an explanation must be at least one");
    }
}
