package org.shequ.standards.reference;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import com.google.common.collect.ImmutableSortedMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;
import org.shequ.core.Preconditions;
import org.shequ.core.json.Cursor;
import org.shequ.core.json.FaultsException;
import org.shequ.core.json.Fields;
import org.shequ.core.json.Json;
import org.shequ.core.quantity.Dimension;
import org.shequ.core.quantity.Quantity;
import org.shequ.core.quantity.Ratio;
import org.shequ.core.source.RuleId;
import org.shequ.core.text.NameShape;

/**
 * A what-if (假设方案): figures of rules changed by somebody for a reason. Results under it are marked hypothetical.
 *
 * <p>Example: {@code Overlay.by("finance bureau", "draft 2017").figure("PZH2015-3.5.4-2", Yuan.of(60_000))}. Figures are exact numbers in the
 * base unit of what they replace; which unit that is, the rule says.
 */
@Value.Immutable(builder = false)
public abstract class Overlay {
    private static final NameShape FIGURE = NameShape.of("A-Za-z", "A-Za-z0-9_.", 63);

    Overlay() {}

    /**
     * Returns an overlay that changes nothing yet.
     *
     * @param by who asks
     * @param why what for
     * @return the overlay
     * @throws IllegalArgumentException if either is blank
     */
    public static Overlay by(String by, String why) {
        return ImmutableOverlay.of(by, why, ImmutableSortedMap.of());
    }

    /**
     * Reads an overlay.
     *
     * @param tree an object with {@code by}, {@code why} and {@code figures}
     * @return the overlay
     * @throws FaultsException if anything is wrong; it tells every fault
     */
    public static Overlay read(Json tree) {
        return Cursor.read(tree, Overlay::read);
    }

    /**
     * Reads an overlay from a plain tree.
     *
     * @param tree the tree, as a JSON reader makes it
     * @return the overlay
     * @throws FaultsException if anything is wrong; it tells every fault
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static Overlay fromJson(@Nullable Object tree) {
        return read(Json.fromJava(tree));
    }

    private static Optional<Overlay> read(Cursor cursor) {
        int before = cursor.faults().count();
        Fields fields = cursor.fields();
        Cursor by = fields.required("by");
        Cursor why = fields.required("why");
        Optional<String> who = by.text();
        Optional<String> reason = why.text();
        Map<String, Ratio> figures = new TreeMap<>();
        fields.required("figures")
                .fields()
                .all()
                .forEach((name, figure) -> figure.made(
                                "a rule, or a rule, # and the name of its figure", () -> checkedName(name))
                        .flatMap(it -> figure.parsed("an exact number, such as \"60000.00\"", Overlay::number))
                        .ifPresent(value -> figures.put(name, value)));
        fields.end();
        return cursor.faults().count() == before && who.isPresent() && reason.isPresent()
                ? cursor.made("an overlay", () -> ImmutableOverlay.of(who.get(), reason.get(), figures))
                : Optional.empty();
    }

    /** {@return the canonical tree, figures by name as plain decimals, or fractions where they have no end} */
    public final Json.Obj write() {
        Json.ObjBuilder figures = Json.object();
        figures().forEach((name, value) -> figures.put(name, value.toPlainString()));
        return Json.object()
                .put("by", by())
                .put("why", why())
                .put("figures", figures.build())
                .build();
    }

    /** {@return {@link #write()} as a plain tree} */
    @JsonValue
    public final Object toJson() {
        return Objects.requireNonNull(write().toJava());
    }

    /** {@return who asks} */
    @Value.Parameter
    public abstract String by();

    /** {@return what for} */
    @Value.Parameter
    public abstract String why();

    /** {@return the figures in their base units, by the rule, or by the rule, {@code #} and the name of its figure} */
    @Value.Parameter
    @Value.NaturalOrder
    public abstract SortedMap<String, Ratio> figures();

    /**
     * Returns this overlay with one figure more.
     *
     * @param name the rule, for example {@code PZH2015-3.5.4-2}, or the rule, {@code #} and the name of its figure
     * @param value the figure, at least 0
     * @return the overlay
     * @throws IllegalArgumentException if the name is malformed, the figure stands already, or it is negative
     */
    public final Overlay figure(String name, Quantity<?> value) {
        Preconditions.checkArgument(
                !figures().containsKey(name), "overlay figure %s (%s) must stand once", name, value);
        Map<String, Ratio> more = new TreeMap<>(figures());
        more.put(name, value.exact());
        return ImmutableOverlay.of(by(), why(), more);
    }

    /**
     * Returns the changed figure of a rule.
     *
     * @param <Q> the quantity
     * @param name the rule, or the rule, {@code #} and the name of its figure
     * @param dimension what the figure is counted in
     * @return the figure; empty if the overlay leaves it as it is
     * @throws IllegalArgumentException if the figure is no such quantity
     */
    public final <Q extends Quantity<Q>> Optional<Q> figure(String name, Dimension<Q> dimension) {
        Ratio value = figures().get(name);
        if (value == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(dimension.ofExact(value));
        } catch (ArithmeticException e) {
            throw new IllegalArgumentException(
                    "overlay figure " + name + " (" + value.toPlainString() + ") must be in " + dimension.name(), e);
        }
    }

    private static String checkedName(String name) {
        int hash = name.indexOf('#');
        RuleId.of(hash < 0 ? name : name.substring(0, hash));
        Preconditions.checkArgument(
                hash < 0 || FIGURE.matches(name.substring(hash + 1)),
                "overlay figure (%s) must be a rule, or a rule, # and a name of letters, digits, dots and underscores",
                Names.shown(name));
        return name;
    }

    private static Ratio number(String text) {
        Ratio value = Ratio.parse(text);
        Preconditions.checkArgument(value.signum() >= 0, "overlay figure (%s) must be at least 0", text);
        return value;
    }

    @Value.Check
    void check() {
        Preconditions.checkArgument(!by().isBlank(), "overlay by (%s) must not be blank", by());
        Preconditions.checkArgument(!why().isBlank(), "overlay why (%s) must not be blank", why());
        figures().forEach((name, value) -> {
            checkedName(name);
            Preconditions.checkArgument(
                    value.signum() >= 0, "overlay figure %s (%s) must be at least 0", name, value.toPlainString());
        });
    }

    /** {@return who, why and what} */
    @Override
    public String toString() {
        return by() + ": " + why() + " " + figures();
    }
}
