package org.shequ.standards.rule;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.shequ.core.Preconditions;
import org.shequ.core.formula.json.Vocabulary;
import org.shequ.core.json.Cursor;
import org.shequ.core.json.Fault;
import org.shequ.core.json.Faults;
import org.shequ.core.json.Fields;
import org.shequ.core.json.Json;
import org.shequ.core.quantity.Ratio;
import org.shequ.core.source.RuleId;
import org.shequ.core.text.Label;
import org.shequ.core.text.LabelJson;

/** A rule as a pack states it (规则定义): with its choices of reading open and its figures as printed. */
public final class RuleDefinition {
    /** The name by which a what-if refers to the only figure of a rule. */
    public static final String ONLY_FIGURE = Template.FIGURE;

    private static final int MOST_COMBINATIONS = 256;

    private final RuleId id;
    private final Label label;
    private final List<ReadingChoice> declared;
    private final Json source;
    private final RuleReader reader;
    /** The rules read so far; all of them, unless the definition was proofread before. */
    private final Map<Map<String, String>, Rule> rules;

    /** Those declared and that of a deadline, for which the whole definition is gone through, when it is first asked for. */
    private volatile @Nullable List<ReadingChoice> choices;

    private RuleDefinition(
            RuleId id,
            Label label,
            List<ReadingChoice> declared,
            Json source,
            RuleReader reader,
            Map<Map<String, String>, Rule> rules) {
        this.id = id;
        this.label = label;
        this.declared = declared;
        this.source = source;
        this.reader = reader;
        this.rules = rules;
    }

    /**
     * Reads a definition, under every combination of readings.
     *
     * @param cursor where it stands; every fault is added to its collector
     * @param vocabulary the measures and parameters it may name
     * @return the definition, or empty if there was a fault
     */
    public static Optional<RuleDefinition> read(Cursor cursor, Vocabulary vocabulary) {
        Faults faults = cursor.faults();
        int before = faults.count();
        if (!cursor.fields().isPresent()) {
            return Optional.empty();
        }
        Json source = cursor.json().orElseThrow();
        RuleReader reader = new RuleReader(vocabulary);
        List<ReadingChoice> choices = RuleReader.choices(cursor.fields().optional("readings"));
        if (faults.count() > before) {
            Json expanded = new Template(firstReadings(source), Map.of(), new Faults()).expand(source);
            reader.rule(Cursor.of(expanded, faults), Map.of());
            return Optional.empty();
        }
        checkChoices(source, choices, cursor);
        List<ReadingChoice> declared = List.copyOf(choices);
        choices = withDeadline(source, declared);
        Map<Map<String, String>, Rule> rules = new LinkedHashMap<>();
        Set<Fault> found = new LinkedHashSet<>();
        for (Map<String, String> readings : combinations(choices, cursor)) {
            Faults own = new Faults();
            Json expanded = new Template(readings, Map.of(), own).expand(source);
            if (own.isEmpty()) {
                reader.rule(Cursor.of(expanded, own), readings).ifPresent(rule -> rules.put(readings, rule));
            }
            found.addAll(own.list());
        }
        faults.addAll(List.copyOf(found));
        if (faults.count() > before) {
            return Optional.empty();
        }
        Rule any = rules.values().iterator().next();
        return Optional.of(new RuleDefinition(
                any.id(), any.label(), declared, source, reader, Collections.unmodifiableMap(rules)));
    }

    /**
     * Reads a definition that {@link #read} took before, when its pack was built: its id, its name and its choices now, the rule under
     * each combination of readings when it is first asked for.
     *
     * @param cursor where it stands; every fault is added to its collector
     * @param vocabulary the measures and parameters it may name
     * @return the definition, or empty if there was a fault; what shows later is an {@code IllegalStateException}
     */
    public static Optional<RuleDefinition> proofread(Cursor cursor, Vocabulary vocabulary) {
        int before = cursor.faults().count();
        Fields fields = cursor.fields();
        Optional<RuleId> id = RuleReader.id(fields.required("id"));
        Optional<Label> label = LabelJson.read(fields.required("label"));
        List<ReadingChoice> declared = RuleReader.choices(fields.optional("readings"));
        if (id.isEmpty() || label.isEmpty() || cursor.faults().count() > before) {
            return Optional.empty();
        }
        Json source = cursor.json().orElseThrow();
        return Optional.of(new RuleDefinition(
                id.get(), label.get(), declared, source, new RuleReader(vocabulary), new ConcurrentHashMap<>()));
    }

    /** A deadline with two last days leaves a choice without being declared. */
    private static List<ReadingChoice> withDeadline(Json source, List<ReadingChoice> declared) {
        List<ReadingChoice> choices = new ArrayList<>(declared);
        Optional<ReadingChoice> deadline = DeadlineChoice.of(source);
        if (deadline.isPresent()) {
            choices.add(deadline.get());
        }
        return choices;
    }

    /** Some reading of each choice made use of, to read on where the choices themselves are faulty. */
    private static Map<String, String> firstReadings(Json source) {
        List<Json.Obj> used = new ArrayList<>();
        Template.choices(source, used);
        Map<String, String> readings = new LinkedHashMap<>();
        for (Json.Obj use : used) {
            if (use.members().get("reading") instanceof Json.Text name
                    && use.members().get("options") instanceof Json.Obj options
                    && !options.members().isEmpty()) {
                readings.putIfAbsent(
                        name.value(), options.members().keySet().iterator().next());
            }
        }
        return readings;
    }

    /** Each choice must be made use of, and offer exactly its readings wherever it is. */
    private static void checkChoices(Json source, List<ReadingChoice> choices, Cursor cursor) {
        List<Json.Obj> used = new ArrayList<>();
        Template.choices(source, used);
        for (ReadingChoice choice : choices) {
            if (choice.name().equals(DeadlineChoice.NAME)) {
                cursor.faultMessage("choice " + choice.name()
                        + " must not be declared: a deadline with two last days gives it to its rule");
                continue;
            }
            List<Json.Obj> uses = used.stream()
                    .filter(use -> Json.text(choice.name()).equals(use.members().get("reading")))
                    .toList();
            if (uses.isEmpty()) {
                cursor.faultMessage("choice " + choice.name() + " must be made use of, as in {\"reading\": \""
                        + choice.name() + "\", \"options\": {..}}");
            }
            for (Json.Obj use : uses) {
                Set<String> offered = use.members().get("options") instanceof Json.Obj options
                        ? options.members().keySet()
                        : Set.of();
                if (!offered.equals(choice.options().keySet())) {
                    cursor.faults()
                            .add(Fault.of(
                                    use.location(),
                                    "options " + String.join(", ", offered),
                                    "options "
                                            + String.join(", ", choice.options().keySet())));
                }
            }
        }
    }

    private static List<Map<String, String>> combinations(List<ReadingChoice> choices, Cursor cursor) {
        List<Map<String, String>> all = combinations(choices);
        if (all.size() > MOST_COMBINATIONS) {
            cursor.faultMessage("combinations of readings (" + all.size() + ") must be at most " + MOST_COMBINATIONS);
            return List.of();
        }
        return all;
    }

    private static List<Map<String, String>> combinations(List<ReadingChoice> choices) {
        List<Map<String, String>> all = List.of(Map.of());
        for (ReadingChoice choice : choices) {
            List<Map<String, String>> longer = new ArrayList<>();
            for (Map<String, String> shorter : all) {
                for (String option : choice.options().keySet()) {
                    Map<String, String> readings = new LinkedHashMap<>(shorter);
                    readings.put(choice.name(), option);
                    longer.add(Collections.unmodifiableMap(readings));
                }
            }
            all = longer;
        }
        return all;
    }

    /** {@return the id of the rule} */
    public RuleId id() {
        return id;
    }

    /** {@return what people call it} */
    public Label label() {
        return label;
    }

    /** {@return the choices that its text leaves, in order; last that of a deadline with two last days} */
    public List<ReadingChoice> choices() {
        List<ReadingChoice> known = choices;
        if (known == null) {
            known = List.copyOf(withDeadline(source, declared));
            choices = known;
        }
        return known;
    }

    /**
     * Returns the one choice that has a reading.
     *
     * @param reading the name of the reading, for example {@code WAN_5_5}
     * @return the choice
     * @throws IllegalArgumentException if not exactly one choice has it; the message lists those that exist
     */
    public ReadingChoice choiceWith(String reading) {
        List<ReadingChoice> matching = choices().stream()
                .filter(choice -> choice.options().containsKey(reading))
                .toList();
        Preconditions.checkArgument(
                matching.size() == 1,
                "reading of rule %s (%s) must be one of exactly one choice; there are %s",
                id(),
                reading,
                choices().stream()
                        .map(choice -> choice.name() + choice.options().keySet())
                        .toList());
        return matching.get(0);
    }

    /**
     * Tells what kind of content it states, without reading it.
     *
     * @param kind the key of the content, such as {@code funding} or {@code sharing}
     * @return whether it has that key
     */
    public boolean states(String kind) {
        return source instanceof Json.Obj rule && rule.members().containsKey(kind);
    }

    /** {@return the rule under the default reading of each choice} */
    public Rule byDefault() {
        return under(Map.of());
    }

    /** {@return the rule under every combination of readings, the default among them} */
    public List<Rule> underEachReading() {
        List<Rule> all = new ArrayList<>();
        for (Map<String, String> readings : combinations(choices())) {
            all.add(under(readings));
        }
        return Collections.unmodifiableList(all);
    }

    /**
     * Returns the rule under named readings.
     *
     * @param readings the reading of each choice that is not to be the default, by the name of the choice
     * @return the rule
     * @throws IllegalArgumentException if there is no such choice or reading; the message lists those that exist
     */
    public Rule under(Map<String, String> readings) {
        Map<String, String> complete = complete(readings);
        Rule known = rules.get(complete);
        if (known != null) {
            return known;
        }
        Faults faults = new Faults();
        Json expanded = new Template(complete, Map.of(), faults).expand(source);
        Optional<Rule> rule = reader.unproved(Cursor.of(expanded, faults), complete);
        if (rule.isEmpty() || !faults.isEmpty()) {
            throw new IllegalStateException("rule " + id + " must be one that was proofread: " + faults.list());
        }
        rules.put(complete, rule.get());
        return rule.get();
    }

    /**
     * Returns the rule under named readings with what-if figures in the place of the printed ones.
     *
     * @param readings the reading of each choice that is not to be the default
     * @param figures the figures by name, in the unit of the printed ones; {@link #ONLY_FIGURE} means the only one
     * @return the rule
     * @throws IllegalArgumentException if there is no such reading or figure, or a figure is not allowed there
     */
    public Rule under(Map<String, String> readings, Map<String, Ratio> figures) {
        if (figures.isEmpty()) {
            return under(readings);
        }
        Map<String, String> complete = complete(readings);
        Faults faults = new Faults();
        Json plain = new Template(complete, Map.of(), faults).expand(source);
        List<String> names = figureNames(plain);
        Map<String, String> texts = new LinkedHashMap<>();
        figures.forEach((name, value) -> {
            String known =
                    name.equals(Template.FIGURE) && !names.contains(name) && names.size() == 1 ? names.get(0) : name;
            Preconditions.checkArgument(
                    names.stream().filter(known::equals).count() == 1,
                    "figure of rule %s (%s) must be exactly one of %s",
                    id,
                    name,
                    names);
            texts.put(known, value.toPlainString());
        });
        Json changed = new Template(complete, texts, faults).expand(source);
        Optional<Rule> rule = reader.unproved(Cursor.of(changed, faults), complete);
        faults.throwIfAny();
        return rule.orElseThrow();
    }

    /**
     * Returns the names of the figures that a what-if may change under the default readings.
     *
     * @return the names, in order; {@code figure} for one without a name of its own
     */
    public List<String> figureNames() {
        return figureNames(new Template(complete(Map.of()), Map.of(), new Faults()).expand(source));
    }

    private static List<String> figureNames(Json expanded) {
        List<Json.Obj> found = new ArrayList<>();
        Template.figures(expanded, found);
        return found.stream().map(Template::nameOf).toList();
    }

    /** {@return the definition as written} */
    public Json source() {
        return source;
    }

    /**
     * Returns the definition as written with a reading in the place of each choice, every part with its place in the file.
     *
     * @param readings the reading of each choice that is not to be the default
     * @return the tree
     * @throws IllegalArgumentException if there is no such choice or reading
     */
    public Json source(Map<String, String> readings) {
        return new Template(complete(readings), Map.of(), new Faults()).expand(source);
    }

    /**
     * Returns the printed phrases that its figures, deadlines and periods were taken from.
     *
     * @param readings the reading of each choice that is not to be the default
     * @return the phrases, in the order in which they are written, each once; the word of modality is none
     * @throws IllegalArgumentException if there is no such choice or reading; the message lists those that exist
     */
    public List<String> phrases(Map<String, String> readings) {
        Set<String> phrases = new LinkedHashSet<>();
        if (source(readings) instanceof Json.Obj rule) {
            rule.members().forEach((key, part) -> {
                if (!key.equals("modality")) {
                    collect(part, phrases);
                }
            });
        }
        return List.copyOf(phrases);
    }

    private static void collect(Json tree, Set<String> phrases) {
        if (tree instanceof Json.Obj object) {
            if (object.members().get("printed") instanceof Json.Text phrase) {
                phrases.add(phrase.value());
            }
            object.members().values().forEach(part -> collect(part, phrases));
        } else if (tree instanceof Json.Arr array) {
            array.elements().forEach(part -> collect(part, phrases));
        }
    }

    /** {@return the definition with its keys in one order; formulas and conditions as written} */
    public Json.Obj write() {
        Map<String, Json> written = ((Json.Obj) source).members();
        Json.ObjBuilder object = Json.object();
        RuleReader.KEYS.stream()
                .filter(written::containsKey)
                .forEach(key -> object.put(key, written.getOrDefault(key, Json.nothing())));
        return object.build();
    }

    private Map<String, String> complete(Map<String, String> readings) {
        Map<String, String> complete = new LinkedHashMap<>();
        for (ReadingChoice choice : choices()) {
            String taken = readings.getOrDefault(choice.name(), choice.byDefault());
            Preconditions.checkArgument(
                    choice.options().containsKey(taken),
                    "reading of %s.%s (%s) must be one of %s",
                    id,
                    choice.name(),
                    taken,
                    choice.options().keySet());
            complete.put(choice.name(), taken);
        }
        for (String name : readings.keySet()) {
            Preconditions.checkArgument(
                    complete.containsKey(name),
                    "choice of rule %s (%s) must be one of %s",
                    id,
                    name,
                    choices().stream().map(ReadingChoice::name).toList());
        }
        return Collections.unmodifiableMap(complete);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof RuleDefinition that
                && source.equals(that.source)
                && underEachReading().equals(that.underEachReading());
    }

    @Override
    public int hashCode() {
        return source.hashCode();
    }

    @Override
    public String toString() {
        return id.toString();
    }
}
