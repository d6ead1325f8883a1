package org.shequ.standards.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonStreamContext;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.shequ.core.json.Cursor;
import org.shequ.core.json.Fault;
import org.shequ.core.json.Faults;
import org.shequ.core.json.Json;
import org.shequ.core.json.Location;

/** One reading of one text, or of characters as they come, by a streaming parser. */
final class TreeParser {
    private static final JsonFactory FACTORY = factory(JsonText.MAX_CHARACTERS);

    /** For characters as they come: the whole has no limit, each element has. */
    private static final JsonFactory ENDLESS = factory(-1);

    private final Passage text;
    private final Location root;
    private final long longest;
    private Faults faults;
    private Location here;
    private long start;
    private @Nullable String lastKey;

    private static JsonFactory factory(long longest) {
        return JsonFactory.builder()
                .streamReadConstraints(StreamReadConstraints.builder()
                        .maxNestingDepth(Json.MAX_DEPTH)
                        .maxStringLength(JsonText.MAX_STRING)
                        .maxNameLength(JsonText.MAX_KEY)
                        .maxNumberLength(Json.Num.MAX_LENGTH)
                        .maxDocumentLength(longest)
                        .build())
                .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
                .disable(JsonFactory.Feature.CANONICALIZE_FIELD_NAMES)
                .build();
    }

    private TreeParser(Passage text, long longest, Location root, Faults faults) {
        this.text = text;
        this.longest = longest;
        this.root = root;
        this.faults = faults;
        this.here = root;
    }

    static Optional<Json> parse(String text, Location root, Faults faults) {
        String bare = text.startsWith("\uFEFF") ? text.substring(1) : text;
        try (JsonParser parser = FACTORY.createParser(bare)) {
            return new TreeParser(Passage.of(bare), JsonText.MAX_CHARACTERS, root, faults).parsed(parser);
        } catch (IOException impossible) {
            throw new IllegalStateException("a text in memory must be readable", impossible);
        }
    }

    private Optional<Json> parsed(JsonParser parser) throws IOException {
        boolean ended = false;
        try {
            JsonToken first = parser.nextToken();
            if (first == null) {
                faults.add(empty(parser));
                return Optional.empty();
            }
            Json tree = value(parser, first, root);
            here = root;
            ended = true;
            checkEnded(parser);
            return Optional.of(tree);
        } catch (JsonProcessingException broken) {
            faults.add(Syntax.stopped(text, reached(parser), parser.currentLocation(), broken, ended));
            return Optional.empty();
        }
    }

    private Fault empty(JsonParser parser) {
        JsonLocation end = parser.currentLocation();
        return Fault.of(root.at(end.getLineNr(), end.getColumnNr()), "the end of the text", "a JSON value");
    }

    private void checkEnded(JsonParser parser) throws IOException {
        if (parser.nextToken() != null) {
            faults.add(Fault.of(placed(root, parser), parser.getText(), "nothing after the value"));
        }
    }

    /** Reads the elements of an array one at a time; each is handed on with its own faults, a break of the grammar ends the reading. */
    static void parseElements(Reader in, Location root, JsonElements elements) {
        RecentReader text = new RecentReader(in);
        try (JsonParser parser = ENDLESS.createParser(text)) {
            parser.disable(JsonParser.Feature.AUTO_CLOSE_SOURCE);
            new TreeParser(text, JsonText.MAX_ELEMENT, root, new Faults()).parsedElements(parser, elements);
        } catch (IOException broken) {
            throw new UncheckedIOException(root + ": " + broken.getMessage(), broken);
        }
    }

    private void parsedElements(JsonParser parser, JsonElements elements) throws IOException {
        Faults whole = faults;
        boolean ended = false;
        try {
            JsonToken first = parser.nextToken();
            if (first == null) {
                whole.add(empty(parser));
            } else if (first != JsonToken.START_ARRAY) {
                Json other = first == JsonToken.START_OBJECT ? Json.object().build() : scalar(parser, first, root);
                Cursor.of(other.at(placed(root, parser)), whole).elements();
            } else {
                int count = 0;
                for (JsonToken token = parser.nextToken(); token != JsonToken.END_ARRAY; token = parser.nextToken()) {
                    start = parser.currentTokenLocation().getCharOffset();
                    faults = new Faults();
                    Json element = value(parser, token, root.child(count++));
                    elements.element(element, faults.list());
                    here = root;
                }
                faults = whole;
                ended = true;
                checkEnded(parser);
            }
        } catch (JsonProcessingException broken) {
            whole.add(Syntax.stopped(text, reached(parser), parser.currentLocation(), broken, ended));
        }
        whole.throwIfAny();
    }

    /** The parser reads a key and the start of its value in one step: a key not handed out yet is the broken member's. */
    private Location reached(JsonParser parser) {
        JsonStreamContext context = parser.getParsingContext();
        String key = context.inObject() ? context.getCurrentName() : null;
        return key == null || key.equals(lastKey) ? here : here.child(key);
    }

    private Json value(JsonParser parser, @Nullable JsonToken token, Location place) throws IOException {
        here = place;
        Location at = placed(place, parser);
        checkLength(parser);
        if (token == JsonToken.START_OBJECT) {
            return object(parser, place).at(at);
        }
        if (token == JsonToken.START_ARRAY) {
            return array(parser, place).at(at);
        }
        return scalar(parser, token, at).at(at);
    }

    private void checkLength(JsonParser parser) throws IOException {
        if (parser.currentTokenLocation().getCharOffset() - start > longest) {
            throw new StreamConstraintsException("Element is too long");
        }
    }

    private Json object(JsonParser parser, Location place) throws IOException {
        Json.ObjBuilder object = Json.object();
        Set<String> keys = new HashSet<>();
        lastKey = null;
        for (String key = parser.nextFieldName(); key != null; key = parser.nextFieldName()) {
            Location member = place.child(key);
            Location at = placed(member, parser);
            checkPairs(key, at);
            boolean repeated = !keys.add(key);
            if (repeated) {
                faults.add(Fault.of(at, "key " + Json.text(key) + " again", "each key once"));
            }
            here = member;
            lastKey = key;
            Json value = value(parser, parser.nextToken(), member);
            if (!repeated) {
                object.put(key, value);
            }
            here = place;
            lastKey = key;
        }
        return object.build();
    }

    private Json array(JsonParser parser, Location place) throws IOException {
        List<Json> elements = new ArrayList<>();
        for (JsonToken token = parser.nextToken(); token != JsonToken.END_ARRAY; token = parser.nextToken()) {
            elements.add(value(parser, token, place.child(elements.size())));
            here = place;
        }
        return Json.array(elements);
    }

    private Json scalar(JsonParser parser, @Nullable JsonToken token, Location at) throws IOException {
        if (token == JsonToken.VALUE_STRING) {
            String characters = parser.getText();
            checkPairs(characters, at);
            return Json.text(characters);
        }
        if (token == JsonToken.VALUE_TRUE || token == JsonToken.VALUE_FALSE) {
            return Json.bool(token == JsonToken.VALUE_TRUE);
        }
        if (token == JsonToken.VALUE_NULL) {
            return Json.nothing();
        }
        try {
            return Json.number(parser.getText());
        } catch (IllegalArgumentException outOfBounds) {
            faults.add(Fault.ofMessage(at, String.valueOf(outOfBounds.getMessage())));
            return Json.nothing();
        }
    }

    private void checkPairs(String characters, Location at) {
        for (int i = 0; i < characters.length(); i++) {
            if (Character.isSurrogate(characters.charAt(i))) {
                if (Character.getType(characters.codePointAt(i)) == Character.SURROGATE) {
                    faults.add(
                            Fault.of(at, "half of a surrogate pair in " + Json.text(characters), Syntax.WHOLE_PAIRS));
                    return;
                }
                i++;
            }
        }
    }

    private static Location placed(Location place, JsonParser parser) {
        JsonLocation start = parser.currentTokenLocation();
        return place.at(start.getLineNr(), start.getColumnNr());
    }

    /** Reads the members of an object one at a time, and the elements of those of its arrays that are wanted so. */
    static void parseParts(Reader in, Location root, Faults faults, JsonParts.Taker taker) throws IOException {
        RecentReader text = new RecentReader(in);
        try (JsonParser parser = ENDLESS.createParser(text)) {
            new TreeParser(text, JsonText.MAX_CHARACTERS, root, faults).parsedParts(parser, taker);
        }
    }

    private void parsedParts(JsonParser parser, JsonParts.Taker taker) throws IOException {
        boolean ended = false;
        try {
            JsonToken first = parser.nextToken();
            if (first != JsonToken.START_OBJECT) {
                Location at = first == null ? root : placed(root, parser);
                faults.add(Fault.of(at, first == null ? "the end of the text" : parser.getText(), "a JSON object"));
                return;
            }
            parts(parser, taker);
            here = root;
            ended = true;
            checkEnded(parser);
        } catch (StreamConstraintsException tooLong) {
            boolean isPart = String.valueOf(tooLong.getOriginalMessage()).startsWith("Element");
            faults.add(
                    isPart
                            ? Fault.of(here, "more", "parts of at most " + JsonText.MAX_CHARACTERS + " characters")
                            : Syntax.stopped(text, reached(parser), parser.currentLocation(), tooLong, ended));
        } catch (JsonProcessingException broken) {
            faults.add(Syntax.stopped(text, reached(parser), parser.currentLocation(), broken, ended));
        }
    }

    private void parts(JsonParser parser, JsonParts.Taker taker) throws IOException {
        Set<String> keys = new HashSet<>();
        for (String key = parser.nextFieldName(); key != null; key = parser.nextFieldName()) {
            Location place = root.child(key);
            boolean repeated = !keys.add(key);
            if (repeated) {
                faults.add(Fault.of(placed(place, parser), "key " + Json.text(key) + " again", "each key once"));
            }
            here = place;
            lastKey = key;
            JsonToken token = parser.nextToken();
            start = parser.currentTokenLocation().getCharOffset();
            if (!repeated && token == JsonToken.START_ARRAY && taker.byElement(key)) {
                partElements(parser, key, place, taker);
            } else {
                Json value = value(parser, token, place);
                if (!repeated) {
                    taker.member(key, value);
                }
            }
            here = root;
            lastKey = key;
        }
    }

    private void partElements(JsonParser parser, String key, Location place, JsonParts.Taker taker) throws IOException {
        int count = 0;
        for (JsonToken token = parser.nextToken(); token != JsonToken.END_ARRAY; token = parser.nextToken()) {
            start = parser.currentTokenLocation().getCharOffset();
            taker.element(key, value(parser, token, place.child(count++)));
            here = place;
        }
    }
}
