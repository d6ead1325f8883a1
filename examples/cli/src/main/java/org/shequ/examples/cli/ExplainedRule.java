package org.shequ.examples.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.shequ.core.json.Json;
import org.shequ.core.source.ClauseId;
import org.shequ.core.text.Label;
import org.shequ.core.text.Wording;
import org.shequ.standards.ledger.ClauseEntry;
import org.shequ.standards.pack.WorkedCase;
import org.shequ.standards.relation.DocumentRelation;
import org.shequ.standards.rule.ReadingChoice;

/**
 * A rule with all that stands around it: the phrases of its figures, its worked cases, its clauses in the ledger and the relations of
 * these to other documents.
 *
 * @param sheet the rule
 * @param relations the relations that touch its clauses
 */
record ExplainedRule(RuleSheet sheet, List<DocumentRelation> relations) {
    private static final int MANY_CASES = 12;

    /** Takes the relations, stated by whichever document, that name a clause of the rule. */
    static ExplainedRule of(RuleSheet sheet, Stream<DocumentRelation> stated) {
        List<ClauseId> clauses = sheet.rule().clauses();
        return new ExplainedRule(
                sheet,
                stated.filter(each -> Stream.concat(each.clauses().stream(), each.otherClauses().stream())
                                .anyMatch(clauses::contains))
                        .toList());
    }

    /** The worked cases that expect something of the rule, or show its clause. */
    private List<WorkedCase> cases() {
        return sheet.pack().cases().stream()
                .filter(each ->
                        each.expect().members().containsKey(sheet.rule().id().toString())
                                || each.clause().equals(sheet.rule().id().clause()))
                .toList();
    }

    /** The clauses of the rule as the ledger has them. */
    private List<ClauseEntry> entries() {
        List<ClauseId> clauses = sheet.rule().clauses();
        return sheet.pack().ledger().stream()
                .flatMap(ledger -> ledger.entries().stream())
                .filter(entry -> clauses.contains(entry.id()))
                .toList();
    }

    /** All of it in one language, broken to the width of a table; of many cases each stands on one line. */
    List<String> lines(Locale language) {
        Wording words = Wording.read(Cli.class, "cli", language);
        List<String> lines = new ArrayList<>();
        sheet.lines(language).forEach(line -> wrap(line, lines));
        PrintedFigure.of(sheet.definition()).forEach(each -> wrap(each.text(words), lines));
        List<WorkedCase> cases = cases();
        if (cases.size() > MANY_CASES) {
            lines.add(words.say("sheet.cases", cases.size()));
        }
        for (WorkedCase each : cases) {
            String line = new CaseLine(each, sheet.rule().id(), words).text();
            if (cases.size() > MANY_CASES) {
                lines.add(DisplayWidth.cut(Shown.line(line), TextTable.WIDTH));
            } else {
                wrap(line, lines);
            }
        }
        relations.forEach(each -> {
            wrap(words.say("sheet.relation", relation(each, language, words)), lines);
            wrap("  " + each.note().in(language), lines);
        });
        List<ClauseEntry> entries = entries();
        if (entries.isEmpty()) {
            wrap(words.say("sheet.clauses", RuleSheet.joined(sheet.rule().clauses(), words)), lines);
        }
        entries.forEach(
                entry -> wrap(words.say("sheet.clause", entry.id(), entry.gist().in(language)), lines));
        wrap(words.say("citation", sheet.citation()), lines);
        return lines;
    }

    private static void wrap(String line, List<String> lines) {
        String indent = " ".repeat(line.length() - line.stripLeading().length());
        List<String> parts =
                DisplayWidth.wrapped(Shown.line(line.stripLeading()), TextTable.WIDTH - indent.length() - 2);
        for (int i = 0; i < parts.size(); i++) {
            lines.add(indent + (i == 0 ? "" : "  ") + parts.get(i));
        }
    }

    /** How two documents go together on a matter, and by which clauses. */
    static String relation(DocumentRelation relation, Locale language, Wording words) {
        return words.say(
                "compare.relation",
                relation.label().in(language),
                words.say("relation." + relation.kind(), relation.document(), relation.other()),
                RuleSheet.joined(relation.clauses(), words),
                RuleSheet.joined(relation.otherClauses(), words));
    }

    Json.Obj json() {
        Json.ObjBuilder object = sheet.builder();
        object.putOrNull("modalityWord", sheet.rule().modalityWord().map(Json::text));
        object.put("appliesWhen", label(sheet.applies(Locale.CHINESE), sheet.applies(Locale.ENGLISH)));
        object.putOrNull(
                "formula",
                sheet.formula(Locale.CHINESE)
                        .map(zh -> label(zh, sheet.formula(Locale.ENGLISH).orElseThrow())));
        object.putOrNull(
                "asked",
                sheet.rule()
                        .describe(Locale.CHINESE)
                        .map(zh ->
                                label(zh, sheet.rule().describe(Locale.ENGLISH).orElseThrow())));
        object.putOrNull(
                "content",
                Optional.of(sheet.content(Locale.ENGLISH))
                        .filter(lines -> !lines.isEmpty())
                        .map(lines -> both(sheet.content(Locale.CHINESE), lines)));
        object.put(
                "changes",
                Json.array(sheet.definition().choices().stream()
                        .flatMap(this::changes)
                        .toList()));
        object.put(
                "notes",
                Json.array(Stream.concat(sheet.rule().assumptions().stream(), sheet.rule().caveats().stream())
                        .map(RuleSheet::note)
                        .toList()));
        object.put(
                "figures",
                Json.array(PrintedFigure.of(sheet.definition()).stream()
                        .map(PrintedFigure::json)
                        .toList()));
        object.put("cases", Json.array(cases().stream().map(ExplainedRule::json).toList()));
        object.put(
                "relations", Json.array(relations.stream().map(TopicSheet::json).toList()));
        object.put(
                "ledger", Json.array(entries().stream().map(ClauseEntry::json).toList()));
        return object.build();
    }

    /** What the rule says under each reading that is not the default. */
    private Stream<Json> changes(ReadingChoice choice) {
        return choice.options().keySet().stream()
                .filter(name -> !name.equals(choice.byDefault()))
                .map(name -> Json.object()
                        .put("choice", choice.name())
                        .put("reading", name)
                        .put(
                                "words",
                                both(changed(choice, name, Locale.CHINESE), changed(choice, name, Locale.ENGLISH)))
                        .build());
    }

    private List<String> changed(ReadingChoice choice, String name, Locale language) {
        return sheet.under(Map.of(choice.name(), name)).differences(sheet, language);
    }

    private static Json.Obj label(String zh, String en) {
        return RuleSheet.label(Label.of(zh, en));
    }

    private static Json both(List<String> zh, List<String> en) {
        return Json.object()
                .put("zh", RuleSheet.array(zh))
                .put("en", RuleSheet.array(en))
                .build();
    }

    private static Json.Obj json(WorkedCase worked) {
        return Json.object()
                .put("clause", worked.clause().toString())
                .putOrNull("example", worked.example().map(each -> Json.number((long) each)))
                .put("note", worked.note())
                .putOrNull("year", worked.year().map(year -> Json.number((long) year.value())))
                .putOrNull("date", worked.date().map(day -> Json.text(day.toString())))
                .put("path", RuleSheet.array(worked.path()))
                .put("expect", worked.expect())
                .build();
    }
}
