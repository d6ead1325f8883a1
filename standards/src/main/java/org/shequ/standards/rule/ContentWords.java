package org.shequ.standards.rule;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.shequ.core.calendar.Deadline;
import org.shequ.core.formula.AllOf;
import org.shequ.core.formula.Flat;
import org.shequ.core.formula.Formula;
import org.shequ.core.formula.Window;
import org.shequ.core.quantity.Dimension;
import org.shequ.core.quantity.Ratio;
import org.shequ.core.quantity.Requirement;
import org.shequ.core.source.Modality;
import org.shequ.core.text.Label;
import org.shequ.core.text.Wording;

/** Says norms, targets and deadlines in words. */
final class ContentWords implements NormMeasure.Cases<String> {
    private static final Ratio HUNDRED = Ratio.of(100);
    private static final Wording ZH = wording(Locale.CHINESE);
    private static final Wording EN = wording(Locale.ENGLISH);

    private final Locale locale;
    private final Wording words;

    ContentWords(Locale locale) {
        this.locale = locale;
        this.words = Label.isChinese(locale) ? ZH : EN;
    }

    private static Wording wording(Locale locale) {
        return Wording.read("content", locale, file -> ContentWords.class.getResourceAsStream(file));
    }

    /** A rule in one sentence: what is asked, how binding it is, and by when. */
    String sentence(String asked, Rule rule, Optional<Deadline> deadline) {
        String said =
                rule.modality() == Modality.DIRECTIVE ? asked : words.say("sentence.modality", asked, modality(rule));
        return deadline.map(each -> deadline(said, each)).orElse(said);
    }

    private String modality(Rule rule) {
        Optional<String> printed = rule.modalityWord().filter(word -> Label.isChinese(locale));
        return printed.orElseGet(() -> words.say("modality." + rule.modality()));
    }

    private String deadline(String said, Deadline deadline) {
        return deadline.isAmbiguous()
                ? words.say("sentence.deadlines", said, deadline.strictLastDay(), deadline.looseLastDay())
                : words.say("sentence.deadline", said, deadline.strictLastDay());
    }

    String notEncoded(Rule rule) {
        return words.say("NOT_ENCODED", rule.label().in(locale));
    }

    String norm(Norm norm) {
        Demand<?> demand = norm.demand();
        String measured = measured(norm);
        Optional<String> low = demand.low().map(each -> amount(each, norm));
        Optional<String> high = demand.high().map(each -> amount(each, norm));
        return switch (demand.kind()) {
            case AT_LEAST -> words.say(demand.isStrict() ? "MORE_THAN" : "AT_LEAST", measured, low.orElseThrow());
            case ABOUT -> words.say("ABOUT", measured, low.orElseThrow());
            case AT_MOST -> words.say("AT_MOST", measured, high.orElseThrow());
            case AIM -> words.say("AIM", measured, low.orElseThrow(), high.orElseThrow());
            case BETWEEN -> {
                boolean isOne = demand.top() == Requirement.TopKind.CAP && low.equals(high);
                yield isOne
                        ? words.say("EXACT", measured, low.orElseThrow())
                        : words.say("BETWEEN." + demand.top(), measured, low.orElseThrow(), high.orElseThrow());
            }
        };
    }

    /** What is measured, of what, how, and over what. */
    private String measured(Norm norm) {
        String measure = norm.measure().accept(this);
        String measured = norm.base()
                .map(base -> words.say(
                        norm.demand().dimension() == Dimension.RATIO ? "ratio" : "perOne",
                        measure,
                        base.describe(locale)))
                .orElse(measure);
        String based = norm.basis()
                .map(basis -> words.say("of", measured, words.say("basis." + basis)))
                .orElse(measured);
        return norm.pooled()
                .map(extent -> words.say("of", based, words.say("pooled." + extent)))
                .orElse(based);
    }

    private String amount(Formula<?> formula, Norm norm) {
        if (formula instanceof Flat<?> flat && flat.dimension() == Dimension.RATIO) {
            return percent(flat.value().exact());
        }
        if (formula instanceof Flat<?> flat && norm.measure() instanceof CountedOccurrences) {
            return words.say("times", flat.value());
        }
        return formula.describe(locale);
    }

    /** A share as a percentage where that is finite, else as a fraction. */
    private static String percent(Ratio ratio) {
        String percent = ratio.times(HUNDRED).toPlainString();
        return percent.indexOf('/') < 0 ? percent + "%" : ratio.toPlainString();
    }

    @Override
    public String amount(MeasuredAmount measure) {
        return measure.formula().describe(locale);
    }

    @Override
    public String occurrences(CountedOccurrences measure) {
        NormWindow window = measure.window();
        String label = measure.occurrences().label().in(locale);
        String counted =
                measure.each().map(each -> words.say("each." + each, label)).orElse(label);
        String length = window.months() % 12 == 0
                ? words.say("years", window.months() / 12)
                : words.say("months", window.months());
        return window.fixed()
                .map(fixed -> said(fixed, counted, length))
                .orElseGet(() -> words.say(
                        "occurrences.open",
                        counted,
                        length,
                        window.anchor().map(each -> each.describe(locale)).orElse("")));
    }

    private String said(Window window, String counted, String length) {
        return words.say("occurrences." + window.kind(), counted, length, window.anchor());
    }

    String target(Target target) {
        String units =
                target.units().stream().map(unit -> words.say("unit." + unit)).collect(Collectors.joining(comma()));
        boolean isAll = target.base() instanceof AllOf all && all.parts().isEmpty();
        String base = isAll ? units : words.say("of", units, target.base().describe(locale));
        String meets = target.meets()
                .map(each -> each.describe(locale))
                .orElseGet(() -> target.checklist().map(this::checklist).orElse(""));
        if (target.share().isPresent()) {
            Ratio share = target.share().get();
            return share.equals(Ratio.ONE)
                    ? words.say("share.all", base, meets)
                    : words.say("share", base, percent(share), meets);
        }
        if (target.count().isEmpty()) {
            return words.say("open", base, meets);
        }
        return target.aim()
                .map(aim -> words.say("count.aim", base, target.count().get(), aim, meets))
                .orElseGet(() -> words.say("count", base, target.count().get(), meets));
    }

    private String checklist(Checklist checklist) {
        if (!checklist.isComplete()) {
            return words.say(
                    "listed", checklist.listed().map(ListedItems::catalogue).orElse(""));
        }
        List<String> labels =
                checklist.items().stream().map(item -> item.label().in(locale)).toList();
        String items = String.join(comma(), labels);
        Need need = checklist.need();
        if (need.equals(Need.all())) {
            return words.say("items", items);
        }
        return need.equals(Need.any())
                ? words.say("need.ANY", items)
                : words.say("need.AT_LEAST", need.least().orElse(1), items);
    }

    private String comma() {
        return words.say("comma");
    }
}
