package org.shequ.standards.lint;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.shequ.core.calendar.FiscalYear;
import org.shequ.core.calendar.PartialDate;
import org.shequ.core.formula.FactSheet;
import org.shequ.core.formula.Facts;
import org.shequ.core.json.Fault;
import org.shequ.core.json.Location;
import org.shequ.core.quantity.Quantity;
import org.shequ.standards.pack.Pack;
import org.shequ.standards.rule.Content;
import org.shequ.standards.rule.Demand;
import org.shequ.standards.rule.Funding;
import org.shequ.standards.rule.Procedure;
import org.shequ.standards.rule.Rule;
import org.shequ.standards.rule.RuleDefinition;

/** Finds days that passed before the document began, demands that nothing meets, and actors that take no step. */
final class NormCheck {
    private static final Facts BLANK =
            FactSheet.builder().year(FiscalYear.of(2000)).build();

    private final Pack pack;
    private final Consumer<Finding> findings;

    NormCheck(Pack pack, Consumer<Finding> findings) {
        this.pack = pack;
        this.findings = findings;
    }

    void run() {
        for (RuleDefinition definition : pack.rules()) {
            Map<Location, String> errors = new LinkedHashMap<>();
            for (Rule rule : definition.underEachReading()) {
                rule.content()
                        .norm()
                        .flatMap(norm -> crossed(norm.demand()))
                        .ifPresent(message -> errors.putIfAbsent(place(definition, rule), message));
            }
            past(definition, errors);
            errors.forEach((at, message) ->
                    findings.accept(Finding.error(Fault.ofMessage(at, message), Optional.of(definition.id()))));
            idle(definition);
        }
    }

    /** A deadline is past if it is so under every reading. */
    private void past(RuleDefinition definition, Map<Location, String> errors) {
        Optional<PartialDate> begins = pack.identity().document().date();
        List<Rule> dated = definition.underEachReading().stream()
                .filter(rule -> rule.content().deadline().isPresent())
                .toList();
        if (begins.isPresent() && dated.stream().allMatch(rule -> isPast(rule, begins.get()))) {
            dated.forEach(rule -> rule.content()
                    .deadline()
                    .ifPresent(deadline -> errors.putIfAbsent(
                            place(definition, rule, "deadline"),
                            "deadline " + deadline.wording() + " (" + deadline
                                    + ") had passed before the document began, " + begins.get())));
        }
    }

    private static boolean isPast(Rule rule, PartialDate begins) {
        return rule.content()
                .deadline()
                .filter(deadline -> deadline.looseLastDay().isBefore(begins.earliest()))
                .isPresent();
    }

    /** The least that is asked lies above the most, whatever the unit. */
    private static <Q extends Quantity<Q>> Optional<String> crossed(Demand<Q> demand) {
        Optional<Q> low = demand.low()
                .flatMap(formula -> formula.evaluate(BLANK).outcome().low());
        Optional<Q> high = demand.high()
                .flatMap(formula -> formula.evaluate(BLANK).outcome().high());
        return low.flatMap(least -> high.filter(most -> least.compareTo(most) > 0)
                .map(most -> "no amount meets the norm: at least " + least + " " + demand.dimension() + ", and "
                        + (demand.kind() == org.shequ.core.quantity.Requirement.Kind.AIM ? "an aim of " : "at most ")
                        + most));
    }

    private void idle(RuleDefinition definition) {
        if (!(definition.byDefault().content() instanceof Procedure)) {
            return;
        }
        Set<String> acting = new LinkedHashSet<>();
        Set<String> all = new LinkedHashSet<>();
        for (Rule rule : definition.underEachReading()) {
            if (rule.content() instanceof Procedure procedure) {
                procedure.actors().forEach(actor -> all.add(actor.code()));
                procedure.steps().forEach(step -> acting.addAll(step.by()));
            }
        }
        all.removeAll(acting);
        all.forEach(actor -> findings.accept(Finding.warning(
                Fault.ofMessage(
                        Places.of(definition, "procedure", "actors"),
                        "actor " + actor + " is declared, and takes no step"),
                Optional.of(definition.id()))));
    }

    /** Where the content of a rule stands under its readings, or the norm within it. */
    private static Location place(RuleDefinition definition, Rule rule, String... keys) {
        Content content = rule.content();
        String key = content.kind().toLowerCase(Locale.ROOT);
        var at = Places.at(definition.source(rule.readings()), key);
        return Places.at(content instanceof Funding ? Places.at(at, "norm") : at, keys)
                .location();
    }
}
