package org.shequ.standards.rule;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.shequ.core.formula.AllOf;
import org.shequ.core.formula.Condition;
import org.shequ.core.formula.json.FormulaReader;
import org.shequ.core.json.Cursor;
import org.shequ.core.json.Fields;
import org.shequ.core.json.Json;
import org.shequ.core.quantity.Count;
import org.shequ.core.quantity.Dimension;
import org.shequ.core.quantity.Ratio;
import org.shequ.core.unit.UnitKind;

/** Reads targets: which units are counted, what they are to meet, how many of them, and by when. */
final class TargetReader {
    private final FormulaReader formulas;
    private final Map<String, String> readings;
    private final ChecklistReader checklists;

    TargetReader(FormulaReader formulas, Map<String, String> readings) {
        this.formulas = formulas;
        this.readings = readings;
        this.checklists = new ChecklistReader(formulas, readings);
    }

    Optional<Target> read(Cursor at) {
        int before = at.faults().count();
        Fields fields = at.fields();
        Target.Builder target = Target.builder();
        units(fields.required("of"), target);
        Cursor baseAt = fields.optional("base");
        Condition all = AllOf.of(List.of());
        target.base(baseAt.isPresent() ? formulas.condition(baseAt).orElse(all) : all);
        fields.oneKeyOf(List.of("meets", "checklist"));
        target.meets(formulas.condition(fields.optional("meets")));
        Cursor checklist = fields.optional("checklist");
        target.checklist(checklist.isPresent() ? checklists.nested(checklist) : Optional.empty());
        Cursor shareAt = fields.optional("share");
        Cursor countAt = fields.optional("count");
        Cursor aimAt = fields.optional("aim");
        if (shareAt.isPresent() && countAt.isPresent()) {
            countAt.fault("a share and a count", "at most one of share, count");
        }
        if (aimAt.isPresent() && !countAt.isPresent()) {
            aimAt.fault("an aim without a count", "an aim beside count only");
        }
        Optional<Ratio> share = formulas.pieces().figure(shareAt, Dimension.RATIO);
        share.filter(each -> each.compareTo(Ratio.ONE) > 0 || each.signum() == 0)
                .ifPresent(each ->
                        shareAt.fault("a share (" + each + ") must be above 0 and at most 1", "a share such as 80%"));
        Optional<Count> count = formulas.pieces().figure(countAt, Dimension.COUNT);
        Optional<Count> aim = formulas.pieces().figure(aimAt, Dimension.COUNT);
        if (aim.isPresent() && count.isPresent() && aim.get().compareTo(count.get()) < 0) {
            aimAt.fault("an aim not below the count (" + count.get() + ")");
        }
        target.share(share).count(count).aim(aim);
        DeadlineReader.read(fields.optional("deadline"), readings).ifPresent(target::deadline);
        fields.end();
        return at.faults().count() > before ? Optional.empty() : at.made("a target that holds together", target::build);
    }

    /** Reads "COMMUNITY" or ["COMMUNITY", "ESTATE"]. */
    private static void units(Cursor at, Target.Builder target) {
        Map<String, String> kinds = new LinkedHashMap<>();
        UnitKind.subjects().forEach(subject -> kinds.put(subject, subject));
        if (at.json().orElse(null) instanceof Json.Arr) {
            at.elements("at least one kind of unit")
                    .forEach(each -> each.oneOf(kinds).ifPresent(target::addUnits));
        } else {
            at.oneOf(kinds).ifPresent(target::addUnits);
        }
    }
}
