package org.shequ.standards.measure;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.shequ.core.json.Cursor;
import org.shequ.core.json.Fields;
import org.shequ.core.json.Json;
import org.shequ.core.organisation.ChartMeasure;
import org.shequ.core.quantity.Dimension;
import org.shequ.core.text.Label;
import org.shequ.core.text.LabelJson;

/** Declared facts as JSON trees, the file {@code facts.json} of a pack: <code>{"facts":[..]}</code>. */
public final class DeclaredFacts {
    private static final Map<String, String> TYPES = types();

    private DeclaredFacts() {}

    /**
     * Reads the facts of a pack.
     *
     * @param cursor the file, an object with the list {@code facts}; its faults are added to the cursor's
     * @return the facts that are right, in order; a name that stands twice is a fault
     */
    public static List<DeclaredFact> read(Cursor cursor) {
        Fields fields = cursor.fields();
        Map<String, DeclaredFact> read = new LinkedHashMap<>();
        for (Cursor each : fields.required("facts").elements()) {
            Optional<DeclaredFact> fact = readOne(each);
            if (fact.isPresent() && read.putIfAbsent(fact.get().name(), fact.get()) != null) {
                each.faultMessage("fact " + fact.get().name() + " must be declared once");
            }
        }
        fields.end();
        return List.copyOf(read.values());
    }

    /**
     * Writes the facts of a pack.
     *
     * @param facts the facts
     * @return the tree of the file, in the same order
     */
    public static Json.Obj write(List<DeclaredFact> facts) {
        return Json.object()
                .put(
                        "facts",
                        Json.array(facts.stream().map(DeclaredFacts::write).toList()))
                .build();
    }

    static Optional<DeclaredFact> readOne(Cursor cursor) {
        int before = cursor.faults().count();
        Fields fields = cursor.fields();
        Optional<String> name = fields.required("name").text();
        Optional<String> type = fields.required("type").oneOf(TYPES);
        Optional<Label> label = LabelJson.read(fields.required("label"));
        Cursor values =
                type.equals(Optional.of(DeclaredFact.CATEGORY)) ? fields.required("values") : fields.optional("values");
        Map<String, Label> words = new LinkedHashMap<>();
        List<String> choices = choices(values, words);
        Cursor chartAt = fields.optional("chart");
        Optional<ChartMeasure> chart = chartAt.isPresent() ? chart(chartAt) : Optional.empty();
        fields.end();
        if (cursor.faults().count() > before || name.isEmpty() || type.isEmpty() || label.isEmpty()) {
            return Optional.empty();
        }
        DeclaredFact.Builder fact = DeclaredFact.builder()
                .name(name.get())
                .type(type.get())
                .label(label.get())
                .addAllValues(choices)
                .putAllWords(words)
                .chart(chart);
        return cursor.made(
                "a name that is " + DeclaredFact.NAME_RULE
                        + "; values, at least two, for a category only; a chart measure of its type",
                fact::build);
    }

    private static Optional<ChartMeasure> chart(Cursor at) {
        return at.parsed("a measure of an organisation chart, such as \"members[COMMITTEE]\"", ChartMeasure::parse);
    }

    /** The values of a category, whose words are put into a map where it has them. */
    private static List<String> choices(Cursor values, Map<String, Label> words) {
        Json given = values.json().orElse(null);
        if (given instanceof Json.Obj) {
            for (Map.Entry<String, Cursor> value : values.fields().all().entrySet()) {
                Optional<Label> label = LabelJson.read(value.getValue());
                if (label.isPresent()) {
                    words.put(value.getKey(), label.get());
                }
            }
            return List.copyOf(words.keySet());
        }
        if (given != null && !(given instanceof Json.Arr)) {
            values.fault("an array of names, or an object of names and their words");
            return List.of();
        }
        List<String> choices = new ArrayList<>();
        for (Cursor value : values.elements()) {
            Optional<String> choice = value.text();
            if (choice.isPresent()) {
                choices.add(choice.get());
            }
        }
        return choices;
    }

    static Json.Obj write(DeclaredFact fact) {
        Json.ObjBuilder object = Json.object()
                .put("name", fact.name())
                .put("type", fact.type())
                .put("label", LabelJson.write(fact.label()));
        if (fact.isCategory()) {
            object.put("values", values(fact));
        }
        object.putIfPresent("chart", fact.chart().map(measure -> Json.text(measure.toString())));
        return object.build();
    }

    private static Json values(DeclaredFact fact) {
        if (fact.words().isEmpty()) {
            return Json.array(fact.values().stream().map(Json::text).toList());
        }
        Json.ObjBuilder worded = Json.object();
        fact.values()
                .forEach(value -> worded.put(
                        value,
                        LabelJson.write(Objects.requireNonNull(fact.words().get(value)))));
        return worded.build();
    }

    private static Map<String, String> types() {
        Map<String, String> types = new LinkedHashMap<>();
        for (Dimension<?> dimension : Dimension.all()) {
            types.put(dimension.name(), dimension.name());
        }
        types.put(DeclaredFact.TRUTH, DeclaredFact.TRUTH);
        types.put(DeclaredFact.CATEGORY, DeclaredFact.CATEGORY);
        return Collections.unmodifiableMap(types);
    }
}
