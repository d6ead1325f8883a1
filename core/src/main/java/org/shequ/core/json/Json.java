package org.shequ.core.json;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/**
 * A JSON value: an immutable tree of objects, arrays, strings, exact numbers, booleans and null.
 *
 * <p>A value read from text knows its {@link Location}; equality ignores it, and ignores the order of an object's
 * members. Numbers keep the digits they were written with: {@code 30} and {@code 30.0} are two values. A tree is at most
 * {@value #MAX_DEPTH} levels deep.
 *
 * <p>Example: {@code Json.object().put("households", 3120).build()} prints as <code>{"households":3120}</code>.
 */
public abstract sealed class Json {
    /** The greatest depth of a tree; a scalar has depth 0. */
    public static final int MAX_DEPTH = 64;

    private final Location location;

    private Json(Location location) {
        this.location = Objects.requireNonNull(location);
    }

    /** {@return the place this value was read from; {@link Location#nowhere()} if it was not read from text} */
    public final Location location() {
        return location;
    }

    /**
     * Returns this value as read from a place.
     *
     * @param place where the value stands
     * @return an equal value with that location
     */
    public abstract Json at(Location place);

    /**
     * Returns the answer of the case that this value is.
     *
     * @param <R> the type of the answer
     * @param cases one case for each kind of value
     * @return the answer
     */
    public abstract <R> R accept(Cases<R> cases);

    abstract int depth();

    /** {@return the kind of this value in words: {@code object}, {@code array}, {@code string}, ...} */
    public final String kind() {
        return accept(JsonKind.INSTANCE);
    }

    /** {@return the canonical text on one line: no spaces, members in their order} */
    @Override
    public final String toString() {
        return JsonWriter.compact(this);
    }

    /** {@return the text with one member or element a line, indented by two spaces, no line break at the end} */
    public final String pretty() {
        return JsonWriter.pretty(this);
    }

    /**
     * Returns the value as plain Java objects: {@code Map}, {@code List}, {@code String}, {@code Long} (an integer that
     * fits), {@code BigDecimal} (every other number), {@code Boolean} or null; unmodifiable.
     *
     * @return the plain tree
     */
    public final @Nullable Object toJava() {
        return PlainTree.toJava(this);
    }

    /**
     * Returns the tree of plain Java objects, such as a host's JSON library hands over.
     *
     * @param value a {@code Map} with string keys, {@code Collection}, {@code String}, {@code Byte}, {@code Short},
     *     {@code Integer}, {@code Long}, {@code BigInteger}, {@code BigDecimal}, {@code Boolean}, {@code Json} or null
     * @return the tree; its locations have pointers only
     * @throws FaultsException if an object is of another type ({@code Double} and {@code Float} are refused: they are not
     *     exact), a key is no string, a number has more than {@value Num#MAX_LENGTH} characters, or the tree is too deep;
     *     lists every one of them
     */
    public static Json fromJava(@Nullable Object value) {
        return PlainTree.fromJava(value);
    }

    /** {@return a builder of an object, members in the order they are put} */
    public static ObjBuilder object() {
        return new ObjBuilder();
    }

    /**
     * Returns an object.
     *
     * @param members the members by their keys, in order
     * @return the object
     * @throws IllegalArgumentException if the tree is deeper than {@value #MAX_DEPTH}
     */
    public static Obj object(Map<String, ? extends Json> members) {
        return new Obj(Location.nowhere(), Collections.unmodifiableMap(new LinkedHashMap<>(members)));
    }

    /**
     * Returns an array.
     *
     * @param elements the elements in order
     * @return the array
     * @throws IllegalArgumentException if the tree is deeper than {@value #MAX_DEPTH}
     */
    public static Arr array(List<? extends Json> elements) {
        return new Arr(Location.nowhere(), List.copyOf(elements));
    }

    /**
     * Returns an array.
     *
     * @param elements the elements in order
     * @return the array
     * @throws IllegalArgumentException if the tree is deeper than {@value #MAX_DEPTH}
     */
    public static Arr array(Json... elements) {
        return array(List.of(elements));
    }

    /**
     * Returns a string.
     *
     * @param value the characters
     * @return the string
     */
    public static Text text(String value) {
        return new Text(Location.nowhere(), value);
    }

    /**
     * Returns a number.
     *
     * @param value the value
     * @return the number, written as an integer
     */
    public static Num number(long value) {
        return new Num(Location.nowhere(), Long.toString(value));
    }

    /**
     * Returns a number.
     *
     * @param value the value
     * @return the number, written without an exponent and with the value's scale
     * @throws IllegalArgumentException if it has more than {@value Num#MAX_LENGTH} characters
     */
    public static Num number(BigDecimal value) {
        return Num.ofDecimal(value);
    }

    /**
     * Returns a number from its JSON text.
     *
     * @param literal the text, such as {@code 0.2130}; it is kept as it is
     * @return the number
     * @throws IllegalArgumentException if the text is no JSON number, has more than {@value Num#MAX_LENGTH} characters,
     *     or an exponent beyond {@value Num#MAX_EXPONENT} either way
     */
    public static Num number(String literal) {
        return Num.ofLiteral(literal);
    }

    /**
     * Returns a boolean.
     *
     * @param value the truth
     * @return the boolean
     */
    public static Bool bool(boolean value) {
        return new Bool(Location.nowhere(), value);
    }

    /** {@return the value null} */
    public static Null nothing() {
        return new Null(Location.nowhere());
    }

    private static int depthOver(Iterable<Json> children) {
        int deepest = 0;
        for (Json child : children) {
            deepest = Math.max(deepest, child.depth());
        }
        if (deepest >= MAX_DEPTH) {
            throw new IllegalArgumentException(
                    "depth of a JSON tree (" + (deepest + 1) + ") must be at most " + MAX_DEPTH);
        }
        return deepest + 1;
    }

    /** An object: members with distinct keys, in order. */
    public static final class Obj extends Json {
        private final Map<String, Json> members;
        private final int depth;

        private Obj(Location location, Map<String, Json> members) {
            this(location, members, depthOver(members.values()));
        }

        private Obj(Location location, Map<String, Json> members, int depth) {
            super(location);
            this.members = members;
            this.depth = depth;
        }

        /** {@return the members in order, unmodifiable} */
        public Map<String, Json> members() {
            return members;
        }

        /**
         * Returns a member.
         *
         * @param key the key
         * @return its value, if the object has the key
         */
        public Optional<Json> member(String key) {
            return Optional.ofNullable(members.get(key));
        }

        @Override
        public Obj at(Location place) {
            return new Obj(place, members, depth);
        }

        @Override
        public <R> R accept(Cases<R> cases) {
            return cases.object(this);
        }

        @Override
        int depth() {
            return depth;
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Obj that && members.equals(that.members);
        }

        @Override
        public int hashCode() {
            return members.hashCode();
        }
    }

    /** An array: elements in order. */
    public static final class Arr extends Json {
        private final List<Json> elements;
        private final int depth;

        private Arr(Location location, List<Json> elements) {
            this(location, elements, depthOver(elements));
        }

        private Arr(Location location, List<Json> elements, int depth) {
            super(location);
            this.elements = elements;
            this.depth = depth;
        }

        /** {@return the elements in order, unmodifiable} */
        public List<Json> elements() {
            return elements;
        }

        @Override
        public Arr at(Location place) {
            return new Arr(place, elements, depth);
        }

        @Override
        public <R> R accept(Cases<R> cases) {
            return cases.array(this);
        }

        @Override
        int depth() {
            return depth;
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Arr that && elements.equals(that.elements);
        }

        @Override
        public int hashCode() {
            return elements.hashCode();
        }
    }

    /** A string. */
    public static final class Text extends Json {
        private final String value;

        private Text(Location location, String value) {
            super(location);
            this.value = Objects.requireNonNull(value);
        }

        /** {@return the characters} */
        public String value() {
            return value;
        }

        @Override
        public Text at(Location place) {
            return new Text(place, value);
        }

        @Override
        public <R> R accept(Cases<R> cases) {
            return cases.text(this);
        }

        @Override
        int depth() {
            return 0;
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Text that && value.equals(that.value);
        }

        @Override
        public int hashCode() {
            return value.hashCode();
        }
    }

    /** A number, exact, with the digits it was written with. */
    public static final class Num extends Json {
        /** The greatest number of characters of a number. */
        public static final int MAX_LENGTH = 64;

        /** The greatest exponent, either way, that a number may be written with. */
        public static final int MAX_EXPONENT = 64;

        private final String literal;

        private Num(Location location, String literal) {
            super(location);
            this.literal = literal;
        }

        private static Num ofLiteral(String literal) {
            return new Num(Location.nowhere(), NumberLiteral.checked(literal));
        }

        private static Num ofDecimal(BigDecimal value) {
            return new Num(Location.nowhere(), NumberLiteral.of(value));
        }

        /** {@return the text as it was written} */
        public String literal() {
            return literal;
        }

        /** {@return the exact value} */
        public BigDecimal decimal() {
            return new BigDecimal(literal);
        }

        /** {@return the value if it is whole and fits a {@code long}; 3, 3.0 and 3e0 are whole} */
        public OptionalLong integer() {
            return NumberLiteral.integer(decimal());
        }

        @Override
        public Num at(Location place) {
            return new Num(place, literal);
        }

        @Override
        public <R> R accept(Cases<R> cases) {
            return cases.number(this);
        }

        @Override
        int depth() {
            return 0;
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Num that && literal.equals(that.literal);
        }

        @Override
        public int hashCode() {
            return literal.hashCode() + 1;
        }
    }

    /** True or false. */
    public static final class Bool extends Json {
        private final boolean value;

        private Bool(Location location, boolean value) {
            super(location);
            this.value = value;
        }

        /** {@return the truth} */
        public boolean value() {
            return value;
        }

        @Override
        public Bool at(Location place) {
            return new Bool(place, value);
        }

        @Override
        public <R> R accept(Cases<R> cases) {
            return cases.bool(this);
        }

        @Override
        int depth() {
            return 0;
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Bool that && value == that.value;
        }

        @Override
        public int hashCode() {
            return Boolean.hashCode(value);
        }
    }

    /** The value null. */
    public static final class Null extends Json {
        private Null(Location location) {
            super(location);
        }

        @Override
        public Null at(Location place) {
            return new Null(place);
        }

        @Override
        public <R> R accept(Cases<R> cases) {
            return cases.nothing(this);
        }

        @Override
        int depth() {
            return 0;
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Null;
        }

        @Override
        public int hashCode() {
            return 0;
        }
    }

    /**
     * One case for each kind of value.
     *
     * @param <R> the type of the answer
     */
    public interface Cases<R> {
        /**
         * Answers for an object.
         *
         * @param value the object
         * @return the answer
         */
        R object(Obj value);

        /**
         * Answers for an array.
         *
         * @param value the array
         * @return the answer
         */
        R array(Arr value);

        /**
         * Answers for a string.
         *
         * @param value the string
         * @return the answer
         */
        R text(Text value);

        /**
         * Answers for a number.
         *
         * @param value the number
         * @return the answer
         */
        R number(Num value);

        /**
         * Answers for a boolean.
         *
         * @param value the boolean
         * @return the answer
         */
        R bool(Bool value);

        /**
         * Answers for null.
         *
         * @param value the null
         * @return the answer
         */
        R nothing(Null value);
    }

    /** A builder of an object; members stand in the order they are put. */
    public static final class ObjBuilder {
        private final Map<String, Json> members = new LinkedHashMap<>();

        private ObjBuilder() {}

        /**
         * Adds a member.
         *
         * @param key the key
         * @param value the value
         * @return this builder
         * @throws IllegalArgumentException if the key was put before
         */
        @CanIgnoreReturnValue
        public ObjBuilder put(String key, Json value) {
            if (members.putIfAbsent(key, Objects.requireNonNull(value)) != null) {
                throw new IllegalArgumentException("key (" + key + ") must be put once");
            }
            return this;
        }

        /**
         * Adds a string member.
         *
         * @param key the key
         * @param value the characters
         * @return this builder
         * @throws IllegalArgumentException if the key was put before
         */
        @CanIgnoreReturnValue
        public ObjBuilder put(String key, String value) {
            return put(key, text(value));
        }

        /**
         * Adds an integer member.
         *
         * @param key the key
         * @param value the value
         * @return this builder
         * @throws IllegalArgumentException if the key was put before
         */
        @CanIgnoreReturnValue
        public ObjBuilder put(String key, long value) {
            return put(key, number(value));
        }

        /**
         * Adds a boolean member.
         *
         * @param key the key
         * @param value the truth
         * @return this builder
         * @throws IllegalArgumentException if the key was put before
         */
        @CanIgnoreReturnValue
        public ObjBuilder put(String key, boolean value) {
            return put(key, bool(value));
        }

        /**
         * Adds a member if there is a value.
         *
         * @param key the key
         * @param value the value; nothing is added if empty
         * @return this builder
         * @throws IllegalArgumentException if the key was put before
         */
        @CanIgnoreReturnValue
        public ObjBuilder putIfPresent(String key, Optional<? extends Json> value) {
            value.ifPresent(present -> put(key, present));
            return this;
        }

        /**
         * Adds a member that is null where there is no value.
         *
         * @param key the key
         * @param value the value; null is added if empty
         * @return this builder
         * @throws IllegalArgumentException if the key was put before
         */
        @CanIgnoreReturnValue
        public ObjBuilder putOrNull(String key, Optional<? extends Json> value) {
            return put(key, value.<Json>map(present -> present).orElseGet(Json::nothing));
        }

        /**
         * Returns the object.
         *
         * @return the object, with no location
         * @throws IllegalArgumentException if the tree is deeper than {@value Json#MAX_DEPTH}
         */
        public Obj build() {
            return object(members);
        }
    }
}
