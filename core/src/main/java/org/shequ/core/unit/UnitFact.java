package org.shequ.core.unit;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.shequ.core.json.Cursor;
import org.shequ.core.json.Json;
import org.shequ.core.quantity.Count;
import org.shequ.core.quantity.FloorArea;
import org.shequ.core.quantity.Households;
import org.shequ.core.quantity.Persons;
import org.shequ.core.quantity.Yuan;

/** A fact of a unit that stands under one key: its key, and how it is read, set, told and written. */
record UnitFact<T>(
        String key,
        Function<Cursor, Optional<T>> reader,
        BiConsumer<UnitBuilder<?>, T> setter,
        Function<Unit, Optional<T>> getter,
        Function<T, Json> writer) {

    void read(Cursor cursor, UnitBuilder<?> builder) {
        reader.apply(cursor).ifPresent(value -> setter.accept(builder, value));
    }

    void write(Unit unit, Json.ObjBuilder object) {
        getter.apply(unit).ifPresent(value -> object.put(key, writer.apply(value)));
    }

    static Optional<Yuan> amount(Cursor cursor) {
        return cursor.parsed("an amount in yuan of at least 0, such as \"3000.00\"", text -> {
            Yuan amount = Yuan.parse(text);
            if (amount.fen() < 0) {
                throw new IllegalArgumentException("amount (" + amount + " yuan) must be at least 0");
            }
            return amount;
        });
    }

    static Optional<FloorArea> area(Cursor cursor) {
        return cursor.parsed("an area in square metres, such as \"420\"", FloorArea::parse);
    }

    static UnitFact<Households> households(
            String key, BiConsumer<UnitBuilder<?>, Households> setter, Function<Unit, Optional<Households>> getter) {
        return new UnitFact<>(
                key, cursor -> whole(cursor, Households::of), setter, getter, value -> Json.number(value.value()));
    }

    static UnitFact<Persons> persons(
            String key, BiConsumer<UnitBuilder<?>, Persons> setter, Function<Unit, Optional<Persons>> getter) {
        return new UnitFact<>(
                key, cursor -> whole(cursor, Persons::of), setter, getter, value -> Json.number(value.value()));
    }

    static UnitFact<Count> count(
            String key, BiConsumer<UnitBuilder<?>, Count> setter, Function<Unit, Optional<Count>> getter) {
        return new UnitFact<>(
                key, cursor -> whole(cursor, Count::of), setter, getter, value -> Json.number(value.value()));
    }

    static UnitFact<FloorArea> area(
            String key, BiConsumer<UnitBuilder<?>, FloorArea> setter, Function<Unit, Optional<FloorArea>> getter) {
        return new UnitFact<>(key, UnitFact::area, setter, getter, value -> Json.text(value.toString()));
    }

    static UnitFact<LocalDate> day(
            String key, BiConsumer<UnitBuilder<?>, LocalDate> setter, Function<Unit, Optional<LocalDate>> getter) {
        return new UnitFact<>(key, UnitReader::day, setter, getter, value -> Json.text(value.toString()));
    }

    static <E extends Enum<E>> UnitFact<E> category(
            String key, Class<E> type, BiConsumer<UnitBuilder<?>, E> setter, Function<Unit, Optional<E>> getter) {
        return new UnitFact<>(key, cursor -> cursor.oneOf(type), setter, getter, value -> Json.text(value.name()));
    }

    /** A fact that has a value for each of some names; its names are capital. */
    static <V> UnitFact<Map<String, V>> map(
            String key,
            Function<Cursor, Optional<V>> reader,
            Putter<V> putter,
            Function<Unit, Map<String, V>> getter,
            Function<V, Json> writer) {
        return new UnitFact<>(
                key,
                cursor -> Optional.of(named(cursor, reader)),
                (builder, all) -> all.forEach((name, value) -> putter.put(builder, name, value)),
                unit -> Optional.of(getter.apply(unit)).filter(all -> !all.isEmpty()),
                all -> {
                    Json.ObjBuilder object = Json.object();
                    new TreeMap<>(all).forEach((name, value) -> object.put(name, writer.apply(value)));
                    return object.build();
                });
    }

    /** Puts the value of a name. */
    interface Putter<V> {
        void put(UnitBuilder<?> builder, String name, V value);
    }

    private static <V> Map<String, V> named(Cursor cursor, Function<Cursor, Optional<V>> reader) {
        Map<String, V> read = new LinkedHashMap<>();
        cursor.fields().all().forEach((name, place) -> {
            Optional<V> value = reader.apply(place);
            place.made(OpenName.RULE, () -> {
                        OpenName.check("name", name);
                        return name;
                    })
                    .ifPresent(checked -> value.ifPresent(it -> read.put(checked, it)));
        });
        return read;
    }

    static UnitFact<Boolean> truth(
            String key, BiConsumer<UnitBuilder<?>, Boolean> setter, Function<Unit, Optional<Boolean>> getter) {
        return new UnitFact<>(key, Cursor::bool, setter, getter, Json::bool);
    }

    static UnitFact<Yuan> money(
            String key, BiConsumer<UnitBuilder<?>, Yuan> setter, Function<Unit, Optional<Yuan>> getter) {
        return new UnitFact<>(key, UnitFact::amount, setter, getter, value -> Json.text(value.toString()));
    }

    static <T> Optional<T> whole(Cursor cursor, Function<Long, T> maker) {
        return cursor.integer().flatMap(value -> cursor.made("a whole number, at least 0", () -> maker.apply(value)));
    }
}
