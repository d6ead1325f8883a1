package org.shequ.examples.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.shequ.core.json.Json;
import org.shequ.core.source.DocumentId;
import org.shequ.core.text.Label;
import org.shequ.core.text.Wording;
import org.shequ.standards.comparison.ComparedMatter;
import org.shequ.standards.comparison.Measured;
import org.shequ.standards.comparison.TopicComparison;
import org.shequ.standards.pack.Pack;
import org.shequ.standards.relation.DocumentRelation;
import org.shequ.standards.rule.Rule;

/**
 * A comparison of documents on one topic, as a table, as JSON and as CSV.
 *
 * @param comparison the comparison
 * @param packs the packs of the documents
 * @param asked the name by which the topic was asked for
 */
record TopicSheet(TopicComparison comparison, List<Pack> packs, String asked) {
    private static final int MORE_WIDTH = 30;
    private static final List<String> HEADER = List.of(
            "topic",
            "subject",
            "measure",
            "document",
            "rule",
            "clauses",
            "kind",
            "modality",
            "words",
            "deadline",
            "citation");

    private RuleLine line(Rule rule) {
        Pack pack = packs.stream()
                .filter(each -> each.identity().document().id().equals(rule.id().document()))
                .findFirst()
                .orElseThrow();
        return new RuleLine(new RuleSheet(pack.rule(rule.id()), pack));
    }

    Json.Obj json() {
        return Json.object()
                .put("topic", comparison.topic())
                .put("documents", RuleSheet.array(comparison.documents()))
                .put(
                        "matters",
                        Json.array(comparison.matters().stream().map(this::json).toList()))
                .put(
                        "relations",
                        Json.array(comparison.relations().stream()
                                .map(TopicSheet::json)
                                .toList()))
                .build();
    }

    private Json.Obj json(ComparedMatter matter) {
        return Json.object()
                .put("subject", RuleSheet.array(matter.subjects()))
                .putOrNull("measure", matter.measured().map(each -> Json.text(each.name())))
                .put("asks", Json.array(matter.rules().stream().map(this::json).toList()))
                .build();
    }

    private Json.Obj json(Rule rule) {
        RuleLine line = line(rule);
        return Json.object()
                .put("document", rule.id().document().toString())
                .put("rule", rule.id().toString())
                .put("clauses", RuleSheet.array(rule.clauses()))
                .put("kind", rule.content().kind())
                .put("modality", rule.modality().name())
                .put("words", RuleSheet.label(line.label()))
                .putOrNull("deadline", line.deadline().map(Json::text))
                .put("citation", line.sheet().citation())
                .build();
    }

    static Json.Obj json(DocumentRelation relation) {
        return Json.object()
                .put("matter", relation.matter())
                .put("label", RuleSheet.label(relation.label()))
                .put("kind", relation.kind().name())
                .put("document", relation.document().toString())
                .put("clauses", RuleSheet.array(relation.clauses()))
                .put("other", relation.other().toString())
                .put("otherClauses", RuleSheet.array(relation.otherClauses()))
                .put("note", RuleSheet.label(relation.note()))
                .build();
    }

    String csv(Locale language) {
        StringBuilder rows = new StringBuilder(BudgetCsv.row(HEADER));
        for (ComparedMatter matter : comparison.matters()) {
            for (Rule rule : matter.rules()) {
                RuleLine line = line(rule);
                rows.append(BudgetCsv.row(List.of(
                        comparison.topic(),
                        BudgetCsv.list(matter.subjects()),
                        matter.measured().map(Measured::name).orElse(""),
                        rule.id().document().toString(),
                        rule.id().toString(),
                        BudgetCsv.list(rule.clauses()),
                        rule.content().kind(),
                        rule.modality().name(),
                        line.words(language),
                        line.deadline().orElse(""),
                        line.sheet().citation())));
            }
        }
        return rows.toString();
    }

    String text(Locale language) {
        Wording words = Wording.read(Cli.class, "cli", language);
        Label label = Topics.label(comparison.topic());
        List<String> lines = new ArrayList<>();
        lines.add(words.say("compare.title", label.in(language), comparison.topic(), texts(comparison.documents())));
        if (!asked.equals(comparison.topic())) {
            lines.add(words.say("compare.asked", Shown.line(asked), comparison.topic()));
        }
        lines.add("");
        if (comparison.matters().isEmpty()) {
            lines.add(words.say("compare.nothing"));
        } else {
            lines.addAll(table(language, words).lines());
            long shared = comparison.matters().stream()
                    .filter(ComparedMatter::isShared)
                    .count();
            lines.add(words.say("compare.total", comparison.matters().size(), shared));
        }
        lines.addAll(relations(language, words));
        return String.join("\n", lines) + "\n";
    }

    private TextTable table(Locale language, Wording words) {
        List<TextTable.Column> columns = new ArrayList<>();
        columns.add(TextTable.Column.words(words.say("compare.matter")));
        comparison.documents().forEach(each -> columns.add(TextTable.Column.words(each.toString())));
        int width = TextTable.WIDTH + MORE_WIDTH * Math.max(0, columns.size() - 3);
        TextTable table = new TextTable(width, columns.toArray(TextTable.Column[]::new));
        for (ComparedMatter matter : comparison.matters()) {
            List<List<String>> cells = new ArrayList<>();
            cells.add(matter(matter, language, words));
            for (DocumentId document : comparison.documents()) {
                cells.add(matter.rules(document).stream()
                        .flatMap(rule -> cell(rule, language).stream())
                        .toList());
            }
            table.row(cells);
            table.row(columns.stream().map(each -> List.of("")).toList());
        }
        return table;
    }

    /** Of whom it is asked, and what is measured. */
    private static List<String> matter(ComparedMatter matter, Locale language, Wording words) {
        List<String> lines = new ArrayList<>();
        lines.add(matter.subjects().stream()
                .map(subject -> words.sayOr("subject." + subject, subject))
                .collect(Collectors.joining(words.say("enumeration"))));
        matter.measured().ifPresent(each -> lines.add(each.label().in(language)));
        return lines;
    }

    /** What a rule asks; how binding it is and by when, where that is not said yet; where it stands. */
    private List<String> cell(Rule rule, Locale language) {
        RuleLine line = line(rule);
        List<String> cell = new ArrayList<>();
        cell.add(line.words(language));
        if (!line.saysForce()) {
            boolean isDated = rule.describe(language).isEmpty();
            cell.add(line.deadline()
                    .filter(day -> isDated)
                    .map(day -> line.modality(language) + ", " + day)
                    .orElseGet(() -> line.modality(language)));
        }
        cell.add(line.sheet().citation());
        cell.add(rule.id().toString());
        return cell;
    }

    /** How the documents go together, in words. */
    private List<String> relations(Locale language, Wording words) {
        List<String> lines = new ArrayList<>();
        for (DocumentRelation relation : comparison.relations()) {
            lines.add("");
            String said = ExplainedRule.relation(relation, language, words);
            lines.addAll(DisplayWidth.wrapped(Shown.line(said), TextTable.WIDTH));
            lines.addAll(DisplayWidth.wrapped(Shown.line(relation.note().in(language)), TextTable.WIDTH - 2).stream()
                    .map(each -> "  " + each)
                    .toList());
        }
        return lines;
    }

    private static String texts(List<?> values) {
        return values.stream().map(Object::toString).collect(Collectors.joining(", "));
    }
}
