package org.shequ.standards.measure;

import com.google.common.collect.Sets;
import java.util.Optional;
import java.util.Set;
import org.shequ.core.formula.Parameter;
import org.shequ.core.formula.Variable;
import org.shequ.core.formula.json.Vocabulary;

/** The variables of one vocabulary and the parameters of another. */
record ParameterVocabulary(Vocabulary variables, Vocabulary parameters) implements Vocabulary {
    @Override
    public Optional<Variable> variable(String name) {
        return variables.variable(name);
    }

    @Override
    public Optional<Parameter<?>> parameter(String name) {
        return parameters.parameter(name);
    }

    @Override
    public Set<String> names() {
        return Sets.union(variables.names(), parameters.names()).immutableCopy();
    }
}
