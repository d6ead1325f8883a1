package org.shequ.core.formula.json;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
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
        return named(at, "a measure", Names::asMeasure);
    }

    <Q extends Quantity<Q>> Optional<Measure<Q>> measure(Cursor at, Dimension<Q> unit) {
        Optional<Measure<?>> measure = named(
                at, "a measure in " + unit, variable -> asMeasure(variable).map(each -> each));
        return measure.flatMap(each -> named(at, "measure", each.name(), each, each.dimension(), unit));
    }

    Optional<CategoryMeasure> category(Cursor at) {
        return named(
                at,
                "a category",
                variable -> variable instanceof CategoryMeasure it ? Optional.of(it) : Optional.empty());
    }

    Optional<TruthMeasure> truth(Cursor at) {
        return named(at, "a truth", Names::asTruth);
    }

    Optional<OccurrenceMeasure> occurrences(Cursor at) {
        return named(
                at,
                "dated occurrences",
                variable -> variable instanceof OccurrenceMeasure it ? Optional.of(it) : Optional.empty());
    }

    Optional<Variable> variable(Cursor at) {
        return named(at, "a measure, truth, category or dated occurrences", Optional::of);
    }

    /** Returns the truth of a name that the vocabulary need not know. */
    Optional<TruthMeasure> truthIfKnown(String name) {
        return vocabulary.variable(name).flatMap(Names::asTruth);
    }

    <Q extends Quantity<Q>> Optional<Parameter<Q>> parameter(Cursor at, Dimension<Q> unit) {
        return at.text().flatMap(name -> {
            Optional<Parameter<?>> found = vocabulary.parameter(name);
            if (found.isEmpty()) {
                at.faultUnknown(
                        "a parameter in " + unit,
                        namesOf(each -> vocabulary.parameter(each).isPresent()));
            }
            return found.flatMap(each -> named(at, "parameter", name, each, each.dimension(), unit));
        });
    }

    /** What the measure of a name is counted in; no fault is added. */
    Optional<Dimension<?>> unitOfMeasure(String name) {
        return vocabulary.variable(name).flatMap(Names::asMeasure).map(Measure::dimension);
    }

    /** What the parameter of a name is counted in; no fault is added. */
    Optional<Dimension<?>> unitOfParameter(String name) {
        return vocabulary.parameter(name).map(Parameter::dimension);
    }

    private <V> Optional<V> named(Cursor at, String wanted, Function<Variable, Optional<V>> as) {
        return at.text().flatMap(name -> named(at, name, wanted, as));
    }

    /** Returns the variable of a name that stands for what is at a place. */
    private <V> Optional<V> named(Cursor at, String name, String wanted, Function<Variable, Optional<V>> as) {
        Optional<Variable> found = vocabulary.variable(name);
        if (found.isEmpty()) {
            at.faultUnknown(
                    wanted,
                    namesOf(each -> vocabulary.variable(each).flatMap(as).isPresent()));
            return Optional.empty();
        }
        Optional<V> fitting = found.flatMap(as);
        if (fitting.isEmpty()) {
            at.fault(name + " is " + kind(found.get()) + ", must be " + wanted, wanted);
        }
        return fitting;
    }

    /** Reads a name that a shorthand implies. */
    <V> Optional<V> implied(Cursor at, String name, String wanted, Function<Variable, Optional<V>> as) {
        Optional<V> found = vocabulary.variable(name).flatMap(as);
        if (found.isEmpty()) {
            at.fault("this needs " + wanted + " " + name + ", which is not known here", "a vocabulary with " + name);
        }
        return found;
    }

    private List<String> namesOf(Predicate<String> fitting) {
        return vocabulary.names().stream().filter(fitting).sorted().toList();
    }

    static Optional<Measure<?>> asMeasure(Variable variable) {
        return variable instanceof Measure<?> measure ? Optional.of(measure) : Optional.empty();
    }

    static Optional<TruthMeasure> asTruth(Variable variable) {
        return variable instanceof TruthMeasure truth ? Optional.of(truth) : Optional.empty();
    }

    static Optional<CategoryMeasure> asCategory(Variable variable) {
        return variable instanceof CategoryMeasure category ? Optional.of(category) : Optional.empty();
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
