package org.shequ.standards.json;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.shequ.core.json.Json;
import org.shequ.core.json.Location;

/**
 * A reading of text that is plain and sound JSON: nearly all of it is, and a small reader starts much faster than a library.
 *
 * <p>It answers the same tree as {@link TreeParser}, or nothing: for whatever is wrong, keys that stand twice, numbers with an
 * exponent or of many digits, characters beyond the basic plane or by number, and near the limits. Then {@link TreeParser} reads the
 * text again and tells what it finds.
 */
final class SoundText {
    private static final int LONGEST_NUMBER = 32;

    private final String text;
    private int at;
    private int line = 1;

    /** Where the line begins. */
    private int begin;

    private SoundText(String text) {
        this.text = text;
    }

    /** The tree of a text, each value with its place; empty if the text is not plain. */
    static Optional<Json> parse(String text, Location root) {
        SoundText reading = new SoundText(text.startsWith("\uFEFF") ? text.substring(1) : text);
        Json tree = reading.value(root, Json.MAX_DEPTH - 1);
        reading.space();
        return reading.at == reading.text.length() ? Optional.ofNullable(tree) : Optional.empty();
    }

    /** The value that comes next, or null; with how many levels below it. */
    private @Nullable Json value(Location place, int levels) {
        char first = next();
        Location here = place.at(line, at - begin + 1);
        return switch (first) {
            case '{' -> levels == 0 ? null : object(place, here, levels - 1);
            case '[' -> levels == 0 ? null : array(place, here, levels - 1);
            case '"' -> text(here);
            case 't' -> word("true") ? Json.bool(true).at(here) : null;
            case 'f' -> word("false") ? Json.bool(false).at(here) : null;
            case 'n' -> word("null") ? Json.nothing().at(here) : null;
            default -> number(here);
        };
    }

    private @Nullable Json text(Location here) {
        String characters = characters(JsonText.MAX_STRING);
        return characters == null ? null : Json.text(characters).at(here);
    }

    private @Nullable Json object(Location place, Location here, int levels) {
        Json.ObjBuilder object = Json.object();
        Set<String> keys = new HashSet<>();
        at++;
        if (next() == '}') {
            at++;
            return object.build().at(here);
        }
        do {
            String key = next() == '"' ? characters(JsonText.MAX_KEY) : null;
            if (key == null || !keys.add(key) || next() != ':') {
                return null;
            }
            at++;
            Json member = value(place.child(key), levels);
            if (member == null) {
                return null;
            }
            object.put(key, member);
        } while (goesOn());
        return ends('}') ? object.build().at(here) : null;
    }

    private @Nullable Json array(Location place, Location here, int levels) {
        List<Json> elements = new ArrayList<>();
        at++;
        if (next() == ']') {
            at++;
            return Json.array(elements).at(here);
        }
        do {
            Json element = value(place.child(elements.size()), levels);
            if (element == null) {
                return null;
            }
            elements.add(element);
        } while (goesOn());
        return ends(']') ? Json.array(elements).at(here) : null;
    }

    /** Steps over a comma, if one comes next. */
    private boolean goesOn() {
        return ends(',');
    }

    private boolean ends(char mark) {
        if (next() != mark) {
            return false;
        }
        at++;
        return true;
    }

    /** Characters between quotation marks, fewer than a limit; null if they are not plain. */
    private @Nullable String characters(int limit) {
        int start = ++at;
        StringBuilder changed = null;
        int kept = start;
        for (; at < text.length() && at - start < limit; at++) {
            char c = text.charAt(at);
            if (c == '"') {
                String last = text.substring(kept, at++);
                return changed == null ? last : changed.append(last).toString();
            }
            if (c < ' ' || Character.isSurrogate(c)) {
                return null;
            }
            if (c == '\\') {
                changed = changed == null ? new StringBuilder() : changed;
                changed.append(text, kept, at++);
                int escaped = escaped();
                if (escaped < 0) {
                    return null;
                }
                changed.append((char) escaped);
                kept = at + 1;
            }
        }
        return null;
    }

    /** What the letter after a backslash stands for; below zero if that is not plain. */
    private int escaped() {
        char c = at < text.length() ? text.charAt(at) : ' ';
        return switch (c) {
            case '"', '\\', '/' -> c;
            case 'n' -> '\n';
            case 't' -> '\t';
            case 'r' -> '\r';
            case 'b' -> '\b';
            case 'f' -> '\f';
            default -> -1;
        };
    }

    /** A number without an exponent: digits that do not begin with a needless zero, then perhaps a point and digits. */
    private @Nullable Json number(Location here) {
        int start = at;
        at += at < text.length() && text.charAt(at) == '-' ? 1 : 0;
        int whole = digits();
        boolean isPlain = whole > 0 && (whole == 1 || text.charAt(at - whole) != '0');
        if (isPlain && at < text.length() && text.charAt(at) == '.') {
            at++;
            isPlain = digits() > 0;
        }
        return isPlain && at - start <= LONGEST_NUMBER && isSeparated()
                ? Json.number(text.substring(start, at)).at(here)
                : null;
    }

    private int digits() {
        int start = at;
        while (at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
            at++;
        }
        return at - start;
    }

    private boolean word(String word) {
        at += text.startsWith(word, at) ? word.length() : 0;
        return text.startsWith(word, at - word.length()) && isSeparated();
    }

    /** Whether a number or a word has come to its end. */
    private boolean isSeparated() {
        return at == text.length() || ",]} \t\r\n".indexOf(text.charAt(at)) >= 0;
    }

    /** The next character that is no space, a space at the end. */
    private char next() {
        space();
        return at < text.length() ? text.charAt(at) : ' ';
    }

    private void space() {
        for (; at < text.length(); at++) {
            char c = text.charAt(at);
            if (c == '\n' || (c == '\r' && (at + 1 == text.length() || text.charAt(at + 1) != '\n'))) {
                line++;
                begin = at + 1;
            } else if (c != ' ' && c != '\t' && c != '\r') {
                return;
            }
        }
    }
}
