package org.shequ.standards.explain;

import java.util.ArrayList;
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
import org.shequ.core.quantity.Yuan;
import org.shequ.core.text.Label;
import org.shequ.core.text.Wording;
import org.shequ.standards.measure.MeasureCatalogue;
import org.shequ.standards.rule.Note;
import org.shequ.standards.rule.ReadingChoice;

/** Says one explanation in one language; what has been said is not said again. */
final class Rendering {
    private static final Wording ZH =
            Wording.read("explanation", Locale.CHINESE, file -> Rendering.class.getResourceAsStream(file));
    private static final Wording EN =
            Wording.read("explanation", Locale.ENGLISH, file -> Rendering.class.getResourceAsStream(file));

    private final Explanation explanation;
    private final Locale locale;
    private final Wording words;
    private final List<String> lines = new ArrayList<>();
    private final Set<String> saidFacts = new HashSet<>();
    private final Set<Label> saidDecisions = new HashSet<>();
    private final Map<String, String> labels = new HashMap<>();

    Rendering(Explanation explanation, Locale locale) {
        this.explanation = explanation;
        this.locale = locale;
        this.words = Label.isChinese(locale) ? ZH : EN;
    }

    String render() {
        rules();
        explanation.applicability().forEach(this::applicability);
        if (explanation.derivations().size() == 1) {
            Derivation only = explanation.derivations().get(0);
            facts(only);
            decisions(only);
            arithmetic(only);
        } else {
            cases();
        }
        amount();
        missing();
        shares();
        explanation.readings().forEach(this::reading);
        explanation.assumptions().forEach(each -> say("assumption", Note.describe(each, locale), each));
        explanation.caveats().forEach(each -> say("caveat", Note.describe(each, locale), each));
        explanation.sources().forEach(each -> say("source", each));
        say("citation", explanation.citation().printed());
        return String.join("\n", lines);
    }

    private void say(String key, Object... arguments) {
        lines.add(words.say(key, arguments));
    }

    private void rules() {
        List<ExplainedRule> rules = explanation.rules();
        if (rules.size() == 1 && rules.get(0).openCondition().isEmpty()) {
            ExplainedRule rule = rules.get(0);
            say("rule", rule.label().in(locale), rule.id());
            say("formula", rule.formula().describe(locale));
            return;
        }
        say(rules.size() == 1 ? "open.one" : "open.several", rules.size());
        for (ExplainedRule rule : rules) {
            String formula = rule.formula().describe(locale);
            String condition = rule.openCondition()
                    .map(each -> words.say("open.condition", each.describe(locale)))
                    .orElse("");
            say("open.rule", rule.label().in(locale), rule.id(), formula, condition);
        }
    }

    private void applicability(Derivation derivation) {
        facts(derivation);
        String decided = fresh(derivation.decisions());
        if (!decided.isEmpty()) {
            say("applies", decided);
        }
    }

    /** Facts are the same in all cases and stand before them, but for what a case takes them to be. */
    private void cases() {
        explanation.derivations().forEach(this::facts);
        int number = 1;
        for (Derivation derivation : explanation.derivations()) {
            say("case", number++, joined(derivation.supposed()));
            decisions(derivation);
            arithmetic(derivation);
        }
        if (explanation.omittedCases() > 0) {
            say("omitted", explanation.omittedCases());
        }
    }

    private void facts(Derivation derivation) {
        for (Operand operand : derivation.operands()) {
            boolean exact = !operand.unit().isEmpty() && !operand.value().equals("?");
            boolean unsaid = saidFacts.add(operand.name());
            unsaid |= exact && saidFacts.add(operand.name() + " = " + operand.value());
            if (unsaid) {
                fact(operand);
            }
        }
    }

    private void fact(Operand operand) {
        Optional<FigureName> figure = FigureName.of(operand.name());
        String label = figure.flatMap(each -> each.say(words))
                .orElseGet(() -> operand.label().in(locale));
        labels.put(operand.name(), label);
        String value = value(operand, figure);
        if (label.equals(operand.name())) {
            say("fact", label, value);
        } else {
            say("fact.named", label, operand.name(), value);
        }
    }

    private String value(Operand operand, Optional<FigureName> figure) {
        if (operand.value().equals("?")) {
            return words.say("unknown");
        }
        if (operand.unit().isEmpty()) {
            return operand.words()
                    .map(each -> each.in(locale))
                    .orElseGet(() -> words.sayOr("value." + operand.value(), operand.value()));
        }
        String known = figure.map(each -> each.unit(words)).orElse("");
        return operand.value()
                + (known.isEmpty() ? words.sayOr("unit." + operand.unit(), " " + operand.unit()) : known);
    }

    private void decisions(Derivation derivation) {
        String decided = fresh(derivation.decisions());
        if (!decided.isEmpty()) {
            say("decided", decided);
        }
    }

    /** What was decided and not said yet, and does not follow from what a case takes unknown facts to be. */
    private String fresh(List<Label> decisions) {
        return joined(decisions.stream()
                .filter(each -> saidDecisions.add(condition(each)))
                .toList());
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

    private void arithmetic(Derivation derivation) {
        String result = derivation.result();
        int range = result.indexOf(" … ");
        if (result.equals("≥ 0.00")) {
            say("arithmetic.unknown", derivation.arithmetic());
        } else if (result.startsWith("≥ ")) {
            say("arithmetic.atLeast", derivation.arithmetic(), result.substring(2));
        } else if (range > 0) {
            say("arithmetic.between", derivation.arithmetic(), result.substring(0, range), result.substring(range + 3));
        } else {
            say("arithmetic", derivation.arithmetic(), result);
        }
        if (derivation.arithmetic().contains("[")) {
            say("arithmetic.open");
        }
    }

    private void amount() {
        String low = explanation.amount().low().orElse(Yuan.ZERO).toString();
        Optional<Yuan> high = explanation.amount().high();
        switch (explanation.amount().status()) {
            case EXACT -> say("amount.exact", low);
            case UNDETERMINED -> say("amount.undetermined");
            case BOUNDED -> {
                if (high.isPresent()) {
                    say("amount.between", low, high.get());
                } else {
                    say("amount.atLeast", low);
                }
            }
        }
    }

    private void missing() {
        if (!explanation.missing().isEmpty()) {
            say(
                    "missing",
                    explanation.missing().stream().map(this::missing).collect(Collectors.joining(words.say("comma"))));
        }
    }

    private String missing(String name) {
        String label = labels.getOrDefault(name, words.sayOr("missing." + name, name));
        if (label.equals(name)) {
            label = FigureName.of(name)
                    .flatMap(each -> each.say(words))
                    .or(() -> MeasureCatalogue.standard()
                            .variable(name)
                            .map(Variable::label)
                            .map(each -> each.in(locale)))
                    .orElse(name);
        }
        return label.equals(name) ? name : words.say("named", label, name);
    }

    private void shares() {
        if (!explanation.shares().amounts().isEmpty()) {
            say(
                    "shares",
                    explanation.shares().amounts().entrySet().stream()
                            .map(share -> words.say("share", payer(share.getKey()), share.getValue()))
                            .collect(Collectors.joining(words.say("comma"))));
        }
    }

    private String payer(String key) {
        List<String> payers = List.of(key.split("\\+"));
        String named = payers.stream()
                .map(each -> words.sayOr("payer." + each, each))
                .collect(Collectors.joining(words.say("and")));
        return payers.size() == 1 ? named : words.say("undivided", named);
    }

    private void reading(String name, String taken) {
        for (ReadingChoice choice : explanation.choices()) {
            Label meant = choice.options().get(taken);
            if (choice.name().equals(name) && meant != null) {
                say("reading.meant", name, taken, meant.in(locale), others(choice, taken));
                return;
            }
        }
        say("reading", name, taken);
    }

    private String others(ReadingChoice choice, String taken) {
        return choice.options().entrySet().stream()
                .filter(option -> !option.getKey().equals(taken))
                .map(option -> words.say("option", option.getValue().in(locale), option.getKey()))
                .collect(Collectors.joining(words.say("semicolon")));
    }
}
