package org.shequ.standards.measure;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.shequ.core.formula.Measure;
import org.shequ.core.quantity.Bounds;
import org.shequ.core.quantity.Dimension;
import org.shequ.core.quantity.FloorArea;
import org.shequ.core.quantity.Outcome;
import org.shequ.core.quantity.Ratio;
import org.shequ.core.text.Label;
import org.shequ.core.unit.Premises;
import org.shequ.core.unit.PremisesKind;
import org.shequ.core.unit.Unit;

/** The measures over premises (用房): area and number of each kind. */
final class PremisesReadings {
    private PremisesReadings() {}

    static Reading area(PremisesKind kind) {
        Label label = label(kind);
        Measure<FloorArea> measure = Measure.of(
                "premises.area[" + kind + "]",
                Dimension.FLOOR_AREA,
                Label.of(label.zh() + "面积", "area of " + label.en()));
        Outcome<FloorArea> unknown = Outcome.undetermined(Dimension.FLOOR_AREA, Set.of(measure.name()));
        return new Reading.OfQuantity<>(measure, (unit, situation) -> area(unit, kind, unknown));
    }

    /** The sum of the areas; where one of them is unknown, at least the sum of the others. */
    private static Outcome<FloorArea> area(Unit unit, PremisesKind kind, Outcome<FloorArea> unknown) {
        List<Premises> named = unit.premises(kind);
        FloorArea known = named.stream()
                .map(Premises::area)
                .flatMap(Optional::stream)
                .reduce(FloorArea::plus)
                .orElseGet(() -> FloorArea.ofSquareMetres(Ratio.ZERO));
        boolean all =
                !named.isEmpty() && named.stream().allMatch(each -> each.area().isPresent());
        return all ? Outcome.exact(known) : Outcome.bounded(Bounds.atLeast(known), unknown.missing());
    }

    static Reading count(PremisesKind kind) {
        Label label = label(kind);
        return Reading.OfQuantity.fact(
                Measure.of(
                        "premises.count[" + kind + "]",
                        Dimension.COUNT,
                        Label.of(label.zh() + "个数", "number of " + label.en())),
                unit -> unit.premisesCount(kind));
    }

    private static Label label(PremisesKind kind) {
        return switch (kind) {
            case COMMITTEE_PREMISES -> Label.of("居委会工作用房", "committee premises");
            case COMMUNITY_PREMISES -> Label.of("社区工作和公益性服务用房", "community premises");
            case COMMUNITY_SERVICE_CENTRE -> Label.of("社区服务中心（站）", "community service centre");
            case SERVICE_FACILITIES -> Label.of("社区服务设施", "service facilities");
            case CULTURE_SQUARE -> Label.of("文化广场", "culture square");
            case STREET_SERVICE_CENTRE -> Label.of("街道社区服务中心", "street service centre");
            case COUNTY_SERVICE_CENTRE -> Label.of("县（区）社区服务中心", "county service centre");
        };
    }
}
