package org.shequ.standards.reference;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.Sets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.shequ.core.Preconditions;
import org.shequ.core.formula.json.Vocabulary;
import org.shequ.core.json.Cursor;
import org.shequ.core.json.FaultsException;
import org.shequ.core.json.Fields;
import org.shequ.core.json.Json;
import org.shequ.core.place.DivisionCode;

/**
 * Supplements (补充规定) in force together: of those in force on a day, the one of the nearest place holds.
 *
 * <p>Two that fill the same thing for the same place never overlap in time.
 */
public final class Supplements {
    private static final Supplements NONE = new Supplements(List.of());

    private final List<Supplement> list;
    private final Map<Key, List<Supplement>> byKey = new LinkedHashMap<>();

    private Supplements(List<Supplement> given) {
        list = given.isEmpty() ? List.of() : ImmutableList.sortedCopyOf(order(), given);
        for (Supplement each : list) {
            byKey.computeIfAbsent(new Key(each.key(), each.place()), key -> new ArrayList<>())
                    .add(each);
        }
    }

    private static Comparator<Supplement> order() {
        return Comparator.comparing(Supplement::fills)
                .thenComparing(Supplement::place)
                .thenComparing(Supplement::key)
                .thenComparing(each -> each.validity().from().isPresent())
                .thenComparing(each ->
                        each.validity().from().map(LocalDate::toEpochDay).orElse(0L));
    }

    private record Key(String fills, DivisionCode place) {}

    /** {@return no supplements} */
    public static Supplements none() {
        return NONE;
    }

    /**
     * Returns supplements in force together.
     *
     * @param supplements the supplements, in any order
     * @return all of them
     * @throws IllegalArgumentException if two that fill the same for the same place overlap in time, naming both
     */
    public static Supplements of(List<Supplement> supplements) {
        Supplements all = new Supplements(supplements);
        for (List<Supplement> dated : all.byKey.values()) {
            for (int i = 1; i < dated.size(); i++) {
                checkApart(dated.get(i - 1), dated.get(i));
            }
        }
        return all;
    }

    private static void checkApart(Supplement one, Supplement next) {
        Preconditions.checkArgument(
                !one.validity().overlaps(next.validity()),
                "supplement %s (%s) must not overlap with %s (%s)",
                next,
                next.citation(),
                one,
                one.citation());
    }

    /**
     * Returns supplements in force together.
     *
     * @param supplements the supplements, in any order
     * @return all of them
     * @throws IllegalArgumentException if two that fill the same for the same place overlap in time, naming both
     */
    public static Supplements of(Supplement... supplements) {
        return of(List.of(supplements));
    }

    /**
     * Reads a file of supplements.
     *
     * @param tree an object with the list {@code supplements}
     * @param vocabulary the names that formulas in it may use, such as a catalogue of measures
     * @return the supplements
     * @throws FaultsException if anything is wrong, or two overlap; it tells every fault
     */
    public static Supplements read(Json tree, Vocabulary vocabulary) {
        return Cursor.read(tree, cursor -> read(cursor, vocabulary));
    }

    /**
     * Reads a file of supplements. A formula in it may use the measures of {@code org.shequ.core.formula.Measures}.
     *
     * @param tree an object with the list {@code supplements}
     * @return the supplements
     * @throws FaultsException if anything is wrong, or two overlap; it tells every fault
     */
    public static Supplements read(Json tree) {
        return read(tree, SupplementCodec.plainVocabulary());
    }

    private static Optional<Supplements> read(Cursor cursor, Vocabulary vocabulary) {
        int before = cursor.faults().count();
        Fields fields = cursor.fields();
        List<Supplement> read = new ArrayList<>();
        for (Cursor each : fields.required("supplements").elements()) {
            SupplementCodec.read(each, vocabulary).ifPresent(supplement -> {
                read.stream()
                        .filter(other -> clash(other, supplement))
                        .findFirst()
                        .ifPresent(other -> each.made("supplements that do not overlap", () -> of(other, supplement)));
                read.add(supplement);
            });
        }
        fields.end();
        return cursor.faults().count() == before ? Optional.of(of(read)) : Optional.empty();
    }

    private static boolean clash(Supplement one, Supplement other) {
        return one.key().equals(other.key())
                && one.place().equals(other.place())
                && one.validity().overlaps(other.validity());
    }

    /**
     * Reads supplements from a plain tree. A formula in it may use the measures of {@code org.shequ.core.formula.Measures}.
     *
     * @param tree the tree, as a JSON reader makes it
     * @return the supplements
     * @throws FaultsException if anything is wrong, or two overlap; it tells every fault
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static Supplements fromJson(@Nullable Object tree) {
        return read(Json.fromJava(tree));
    }

    /** {@return the canonical tree, by what is filled, place and first day} */
    public Json.Obj write() {
        return Json.object()
                .put(
                        "supplements",
                        Json.array(list.stream().map(SupplementCodec::write).toList()))
                .build();
    }

    /** {@return {@link #write()} as a plain tree} */
    @JsonValue
    public Object toJson() {
        return Objects.requireNonNull(write().toJava());
    }

    /** {@return every supplement, by what is filled, place and first day} */
    public List<Supplement> list() {
        return list;
    }

    /**
     * Returns these supplements and others.
     *
     * @param others the others; one that stands in both counts once
     * @return all of them
     * @throws IllegalArgumentException if two that fill the same for the same place overlap in time, naming both
     */
    public Supplements plus(Supplements others) {
        return of(ImmutableList.copyOf(Sets.union(Sets.newLinkedHashSet(list), Sets.newLinkedHashSet(others.list))));
    }

    /**
     * Returns what fills a parameter at a place on a day.
     *
     * @param parameter the name of the parameter
     * @param place the place
     * @param day the day
     * @return of the supplements in force on that day, the one of the nearest place
     */
    public Optional<Supplement> formula(String parameter, DivisionCode place, LocalDate day) {
        return nearest("formula of " + parameter, place, day);
    }

    /**
     * Returns who pays, where a rule leaves it open, at a place on a day.
     *
     * @param rule the id of the rule, or another name that it gives
     * @param place the place
     * @param day the day
     * @return of the supplements in force on that day, the one of the nearest place
     */
    public Optional<Supplement> shares(String rule, DivisionCode place, LocalDate day) {
        return nearest("shares of " + rule, place, day);
    }

    private Optional<Supplement> nearest(String key, DivisionCode place, LocalDate day) {
        Optional<DivisionCode> at = list.isEmpty() ? Optional.empty() : Optional.of(place);
        while (at.isPresent()) {
            for (Supplement each : byKey.getOrDefault(new Key(key, at.get()), List.of())) {
                if (each.validity().contains(day)) {
                    return Optional.of(each);
                }
            }
            at = at.get().parent();
        }
        return Optional.empty();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Supplements that && list.equals(that.list);
    }

    @Override
    public int hashCode() {
        return list.hashCode();
    }

    /** {@return the list} */
    @Override
    public String toString() {
        return list.toString();
    }
}
