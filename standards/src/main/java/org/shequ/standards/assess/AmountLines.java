package org.shequ.standards.assess;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.shequ.core.formula.Derivation;
import org.shequ.core.quantity.Dimension;
import org.shequ.core.quantity.Ratio;
import org.shequ.core.quantity.Requirement;
import org.shequ.core.text.Wording;
import org.shequ.standards.explain.DerivationWords;
import org.shequ.standards.rule.CountedOccurrences;
import org.shequ.standards.rule.Demand;
import org.shequ.standards.rule.Norm;

/** Says the amounts of a norm: what there is, what is asked, and how the one compares with the other. */
final class AmountLines {
    private final FindingExplanation explanation;
    private final Finding finding;
    private final Norm norm;
    private final Demand<?> demand;
    private final DerivationWords derivations;
    private final Wording words;
    private final Locale locale;
    private final boolean isShare;
    private final List<String> lines = new ArrayList<>();

    AmountLines(FindingExplanation explanation, Norm norm, DerivationWords derivations, Locale locale) {
        this.explanation = explanation;
        this.finding = explanation.finding();
        this.norm = norm;
        this.demand = norm.demand();
        this.derivations = derivations;
        this.words = FindingRendering.wording(locale);
        this.locale = locale;
        this.isShare = norm.base().isPresent() && demand.dimension() == Dimension.RATIO;
    }

    List<String> lines() {
        if (finding.actual().isEmpty() && explanation.amounts().isEmpty()) {
            return lines;
        }
        explanation.amount(FindingPart.FIRST_YEAR).ifPresent(this::amount);
        explanation.counted().ifPresent(this::counted);
        explanation.amount(FindingPart.ACTUAL).ifPresent(this::amount);
        explanation.amount(FindingPart.BASE).ifPresent(this::amount);
        explanation.amount(FindingPart.LOW).ifPresent(this::amount);
        if (demand.kind() != Requirement.Kind.ABOUT) {
            explanation.amount(FindingPart.HIGH).ifPresent(this::amount);
        }
        ofBase();
        compared();
        return lines;
    }

    private void say(String key, Object... arguments) {
        lines.add(words.say(key, arguments));
    }

    private void counted(CountedDays counted) {
        String label = counted.measure().label().in(locale);
        String name = counted.measure().name();
        String known = counted.days()
                .map(this::days)
                .or(() -> counted.each()
                        .filter(each -> !each.isEmpty())
                        .map(each -> each.entrySet().stream()
                                .map(entry -> words.say("each", entry.getKey(), days(entry.getValue())))
                                .collect(Collectors.joining(words.say("semicolon")))))
                .orElseGet(derivations::unknown);
        derivations.fact(name, label, known).ifPresent(lines::add);
        say("window", counted.firstDay(), counted.lastDay());
        counted.days().ifPresent(days -> say("counted", counts(counted.within(days))));
        counted.each().filter(each -> !each.isEmpty()).ifPresent(each -> say("counted", each(counted, each)));
        finding.actual()
                .map(Ends::of)
                .filter(Ends::isExact)
                .ifPresent(actual -> say("part.ACTUAL", said(actual.low(), Dimension.COUNT)));
    }

    private String each(CountedDays counted, Map<String, List<LocalDate>> each) {
        return each.entrySet().stream()
                .map(entry -> words.say("each", entry.getKey(), counts(counted.within(entry.getValue()))))
                .collect(Collectors.joining(words.say("semicolon")));
    }

    private String days(List<LocalDate> days) {
        return days.isEmpty()
                ? words.say("days.none")
                : days.stream().sorted().map(LocalDate::toString).collect(Collectors.joining(words.say("comma")));
    }

    private String counts(List<LocalDate> days) {
        return days.isEmpty() ? words.say("counts.none") : words.say("counts", days.size(), days(days));
    }

    private void amount(ExplainedAmount amount) {
        Function<String, String> line = value -> words.say(key(amount.part()), value, base());
        List<Derivation> cases = amount.derivations();
        if (cases.size() == 1) {
            lines.addAll(derivations.facts(cases.get(0)));
            derivations.decided(cases.get(0)).ifPresent(decided -> say("decided", decided));
            lines.add(line.apply(worked(cases.get(0).arithmetic(), amount)));
        } else {
            lines.addAll(derivations.derivations(cases, amount.omittedCases()));
            lines.add(line.apply(ends(Ends.of(amount.outcome()), amount)));
        }
    }

    private String base() {
        return norm.base().map(each -> each.describe(locale)).orElse("");
    }

    private String key(FindingPart part) {
        String of = norm.base().isEmpty() ? "" : isShare ? ".share" : ".perOne";
        return switch (part) {
            case ACTUAL, BASE -> "part." + part + (explanation.units().isPresent() ? ".sum" : "");
            case FIRST_YEAR -> "part.FIRST_YEAR";
            case LOW -> (demand.kind() == Requirement.Kind.ABOUT ? "about" : demand.isStrict() ? "more" : "low") + of;
            case HIGH -> high() + of;
        };
    }

    private String high() {
        return switch (demand.kind()) {
            case AIM -> "aim";
            case BETWEEN -> demand.top() == Requirement.TopKind.CAP ? "cap" : "guidance";
            case AT_MOST, AT_LEAST, ABOUT -> "cap";
        };
    }

    /** Arithmetic with its result, which alone is said where it is the arithmetic. */
    private String worked(String arithmetic, ExplainedAmount amount) {
        Ends ends = Ends.of(amount.outcome());
        String result = ends(ends, amount);
        boolean isResult = arithmetic.isEmpty()
                || arithmetic.equals("?")
                || (ends.isExact()
                        && arithmetic.equals(
                                amount.outcome().low().orElseThrow().toString()))
                || arithmetic.equals(number(ends.low()));
        return isResult ? result : words.say("worked", arithmetic, result);
    }

    private String ends(Ends ends, ExplainedAmount amount) {
        Dimension<?> unit = amount.outcome().dimension();
        boolean isAsked = amount.part() == FindingPart.LOW || amount.part() == FindingPart.HIGH;
        return ends(ends, unit, isAsked && !isShare && norm.base().isEmpty());
    }

    /** An amount with its unit, or the range in which it lies. */
    private String ends(Ends ends, Dimension<?> unit, boolean isRoundedUp) {
        Function<Ratio, String> said = number -> said(isRoundedUp ? Writing.roundedUp(number, unit) : number, unit);
        Ratio high = ends.high();
        if (ends.isExact()) {
            return said.apply(ends.low());
        }
        if (high != null) {
            return words.say("between", said.apply(ends.low()), said.apply(high));
        }
        return ends.low().signum() == 0 ? derivations.unknown() : words.say("atLeast", said.apply(ends.low()));
    }

    private String said(Ratio number, Dimension<?> unit) {
        return norm.measure() instanceof CountedOccurrences && unit == Dimension.COUNT
                ? words.say("times", number.toPlainString())
                : derivations.amount(number.toPlainString(), unit);
    }

    /** A number as the arithmetic prints it: one that is no finite decimal as a quotient. */
    private static String number(Ratio number) {
        String plain = number.toPlainString();
        int slash = plain.indexOf('/');
        return slash < 0 ? plain : "(" + plain.substring(0, slash) + " ÷ " + plain.substring(slash + 1) + ")";
    }

    /** What a share of the base comes to, or how much there is for each one of it. */
    private void ofBase() {
        Optional<Ends> base = ends(FindingPart.BASE).filter(Ends::isExact);
        if (base.isEmpty() || base.get().isZero()) {
            return;
        }
        Ratio of = base.get().low();
        if (isShare) {
            ends(FindingPart.LOW).ifPresent(low -> share("required.least", low, of, true));
            ends(FindingPart.HIGH).ifPresent(high -> share("required.most", high, of, false));
        } else {
            ends(FindingPart.ACTUAL).filter(Ends::isExact).ifPresent(actual -> quotient(actual, base.get()));
        }
    }

    /** How much there is for each one, as it is written; it is compared as it is. */
    private void quotient(Ends actual, Ends base) {
        Ends exact = actual.dividedBy(base);
        Ends written = finding.actual().map(Ends::of).orElse(exact);
        String key = written.equals(exact) ? "quotient" : "quotient.rounded";
        say(key, number(actual.low()), number(base.low()), ends(written, unit(), false));
    }

    private void share(String key, Ends share, Ratio base, boolean isLeast) {
        if (!share.isExact()) {
            return;
        }
        String product = number(share.low()) + " × " + number(base);
        if (demand.isStrict()) {
            say(
                    "required.more",
                    "⌊" + product + "⌋ + 1",
                    said(asked(share, true).low(), unit()));
            return;
        }
        boolean isWhole = unit().isWhole();
        String rounded = !isWhole ? product : isLeast ? "⌈" + product + "⌉" : "⌊" + product + "⌋";
        Ratio asked = Writing.roundedUp(asked(share, isLeast).low(), unit());
        say(key + (isWhole ? ".whole" : ""), rounded, said(asked, unit()));
    }

    private Dimension<?> unit() {
        return finding.unit().orElseThrow();
    }

    private Optional<Ends> ends(FindingPart part) {
        return explanation.amount(part).map(each -> Ends.of(each.outcome()));
    }

    /** What there is, exactly, in the unit in which it is compared. */
    private Optional<Ends> actual() {
        boolean isPerOne = norm.base().isPresent() && !isShare;
        return isPerOne
                ? ends(FindingPart.ACTUAL)
                        .flatMap(amount -> ends(FindingPart.BASE)
                                .filter(base -> !base.isZero())
                                .map(amount::dividedBy))
                : explanation.counted().isPresent() ? finding.actual().map(Ends::of) : ends(FindingPart.ACTUAL);
    }

    private Ends asked(Ends demanded, boolean isLeast) {
        if (!isShare) {
            return demand.isStrict() ? demanded.nextWhole() : demanded;
        }
        Ends product = demanded.times(ends(FindingPart.BASE).orElse(Ends.ONE));
        if (demand.isStrict()) {
            return product.nextWhole();
        }
        if (!unit().isWhole()) {
            return product;
        }
        Ratio top = product.high();
        return isLeast
                ? new Ends(product.low().ceiling(), top == null ? null : top.ceiling(), product.missing())
                : new Ends(product.low().floor(), top == null ? null : top.floor(), product.missing());
    }

    /** How the amounts compare, as the finding says: the ends of what is known that decide stand on either side. */
    private void compared() {
        Optional<Ends> actual = actual();
        Optional<Ends> low = ends(FindingPart.LOW).map(each -> asked(each, true));
        Optional<Ends> high = ends(FindingPart.HIGH).map(each -> asked(each, false));
        if (explanation.mayNotApply()) {
            return;
        }
        if (actual.isEmpty() || isOpen()) {
            say("compared.open");
            return;
        }
        Ends found = actual.get();
        boolean isShort =
                finding.remedy().filter(each -> each.kind() == Remedy.Kind.MORE).isPresent();
        boolean isOver =
                finding.remedy().filter(each -> each.kind() == Remedy.Kind.LESS).isPresent();
        if (demand.kind() == Requirement.Kind.ABOUT) {
            Ratio about = low.orElseThrow().low();
            say(
                    "compared.about",
                    number(found.low()),
                    number(about),
                    said(finding.gap().orElse(Ratio.ZERO).negated(), unit()));
            return;
        }
        low.ifPresent(least -> {
            if (isShort) {
                compared("compared.short", found.high(), "<", least.low());
            } else if (least.high() != null) {
                compared("compared.reached", found.low(), "≥", least.high());
            }
        });
        high.ifPresent(top -> top(found, top, isOver));
    }

    private void top(Ends found, Ends top, boolean isOver) {
        if (demand.top() == Requirement.TopKind.CAP) {
            if (isOver) {
                compared("compared.over", found.low(), ">", top.high());
            } else if (found.high() != null && found.high().compareTo(top.low()) <= 0) {
                compared("compared.within", found.high(), "≤", top.low());
            }
        } else if (found.isExact() && top.isExact()) {
            boolean isReached = found.low().compareTo(top.low()) >= 0;
            compared(high() + (isReached ? ".reached" : ".short"), found.low(), isReached ? "≥" : "<", top.low());
        }
    }

    private void compared(String key, @Nullable Ratio found, String relation, @Nullable Ratio asked) {
        if (found == null || asked == null) {
            return;
        }
        String comparison = number(found) + " " + relation + " " + number(asked);
        String gap = finding.gap()
                .map(each -> Writing.roundedUp(each.signum() < 0 ? each.negated() : each, unit()))
                .map(each -> said(each, unit()))
                .orElse("");
        say(gap.isEmpty() ? key + ".open" : key, comparison, gap);
    }

    private boolean isOpen() {
        return finding.verdict() == Verdict.UNDETERMINED && !finding.isBetweenLastDays();
    }
}
