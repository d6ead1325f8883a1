package org.shequ.core.formula.json;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import org.shequ.core.formula.Parameter;
import org.shequ.core.formula.Variable;

/** A vocabulary of listed names. */
final class ListedVocabulary implements Vocabulary {
    private final ImmutableMap<String, Variable> variables;
    private final ImmutableMap<String, Parameter<?>> parameters;

    ListedVocabulary(Collection<? extends Variable> variables, Collection<? extends Parameter<?>> parameters) {
        ImmutableMap.Builder<String, Variable> byName = ImmutableMap.builder();
        variables.forEach(variable -> byName.put(variable.name(), variable));
        ImmutableMap.Builder<String, Parameter<?>> named = ImmutableMap.builder();
        parameters.forEach(parameter -> named.put(parameter.name(), parameter));
        this.variables = byName.buildOrThrow();
        this.parameters = named.buildOrThrow();
    }

    @Override
    public Optional<Variable> variable(String name) {
        return Optional.ofNullable(variables.get(name));
    }

    @Override
    public Optional<Parameter<?>> parameter(String name) {
        return Optional.ofNullable(parameters.get(name));
    }

    @Override
    public Set<String> names() {
        return ImmutableSet.<String>builder()
                .addAll(variables.keySet())
                .addAll(parameters.keySet())
                .build();
    }
}
