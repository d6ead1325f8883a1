package org.shequ.standards.json;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.shequ.core.json.Json;
import org.shequ.core.json.Location;

/**
 * A reading of text in UTF-8 that is plain and sound JSON: nearly all of it is, and a small reader starts much faster than a library.
 *
 * <p>It answers the same tree as {@link TreeParser}, or nothing: for whatever is wrong, keys that stand twice, numbers with an
 * exponent or of many digits, characters beyond the basic plane or by number, and near the limits. Then {@link TreeParser} reads the
 * text again and tells what it finds.
 *
 * <p>It goes through bytes, as each sign of JSON is one: a machine that has just started takes several calls to read a character of a
 * text, and none to read a byte.
 */
final class SoundText {
    private static final int LONGEST_NUMBER = 32;

    private static final byte[] MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};
    private static final byte FOUR_BYTES = (byte) 0xF0;
    private static final char REPLACEMENT = '\uFFFD';

    private final byte[] text;
    private int at;
    private int line = 1;

    /** Where the line would begin if each character before this one had one byte. */
    private int begin;

    private SoundText(byte[] text) {
        this.text = text;
    }

    /** The tree of a text, each value with its place; empty if the text is not plain. */
    static Optional<Json> parse(byte[] text, Location root) {
        SoundText reading = new SoundText(text);
        if (reading.startsWith(MARK)) {
            reading.at = MARK.length;
            reading.begin = MARK.length;
        }
        Json tree = reading.value(root, Json.MAX_DEPTH - 1);
        reading.space();
        return reading.at == text.length ? Optional.ofNullable(tree) : Optional.empty();
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
        Map<String, Json> members = new LinkedHashMap<>();
        at++;
        if (next() == '}') {
            at++;
            return Json.object(members).at(here);
        }
        do {
            String key = next() == '"' ? characters(JsonText.MAX_KEY) : null;
            if (key == null || next() != ':') {
                return null;
            }
            at++;
            Json member = value(place.child(key), levels);
            if (member == null || members.putIfAbsent(key, member) != null) {
                return null;
            }
        } while (goesOn());
        return ends('}') ? Json.object(members).at(here) : null;
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

    /** Characters between quotation marks, fewer bytes than a limit; null if they are not plain. */
    private @Nullable String characters(int limit) {
        int start = ++at;
        StringBuilder changed = null;
        int kept = start;
        for (; at < text.length && at - start < limit; at++) {
            byte c = text[at];
            if (c == '"') {
                String last = decoded(kept, at++);
                return changed == null || last == null
                        ? last
                        : changed.append(last).toString();
            }
            if (c == '\\') {
                String before = decoded(kept, at++);
                int escaped = escaped();
                if (before == null || escaped < 0) {
                    return null;
                }
                changed = changed == null ? new StringBuilder() : changed;
                changed.append(before).append((char) escaped);
                kept = at + 1;
            } else if (c < ' ' && (c >= 0 || c >= FOUR_BYTES)) {
                return null;
            }
        }
        return null;
    }

    /** Some bytes of the line as characters, which are counted; null if they are no UTF-8. */
    private @Nullable String decoded(int from, int to) {
        String characters = new String(text, from, to - from, StandardCharsets.UTF_8);
        begin += to - from - characters.length();
        return characters.indexOf(REPLACEMENT) < 0 ? characters : null;
    }

    /** What the letter after a backslash stands for; below zero if that is not plain. */
    private int escaped() {
        char c = here();
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
        at += here() == '-' ? 1 : 0;
        int whole = digits();
        boolean isPlain = whole > 0 && (whole == 1 || text[at - whole] != '0');
        if (isPlain && here() == '.') {
            at++;
            isPlain = digits() > 0;
        }
        return isPlain && at - start <= LONGEST_NUMBER && isSeparated()
                ? Json.number(new String(text, start, at - start, StandardCharsets.US_ASCII))
                        .at(here)
                : null;
    }

    private int digits() {
        int start = at;
        while (at < text.length && text[at] >= '0' && text[at] <= '9') {
            at++;
        }
        return at - start;
    }

    private boolean word(String word) {
        boolean isThere = startsWith(word.getBytes(StandardCharsets.US_ASCII));
        at += isThere ? word.length() : 0;
        return isThere && isSeparated();
    }

    private boolean startsWith(byte[] bytes) {
        int end = at + bytes.length;
        return end <= text.length && Arrays.equals(text, at, end, bytes, 0, bytes.length);
    }

    /** Whether a number or a word has come to its end. */
    private boolean isSeparated() {
        return at == text.length || ",]} \t\r\n".indexOf(text[at]) >= 0;
    }

    /** The next sign that is no space, a space at the end. */
    private char next() {
        space();
        return here();
    }

    /** The sign that comes now, a space at the end; none of JSON where more than one byte makes a character. */
    private char here() {
        return at < text.length ? (char) text[at] : ' ';
    }

    private void space() {
        for (; at < text.length; at++) {
            byte c = text[at];
            if (c == '\n' || (c == '\r' && (at + 1 == text.length || text[at + 1] != '\n'))) {
                line++;
                begin = at + 1;
            } else if (c != ' ' && c != '\t' && c != '\r') {
                return;
            }
        }
    }
}
