package org.shequ.standards.json;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.shequ.core.json.Fault;
import org.shequ.core.json.Json;
import org.shequ.core.json.Location;

/** A break of the grammar in plain words: the streaming parser's own messages name its classes and switches. */
final class Syntax {
    private static final Pattern TOKEN =
            Pattern.compile("(?:Unrecognized|Non-standard) token '([^']*)'.*", Pattern.DOTALL);

    private static final Pattern CODE = Pattern.compile("\\bcode (\\d{1,5})\\)");

    private static final String VALUE = "a JSON value: an object, an array, a string, a number, true, false or null";

    /** What is allowed where half of a surrogate pair was found. */
    static final String WHOLE_PAIRS = "whole surrogate pairs";

    /** What the parser says, as far as it tells the case, and what is allowed there. */
    private record Meaning(String said, String allowed) {}

    private static final List<Meaning> LIMITS = List.of(
            new Meaning("nesting depth", "at most " + Json.MAX_DEPTH + " levels"),
            new Meaning("String", "strings of at most " + JsonText.MAX_STRING + " characters"),
            new Meaning("Name", "keys of at most " + JsonText.MAX_KEY + " characters"),
            new Meaning("Element", "elements of at most " + JsonText.MAX_ELEMENT + " characters"),
            new Meaning("Number", "numbers of at most " + Json.Num.MAX_LENGTH + " characters"));

    private static final List<Meaning> MEANINGS = List.of(
            new Meaning("comment", VALUE + "; comments are not"),
            new Meaning("start field name", "a key in double quotes"),
            new Meaning("colon", "\":\" after the key"),
            new Meaning("separate Object entries", "\",\" or \"}\""),
            new Meaning("separate Array entries", "\",\" or \"]\""),
            new Meaning("expected '}'", "\",\" or \"}\""),
            new Meaning("expected ']'", "\",\" or \"]\""),
            new Meaning("within/between Object", "the rest of the object, to its \"}\""),
            new Meaning("marker for Object", "the rest of the object, to its \"}\""),
            new Meaning("marker for Array", "the rest of the array, to its \"]\""),
            new Meaning("closing quote", "the rest of the string, to its closing quote"),
            new Meaning("Illegal unquoted character", "control characters in strings escaped, such as \\n or \\u0009"),
            new Meaning("surrogate", WHOLE_PAIRS),
            new Meaning("hex-digit", "four hexadecimal digits after \\u"),
            new Meaning("character escape", "the escapes \\\" \\\\ \\/ \\b \\f \\n \\r \\t and \\u with four digits"),
            new Meaning("only regular white space", "spaces, tabs and line breaks between values"),
            new Meaning("eading zero", "numbers such as -12 or 0.25, without leading zeros"),
            new Meaning("umeric value", "numbers such as -12 or 0.25"),
            new Meaning("sign", "numbers such as -12 or 0.25"),
            new Meaning("exponent", "numbers such as -12 or 0.25"),
            new Meaning("Decimal point", "numbers such as -12 or 0.25"));

    private Syntax() {}

    /** Returns the fault that stopped the parser at a place, before or after the end of the value. */
    static Fault stopped(
            Passage text, Location place, JsonLocation reached, JsonProcessingException broken, boolean ended) {
        String said = String.valueOf(broken.getOriginalMessage());
        if (broken instanceof StreamConstraintsException) {
            Location at = place.at(reached.getLineNr(), reached.getColumnNr());
            return Fault.of(at, "more", allowed(said, LIMITS, "less"));
        }
        @Nullable JsonLocation where = broken.getLocation();
        JsonLocation stop = where == null ? reached : where;
        Location at = place.at(stop.getLineNr(), stop.getColumnNr());
        String allowed = ended ? "nothing after the value" : allowed(said, MEANINGS, VALUE);
        return Fault.of(at, found(text, said, stop.getCharOffset()), allowed);
    }

    private static String allowed(String said, List<Meaning> meanings, String otherwise) {
        return meanings.stream()
                .filter(meaning -> said.contains(meaning.said))
                .map(Meaning::allowed)
                .findFirst()
                .orElse(otherwise);
    }

    private static String found(Passage text, String said, long offset) {
        Matcher token = TOKEN.matcher(said);
        if (token.matches()) {
            return token.group(1);
        }
        Matcher code = CODE.matcher(said);
        if (code.find()) {
            return Json.text(Character.toString(Integer.parseInt(code.group(1))))
                    .toString();
        }
        Optional<String> character = said.startsWith("Unexpected end") ? Optional.empty() : text.at(offset);
        return character.map(each -> Json.text(each).toString()).orElse("the end of the text");
    }
}
