package org.shequ.standards.rule;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.shequ.core.formula.AllOf;
import org.shequ.core.formula.Condition;
import org.shequ.core.formula.json.FormulaReader;
import org.shequ.core.formula.json.Vocabulary;
import org.shequ.core.json.Cursor;
import org.shequ.core.json.Fields;
import org.shequ.core.json.Json;
import org.shequ.core.source.ClauseId;
import org.shequ.core.source.RuleId;
import org.shequ.core.text.Label;
import org.shequ.core.text.LabelJson;
import org.shequ.core.unit.UnitKind;

/** Reads rules, their readings already put in place, from JSON; each fault is told, and reading goes on. */
final class RuleReader {
    /** The keys of a rule, in the order in which they are written. */
    static final List<String> KEYS = List.of(
            "id",
            "label",
            "clauses",
            "locator",
            "subject",
            "appliesWhen",
            "coverage",
            "validity",
            "proration",
            "modality",
            "alternatives",
            "readings",
            "assumptions",
            "caveats",
            "funding",
            "sharing",
            "norm",
            "target",
            "checklist",
            "procedure",
            "notEncoded");

    /** What a rule may speak of: the values of the category {@code unit}. */
    static final List<String> SUBJECTS = List.of(
            "COMMUNITY",
            "ESTATE",
            "ORGANISATION",
            "STREET",
            "COUNTY",
            "CITY",
            "PROVINCE",
            "PERSON",
            "MATTER",
            "TASK",
            "VENUE");

    /** The places that a target may speak of. */
    private static final List<String> SCOPES = List.of("COUNTY", "CITY", "PROVINCE");

    private static final Pattern CHOICE = Pattern.compile("[a-z][A-Za-z0-9]{0,31}");
    private static final Pattern READING = Pattern.compile("[A-Z][A-Z0-9_]{0,63}");
    private static final Pattern GROUP = Pattern.compile("[a-z][a-z0-9-]{0,63}");

    private final Vocabulary vocabulary;

    RuleReader(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** Reads the id of a rule, and of what else is needed before its readings are known. */
    static Optional<RuleId> id(Cursor cursor) {
        return cursor.parsed("a rule id such as PZH2015-3.5.4-2", RuleId::of);
    }

    static List<ReadingChoice> choices(Cursor cursor) {
        Map<String, ReadingChoice> choices = new LinkedHashMap<>();
        for (Cursor element : cursor.elements()) {
            Fields fields = element.fields();
            Optional<String> name =
                    fields.required("choice").parsed("a name such as blocks", text -> checked("choice", text, CHOICE));
            Optional<String> byDefault = fields.required("default").text();
            Map<String, Label> options = new LinkedHashMap<>();
            fields.required("options").fields().all().forEach((key, value) -> {
                value.made("a reading such as LINEAR", () -> checked("reading", key, READING));
                LabelJson.read(value).ifPresent(label -> options.put(key, label));
            });
            fields.end();
            name.flatMap(known -> byDefault.flatMap(option -> element.made(
                            "at least two readings, one of them the default",
                            () -> ReadingChoice.of(known, options, option))))
                    .ifPresent(choice -> {
                        if (choices.put(choice.name(), choice) != null) {
                            element.faultMessage("choice " + choice.name() + " must be declared once");
                        }
                    });
        }
        return List.copyOf(choices.values());
    }

    /** Reads a rule and holds its figures against the phrases they were taken from. */
    Optional<Rule> rule(Cursor cursor, Map<String, String> readings) {
        Json tree = cursor.json().orElse(Json.nothing());
        return rule(cursor, readings, FormulaReader.of(vocabulary, new PrintedFigures(tree, vocabulary)));
    }

    /** Reads a rule of which figures were changed, so that they no longer are those printed. */
    Optional<Rule> changed(Cursor cursor, Map<String, String> readings) {
        return rule(cursor, readings, FormulaReader.of(vocabulary));
    }

    private static Optional<Rule> rule(Cursor cursor, Map<String, String> readings, FormulaReader formulas) {
        int before = cursor.faults().count();
        Fields fields = cursor.fields();
        Rule.Builder rule = Rule.builder();
        id(fields.required("id")).ifPresent(rule::id);
        LabelJson.read(fields.required("label")).ifPresent(rule::label);
        fields.required("clauses")
                .elements("at least one clause")
                .forEach(clause -> clause.parsed("a clause id such as PZH2015-3.5.4-2", ClauseId::of)
                        .ifPresent(rule::addClauses));
        fields.required("locator").text().ifPresent(rule::locator);
        Cursor subjectAt = fields.required("subject");
        List<String> subjects = subjects(subjectAt);
        rule.addAllSubjects(subjects);
        if (fields.has("target") && !SCOPES.containsAll(subjects)) {
            subjectAt.fault("the place that a target speaks of: " + String.join(", ", SCOPES));
        }
        Cursor applies = fields.optional("appliesWhen");
        rule.appliesWhen(applies.isPresent() ? formulas.condition(applies).orElse(always()) : always());
        PeriodReader.read(fields, rule);
        ModalityReader.read(fields.required("modality"), rule);
        Cursor group = fields.optional("alternatives");
        group.parsed("a name such as office-funds", text -> checked("group", text, GROUP))
                .ifPresent(rule::alternatives);
        fields.optional("readings");
        rule.addAllAssumptions(names(fields.optional("assumptions")));
        rule.addAllCaveats(names(fields.optional("caveats")));
        cursor.json().ifPresent(json -> rule.addAllCaveats(Template.inferences(json)));
        rule.inferredStep(cursor.json().flatMap(Template::inferredStep));
        rule.putAllReadings(readings);
        Optional<Content> content = new ContentReader(formulas, readings).read(fields, cursor);
        content.ifPresent(rule::content);
        if (group.isPresent() && content.map(each -> !(each instanceof Funding)).orElse(false)) {
            group.fault("only money belongs to a group", "alternatives among funding rules only");
        }
        fields.end();
        return cursor.faults().count() > before
                ? Optional.empty()
                : cursor.made("a rule that holds together", rule::build);
    }

    private static Condition always() {
        return AllOf.of(List.of());
    }

    /** Reads one subject, or a list of several. */
    private static List<String> subjects(Cursor cursor) {
        List<Cursor> each = cursor.json().orElse(null) instanceof Json.Arr
                ? cursor.elements("at least one subject")
                : List.of(cursor);
        Map<String, String> known = new LinkedHashMap<>();
        UnitKind.subjects().forEach(subject -> known.put(subject, subject));
        Set<String> subjects = new LinkedHashSet<>();
        each.forEach(element -> element.oneOf(known)
                .filter(subject -> !subjects.add(subject))
                .ifPresent(twice -> element.fault("each subject once")));
        return List.copyOf(subjects);
    }

    private static Set<String> names(Cursor cursor) {
        Set<String> names = new LinkedHashSet<>();
        cursor.elements()
                .forEach(element -> element.parsed(
                                "a name such as ANNUAL_INFERRED", text -> checked("name", text, READING))
                        .ifPresent(names::add));
        return names;
    }

    private static String checked(String role, String name, Pattern shape) {
        if (!shape.matcher(name).matches()) {
            throw new IllegalArgumentException(role + " (" + name + ") must match " + shape);
        }
        return name;
    }
}
