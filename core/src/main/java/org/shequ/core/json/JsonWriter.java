package org.shequ.core.json;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.util.Locale;

/** The canonical text of a tree; equal trees with members in the same order give the same characters everywhere. */
final class JsonWriter implements Json.Cases<StringBuilder> {
    private final StringBuilder out = new StringBuilder();
    private final boolean indented;
    private int level;

    private JsonWriter(boolean indented) {
        this.indented = indented;
    }

    static String compact(Json value) {
        return value.accept(new JsonWriter(false)).toString();
    }

    static String pretty(Json value) {
        return value.accept(new JsonWriter(true)).toString();
    }

    @Override
    @CanIgnoreReturnValue
    public StringBuilder object(Json.Obj value) {
        if (value.members().isEmpty()) {
            return out.append("{}");
        }
        open('{');
        boolean first = true;
        for (var member : value.members().entrySet()) {
            separate(first);
            first = false;
            quote(member.getKey()).append(indented ? ": " : ":");
            member.getValue().accept(this);
        }
        return close('}');
    }

    @Override
    @CanIgnoreReturnValue
    public StringBuilder array(Json.Arr value) {
        if (value.elements().isEmpty()) {
            return out.append("[]");
        }
        open('[');
        boolean first = true;
        for (Json element : value.elements()) {
            separate(first);
            first = false;
            element.accept(this);
        }
        return close(']');
    }

    @Override
    public StringBuilder text(Json.Text value) {
        return quote(value.value());
    }

    @Override
    public StringBuilder number(Json.Num value) {
        return out.append(value.literal());
    }

    @Override
    public StringBuilder bool(Json.Bool value) {
        return out.append(value.value());
    }

    @Override
    public StringBuilder nothing(Json.Null value) {
        return out.append("null");
    }

    private void open(char bracket) {
        out.append(bracket);
        level++;
    }

    private void separate(boolean first) {
        if (!first) {
            out.append(',');
        }
        breakLine();
    }

    private StringBuilder close(char bracket) {
        level--;
        breakLine();
        return out.append(bracket);
    }

    private void breakLine() {
        if (indented) {
            out.append('\n').append("  ".repeat(level));
        }
    }

    @CanIgnoreReturnValue
    private StringBuilder quote(String text) {
        out.append('"');
        for (int i = 0; i < text.length(); i++) {
            escape(text, i);
        }
        return out.append('"');
    }

    private void escape(String text, int index) {
        char c = text.charAt(index);
        switch (c) {
            case '"' -> out.append("\\\"");
            case '\\' -> out.append("\\\\");
            case '\n' -> out.append("\\n");
            case '\r' -> out.append("\\r");
            case '\t' -> out.append("\\t");
            default -> {
                if (c < ' ' || isLoneSurrogate(text, index)) {
                    out.append(String.format(Locale.ROOT, "\\u%04x", (int) c));
                } else {
                    out.append(c);
                }
            }
        }
    }

    /** A half of a surrogate pair without its other half has no UTF-8 form, so it is escaped. */
    private static boolean isLoneSurrogate(String text, int index) {
        char c = text.charAt(index);
        if (Character.isHighSurrogate(c)) {
            return index + 1 == text.length() || !Character.isLowSurrogate(text.charAt(index + 1));
        }
        return Character.isLowSurrogate(c) && (index == 0 || !Character.isHighSurrogate(text.charAt(index - 1)));
    }
}
