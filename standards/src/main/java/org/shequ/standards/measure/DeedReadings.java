package org.shequ.standards.measure;

import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.shequ.core.formula.Measure;
import org.shequ.core.formula.OccurrenceMeasure;
import org.shequ.core.quantity.Count;
import org.shequ.core.quantity.Dimension;
import org.shequ.core.text.Label;
import org.shequ.core.unit.Deed;
import org.shequ.core.unit.Deeds;
import org.shequ.core.unit.Pairings;
import org.shequ.core.unit.Unit;

/** Practical deeds (实事), of all and of each community that a unit is paired with, and how many these are. */
final class DeedReadings {
    static final Reading ALL = new Reading.OfOccurrences(
            OccurrenceMeasure.of("deeds", Label.of("为社区办实事", "deeds for communities")),
            (unit, situation) -> unit.deeds()
                    .map(deeds -> deeds.list().stream().map(Deed::date).toList()),
            Optional.of(new Reading.Grouped(Each.PAIRING, (unit, situation) -> byPairing(unit))));

    static final Reading PAIRINGS = Reading.OfQuantity.fact(
            Measure.of("pairings", Dimension.COUNT, Label.of("结对社区数", "paired communities")),
            unit -> unit.pairings().map(Pairings::list).map(all -> Count.of(all.size())));

    private DeedReadings() {}

    private static Optional<Map<String, List<LocalDate>>> byPairing(Unit unit) {
        return unit.pairings()
                .flatMap(pairings -> unit.deeds().map(deeds -> {
                    ImmutableMap.Builder<String, List<LocalDate>> days = ImmutableMap.builder();
                    pairings.list().forEach(community -> days.put(community, days(deeds, community)));
                    return days.buildOrThrow();
                }));
    }

    private static List<LocalDate> days(Deeds deeds, String community) {
        return deeds.list().stream()
                .filter(each -> each.community().equals(community))
                .map(Deed::date)
                .toList();
    }
}
