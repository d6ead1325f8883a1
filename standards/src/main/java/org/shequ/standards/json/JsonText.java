package org.shequ.standards.json;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.shequ.core.json.Fault;
import org.shequ.core.json.Faults;
import org.shequ.core.json.FaultsException;
import org.shequ.core.json.Json;
import org.shequ.core.json.Location;

/**
 * JSON text (RFC 8259) read into a tree, strictly: UTF-8 only, whole characters, each key once, no comments, nothing after the value.
 *
 * <p>Limits: {@value #MAX_CHARACTERS} characters or bytes a document, {@value Json#MAX_DEPTH} levels, {@value
 * #MAX_STRING} characters a string, {@value #MAX_KEY} a key, {@value Json.Num#MAX_LENGTH} a number. A byte order mark at
 * the start is skipped. What is wrong is told with line, column and JSON pointer: every repeated key and number out of
 * bounds, and the first break of the grammar.
 *
 * <p>Example: {@code JsonText.read("{\"households\":3120}", "units.json")}.
 */
public final class JsonText {
    /** The greatest size of a document, in bytes or characters. */
    public static final int MAX_CHARACTERS = 1 << 26;

    /** The greatest number of characters of an element that is read as it comes. */
    public static final int MAX_ELEMENT = 1 << 22;

    /** The greatest number of characters of a string. */
    public static final int MAX_STRING = 1 << 16;

    /** The greatest number of characters of a key. */
    public static final int MAX_KEY = 1 << 10;

    private JsonText() {}

    /**
     * Reads bytes to their end; the stream stays open.
     *
     * @param in the bytes, in UTF-8
     * @param fileName the name to print in messages
     * @return the tree, each value with its place
     * @throws FaultsException if the text is not strict JSON within the limits
     * @throws UncheckedIOException if the stream fails
     */
    public static Json read(InputStream in, String fileName) {
        Faults faults = new Faults();
        return ended(read(in, fileName, faults), faults);
    }

    /**
     * Reads characters to their end; the reader stays open.
     *
     * @param in the characters
     * @param fileName the name to print in messages
     * @return the tree, each value with its place
     * @throws FaultsException if the text is not strict JSON within the limits
     * @throws UncheckedIOException if the reader fails
     */
    public static Json read(Reader in, String fileName) {
        Faults faults = new Faults();
        return ended(characters(in, fileName, faults).flatMap(text -> read(text, fileName, faults)), faults);
    }

    /**
     * Reads a text.
     *
     * @param text the characters
     * @param fileName the name to print in messages
     * @return the tree, each value with its place
     * @throws FaultsException if the text is not strict JSON within the limits
     */
    public static Json read(String text, String fileName) {
        Faults faults = new Faults();
        return ended(read(text, fileName, faults), faults);
    }

    /**
     * Reads bytes to their end and collects what is wrong, for who reads many files in one pass.
     *
     * @param in the bytes, in UTF-8; it stays open
     * @param fileName the name to print in messages
     * @param faults collects what is wrong
     * @return the tree; empty if anything was wrong
     * @throws UncheckedIOException if the stream fails
     */
    public static Optional<Json> read(InputStream in, String fileName, Faults faults) {
        try {
            byte[] bytes = in.readNBytes(MAX_CHARACTERS + 1);
            if (bytes.length > MAX_CHARACTERS) {
                faults.add(tooLong(fileName, "bytes"));
                return Optional.empty();
            }
            Optional<Json> sound = SoundText.parse(bytes, Location.ofFile(fileName));
            if (sound.isPresent()) {
                return sound;
            }
            Optional<String> text = Utf8.decoded(bytes, Location.ofFile(fileName), faults);
            return text.isPresent() ? parsed(text.get(), fileName, faults) : Optional.empty();
        } catch (IOException broken) {
            throw new UncheckedIOException(fileName + ": " + broken.getMessage(), broken);
        }
    }

    /**
     * Reads a text and collects what is wrong.
     *
     * @param text the characters
     * @param fileName the name to print in messages
     * @param faults collects what is wrong
     * @return the tree; empty if anything was wrong
     */
    public static Optional<Json> read(String text, String fileName, Faults faults) {
        if (text.length() > MAX_CHARACTERS) {
            faults.add(tooLong(fileName, "characters"));
            return Optional.empty();
        }
        Optional<Json> sound = hasHalves(text)
                ? Optional.empty()
                : SoundText.parse(text.getBytes(StandardCharsets.UTF_8), Location.ofFile(fileName));
        return sound.isPresent() ? sound : parsed(text, fileName, faults);
    }

    /** Whether there are characters beyond the basic plane, or halves of them, which have no bytes. */
    private static boolean hasHalves(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isSurrogate(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    private static Optional<Json> parsed(String text, String fileName, Faults faults) {
        int before = faults.count();
        Optional<Json> tree = TreeParser.parse(text, Location.ofFile(fileName), faults);
        return faults.count() == before ? tree : Optional.empty();
    }

    /**
     * Reads an array one element after the other, of any length in all: each element is handed on before the next is read, and has at most
     * {@value #MAX_ELEMENT} characters. The reader stays open.
     *
     * @param in the characters
     * @param fileName the name to print in messages
     * @param elements takes the elements in order
     * @throws FaultsException if the text is no array, or not strict JSON within the limits; what came before is handed on by then
     * @throws UncheckedIOException if the reader fails
     */
    public static void readElements(Reader in, String fileName, JsonElements elements) {
        TreeParser.parseElements(in, Location.ofFile(fileName), elements);
    }

    private static Optional<String> characters(Reader in, String fileName, Faults faults) {
        StringBuilder text = new StringBuilder();
        char[] block = new char[8192];
        try {
            for (int count = in.read(block); count >= 0; count = in.read(block)) {
                text.append(block, 0, count);
                if (text.length() > MAX_CHARACTERS) {
                    faults.add(tooLong(fileName, "characters"));
                    return Optional.empty();
                }
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(fileName + ": " + broken.getMessage(), broken);
        }
        return Optional.of(text.toString());
    }

    private static Fault tooLong(String fileName, String unit) {
        return Fault.of(Location.ofFile(fileName), "a longer document", "at most " + MAX_CHARACTERS + " " + unit);
    }

    private static Json ended(Optional<Json> tree, Faults faults) {
        faults.throwIfAny();
        return tree.orElseThrow(() -> new IllegalStateException("a reading must give a tree or a fault"));
    }
}
