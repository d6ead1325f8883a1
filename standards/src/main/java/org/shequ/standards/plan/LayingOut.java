package org.shequ.standards.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import org.shequ.core.Preconditions;
import org.shequ.core.quantity.Count;
import org.shequ.core.quantity.Households;
import org.shequ.standards.relation.DocumentRelation;

/** Works out how many communities the rules on size leave and suggest. */
final class LayingOut {
    /** Ranges up to so many numbers are told whole. */
    private static final int LONGEST = 12;

    private final Optional<Households> households;
    private final List<LayoutRule> rules;

    /** The rules are those asked of the whole as one community; those whose place another takes for certain play no part. */
    LayingOut(Optional<Households> households, List<PlannedRule> all, List<DocumentRelation> relations) {
        Weighing weighing = new Weighing(all, relations);
        this.households = households.filter(each -> each.value() > 0);
        this.rules = all.stream()
                .filter(rule -> LayoutRule.isOnSize(rule) && !weighing.isDisplaced(rule))
                .map(rule -> this.households
                        .map(each -> LayoutRule.of(rule, each.value()))
                        .orElseGet(() -> new LayoutRule.Builder().rule(rule).build()))
                .toList();
    }

    /**
     * The numbers that rules leave together.
     *
     * @param low the fewest
     * @param high the most, if there is one
     * @param suggested the one they suggest, if they do
     * @param isNearest whether that rests on a size to be about
     * @param isAtOdds whether no number keeps them all
     */
    private record Range(
            long low, @Nullable Long high, @Nullable Long suggested, boolean isNearest, boolean isAtOdds) {
        static Range of(List<LayoutRule> rules) {
            List<LayoutRule> limits =
                    rules.stream().filter(each -> !each.isAbout()).toList();
            List<LayoutRule> sizes = rules.stream().filter(LayoutRule::isAbout).toList();
            long fewest = limits.stream().mapToLong(Range::low).max().orElse(1);
            long most = limits.stream().mapToLong(Range::high).min().orElse(Long.MAX_VALUE);
            if (fewest > most) {
                long top = limits.stream().mapToLong(Range::low).max().orElse(1);
                return new Range(most, top, null, false, true);
            }
            boolean isKept = limits.stream().allMatch(LayoutRule::isKept);
            if (sizes.isEmpty()) {
                return new Range(fewest, known(most), isKept && fewest == most ? fewest : null, false, !isKept);
            }
            List<Long> nearest = sizes.stream()
                    .map(each -> within(each.nearest().orElseThrow().value(), fewest, most))
                    .distinct()
                    .toList();
            long low = sizes.stream().mapToLong(Range::low).min().orElse(1);
            long high = sizes.stream().mapToLong(Range::high).max().orElse(Long.MAX_VALUE);
            return new Range(
                    within(low, fewest, most),
                    within(high, fewest, most),
                    isKept && nearest.size() == 1 ? nearest.get(0) : null,
                    true,
                    !isKept);
        }

        private static long low(LayoutRule rule) {
            return rule.fewest().map(Count::value).orElse(1L);
        }

        private static long high(LayoutRule rule) {
            return rule.most().map(Count::value).orElse(Long.MAX_VALUE);
        }

        private static long within(long number, long low, long high) {
            return Math.max(low, Math.min(high, number));
        }

        private static @Nullable Long known(long most) {
            return most == Long.MAX_VALUE ? null : most;
        }

        Range hull(Range other) {
            return new Range(
                    Math.min(low, other.low),
                    high == null || other.high == null ? null : Long.valueOf(Math.max(high, other.high)),
                    Objects.equals(suggested, other.suggested) ? suggested : null,
                    isNearest && other.isNearest,
                    isAtOdds || other.isAtOdds);
        }
    }

    Layout layout(boolean isExisting, Optional<Count> chosen) {
        Optional<Range> range = range();
        LayoutBasis basis = basis(isExisting, chosen, range);
        long laidOut = number(basis, chosen, range);
        Preconditions.checkArgument(
                laidOut == 1 || laidOut <= households.map(Households::value).orElse(0L),
                "number of communities (%s) must be at most the households (%s)",
                laidOut,
                households.map(Object::toString).orElse("unknown"));
        return new Layout.Builder()
                .households(households)
                .suggested(range.flatMap(each -> count(each.suggested())))
                .low(range.map(each -> Count.of(each.low())))
                .high(range.flatMap(each -> count(each.high())))
                .laidOut(Count.of(laidOut))
                .basis(basis)
                .isAtOdds(range.map(Range::isAtOdds).orElse(false))
                .addAllCandidates(candidates(range, laidOut))
                .addAllRules(rules)
                .addAllMissing(missing())
                .build();
    }

    private static Optional<Count> count(@Nullable Long number) {
        return Optional.ofNullable(number).map(Count::of);
    }

    private List<LayoutRule> known() {
        return rules.stream().filter(each -> each.fewest().isPresent()).toList();
    }

    /** What the rules leave that apply for certain, and with each of those that may. */
    private List<Range> variants() {
        List<LayoutRule> certain =
                known().stream().filter(each -> each.rule().isCertain()).toList();
        List<Range> variants = new ArrayList<>();
        if (!certain.isEmpty()) {
            variants.add(Range.of(certain));
        }
        known().stream().filter(each -> !each.rule().isCertain()).forEach(each -> {
            List<LayoutRule> with = new ArrayList<>(certain);
            with.add(each);
            variants.add(Range.of(with));
        });
        return variants;
    }

    private Optional<Range> range() {
        return variants().stream().reduce(Range::hull);
    }

    private LayoutBasis basis(boolean isExisting, Optional<Count> chosen, Optional<Range> range) {
        if (isExisting) {
            return LayoutBasis.EXISTING;
        }
        if (chosen.isPresent()) {
            return LayoutBasis.CHOSEN;
        }
        if (households.isEmpty()) {
            return LayoutBasis.NO_HOUSEHOLDS;
        }
        if (range.isEmpty()) {
            return rules.isEmpty() ? LayoutBasis.NO_RULE : LayoutBasis.OPEN;
        }
        Range found = range.get();
        if (found.suggested() != null) {
            return found.isNearest() ? LayoutBasis.NEAREST : LayoutBasis.ONLY_NUMBER;
        }
        boolean isUncertain = rules.stream()
                .anyMatch(each -> !each.rule().isCertain() || each.fewest().isEmpty());
        if (found.isAtOdds() && !isUncertain) {
            return LayoutBasis.AT_ODDS;
        }
        if (isUncertain || found.isNearest()) {
            return LayoutBasis.OPEN;
        }
        return found.high() != null ? LayoutBasis.MOST : LayoutBasis.FEWEST;
    }

    private static long number(LayoutBasis basis, Optional<Count> chosen, Optional<Range> range) {
        return switch (basis) {
            case CHOSEN -> chosen.orElseThrow().value();
            case NEAREST, ONLY_NUMBER ->
                Objects.requireNonNull(range.orElseThrow().suggested());
            case MOST -> Objects.requireNonNull(range.orElseThrow().high());
            case FEWEST -> range.orElseThrow().low();
            case EXISTING, OPEN, AT_ODDS, NO_RULE, NO_HOUSEHOLDS -> 1;
        };
    }

    private List<LayoutCandidate> candidates(Optional<Range> range, long laidOut) {
        if (households.isEmpty()) {
            return List.of();
        }
        long most = households.get().value();
        Set<Long> numbers = new TreeSet<>(Set.of(laidOut));
        range.ifPresent(each -> {
            long high = each.high() == null ? each.low() : each.high();
            if (high - each.low() < LONGEST) {
                LongStream.rangeClosed(each.low(), high).forEach(numbers::add);
            } else {
                numbers.addAll(List.of(each.low(), high, laidOut - 1, laidOut + 1));
                numbers.removeIf(number -> number < each.low() || number > high);
                numbers.add(laidOut);
            }
        });
        return numbers.stream()
                .filter(number -> number >= 1 && number <= most)
                .map(number -> LayoutCandidate.of(households.get(), number, rules))
                .toList();
    }

    private Set<String> missing() {
        return Texts.union(rules.stream()
                .map(each -> (Set<String>) each.rule().requirement().missing())
                .toList());
    }
}
