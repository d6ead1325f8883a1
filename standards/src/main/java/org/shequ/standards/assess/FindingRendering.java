package org.shequ.standards.assess;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.shequ.core.calendar.Deadline;
import org.shequ.core.formula.DecisionRecord;
import org.shequ.core.formula.Derivation;
import org.shequ.core.source.Modality;
import org.shequ.core.text.Label;
import org.shequ.core.text.Wording;
import org.shequ.standards.explain.DerivationWords;
import org.shequ.standards.rule.Norm;
import org.shequ.standards.rule.NotEncoded;

/** Says how one finding came about in one language. */
final class FindingRendering {
    private static final Wording ZH = read(Locale.CHINESE);
    private static final Wording EN = read(Locale.ENGLISH);

    private final FindingExplanation explanation;
    private final Finding finding;
    private final Locale locale;
    private final Wording words;
    private final DerivationWords derivations;
    private final List<String> lines = new ArrayList<>();

    FindingRendering(FindingExplanation explanation, Locale locale) {
        this.explanation = explanation;
        this.finding = explanation.finding();
        this.locale = locale;
        this.words = wording(locale);
        this.derivations = DerivationWords.in(locale);
    }

    private static Wording read(Locale locale) {
        return Wording.read("finding", locale, file -> FindingRendering.class.getResourceAsStream(file));
    }

    static Wording wording(Locale locale) {
        return Label.isChinese(locale) ? ZH : EN;
    }

    String render() {
        rule();
        explanation.applicability().map(DecisionRecord::derivation).ifPresent(this::applicability);
        if (explanation.rule().content() instanceof Norm norm) {
            lines.addAll(new AmountLines(explanation, norm, derivations, locale).lines());
        } else {
            lines.addAll(new ItemLines(explanation, derivations, locale).lines());
        }
        finding.deadline().ifPresent(this::deadline);
        say("conclude", words.say("verdict." + finding.verdict()), finding.verdict(), why());
        finding.remedy()
                .map(remedy -> new RemedyWords(explanation, derivations, locale).say(remedy))
                .ifPresent(remedy -> say("remedy", remedy));
        finding.readings().forEach((name, taken) -> lines.add(derivations.reading(explanation.choices(), name, taken)));
        finding.caveats().forEach(each -> lines.add(derivations.caveat(each)));
        say("citation", finding.citation().printed());
        return String.join("\n", lines);
    }

    private void say(String key, Object... arguments) {
        lines.add(words.say(key, arguments));
    }

    private void rule() {
        say("rule", finding.label().in(locale), finding.rule());
        finding.scope()
                .ifPresent(scope -> say("scope", scope, explanation.units().orElse(0)));
        if (explanation.rule().content() instanceof Norm norm) {
            say("asked", norm.describe(locale));
        } else if (isNotEncoded()) {
            explanation.rule().rule().describe(locale).ifPresent(said -> say("asked", said));
        }
        if (!explanation.phrases().isEmpty()) {
            say(
                    "printed",
                    explanation.phrases().stream()
                            .map(phrase -> words.say("quoted", phrase))
                            .collect(Collectors.joining(words.say("comma"))));
        }
    }

    private void applicability(Derivation derivation) {
        lines.addAll(derivations.facts(derivation));
        derivations.decided(derivation).ifPresent(decided -> say("applies", decided));
    }

    private void deadline(Deadline deadline) {
        if (isPeriod()) {
            say("deadline.period", deadline.looseLastDay(), left(deadline));
        } else if (deadline.isAmbiguous()) {
            say(
                    "deadline.either",
                    deadline.wording(),
                    deadline.strictLastDay(),
                    deadline.looseLastDay(),
                    left(deadline));
        } else {
            say("deadline.printed", deadline.wording(), deadline.strictLastDay(), left(deadline));
        }
    }

    /** Whether the deadline is the end of the period in which something is to occur. */
    private boolean isPeriod() {
        return explanation.rule().deadline().isEmpty();
    }

    private String left(Deadline deadline) {
        if (finding.date().isBefore(deadline.strictLastDay())) {
            return words.say("left.days", finding.daysLeft().orElse(0));
        }
        return words.say(finding.date().isBefore(deadline.looseLastDay()) ? "left.between" : "left.none");
    }

    /** Why the verdict follows. */
    private String why() {
        return switch (finding.verdict()) {
            case NOT_APPLICABLE -> finding.reason(locale).orElseGet(() -> words.say("why.nothing"));
            case UNDETERMINED -> words.say(open());
            case NOT_YET_DUE -> words.say(isPeriod() ? "why.period" : "why.NOT_YET_DUE");
            case REPORTED, MET -> words.say("why." + finding.verdict());
            default -> words.say("unmet", word(), words.say("unmet." + finding.modality() + "." + finding.verdict()));
        };
    }

    private boolean isNotEncoded() {
        return explanation.rule().content() instanceof NotEncoded;
    }

    private String open() {
        if (explanation.mayNotApply()) {
            return "why.applies";
        }
        if (finding.isBetweenLastDays()) {
            return "why.between";
        }
        if (isNotEncoded()) {
            return "why.notEncoded";
        }
        return finding.zeroBase().isPresent() ? "why.zero" : "why.UNDETERMINED";
    }

    /** The words that say how binding the rule is, as printed where they are. */
    private String word() {
        Modality modality = finding.modality();
        Optional<String> printed = explanation.rule().rule().modalityWord();
        String known = words.say("word." + modality);
        return printed.map(each -> words.say("word.printed", known, each)).orElse(known);
    }
}
