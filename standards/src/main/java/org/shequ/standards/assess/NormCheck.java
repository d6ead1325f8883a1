package org.shequ.standards.assess;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.shequ.core.formula.Evaluation;
import org.shequ.core.formula.Facts;
import org.shequ.core.formula.Formula;
import org.shequ.core.formula.Measure;
import org.shequ.core.formula.Variable;
import org.shequ.core.quantity.Dimension;
import org.shequ.core.quantity.Ratio;
import org.shequ.core.quantity.Requirement;
import org.shequ.core.quantity.Requirement.TopKind;
import org.shequ.standards.measure.UnitFacts;
import org.shequ.standards.rule.Content;
import org.shequ.standards.rule.CountedOccurrences;
import org.shequ.standards.rule.Demand;
import org.shequ.standards.rule.MeasuredAmount;
import org.shequ.standards.rule.Norm;
import org.shequ.standards.rule.NormMeasure;

/** Holds what a norm measures against what it asks; bounds decide where they can. */
final class NormCheck {
    private final Norm norm;
    private final Dimension<?> measured;

    /** Whether the demand is a share of the base, told in the unit of the measure. */
    private final boolean isShare;

    NormCheck(Norm norm) {
        this.norm = norm;
        this.measured = norm.measure().dimension();
        this.isShare = norm.base().isPresent() && norm.demand().dimension() == Dimension.RATIO;
    }

    /**
     * What was measured, of one unit or summed over many.
     *
     * @param amount the measure
     * @param base the base; one where there is none
     * @param assumptions what was assumed
     * @param periodEnd the last day of the period in which something is to occur, where it is not past
     */
    record Taken(Ends amount, Ends base, Set<String> assumptions, Optional<LocalDate> periodEnd) {
        static final Taken NOTHING = new Taken(Ends.ZERO, Ends.ZERO, Set.of(), Optional.empty());

        Taken plus(Taken other) {
            return new Taken(
                    amount.plus(other.amount),
                    base.plus(other.base),
                    Ends.union(assumptions, other.assumptions),
                    periodEnd.or(other::periodEnd));
        }

        /** The same, or nothing: of a unit to which the norm may not apply. */
        Taken orNothing(Set<String> deciding) {
            return new Taken(amount.orNothing(deciding), base.orNothing(deciding), assumptions, periodEnd);
        }
    }

    /**
     * How what was measured stands to what is asked.
     *
     * @param standing whether it is met
     * @param isReported whether there is no pass or fail
     * @param isShort whether it is unmet because it falls short
     * @param actual the amount found, in the unit in which findings tell it
     * @param gap the distance, if known
     * @param missing what would settle it
     * @param assumptions what was assumed
     */
    record Checked(
            Standing standing,
            boolean isReported,
            boolean isShort,
            Optional<Ends> actual,
            Optional<Ratio> gap,
            Set<String> missing,
            Set<String> assumptions) {}

    /** What findings tell amounts in. */
    Dimension<?> unit() {
        return isShare ? measured : norm.demand().dimension();
    }

    /** The names of what is measured. */
    String measureName() {
        return norm.measure().accept(new NormMeasure.Cases<>() {
            @Override
            public String amount(MeasuredAmount measure) {
                return names(measure.formula());
            }

            @Override
            public String occurrences(CountedOccurrences measure) {
                return measure.occurrences().name();
            }
        });
    }

    /** The names of what the measure is divided by. */
    Optional<String> baseName() {
        return norm.base().map(NormCheck::names);
    }

    private static String names(Formula<?> formula) {
        Stream<String> variables = formula.reads().variables().stream()
                .filter(Measure.class::isInstance)
                .map(Variable::name);
        Stream<String> references = formula.reads().references().stream()
                .map(each -> each.series()
                        + each.item().map(item -> "[" + item + "]").orElse(""));
        return Stream.concat(variables, references).distinct().collect(Collectors.joining(", "));
    }

    /**
     * What the measure is divided by.
     *
     * @param ends the base; one where there is none
     * @param assumptions what was assumed
     */
    record Base(Ends ends, Set<String> assumptions) {}

    /** The base of a unit. */
    Base base(Facts facts, Evaluating evaluating) {
        Optional<Evaluation<?>> base =
                norm.base().map(formula -> evaluating.evaluate(FindingPart.BASE, formula, facts));
        return new Base(
                base.map(each -> Ends.of(each.outcome())).orElse(Ends.ONE),
                base.<Set<String>>map(Evaluation::assumptions).orElse(Set.of()));
    }

    /** The last day of the period in which something is to occur, where it is not past. */
    Optional<LocalDate> periodEnd(UnitFacts facts) {
        return norm.measure() instanceof CountedOccurrences measure
                ? OccurrenceCount.of(measure, facts, Evaluating.PLAIN).periodEnd()
                : Optional.empty();
    }

    /** Measures a unit. */
    Taken take(UnitFacts facts, Evaluating evaluating) {
        Base base = base(facts, evaluating);
        return norm.measure().accept(new NormMeasure.Cases<>() {
            @Override
            public Taken amount(MeasuredAmount measure) {
                Evaluation<?> amount = evaluating.evaluate(FindingPart.ACTUAL, measure.formula(), facts);
                return new Taken(
                        Ends.of(amount.outcome()),
                        base.ends(),
                        Ends.union(amount.assumptions(), base.assumptions()),
                        Optional.empty());
            }

            @Override
            public Taken occurrences(CountedOccurrences measure) {
                OccurrenceCount count = OccurrenceCount.of(measure, facts, evaluating);
                return new Taken(count.ends(), base.ends(), base.assumptions(), count.periodEnd());
            }
        });
    }

    /**
     * What is asked of a unit, whatever it has.
     *
     * @param low the least, for each one of the base
     * @param high the top, for each one of the base
     * @param required the least asked, or the only end there is, in the unit in which findings tell it
     * @param requiredHigh the upper end, in that unit
     * @param assumptions what was assumed
     */
    record Asked(
            Optional<Ends> low,
            Optional<Ends> high,
            Optional<Ends> required,
            Optional<Ends> requiredHigh,
            Set<String> assumptions) {
        /** What would settle what is asked. */
        Set<String> missing() {
            return Ends.union(
                    required.map(Ends::missing).orElse(Set.of()),
                    requiredHigh.map(Ends::missing).orElse(Set.of()));
        }
    }

    /** What is asked at a place and time, of what has such a base. */
    Asked ask(Ends base, Facts facts, Evaluating evaluating) {
        Demand<?> demand = norm.demand();
        Set<String> assumptions = new LinkedHashSet<>();
        Optional<Ends> low = demand.low()
                .map(formula -> evaluating.evaluate(FindingPart.LOW, formula, facts))
                .map(each -> ends(each, assumptions));
        Optional<Ends> high = demand.high()
                .map(formula -> evaluating.evaluate(FindingPart.HIGH, formula, facts))
                .map(each -> ends(each, assumptions));
        Optional<Ends> least = low.map(each -> asked(each, base, true));
        Optional<Ends> most = high.map(each -> asked(each, base, false));
        return new Asked(low, high, least.or(() -> most), told(demand, most), assumptions);
    }

    /** Keeps what was measured and summed over many units. */
    void summed(Taken sum, Recorder recorder) {
        Optional<Formula<?>> formula =
                norm.measure() instanceof MeasuredAmount measure ? Optional.of(measure.formula()) : Optional.empty();
        recorder.summed(FindingPart.ACTUAL, formula, sum.amount().in(measured));
        norm.base()
                .ifPresent(base -> recorder.summed(
                        FindingPart.BASE, Optional.of(base), sum.base().in(base.dimension())));
    }

    /** Holds what was measured against what is asked. */
    Checked check(Taken taken, Asked asked) {
        Demand<?> demand = norm.demand();
        Set<String> assumptions = Ends.union(taken.assumptions(), asked.assumptions());
        Optional<Ends> low = asked.low();
        Optional<Ends> high = asked.high();
        boolean isPerBase = norm.base().isPresent() && !isShare;
        Optional<Ends> actual = !isPerBase
                ? Optional.of(taken.amount())
                : taken.base().isZero()
                        ? Optional.empty()
                        : Optional.of(taken.amount().dividedBy(taken.base()));
        if (taken.base().isZero()) {
            return new Checked(
                    Standing.UNDETERMINED,
                    false,
                    false,
                    actual,
                    Optional.empty(),
                    baseName().map(Set::of).orElse(Set.of()),
                    assumptions);
        }
        Standing reaches = low.map(each -> reaches(taken, each)).orElse(Standing.MET);
        Standing within = high.filter(each -> isCap(demand))
                .map(each -> within(taken, each))
                .orElse(Standing.MET);
        boolean isAbout = demand.kind() == Requirement.Kind.ABOUT;
        boolean isKnown = actual.filter(Ends::isExact).isPresent();
        Standing standing = isAbout
                ? Stream.of(actual, asked.required())
                                .allMatch(each -> each.filter(Ends::isExact).isPresent())
                        ? Standing.MET
                        : Standing.UNDETERMINED
                : both(reaches, within);
        Optional<Ratio> gap = standing == Standing.MET && !isAbout
                ? Optional.of(Ratio.ZERO)
                : !isKnown
                        ? Optional.empty()
                        : distance(
                                actual, reaches == Standing.UNMET || isAbout ? asked.required() : asked.requiredHigh());
        return new Checked(
                standing,
                isAbout && standing == Standing.MET,
                reaches == Standing.UNMET,
                actual,
                standing == Standing.UNDETERMINED ? Optional.empty() : gap,
                standing == Standing.UNDETERMINED ? missing(taken, low, high.filter(each -> isCap(demand))) : Set.of(),
                assumptions);
    }

    /** The upper end as findings tell it: of an amount to be about there is none. */
    private static Optional<Ends> told(Demand<?> demand, Optional<Ends> high) {
        return demand.kind() == Requirement.Kind.ABOUT ? Optional.empty() : high;
    }

    private static boolean isCap(Demand<?> demand) {
        return demand.top() == TopKind.CAP;
    }

    private static Set<String> missing(Taken taken, Optional<Ends> low, Optional<Ends> cap) {
        Set<String> missing = Ends.union(taken.amount().missing(), taken.base().missing());
        missing = Ends.union(missing, low.map(Ends::missing).orElse(Set.of()));
        return Ends.union(missing, cap.map(Ends::missing).orElse(Set.of()));
    }

    private static Ends ends(Evaluation<?> evaluation, Set<String> assumptions) {
        assumptions.addAll(evaluation.assumptions());
        return Ends.of(evaluation.outcome());
    }

    /** What is asked, in the unit in which findings tell it: of a count a least is rounded up, a most down. */
    private Ends asked(Ends demand, Ends base, boolean isLeast) {
        if (norm.demand().isStrict()) {
            return threshold(demand, base);
        }
        if (!isShare) {
            return demand;
        }
        Ends product = demand.times(base);
        if (!measured.isWhole()) {
            return product;
        }
        Ratio top = product.high();
        return isLeast
                ? new Ends(product.low().ceiling(), top == null ? null : top.ceiling(), product.missing())
                : new Ends(product.low().floor(), top == null ? null : top.floor(), product.missing());
    }

    /** The least amount that will do: of what must be exceeded the next whole number. */
    private Ends threshold(Ends low, Ends base) {
        Ends product = low.times(base);
        return norm.demand().isStrict() ? product.nextWhole() : product;
    }

    /** Of a base that may be zero nothing can be said, as of one that is. */
    private Standing reaches(Taken taken, Ends low) {
        if (taken.base().low().signum() == 0) {
            return Standing.UNDETERMINED;
        }
        Ends asked = threshold(low, taken.base());
        if (taken.amount().surelyReaches(asked)) {
            return Standing.MET;
        }
        return taken.amount().surelyBelow(asked) ? Standing.UNMET : Standing.UNDETERMINED;
    }

    private static Standing within(Taken taken, Ends high) {
        if (taken.base().low().signum() == 0) {
            return Standing.UNDETERMINED;
        }
        Ends asked = high.times(taken.base());
        if (asked.surelyReaches(taken.amount())) {
            return Standing.MET;
        }
        return asked.surelyBelow(taken.amount()) ? Standing.UNMET : Standing.UNDETERMINED;
    }

    private static Standing both(Standing one, Standing other) {
        if (one == Standing.UNMET || other == Standing.UNMET) {
            return Standing.UNMET;
        }
        return one == Standing.MET ? other : one;
    }

    private static Optional<Ratio> distance(Optional<Ends> actual, Optional<Ends> asked) {
        return asked.filter(Ends::isExact)
                .flatMap(end -> actual.map(found -> end.low().minus(found.low())));
    }

    /** Whether a content is a norm over many units together. */
    static boolean isPooled(Content content) {
        return content instanceof Norm norm && norm.pooled().isPresent();
    }
}
