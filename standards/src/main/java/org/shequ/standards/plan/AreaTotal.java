package org.shequ.standards.plan;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.immutables.value.Value;
import org.shequ.core.json.Json;
import org.shequ.core.quantity.Dimension;
import org.shequ.core.quantity.FloorArea;
import org.shequ.core.quantity.Outcome;
import org.shequ.core.text.Label;

/**
 * The least area of one kind of premises over all units of a plan together (用房面积合计).
 *
 * <p>Areas of different kinds are never added: a text that asks for a centre and for so much area of all facilities does not say whether the
 * centre counts among these.
 */
@Value.Immutable(builder = false)
public abstract class AreaTotal {
    AreaTotal() {}

    /** The totals over units, in the order in which these first speak of them; those that exist only for many units together left out. */
    static List<AreaTotal> of(List<PlannedUnit> units) {
        Map<String, AreaTotal> totals = new LinkedHashMap<>();
        for (PlannedUnit unit : units) {
            for (Matter matter : unit.matters()) {
                if (matter.pooled().isEmpty() && matter.floor().isPresent() && matter.unit() == Dimension.FLOOR_AREA) {
                    String key = matter.measured().name()
                            + matter.basis().map(Object::toString).orElse("");
                    totals.merge(key, of(matter, unit.copies().value()), AreaTotal::plus);
                }
            }
        }
        return new ArrayList<>(totals.values());
    }

    private static AreaTotal of(Matter matter, long copies) {
        Outcome<?> each = matter.floor().orElseThrow().amount();
        Outcome<FloorArea> area = Texts.between(
                Dimension.FLOOR_AREA,
                Texts.low(each).orElseThrow(),
                Texts.high(each).orElse(null),
                each.missing());
        return ImmutableAreaTotal.of(matter.measured().name(), matter.measured().label(), Texts.times(area, copies));
    }

    private AreaTotal plus(AreaTotal other) {
        return ImmutableAreaTotal.of(measure(), label(), least().plus(other.least()));
    }

    /** {@return the name of the measure, for example {@code premises.area[COMMUNITY_SERVICE_CENTRE]}} */
    @Value.Parameter
    public abstract String measure();

    /** {@return what people call it} */
    @Value.Parameter
    public abstract Label label();

    /** {@return the least area of all together} */
    @Value.Parameter
    public abstract Outcome<FloorArea> least();

    Json.Obj json(Locale locale) {
        return Json.object()
                .put("measure", measure())
                .put("label", label().in(locale))
                .put("least", Texts.amount(least()))
                .build();
    }

    @Override
    public String toString() {
        return measure() + " " + least();
    }
}
