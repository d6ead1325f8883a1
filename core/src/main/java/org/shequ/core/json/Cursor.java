package org.shequ.core.json;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A value being read, present or absent, with its place and the collector of faults: what every codec reads with.
 *
 * <p>Each method answers empty where the value is absent, or where it is wrong, and then adds one fault. So a codec reads
 * on after a fault, and one pass tells them all.
 *
 * <pre>{@code
 * Fields fields = cursor.fields();
 * Optional<Yuan> amount = fields.required("amount").parsed("an amount such as \"3000.00\"", Yuan::parse);
 * Optional<String> note = fields.optional("note").text();
 * fields.end();
 * }</pre>
 */
public final class Cursor {
    private final @Nullable Json value;
    private final Location location;
    private final Faults faults;

    private Cursor(@Nullable Json value, Location location, Faults faults) {
        this.value = value;
        this.location = location;
        this.faults = Objects.requireNonNull(faults);
    }

    /**
     * Returns a cursor at the root of a tree.
     *
     * @param tree the tree
     * @param faults collects what is wrong
     * @return the cursor
     */
    public static Cursor of(Json tree, Faults faults) {
        return new Cursor(tree, tree.location(), faults);
    }

    /**
     * Reads a tree with a codec, or fails with every fault.
     *
     * @param <T> the type of the value
     * @param tree the tree
     * @param codec reads the value; it answers empty only if it added a fault
     * @return the value
     * @throws FaultsException if the codec found any fault
     */
    public static <T> T read(Json tree, Function<Cursor, Optional<T>> codec) {
        Faults faults = new Faults();
        Optional<T> value = codec.apply(of(tree, faults));
        faults.throwIfAny();
        return value.orElseThrow(() -> new IllegalStateException("the codec must answer a value or add a fault"));
    }

    static Cursor child(@Nullable Json value, Location placeIfUnknown, Faults faults) {
        if (value == null || !value.location().isKnown()) {
            return new Cursor(value, placeIfUnknown, faults);
        }
        return new Cursor(value, value.location(), faults);
    }

    /** {@return whether there is a value here} */
    public boolean isPresent() {
        return value != null;
    }

    /** {@return the value as it stands, if present} */
    public Optional<Json> json() {
        return Optional.ofNullable(value);
    }

    /** {@return where the value stands, or would stand} */
    public Location location() {
        return location;
    }

    /** {@return the collector of faults} */
    public Faults faults() {
        return faults;
    }

    /** {@return whether the value is present and null} */
    public boolean isNull() {
        return value instanceof Json.Null;
    }

    /** {@return the members to read; if the value is no object, a fault is added, and no member is missed after it} */
    public Fields fields() {
        return new Fields(as(Json.Obj.class, "an object"), location, faults);
    }

    /** {@return the elements of the array, in order; none if absent or no array} */
    public List<Cursor> elements() {
        Json.Arr array = as(Json.Arr.class, "an array");
        if (array == null) {
            return List.of();
        }
        List<Cursor> elements = new ArrayList<>();
        for (Json element : array.elements()) {
            elements.add(child(element, location.child(elements.size()), faults));
        }
        return Collections.unmodifiableList(elements);
    }

    /**
     * Returns the elements of an array that must have one; a fault is added if it is empty.
     *
     * @param allowed what is allowed, in words, for example {@code at least one tier}
     * @return the elements, in order; none if absent, empty or no array
     */
    public List<Cursor> elements(String allowed) {
        List<Cursor> elements = elements();
        if (elements.isEmpty() && value instanceof Json.Arr) {
            faults.add(Fault.of(location, "an empty array", allowed));
        }
        return elements;
    }

    /** {@return the string} */
    public Optional<String> text() {
        return text("a string");
    }

    private Optional<String> text(String allowed) {
        Json.Text text = as(Json.Text.class, allowed);
        return text == null ? Optional.empty() : Optional.of(text.value());
    }

    /** {@return the truth} */
    public Optional<Boolean> bool() {
        Json.Bool truth = as(Json.Bool.class, "true or false");
        return truth == null ? Optional.empty() : Optional.of(truth.value());
    }

    /** {@return the whole number} */
    public Optional<Long> integer() {
        Json.Num number = as(Json.Num.class, "an integer");
        if (number == null) {
            return Optional.empty();
        }
        OptionalLong whole = number.integer();
        if (whole.isEmpty()) {
            fault("an integer from " + Long.MIN_VALUE + " to " + Long.MAX_VALUE);
            return Optional.empty();
        }
        return Optional.of(whole.getAsLong());
    }

    /**
     * Returns the whole number within a range.
     *
     * @param least the least that is allowed
     * @param most the most that is allowed
     * @return the whole number
     */
    public Optional<Long> integer(long least, long most) {
        String allowed = "an integer from " + least + " to " + most;
        Json.Num number = as(Json.Num.class, allowed);
        if (number == null) {
            return Optional.empty();
        }
        OptionalLong whole = number.integer();
        if (whole.isEmpty() || whole.getAsLong() < least || whole.getAsLong() > most) {
            fault(allowed);
            return Optional.empty();
        }
        return Optional.of(whole.getAsLong());
    }

    /** {@return the number, exact} */
    public Optional<BigDecimal> decimal() {
        Json.Num number = as(Json.Num.class, "a number");
        return number == null ? Optional.empty() : Optional.of(number.decimal());
    }

    /**
     * Returns the constant that the string names.
     *
     * @param <E> the type of the constants
     * @param type the constants
     * @return the constant of exactly that name
     */
    public <E extends Enum<E>> Optional<E> oneOf(Class<E> type) {
        Map<String, E> choices = new LinkedHashMap<>();
        for (E constant : type.getEnumConstants()) {
            choices.put(constant.name(), constant);
        }
        return oneOf(choices);
    }

    /**
     * Returns the choice that the string names.
     *
     * @param <T> the type of the choices
     * @param choices the choices by name, in the order to list them
     * @return the choice of exactly that name
     */
    public <T> Optional<T> oneOf(Map<String, T> choices) {
        String allowed = String.join(", ", choices.keySet());
        Optional<String> name = text(allowed);
        if (name.isEmpty()) {
            return Optional.empty();
        }
        T choice = choices.get(name.get());
        if (choice == null) {
            fault(allowed + Nearest.hint(name.get(), choices.keySet()));
        }
        return Optional.ofNullable(choice);
    }

    /**
     * Returns what a parser makes of the string, or of the digits of the number.
     *
     * @param <T> the type of the value
     * @param allowed what the parser takes, in words, with an example
     * @param parser makes the value; its {@code IllegalArgumentException} or {@code ArithmeticException} becomes a fault
     * @return the value
     */
    public <T> Optional<T> parsed(String allowed, Function<String, T> parser) {
        String written;
        if (value instanceof Json.Num number) {
            written = number.literal();
        } else {
            Json.Text text = as(Json.Text.class, allowed);
            if (text == null) {
                return Optional.empty();
            }
            written = text.value();
        }
        try {
            return Optional.of(parser.apply(written));
        } catch (IllegalArgumentException | ArithmeticException wrong) {
            return failed(allowed, wrong);
        }
    }

    /**
     * Returns what a maker makes here; what it throws becomes a fault at this place.
     *
     * @param <T> the type of the value
     * @param allowed what is allowed, in words
     * @param maker makes the value; its {@code IllegalArgumentException} or {@code ArithmeticException} becomes a fault
     * @return the value
     */
    public <T> Optional<T> made(String allowed, Supplier<T> maker) {
        try {
            return Optional.of(maker.get());
        } catch (IllegalArgumentException | ArithmeticException wrong) {
            return failed(allowed, wrong);
        }
    }

    private <T> Optional<T> failed(String allowed, RuntimeException wrong) {
        faults.add(Fault.ofMessage(location, String.valueOf(wrong.getMessage()), describe(), allowed));
        return Optional.empty();
    }

    /**
     * Adds the fault that the value here is not allowed.
     *
     * @param allowed what is allowed
     */
    public void fault(String allowed) {
        faults.add(Fault.of(location, describe(), allowed));
    }

    /**
     * Adds the fault that the value here is not allowed, which a sentence tells.
     *
     * @param message what is wrong, in words
     * @param allowed what is allowed
     */
    public void fault(String message, String allowed) {
        faults.add(Fault.ofMessage(location, message, describe(), allowed));
    }

    /**
     * Adds the fault that the name here is not known, with the nearest that is.
     *
     * @param allowed what is allowed, in words
     * @param names the names that are known
     */
    public void faultUnknown(String allowed, Collection<String> names) {
        String hint = value instanceof Json.Text text ? Nearest.hint(text.value(), names) : "";
        fault(allowed + hint);
    }

    /**
     * Adds a fault at this place that a sentence tells.
     *
     * @param message what is wrong, in words
     */
    public void faultMessage(String message) {
        faults.add(Fault.ofMessage(location, message));
    }

    /** The value if it is of a type, else null; a fault is added where it is of another. */
    private <J extends Json> @Nullable J as(Class<J> type, String allowed) {
        if (type.isInstance(value)) {
            return type.cast(value);
        }
        if (value != null) {
            fault(allowed);
        }
        return null;
    }

    private String describe() {
        if (value == null) {
            return "nothing";
        }
        boolean nested = value instanceof Json.Obj || value instanceof Json.Arr;
        return nested ? "an " + value.kind() : value.toString();
    }
}
