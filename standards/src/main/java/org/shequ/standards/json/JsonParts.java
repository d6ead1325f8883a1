package org.shequ.standards.json;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import org.shequ.core.json.Fault;
import org.shequ.core.json.Faults;
import org.shequ.core.json.Json;
import org.shequ.core.json.Location;

/**
 * One JSON object of any length, handed over in parts: its members one after the other, and of chosen arrays the elements one after the
 * other, so that memory does not grow with their number.
 *
 * <p>As strict as {@link JsonText}, with its limits; {@link JsonText#MAX_CHARACTERS} bounds each part, not the whole. A break of the grammar
 * ends the reading after the parts before it were handed over.
 */
public final class JsonParts {
    private JsonParts() {}

    /** Takes the parts of an object in the order in which they stand; each knows its place. */
    public interface Taker {
        /**
         * Tells whether the elements of an array are wanted one after the other; asked once, before the first of them.
         *
         * @param key the key of the array
         * @return whether {@link #element} shall have them; else {@link #member} has the array whole
         */
        boolean byElement(String key);

        /**
         * Takes a member.
         *
         * @param key the key
         * @param value its value
         */
        void member(String key, Json value);

        /**
         * Takes an element of an array that is wanted by element.
         *
         * @param key the key of the array
         * @param element the element
         */
        void element(String key, Json element);
    }

    /**
     * Reads an object to the end of its stream, which stays open.
     *
     * @param in the bytes, in UTF-8
     * @param fileName the name to print in messages
     * @param faults collects what is wrong with the text
     * @param taker takes the parts
     * @throws UncheckedIOException if the stream fails
     */
    public static void read(InputStream in, String fileName, Faults faults, Taker taker) {
        Location root = Location.ofFile(fileName);
        Reader characters = new InputStreamReader(
                in,
                StandardCharsets.UTF_8
                        .newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT));
        try {
            TreeParser.parseParts(characters, root, faults, taker);
        } catch (CharacterCodingException foreign) {
            faults.add(Fault.of(root, "bytes that are none", "UTF-8 text"));
        } catch (IOException broken) {
            throw new UncheckedIOException(fileName + ": " + broken.getMessage(), broken);
        }
    }
}
