package org.shequ.standards.rule;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.shequ.core.formula.Formula;
import org.shequ.core.formula.OccurrenceMeasure;
import org.shequ.core.formula.Parameter;
import org.shequ.core.formula.Window;
import org.shequ.core.formula.json.FormulaReader;
import org.shequ.core.formula.json.PieceReader;
import org.shequ.core.json.Cursor;
import org.shequ.core.json.Fields;
import org.shequ.core.json.Json;
import org.shequ.core.place.DivisionLevel;
import org.shequ.core.quantity.Count;
import org.shequ.core.quantity.Dimension;
import org.shequ.core.quantity.Quantity;
import org.shequ.core.quantity.Requirement.TopKind;
import org.shequ.core.unit.AreaBasis;

/** Reads norms: what is measured, of what, and what is asked of it. */
final class NormReader {
    private static final List<String> DEMANDS = List.of("atLeast", "moreThan", "between", "atMost", "about");
    private static final Map<String, DivisionLevel> EXTENTS = extents();

    private final PieceReader pieces;
    private final Map<String, String> readings;

    NormReader(FormulaReader formulas, Map<String, String> readings) {
        this.pieces = formulas.pieces();
        this.readings = readings;
    }

    private static Map<String, DivisionLevel> extents() {
        Map<String, DivisionLevel> extents = new LinkedHashMap<>();
        extents.put("STREET", DivisionLevel.TOWNSHIP);
        extents.put("COUNTY", DivisionLevel.COUNTY);
        extents.put("CITY", DivisionLevel.PREFECTURE);
        extents.put("PROVINCE", DivisionLevel.PROVINCE);
        return Collections.unmodifiableMap(extents);
    }

    Optional<Norm> read(Cursor at) {
        int before = at.faults().count();
        Fields fields = at.fields();
        Norm.Builder norm = Norm.builder();
        Optional<NormMeasure> measure = measure(fields.required("measure"));
        Cursor baseAt = fields.optional("of");
        Optional<Formula<?>> base = pieces.measured(baseAt);
        boolean isKnown = measure.isPresent() && base.isPresent() == baseAt.isPresent();
        Optional<Dimension<?>> unit =
                isKnown ? Optional.of(Norm.dimensionOfDemand(measure.get(), base)) : Optional.empty();
        Optional<? extends Demand<?>> demand = demand(fields, unit);
        if (demand.isPresent()) {
            norm.demand(demand.get());
        }
        checkWhole(fields.optional("moreThan"), measure, base);
        if (measure.isPresent()) {
            norm.measure(measure.get());
        }
        norm.base(base);
        Cursor basisAt = fields.optional("basis");
        norm.basis(AreaBasisReader.read(basisAt));
        if (basisAt.isPresent() && measure.isPresent() && measure.get().dimension() != Dimension.FLOOR_AREA) {
            basisAt.fault(
                    "a basis of areas beside a measure in " + measure.get().dimension(), "no key basis");
        }
        Cursor pooledAt = fields.optional("pooled");
        norm.pooled(pooledAt.oneOf(EXTENTS));
        if (pooledAt.isPresent() && fields.isPresent() && !baseAt.isPresent()) {
            pooledAt.fault("a pooled norm without a base", "pooled beside of, for a ratio of sums");
        }
        norm.deadline(DeadlineReader.read(fields.optional("deadline"), readings));
        fields.end();
        return at.faults().count() > before ? Optional.empty() : at.made("a norm that holds together", norm::build);
    }

    private Optional<NormMeasure> measure(Cursor at) {
        if (at.json().orElse(null) instanceof Json.Obj object
                && object.member("occurrences").isPresent()) {
            return occurrences(at.fields()).map(each -> each);
        }
        Optional<Formula<?>> amount = pieces.measured(at);
        return amount.isPresent() ? Optional.of(MeasuredAmount.of(amount.get())) : Optional.empty();
    }

    private Optional<CountedOccurrences> occurrences(Fields fields) {
        Optional<OccurrenceMeasure> occurrences = pieces.occurrences(fields.required("occurrences"));
        Optional<NormWindow> window = window(fields.required("window"));
        Cursor eachAt = fields.optional("each");
        Optional<CountedOccurrences.Each> each = eachAt.oneOf(CountedOccurrences.Each.class);
        fields.end();
        if (occurrences.isEmpty() || window.isEmpty() || each.isPresent() != eachAt.isPresent()) {
            return Optional.empty();
        }
        return Optional.of(each.map(one -> CountedOccurrences.of(occurrences.get(), window.get(), one))
                .orElseGet(() -> CountedOccurrences.of(occurrences.get(), window.get())));
    }

    private Optional<NormWindow> window(Cursor at) {
        if (!(at.json().orElse(null) instanceof Json.Obj object)
                || !(object.members().get("anchor") instanceof Json.Obj anchor)
                || anchor.member("parameter").isEmpty()) {
            return pieces.window(at).map(NormWindow::of);
        }
        Fields fields = at.fields();
        Optional<Window.Kind> kind = fields.required("kind").oneOf(Map.of(Window.Kind.BLOCK.name(), Window.Kind.BLOCK));
        Optional<Integer> years = pieces.whole(fields.required("years"), 1, 1000);
        Fields anchorFields = fields.required("anchor").fields();
        Optional<Parameter<Count>> parameter = pieces.parameter(anchorFields.required("parameter"), Dimension.COUNT);
        anchorFields.end();
        fields.end();
        return kind.flatMap(block -> years.flatMap(length -> parameter.map(year -> NormWindow.blocks(length, year))));
    }

    /** Reads what is asked; where its unit is not known, only its form. */
    private Optional<? extends Demand<?>> demand(Fields fields, Optional<Dimension<?>> unit) {
        Optional<String> kind = fields.oneKeyOf(DEMANDS);
        for (String demand : DEMANDS) {
            fields.optional(demand);
        }
        Cursor aim = fields.optional("aim");
        if (aim.isPresent() && kind.isPresent() && !kind.get().equals("atLeast")) {
            aim.fault("an aim beside " + kind.get(), "an aim beside atLeast only");
            return Optional.empty();
        }
        if (kind.isEmpty() || unit.isEmpty()) {
            return Optional.empty();
        }
        return demand(kind.get(), fields.optional(kind.get()), aim, unit.get());
    }

    private <Q extends Quantity<Q>> Optional<? extends Demand<?>> demand(
            String kind, Cursor at, Cursor aimAt, Dimension<Q> unit) {
        if (kind.equals("between")) {
            return between(at, unit);
        }
        Optional<Formula<Q>> amount = pieces.amount(at, unit);
        Optional<Formula<Q>> aim = pieces.amount(aimAt, unit);
        if (amount.isEmpty() || aim.isPresent() != aimAt.isPresent()) {
            return Optional.empty();
        }
        return Optional.of(
                switch (kind) {
                    case "atLeast" ->
                        aim.isPresent() ? Demand.aim(amount.get(), aim.get()) : Demand.atLeast(amount.get());
                    case "moreThan" -> Demand.moreThan(amount.get());
                    case "atMost" -> Demand.atMost(amount.get());
                    default -> Demand.about(amount.get());
                });
    }

    /** More than an amount has a least only where the measure goes by steps. */
    private static void checkWhole(Cursor at, Optional<NormMeasure> measure, Optional<Formula<?>> base) {
        boolean isWhole = (measure.isEmpty() || measure.get().dimension().isWhole())
                && (base.isEmpty() || base.get().dimension().isWhole());
        if (at.isPresent() && !isWhole) {
            at.fault(
                    "more than an amount of what is not counted in whole numbers, which has no next one",
                    "moreThan of counts, or of a share of counts; else atLeast");
        }
    }

    private <Q extends Quantity<Q>> Optional<Demand<Q>> between(Cursor at, Dimension<Q> unit) {
        Fields fields = at.fields();
        Optional<Formula<Q>> low = pieces.amount(fields.required("low"), unit);
        Optional<Formula<Q>> high = pieces.amount(fields.required("high"), unit);
        Optional<TopKind> top = fields.required("top").oneOf(TopKind.class);
        fields.end();
        if (low.isEmpty() || high.isEmpty() || top.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(Demand.between(low.get(), high.get(), top.get()));
    }

    /** Reads how areas are to be measured, and holds it against the words it was taken from. */
    private static final class AreaBasisReader {
        private static final Map<AreaBasis, List<String>> WORDS = Map.of(
                AreaBasis.BUILDING, List.of("建筑面积", "总建筑面积"),
                AreaBasis.USABLE, List.of("使用面积"),
                AreaBasis.LAND, List.of("占地面积"));

        private AreaBasisReader() {}

        static Optional<AreaBasis> read(Cursor at) {
            if (!at.isPresent()) {
                return Optional.empty();
            }
            Fields fields = at.fields();
            Optional<AreaBasis> basis = fields.required("value").oneOf(AreaBasis.class);
            Cursor printed = fields.optional("printed");
            Cursor inferred = fields.optional("inferred");
            fields.end();
            if (fields.isPresent() && printed.isPresent() == inferred.isPresent()) {
                at.fault("a basis is printed or inferred", "exactly one of printed, inferred");
            }
            inferred.text().filter(String::isBlank).ifPresent(blank -> inferred.fault("the reason in words"));
            basis.ifPresent(each -> printed.text()
                    .filter(word -> !WORDS.getOrDefault(each, List.of()).contains(word))
                    .ifPresent(word -> printed.fault("printed words for " + each + ": "
                            + String.join(", ", WORDS.getOrDefault(each, List.of())))));
            return basis;
        }
    }
}
