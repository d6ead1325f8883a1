package org.shequ.core.account;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.shequ.core.calendar.FiscalYear;
import org.shequ.core.json.Cursor;
import org.shequ.core.json.Fields;

/** Reads an account and goes on after every fault. */
final class AccountReader {
    private final Cursor cursor;
    private final int faultsBefore;

    AccountReader(Cursor cursor) {
        this.cursor = cursor;
        this.faultsBefore = cursor.faults().count();
    }

    Optional<EarmarkedAccount> read() {
        if (!cursor.isPresent()) {
            return Optional.empty();
        }
        Fields fields = cursor.fields();
        EarmarkedAccount.Builder builder = EarmarkedAccount.builder()
                .code(EntryReader.code(fields.optional("code")))
                .name(EntryReader.text(fields.optional("name"), "name"))
                .holder(fields.optional("holder").oneOf(AccountHolder.class));
        readThrough(fields.optional("throughAccount"), builder);
        Map<String, Fund> funds = each(fields.required("funds"), AccountReader::fund, Fund::id, "fund");
        Cursor entriesAt = fields.optional("entries");
        Map<String, Entry> entries = each(entriesAt, EntryReader::read, Entry::id, "entry");
        Cursor disclosures = fields.optional("disclosures");
        if (disclosures.isPresent()) {
            builder.disclosures(Disclosures.of(disclosures.elements().stream()
                    .flatMap(each -> disclosure(each).stream())
                    .toList()));
        }
        fields.end();
        if (hasFaults()) {
            return Optional.empty();
        }
        builder.addAllFunds(funds.values());
        return entriesAt
                .made("entries that can be booked together", () -> {
                    checkBookable(builder.build(), entries, entriesAt);
                    return true;
                })
                .filter(any -> !hasFaults())
                .flatMap(any -> cursor.made(
                        "an account",
                        () -> builder.addAllEntries(entries.values()).build()));
    }

    private boolean hasFaults() {
        return cursor.faults().count() > faultsBefore;
    }

    private static <T> Map<String, T> each(
            Cursor list, Function<Cursor, Optional<T>> read, Function<T, String> id, String role) {
        Map<String, T> byId = new LinkedHashMap<>();
        list.elements()
                .forEach(each -> read.apply(each).ifPresent(value -> {
                    if (byId.putIfAbsent(id.apply(value), value) != null) {
                        each.faultMessage(role + " (" + id.apply(value) + ") must stand once");
                    }
                }));
        return byId;
    }

    private static void checkBookable(EarmarkedAccount empty, Map<String, Entry> entries, Cursor list) {
        Booking booking = empty.book(entries.values());
        List<String> ids = List.copyOf(entries.keySet());
        booking.refusals().forEach(refusal -> {
            int index = ids.indexOf(refusal.entry().id());
            list.elements().get(index).faultMessage(refusal.toString());
        });
        if (!booking.missing().isEmpty()) {
            list.faultMessage("entries that are booked must have " + String.join(", ", booking.missing()));
        }
    }

    private static void readThrough(Cursor place, EarmarkedAccount.Builder builder) {
        Fields fields = place.fields();
        for (FundSource source : FundSource.values()) {
            fields.optional(source.name()).bool().ifPresent(truth -> builder.putThroughAccount(source, truth));
        }
        if (place.isPresent()) {
            fields.end();
        }
    }

    private static Optional<Fund> fund(Cursor place) {
        int before = place.faults().count();
        Fields fields = place.fields();
        Optional<String> id = EntryReader.id(fields.required("id"), "fund");
        Fund.Builder builder = Fund.builder()
                .name(EntryReader.text(fields.optional("name"), "name"))
                .community(EntryReader.code(fields.optional("community")));
        Optional<FundSource> source = fields.required("source").oneOf(FundSource.class);
        Cursor purposes = fields.optional("purposes");
        purposes.elements("at least one purpose; leave purposes out where they are not known")
                .forEach(each -> EntryReader.text(each, "purpose").ifPresent(builder::addPurposes));
        Cursor yearAt = fields.required("year");
        Optional<FiscalYear> year = yearAt.integer(1900, 2999).map(value -> FiscalYear.of(value.intValue()));
        fields.end();
        if (place.faults().count() > before || id.isEmpty() || source.isEmpty() || year.isEmpty()) {
            return Optional.empty();
        }
        return place.made(
                "a fund",
                () -> builder.id(id.get()).source(source.get()).year(year.get()).build());
    }

    private static Optional<Disclosure> disclosure(Cursor place) {
        int before = place.faults().count();
        Fields fields = place.fields();
        Disclosure.Builder builder = Disclosure.builder();
        EntryReader.day(fields.required("day")).ifPresent(builder::day);
        EntryReader.day(fields.required("through")).ifPresent(builder::through);
        fields.required("audiences")
                .elements("at least one audience")
                .forEach(each -> EntryReader.text(each, "audience").ifPresent(builder::addAudiences));
        fields.end();
        return place.faults().count() > before
                ? Optional.empty()
                : place.made("a disclosure of days that are past", builder::build);
    }
}
