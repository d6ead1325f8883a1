package org.shequ.standards.lint;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.shequ.core.formula.AllOf;
import org.shequ.core.formula.Condition;
import org.shequ.core.json.Fault;
import org.shequ.core.json.Location;
import org.shequ.core.place.DivisionCode;
import org.shequ.standards.pack.Pack;
import org.shequ.standards.rule.Possibility;
import org.shequ.standards.rule.Procedure;
import org.shequ.standards.rule.ProcedureStep;
import org.shequ.standards.rule.Rule;
import org.shequ.standards.rule.RuleDefinition;
import org.shequ.standards.rule.Target;

/** Finds what can never hold for a unit to which its rule applies: items of checklists, guards of steps; and states not come to. */
final class HoldCheck {
    private final Pack pack;
    private final DivisionCode place;
    private final Consumer<Finding> findings;

    HoldCheck(Pack pack, Consumer<Finding> findings) {
        this.pack = pack;
        this.place = pack.identity().document().place();
        this.findings = findings;
    }

    void run() {
        for (RuleDefinition definition : pack.rules()) {
            List<Rule> rules = definition.underEachReading().stream()
                    .filter(rule -> rule.canApply(place))
                    .toList();
            conditions(definition, rules);
            states(definition, rules);
        }
    }

    /** A condition never holds if it does so under no reading. */
    private void conditions(RuleDefinition definition, List<Rule> rules) {
        Map<Location, Conditions.Placed> all = new LinkedHashMap<>();
        Set<Location> possible = new LinkedHashSet<>();
        for (Rule rule : rules) {
            for (Conditions.Placed each : Conditions.of(rule.content(), definition.source(rule.readings()))) {
                all.putIfAbsent(each.at(), each);
                if (isPossible(rule, each.condition())) {
                    possible.add(each.at());
                }
            }
        }
        all.values().stream()
                .filter(each -> !possible.contains(each.at()))
                .forEach(
                        each -> error(definition, each.at(), each.words() + " never: its condition holds for no unit"));
    }

    /** The conditions of a target are of the units it counts, not of the place that its rule applies to. */
    private boolean isPossible(Rule rule, Condition condition) {
        boolean isOfOthers = rule.content() instanceof Target;
        return Possibility.of(isOfOthers ? condition : AllOf.of(List.of(rule.appliesWhen(), condition)), place);
    }

    /** A state is never come to if under no reading a unit can pass the guards that lead to it. */
    private void states(RuleDefinition definition, List<Rule> rules) {
        Set<String> reached = new LinkedHashSet<>();
        Set<String> all = new LinkedHashSet<>();
        for (Rule rule : rules) {
            if (rule.content() instanceof Procedure procedure) {
                procedure.states().forEach(state -> all.add(state.code()));
                reached.addAll(reached(rule, procedure));
            }
        }
        all.removeAll(reached);
        all.forEach(state -> error(
                definition,
                Places.of(definition, "procedure", "states"),
                "state " + state + " is never reached: guards on every way to it hold for no unit"));
    }

    private Set<String> reached(Rule rule, Procedure procedure) {
        List<ProcedureStep> open = procedure.steps().stream()
                .filter(step ->
                        step.guard().map(guard -> isPossible(rule, guard)).orElse(true))
                .toList();
        return procedure.reachedBy(open);
    }

    private void error(RuleDefinition rule, Location at, String message) {
        findings.accept(Finding.error(Fault.ofMessage(at, message), Optional.of(rule.id())));
    }
}
