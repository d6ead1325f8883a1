package org.shequ.core.account;

import com.google.common.collect.ImmutableList;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.shequ.core.json.Cursor;
import org.shequ.core.json.Fields;
import org.shequ.core.json.Json;
import org.shequ.core.place.DivisionCode;
import org.shequ.core.quantity.Yuan;
import org.shequ.core.text.TextRule;

/** Reads one entry and goes on after every fault. */
final class EntryReader {
    private static final String DAY = "a day, such as \"2016-12-31\"";
    private static final String ENTRY = "an entry of its kind";

    private final Cursor cursor;
    private final int faultsBefore;
    private final Fields fields;
    private final Optional<String> id;
    private final Optional<LocalDate> day;
    private final Optional<String> note;

    private EntryReader(Cursor cursor) {
        this.cursor = cursor;
        this.faultsBefore = cursor.faults().count();
        this.fields = cursor.fields();
        this.id = id(fields.required("id"), "entry");
        this.day = day(fields.required("day"));
        this.note = text(fields.optional("note"), "note");
    }

    static List<Entry> readAll(Cursor list) {
        return list.elements().stream().flatMap(each -> read(each).stream()).collect(ImmutableList.toImmutableList());
    }

    static Optional<Entry> read(Cursor cursor) {
        if (cursor.json().filter(Json.Obj.class::isInstance).isEmpty()) {
            cursor.fields();
            return Optional.empty();
        }
        return new EntryReader(cursor).read();
    }

    private Optional<Entry> read() {
        Optional<EntryKind> kind = fields.required("kind").oneOf(EntryKind.class);
        if (kind.isEmpty()) {
            return Optional.empty();
        }
        return switch (kind.get()) {
            case INCOME -> income();
            case PAYMENT -> payment();
            case CARRY_OVER, TRANSFER -> move(kind.get());
            case CLOSING -> closing();
        };
    }

    private Optional<Entry> income() {
        Income.Builder builder = Income.builder();
        id(fields.required("fund"), "fund").ifPresent(builder::fund);
        amount().ifPresent(builder::amount);
        Cursor raising = fields.optional("raising");
        if (raising.isPresent()) {
            builder.raising(raising(raising));
        }
        id.ifPresent(builder::id);
        day.ifPresent(builder::day);
        return made(() -> builder.note(note).build());
    }

    private Optional<Entry> payment() {
        Payment.Builder builder = Payment.builder();
        id(fields.required("fund"), "fund").ifPresent(builder::fund);
        amount().ifPresent(builder::amount);
        text(fields.required("purpose"), "purpose").ifPresent(builder::purpose);
        builder.community(code(fields.optional("community")));
        id.ifPresent(builder::id);
        day.ifPresent(builder::day);
        return made(() -> builder.note(note).build());
    }

    private Optional<Entry> move(EntryKind kind) {
        Move.Builder builder = Move.builder().kind(kind);
        id(fields.required("from"), "fund").ifPresent(builder::from);
        id(fields.required("to"), "fund").ifPresent(builder::to);
        amount().ifPresent(builder::amount);
        id.ifPresent(builder::id);
        day.ifPresent(builder::day);
        return made(() -> builder.note(note).build());
    }

    private Optional<Entry> closing() {
        Closing.Builder builder = Closing.builder();
        day(fields.required("through")).ifPresent(builder::through);
        id.ifPresent(builder::id);
        day.ifPresent(builder::day);
        return made(() -> builder.note(note).build());
    }

    private Optional<Entry> made(Supplier<Entry> maker) {
        fields.end();
        return cursor.faults().count() > faultsBefore ? Optional.empty() : cursor.made(ENTRY, maker);
    }

    private static Optional<Raising> raising(Cursor place) {
        Fields fields = place.fields();
        Raising.Builder builder = Raising.builder()
                .decided(fields.optional("decided").bool())
                .decidedOn(day(fields.optional("decidedOn")))
                .decidingBody(text(fields.optional("decidingBody"), "decidingBody"))
                .voluntary(fields.optional("voluntary").bool())
                .consent(fields.optional("consent").bool())
                .benefits(fields.optional("benefits").bool())
                .welfare(fields.optional("welfare").bool());
        fields.end();
        return place.made("statements that do not contradict each other", builder::build);
    }

    private Optional<Yuan> amount() {
        Cursor place = fields.required("amount");
        return place.text()
                .flatMap(text -> place.made("an amount of more than 0, such as \"3000.00\"", () -> positive(text)));
    }

    private static Yuan positive(String text) {
        Yuan amount = Yuan.parse(text);
        if (amount.fen() <= 0) {
            throw new IllegalArgumentException("amount (" + text + " yuan) must be more than 0");
        }
        return amount;
    }

    static Optional<String> id(Cursor place, String role) {
        return place.text()
                .flatMap(text -> place.made(TextRule.ID.allowed(), () -> {
                    TextRule.ID.check(role, text);
                    return text;
                }));
    }

    static Optional<String> text(Cursor place, String role) {
        return place.text()
                .flatMap(text -> place.made("words", () -> {
                    TextRule.TEXT.check(role, text);
                    return text;
                }));
    }

    static Optional<DivisionCode> code(Cursor place) {
        return place.text()
                .flatMap(text -> place.made("a division code, such as \"370102001001\"", () -> DivisionCode.of(text)));
    }

    static Optional<LocalDate> day(Cursor place) {
        return place.text().flatMap(text -> place.made(DAY, () -> parseDay(text)));
    }

    private static LocalDate parseDay(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("date (" + text + ") must be " + DAY, e);
        }
    }
}
