package org.shequ.standards.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.shequ.core.quantity.Outcome;
import org.shequ.core.quantity.Ratio;
import org.shequ.core.quantity.Requirement.Kind;
import org.shequ.core.source.Modality;
import org.shequ.standards.assess.RuleRequirement;
import org.shequ.standards.relation.DocumentRelation;
import org.shequ.standards.relation.RelationKind;

/**
 * Which of the rules on one matter sets its least, or its most: what packs say of special rules first, then the stricter amount; advice
 * never before a rule that asks.
 */
final class EndWeighing {
    private static final Set<Modality> ADVICE = Set.of(Modality.ENCOURAGED, Modality.EXPLORE, Modality.MAY);

    private final Weighing weighing;
    private final Binding.End end;
    private final List<PlannedRule> displaced = new ArrayList<>();
    private final List<Claim> asking = new ArrayList<>();
    private final List<Claim> advising = new ArrayList<>();

    /** What a rule says of the end: between what it lies, the top unknown where there is none. */
    private record Claim(
            PlannedRule rule,
            Outcome<?> amount,
            Ratio low,
            @Nullable Ratio high) {}

    EndWeighing(Weighing weighing, Binding.End end, List<PlannedRule> members) {
        this.weighing = weighing;
        this.end = end;
        members.forEach(rule -> amount(rule).ifPresent(amount -> add(rule, amount)));
    }

    static boolean isAdvice(PlannedRule rule) {
        return ADVICE.contains(rule.requirement().modality());
    }

    private void add(PlannedRule rule, Outcome<?> amount) {
        if (weighing.isDisplaced(rule)) {
            displaced.add(rule);
            return;
        }
        Claim claim = new Claim(
                rule,
                amount,
                Texts.low(amount).orElse(Ratio.ZERO),
                Texts.high(amount).orElse(null));
        (isAdvice(rule) ? advising : asking).add(claim);
    }

    /** The amount that a rule sets at this end, if it sets one. */
    private Optional<Outcome<?>> amount(PlannedRule rule) {
        RuleRequirement asked = rule.requirement();
        Kind kind = asked.kind().orElseThrow();
        if (kind == Kind.ABOUT) {
            return Optional.empty();
        }
        if (end == Binding.End.FLOOR) {
            return kind == Kind.AT_MOST ? Optional.empty() : asked.required();
        }
        return !Weighing.isCapped(rule)
                ? Optional.empty()
                : kind == Kind.AT_MOST ? asked.required() : asked.requiredHigh();
    }

    Optional<Binding> binding() {
        List<Claim> claims = asking.isEmpty() ? advising : asking;
        if (claims.isEmpty()) {
            return Optional.empty();
        }
        List<Claim> winners = claims.stream()
                .filter(each -> isSettled(each) && claims.stream().allMatch(other -> prevails(each, other)))
                .toList();
        return Optional.of(winners.isEmpty() ? open(claims) : settled(winners, claims));
    }

    /** Whether a rule applies whatever the missing facts are, and nothing may take its place. */
    private boolean isSettled(Claim claim) {
        return claim.rule().isCertain() && weighing.displacement(claim.rule()).isEmpty();
    }

    /** Whether whoever keeps the one keeps the other, in every case that is left. */
    private boolean prevails(Claim one, Claim other) {
        if (one.equals(other)) {
            return true;
        }
        return end == Binding.End.FLOOR
                ? other.high() != null && one.low().compareTo(other.high()) >= 0
                : one.high() != null && one.high().compareTo(other.low()) <= 0;
    }

    private Binding settled(List<Claim> winners, List<Claim> claims) {
        Claim first = winners.get(0);
        Optional<DocumentRelation> special = displaced.stream()
                .flatMap(rule -> weighing.displacement(rule).stream())
                .filter(each ->
                        winners.stream().anyMatch(winner -> winner.rule().equals(each.special())))
                .map(Displacement::relation)
                .findFirst();
        Optional<DocumentRelation> beside = cumulative(claims);
        List<Claim> binding = beside.isPresent() ? claims : winners;
        return begun(binding)
                .amount(first.amount())
                .reason(reason(winners, claims, special.isPresent(), beside.isPresent()))
                .relation(special.or(() -> beside))
                .build();
    }

    private BindingReason reason(List<Claim> winners, List<Claim> claims, boolean isSpecial, boolean isBeside) {
        if (isSpecial) {
            return BindingReason.SPECIAL_RULE;
        }
        if (isBeside) {
            return BindingReason.CUMULATIVE;
        }
        if (claims.size() == 1) {
            boolean goesFurther =
                    !asking.isEmpty() && advising.stream().anyMatch(other -> !prevails(claims.get(0), other));
            return goesFurther ? BindingReason.ADVICE_YIELDS : BindingReason.ONLY_RULE;
        }
        return winners.size() == claims.size() ? BindingReason.EQUAL : BindingReason.STRICTER;
    }

    /** The relation that says that all of several rules, each of which applies, hold beside each other. */
    private Optional<DocumentRelation> cumulative(List<Claim> claims) {
        Optional<DocumentRelation> found = Optional.empty();
        for (int i = 0; i < claims.size(); i++) {
            for (int j = i + 1; j < claims.size(); j++) {
                Optional<DocumentRelation> between = Displacement.between(
                        claims.get(i).rule(), claims.get(j).rule(), RelationKind.CUMULATIVE, weighing.relations());
                if (between.isEmpty() || !isSettled(claims.get(i)) || !isSettled(claims.get(j))) {
                    return Optional.empty();
                }
                found = found.or(() -> between);
            }
        }
        return found;
    }

    /** It is open which binds: those that none surely prevails over may, and the amount lies between the ends of all. */
    private Binding open(List<Claim> claims) {
        List<Claim> possible = claims.stream()
                .filter(each -> claims.stream()
                        .noneMatch(other -> isSettled(other) && prevails(other, each) && !prevails(each, other)))
                .toList();
        Set<String> missing = new TreeSet<>();
        for (Claim claim : possible) {
            missing.addAll(claim.rule().requirement().missing());
            weighing.displacement(claim.rule())
                    .ifPresent(
                            each -> missing.addAll(each.special().requirement().missing()));
        }
        return begun(possible)
                .amount(hull(possible, missing))
                .reason(BindingReason.OPEN)
                .addAllMissing(missing)
                .build();
    }

    private Outcome<?> hull(List<Claim> claims, Set<String> missing) {
        boolean isFloor = end == Binding.End.FLOOR;
        Ratio low = claims.stream()
                .filter(each -> !isFloor || isSettled(each))
                .map(Claim::low)
                .reduce((one, other) -> isFloor ? one.max(other) : one.min(other))
                .orElse(Ratio.ZERO);
        List<Claim> upper =
                claims.stream().filter(each -> isFloor || isSettled(each)).toList();
        boolean isTopKnown = !upper.isEmpty()
                && (isFloor
                        ? upper.stream().allMatch(each -> each.high() != null)
                        : upper.stream().anyMatch(each -> each.high() != null));
        Ratio high = isTopKnown
                ? upper.stream()
                        .map(Claim::high)
                        .filter(Objects::nonNull)
                        .reduce((one, other) -> isFloor ? one.max(other) : one.min(other))
                        .orElse(null)
                : null;
        return Texts.between(claims.get(0).amount().dimension(), low, high, missing);
    }

    private Binding.Builder begun(List<Claim> claims) {
        return new Binding.Builder()
                .end(end)
                .addAllRules(
                        claims.stream().map(each -> Weighing.id(each.rule())).toList());
    }
}
