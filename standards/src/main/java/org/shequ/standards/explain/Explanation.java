package org.shequ.standards.explain;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.stream.Collectors;
import org.immutables.value.Value;
import org.shequ.core.formula.Derivation;
import org.shequ.core.formula.Formula;
import org.shequ.core.formula.Operand;
import org.shequ.core.quantity.Outcome;
import org.shequ.core.quantity.Yuan;
import org.shequ.core.share.Allocation;
import org.shequ.core.source.Citation;
import org.shequ.core.source.RuleId;
import org.shequ.core.text.Label;
import org.shequ.core.text.Wording;
import org.shequ.standards.rule.Note;

/**
 * How a budget line came about (计算说明): the rule in words, the facts and figures used, what was decided, the arithmetic, the rounded
 * amount, who pays, the readings taken, what was assumed, and the citation.
 */
@Value.Immutable
public abstract class Explanation {
    private static final Wording ZH = Wording.read(Explanation.class, "explanation", Locale.CHINESE);
    private static final Wording EN = Wording.read(Explanation.class, "explanation", Locale.ENGLISH);

    Explanation() {}

    /** {@return a new builder} */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds explanations. */
    public static final class Builder extends ImmutableExplanation.Builder {
        Builder() {}
    }

    /** {@return the rule, or all candidates where it is open which applies} */
    public abstract List<RuleId> rules();

    /** {@return what people call the line} */
    public abstract Label label();

    /** {@return the formula, the conditions of the candidates included where they are open} */
    public abstract Formula<Yuan> formula();

    /** {@return what was read and decided to find that the rule applies} */
    public abstract List<Derivation> applicability();

    /** {@return one derivation for each case that what is unknown leaves open} */
    public abstract List<Derivation> derivations();

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

    /** {@return what was assumed} */
    public abstract Set<String> assumptions();

    /** {@return what to beware of} */
    public abstract Set<String> caveats();

    /** {@return what further sources were used: supplements and what-ifs, in words} */
    public abstract List<String> sources();

    /** {@return where it is printed} */
    public abstract Citation citation();

    /**
     * Says all of it in words, one matter a line.
     *
     * @param locale Chinese or English
     * @return the lines, joined by line feeds
     * @throws IllegalArgumentException if the language is neither zh nor en
     */
    public String render(Locale locale) {
        Wording words = Label.isChinese(locale) ? ZH : EN;
        List<String> lines = new ArrayList<>();
        String ids = rules().stream().map(RuleId::toString).collect(Collectors.joining(", "));
        lines.add(words.say("rule", label().in(locale), ids));
        lines.add(words.say("formula", formula().describe(locale)));
        applicability().forEach(derivation -> lines.addAll(decisions(derivation, words, locale)));
        for (Derivation derivation : derivations()) {
            if (!derivation.supposed().isEmpty()) {
                lines.add(words.say("case", joined(derivation.supposed(), words, locale)));
            }
            derivation.operands().forEach(operand -> lines.add(operand(operand, words, locale)));
            if (!derivation.decisions().isEmpty()) {
                lines.add(words.say("decided", joined(derivation.decisions(), words, locale)));
            }
            lines.add(words.say("arithmetic", derivation.arithmetic(), derivation.result()));
        }
        lines.add(amount(words));
        if (!missing().isEmpty()) {
            lines.add(words.say("missing", String.join(words.say("comma"), missing())));
        }
        if (!shares().amounts().isEmpty()) {
            lines.add(words.say(
                    "shares",
                    shares().amounts().entrySet().stream()
                            .map(share ->
                                    words.sayOr("payer." + share.getKey(), share.getKey()) + " " + share.getValue())
                            .collect(Collectors.joining(words.say("comma")))));
        }
        readings().forEach((choice, reading) -> lines.add(words.say("reading", choice, reading)));
        assumptions().forEach(each -> lines.add(words.say("assumption", Note.describe(each, locale), each)));
        caveats().forEach(each -> lines.add(words.say("caveat", Note.describe(each, locale), each)));
        sources().forEach(each -> lines.add(words.say("source", each)));
        lines.add(words.say("citation", citation().printed()));
        return String.join("\n", lines);
    }

    private static List<String> decisions(Derivation derivation, Wording words, Locale locale) {
        List<String> lines = new ArrayList<>();
        derivation.operands().forEach(operand -> lines.add(operand(operand, words, locale)));
        if (!derivation.decisions().isEmpty()) {
            lines.add(words.say("applies", joined(derivation.decisions(), words, locale)));
        }
        return lines;
    }

    private static String operand(Operand operand, Wording words, Locale locale) {
        String unit = operand.unit().isEmpty() ? "" : words.sayOr("unit." + operand.unit(), operand.unit());
        String value = operand.value().equals("?") ? words.say("unknown") : operand.value() + unit;
        return words.say("fact", operand.label().in(locale), operand.name(), value);
    }

    private static String joined(List<Label> parts, Wording words, Locale locale) {
        return parts.stream().map(part -> part.in(locale)).collect(Collectors.joining(words.say("semicolon")));
    }

    private String amount(Wording words) {
        return switch (amount().status()) {
            case EXACT -> words.say("amount.exact", amount().amount().orElseThrow());
            case UNDETERMINED -> words.say("amount.undetermined");
            case BOUNDED ->
                amount().high().isPresent()
                        ? words.say(
                                "amount.between",
                                amount().low().orElse(Yuan.ZERO),
                                amount().high().get())
                        : words.say("amount.atLeast", amount().low().orElse(Yuan.ZERO));
        };
    }
}
