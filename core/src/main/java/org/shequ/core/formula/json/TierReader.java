package org.shequ.core.formula.json;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.shequ.core.formula.Formula;
import org.shequ.core.formula.Measure;
import org.shequ.core.formula.Tier;
import org.shequ.core.formula.Tiers;
import org.shequ.core.json.Cursor;
import org.shequ.core.json.Fields;
import org.shequ.core.quantity.Dimension;
import org.shequ.core.quantity.Quantity;
import org.shequ.core.quantity.Ratio;

/** Reads tiers, and tells where they leave a gap or overlap. */
final class TierReader {
    private final FormulaReader formulas;
    private final Names names;
    private final Figures figures;

    TierReader(FormulaReader formulas, Names names, Figures figures) {
        this.formulas = formulas;
        this.names = names;
        this.figures = figures;
    }

    /** A bound: values up to it (upper) or from it on (lower), itself included or not. */
    private record Bound(Cursor at, Ratio value, boolean included) {}

    <Q extends Quantity<Q>> Optional<Formula<Q>> tiers(Fields fields, Dimension<Q> unit, int level) {
        Optional<Measure<?>> measure = names.measure(fields.required("measure"));
        int faults = fields.faults().count();
        List<Cursor> elements = fields.required("tiers").elements("at least one tier");
        List<Tier<Q>> tiers = new ArrayList<>();
        Walk walk = new Walk(measure.map(TierReader::inWords).orElse("the measure"));
        for (int i = 0; i < elements.size(); i++) {
            boolean isLast = i + 1 == elements.size();
            tier(elements.get(i), unit, level, walk, isLast).ifPresent(tiers::add);
        }
        fields.end();
        if (measure.isEmpty() || tiers.isEmpty() || fields.faults().count() > faults) {
            return Optional.empty();
        }
        return Optional.of(Tiers.of(measure.get(), tiers));
    }

    private static String inWords(Measure<?> measure) {
        String unit = measure.dimension().name();
        return measure.name().equals(unit) ? unit : measure.name() + " (" + unit + ")";
    }

    private <Q extends Quantity<Q>> Optional<Tier<Q>> tier(
            Cursor at, Dimension<Q> unit, int level, Walk walk, boolean isLast) {
        Fields fields = at.fields();
        Optional<Bound> lower = bound(fields, "from", "above");
        Optional<Bound> upper = bound(fields, "upTo", "below");
        boolean isBounded = fields.has("upTo") || fields.has("below");
        Optional<Formula<Q>> formula = formulas.formula(fields.required("formula"), unit, level);
        fields.end();
        if (fields.isPresent()) {
            walk.step(at, lower, upper, isBounded, isLast);
        }
        if (formula.isEmpty() || upper.isPresent() != isBounded) {
            return Optional.empty();
        }
        return Optional.of(upper.map(bound -> bound.included()
                        ? Tier.upTo(bound.value(), formula.get())
                        : Tier.below(bound.value(), formula.get()))
                .orElseGet(() -> Tier.beyond(formula.get())));
    }

    /** Reads the one of two keys that is there: the first includes its value, the second does not. */
    private Optional<Bound> bound(Fields fields, String including, String excluding) {
        if (!fields.has(including) && !fields.has(excluding)) {
            fields.optional(including);
            fields.optional(excluding);
            return Optional.empty();
        }
        Optional<String> key = fields.oneKeyOf(List.of(including, excluding));
        fields.optional(including);
        fields.optional(excluding);
        return key.flatMap(each -> {
            Cursor at = fields.optional(each);
            return figures.notNegative(at, "a figure in the unit of the measure, zero or more")
                    .map(value -> new Bound(at, value, each.equals(including)));
        });
    }

    /** The way up through the tiers: where the tier before ended, as long as it is known. */
    private static final class Walk {
        private final String measure;
        private @Nullable Ratio end = Ratio.ZERO;
        private boolean endIncluded;
        private String endedBy = "tiers begin";

        Walk(String measure) {
            this.measure = measure;
        }

        void step(Cursor at, Optional<Bound> lower, Optional<Bound> upper, boolean isBounded, boolean isLast) {
            Ratio before = end;
            if (before != null && lower.isPresent()) {
                meets(before, lower.get());
            }
            end = null;
            if (isBounded && isLast) {
                upper.ifPresent(bound -> bound.at()
                        .fault(
                                "tiers leave a gap: none covers " + measure + " "
                                        + (bound.included() ? "above " : "from ") + bound.value() + " on",
                                "a last tier without upTo or below"));
            } else if (!isBounded && !isLast) {
                at.fault(
                        "tiers overlap: this one has no upper bound, so it covers all that the next ones cover",
                        "upTo or below in every tier but the last");
            } else if (upper.isPresent()) {
                rises(before, upper.get());
                end = upper.get().value();
                endIncluded = upper.get().included();
                endedBy = "the tier before ends";
            }
        }

        /** A stated lower bound must begin where the tier before ended. */
        private void meets(Ratio before, Bound lower) {
            int order = lower.value().compareTo(before);
            boolean gap = order > 0 || (order == 0 && !endIncluded && !lower.included());
            boolean overlap = order < 0 || (order == 0 && endIncluded && lower.included());
            String allowed = (endIncluded ? "above " : "from ") + before + ", where " + endedBy;
            if (gap) {
                String range = range(before, !endIncluded, lower.value(), !lower.included());
                lower.at().fault("tiers leave a gap: none covers " + measure + " " + range, allowed);
            } else if (overlap) {
                String range = range(lower.value(), lower.included(), before, endIncluded);
                lower.at().fault("tiers overlap: two cover " + measure + " " + range, allowed);
            }
        }

        private void rises(@Nullable Ratio before, Bound upper) {
            if (before == null) {
                return;
            }
            int order = upper.value().compareTo(before);
            if (order < 0 || (order == 0 && (endIncluded || !upper.included()))) {
                upper.at()
                        .fault(
                                "tier covers nothing: it ends at " + upper.value() + ", while " + endedBy + " at "
                                        + before,
                                "a bound above " + before);
            }
        }

        private static String range(Ratio low, boolean lowIncluded, Ratio high, boolean highIncluded) {
            if (low.equals(high)) {
                return "at " + low;
            }
            return (lowIncluded ? "from " : "above ") + low + (highIncluded ? " up to " : " to below ") + high;
        }
    }
}
