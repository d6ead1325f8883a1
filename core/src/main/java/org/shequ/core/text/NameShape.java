package org.shequ.core.text;

import org.shequ.core.Preconditions;

/**
 * The shape of a name in ASCII (名称格式): a first character and others, such as {@code [a-z][A-Za-z0-9]{0,31}}.
 *
 * <p>A plain loop: the first regular expressions of a machine take milliseconds, and every id has a shape.
 */
public final class NameShape {
    private static final int ASCII = 128;

    private final Signs first;
    private final Signs others;
    private final int most;
    private final String text;

    private NameShape(String first, String others, int most) {
        Preconditions.checkArgument(most >= 0, "other characters (%s) must not be fewer than none", most);
        this.first = new Signs(first);
        this.others = new Signs(others);
        this.most = most;
        this.text = "[" + first + "][" + others + "]" + (most == Integer.MAX_VALUE ? "*" : "{0," + most + "}");
    }

    /** A set of ASCII characters, a bit for each. */
    private static final class Signs {
        private final long low;
        private final long high;

        /** Takes ranges such as {@code A-Z} and single characters; a hyphen at the end stands for itself. */
        Signs(String ranges) {
            long[] bits = new long[2];
            for (int i = 0; i < ranges.length(); i++) {
                char from = ranges.charAt(i);
                boolean isRange = i + 2 < ranges.length() && ranges.charAt(i + 1) == '-';
                char to = isRange ? ranges.charAt(i + 2) : from;
                i += isRange ? 2 : 0;
                Preconditions.checkArgument(from <= to && to < ASCII, "range (%s to %s) must lie in ASCII", from, to);
                for (int sign = from; sign <= to; sign++) {
                    bits[sign / Long.SIZE] |= 1L << sign;
                }
            }
            this.low = bits[0];
            this.high = bits[1];
        }

        boolean contain(char sign) {
            return sign < ASCII && ((sign < Long.SIZE ? low : high) >>> sign & 1) != 0;
        }
    }

    /**
     * Returns a shape, for example {@code NameShape.of("a-z", "A-Za-z0-9", 31)}.
     *
     * @param first the characters that may stand first: ranges and single ones, a hyphen last
     * @param others the characters that may follow, in the same manner
     * @param most how many may follow, inclusive
     * @return the shape
     * @throws IllegalArgumentException if a range is empty or leaves ASCII, or the number is negative
     */
    public static NameShape of(String first, String others, int most) {
        return new NameShape(first, others, most);
    }

    /**
     * Returns a shape of any length from one.
     *
     * @param first the characters that may stand first
     * @param others the characters that may follow
     * @return the shape
     * @throws IllegalArgumentException if a range is empty or leaves ASCII
     */
    public static NameShape of(String first, String others) {
        return new NameShape(first, others, Integer.MAX_VALUE);
    }

    /**
     * Tells whether a whole text has the shape.
     *
     * @param name the text
     * @return true if it has
     */
    public boolean matches(String name) {
        return matches(name, 0, name.length());
    }

    /**
     * Tells whether a part of a text has the shape.
     *
     * @param name the text
     * @param from where the part begins
     * @param to where it ends, exclusive
     * @return true if it has; false if nothing stands there
     */
    public boolean matches(String name, int from, int to) {
        if (from >= to || to - from - 1 > most || !first.contain(name.charAt(from))) {
            return false;
        }
        for (int i = from + 1; i < to; i++) {
            if (!others.contain(name.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /**
     * Tells whether a part of a text is made of pieces of the shape with a separator between each two.
     *
     * @param name the text
     * @param from where the part begins
     * @param to where it ends, exclusive
     * @param separator what stands between pieces
     * @param pieces how many pieces there may be, inclusive
     * @return true if every piece has the shape
     */
    public boolean matchesEach(String name, int from, int to, char separator, int pieces) {
        int start = from;
        for (int count = 1; count <= pieces; count++) {
            int next = name.indexOf(separator, start);
            int end = next < 0 || next >= to ? to : next;
            if (!matches(name, start, end)) {
                return false;
            }
            if (end == to) {
                return true;
            }
            start = end + 1;
        }
        return false;
    }

    /** {@return the shape as a regular expression} */
    @Override
    public String toString() {
        return text;
    }
}
