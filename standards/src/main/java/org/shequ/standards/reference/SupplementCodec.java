package org.shequ.standards.reference;

import com.google.common.collect.ImmutableMap;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.shequ.core.calendar.Validity;
import org.shequ.core.formula.Flat;
import org.shequ.core.formula.Formula;
import org.shequ.core.formula.Measures;
import org.shequ.core.formula.json.FormulaReader;
import org.shequ.core.formula.json.FormulaWriter;
import org.shequ.core.formula.json.Vocabulary;
import org.shequ.core.json.Cursor;
import org.shequ.core.json.Fields;
import org.shequ.core.json.Json;
import org.shequ.core.place.DivisionCode;
import org.shequ.core.quantity.Dimension;
import org.shequ.core.quantity.Yuan;
import org.shequ.core.share.CostShare;

/** Reads and writes one supplement. */
final class SupplementCodec {
    private SupplementCodec() {}

    /** The measures that stand in core; a catalogue has more. */
    static Vocabulary plainVocabulary() {
        return Vocabulary.of(Measures.ALL, List.of());
    }

    static Optional<Supplement> read(Cursor cursor, Vocabulary vocabulary) {
        if (!cursor.isPresent()) {
            return Optional.empty();
        }
        int before = cursor.faults().count();
        Fields fields = cursor.fields();
        Supplement.Builder builder = Supplement.builder();
        fields.required("fills").text().ifPresent(builder::fills);
        fields.required("place")
                .parsed("a division code, such as \"370100\"", DivisionCode::of)
                .ifPresent(builder::place);
        Optional<LocalDate> from = day(fields.optional("from"));
        Optional<LocalDate> until = day(fields.optional("until"));
        cursor.made("an until after the from", () -> validity(from, until)).ifPresent(builder::validity);
        fields.required("citation").text().ifPresent(builder::citation);
        Cursor amount = fields.optional("amount");
        Cursor formula = fields.optional("formula");
        Cursor unit = fields.optional("unit");
        Cursor shares = fields.optional("shares");
        long contents =
                Stream.of(amount, formula, shares).filter(Cursor::isPresent).count();
        if (contents != 1 && fields.isPresent()) {
            cursor.faultMessage("a supplement must have one of amount, formula, shares; it has " + contents);
        }
        if (unit.isPresent() && !formula.isPresent()) {
            unit.faultMessage("a unit must stand beside a formula");
        }
        amount.parsed("an amount in yuan of at least 0, such as \"40000.00\"", text -> Flat.of(Yuan.parse(text)))
                .filter(flat -> contents == 1)
                .ifPresent(builder::formula);
        Optional<Dimension<?>> dimension = unit.isPresent() ? unit.oneOf(units()) : Optional.of(Dimension.YUAN);
        dimension
                .flatMap(in -> FormulaReader.of(vocabulary).formula(formula, in))
                .filter(read -> contents == 1)
                .ifPresent(builder::formula);
        shares.parsed("a cost share, such as \"CITY=5,COUNTY=5\"", CostShare::parse)
                .ifPresent(builder::shares);
        fields.end();
        return cursor.faults().count() == before ? cursor.made("a supplement", builder::build) : Optional.empty();
    }

    static Json.Obj write(Supplement supplement) {
        Json.ObjBuilder object = Json.object()
                .put("fills", supplement.fills())
                .put("place", supplement.place().toString())
                .putOrNull("from", supplement.validity().from().map(day -> Json.text(day.toString())))
                .putOrNull("until", supplement.validity().until().map(day -> Json.text(day.toString())))
                .put("citation", supplement.citation());
        supplement.formula().ifPresent(formula -> putFormula(object, formula));
        return object.putIfPresent("shares", supplement.shares().map(shares -> Json.text(shares.toString())))
                .build();
    }

    /** A flat amount of money is written as such, the unit of a formula only where it is another. */
    private static void putFormula(Json.ObjBuilder object, Formula<?> formula) {
        if (formula instanceof Flat<?> flat && flat.value() instanceof Yuan yuan) {
            object.put("amount", yuan.toString());
            return;
        }
        object.put("formula", FormulaWriter.write(formula));
        if (formula.dimension() != Dimension.YUAN) {
            object.put("unit", formula.dimension().name());
        }
    }

    private static Map<String, Dimension<?>> units() {
        return Dimension.all().stream().collect(ImmutableMap.toImmutableMap(Dimension::name, Function.identity()));
    }

    private static Validity validity(Optional<LocalDate> from, Optional<LocalDate> until) {
        if (from.isPresent() && until.isPresent()) {
            return Validity.between(from.get(), until.get());
        }
        return from.map(Validity::from).or(() -> until.map(Validity::until)).orElseGet(Validity::always);
    }

    private static Optional<LocalDate> day(Cursor cursor) {
        if (cursor.isNull()) {
            return Optional.empty();
        }
        return cursor.text().flatMap(text -> cursor.made("a day, such as \"2013-01-01\", or null", () -> day(text)));
    }

    private static LocalDate day(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("date (" + Names.shown(text) + ") must be a day that exists", e);
        }
    }
}
