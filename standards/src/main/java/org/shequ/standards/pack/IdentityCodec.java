package org.shequ.standards.pack;

import java.time.LocalDate;
import java.util.Optional;
import org.shequ.core.calendar.FiscalYear;
import org.shequ.core.calendar.PartialDate;
import org.shequ.core.json.Cursor;
import org.shequ.core.json.Faults;
import org.shequ.core.json.Fields;
import org.shequ.core.json.Json;
import org.shequ.core.place.DivisionCode;
import org.shequ.core.source.DocumentId;
import org.shequ.core.source.PolicyDocument;
import org.shequ.core.source.Reach;

/** Reads and writes the identity of a pack, the file {@code pack.json}. */
final class IdentityCodec {
    private static final int FORMAT = 1;

    private IdentityCodec() {}

    static Optional<PackIdentity> read(Cursor cursor) {
        Faults faults = cursor.faults();
        int before = faults.count();
        Fields fields = cursor.fields();
        Cursor format = fields.required("format");
        format.integer().filter(number -> number != FORMAT).ifPresent(number -> format.fault(String.valueOf(FORMAT)));
        Optional<DocumentId> id = fields.required("id").parsed("an id such as PZH2015", DocumentId::of);
        Cursor untilAt = fields.optional("until");
        Optional<LocalDate> until =
                nullable(untilAt).flatMap(each -> each.parsed("a day such as 2020-01-01", IdentityCodec::day));
        Cursor documentAt = fields.required("document");
        PolicyDocument.Builder builder = PolicyDocument.builder();
        id.ifPresent(builder::id);
        Optional<PartialDate> date = document(documentAt, builder);
        fields.end();
        date.flatMap(from -> until.filter(day -> !day.isAfter(from.latest())))
                .ifPresent(day -> untilAt.fault("a day after the date of the document"));
        return faults.count() > before
                ? Optional.empty()
                : documentAt
                        .made("a document that holds together", builder::build)
                        .map(built -> PackIdentity.of(built, until));
    }

    private static Optional<PartialDate> document(Cursor cursor, PolicyDocument.Builder builder) {
        Fields fields = cursor.fields();
        words(Optional.of(fields.required("title"))).ifPresent(builder::title);
        words(nullable(fields.required("issuer"))).ifPresent(builder::issuer);
        words(nullable(fields.required("number"))).ifPresent(builder::number);
        Optional<PartialDate> date = nullable(fields.required("date"))
                .flatMap(each ->
                        each.parsed("a date such as 2015-06-24, 2015-06 or 2015, or null", IdentityCodec::date));
        date.ifPresent(builder::date);
        fields.required("place")
                .parsed("a division code such as 510400", DivisionCode::of)
                .ifPresent(builder::place);
        fields.required("reach")
                .elements("at least one of " + java.util.List.of(Reach.values()))
                .forEach(each -> each.oneOf(Reach.class).ifPresent(builder::addReach));
        fields.end();
        return date;
    }

    private static Optional<Cursor> nullable(Cursor cursor) {
        return cursor.isPresent() && !cursor.isNull() ? Optional.of(cursor) : Optional.empty();
    }

    private static Optional<String> words(Optional<Cursor> cursor) {
        return cursor.flatMap(each -> each.text().filter(text -> {
            if (text.isBlank()) {
                each.fault("words that are not blank");
            }
            return !text.isBlank();
        }));
    }

    private static PartialDate date(String text) {
        PartialDate date = PartialDate.parse(text);
        FiscalYear.containing(date.latest());
        return date;
    }

    private static LocalDate day(String text) {
        PartialDate date = date(text);
        if (!date.isDay()) {
            throw new IllegalArgumentException("date (" + text + ") must be a day");
        }
        return date.earliest();
    }

    static Json.Obj write(PackIdentity identity) {
        PolicyDocument document = identity.document();
        return Json.object()
                .put("format", FORMAT)
                .put("id", document.id().value())
                .put(
                        "document",
                        Json.object()
                                .put("title", document.title())
                                .putOrNull("issuer", document.issuer().map(Json::text))
                                .putOrNull("number", document.number().map(Json::text))
                                .putOrNull("date", document.date().map(date -> Json.text(date.toString())))
                                .put("place", document.place().toString())
                                .put(
                                        "reach",
                                        Json.array(document.reach().stream()
                                                .sorted()
                                                .map(each -> Json.text(each.name()))
                                                .toList()))
                                .build())
                .putIfPresent("until", identity.until().map(day -> Json.text(day.toString())))
                .build();
    }
}
