package org.shequ.standards.explain;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.shequ.core.formula.Derivation;
import org.shequ.core.quantity.Yuan;
import org.shequ.core.text.Wording;
import org.shequ.standards.rule.Note;

/** Says one explanation in one language; what has been said is not said again. */
final class Rendering {
    private final Explanation explanation;
    private final Locale locale;
    private final Wording words;
    private final DerivationWords derivations;
    private final List<String> lines = new ArrayList<>();

    Rendering(Explanation explanation, Locale locale) {
        this.explanation = explanation;
        this.locale = locale;
        this.words = DerivationWords.wording(locale);
        this.derivations = DerivationWords.in(locale);
    }

    String render() {
        rules();
        explanation.applicability().forEach(this::applicability);
        lines.addAll(derivations.derivations(explanation.derivations(), explanation.omittedCases()));
        amount();
        missing();
        shares();
        explanation
                .readings()
                .forEach((name, taken) -> lines.add(derivations.reading(explanation.choices(), name, taken)));
        explanation.assumptions().forEach(each -> say("assumption", Note.describe(each, locale), each));
        explanation.caveats().forEach(each -> lines.add(derivations.caveat(each)));
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
        lines.addAll(derivations.facts(derivation));
        derivations.decided(derivation).ifPresent(decided -> say("applies", decided));
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
            say("missing", derivations.missing(explanation.missing(), Map.of()));
        }
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
}
