package org.shequ.core.formula;

import java.util.Collections;
import java.util.LinkedHashSet;
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
                    box.withSpan(open.name(), lower, new Beside(open.label(), under + at)),
                    box.withSpan(open.name(), upper, new Beside(open.label(), over + at)));
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
            Set<String> in = new LinkedHashSet<>(possible);
            in.retainAll(chosen);
            Set<String> out = new LinkedHashSet<>(possible);
            out.removeAll(chosen);
            return List.of(
                    box.withCategory(category.name(), Collections.unmodifiableSet(in), new OneOf(category, in)),
                    box.withCategory(category.name(), Collections.unmodifiableSet(out), new OneOf(category, out)));
        }
    }

    /** A condition that reads what is unknown holds, or does not. */
    record ByTruth(Condition atom, Set<String> facts) implements Split {
        @Override
        public List<Box> of(Box box) {
            return List.of(
                    box.withTruth(atom, Truth.TRUE, new Decided(atom, Truth.TRUE)),
                    box.withTruth(atom, Truth.FALSE, new Decided(atom, Truth.FALSE)));
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

    /** What is supposed in a case; it is put into words only when somebody reads them. */
    interface Supposed {
        Label words();
    }

    /** A quantity and how it stands to a bound. */
    record Beside(Label quantity, String bound) implements Supposed {
        @Override
        public Label words() {
            return Label.of(quantity.zh() + bound, quantity.en() + bound);
        }
    }

    /** A category is one of some values. */
    record OneOf(CategoryMeasure category, Set<String> values) implements Supposed {
        @Override
        public Label words() {
            Condition is = IsOneOf.of(
                    category,
                    category.values().stream().filter(values::contains).toList());
            return Label.of(is.describe(Locale.CHINESE), is.describe(Locale.ENGLISH));
        }
    }

    /** A condition holds, or does not. */
    record Decided(Condition atom, Truth truth) implements Supposed {
        @Override
        public Label words() {
            return Describer.decision(atom, truth);
        }
    }
}
