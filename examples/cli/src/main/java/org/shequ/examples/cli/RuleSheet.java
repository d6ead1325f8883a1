package org.shequ.examples.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.shequ.core.calendar.Coverage;
import org.shequ.core.json.Json;
import org.shequ.core.source.Citation;
import org.shequ.core.text.Label;
import org.shequ.core.text.Wording;
import org.shequ.standards.explain.ChecklistDescription;
import org.shequ.standards.explain.ProcedureDescription;
import org.shequ.standards.pack.Pack;
import org.shequ.standards.pack.WorkedCase;
import org.shequ.standards.rule.Checklist;
import org.shequ.standards.rule.Funding;
import org.shequ.standards.rule.Norm;
import org.shequ.standards.rule.Note;
import org.shequ.standards.rule.Procedure;
import org.shequ.standards.rule.ReadingChoice;
import org.shequ.standards.rule.Rule;
import org.shequ.standards.rule.RuleDefinition;
import org.shequ.standards.rule.Sharing;

/**
 * What there is to say of a rule, in words and as JSON.
 *
 * @param definition the rule with its readings open
 * @param pack the pack it stands in
 * @param rule the rule under one reading of each choice
 */
record RuleSheet(RuleDefinition definition, Pack pack, Rule rule) {
    RuleSheet(RuleDefinition definition, Pack pack) {
        this(definition, pack, definition.byDefault());
    }

    /** The role of money that is due; else the kind of content, such as SHARING, a norm being a REQUIREMENT. */
    String role() {
        return funding()
                .map(each -> each.role().name())
                .orElseGet(() -> rule().content() instanceof Norm
                        ? "REQUIREMENT"
                        : rule().content().kind());
    }

    String period() {
        return funding().map(each -> each.period().name()).orElse("");
    }

    String payers() {
        return funding()
                .map(each -> each.payers().toString())
                .or(() -> sharing().flatMap(each -> each.share().map(Object::toString)))
                .orElseGet(() -> sharing().flatMap(Sharing::parameter).orElse(""));
    }

    String citation() {
        return Citation.of(pack.identity().document(), rule().locator()).printed();
    }

    String coverage(Locale language) {
        Coverage coverage = rule().coverage();
        Wording words = Wording.read(Cli.class, "cli", language);
        if (coverage.start() != Coverage.Start.PRINTED) {
            return words.say("coverage." + coverage.start());
        }
        int first = coverage.first().orElseThrow().getYear();
        return !coverage.isWholeYears()
                ? coverage.toString()
                : coverage.last()
                        .map(last -> words.say("coverage.between", first, last.getYear()))
                        .orElseGet(() -> words.say("coverage.from", first));
    }

    private Optional<Funding> funding() {
        return rule().content() instanceof Funding funding ? Optional.of(funding) : Optional.empty();
    }

    private Optional<Sharing> sharing() {
        return rule().content() instanceof Sharing sharing ? Optional.of(sharing) : Optional.empty();
    }

    /** The rules of the pack that share its line. */
    private List<RuleSheet> sharedBy() {
        return pack.rules().stream()
                .map(each -> new RuleSheet(each, pack))
                .filter(each -> each.sharing()
                        .map(sharing -> sharing.covers().contains(rule.id()))
                        .orElse(false))
                .toList();
    }

    /** The worked cases that expect something of the rule, or show its clause. */
    List<WorkedCase> cases() {
        return pack.cases().stream()
                .filter(each -> each.expect().members().containsKey(rule().id().toString())
                        || each.clause().equals(rule().id().clause()))
                .toList();
    }

    /** All of it in one language, a matter a line. */
    List<String> lines(Locale language) {
        Wording words = Wording.read(Cli.class, "cli", language);
        Rule rule = rule();
        List<String> lines = new ArrayList<>();
        lines.add(words.say("sheet.title", rule.label().in(language), rule.id()));
        lines.add(words.say(
                "sheet.force",
                words.say("modality." + rule.modality()),
                words.say("role." + role()),
                rule.subjects().stream()
                        .map(subject -> words.sayOr("subject." + subject, subject))
                        .collect(Collectors.joining(words.say("enumeration")))));
        lines.add(words.say("sheet.applies", rule.appliesWhen().describe(language)));
        lines.add(words.say("sheet.coverage", coverage(language)));
        rule.validity().ifPresent(days -> lines.add(words.say("sheet.validity", days)));
        funding().ifPresent(funding -> {
            lines.add(words.say("sheet.formula", funding.formula().describe(language)));
            lines.add(words.say("sheet.payers", Words.payer(payers(), words)));
            sharedBy()
                    .forEach(each -> lines.add(words.say(
                            "sheet.sharedBy",
                            each.rule().id(),
                            each.payers(),
                            each.rule().label().in(language))));
            lines.add(words.say("sheet.purposes", String.join(words.say("comma"), funding.purposes())));
        });
        rule.describe(language).ifPresent(asked -> lines.add(words.say("sheet.asked", asked)));
        sharing().ifPresent(sharing -> {
            lines.add(words.say("sheet.covers", String.join(words.say("comma"), texts(sharing.covers()))));
            lines.add(words.say("sheet.payers", payers()));
        });
        lines.addAll(content(language));
        definition.choices().forEach(choice -> choice(choice, words, language, lines));
        rule.assumptions().forEach(each -> lines.add(words.say("assumption", Note.describe(each, language), each)));
        rule.caveats().forEach(each -> lines.add(words.say("caveat", Note.describe(each, language), each)));
        cases().forEach(each ->
                lines.add(words.say("sheet.case", when(each, words), each.note(), expected(each, words))));
        lines.add(words.say("sheet.clauses", String.join(words.say("comma"), texts(rule.clauses()))));
        lines.add(words.say("citation", citation()));
        return lines;
    }

    /** The readings of a choice with what they mean, and what the rule says under those that are not the default. */
    private void choice(ReadingChoice choice, Wording words, Locale language, List<String> lines) {
        lines.add(words.say("sheet.choice", choice.name()));
        choice.options().forEach((name, meaning) -> {
            boolean byDefault = name.equals(choice.byDefault());
            lines.add("  " + name + "  " + meaning.in(language) + (byDefault ? words.say("sheet.default") : ""));
            RuleSheet other = new RuleSheet(definition, pack, definition.under(Map.of(choice.name(), name)));
            String formula = other.formula(language);
            if (!formula.equals(formula(language))) {
                lines.add("    " + words.say("sheet.formula", formula));
            }
            List<String> said = other.content(language);
            if (!said.equals(content(language))) {
                said.forEach(line -> lines.add("    " + line));
            }
            String asked = other.rule().describe(language).orElse("");
            if (!asked.equals(rule().describe(language).orElse(""))) {
                lines.add("    " + words.say("sheet.asked", asked));
            }
            String applies = other.rule().appliesWhen().describe(language);
            if (!applies.equals(rule().appliesWhen().describe(language))) {
                lines.add("    " + words.say("sheet.applies", applies));
            }
        });
    }

    /** The year, the day or the path of a case. */
    private static String when(WorkedCase worked, Wording words) {
        return worked.year()
                .map(year -> words.say("sheet.year", year))
                .or(() -> worked.date().map(Object::toString))
                .orElseGet(() -> String.join(words.say("comma"), worked.path()));
    }

    /** A checklist or a procedure in words, a line for each item or step. */
    private List<String> content(Locale language) {
        if (rule().content() instanceof Checklist checklist) {
            return ChecklistDescription.lines(pack.complete(checklist), language);
        }
        return rule().content() instanceof Procedure procedure
                ? ProcedureDescription.lines(procedure, language)
                : List.of();
    }

    private String formula(Locale language) {
        return funding().map(each -> each.formula().describe(language)).orElse("");
    }

    /** What a case expects of the rule; of a case of its clause that names it not, what it expects of the others. */
    private String expected(WorkedCase worked, Wording words) {
        Json own = worked.expect().members().get(rule().id().toString());
        if (own != null) {
            return said(own, words);
        }
        return worked.expect().members().entrySet().stream()
                .map(each -> each.getKey() + " " + said(each.getValue(), words))
                .collect(Collectors.joining(words.say("semicolon")));
    }

    /** What is expected of a line: its amount, its range or what is missing, and who pays where a case says so. */
    private static String said(Json expected, Wording words) {
        if (!(expected instanceof Json.Obj line)) {
            return words.say("sheet.noLine");
        }
        List<String> parts = new ArrayList<>();
        line.members().forEach((key, value) -> {
            if (value instanceof Json.Text text && !key.equals("status")) {
                parts.add(words.sayOr("sheet." + key, key) + " " + text.value());
            } else if (value instanceof Json.Obj object) {
                object.members()
                        .forEach((payer, part) -> parts.add(Words.payer(payer, words) + " "
                                + part.toString().replace("\"", "")));
            } else if (value instanceof Json.Arr array && !array.elements().isEmpty()) {
                parts.add(words.sayOr("sheet." + key, key) + " "
                        + array.elements().stream()
                                .map(each -> each.toString().replace("\"", ""))
                                .collect(Collectors.joining(words.say("comma"))));
            }
        });
        return String.join(words.say("comma"), parts);
    }

    private static List<String> texts(List<?> values) {
        return values.stream().map(Object::toString).toList();
    }

    private static Json.Arr array(Iterable<?> values) {
        List<Json> texts = new ArrayList<>();
        values.forEach(each -> texts.add(Json.text(each.toString())));
        return Json.array(texts);
    }

    private static Json.Obj label(Label label) {
        return Json.object().put("zh", label.zh()).put("en", label.en()).build();
    }

    Json.Obj json() {
        return builder().build();
    }

    /** With the words, the conditions and the worked cases. */
    Json.Obj fullJson() {
        Json.ObjBuilder object = builder();
        object.put(
                "appliesWhen",
                label(Label.of(
                        rule().appliesWhen().describe(Locale.CHINESE),
                        rule().appliesWhen().describe(Locale.ENGLISH))));
        object.putOrNull(
                "formula",
                funding()
                        .map(each -> label(Label.of(
                                each.formula().describe(Locale.CHINESE),
                                each.formula().describe(Locale.ENGLISH)))));
        object.putOrNull("content", contentJson());
        object.putOrNull(
                "asked",
                rule().describe(Locale.CHINESE)
                        .map(zh -> label(
                                Label.of(zh, rule().describe(Locale.ENGLISH).orElseThrow()))));
        object.put("cases", Json.array(cases().stream().map(this::caseJson).toList()));
        return object.build();
    }

    /** A checklist or a procedure as lines in both languages. */
    private Optional<Json> contentJson() {
        return content(Locale.ENGLISH).isEmpty()
                ? Optional.empty()
                : Optional.of(Json.object()
                        .put("zh", array(content(Locale.CHINESE)))
                        .put("en", array(content(Locale.ENGLISH)))
                        .build());
    }

    private Json.Obj caseJson(WorkedCase worked) {
        return Json.object()
                .put("clause", worked.clause().toString())
                .put("note", worked.note())
                .putOrNull("year", worked.year().map(year -> Json.number((long) year.value())))
                .putOrNull("date", worked.date().map(day -> Json.text(day.toString())))
                .put("expect", worked.expect())
                .build();
    }

    private Json.ObjBuilder builder() {
        Rule rule = rule();
        Json.ObjBuilder object = Json.object()
                .put("rule", rule.id().toString())
                .put("document", rule.id().document().toString())
                .put("label", label(rule.label()))
                .put("clauses", array(rule.clauses()))
                .put(
                        "subject",
                        rule.subjects().size() == 1 ? Json.text(rule.subjects().get(0)) : array(rule.subjects()))
                .put("modality", rule.modality().name())
                .put("role", role())
                .putOrNull(
                        "period", funding().map(each -> Json.text(each.period().name())))
                .put("purposes", array(funding().map(Funding::purposes).orElse(List.of())))
                .put("coverage", coverageJson(rule.coverage()))
                .putOrNull("validity", rule.validity().map(each -> Json.text(each.toString())))
                .put("payers", payers())
                .put("covers", array(sharing().map(Sharing::covers).orElse(List.of())));
        return object.put(
                        "readings",
                        Json.array(definition.choices().stream()
                                .map(RuleSheet::choice)
                                .toList()))
                .put("assumptions", array(rule.assumptions()))
                .put("caveats", array(rule.caveats()))
                .put("citation", citation());
    }

    private static Json.Obj coverageJson(Coverage coverage) {
        return Json.object()
                .put("start", coverage.start().name())
                .putOrNull("from", coverage.first().map(month -> Json.text(month.toString())))
                .putOrNull("last", coverage.last().map(month -> Json.text(month.toString())))
                .build();
    }

    private static Json.Obj choice(ReadingChoice choice) {
        Json.ObjBuilder options = Json.object();
        choice.options().forEach((name, meaning) -> options.put(name, label(meaning)));
        return Json.object()
                .put("choice", choice.name())
                .put("default", choice.byDefault())
                .put("options", options.build())
                .build();
    }
}
