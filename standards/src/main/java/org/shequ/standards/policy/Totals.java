package org.shequ.standards.policy;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.shequ.core.quantity.Outcome;
import org.shequ.core.quantity.Yuan;
import org.shequ.core.share.Allocation;
import org.shequ.core.share.CostShare;
import org.shequ.core.share.TieRule;
import org.shequ.core.source.RuleId;
import org.shequ.standards.budget.BudgetTotal;
import org.shequ.standards.rule.Role;
import org.shequ.standards.rule.Rule;

/** The totals of the lines of one unit. */
final class Totals {
    private final List<LineInPreparation> uses;
    private final List<LineInPreparation> grants;
    private final Offset offset;
    private final TieRule ties;

    Totals(List<LineInPreparation> lines, Offset offset, TieRule ties) {
        this.uses = of(lines, Role.NORM);
        this.grants = of(lines, Role.GRANT);
        this.offset = offset;
        this.ties = ties;
    }

    private static List<LineInPreparation> of(List<LineInPreparation> lines, Role role) {
        List<LineInPreparation> of = new ArrayList<>();
        for (LineInPreparation each : lines) {
            if (each.line().role() == role) {
                of.add(each);
            }
        }
        return of;
    }

    BudgetTotal grants() {
        return sum(grants);
    }

    BudgetTotal uses() {
        return offset == Offset.GROSS ? sum(uses) : net();
    }

    /** The sum of lines: amounts add, exact lines are shared each by its own rule, or together where their total is shared. */
    private BudgetTotal sum(List<LineInPreparation> lines) {
        BudgetTotal total = BudgetTotal.ZERO;
        for (LineInPreparation each : lines) {
            Outcome<Yuan> amount = each.line().amount();
            total = total.plus(BudgetTotal.builder()
                    .known(amount.amount().orElse(Yuan.ZERO))
                    .low(amount.low().orElse(Yuan.ZERO))
                    .high(amount.high())
                    .shares(Allocation.NONE)
                    .build());
        }
        return BudgetTotal.builder()
                .known(total.known())
                .low(total.low())
                .high(total.high())
                .shares(shares(lines, amounts(lines)))
                .build();
    }

    /** The amounts of the exact lines by rule. */
    private static Map<RuleId, Yuan> amounts(List<LineInPreparation> lines) {
        Map<RuleId, Yuan> amounts = new LinkedHashMap<>();
        for (LineInPreparation each : lines) {
            Optional<Yuan> amount = each.line().amount().amount();
            if (amount.isPresent()) {
                amounts.put(each.line().rule(), amount.get());
            }
        }
        return amounts;
    }

    /** Who pays given amounts of lines: each by its own rule, those whose total is shared together. */
    private Allocation shares(List<LineInPreparation> lines, Map<RuleId, Yuan> amounts) {
        Allocation shares = Allocation.NONE;
        Map<Rule, List<LineInPreparation>> together = new LinkedHashMap<>();
        for (LineInPreparation each : lines) {
            Yuan amount = amounts.get(each.line().rule());
            if (each.payers().onTotal().isPresent()) {
                Rule onTotal = each.payers().onTotal().get();
                List<LineInPreparation> shared = together.getOrDefault(onTotal, new ArrayList<>());
                shared.add(each);
                together.put(onTotal, shared);
            } else if (amount != null) {
                shares = shares.plus(each.payers().split(amount, ties));
            }
        }
        for (List<LineInPreparation> covered : together.values()) {
            shares = shares.plus(sharedTogether(covered, amounts));
        }
        return shares;
    }

    /** Shares the total of lines; while one of them is open the payers bear what is known undivided. */
    private Allocation sharedTogether(List<LineInPreparation> covered, Map<RuleId, Yuan> amounts) {
        CostShare share = covered.get(0).payers().share();
        Yuan known = Yuan.ZERO;
        boolean open = false;
        for (LineInPreparation each : covered) {
            Yuan amount = amounts.get(each.line().rule());
            open |= amount == null;
            known = known.plus(amount == null ? Yuan.ZERO : amount);
        }
        if (!open) {
            return share.split(known, line -> amounts.getOrDefault(RuleId.of(line), Yuan.ZERO), ties);
        }
        return known.equals(Yuan.ZERO) ? Allocation.NONE : Allocation.ofAmounts(Map.of(undivided(share), known));
    }

    /** The key of all who may pay, together. */
    private static String undivided(CostShare share) {
        Set<String> payers = new LinkedHashSet<>();
        share.keys().forEach(key -> payers.addAll(List.of(key.split("\\+"))));
        return payers.contains(Allocation.UNSPECIFIED) ? Allocation.UNSPECIFIED : String.join("+", payers);
    }

    /** Uses less the grants of the same purposes, never below zero; lines that purposes link are taken together. */
    private BudgetTotal net() {
        BudgetTotal total = BudgetTotal.ZERO;
        for (Netting<LineInPreparation> each :
                Netting.of(uses, grants, line -> line.line().purposes())) {
            total = total.plus(each.grants().isEmpty() ? sum(each.uses()) : net(each.uses(), each.grants()));
        }
        return total;
    }

    /** The most that is given comes off what is known to be used, the least off what may be used. */
    private BudgetTotal net(List<LineInPreparation> shared, List<LineInPreparation> given) {
        BudgetTotal gross = sum(shared);
        BudgetTotal grant = sum(given);
        Optional<Yuan> most = grant.high();
        Map<RuleId, Yuan> left = most.map(off -> less(shared, off)).orElse(Map.of());
        return BudgetTotal.builder()
                .known(left.values().stream().reduce(Yuan.ZERO, Yuan::plus))
                .low(most.map(off -> positive(gross.low().minus(off))).orElse(Yuan.ZERO))
                .high(gross.high().map(high -> positive(high.minus(grant.low()))))
                .shares(left.isEmpty() ? Allocation.NONE : shares(shared, left))
                .build();
    }

    private static Yuan positive(Yuan amount) {
        return amount.compareTo(Yuan.ZERO) > 0 ? amount : Yuan.ZERO;
    }

    /** What an amount leaves of the exact lines when it is taken off each in order. */
    private static Map<RuleId, Yuan> less(List<LineInPreparation> lines, Yuan off) {
        Map<RuleId, Yuan> amounts = amounts(lines);
        Yuan rest = off;
        for (Map.Entry<RuleId, Yuan> each : amounts.entrySet()) {
            Yuan amount = each.getValue();
            each.setValue(positive(amount.minus(rest)));
            rest = positive(rest.minus(amount));
        }
        return amounts;
    }
}
