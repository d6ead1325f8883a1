package org.shequ.standards.lint;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.shequ.core.calendar.FiscalYear;
import org.shequ.core.calendar.PartialDate;
import org.shequ.core.calendar.Validity;
import org.shequ.core.json.Fault;
import org.shequ.core.json.Json;
import org.shequ.core.json.Location;
import org.shequ.core.place.DivisionCode;
import org.shequ.core.quantity.Requirement;
import org.shequ.standards.pack.Pack;
import org.shequ.standards.rule.Demand;
import org.shequ.standards.rule.Funding;
import org.shequ.standards.rule.MeasuredAmount;
import org.shequ.standards.rule.Norm;
import org.shequ.standards.rule.Rule;
import org.shequ.standards.rule.RuleDefinition;

/** Finds what is never reached: rules that apply to no unit or in no year, and branches and tiers that no unit comes to. */
final class ReachCheck {
    private final Pack pack;
    private final Consumer<Finding> findings;

    ReachCheck(Pack pack, Consumer<Finding> findings) {
        this.pack = pack;
        this.findings = findings;
    }

    void run() {
        for (RuleDefinition definition : pack.rules()) {
            if (applies(definition)) {
                branches(definition);
            }
        }
    }

    private boolean applies(RuleDefinition definition) {
        DivisionCode place = pack.identity().document().place();
        List<Rule> readings = definition.underEachReading();
        boolean canApply = readings.stream().anyMatch(rule -> rule.canApply(place));
        if (!canApply) {
            Location at = Places.of(definition, "appliesWhen");
            error(definition, at, "rule " + definition.id() + " is never reached: its condition holds for no unit");
        }
        if (readings.stream().noneMatch(this::isEverDue)) {
            boolean isOwn = definition.byDefault().validity().isPresent();
            Location at = Places.of(definition, isOwn ? "validity" : "coverage");
            error(definition, at, "rule " + definition.id() + " is never reached: " + whenDue(definition.byDefault()));
        }
        return canApply;
    }

    private boolean isEverDue(Rule rule) {
        return rule.due(issued()).map(days -> days.overlaps(inForce())).orElse(false);
    }

    private String whenDue(Rule rule) {
        return rule.due(issued()).map(days -> "it is due in " + days).orElse("it is due on no day")
                + ", its document gives budgets in " + inForce();
    }

    private Optional<FiscalYear> issued() {
        return pack.identity().document().date().map(date -> FiscalYear.containing(date.latest()));
    }

    /** The years whose last day finds the document in force, as days. */
    private Validity inForce() {
        Optional<LocalDate> first =
                pack.identity().document().date().map(PartialDate::latest).map(day -> day.withDayOfYear(1));
        Optional<LocalDate> end = pack.identity().until().map(day -> day.withDayOfYear(1));
        if (first.isPresent() && end.isPresent() && !first.get().isBefore(end.get())) {
            return Validity.between(end.get().minusDays(1), end.get());
        }
        return first.map(from -> end.map(until -> Validity.between(from, until)).orElseGet(() -> Validity.from(from)))
                .orElseGet(() -> end.map(Validity::until).orElseGet(Validity::always));
    }

    /** A branch is never reached if under no reading any unit comes to it. */
    private void branches(RuleDefinition definition) {
        DivisionCode place = pack.identity().document().place();
        Map<Location, Branches.Branch> all = new LinkedHashMap<>();
        for (Rule rule : definition.underEachReading()) {
            if (rule.canApply(place)) {
                Branches branches = new Branches(
                        place, rule.appliesWhen(), found -> all.merge(found.at(), found, Branches.Branch::or));
                Json source = definition.source(rule.readings());
                if (rule.content() instanceof Funding funding) {
                    branches.walk(funding.formula(), Places.at(source, "funding", "formula"));
                    funding.norm().ifPresent(norm -> branches(branches, norm, Places.at(source, "funding", "norm")));
                } else if (rule.content() instanceof Norm norm) {
                    branches(branches, norm, Places.at(source, "norm"));
                }
            }
        }
        all.values().stream()
                .filter(branch -> !branch.isReached())
                .forEach(branch -> error(definition, branch.at(), branch.words() + " is never reached"));
    }

    /** The formulas of a norm: what is measured, of what, and both ends of what is asked. */
    private static void branches(Branches branches, Norm norm, Json at) {
        if (norm.measure() instanceof MeasuredAmount measured) {
            branches.walk(measured.formula(), Places.at(at, "measure"));
        }
        norm.base().ifPresent(base -> branches.walk(base, Places.at(at, "of")));
        Demand<?> demand = norm.demand();
        Requirement.Kind kind = demand.kind();
        String[] low = switch (kind) {
            case BETWEEN -> new String[] {"between", "low"};
            case ABOUT -> new String[] {"about"};
            default -> new String[] {demand.isStrict() ? "moreThan" : "atLeast"};
        };
        String[] high = switch (kind) {
            case BETWEEN -> new String[] {"between", "high"};
            case AIM -> new String[] {"aim"};
            default -> new String[] {"atMost"};
        };
        demand.low().ifPresent(formula -> branches.walk(formula, Places.at(at, low)));
        demand.high()
                .filter(formula -> kind != Requirement.Kind.ABOUT)
                .ifPresent(formula -> branches.walk(formula, Places.at(at, high)));
    }

    private void error(RuleDefinition rule, Location at, String message) {
        findings.accept(Finding.error(Fault.ofMessage(at, message), Optional.of(rule.id())));
    }
}
