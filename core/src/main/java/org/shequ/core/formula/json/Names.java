package org.shequ.core.formula.json;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.shequ.core.formula.CategoryMeasure;
import org.shequ.core.formula.Measure;
import org.shequ.core.formula.OccurrenceMeasure;
import org.shequ.core.formula.Parameter;
import org.shequ.core.formula.TruthMeasure;
import org.shequ.core.formula.Variable;
import org.shequ.core.json.Cursor;
import org.shequ.core.quantity.Dimension;
import org.shequ.core.quantity.Quantity;

/** Reads names of the vocabulary, each as the kind of thing that is wanted. */
final class Names {
    private final Vocabulary vocabulary;

    Names(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    Optional<Measure<?>> measure(Cursor at) {
        var found = named(at, "a measure", Measure.class);
        return found.isPresent() ? Optional.of(found.get()) : Optional.empty();
    }

    <Q extends Quantity<Q>> Optional<Measure<Q>> measure(Cursor at, Dimension<Q> unit) {
        var found = named(at, "a measure in " + unit, Measure.class);
        if (found.isEmpty()) {
            return Optional.empty();
        }
        Measure<?> measure = found.get();
        return named(at, "measure", measure.name(), measure, measure.dimension(), unit);
    }

    Optional<CategoryMeasure> category(Cursor at) {
        return named(at, "a category", CategoryMeasure.class);
    }

    Optional<TruthMeasure> truth(Cursor at) {
        return named(at, "a truth", TruthMeasure.class);
    }

    Optional<OccurrenceMeasure> occurrences(Cursor at) {
        return named(at, "dated occurrences", OccurrenceMeasure.class);
    }

    Optional<Variable> variable(Cursor at) {
        return named(at, "a measure, truth, category or dated occurrences", Variable.class);
    }

    /** Returns the truth of a name that the vocabulary need not know. */
    Optional<TruthMeasure> truthIfKnown(String name) {
        return as(vocabulary.variable(name), TruthMeasure.class);
    }

    <Q extends Quantity<Q>> Optional<Parameter<Q>> parameter(Cursor at, Dimension<Q> unit) {
        Optional<String> name = at.text();
        Optional<Parameter<?>> found = name.isPresent() ? vocabulary.parameter(name.get()) : Optional.empty();
        if (name.isPresent() && found.isEmpty()) {
            at.faultUnknown(
                    "a parameter in " + unit,
                    namesOf(each -> vocabulary.parameter(each).isPresent()));
        }
        return found.isPresent()
                ? named(at, "parameter", name.get(), found.get(), found.get().dimension(), unit)
                : Optional.empty();
    }

    /** What the measure of a name is counted in; no fault is added. */
    Optional<Dimension<?>> unitOfMeasure(String name) {
        return vocabulary.variable(name).orElse(null) instanceof Measure<?> measure
                ? Optional.of(measure.dimension())
                : Optional.empty();
    }

    /** What the parameter of a name is counted in; no fault is added. */
    Optional<Dimension<?>> unitOfParameter(String name) {
        return vocabulary.parameter(name).map(Parameter::dimension);
    }

    /** Returns the variable of a name that stands at a place. */
    private <V extends Variable> Optional<V> named(Cursor at, String wanted, Class<V> type) {
        Optional<String> name = at.text();
        if (name.isEmpty()) {
            return Optional.empty();
        }
        Optional<Variable> found = vocabulary.variable(name.get());
        if (found.isEmpty()) {
            at.faultUnknown(
                    wanted, namesOf(each -> as(vocabulary.variable(each), type).isPresent()));
            return Optional.empty();
        }
        Optional<V> fitting = as(found, type);
        if (fitting.isEmpty()) {
            at.fault(name.get() + " is " + kind(found.get()) + ", must be " + wanted, wanted);
        }
        return fitting;
    }

    /** Reads the name of a measure that a shorthand implies. */
    Optional<Measure<?>> impliedMeasure(Cursor at, String name) {
        var found = implied(at, name, "the measure", Measure.class);
        return found.isPresent() ? Optional.of(found.get()) : Optional.empty();
    }

    /** Reads a name that a shorthand implies. */
    <V extends Variable> Optional<V> implied(Cursor at, String name, String wanted, Class<V> type) {
        Optional<V> found = as(vocabulary.variable(name), type);
        if (found.isEmpty()) {
            at.fault("this needs " + wanted + " " + name + ", which is not known here", "a vocabulary with " + name);
        }
        return found;
    }

    private List<String> namesOf(Predicate<String> fitting) {
        return vocabulary.names().stream().filter(fitting).sorted().toList();
    }

    private static <V extends Variable> Optional<V> as(Optional<Variable> variable, Class<V> type) {
        return variable.isPresent() && type.isInstance(variable.get())
                ? Optional.of(type.cast(variable.get()))
                : Optional.empty();
    }

    private static String kind(Variable variable) {
        if (variable instanceof Measure<?>) {
            return "a measure";
        }
        if (variable instanceof TruthMeasure) {
            return "a truth";
        }
        return variable instanceof CategoryMeasure ? "a category" : "dated occurrences";
    }

    private static <T, U> Optional<U> named(
            Cursor at, String sort, String name, T thing, Dimension<?> found, Dimension<?> wanted) {
        return in(at, sort + " " + name, "a " + sort, thing, found, wanted);
    }

    /** Returns what is counted in one unit as the same thing typed so, or adds the fault that it is not. */
    @SuppressWarnings("unchecked") // dimensions are constants: equal dimensions have equal quantities
    static <T, U> Optional<U> in(
            Cursor at, String what, String sort, T thing, Dimension<?> found, Dimension<?> wanted) {
        if (found != wanted) {
            at.fault(what + " is in " + found + ", must be in " + wanted, sort + " in " + wanted);
            return Optional.empty();
        }
        return Optional.of((U) thing);
    }
}
