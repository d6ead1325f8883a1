package org.shequ.standards.batch.program;

import com.google.common.collect.Sets;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.shequ.core.formula.Condition;
import org.shequ.core.formula.Facts;
import org.shequ.core.formula.Formula;
import org.shequ.core.formula.Parameter;
import org.shequ.core.formula.Reads;
import org.shequ.core.formula.TruthMeasure;
import org.shequ.core.formula.Variable;
import org.shequ.core.source.RuleId;
import org.shequ.core.text.Label;
import org.shequ.standards.assess.AssessedRule;
import org.shequ.standards.rule.CountedOccurrences;
import org.shequ.standards.rule.Norm;

/** Collects what rules read, also in what fills their parameters at a place. */
final class Variables {
    private final Set<Variable> found = new TreeSet<>(Comparator.comparing(Variable::name)
            .thenComparing(each -> each.getClass().getName())
            .thenComparing(Variable::hashCode));
    private final Set<Object> seen = Sets.newIdentityHashSet();
    private final Set<Formula<?>> fillings = new HashSet<>();

    private final Set<Parameter<?>> parameters = new LinkedHashSet<>();

    private Variables() {}

    /** What lines read, before parameters are filled. */
    static Variables unfilled(List<FundingLine> lines) {
        Variables variables = new Variables();
        for (FundingLine line : lines) {
            variables.add(line.applies().reads());
            variables.add(line.formula().reads());
            line.sharing().forEach(choice -> variables.add(choice.applies().reads()));
        }
        return variables;
    }

    /** What the rules of places read, with what fills their parameters there. */
    static Set<Variable> at(Iterable<Regime.Site> sites) {
        Variables all = new Variables();
        Set<Regime> regimes = new HashSet<>();
        for (Regime.Site site : sites) {
            boolean isNew = regimes.add(site.regime());
            for (int document = 0; document < site.facts().size(); document++) {
                Variables own = site.regime().reads(document);
                if (isNew) {
                    all.found.addAll(own.found);
                }
                Facts place = site.facts().get(document);
                own.parameters.forEach(parameter -> all.parameter(parameter, place));
            }
        }
        return Collections.unmodifiableSet(all.found);
    }

    private void add(Reads reads) {
        found.addAll(reads.variables());
        parameters.addAll(reads.parameters());
    }

    static Set<Variable> of(List<List<DocumentRules>> places) {
        Variables variables = new Variables();
        places.forEach(documents -> documents.forEach(variables::document));
        return Collections.unmodifiableSet(variables.found);
    }

    /** What rules that units are held against read, each by the facts of its document at a place. */
    static Set<Variable> assessed(List<AssessedRule> rules, Facts place) {
        Variables variables = new Variables();
        rules.forEach(rule -> variables.rule(rule, place));
        return Collections.unmodifiableSet(variables.found);
    }

    /** What a condition reads at a place. */
    static Set<Variable> of(Condition condition, Facts place) {
        Variables variables = new Variables();
        variables.condition(condition, place);
        return Collections.unmodifiableSet(variables.found);
    }

    /** What a formula reads at a place. */
    static Set<Variable> of(Formula<?> formula, Facts place) {
        Variables variables = new Variables();
        variables.formula(formula, place);
        return Collections.unmodifiableSet(variables.found);
    }

    private void rule(AssessedRule rule, Facts place) {
        RuleParts parts = RuleParts.of(rule);
        parts.conditions().forEach(condition -> condition(condition, place));
        parts.formulas().forEach(formula -> formula(formula, place));
        if (rule.content() instanceof Norm norm && norm.measure() instanceof CountedOccurrences counted) {
            found.add(counted.occurrences());
        }
        if (rule.checklist().stream()
                .flatMap(list -> list.items().stream())
                .anyMatch(item -> item.met().isEmpty())) {
            found.add(attested(rule.rule().id()));
        }
    }

    /** Whether a rule is attested as a whole. */
    static TruthMeasure attested(RuleId rule) {
        return TruthMeasure.of("attested[" + rule + "]", Label.of("佐证" + rule, "attested " + rule));
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
