package org.shequ.standards.lint;

import java.util.ArrayList;
import java.util.List;
import org.shequ.core.formula.AllOf;
import org.shequ.core.formula.Condition;
import org.shequ.core.json.Json;
import org.shequ.core.json.Location;
import org.shequ.standards.rule.Checklist;
import org.shequ.standards.rule.ChecklistItem;
import org.shequ.standards.rule.Content;
import org.shequ.standards.rule.ListedItems;
import org.shequ.standards.rule.Procedure;
import org.shequ.standards.rule.ProcedureStep;
import org.shequ.standards.rule.Target;

/** The conditions within a target, a checklist or a procedure, each with its place and what it decides. */
final class Conditions {
    /**
     * A condition.
     *
     * @param at where it stands
     * @param words what it decides, for example {@code item MEETING_ROOM}
     * @param condition it, with what leads to it
     */
    record Placed(Location at, String words, Condition condition) {}

    private final List<Placed> all = new ArrayList<>();

    private Conditions() {}

    /** Collects the conditions of a content beside its JSON, the readings in place. */
    static List<Placed> of(Content content, Json rule) {
        Conditions conditions = new Conditions();
        content.checklist().ifPresent(checklist -> conditions.checklist(checklist, stating(content, rule)));
        if (content instanceof Target target) {
            Json at = Places.at(rule, "target");
            conditions.add(Places.at(at, "base"), "units are counted", List.of(target.base()));
            target.meets()
                    .ifPresent(meets -> conditions.add(
                            Places.at(at, "meets"),
                            "a unit that counts meets its target",
                            List.of(target.base(), meets)));
        }
        if (content instanceof Procedure procedure) {
            conditions.procedure(procedure, Places.at(rule, "procedure", "steps"));
        }
        return conditions.all;
    }

    private static Json stating(Content content, Json rule) {
        return content instanceof Checklist
                ? Places.at(rule, "checklist")
                : Places.at(rule, content.kind().toLowerCase(java.util.Locale.ROOT), "checklist");
    }

    private void checklist(Checklist checklist, Json at) {
        for (int i = 0; i < checklist.items().size(); i++) {
            ChecklistItem item = checklist.items().get(i);
            Json element = element(Places.at(at, "items"), i);
            item.when().ifPresent(when -> add(Places.at(element, "when"), "item " + item + " is asked", List.of(when)));
            item.met().ifPresent(met -> {
                List<Condition> path = new ArrayList<>(List.of(met));
                item.when().ifPresent(path::add);
                add(Places.at(element, "met"), "item " + item + " is met", path);
            });
        }
        checklist.listed().filter(listed -> !checklist.isComplete()).ifPresent(listed -> listed(listed, at));
    }

    private void listed(ListedItems listed, Json at) {
        listed.conditions()
                .forEach((code, met) ->
                        add(Places.at(at, "conditions", code), "item " + code + " is met", List.of(met)));
    }

    private void procedure(Procedure procedure, Json steps) {
        for (int i = 0; i < procedure.steps().size(); i++) {
            ProcedureStep step = procedure.steps().get(i);
            Json element = element(steps, i);
            step.guard()
                    .ifPresent(guard -> add(Places.at(element, "guard"), "step " + step + " is taken", List.of(guard)));
        }
    }

    private void add(Json at, String words, List<Condition> conditions) {
        all.add(new Placed(at.location(), words, AllOf.of(conditions)));
    }

    private static Json element(Json list, int index) {
        return list instanceof Json.Arr array ? array.elements().get(index) : list;
    }
}
