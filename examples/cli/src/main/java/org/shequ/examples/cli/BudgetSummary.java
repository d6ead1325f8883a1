package org.shequ.examples.cli;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.shequ.core.place.DivisionCode;
import org.shequ.core.quantity.Outcome;
import org.shequ.core.quantity.Yuan;
import org.shequ.core.source.DocumentId;
import org.shequ.core.source.RuleId;
import org.shequ.core.text.Wording;
import org.shequ.core.unit.Community;
import org.shequ.core.unit.Unit;
import org.shequ.standards.budget.Budget;
import org.shequ.standards.budget.BudgetLine;
import org.shequ.standards.budget.BudgetTotal;
import org.shequ.standards.lookup.Lookup;
import org.shequ.standards.policy.PolicyLibrary;
import org.shequ.standards.rule.Role;

/** Many budgets in tables: by document, by place and kind, by rule, what is missing, what is doubtful; then a row for each unit. */
final class BudgetSummary {
    private static final int MOST_MISSING = 20;

    /** The most units that have a row each, and the most lines of what is doubtful. */
    static final int MOST_ROWS = 1_000;

    private final Wording words;
    private final Budgets budgets;
    private final MissingNames names;
    private final Map<List<String>, Integer> documents = new TreeMap<>(Comparator.comparing(List::toString));
    private final Map<List<String>, Group> places = new TreeMap<>(Comparator.comparing(List::toString));
    private final Map<RuleId, OfRule> rules = new LinkedHashMap<>();
    private final Map<String, Integer> missing = new TreeMap<>();
    private final List<String> warnings = new ArrayList<>();
    private final TextTable units;
    private long warned;
    private long unlisted;
    private int count;

    BudgetSummary(Wording words, Budgets budgets) {
        this.words = words;
        this.budgets = budgets;
        this.names = new MissingNames(budgets.catalogue(), words, budgets.language());
        this.units = new TextTable(
                TextTable.WIDTH,
                TextTable.Column.name(words.say("code")),
                TextTable.Column.words(words.say("name")),
                TextTable.Column.number(words.say("role.NORM")),
                TextTable.Column.number(words.say("role.GRANT")),
                TextTable.Column.words(words.say("missing.short")));
    }

    /** What the units of one place and kind add up to. */
    private static final class Group {
        private int units;
        private boolean granted;
        private BudgetTotal uses = BudgetTotal.ZERO;
        private BudgetTotal grants = BudgetTotal.ZERO;
    }

    /** What the lines of one rule add up to. */
    private static final class OfRule {
        private final BudgetLine first;
        private final Map<Outcome.Status, Integer> counts = new EnumMap<>(Outcome.Status.class);
        private BudgetTotal total = BudgetTotal.ZERO;

        OfRule(BudgetLine first) {
            this.first = first;
        }

        String count(Outcome.Status status) {
            return String.valueOf(counts.getOrDefault(status, 0));
        }
    }

    void add(Unit unit, Budget budget) {
        for (Lookup lookup : budget.lookup()) {
            List<String> found = List.of(
                    lookup.document().value(),
                    words.say("lookup." + lookup.status()),
                    lookup.from().map(Object::toString).orElse(""));
            documents.merge(found, 1, Integer::sum);
        }
        addGroup(unit, budget);
        for (BudgetLine line : budget.lines()) {
            OfRule rule = rules.computeIfAbsent(line.rule(), key -> new OfRule(line));
            rule.counts.merge(line.amount().status(), 1, Integer::sum);
            rule.total = rule.total.plus(total(line.amount()));
        }
        budget.lines().stream()
                .flatMap(line -> line.missing().stream())
                .distinct()
                .forEach(name -> missing.merge(name, 1, Integer::sum));
        budget.warnings().forEach(each -> {
            warned++;
            if (warned > MOST_ROWS) {
                return;
            }
            String told = BudgetReport.name(budget, words) + "  " + Shown.line(each.in(budgets.language()));
            warnings.addAll(DisplayWidth.wrapped(told, TextTable.WIDTH));
        });
        if (count == MOST_ROWS) {
            unlisted++;
        } else {
            count++;
            addUnit(budget);
        }
    }

    private static BudgetTotal total(Outcome<Yuan> amount) {
        return BudgetTotal.builder()
                .known(amount.amount().orElse(Yuan.ZERO))
                .low(amount.low().orElse(Yuan.ZERO))
                .high(amount.high())
                .shares(BudgetTotal.ZERO.shares())
                .build();
    }

    private void addGroup(Unit unit, Budget budget) {
        String county = unit.code()
                .map(code -> code.county().orElse(code))
                .map(DivisionCode::toString)
                .orElse(words.say("code.unknown"));
        Group group = places.computeIfAbsent(List.of(county, kind(unit)), key -> new Group());
        group.units++;
        group.granted |= budget.lines().stream().anyMatch(line -> line.role() == Role.GRANT);
        group.uses = group.uses.plus(budget.uses());
        group.grants = group.grants.plus(budget.grants());
    }

    private String kind(Unit unit) {
        Optional<String> committee = unit instanceof Community community
                ? community
                        .committee()
                        .or(() -> unit.code().flatMap(DivisionCode::committeeKind))
                        .map(Enum::name)
                : Optional.empty();
        return committee
                .map(each -> words.say("committee." + each))
                .orElseGet(() -> words.sayOr("kind." + unit.kind(), unit.kind().name()));
    }

    private void addUnit(Budget budget) {
        List<String> open = budget.lines().stream()
                .flatMap(line -> line.missing().stream())
                .distinct()
                .sorted()
                .toList();
        units.row(
                budget.code().map(Object::toString).orElse(""),
                DisplayWidth.cut(budget.name().orElse(""), 24),
                range(budget.uses()),
                budget.grants().equals(BudgetTotal.ZERO) ? "" : range(budget.grants()),
                open.isEmpty() ? "" : DisplayWidth.cut(words.say("items", open.size(), names.labels(open)), 28));
    }

    private String range(BudgetTotal total) {
        return Words.range(total.low(), total.high(), words);
    }

    /** The tables by their titles. */
    Map<String, List<String>> tables() {
        Map<String, List<String>> tables = new LinkedHashMap<>();
        tables.put(words.say("byDocument"), documents());
        tables.put(words.say("byPlace"), places());
        tables.put(words.say("byRule"), rules());
        if (!missing.isEmpty()) {
            tables.put(words.say("byMissing"), missing());
        }
        if (!warnings.isEmpty()) {
            tables.put(words.say("byWarning"), withRest(warnings, warned - MOST_ROWS, words));
        }
        tables.put(words.say("byUnit"), withRest(units.lines(), unlisted, words));
        return tables;
    }

    /** Lines, and one that counts what they leave out. */
    static List<String> withRest(List<String> lines, long rest, Wording words) {
        List<String> all = new ArrayList<>(lines);
        if (rest > 0) {
            all.add(words.say("more", rest));
        }
        return all;
    }

    private List<String> documents() {
        TextTable table = new TextTable(
                TextTable.WIDTH,
                TextTable.Column.name(words.say("document.header")),
                TextTable.Column.name(words.say("status")),
                TextTable.Column.name(words.say("from")),
                TextTable.Column.number(words.say("units")));
        documents.forEach((found, count) -> table.row(found.get(0), found.get(1), found.get(2), String.valueOf(count)));
        return table.lines();
    }

    private List<String> places() {
        TextTable table = new TextTable(
                TextTable.WIDTH,
                TextTable.Column.name(words.say("place")),
                TextTable.Column.words(words.say("kind")),
                TextTable.Column.number(words.say("units")),
                TextTable.Column.name(words.say("role")),
                TextTable.Column.number(words.say("known")),
                TextTable.Column.number(words.say("low")),
                TextTable.Column.number(words.say("high")));
        places.forEach((key, group) -> {
            row(table, key, group, "role.NORM", group.uses);
            if (group.granted) {
                row(table, key, group, "role.GRANT", group.grants);
            }
        });
        return table.lines();
    }

    private void row(TextTable table, List<String> key, Group group, String role, BudgetTotal total) {
        table.row(
                key.get(0),
                key.get(1),
                String.valueOf(group.units),
                words.say(role),
                Shown.amount(total.known()),
                Shown.amount(total.low()),
                high(total));
    }

    private String high(BudgetTotal total) {
        return total.high().map(Shown::amount).orElse(words.say("unknown"));
    }

    private List<String> rules() {
        TextTable table = new TextTable(
                TextTable.WIDTH,
                TextTable.Column.name(words.say("rule")),
                TextTable.Column.words(words.say("item")),
                TextTable.Column.number(words.say("status.EXACT")),
                TextTable.Column.number(words.say("status.BOUNDED")),
                TextTable.Column.number(words.say("status.UNDETERMINED")),
                TextTable.Column.number(words.say("low")),
                TextTable.Column.number(words.say("high")));
        inOrder()
                .forEach(rule -> table.row(
                        rule.first.rule().toString(),
                        words.say("role." + rule.first.role()) + " "
                                + rule.first.label().in(budgets.language()),
                        rule.count(Outcome.Status.EXACT),
                        rule.count(Outcome.Status.BOUNDED),
                        rule.count(Outcome.Status.UNDETERMINED),
                        Shown.amount(rule.total.low()),
                        high(rule.total)));
        return table.lines();
    }

    /** By document and in the order of its rules. */
    private List<OfRule> inOrder() {
        PolicyLibrary library = budgets.policy().library();
        Set<DocumentId> found = rules.keySet().stream().map(RuleId::document).collect(Collectors.toSet());
        return library.documents().stream()
                .filter(found::contains)
                .flatMap(document -> library.pack(document).rules().stream())
                .flatMap(rule -> Optional.ofNullable(rules.get(rule.id())).stream())
                .toList();
    }

    private List<String> missing() {
        TextTable table = new TextTable(
                TextTable.WIDTH,
                TextTable.Column.words(words.say("missing.header")),
                TextTable.Column.words(words.say("name.short")),
                TextTable.Column.number(words.say("units")));
        List<Map.Entry<String, Integer>> most = missing.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
                .toList();
        most.stream()
                .limit(MOST_MISSING)
                .forEach(each -> table.row(
                        each.getKey(), names.label(each.getKey()).orElse(""), String.valueOf(each.getValue())));
        return withRest(table.lines(), most.size() - MOST_MISSING, words);
    }
}
