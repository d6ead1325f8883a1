package org.shequ.standards.batch.program;

import com.google.common.collect.Sets;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.shequ.core.formula.Condition;
import org.shequ.core.formula.Facts;
import org.shequ.core.formula.Formula;
import org.shequ.core.formula.Parameter;
import org.shequ.core.formula.Reads;
import org.shequ.core.formula.Variable;

/** Collects what rules read, also in what fills their parameters at a place. */
final class Variables {
    private final Set<Variable> found = new TreeSet<>(Comparator.comparing(Variable::name)
            .thenComparing(each -> each.getClass().getName())
            .thenComparing(Variable::hashCode));
    private final Set<Object> seen = Sets.newIdentityHashSet();
    private final Set<Formula<?>> fillings = new HashSet<>();

    private Variables() {}

    static Set<Variable> of(List<List<DocumentRules>> places) {
        Variables variables = new Variables();
        places.forEach(documents -> documents.forEach(variables::document));
        return Collections.unmodifiableSet(variables.found);
    }

    private void document(DocumentRules document) {
        for (FundingLine line : document.lines()) {
            condition(line.applies(), document.facts());
            formula(line.formula(), document.facts());
            line.sharing().forEach(choice -> condition(choice.applies(), document.facts()));
        }
    }

    private void condition(Condition condition, Facts place) {
        reads(condition.reads(), condition, place);
    }

    private void formula(Formula<?> formula, Facts place) {
        reads(formula.reads(), formula, place);
    }

    private void reads(Reads reads, Object of, Facts place) {
        if (seen.add(of)) {
            found.addAll(reads.variables());
        }
        reads.parameters().forEach(parameter -> parameter(parameter, place));
    }

    private void parameter(Parameter<?> parameter, Facts place) {
        place.parameter(parameter).formula().filter(fillings::add).ifPresent(filling -> formula(filling, place));
    }
}
