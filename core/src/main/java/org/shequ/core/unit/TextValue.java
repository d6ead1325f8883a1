package org.shequ.core.unit;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.shequ.core.Preconditions;

/** A text; an amount is read once, when it is stated. */
final class TextValue extends FactValue {
    private static final int LONGEST = 15;
    private static final int PLACES = 2;

    private final String text;
    private final long hundredths;

    TextValue(String text) {
        Preconditions.checkArgument(!text.isBlank(), "fact value (%s) must not be blank", text);
        this.text = text;
        this.hundredths = read(text);
    }

    /** Digits without needless zeros, then perhaps a point and one or two places. */
    private static long read(String text) {
        int length = text.length();
        if (length > LONGEST || (text.charAt(0) == '0' && length > 1 && text.charAt(1) != '.')) {
            return -1;
        }
        long number = 0;
        int point = length;
        for (int i = 0; i < length; i++) {
            char c = text.charAt(i);
            if (c >= '0' && c <= '9') {
                number = number * 10 + (c - '0');
            } else if (c == '.' && point == length && i > 0 && i < length - 1) {
                point = i;
            } else {
                return -1;
            }
        }
        int places = Math.max(0, length - 1 - point);
        return places > PLACES ? -1 : places == PLACES ? number : places == 1 ? number * 10 : number * 100;
    }

    @Override
    public Optional<String> text() {
        return Optional.of(text);
    }

    @Override
    public long hundredths() {
        return hundredths;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof TextValue that && text.equals(that.text);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    @Override
    public String toString() {
        return text;
    }
}
