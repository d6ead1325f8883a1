package org.shequ.standards.reference;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import org.shequ.core.calendar.Validity;
import org.shequ.core.formula.Flat;
import org.shequ.core.formula.Formula;
import org.shequ.core.json.Cursor;
import org.shequ.core.json.Fields;
import org.shequ.core.json.Json;
import org.shequ.core.place.DivisionCode;
import org.shequ.core.quantity.Yuan;
import org.shequ.core.share.CostShare;

/** Reads and writes one supplement. */
final class SupplementCodec {
    private SupplementCodec() {}

    static Optional<Supplement> read(Cursor cursor) {
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
        Cursor shares = fields.optional("shares");
        if (amount.isPresent() == shares.isPresent() && fields.isPresent()) {
            cursor.faultMessage("a supplement must have one of amount, shares");
        }
        amount.parsed("an amount in yuan of at least 0, such as \"40000.00\"", text -> Flat.of(Yuan.parse(text)))
                .ifPresent(builder::formula);
        shares.parsed("a cost share, such as \"CITY=5,COUNTY=5\"", CostShare::parse)
                .ifPresent(builder::shares);
        fields.end();
        return cursor.faults().count() == before ? cursor.made("a supplement", builder::build) : Optional.empty();
    }

    static Json.Obj write(Supplement supplement) {
        return Json.object()
                .put("fills", supplement.fills())
                .put("place", supplement.place().toString())
                .putOrNull("from", supplement.validity().from().map(day -> Json.text(day.toString())))
                .putOrNull("until", supplement.validity().until().map(day -> Json.text(day.toString())))
                .put("citation", supplement.citation())
                .putIfPresent("amount", supplement.formula().map(SupplementCodec::amount))
                .putIfPresent("shares", supplement.shares().map(shares -> Json.text(shares.toString())))
                .build();
    }

    private static Json amount(Formula<?> formula) {
        if (formula instanceof Flat<?> flat && flat.value() instanceof Yuan yuan) {
            return Json.text(yuan.toString());
        }
        throw new IllegalArgumentException("formula of a supplement (" + formula + ") must be an amount of money");
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
