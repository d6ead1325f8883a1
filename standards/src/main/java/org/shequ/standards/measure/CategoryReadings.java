package org.shequ.standards.measure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.shequ.core.formula.CategoryMeasure;
import org.shequ.core.place.CommitteeKind;
import org.shequ.core.place.CountyKind;
import org.shequ.core.text.Label;
import org.shequ.core.unit.Appraisal;
import org.shequ.core.unit.Approver;
import org.shequ.core.unit.AssetReform;
import org.shequ.core.unit.Community;
import org.shequ.core.unit.Education;
import org.shequ.core.unit.Settlement;
import org.shequ.core.unit.TaskMode;
import org.shequ.core.unit.TravelMode;
import org.shequ.core.unit.Unit;
import org.shequ.core.unit.UnitKind;
import org.shequ.core.unit.VenueKind;

/** The categories that every catalogue has (分类指标). */
final class CategoryReadings {
    static final List<String> NAMES = List.of(
            "committee",
            "settlement",
            "countyKind",
            "unit",
            "appraisal",
            "assetReform",
            "education",
            "travelMode",
            "venueKind",
            "approver",
            "mode");

    private CategoryReadings() {}

    /** The reading of a name; empty where none of them has it. */
    static Optional<Reading> of(String name) {
        return switch (name) {
            case "committee" ->
                category(
                        name,
                        Label.of("居（村）民委员会类别", "kind of committee"),
                        CommitteeKind.class,
                        unit -> unit instanceof Community community ? community.committeeKind() : Optional.empty());
            case "settlement" ->
                category(
                        name,
                        Label.of("城乡类型", "settlement"),
                        Settlement.class,
                        unit -> unit instanceof Community community ? community.settlement() : Optional.empty());
            case "countyKind" ->
                category(name, Label.of("县级区划类别", "kind of county"), CountyKind.class, Unit::countyKind);
            case "unit" ->
                Optional.of(Reading.OfCategory.fact(
                        CategoryMeasure.of(name, Label.of("单位类别", "kind of unit"), UnitKind.subjects()),
                        unit -> Optional.of(unit.kind().subject())));
            case "appraisal" ->
                category(name, Label.of("考评结果", "result of the appraisal"), Appraisal.class, Unit::appraisal);
            case "assetReform" ->
                category(name, Label.of("集体资产改制", "reform of collective assets"), AssetReform.class, Unit::assetReform);
            case "education" -> category(name, Label.of("学历", "education"), Education.class, Unit::education);
            case "travelMode" ->
                category(name, Label.of("出行方式", "way of travelling"), TravelMode.class, Unit::travelMode);
            case "venueKind" -> category(name, Label.of("场所类别", "kind of venue"), VenueKind.class, Unit::venueKind);
            case "approver" -> category(name, Label.of("批准机关", "approved by"), Approver.class, Unit::approver);
            case "mode" -> category(name, Label.of("委托方式", "way a task is given"), TaskMode.class, Unit::mode);
            default -> Optional.empty();
        };
    }

    private static <E extends Enum<E>> Optional<Reading> category(
            String name, Label label, Class<E> type, Function<Unit, Optional<E>> fact) {
        List<String> names = new ArrayList<>();
        for (E value : type.getEnumConstants()) {
            names.add(value.name());
        }
        CategoryMeasure measure = CategoryMeasure.of(name, label, names);
        Set<String> all = Set.copyOf(names);
        return Optional.of(new Reading.OfCategory(
                measure,
                unit -> {
                    Optional<E> constant = fact.apply(unit);
                    return constant.isPresent() ? Set.of(constant.get().name()) : all;
                },
                Optional.of(fact)));
    }
}
