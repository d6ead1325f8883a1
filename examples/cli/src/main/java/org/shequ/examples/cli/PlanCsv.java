package org.shequ.examples.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.shequ.core.json.Json;
import org.shequ.core.source.RuleId;
import org.shequ.core.unit.Unit;
import org.shequ.standards.assess.RuleRequirement;
import org.shequ.standards.budget.BudgetLine;
import org.shequ.standards.plan.Binding;
import org.shequ.standards.plan.Duty;
import org.shequ.standards.plan.Layout;
import org.shequ.standards.plan.Matter;
import org.shequ.standards.plan.Plan;
import org.shequ.standards.plan.PlannedUnit;
import org.shequ.standards.plan.WeighedRule;

/** Plans as CSV: a requirement, checklist or line of money a row; the same columns of the plan and its unit before each. */
final class PlanCsv {
    private static final List<String> HEADER = List.of(
            "date",
            "code",
            "name",
            "communities",
            "communitiesLow",
            "communitiesHigh",
            "laidOut",
            "basis",
            "unit",
            "copies",
            "households",
            "row",
            "topic",
            "rule",
            "label",
            "clauses",
            "level",
            "modality",
            "applies",
            "measure",
            "required",
            "requiredHigh",
            "in",
            "standing",
            "displacedBy",
            "floorBy",
            "floorReason",
            "capBy",
            "capReason",
            "due",
            "looseDue",
            "daysLeft",
            "amount",
            "low",
            "high",
            "shares",
            "period",
            "items",
            "missing",
            "caveats",
            "citation");
    private static final int BEFORE = 11;

    private final Appendable out;
    private final Locale language;

    /** Starts with the header. */
    PlanCsv(Appendable out, Locale language) throws IOException {
        this.out = out;
        this.language = language;
        out.append(BudgetCsv.row(HEADER));
    }

    void plan(Plan plan) throws IOException {
        for (PlannedUnit unit : plan.units()) {
            List<String> before = before(plan, unit);
            boolean any = false;
            for (Matter matter : unit.matters()) {
                for (WeighedRule rule : matter.rules()) {
                    row(before, asked(unit, Optional.of(matter), rule));
                    any = true;
                }
            }
            for (WeighedRule list : unit.lists()) {
                row(before, asked(unit, Optional.empty(), list));
                any = true;
            }
            for (BudgetLine line : unit.firstYear().budget().lines()) {
                row(before, money(line));
                any = true;
            }
            if (!any) {
                row(before, Collections.nCopies(HEADER.size() - BEFORE, ""));
            }
        }
    }

    private void row(List<String> before, List<String> cells) throws IOException {
        out.append(BudgetCsv.row(Stream.of(before, cells).flatMap(List::stream).toList()));
    }

    private static List<String> before(Plan plan, PlannedUnit unit) {
        Optional<Layout> layout = plan.layout();
        return List.of(
                plan.date().toString(),
                text(plan.code()),
                text(plan.name()),
                text(layout.flatMap(Layout::suggested)),
                text(layout.flatMap(Layout::low)),
                text(layout.flatMap(Layout::high)),
                text(layout.map(Layout::laidOut)),
                text(layout.map(Layout::basis)),
                unit.unit().kind().name(),
                unit.copies().toString(),
                text(Optional.of(unit.unit()).flatMap(Unit::households)));
    }

    private List<String> asked(PlannedUnit unit, Optional<Matter> matter, WeighedRule rule) {
        RuleRequirement asked = rule.requirement();
        Json.Obj json = asked.json(language);
        Optional<Duty> duty = unit.duties().stream()
                .filter(each -> each.rule().equals(rule.rule()))
                .findFirst();
        List<String> cells = new ArrayList<>(List.of(
                matter.isPresent() ? "REQUIREMENT" : "CHECKLIST",
                text(rule.rule().topic()),
                asked.rule().toString(),
                asked.label().in(language),
                BudgetCsv.list(asked.clauses()),
                rule.rule().level().name(),
                asked.modality().name(),
                asked.applies().name(),
                matter.map(each -> each.measured().name()).orElse(""),
                cell(json, "required"),
                cell(json, "requiredHigh"),
                text(asked.unit()),
                rule.standing().name(),
                text(rule.displacedBy())));
        cells.addAll(end(matter.flatMap(Matter::floor)));
        cells.addAll(end(matter.flatMap(Matter::cap)));
        cells.add(text(duty.map(Duty::due)));
        cells.add(text(duty.map(Duty::looseDue)));
        cells.add(text(duty.map(Duty::daysLeft)));
        cells.addAll(Collections.nCopies(5, ""));
        cells.addAll(List.of(
                BudgetCsv.list(asked.items()),
                BudgetCsv.list(asked.missing()),
                BudgetCsv.list(asked.caveats()),
                asked.citation().printed()));
        return cells;
    }

    private static List<String> end(Optional<Binding> binding) {
        List<RuleId> rules = binding.map(Binding::rules).orElse(List.of());
        return List.of(BudgetCsv.list(rules), text(binding.map(Binding::reason)));
    }

    private List<String> money(BudgetLine line) {
        Json.Obj json = line.json(language);
        List<String> cells = new ArrayList<>(List.of(
                line.role().name(),
                "",
                line.rule().toString(),
                line.label().in(language),
                BudgetCsv.list(line.clauses()),
                "",
                line.modality().name()));
        cells.addAll(Collections.nCopies(14, ""));
        cells.addAll(List.of(
                cell(json, "amount"),
                cell(json, "low"),
                cell(json, "high"),
                BudgetCsv.list(line.shares().amounts().entrySet().stream()
                        .map(each -> each.getKey() + "=" + each.getValue())
                        .toList()),
                line.period().name(),
                "",
                BudgetCsv.list(line.missing()),
                BudgetCsv.list(line.caveats()),
                line.citation().printed()));
        return cells;
    }

    private static String text(Optional<?> value) {
        return value.map(Object::toString).orElse("");
    }

    private static String cell(Json.Obj json, String key) {
        return json.member(key)
                .filter(Json.Text.class::isInstance)
                .map(each -> ((Json.Text) each).value())
                .orElse("");
    }
}
