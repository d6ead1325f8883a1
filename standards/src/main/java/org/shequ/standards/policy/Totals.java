package org.shequ.standards.policy;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.shequ.core.quantity.Yuan;
import org.shequ.core.share.Allocation;
import org.shequ.core.share.CostShare;
import org.shequ.core.share.TieRule;
import org.shequ.core.source.RuleId;
import org.shequ.standards.budget.BudgetLine;
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
        return lines.stream().filter(each -> each.line().role() == role).toList();
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
            total = total.plus(amounts(each.line(), each.line().shares()));
        }
        Map<Rule, List<LineInPreparation>> together = new LinkedHashMap<>();
        lines.forEach(each -> each.payers()
                .onTotal()
                .ifPresent(rule ->
                        together.computeIfAbsent(rule, key -> new ArrayList<>()).add(each)));
        Allocation shares = total.shares();
        for (List<LineInPreparation> covered : together.values()) {
            shares = shares.plus(sharedTogether(covered));
        }
        return with(total, shares);
    }

    private static BudgetTotal with(BudgetTotal total, Allocation shares) {
        return BudgetTotal.builder()
                .known(total.known())
                .low(total.low())
                .high(total.high())
                .shares(shares)
                .build();
    }

    private static BudgetTotal amounts(BudgetLine line, Allocation shares) {
        return BudgetTotal.builder()
                .known(line.amount().amount().orElse(Yuan.ZERO))
                .low(line.amount().low().orElse(Yuan.ZERO))
                .high(line.amount().high())
                .shares(shares)
                .build();
    }

    /** Shares the total of lines; while one of them is open the payers bear what is known undivided. */
    private Allocation sharedTogether(List<LineInPreparation> covered) {
        CostShare share = covered.get(0).payers().share();
        Map<String, Yuan> amounts = new LinkedHashMap<>();
        Yuan known = Yuan.ZERO;
        boolean open = false;
        for (LineInPreparation each : covered) {
            Optional<Yuan> amount = each.line().amount().amount();
            open |= amount.isEmpty();
            known = known.plus(amount.orElse(Yuan.ZERO));
            amount.ifPresent(value -> amounts.put(each.line().rule().toString(), value));
        }
        if (open) {
            return Allocation.ofAmounts(Map.of(String.join("+", share.keys()), known));
        }
        return share.split(known, line -> amounts.getOrDefault(RuleId.of(line).toString(), Yuan.ZERO), ties);
    }

    /** Uses less the grants of the same purposes, never below zero; lines that purposes link are taken together. */
    private BudgetTotal net() {
        BudgetTotal total = BudgetTotal.ZERO;
        List<LineInPreparation> rest = new ArrayList<>(uses);
        for (LineInPreparation grant : grants) {
            List<LineInPreparation> given = new ArrayList<>(List.of(grant));
            List<LineInPreparation> shared = linked(rest, given);
            while (given.addAll(linked(without(grants, given), shared))
                    && shared.addAll(linked(without(rest, shared), given))) {}
            if (!shared.isEmpty()) {
                rest.removeAll(shared);
                total = total.plus(net(shared, given));
            }
        }
        return total.plus(sum(rest));
    }

    private static List<LineInPreparation> linked(List<LineInPreparation> lines, List<LineInPreparation> others) {
        return new ArrayList<>(lines.stream()
                .filter(line -> others.stream().anyMatch(other -> sharePurpose(line, other)))
                .toList());
    }

    private static List<LineInPreparation> without(List<LineInPreparation> lines, List<LineInPreparation> others) {
        return lines.stream().filter(line -> !others.contains(line)).toList();
    }

    private static boolean sharePurpose(LineInPreparation use, LineInPreparation grant) {
        return use.line().purposes().stream().anyMatch(grant.line().purposes()::contains);
    }

    private BudgetTotal net(List<LineInPreparation> shared, List<LineInPreparation> given) {
        BudgetTotal gross = sum(shared);
        BudgetTotal grant = sum(given);
        Yuan low = grant.high().map(most -> positive(gross.low().minus(most))).orElse(Yuan.ZERO);
        Optional<Yuan> high = gross.high().map(most -> positive(most.minus(grant.low())));
        boolean exact = gross.amount().isPresent() && grant.amount().isPresent();
        Allocation shares = exact ? netShares(shared, given) : Allocation.NONE;
        return BudgetTotal.builder()
                .known(low)
                .low(low)
                .high(high)
                .shares(shares)
                .build();
    }

    private static Yuan positive(Yuan amount) {
        return amount.compareTo(Yuan.ZERO) > 0 ? amount : Yuan.ZERO;
    }

    /** Who pays what the grants leave: each line in order, less what of the grants is left, by its own share. */
    private Allocation netShares(List<LineInPreparation> shared, List<LineInPreparation> given) {
        Yuan left = sum(given).known();
        Allocation shares = Allocation.NONE;
        for (LineInPreparation use : shared) {
            Yuan amount = use.line().amount().amount().orElseThrow();
            Yuan covered = amount.compareTo(left) < 0 ? amount : left;
            left = left.minus(covered);
            shares = shares.plus(use.payers().split(amount.minus(covered), ties));
        }
        return shares;
    }
}
