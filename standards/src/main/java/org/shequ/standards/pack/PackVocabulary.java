package org.shequ.standards.pack;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.shequ.core.formula.Parameter;
import org.shequ.core.formula.Variable;
import org.shequ.core.formula.json.Vocabulary;
import org.shequ.standards.measure.MeasureCatalogue;

/** The names that the rules of a pack may use: the catalogue of measures, the facts it declares, and its parameters. */
record PackVocabulary(MeasureCatalogue catalogue, List<Parameter<?>> parameters) implements Vocabulary {
    @Override
    public Optional<Variable> variable(String name) {
        return catalogue.variable(name);
    }

    @Override
    public Optional<Parameter<?>> parameter(String name) {
        for (Parameter<?> parameter : parameters) {
            if (parameter.name().equals(name)) {
                return Optional.of(parameter);
            }
        }
        return Optional.empty();
    }

    @Override
    public Set<String> names() {
        Set<String> names = new TreeSet<>(catalogue.names());
        parameters.forEach(parameter -> names.add(parameter.name()));
        return names;
    }
}
