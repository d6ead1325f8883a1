package org.shequ.standards.rule;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.shequ.core.calendar.FiscalYear;
import org.shequ.core.json.Fault;
import org.shequ.core.json.Faults;
import org.shequ.core.json.Json;

/**
 * Expands a rule as written: puts the reading taken in the place of each choice, and what-if figures in the place of printed ones.
 *
 * <p>A choice is written <code>{"reading": "blocks", "options": {"LINEAR": .., "FULL_HUNDREDS": ..}}</code> wherever a value may stand. A
 * figure is written <code>{"value": "3000", "printed": ".."}</code>, with a {@code name} where a rule has several.
 */
final class Template {
    static final String FIGURE = "figure";

    /** The key of the year of the first adjustment. */
    private static final String STEP = "first";

    /** The keys of what is written as figures are, and is a word. */
    private static final Set<String> WORDS = Set.of("modality", "basis");

    /** What results carry where one of these keys tells something inferred; where any other does, it is a figure. */
    private static final Map<String, String> INFERENCES = Map.of(
            "modality", Note.INFERRED_MODALITY,
            "basis", Note.INFERRED_BASIS,
            "deadline", Note.INFERRED_DEADLINE);

    private final Map<String, String> readings;
    private final Map<String, String> figures;
    private final Faults faults;

    Template(Map<String, String> readings, Map<String, String> figures, Faults faults) {
        this.readings = readings;
        this.figures = figures;
        this.faults = faults;
    }

    Json expand(Json tree) {
        if (tree instanceof Json.Obj object) {
            return expand(object);
        }
        if (tree instanceof Json.Arr array) {
            List<Json> elements = new ArrayList<>();
            for (Json element : array.elements()) {
                elements.add(expand(element));
            }
            return Json.array(elements).at(array.location());
        }
        return tree;
    }

    private Json expand(Json.Obj object) {
        if (object.member("reading").isPresent() && object.member("options").isPresent()) {
            return chosen(object);
        }
        String name = nameOf(object);
        Json.ObjBuilder expanded = Json.object();
        for (Map.Entry<String, Json> member : object.members().entrySet()) {
            String key = member.getKey();
            Json value = member.getValue();
            String figure = key.equals("value") && isFigure(object) ? figures.get(name) : null;
            Template inside = WORDS.contains(key) ? new Template(readings, Map.of(), faults) : this;
            expanded.put(
                    key,
                    figure == null ? inside.expand(value) : Json.text(figure).at(value.location()));
        }
        return expanded.build().at(object.location());
    }

    private Json chosen(Json.Obj object) {
        Json choice = object.member("reading").orElseThrow();
        String name = choice instanceof Json.Text text ? text.value() : "";
        String taken = readings.get(name);
        if (taken == null) {
            faults.add(Fault.of(choice.location(), choice.toString(), "a choice of the rule: " + readings.keySet()));
            return Json.nothing().at(object.location());
        }
        Json options = object.members().get("options");
        Json option = options instanceof Json.Obj all ? all.members().get(taken) : null;
        if (option == null || object.members().size() != 2) {
            faults.add(Fault.of(
                    object.location(),
                    "a choice without the reading " + taken,
                    "reading and options, with a value for each reading of " + name));
            return Json.nothing().at(object.location());
        }
        return expand(option);
    }

    /** Whether an object is a figure as printed. */
    static boolean isFigure(Json.Obj object) {
        return object.member("value").isPresent()
                && (object.member("printed").isPresent()
                        || object.member("inferred").isPresent()
                        || object.member(Account.KEY).isPresent()
                        || object.member("name").isPresent()
                        || object.members().size() == 1);
    }

    /** The name by which a what-if refers to a figure. */
    static String nameOf(Json.Obj object) {
        return object.member("name").orElse(Json.text(FIGURE)) instanceof Json.Text text ? text.value() : FIGURE;
    }

    /** Collects the figures of an expanded tree, in order. */
    static void figures(Json tree, List<Json.Obj> found) {
        if (tree instanceof Json.Obj object) {
            if (isFigure(object)) {
                found.add(object);
            } else {
                object.members().forEach((key, member) -> {
                    if (!WORDS.contains(key)) {
                        figures(member, found);
                    }
                });
            }
        } else if (tree instanceof Json.Arr array) {
            array.elements().forEach(element -> figures(element, found));
        }
    }

    /** What is inferred or known by accounts only rather than printed in an expanded tree, the years of adjustments apart, as caveats. */
    static Set<String> inferences(Json tree) {
        Set<String> caveats = new LinkedHashSet<>();
        inferences(tree, Note.INFERRED_FIGURE, caveats);
        return caveats;
    }

    private static void inferences(Json tree, String caveat, Set<String> found) {
        if (tree instanceof Json.Obj object) {
            if (object.member("inferred").isPresent()) {
                found.add(caveat);
            }
            Optional<Account> account = Account.in(object);
            if (account.isPresent()) {
                found.add(account.get().caveat());
            }
            for (Map.Entry<String, Json> member : object.members().entrySet()) {
                String key = member.getKey();
                if (!key.equals(STEP)) {
                    inferences(member.getValue(), INFERENCES.getOrDefault(key, caveat), found);
                }
            }
        } else if (tree instanceof Json.Arr array) {
            for (Json element : array.elements()) {
                inferences(element, caveat, found);
            }
        }
    }

    /** The year of a first adjustment that is inferred rather than printed, if there is one. */
    static Optional<FiscalYear> inferredStep(Json tree) {
        if (tree instanceof Json.Obj object) {
            if (object.member(STEP).orElse(tree) instanceof Json.Obj first
                    && first.member("inferred").isPresent()
                    && first.member("value").orElse(tree) instanceof Json.Num year) {
                return year(year.literal());
            }
            return earliestStep(object.members().values());
        }
        return tree instanceof Json.Arr array ? earliestStep(array.elements()) : Optional.empty();
    }

    private static Optional<FiscalYear> earliestStep(Iterable<Json> parts) {
        Optional<FiscalYear> earliest = Optional.empty();
        for (Json part : parts) {
            Optional<FiscalYear> step = inferredStep(part);
            boolean isEarlier =
                    step.isPresent() && (earliest.isEmpty() || step.get().compareTo(earliest.get()) < 0);
            earliest = isEarlier ? step : earliest;
        }
        return earliest;
    }

    /** The year, unless it is none, which is told where it is read. */
    private static Optional<FiscalYear> year(String literal) {
        try {
            return Optional.of(FiscalYear.parse(literal));
        } catch (IllegalArgumentException malformed) {
            return Optional.empty();
        }
    }

    /** Collects the choices that a tree makes use of, with the options each offers. */
    static void choices(Json tree, List<Json.Obj> found) {
        if (tree instanceof Json.Obj object) {
            if (object.member("reading").isPresent() && object.member("options").isPresent()) {
                found.add(object);
            }
            object.members().values().forEach(member -> choices(member, found));
        } else if (tree instanceof Json.Arr array) {
            array.elements().forEach(element -> choices(element, found));
        }
    }
}
