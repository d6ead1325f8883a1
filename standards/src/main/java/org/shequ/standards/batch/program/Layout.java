package org.shequ.standards.batch.program;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.shequ.core.share.Allocation;
import org.shequ.standards.rule.Role;

/** Which columns a result has: an amount for each line, a share for each line and payer, known totals and shares of them. */
final class Layout {
    private final List<String> rules = new ArrayList<>();
    private final Map<String, Integer> lines = new HashMap<>();
    private final Map<String, Role> roles = new HashMap<>();
    private final Map<String, Map<String, Integer>> shares = new HashMap<>();
    private final Map<Role, Integer> known = new HashMap<>();
    private final Map<Role, Map<String, Integer>> totals = new HashMap<>();
    private int columns;

    Layout(Collection<List<FundingLine>> documents) {
        Map<String, Set<String>> payers = new LinkedHashMap<>();
        Map<Role, Set<String>> all = new HashMap<>();
        for (Role role : List.of(Role.NORM, Role.GRANT)) {
            all.put(role, new LinkedHashSet<>());
        }
        documents.forEach(document -> document.forEach(line -> {
            roles.put(line.rule(), line.role());
            collect(line, payers.computeIfAbsent(line.rule(), rule -> new LinkedHashSet<>()), all);
        }));
        payers.forEach((rule, keys) -> {
            lines.put(rule, columns++);
            rules.add(rule);
        });
        payers.forEach((rule, keys) -> shares.put(rule, numbered(keys)));
        all.forEach((role, keys) -> {
            known.put(role, columns++);
            totals.put(role, numbered(keys));
        });
    }

    private static void collect(FundingLine line, Set<String> own, Map<Role, Set<String>> all) {
        Set<String> total = all.getOrDefault(line.role(), new LinkedHashSet<>());
        for (FundingLine.SharingChoice choice : line.sharing()) {
            (choice.onTotal() ? total : own).addAll(choice.share().keys());
            if (choice.onTotal()) {
                total.add(Sharing.undivided(choice.share()));
            }
        }
        own.addAll(line.own().keys());
        own.add(Allocation.UNSPECIFIED);
        total.addAll(own);
    }

    private Map<String, Integer> numbered(Set<String> keys) {
        Map<String, Integer> numbers = new LinkedHashMap<>();
        keys.forEach(key -> numbers.put(key, columns++));
        return numbers;
    }

    List<String> rules() {
        return rules;
    }

    Role role(String rule) {
        return roles.getOrDefault(rule, Role.CHARGE);
    }

    /** How many columns there are; those of the amounts of lines are the first, in order. */
    int columns() {
        return columns;
    }

    /** The column of the amount of a line, null if there is no such line. */
    @Nullable
    Integer line(String rule) {
        return lines.get(rule);
    }

    Map<String, Integer> shares(String rule) {
        return shares.getOrDefault(rule, Map.of());
    }

    /** The column of the amount of a line that there is. */
    int column(String rule) {
        return Objects.requireNonNull(lines.get(rule), rule);
    }

    /** The column of a payer that there is. */
    static int column(Map<String, Integer> columns, String payer) {
        return Objects.requireNonNull(columns.get(payer), payer);
    }

    int known(Role role) {
        return known.getOrDefault(role, -1);
    }

    Map<String, Integer> totals(Role role) {
        return totals.getOrDefault(role, Map.of());
    }

    /** Where the statuses of a total stand, after those of the lines. */
    int totalStatus(Role role) {
        return rules.size() + (role == Role.NORM ? 0 : 1);
    }
}
