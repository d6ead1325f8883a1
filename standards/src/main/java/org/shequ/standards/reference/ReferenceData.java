package org.shequ.standards.reference;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import com.google.common.collect.ImmutableSortedSet;
import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import org.jspecify.annotations.Nullable;
import org.shequ.core.Preconditions;
import org.shequ.core.calendar.FiscalYear;
import org.shequ.core.formula.Figure;
import org.shequ.core.formula.Parameter;
import org.shequ.core.formula.Reference;
import org.shequ.core.json.Cursor;
import org.shequ.core.json.FaultsException;
import org.shequ.core.json.Json;
import org.shequ.core.json.Nearest;
import org.shequ.core.place.DivisionCode;
import org.shequ.core.quantity.Dimension;
import org.shequ.core.quantity.Outcome;
import org.shequ.core.quantity.Quantity;
import org.shequ.core.quantity.Ratio;

/**
 * Reference data (参考数据): the figures that others publish year by year, such as average wages, the growth index and tariffs, and
 * parameters that others set.
 *
 * <p>A figure holds for its place and for every place below that has none of its own for the same series, item and year: a lookup
 * takes the nearest ancestor's. What is not there is missing, never defaulted.
 *
 * <p>Example: {@code ReferenceData.builder().figure("wage.social", DivisionCode.of("510400"), FiscalYear.of(2016),
 * "51234.57").build()}.
 */
public final class ReferenceData {
    /** The series that DESIGN names; a pack may name others. */
    static final List<String> KNOWN_SERIES = List.of(
            "wage.onPost",
            "wage.social",
            "wage.staff",
            "growthIndex",
            "tariff.residential",
            "tariff.actual",
            "parameters");

    private static final ReferenceData NONE = new ReferenceData(Map.of());

    private final Map<Key, ReferenceFigure> figures;

    private ReferenceData(Map<Key, ReferenceFigure> figures) {
        this.figures = Collections.unmodifiableMap(new LinkedHashMap<>(figures));
    }

    /** What a figure is found by; an item of its own stands as an empty text where there is none. */
    private record Key(String series, DivisionCode place, FiscalYear year, String item) {
        static Key of(ReferenceFigure figure) {
            return new Key(
                    figure.series(),
                    figure.place(),
                    figure.year(),
                    figure.item().orElse(""));
        }
    }

    /** {@return no figures at all} */
    public static ReferenceData none() {
        return NONE;
    }

    /** {@return a new builder} */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Reads reference data in the form of {@link #write()}.
     *
     * @param tree an object: series, place, year and figure; an index row has a {@code base} year; a year of a tariff holds an object
     *     of items; {@code parameters} holds parameters by name
     * @return the reference data
     * @throws FaultsException if anything is wrong; it tells every fault
     */
    public static ReferenceData read(Json tree) {
        return Cursor.read(tree, ReferenceReader::read);
    }

    /**
     * Reads reference data from a plain tree of maps and strings.
     *
     * @param tree the tree, as a JSON reader makes it
     * @return the reference data
     * @throws FaultsException if anything is wrong; it tells every fault
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static ReferenceData fromJson(@Nullable Object tree) {
        return read(Json.fromJava(tree));
    }

    /** {@return the canonical tree: series by name, places and years in order, digits as they were written, parameters last} */
    public Json.Obj write() {
        return ReferenceWriter.write(figures());
    }

    /** {@return {@link #write()} as a plain tree} */
    @JsonValue
    public Object toJson() {
        return Objects.requireNonNull(write().toJava());
    }

    /** {@return every figure, by series, place, year and item} */
    public List<ReferenceFigure> figures() {
        Comparator<ReferenceFigure> order = Comparator.comparing(ReferenceFigure::series)
                .thenComparing(ReferenceFigure::place)
                .thenComparing(ReferenceFigure::year)
                .thenComparing(figure -> figure.item().orElse(""));
        return figures.values().stream().sorted(order).toList();
    }

    /** {@return the names of the series that have figures, in order; for parameters {@code parameters[NAME]}} */
    public SortedSet<String> series() {
        return figures.values().stream()
                .map(ReferenceFigure::series)
                .collect(ImmutableSortedSet.toImmutableSortedSet(Comparator.naturalOrder()));
    }

    /**
     * Returns one message for each series that nobody reads, with the nearest that somebody does: likely a misspelt name.
     *
     * @param read the names of the series that the loaded rules read
     * @return the messages, in the order of the series; none for those of the format itself
     */
    public List<String> unreadSeries(Set<String> read) {
        return series().stream()
                .filter(name -> !read.contains(name) && !KNOWN_SERIES.contains(name))
                .map(name -> "series " + name + " is read by no rule"
                        + Nearest.hint(
                                name,
                                ImmutableSortedSet.<String>naturalOrder()
                                        .addAll(read)
                                        .addAll(KNOWN_SERIES)
                                        .build()))
                .toList();
    }

    /**
     * Returns these figures and others.
     *
     * @param others the others
     * @return both together
     * @throws IllegalArgumentException if a figure stands in both and differs, naming it and both values
     */
    public ReferenceData plus(ReferenceData others) {
        Builder builder = builder();
        figures.values().forEach(builder::add);
        others.figures.forEach((key, figure) -> {
            if (!figure.equals(figures.get(key))) {
                builder.add(figure);
            }
        });
        return builder.build();
    }

    /**
     * Returns the figure of a series for a place, or for its nearest ancestor that has one for that year.
     *
     * @param series the series; for a parameter {@code parameters[NAME]}
     * @param item the item, where the series has several
     * @param place the place
     * @param year the year
     * @return the figure
     */
    public Optional<ReferenceFigure> nearest(
            String series, Optional<String> item, DivisionCode place, FiscalYear year) {
        if (figures.isEmpty()) {
            return Optional.empty();
        }
        String wanted = item.orElse("");
        Optional<DivisionCode> at = Optional.of(place);
        while (at.isPresent()) {
            ReferenceFigure found = figures.get(new Key(series, at.get(), year, wanted));
            if (found != null) {
                return Optional.of(found);
            }
            at = at.get().parent();
        }
        return Optional.empty();
    }

    /**
     * Returns the figure that a formula reads.
     *
     * @param <Q> the quantity
     * @param reference the series and how many years back
     * @param place the place of the unit
     * @param year the year asked about
     * @return the figure under its resolved name, for example {@code wage.social[510400][2016]} when the city has it for a unit of
     *     510402; when missing, named at the county of the unit: {@code wage.social[510402][2016]}, or without a place when that is
     *     not known
     * @throws IllegalArgumentException if the figure is no such quantity
     */
    public <Q extends Quantity<Q>> Figure<Q> figure(
            Reference<Q> reference, Optional<DivisionCode> place, FiscalYear year) {
        FiscalYear meant = year.plus(-reference.yearsBack());
        Optional<ReferenceFigure> found = place.isPresent()
                ? nearest(reference.series(), reference.item(), place.get(), meant)
                : Optional.empty();
        if (found.isPresent()) {
            return Figure.of(found.get().name(), Outcome.exact(found.get().in(reference.dimension())));
        }
        String name = Names.figure(reference.series(), Names.publisher(place), meant, reference.item());
        return missing(name, reference.dimension());
    }

    /**
     * Returns the cumulative rise of an index since a base year.
     *
     * @param index the series
     * @param base the base year
     * @param year the year up to which it rises
     * @param place the place of the unit
     * @return the rise under its resolved name, for example {@code growthIndex[510402][2018]}; zero when both years are one; when the
     *     nearest figure counts from another base, missing under a name that says which one is wanted: {@code
     *     growthIndex[510402][2018] base 2015}
     */
    public Figure<Ratio> rise(String index, FiscalYear base, FiscalYear year, Optional<DivisionCode> place) {
        if (base.equals(year)) {
            String name = Names.figure(index, Names.publisher(place), year, Optional.empty());
            return Figure.of(name, Outcome.exact(Ratio.ZERO));
        }
        Optional<ReferenceFigure> found = place.flatMap(code -> nearest(index, Optional.empty(), code, year));
        if (found.isPresent() && found.get().base().equals(Optional.of(base))) {
            return Figure.of(found.get().name(), Outcome.exact(found.get().value()));
        }
        String wanted = Names.figure(index, Names.publisher(place), year, Optional.empty());
        return missing(found.isPresent() ? wanted + " base " + base : wanted, Dimension.RATIO);
    }

    /**
     * Returns the figure that fills a parameter for a place, or for its nearest ancestor that has one for that year.
     *
     * @param name the parameter, for example {@code SD2012-3.3-3}
     * @param place the place
     * @param year the year
     * @return the figure
     */
    public Optional<ReferenceFigure> parameter(String name, DivisionCode place, FiscalYear year) {
        return nearest(Names.parameter(name), Optional.empty(), place, year);
    }

    /**
     * Returns the name under which a parameter is missing: at the city or province of the unit when that sets it, else at its county.
     *
     * @param parameter the parameter
     * @param place the place of the unit
     * @param year the year asked about
     * @return the name, for example {@code parameters[SD2012-3.3-3][370100][2013]} for a unit in 370102 when the city sets it
     */
    public static String missingParameter(Parameter<?> parameter, Optional<DivisionCode> place, FiscalYear year) {
        Optional<DivisionCode> setter = Names.setter(place, parameter.setBy());
        return Names.figure(Names.parameter(parameter.name()), setter, year, Optional.empty());
    }

    private static <Q extends Quantity<Q>> Figure<Q> missing(String name, Dimension<Q> dimension) {
        return Figure.of(name, Outcome.undetermined(dimension, Set.of(name)));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ReferenceData that && figures.equals(that.figures);
    }

    @Override
    public int hashCode() {
        return figures.hashCode();
    }

    /** {@return how many figures of which series, for example {@code 12 figures of [wage.social]}} */
    @Override
    public String toString() {
        return figures.size() + " figures of " + series();
    }

    /** Builds reference data; each figure stands once. */
    public static final class Builder {
        private final Map<Key, ReferenceFigure> figures = new LinkedHashMap<>();
        private final Map<String, ReferenceFigure> firstOfSeries = new HashMap<>();
        private final Map<Key, ReferenceFigure> firstOfRow = new HashMap<>();

        private Builder() {}

        /**
         * Adds a figure.
         *
         * @param figure the figure
         * @return this builder
         * @throws IllegalArgumentException if it stands already, the series has figures of another shape (plain, items, index), or
         *     the place has figures of the series with another base year
         */
        @CanIgnoreReturnValue
        public Builder add(ReferenceFigure figure) {
            ReferenceFigure first = firstOfSeries.getOrDefault(figure.series(), figure);
            Preconditions.checkArgument(
                    shape(first).equals(shape(figure)),
                    "%s (%s) must be %s, as %s is",
                    figure.name(),
                    shape(figure),
                    shape(first),
                    first.name());
            Key row = new Key(figure.series(), figure.place(), FiscalYear.of(1900), "");
            ReferenceFigure beside = firstOfRow.getOrDefault(row, figure);
            Preconditions.checkArgument(
                    beside.base().equals(figure.base()),
                    "%s (base %s) must have one base with %s (base %s)",
                    figure.name(),
                    figure.base().map(Object::toString).orElse(""),
                    beside.name(),
                    beside.base().map(Object::toString).orElse(""));
            ReferenceFigure same = figures.putIfAbsent(Key.of(figure), figure);
            Preconditions.checkArgument(
                    same == null,
                    "%s (%s) must stand once; it stands as %s too",
                    figure.name(),
                    figure.decimal(),
                    same == null ? "" : same.decimal());
            firstOfSeries.put(figure.series(), first);
            firstOfRow.put(row, beside);
            return this;
        }

        /**
         * Adds a plain figure, such as a wage.
         *
         * @param series the series, for example {@code wage.social}
         * @param place the place
         * @param year the year
         * @param decimal the figure, for example {@code 51234.57}
         * @return this builder
         * @throws IllegalArgumentException as {@link #add} says, or if a part is malformed
         */
        @CanIgnoreReturnValue
        public Builder figure(String series, DivisionCode place, FiscalYear year, String decimal) {
            return add(ReferenceFigure.builder()
                    .series(series)
                    .place(place)
                    .year(year)
                    .decimal(decimal)
                    .build());
        }

        /**
         * Adds a cumulative rise of an index.
         *
         * @param series the series, for example {@code growthIndex}
         * @param place the place
         * @param base the year since which it is counted
         * @param year the year up to which it is counted
         * @param decimal the rise, for example {@code 0.2130} for 21.30 %
         * @return this builder
         * @throws IllegalArgumentException as {@link #add} says, or if a part is malformed
         */
        @CanIgnoreReturnValue
        public Builder rise(String series, DivisionCode place, FiscalYear base, FiscalYear year, String decimal) {
            return add(ReferenceFigure.builder()
                    .series(series)
                    .place(place)
                    .year(year)
                    .base(base)
                    .decimal(decimal)
                    .build());
        }

        /**
         * Adds the figure of one item, such as the price of water.
         *
         * @param series the series, for example {@code tariff.residential}
         * @param place the place
         * @param year the year
         * @param item the item, for example {@code WATER}
         * @param decimal the figure, for example {@code 2.05}
         * @return this builder
         * @throws IllegalArgumentException as {@link #add} says, or if a part is malformed
         */
        @CanIgnoreReturnValue
        public Builder item(String series, DivisionCode place, FiscalYear year, String item, String decimal) {
            return add(ReferenceFigure.builder()
                    .series(series)
                    .place(place)
                    .year(year)
                    .item(item)
                    .decimal(decimal)
                    .build());
        }

        /**
         * Adds the figure that fills a parameter.
         *
         * @param name the parameter, for example {@code SD2012-3.3-3}
         * @param place the place
         * @param year the year
         * @param decimal the figure, for example {@code 40000.00}
         * @return this builder
         * @throws IllegalArgumentException as {@link #add} says, or if a part is malformed
         */
        @CanIgnoreReturnValue
        public Builder parameter(String name, DivisionCode place, FiscalYear year, String decimal) {
            Names.checkName("parameter", name);
            return figure(Names.parameter(name), place, year, decimal);
        }

        /** {@return the reference data} */
        public ReferenceData build() {
            return figures.isEmpty() ? NONE : new ReferenceData(figures);
        }

        private static String shape(ReferenceFigure figure) {
            if (figure.base().isPresent()) {
                return "a rise since a base year";
            }
            return figure.item().isPresent() ? "a figure of an item" : "a plain figure";
        }
    }
}
