package org.shequ.standards.assess;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.shequ.core.formula.DecisionRecord;
import org.shequ.core.text.Wording;
import org.shequ.core.unit.Attestation;
import org.shequ.standards.explain.DerivationWords;
import org.shequ.standards.rule.Checklist;

/** Says the items of a checklist: how each stands, and by what. */
final class ItemLines {
    private final FindingExplanation explanation;
    private final DerivationWords derivations;
    private final Wording words;
    private final Locale locale;
    private final List<String> lines = new ArrayList<>();

    ItemLines(FindingExplanation explanation, DerivationWords derivations, Locale locale) {
        this.explanation = explanation;
        this.derivations = derivations;
        this.words = FindingRendering.wording(locale);
        this.locale = locale;
    }

    List<String> lines() {
        if (explanation.items().isEmpty()) {
            return lines;
        }
        explanation.items().forEach(this::facts);
        explanation.attestation().ifPresent(this::attested);
        need();
        int number = 1;
        for (ExplainedItem item : explanation.items()) {
            String standing = item.standing()
                    .map(each -> words.say("standing." + each))
                    .orElseGet(() -> words.say("standing.none"));
            say("item", number++, item.item().label().in(locale), item.item().code(), standing, why(item));
        }
        say("items.stand", count(Standing.MET), count(Standing.UNMET), count(Standing.UNDETERMINED));
        return lines;
    }

    private void say(String key, Object... arguments) {
        lines.add(words.say(key, arguments));
    }

    private long count(Standing standing) {
        return explanation.items().stream()
                .filter(item -> item.standing().equals(Optional.of(standing)))
                .count();
    }

    private void facts(ExplainedItem item) {
        item.asked().ifPresent(each -> lines.addAll(derivations.facts(each.derivation())));
        item.met().ifPresent(each -> lines.addAll(derivations.facts(each.derivation())));
    }

    private void need() {
        Checklist list = explanation.rule().checklist().orElseThrow();
        long asked = explanation.items().stream()
                .filter(item -> item.standing().isPresent())
                .count();
        list.need().least().ifPresentOrElse(least -> say("need.least", asked, least), () -> say("need.all", asked));
        list.listed().ifPresent(listed -> say("listed", listed));
        list.external().ifPresent(external -> say("external", external));
    }

    private void attested(Attestation attestation) {
        List<String> answers = new ArrayList<>();
        attestation.value().ifPresent(value -> answers.add(words.say("attested.whole", truth(value))));
        attestation.items().forEach((code, value) -> answers.add(words.say("attested.item", code, truth(value))));
        String said = String.join(words.say("comma"), answers);
        String rule = explanation.finding().rule().toString();
        attestation.on().ifPresentOrElse(day -> say("attested.on", rule, said, day), () -> say("attested", rule, said));
    }

    private String truth(boolean value) {
        return words.say(value ? "yes" : "no");
    }

    /** By what an item stands as it does: its conditions with their truth, or what is attested. */
    private String why(ExplainedItem item) {
        List<String> reasons = new ArrayList<>();
        item.asked().flatMap(this::decided).ifPresent(decided -> reasons.add(words.say("item.asked", decided)));
        item.met().flatMap(this::decided).ifPresent(reasons::add);
        if (item.standing().isPresent() && item.item().met().isEmpty()) {
            Standing standing = item.standing().get();
            reasons.add(words.say(standing == Standing.UNDETERMINED ? "item.unattested" : "item.attested"));
        }
        return reasons.isEmpty()
                ? ""
                : words.say("item.why", reasons.stream().collect(Collectors.joining(words.say("semicolon"))));
    }

    private Optional<String> decided(DecisionRecord recorded) {
        return DerivationWords.in(locale).decided(recorded.derivation());
    }
}
