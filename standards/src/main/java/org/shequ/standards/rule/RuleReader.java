package org.shequ.standards.rule;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
import org.shequ.core.text.NameShape;
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

    private static final NameShape CHOICE = NameShape.of("a-z", "A-Za-z0-9", 31);
    private static final NameShape READING = NameShape.of("A-Z", "A-Z0-9_", 63);
    private static final NameShape GROUP = NameShape.of("a-z", "a-z0-9-", 63);

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
            Optional<String> name = named(fields.required("choice"), "choice", "a name such as blocks", CHOICE);
            Optional<String> byDefault = fields.required("default").text();
            Map<String, Label> options = options(fields.required("options").fields());
            fields.end();
            if (name.isEmpty() || byDefault.isEmpty()) {
                continue;
            }
            Optional<ReadingChoice> choice = element.made(
                    "at least two readings, one of them the default",
                    () -> ReadingChoice.of(name.get(), options, byDefault.get()));
            if (choice.isPresent() && choices.put(choice.get().name(), choice.get()) != null) {
                element.faultMessage("choice " + choice.get().name() + " must be declared once");
            }
        }
        return List.copyOf(choices.values());
    }

    private static Map<String, Label> options(Fields fields) {
        Map<String, Label> options = new LinkedHashMap<>();
        for (Map.Entry<String, Cursor> option : fields.all().entrySet()) {
            String key = option.getKey();
            option.getValue().made("a reading such as LINEAR", () -> checked("reading", key, READING));
            Optional<Label> label = LabelJson.read(option.getValue());
            if (label.isPresent()) {
                options.put(key, label.get());
            }
        }
        return options;
    }

    private static Optional<String> named(Cursor at, String role, String allowed, NameShape shape) {
        return at.parsed(allowed, text -> checked(role, text, shape));
    }

    /** Reads a rule and holds its figures against the phrases they were taken from. */
    Optional<Rule> rule(Cursor cursor, Map<String, String> readings) {
        Json tree = cursor.json().orElse(Json.nothing());
        return rule(cursor, readings, FormulaReader.of(vocabulary, new PrintedFigures(tree, vocabulary)), true);
    }

    /** Reads a rule that was proofread before, or of which figures were changed, so that they no longer are those printed. */
    Optional<Rule> unproved(Cursor cursor, Map<String, String> readings) {
        return rule(cursor, readings, FormulaReader.of(vocabulary), false);
    }

    private static Optional<Rule> rule(
            Cursor cursor, Map<String, String> readings, FormulaReader formulas, boolean proves) {
        int before = cursor.faults().count();
        Fields fields = cursor.fields();
        Rule.Builder rule = Rule.builder();
        name(fields, rule);
        Cursor subjectAt = fields.required("subject");
        List<String> subjects = subjects(subjectAt);
        rule.addAllSubjects(subjects);
        if (fields.has("target") && !SCOPES.containsAll(subjects)) {
            subjectAt.fault("the place that a target speaks of: " + String.join(", ", SCOPES));
        }
        Cursor applies = fields.optional("appliesWhen");
        rule.appliesWhen(applies.isPresent() ? formulas.condition(applies).orElse(always()) : always());
        PeriodReader.read(fields, rule, proves);
        ModalityReader.read(fields.required("modality"), rule, proves);
        Cursor group = fields.optional("alternatives");
        rule.alternatives(named(group, "group", "a name such as office-funds", GROUP));
        fields.optional("readings");
        rule.addAllAssumptions(names(fields.optional("assumptions")));
        rule.addAllCaveats(names(fields.optional("caveats")));
        if (cursor.isPresent()) {
            rule.addAllCaveats(Template.inferences(cursor.json().get()));
            rule.inferredStep(Template.inferredStep(cursor.json().get()));
        }
        rule.putAllReadings(readings);
        Optional<Content> content = new ContentReader(formulas, readings, proves).read(fields, cursor);
        if (content.isPresent()) {
            rule.content(content.get());
        }
        if (group.isPresent() && content.isPresent() && !(content.get() instanceof Funding)) {
            group.fault("only money belongs to a group", "alternatives among funding rules only");
        }
        fields.end();
        return cursor.faults().count() > before
                ? Optional.empty()
                : cursor.made("a rule that holds together", rule::build);
    }

    private static void name(Fields fields, Rule.Builder rule) {
        Optional<RuleId> id = id(fields.required("id"));
        if (id.isPresent()) {
            rule.id(id.get());
        }
        Optional<Label> label = LabelJson.read(fields.required("label"));
        if (label.isPresent()) {
            rule.label(label.get());
        }
        for (Cursor clause : fields.required("clauses").elements("at least one clause")) {
            Optional<ClauseId> read = clause.parsed("a clause id such as PZH2015-3.5.4-2", ClauseId::of);
            if (read.isPresent()) {
                rule.addClauses(read.get());
            }
        }
        Optional<String> locator = fields.required("locator").text();
        if (locator.isPresent()) {
            rule.locator(locator.get());
        }
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
        for (String subject : UnitKind.subjects()) {
            known.put(subject, subject);
        }
        Set<String> subjects = new LinkedHashSet<>();
        for (Cursor element : each) {
            Optional<String> subject = element.oneOf(known);
            if (subject.isPresent() && !subjects.add(subject.get())) {
                element.fault("each subject once");
            }
        }
        return List.copyOf(subjects);
    }

    private static Set<String> names(Cursor cursor) {
        Set<String> names = new LinkedHashSet<>();
        for (Cursor element : cursor.elements()) {
            Optional<String> name = named(element, "name", "a name such as ANNUAL_INFERRED", READING);
            if (name.isPresent()) {
                names.add(name.get());
            }
        }
        return names;
    }

    private static String checked(String role, String name, NameShape shape) {
        if (!shape.matches(name)) {
            throw new IllegalArgumentException(role + " (" + name + ") must match " + shape);
        }
        return name;
    }
}
