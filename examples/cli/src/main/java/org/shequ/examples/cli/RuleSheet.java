package org.shequ.examples.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.shequ.core.calendar.Coverage;
import org.shequ.core.formula.AllOf;
import org.shequ.core.json.Json;
import org.shequ.core.source.Citation;
import org.shequ.core.source.RuleId;
import org.shequ.core.text.Label;
import org.shequ.core.text.Wording;
import org.shequ.standards.explain.ChecklistDescription;
import org.shequ.standards.explain.ProcedureDescription;
import org.shequ.standards.pack.Pack;
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

    /** The rule in one language, a matter a line; its cases, clauses and source apart. */
    List<String> lines(Locale language) {
        Wording words = Wording.read(Cli.class, "cli", language);
        Rule rule = rule();
        List<String> lines = new ArrayList<>();
        lines.add(words.say("sheet.title", rule.label().in(language), rule.id()));
        lines.add(words.say(
                "sheet.force",
                new RuleLine(this).modality(language),
                words.say("role." + role()),
                rule.subjects().stream()
                        .map(subject -> words.sayOr("subject." + subject, subject))
                        .collect(Collectors.joining(words.say("enumeration")))));
        if (!isAlways()) {
            lines.add(words.say("sheet.applies", applies(language)));
        }
        if (isMoney() || rule.coverage().start() == Coverage.Start.PRINTED) {
            lines.add(words.say("sheet.coverage", coverage(language)));
        }
        rule.validity().ifPresent(days -> lines.add(words.say("sheet.validity", days)));
        rule.alternatives().ifPresent(group -> lines.add(words.say("sheet.alternatives", group)));
        funding().ifPresent(funding -> {
            lines.add(words.say(
                    "sheet.formula", funding.formula().describe(language), words.say("period." + funding.period())));
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
            lines.add(words.say("sheet.covers", joined(sharing.covers(), words)));
            lines.add(words.say("sheet.payers", payers()));
        });
        lines.addAll(content(language));
        definition.choices().forEach(choice -> choice(choice, words, language, lines));
        rule.assumptions().forEach(each -> lines.add(words.say("assumption", Note.describe(each, language), each)));
        rule.caveats().forEach(each -> lines.add(words.say("caveat", Note.describe(each, language), each)));
        return lines;
    }

    private boolean isAlways() {
        return rule().appliesWhen() instanceof AllOf all && all.parts().isEmpty();
    }

    private boolean isMoney() {
        return funding().isPresent() || sharing().isPresent();
    }

    /** The readings of a choice with what they mean, and what the rule says under those that are not the default. */
    private void choice(ReadingChoice choice, Wording words, Locale language, List<String> lines) {
        lines.add(words.say("sheet.choice", choice.name()));
        choice.options().forEach((name, meaning) -> {
            boolean byDefault = name.equals(choice.byDefault());
            lines.add("  " + name + "  " + meaning.in(language) + (byDefault ? words.say("sheet.default") : ""));
            under(Map.of(choice.name(), name)).differences(this, language).forEach(line -> lines.add("    " + line));
        });
    }

    /** The same rule under readings that are not all the default. */
    RuleSheet under(Map<String, String> readings) {
        return new RuleSheet(definition, pack, definition.under(readings));
    }

    /** What this says otherwise than the rule by default. */
    List<String> differences(RuleSheet byDefault, Locale language) {
        Wording words = Wording.read(Cli.class, "cli", language);
        List<String> lines = new ArrayList<>();
        formula(language)
                .filter(each -> !byDefault.formula(language).equals(Optional.of(each)))
                .ifPresent(each -> lines.add(words.say("sheet.formulaAlone", each)));
        if (!covers().equals(byDefault.covers())) {
            lines.add(words.say("sheet.covers", joined(covers(), words)));
        }
        List<String> said = content(language);
        if (!said.equals(byDefault.content(language))) {
            lines.addAll(said);
        }
        rule.describe(language)
                .filter(each -> !byDefault.rule().describe(language).equals(Optional.of(each)))
                .ifPresent(each -> lines.add(words.say("sheet.asked", each)));
        if (!applies(language).equals(byDefault.applies(language))) {
            lines.add(words.say("sheet.applies", applies(language)));
        }
        return lines;
    }

    private List<RuleId> covers() {
        return sharing().map(Sharing::covers).orElse(List.of());
    }

    String applies(Locale language) {
        return rule.appliesWhen().describe(language);
    }

    /** A checklist or a procedure in words, a line for each item or step. */
    List<String> content(Locale language) {
        if (rule().content() instanceof Checklist checklist) {
            return ChecklistDescription.lines(pack.complete(checklist), language);
        }
        return rule().content() instanceof Procedure procedure
                ? ProcedureDescription.lines(procedure, language)
                : List.of();
    }

    Optional<String> formula(Locale language) {
        return funding().map(each -> each.formula().describe(language));
    }

    /** Several values in a row. */
    static String joined(List<?> values, Wording words) {
        return values.stream().map(Object::toString).collect(Collectors.joining(words.say("comma")));
    }

    /** A name such as {@code FULL_YEAR} with what it means. */
    static Json.Obj note(String name) {
        return Json.object()
                .put("note", name)
                .put("words", label(Label.of(Note.describe(name, Locale.CHINESE), Note.describe(name, Locale.ENGLISH))))
                .build();
    }

    static Json.Arr array(Iterable<?> values) {
        List<Json> texts = new ArrayList<>();
        values.forEach(each -> texts.add(Json.text(each.toString())));
        return Json.array(texts);
    }

    static Json.Obj label(Label label) {
        return Json.object().put("zh", label.zh()).put("en", label.en()).build();
    }

    Json.Obj json() {
        return builder().build();
    }

    Json.ObjBuilder builder() {
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
                .put("covers", array(covers()));
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
