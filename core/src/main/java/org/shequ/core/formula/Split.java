package org.shequ.core.formula;

import com.google.common.collect.Sets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.shequ.core.quantity.Ratio;
import org.shequ.core.text.Label;

/** A way to divide one case into two, so that a condition left open is decided in each. */
interface Split {
    /** The two cases, which together are the whole. */
    List<Box> of(Box box);

    /** The names of the facts that would tell which case holds. */
    Set<String> facts();

    /** An unknown quantity lies below a bound, or above it. */
    record ByValue(Open open, Ratio bound, boolean lowerInclusive) implements Split {
        @Override
        public Set<String> facts() {
            return open.facts();
        }

        @Override
        public List<Box> of(Box box) {
            Span span = open.span();
            Span lower = span.below(bound, lowerInclusive);
            Span upper = span.above(bound, !lowerInclusive);
            if (open.step().isPresent()) {
                Ratio step = open.step().get();
                Ratio steps = bound.dividedBy(step);
                Ratio last = lowerInclusive || !steps.isWhole() ? steps.floor() : steps.minus(Ratio.ONE);
                lower = span.below(last.times(step), true);
                upper = span.above(last.plus(Ratio.ONE).times(step), true);
            }
            String under = lowerInclusive ? " ≤ " : " < ";
            String over = lowerInclusive ? " > " : " ≥ ";
            String at = bound.toPlainString();
            return List.of(
                    box.withSpan(open.name(), lower, words(open.label(), under + at)),
                    box.withSpan(open.name(), upper, words(open.label(), over + at)));
        }
    }

    /** A category has one of some values, or one of the others. */
    record ByCategory(CategoryMeasure category, Set<String> possible, Set<String> chosen) implements Split {
        @Override
        public Set<String> facts() {
            return Set.of(category.name());
        }

        @Override
        public List<Box> of(Box box) {
            Set<String> in = Sets.intersection(possible, chosen).immutableCopy();
            Set<String> out = Sets.difference(possible, chosen).immutableCopy();
            return List.of(
                    box.withCategory(category.name(), in, words(in)),
                    box.withCategory(category.name(), out, words(out)));
        }

        private Label words(Set<String> values) {
            Condition is = IsOneOf.of(
                    category,
                    category.values().stream().filter(values::contains).toList());
            return Label.of(is.describe(Locale.CHINESE), is.describe(Locale.ENGLISH));
        }
    }

    /** A condition that reads what is unknown holds, or does not. */
    record ByTruth(Condition atom, Set<String> facts) implements Split {
        @Override
        public List<Box> of(Box box) {
            return List.of(
                    box.withTruth(atom, Truth.TRUE, words(Truth.TRUE)),
                    box.withTruth(atom, Truth.FALSE, words(Truth.FALSE)));
        }

        private Label words(Truth truth) {
            return Describer.decision(atom, truth);
        }
    }

    /** An unknown quantity as read: its key, what would settle it, its grid and what is known of it. */
    record Open(String name, Label label, Set<String> facts, Optional<Ratio> step, Span span) {
        private static final Label NOTHING = Label.of("-", "-");

        /** Facts that would settle something too, without a quantity to divide. */
        static Open also(Set<String> facts) {
            return new Open("", NOTHING, facts, Optional.empty(), Span.UNKNOWN);
        }

        boolean isQuantity() {
            return !name.isEmpty();
        }
    }

    private static Label words(Label label, String rest) {
        return Label.of(label.zh() + rest, label.en() + rest);
    }
}
