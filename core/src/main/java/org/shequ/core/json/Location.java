package org.shequ.core.json;

import com.google.errorprone.annotations.Immutable;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * A place in a document: file, line, column and JSON pointer (RFC 6901), each as far as it is known.
 *
 * <p>Example: {@code Location.ofFile("rules.json").child("rules").child(3).at(12, 5)} prints as {@code rules.json:12:5
 * /rules/3}.
 */
@Immutable
public final class Location {
    private static final Location NOWHERE = new Location(null, null, null, 0, 0);

    private final @Nullable Location parent;
    private final @Nullable String file;
    private final @Nullable String segment;
    private final int line;
    private final int column;

    private Location(@Nullable Location parent, @Nullable String file, @Nullable String segment, int line, int column) {
        this.parent = parent;
        this.file = file;
        this.segment = segment;
        this.line = line;
        this.column = column;
    }

    /** {@return the root of a document of which nothing is known} */
    public static Location nowhere() {
        return NOWHERE;
    }

    /**
     * Returns the root of a named document.
     *
     * @param file the name to print, as the reader of a message knows it
     * @return the root, its line and column unknown
     */
    public static Location ofFile(String file) {
        return new Location(null, Objects.requireNonNull(file), null, 0, 0);
    }

    /**
     * Returns the place of a member of the object at this place.
     *
     * @param key the member's key, unescaped
     * @return the member's place, its line and column unknown
     */
    public Location child(String key) {
        return new Location(this, file, Objects.requireNonNull(key), 0, 0);
    }

    /**
     * Returns the place of an element of the array at this place.
     *
     * @param index the index, from 0
     * @return the element's place, its line and column unknown
     */
    public Location child(int index) {
        return child(Integer.toString(index));
    }

    /**
     * Returns this place with its line and column.
     *
     * @param line the line, from 1
     * @param column the column, from 1
     * @return the same place in the tree, with line and column
     * @throws IllegalArgumentException if the line or the column is below 1
     */
    public Location at(int line, int column) {
        if (line < 1 || column < 1) {
            throw new IllegalArgumentException("line and column (" + line + ":" + column + ") must be at least 1");
        }
        return new Location(parent, file, segment, line, column);
    }

    /** {@return the name of the file, if known} */
    public Optional<String> file() {
        return Optional.ofNullable(file);
    }

    /** {@return the line, from 1, if known} */
    public OptionalInt line() {
        return line == 0 ? OptionalInt.empty() : OptionalInt.of(line);
    }

    /** {@return the column, from 1, if known} */
    public OptionalInt column() {
        return column == 0 ? OptionalInt.empty() : OptionalInt.of(column);
    }

    /** {@return the JSON pointer, escaped as RFC 6901 says; empty for the root} */
    public String pointer() {
        Deque<String> segments = new ArrayDeque<>();
        Location place = this;
        while (place != null && place.segment != null) {
            segments.addFirst(place.segment.replace("~", "~0").replace("/", "~1"));
            place = place.parent;
        }
        StringBuilder text = new StringBuilder();
        segments.forEach(step -> text.append('/').append(step));
        return text.toString();
    }

    boolean isKnown() {
        return file != null || segment != null || line > 0;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Location that
                && line == that.line
                && column == that.column
                && Objects.equals(file, that.file)
                && pointer().equals(that.pointer());
    }

    @Override
    public int hashCode() {
        return Objects.hash(file, line, column, pointer());
    }

    /** {@return the place as {@code file:line:column pointer}, without the parts that are unknown} */
    @Override
    public String toString() {
        String where = file == null ? "" : file;
        if (line > 0) {
            where += (where.isEmpty() ? "" : ":") + line + ":" + column;
        }
        String pointer = pointer();
        return where.isEmpty() || pointer.isEmpty() ? where + pointer : where + " " + pointer;
    }
}
