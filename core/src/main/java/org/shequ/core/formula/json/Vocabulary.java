package org.shequ.core.formula.json;

import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import org.shequ.core.formula.Parameter;
import org.shequ.core.formula.Variable;

/** The names that formulas and conditions may use (词汇表): measures, truths, categories, occurrences and parameters. */
public interface Vocabulary {
    /**
     * Returns the variable of a name, for example {@code households} or {@code premises.area[COMMITTEE_PREMISES]}.
     *
     * @param name the name as written in data, perhaps any text at all; none must make it throw
     * @return the variable, if there is one
     */
    Optional<Variable> variable(String name);

    /**
     * Returns the parameter of a name, for example {@code SD2012-3.3-3}.
     *
     * @param name the name as written in data, perhaps any text at all; none must make it throw
     * @return the parameter, if there is one
     */
    Optional<Parameter<?>> parameter(String name);

    /** {@return the names to suggest where one is wrong; a vocabulary may know more, such as indexed names} */
    Set<String> names();

    /**
     * Returns a vocabulary of just these names.
     *
     * @param variables the variables
     * @param parameters the parameters
     * @return the vocabulary
     * @throws IllegalArgumentException if two variables or two parameters have one name, naming it
     */
    static Vocabulary of(Collection<? extends Variable> variables, Collection<? extends Parameter<?>> parameters) {
        return new ListedVocabulary(variables, parameters);
    }
}
