package org.shequ.standards.assess;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.shequ.core.calendar.Deadline;
import org.shequ.core.quantity.Dimension;
import org.shequ.core.quantity.Outcome;
import org.shequ.core.quantity.Ratio;
import org.shequ.core.text.Wording;
import org.shequ.standards.explain.DerivationWords;
import org.shequ.standards.rule.Checklist;
import org.shequ.standards.rule.CountedOccurrences;
import org.shequ.standards.rule.MeasuredAmount;
import org.shequ.standards.rule.Norm;

/** Says what would close a finding. */
final class RemedyWords {
    private final FindingExplanation explanation;
    private final Finding finding;
    private final DerivationWords derivations;
    private final Wording words;
    private final Locale locale;

    RemedyWords(FindingExplanation explanation, DerivationWords derivations, Locale locale) {
        this.explanation = explanation;
        this.finding = explanation.finding();
        this.derivations = derivations;
        this.words = FindingRendering.wording(locale);
        this.locale = locale;
    }

    String say(Remedy remedy) {
        return switch (remedy.kind()) {
            case FACTS -> words.say("remedy.facts", derivations.missing(finding.missing(), explanation.names()));
            case ITEMS -> by(items(remedy), remedy.by());
            case MORE, LESS -> by(amount(remedy), remedy.by());
        };
    }

    private String by(String said, Optional<Deadline> by) {
        if (by.isEmpty()) {
            return said;
        }
        Deadline deadline = by.get();
        if (!finding.date().isBefore(deadline.looseLastDay())) {
            return words.say("by.past", said);
        }
        if (!finding.date().isBefore(deadline.strictLastDay())) {
            return words.say("by.loose", said, deadline.looseLastDay());
        }
        return deadline.isAmbiguous()
                ? words.say("by.either", said, deadline.strictLastDay(), deadline.looseLastDay())
                : words.say("by", said, deadline.looseLastDay());
    }

    private String items(Remedy remedy) {
        Checklist list = explanation.rule().checklist().orElseThrow();
        String items = remedy.names().stream()
                .map(code -> list.item(code).label().in(locale))
                .collect(Collectors.joining(words.say("comma")));
        long met = finding.items().values().stream()
                .filter(each -> each == Standing.MET)
                .count();
        if (remedy.names().isEmpty()) {
            return words.say("remedy.whole");
        }
        return list.need()
                .least()
                .map(least -> words.say("remedy.items.least", Math.max(1, least - met), items))
                .orElseGet(() -> words.say("remedy.items", items));
    }

    private String amount(Remedy remedy) {
        Norm norm = (Norm) explanation.rule().content();
        Dimension<?> unit = remedy.unit().orElseThrow();
        String kind = remedy.kind().name();
        if (remedy.amount().isEmpty()) {
            Optional<Outcome<?>> end = remedy.kind() == Remedy.Kind.MORE ? finding.required() : high();
            return words.say("remedy." + kind + ".open", measured(norm), end(end, unit));
        }
        Ratio amount = Writing.roundedUp(remedy.amount().get(), unit);
        boolean isShare = norm.base().isPresent() && norm.demand().dimension() == Dimension.RATIO;
        if (norm.measure() instanceof CountedOccurrences occurrences) {
            String key = occurrences.each().map(each -> ".each").orElse("");
            return words.say("remedy.times." + kind + key, measured(norm), amount.toPlainString());
        }
        String said = derivations.amount(amount.toPlainString(), unit);
        String key = unit == Dimension.YUAN && remedy.kind() == Remedy.Kind.MORE ? "remedy.money" : "remedy." + kind;
        String line = words.say(key, measured(norm), said);
        if (norm.base().isEmpty()) {
            return line;
        }
        String base = norm.base().get().describe(locale);
        return isShare ? words.say("remedy.share", line, base) : perOne(remedy, line, base, unit);
    }

    /** For each one of the base so much more is so much more in all. */
    private String perOne(Remedy remedy, String line, String base, Dimension<?> unit) {
        Optional<Ratio> all = explanation
                .amount(FindingPart.BASE)
                .map(each -> Ends.of(each.outcome()))
                .filter(Ends::isExact)
                .flatMap(each -> remedy.amount().map(each.low()::times));
        String each = words.say("remedy.perOne", line, base);
        return all.map(sum -> words.say(
                        "remedy.inAll",
                        each,
                        derivations.amount(Writing.roundedUp(sum, unit).toPlainString(), unit)))
                .orElse(each);
    }

    private Optional<Outcome<?>> high() {
        return finding.requiredHigh().or(finding::required);
    }

    private String end(Optional<Outcome<?>> asked, Dimension<?> unit) {
        return asked.map(Ends::of)
                .map(each -> each.isExact()
                        ? derivations.amount(Writing.roundedUp(each.low(), unit).toPlainString(), unit)
                        : words.say("asked.open"))
                .orElseGet(() -> words.say("asked.open"));
    }

    private String measured(Norm norm) {
        return norm.measure() instanceof MeasuredAmount measure
                ? measure.formula().describe(locale)
                : ((CountedOccurrences) norm.measure()).occurrences().label().in(locale);
    }
}
