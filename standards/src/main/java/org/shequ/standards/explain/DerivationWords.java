package org.shequ.standards.explain;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.shequ.core.formula.Derivation;
import org.shequ.core.formula.Operand;
import org.shequ.core.formula.Variable;
import org.shequ.core.quantity.Dimension;
import org.shequ.core.text.Label;
import org.shequ.core.text.Wording;
import org.shequ.standards.measure.MeasureCatalogue;
import org.shequ.standards.rule.Note;
import org.shequ.standards.rule.ReadingChoice;

/**
 * Says derivations, readings and notes in one language, one matter a line (推算说明); a fact or decision that has been said is not said
 * again. It is used by one thread.
 */
public final class DerivationWords {
    private static final Wording ZH = read(Locale.CHINESE);
    private static final Wording EN = read(Locale.ENGLISH);

    private final Locale locale;
    private final Wording words;
    private final Set<String> saidFacts = new HashSet<>();
    private final Set<Label> saidDecisions = new HashSet<>();
    private final Map<String, String> labels = new HashMap<>();

    private DerivationWords(Locale locale) {
        this.locale = locale;
        this.words = wording(locale);
    }

    private static Wording read(Locale locale) {
        return Wording.read("explanation", locale, file -> DerivationWords.class.getResourceAsStream(file));
    }

    static Wording wording(Locale locale) {
        return Label.isChinese(locale) ? ZH : EN;
    }

    /**
     * Starts with nothing said.
     *
     * @param locale Chinese or English
     * @return the words
     * @throws IllegalArgumentException if the language is neither zh nor en
     */
    public static DerivationWords in(Locale locale) {
        return new DerivationWords(locale);
    }

    /**
     * Says what a derivation read.
     *
     * @param derivation the derivation
     * @return a line for each fact and figure with its value
     */
    public List<String> facts(Derivation derivation) {
        List<String> lines = new ArrayList<>();
        for (Operand operand : derivation.operands()) {
            boolean exact = !operand.unit().isEmpty() && !operand.value().equals("?");
            boolean unsaid = saidFacts.add(operand.name());
            unsaid |= exact && saidFacts.add(operand.name() + " = " + operand.value());
            if (unsaid) {
                lines.add(fact(operand));
            }
        }
        return lines;
    }

    private String fact(Operand operand) {
        Optional<FigureName> figure = FigureName.of(operand.name());
        String label = figure.flatMap(each -> each.say(words))
                .orElseGet(() -> operand.label().in(locale));
        labels.put(operand.name(), label);
        return said(operand.name(), label, value(operand, figure));
    }

    /**
     * Says a fact that no derivation read.
     *
     * @param name its name
     * @param label what people call it
     * @param value its value in words
     * @return the line; empty if the fact was said before
     */
    public Optional<String> fact(String name, String label, String value) {
        labels.putIfAbsent(name, label);
        return saidFacts.add(name) ? Optional.of(said(name, label, value)) : Optional.empty();
    }

    private String said(String name, String label, String value) {
        return label.equals(name) ? words.say("fact", label, value) : words.say("fact.named", label, name, value);
    }

    private String value(Operand operand, Optional<FigureName> figure) {
        if (operand.value().equals("?")) {
            return unknown();
        }
        if (operand.unit().isEmpty()) {
            return operand.words()
                    .map(each -> each.in(locale))
                    .orElseGet(() -> words.sayOr("value." + operand.value(), operand.value()));
        }
        String known = figure.map(each -> each.unit(words)).orElse("");
        return operand.value() + (known.isEmpty() ? unit(operand.unit()) : known);
    }

    /** {@return what is said of a fact that is not known} */
    public String unknown() {
        return words.say("unknown");
    }

    /**
     * Says a number with its unit.
     *
     * @param number the number
     * @param unit what it is counted in
     * @return the number with the unit, where there is a word for it
     */
    public String amount(String number, Dimension<?> unit) {
        return number + unit(unit.name());
    }

    private String unit(String name) {
        return words.sayOr("unit." + name, " " + name);
    }

    /**
     * Says what a derivation decided.
     *
     * @param derivation the derivation
     * @return the conditions with their truth; empty if there is nothing that was not said before
     */
    public Optional<String> decided(Derivation derivation) {
        List<Label> fresh = derivation.decisions().stream()
                .filter(each -> saidDecisions.add(condition(each)))
                .toList();
        return fresh.isEmpty() ? Optional.empty() : Optional.of(joined(fresh));
    }

    /** The condition of a decision without its truth. */
    private static Label condition(Label decision) {
        int zh = decision.zh().lastIndexOf('：');
        int en = decision.en().lastIndexOf(": ");
        return zh > 0 && en > 0
                ? Label.of(decision.zh().substring(0, zh), decision.en().substring(0, en))
                : decision;
    }

    private String joined(List<Label> parts) {
        return parts.stream().map(part -> part.in(locale)).collect(Collectors.joining(words.say("semicolon")));
    }

    /**
     * Says derivations one by one: facts, decisions and arithmetic. Facts are the same in all cases and stand before them, but for what a
     * case takes them to be.
     *
     * @param derivations one for each case; a single one is no case
     * @param omitted how many further cases are left out
     * @return the lines
     */
    public List<String> derivations(List<Derivation> derivations, int omitted) {
        List<String> lines = new ArrayList<>();
        derivations.forEach(each -> lines.addAll(facts(each)));
        int number = 1;
        for (Derivation derivation : derivations) {
            if (derivations.size() > 1) {
                lines.add(words.say("case", number++, joined(derivation.supposed())));
            }
            decided(derivation).ifPresent(decided -> lines.add(words.say("decided", decided)));
            lines.addAll(arithmetic(derivation));
        }
        if (omitted > 0) {
            lines.add(words.say("omitted", omitted));
        }
        return lines;
    }

    private List<String> arithmetic(Derivation derivation) {
        List<String> lines = new ArrayList<>();
        String result = derivation.result();
        int range = result.indexOf(" … ");
        if (result.equals("≥ 0.00")) {
            lines.add(words.say("arithmetic.unknown", derivation.arithmetic()));
        } else if (result.startsWith("≥ ")) {
            lines.add(words.say("arithmetic.atLeast", derivation.arithmetic(), result.substring(2)));
        } else if (range > 0) {
            lines.add(words.say(
                    "arithmetic.between",
                    derivation.arithmetic(),
                    result.substring(0, range),
                    result.substring(range + 3)));
        } else {
            lines.add(words.say("arithmetic", derivation.arithmetic(), result));
        }
        if (derivation.arithmetic().contains("[")) {
            lines.add(words.say("arithmetic.open"));
        }
        return lines;
    }

    /**
     * Says the names of what is missing.
     *
     * @param names the names
     * @param known what people call some of them
     * @return the names in words, each with the name it has in data
     */
    public String missing(Collection<String> names, Map<String, Label> known) {
        return names.stream().map(name -> missing(name, known)).collect(Collectors.joining(words.say("comma")));
    }

    private String missing(String name, Map<String, Label> known) {
        String label = labels.getOrDefault(name, words.sayOr("missing." + name, name));
        if (label.equals(name)) {
            label = FigureName.of(name)
                    .flatMap(each -> each.say(words))
                    .or(() -> Optional.ofNullable(known.get(name))
                            .or(() -> MeasureCatalogue.standard().variable(name).map(Variable::label))
                            .map(each -> each.in(locale)))
                    .orElse(name);
        }
        return label.equals(name) ? name : words.say("named", label, name);
    }

    /**
     * Says which reading of a choice was taken.
     *
     * @param choices the choices, with what each reading means
     * @param name the name of the choice
     * @param taken the reading
     * @return the line, with the other readings
     */
    public String reading(Collection<ReadingChoice> choices, String name, String taken) {
        for (ReadingChoice choice : choices) {
            Label meant = choice.options().get(taken);
            if (choice.name().equals(name) && meant != null) {
                return words.say("reading.meant", name, taken, meant.in(locale), others(choice, taken));
            }
        }
        return words.say("reading", name, taken);
    }

    private String others(ReadingChoice choice, String taken) {
        return choice.options().entrySet().stream()
                .filter(option -> !option.getKey().equals(taken))
                .map(option -> words.say("option", option.getValue().in(locale), option.getKey()))
                .collect(Collectors.joining(words.say("semicolon")));
    }

    /**
     * Says what to beware of.
     *
     * @param caveat the name of the caveat
     * @return the line
     */
    public String caveat(String caveat) {
        return words.say("caveat", Note.describe(caveat, locale), caveat);
    }
}
