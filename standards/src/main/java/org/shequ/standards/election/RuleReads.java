package org.shequ.standards.election;

import java.util.LinkedHashSet;
import java.util.Set;
import org.shequ.core.formula.Condition;
import org.shequ.core.formula.Formula;
import org.shequ.core.formula.Reads;
import org.shequ.standards.pack.Pack;
import org.shequ.standards.rule.ChecklistItem;
import org.shequ.standards.rule.CountedOccurrences;
import org.shequ.standards.rule.MeasuredAmount;
import org.shequ.standards.rule.Norm;
import org.shequ.standards.rule.NormMeasure;
import org.shequ.standards.rule.Procedure;
import org.shequ.standards.rule.Rule;
import org.shequ.standards.rule.Target;

/** The names of all that a rule reads: in its condition, its norm, its items, its guards. */
final class RuleReads {
    private final Set<String> names = new LinkedHashSet<>();

    private RuleReads() {}

    static Set<String> of(Rule rule, Pack pack) {
        RuleReads reads = new RuleReads();
        reads.add(rule.appliesWhen());
        rule.content().norm().ifPresent(reads::add);
        rule.content()
                .checklist()
                .map(pack::complete)
                .ifPresent(list -> list.items().forEach(reads::add));
        if (rule.content() instanceof Target target) {
            reads.add(target.base());
            target.meets().ifPresent(reads::add);
        }
        if (rule.content() instanceof Procedure procedure) {
            procedure.steps().forEach(step -> step.guard().ifPresent(reads::add));
        }
        return Set.copyOf(reads.names);
    }

    private void add(ChecklistItem item) {
        item.when().ifPresent(this::add);
        item.met().ifPresent(this::add);
    }

    private void add(Norm norm) {
        norm.measure().accept(new NormMeasure.Cases<Boolean>() {
            @Override
            public Boolean amount(MeasuredAmount measure) {
                return add(measure.formula());
            }

            @Override
            public Boolean occurrences(CountedOccurrences measure) {
                return names.add(measure.occurrences().name());
            }
        });
        norm.base().ifPresent(this::add);
        norm.demand().low().ifPresent(this::add);
        norm.demand().high().ifPresent(this::add);
    }

    private boolean add(Formula<?> formula) {
        return add(formula.reads());
    }

    private void add(Condition condition) {
        add(condition.reads());
    }

    private boolean add(Reads reads) {
        reads.variables().forEach(each -> names.add(each.name()));
        return true;
    }
}
