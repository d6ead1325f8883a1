package org.shequ.standards.pack;

import java.time.LocalDate;
import java.util.List;
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
        if (format.integer().orElse((long) FORMAT) != FORMAT) {
            format.fault(String.valueOf(FORMAT));
        }
        Optional<DocumentId> id = fields.required("id").parsed("an id such as PZH2015", DocumentId::of);
        Cursor untilAt = fields.optional("until");
        Optional<LocalDate> until = nullable(untilAt).isPresent()
                ? untilAt.parsed("a day such as 2020-01-01", IdentityCodec::day)
                : Optional.empty();
        Cursor documentAt = fields.required("document");
        PolicyDocument.Builder builder = PolicyDocument.builder();
        if (id.isPresent()) {
            builder.id(id.get());
        }
        Optional<PartialDate> date = document(documentAt, builder);
        fields.end();
        if (date.isPresent()
                && until.isPresent()
                && !until.get().isAfter(date.get().latest())) {
            untilAt.fault("a day after the date of the document");
        }
        if (faults.count() > before) {
            return Optional.empty();
        }
        Optional<PolicyDocument> document = documentAt.made("a document that holds together", builder::build);
        return document.isPresent() ? Optional.of(PackIdentity.of(document.get(), until)) : Optional.empty();
    }

    private static Optional<PartialDate> document(Cursor cursor, PolicyDocument.Builder builder) {
        Fields fields = cursor.fields();
        Optional<String> title = words(Optional.of(fields.required("title")));
        if (title.isPresent()) {
            builder.title(title.get());
        }
        builder.issuer(words(nullable(fields.required("issuer"))));
        builder.number(words(nullable(fields.required("number"))));
        Cursor dateAt = fields.required("date");
        Optional<PartialDate> date = nullable(dateAt).isPresent()
                ? dateAt.parsed("a date such as 2015-06-24, 2015-06 or 2015, or null", IdentityCodec::date)
                : Optional.empty();
        builder.date(date);
        Optional<DivisionCode> place =
                fields.required("place").parsed("a division code such as 510400", DivisionCode::of);
        if (place.isPresent()) {
            builder.place(place.get());
        }
        for (Cursor each : fields.required("reach").elements("at least one of " + List.of(Reach.values()))) {
            Optional<Reach> reach = each.oneOf(Reach.class);
            if (reach.isPresent()) {
                builder.addReach(reach.get());
            }
        }
        fields.end();
        return date;
    }

    private static Optional<Cursor> nullable(Cursor cursor) {
        return cursor.isPresent() && !cursor.isNull() ? Optional.of(cursor) : Optional.empty();
    }

    private static Optional<String> words(Optional<Cursor> cursor) {
        Optional<String> text = cursor.isPresent() ? cursor.get().text() : Optional.empty();
        if (text.isPresent() && text.get().isBlank()) {
            cursor.get().fault("words that are not blank");
            return Optional.empty();
        }
        return text;
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
