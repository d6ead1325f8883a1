package org.shequ.standards.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonStreamContext;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.shequ.core.json.Fault;
import org.shequ.core.json.Faults;
import org.shequ.core.json.Json;
import org.shequ.core.json.Location;

/** One reading of one text by a streaming parser. */
final class TreeParser {
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(Json.MAX_DEPTH)
                    .maxStringLength(JsonText.MAX_STRING)
                    .maxNameLength(JsonText.MAX_KEY)
                    .maxNumberLength(Json.Num.MAX_LENGTH)
                    .maxDocumentLength(JsonText.MAX_CHARACTERS)
                    .build())
            .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
            .disable(JsonFactory.Feature.CANONICALIZE_FIELD_NAMES)
            .build();

    private final String text;
    private final Location root;
    private final Faults faults;
    private Location here;
    private @Nullable String lastKey;

    TreeParser(String text, Location root, Faults faults) {
        this.text = text.startsWith("\uFEFF") ? text.substring(1) : text;
        this.root = root;
        this.faults = faults;
        this.here = root;
    }

    Optional<Json> parse() {
        try (JsonParser parser = FACTORY.createParser(text)) {
            return parsed(parser);
        } catch (IOException impossible) {
            throw new IllegalStateException("a text in memory must be readable", impossible);
        }
    }

    private Optional<Json> parsed(JsonParser parser) throws IOException {
        boolean ended = false;
        try {
            JsonToken first = parser.nextToken();
            if (first == null) {
                faults.add(Fault.of(Lines.after(text, root), "the end of the text", "a JSON value"));
                return Optional.empty();
            }
            Json tree = value(parser, first, root);
            here = root;
            ended = true;
            if (parser.nextToken() != null) {
                faults.add(Fault.of(placed(root, parser), parser.getText(), "nothing after the value"));
            }
            return Optional.of(tree);
        } catch (JsonProcessingException broken) {
            faults.add(Syntax.stopped(text, reached(parser), parser.currentLocation(), broken, ended));
            return Optional.empty();
        }
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
        if (token == JsonToken.START_OBJECT) {
            return object(parser, place).at(at);
        }
        if (token == JsonToken.START_ARRAY) {
            return array(parser, place).at(at);
        }
        return scalar(parser, token, at).at(at);
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
}
