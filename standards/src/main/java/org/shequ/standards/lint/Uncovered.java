package org.shequ.standards.lint;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.shequ.core.calendar.FiscalYear;
import org.shequ.core.formula.AllOf;
import org.shequ.core.formula.AnyOf;
import org.shequ.core.formula.CategoryMeasure;
import org.shequ.core.formula.Condition;
import org.shequ.core.formula.FactSheet;
import org.shequ.core.formula.Measure;
import org.shequ.core.formula.Not;
import org.shequ.core.formula.TruthMeasure;
import org.shequ.core.formula.Variable;
import org.shequ.core.place.DivisionCode;
import org.shequ.core.quantity.Outcome;
import org.shequ.core.quantity.Quantity;
import org.shequ.core.quantity.Ratio;
import org.shequ.standards.rule.Possibility;
import org.shequ.standards.rule.Rule;
import org.shequ.standards.rule.RuleDefinition;

/** What some conditions leave uncovered of the units that share a common one: values of a measure between them, or a kind of unit. */
final class Uncovered {
    private static final FiscalYear ANY = FiscalYear.of(2000);

    private final Condition common;
    private final Condition covered;
    private final DivisionCode place;

    Uncovered(Condition common, Condition covered, DivisionCode place) {
        this.common = common;
        this.covered = covered;
        this.place = place;
    }

    /** What all rules ask alike is not their choice; the rest of their conditions should leave nothing over. */
    static Uncovered of(List<RuleDefinition> rules, DivisionCode place) {
        List<List<Condition>> parts =
                rules.stream().map(each -> parts(each.byDefault())).toList();
        Set<Condition> common = new LinkedHashSet<>(parts.get(0));
        parts.forEach(common::retainAll);
        Set<Condition> rests = new LinkedHashSet<>();
        parts.forEach(each -> {
            List<Condition> rest = new ArrayList<>(each);
            rest.removeAll(common);
            rests.add(AllOf.of(rest));
        });
        return new Uncovered(AllOf.of(List.copyOf(common)), AnyOf.of(List.copyOf(rests)), place);
    }

    private static List<Condition> parts(Rule rule) {
        return rule.appliesWhen() instanceof AllOf all ? all.parts() : List.of(rule.appliesWhen());
    }

    /** Says which values of some measure, with covered ones below and above, none of the conditions holds for. */
    Optional<String> values() {
        Map<Measure<?>, NavigableSet<Ratio>> bounds = new LinkedHashMap<>();
        covered.accept(new ComparedBounds(bounds));
        for (Map.Entry<Measure<?>, NavigableSet<Ratio>> each : bounds.entrySet()) {
            Optional<String> found = between(each.getKey(), each.getValue());
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    /** Tries each bound, and the values right beside it; what lies further on is covered alike. */
    private <Q extends Quantity<Q>> Optional<String> between(Measure<Q> measure, NavigableSet<Ratio> bounds) {
        Ratio step =
                measure.dimension().step().orElseGet(() -> narrowest(bounds).dividedBy(Ratio.of(3)));
        TreeSet<Ratio> tried = new TreeSet<>();
        for (Ratio bound : bounds) {
            Ratio onGrid = bound.dividedBy(step).floor().times(step);
            for (int i = -1; i <= 2; i++) {
                tried.add(onGrid.plus(step.times(Ratio.of(i))));
            }
        }
        List<Ratio> open = new ArrayList<>();
        boolean below = false;
        for (Ratio value : tried) {
            if (value.signum() < 0) {
                continue;
            }
            boolean holds = covers(measure, value);
            if (holds && below && !open.isEmpty()) {
                return Optional.of(measure.name() + " from " + open.get(0) + " to " + open.get(open.size() - 1) + " "
                        + measure.dimension());
            }
            below |= holds;
            if (holds) {
                open.clear();
            } else {
                open.add(value);
            }
        }
        return Optional.empty();
    }

    private static Ratio narrowest(NavigableSet<Ratio> bounds) {
        Ratio narrowest = Ratio.ONE;
        Ratio before = null;
        for (Ratio bound : bounds) {
            if (before != null) {
                narrowest = narrowest.min(bound.minus(before));
            }
            before = bound;
        }
        return narrowest;
    }

    private <Q extends Quantity<Q>> boolean covers(Measure<Q> measure, Ratio value) {
        FactSheet known = FactSheet.builder()
                .year(ANY)
                .putQuantities(measure.name(), Outcome.exact(measure.dimension().ofExact(value)))
                .build();
        return Possibility.of(AllOf.of(List.of(common, covered)), place, known);
    }

    /** Describes some unit for which none of the conditions holds, fixing one fact after another. */
    Optional<String> kind() {
        Condition none = AllOf.of(List.of(common, Not.of(covered)));
        FactSheet known = FactSheet.builder().year(ANY).build();
        if (!Possibility.of(none, place, known)) {
            return Optional.empty();
        }
        List<String> words = new ArrayList<>();
        for (Variable variable : covered.reads().variables()) {
            for (Map.Entry<String, FactSheet> choice : choices(variable, known).entrySet()) {
                if (Possibility.of(none, place, choice.getValue())) {
                    known = choice.getValue();
                    words.add(choice.getKey());
                    break;
                }
            }
        }
        return Optional.of(words.isEmpty() ? "" : " with " + String.join(", ", words));
    }

    private static Map<String, FactSheet> choices(Variable variable, FactSheet known) {
        Map<String, FactSheet> choices = new LinkedHashMap<>();
        if (variable instanceof CategoryMeasure category) {
            category.values()
                    .forEach(value -> choices.put(
                            category.name() + " = " + value,
                            copy(known)
                                    .putCategories(category.name(), Set.of(value))
                                    .build()));
        } else if (variable instanceof TruthMeasure truth) {
            for (boolean value : new boolean[] {false, true}) {
                choices.put(
                        truth.name() + " = " + value,
                        copy(known).putTruths(truth.name(), value).build());
            }
        }
        return choices;
    }

    private static FactSheet.Builder copy(FactSheet known) {
        FactSheet.Builder copy = FactSheet.builder();
        copy.year(known.year()).putAllCategories(known.categories()).putAllTruths(known.truths());
        return copy;
    }
}
