package org.shequ.standards.batch.program;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.shequ.core.formula.AllOf;
import org.shequ.core.formula.AnyOf;
import org.shequ.core.formula.AtLeastOf;
import org.shequ.core.formula.Comparison;
import org.shequ.core.formula.Condition;
import org.shequ.core.formula.Formula;
import org.shequ.core.formula.Not;
import org.shequ.core.formula.Reads;
import org.shequ.core.formula.Stepped;
import org.shequ.core.formula.Within;
import org.shequ.standards.assess.AssessedRule;
import org.shequ.standards.rule.CountedOccurrences;
import org.shequ.standards.rule.MeasuredAmount;
import org.shequ.standards.rule.Norm;

/**
 * All that decides a rule.
 *
 * @param conditions when it applies, and the conditions of its items
 * @param formulas what it measures and asks
 */
record RuleParts(List<Condition> conditions, List<Formula<?>> formulas) {
    static RuleParts of(AssessedRule rule) {
        List<Condition> conditions = new ArrayList<>(List.of(rule.rule().appliesWhen()));
        rule.checklist()
                .ifPresent(list -> list.items().forEach(item -> {
                    item.when().ifPresent(conditions::add);
                    item.met().ifPresent(conditions::add);
                }));
        List<Formula<?>> formulas = new ArrayList<>();
        rule.content().norm().ifPresent(norm -> add(norm, formulas));
        return new RuleParts(conditions, formulas);
    }

    private static void add(Norm norm, List<Formula<?>> formulas) {
        if (norm.measure() instanceof MeasuredAmount measured) {
            formulas.add(measured.formula());
        }
        if (norm.measure() instanceof CountedOccurrences counted) {
            counted.window().anchor().ifPresent(formulas::add);
        }
        norm.base().ifPresent(formulas::add);
        norm.demand().low().ifPresent(formulas::add);
        norm.demand().high().ifPresent(formulas::add);
    }

    /** What they read, before parameters are filled. */
    List<Reads> reads() {
        return Stream.concat(
                        conditions.stream().map(Condition::reads),
                        formulas.stream().map(Formula::reads))
                .toList();
    }

    /** The conditions and those they are made of. */
    Stream<Condition> all() {
        return conditions.stream().flatMap(RuleParts::all);
    }

    private static Stream<Condition> all(Condition condition) {
        List<Condition> parts = List.of();
        if (condition instanceof AllOf all) {
            parts = all.parts();
        } else if (condition instanceof AnyOf any) {
            parts = any.parts();
        } else if (condition instanceof AtLeastOf some) {
            parts = some.parts();
        } else if (condition instanceof Not not) {
            parts = List.of(not.part());
        }
        return Stream.concat(Stream.of(condition), parts.stream().flatMap(RuleParts::all));
    }

    /** The conditions on places. */
    Stream<Within> places() {
        return all().filter(Within.class::isInstance).map(Within.class::cast);
    }

    /** Whether its formulas may turn on the place by more than figures and parameters. */
    boolean isSituated() {
        return formulas.stream().anyMatch(RuleParts::isSituated)
                || all().anyMatch(each -> each instanceof Comparison<?> comparison
                        && (isSituated(comparison.left()) || isSituated(comparison.right())));
    }

    /** Steps at a fixed rate turn on the year alone. */
    private static boolean isSituated(Formula<?> formula) {
        if (formula instanceof Stepped<?> stepped && stepped.reads().indices().isEmpty()) {
            return isSituated(stepped.base());
        }
        return formula.reads().isSituated() || !formula.reads().indices().isEmpty();
    }
}
