package org.shequ.examples.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.shequ.core.text.Wording;
import org.shequ.standards.budget.BudgetTotal;
import org.shequ.standards.lookup.Lookup;
import org.shequ.standards.plan.AreaTotal;
import org.shequ.standards.plan.Layout;
import org.shequ.standards.plan.LayoutCandidate;
import org.shequ.standards.plan.LayoutRule;
import org.shequ.standards.plan.Plan;
import org.shequ.standards.policy.Policy;

/** Plans as people read them: a few in full, many in a row each. */
final class PlanReport {
    /** The most plans that are told in full. */
    static final int MOST_IN_FULL = 12;

    /** The most plans that have a row each. */
    private static final int MOST_ROWS = 1_000;

    private final Policy policy;
    private final Wording words;
    private final Wording own;
    private final Locale language;
    private final Style style;
    private final MissingNames names;
    private final TextTable rows;
    private final List<String> full = new ArrayList<>();
    private BudgetTotal uses = BudgetTotal.ZERO;
    private BudgetTotal grants = BudgetTotal.ZERO;
    private long count;

    PlanReport(Policy policy, OutputOptions output, boolean colour) {
        this.policy = policy;
        this.words = output.words();
        this.language = output.language;
        this.own = Wording.read(Cli.class, "plan", language);
        this.style = new Style(colour);
        this.names = new MissingNames(LibraryOptions.catalogue(policy.library()), words, language);
        this.rows = new TextTable(
                TextTable.WIDTH,
                TextTable.Column.name(words.say("code")),
                TextTable.Column.words(words.say("name")),
                TextTable.Column.words(words.say("kind")),
                TextTable.Column.number(own.say("households")),
                TextTable.Column.number(own.say("communities")),
                TextTable.Column.number(words.say("role.NORM")),
                TextTable.Column.number(words.say("role.GRANT")));
    }

    /** Adds a plan; one that is wrong adds nothing. Rows are kept for as many plans as are told in rows. */
    void add(Plan plan) {
        BudgetTotal all = plan.uses();
        BudgetTotal given = plan.grants();
        BudgetTotal moreUses = uses.plus(all);
        grants = grants.plus(given);
        uses = moreUses;
        count++;
        if (count > MOST_ROWS) {
            return;
        }
        rows.row(
                plan.code().map(Object::toString).orElse(""),
                DisplayWidth.cut(plan.name().orElse(""), 24),
                PlanSheet.kind(plan.kind(), words),
                plan.layout().flatMap(Layout::households).map(Object::toString).orElse(""),
                plan.layout().map(each -> number(each)).orElse(""),
                Words.range(all.low(), all.high(), words),
                Words.range(given.low(), given.high(), words));
        if (count <= MOST_IN_FULL) {
            full(plan);
        }
    }

    /** How many communities: the number laid out, with the range that the rules leave. */
    private String number(Layout layout) {
        String low = layout.low().map(Object::toString).orElse("");
        String high = layout.high().map(Object::toString).orElse("…");
        return low.isEmpty() || low.equals(high)
                ? layout.laidOut().toString()
                : own.say("number", layout.laidOut(), low, high);
    }

    String text() {
        List<String> lines = new ArrayList<>();
        lines.add(style.heading(own.say("title", policy.at(), count)));
        policy.overlays().forEach(each -> lines.add(style.caution(words.say("hypothetical", each))));
        lines.add("");
        if (count <= MOST_IN_FULL) {
            lines.addAll(full);
        } else {
            lines.addAll(rows.lines());
            if (count > MOST_ROWS) {
                lines.add(words.say("more", count - MOST_ROWS));
            }
            lines.add("");
        }
        if (count != 1) {
            lines.add(style.heading(words.say("all", count)));
            lines.addAll(BudgetReport.totals(uses, grants, words));
        }
        if (count > MOST_IN_FULL) {
            lines.addAll(DisplayWidth.wrapped(own.say("hint"), TextTable.WIDTH));
        }
        return String.join("\n", lines).stripTrailing() + "\n";
    }

    private void full(Plan plan) {
        String code = plan.code().map(Object::toString).orElse(words.say("code.unknown"));
        String name = (code + "  " + plan.name().orElse("")).strip();
        heading(own.say("unit", Shown.line(name), PlanSheet.kind(plan.kind(), words)));
        plan.warnings().forEach(each -> wrapped(words.say("warning", each.in(language))));
        plan.lookup().forEach(each -> wrapped(document(each)));
        if (plan.lookup().isEmpty()) {
            wrapped(words.say("noDocument"));
        }
        plan.layout()
                .filter(each -> !each.rules().isEmpty() || each.households().isPresent())
                .ifPresent(this::layout);
        PlanSheet sheet = new PlanSheet(words, own, language, names);
        plan.units().forEach(unit -> {
            if (sheet.isWorthTelling(unit, plan)) {
                full.add("");
                heading(sheet.heading(unit));
                full.addAll(sheet.lines(unit));
            }
        });
        full.add("");
        heading(own.say("together", plan.year()));
        areas(plan.areas());
        full.addAll(BudgetReport.totals(plan.uses(), plan.grants(), words));
        full.add("");
    }

    private void layout(Layout layout) {
        full.add("");
        heading(own.say("layout", number(layout)));
        wrapped(layout.words(language));
        if (!layout.missing().isEmpty()) {
            wrapped(words.say("missing", names.withLabels(layout.missing())));
        }
        if (!layout.candidates().isEmpty()) {
            candidates(layout);
        }
        if (!layout.rules().isEmpty()) {
            full.add("");
            sizes(layout);
        }
    }

    private void candidates(Layout layout) {
        TextTable table = new TextTable(
                TextTable.WIDTH,
                TextTable.Column.number(own.say("communities")),
                TextTable.Column.number(own.say("average")),
                TextTable.Column.number(own.say("largest")),
                TextTable.Column.number(own.say("smallest")),
                TextTable.Column.words(own.say("remark")));
        for (LayoutCandidate each : layout.candidates()) {
            List<String> remarks = new ArrayList<>();
            each.deviations()
                    .forEach((rule, by) -> remarks.add(own.say(
                            by.signum() < 0 ? "below" : "above",
                            PlanSheet.plain(by.signum() < 0 ? by.negated() : by))));
            each.nearest().forEach(rule -> remarks.add(own.say("nearest", rule)));
            each.nearestByAverage().forEach(rule -> remarks.add(own.say("nearestByAverage", rule)));
            each.notKept().forEach(rule -> remarks.add(own.say("notKept", rule)));
            table.row(
                    each.communities().toString(),
                    PlanSheet.plain(each.average()),
                    each.largest().toString(),
                    each.smallest().toString(),
                    String.join(words.say("semicolon"), remarks));
        }
        full.addAll(table.lines());
    }

    private void sizes(Layout layout) {
        TextTable table = new TextTable(
                TextTable.WIDTH,
                TextTable.Column.name(words.say("rule")),
                TextTable.Column.words(words.say("item")),
                TextTable.Column.words(own.say("asks")),
                TextTable.Column.number(own.say("communities")));
        for (LayoutRule each : layout.rules()) {
            table.row(
                    each.rule().requirement().rule().toString(),
                    each.rule().requirement().label().in(language),
                    PlanSheet.asked(each.rule().requirement(), words, own),
                    each.fewest().map(Object::toString).orElse(words.say("unknown"))
                            + each.most()
                                    .filter(most -> !Optional.of(most).equals(each.fewest()))
                                    .map(most -> " ~ " + most)
                                    .orElse(
                                            each.fewest().isPresent()
                                                            && each.most().isEmpty()
                                                    ? " ~"
                                                    : ""));
            table.note(
                    words.say("citation", each.rule().requirement().citation().printed()));
        }
        full.addAll(table.lines());
    }

    private void areas(List<AreaTotal> areas) {
        if (areas.isEmpty()) {
            return;
        }
        TextTable table = new TextTable(
                TextTable.WIDTH,
                TextTable.Column.words(own.say("premises")),
                TextTable.Column.number(own.say("floor")));
        areas.forEach(each -> table.row(each.label().in(language), PlanSheet.amount(each.least(), words)));
        full.addAll(table.lines());
        full.add("");
    }

    private void heading(String text) {
        full.add(style.heading(text));
    }

    private void wrapped(String text) {
        full.addAll(DisplayWidth.wrapped(Shown.line(text), TextTable.WIDTH));
    }

    private String document(Lookup lookup) {
        String from = lookup.from()
                .map(day -> words.say("from." + lookup.status(), day))
                .orElse("");
        return words.say("document", lookup.document(), words.say("lookup." + lookup.status())) + from;
    }
}
