package org.shequ.core.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Phrases of one language (措辞), read from a message bundle beside the class that uses them.
 *
 * <p>A bundle is a UTF-8 properties file {@code NAME_zh.properties} or {@code NAME_en.properties}; a phrase takes its arguments
 * at <code>{0}</code>, <code>{1}</code> and so forth. No locale of the machine plays a part.
 */
public final class Wording {
    private final String source;
    private final Map<String, String> phrases;

    private Wording(String source, Map<String, String> phrases) {
        this.source = source;
        this.phrases = phrases;
    }

    /**
     * Reads a bundle beside a class of the class path or of an open package. Within a named module use {@link #read(String, Locale,
     * Opener)}, for resources of a package are hidden from other modules, this one included.
     *
     * @param owner the class beside which the bundle stands
     * @param name the name of the bundle, for example {@code formula}
     * @param locale Chinese or English
     * @return the phrases
     * @throws IllegalArgumentException if the language is neither zh nor en
     * @throws IllegalStateException if the bundle is not there or not readable, naming it
     */
    public static Wording read(Class<?> owner, String name, Locale locale) {
        return read(name, locale, file -> owner.getResourceAsStream(file));
    }

    /**
     * Reads a bundle that the caller opens, such as a resource of its own module: {@code Wording.read("notes", locale, file ->
     * Note.class.getResourceAsStream(file))}.
     *
     * @param name the name of the bundle, for example {@code formula}
     * @param locale Chinese or English
     * @param opener opens the file, for example {@code formula_zh.properties}
     * @return the phrases
     * @throws IllegalArgumentException if the language is neither zh nor en
     * @throws IllegalStateException if the bundle is not there or not readable, naming it
     */
    public static Wording read(String name, Locale locale, Opener opener) {
        String file = name + (Label.isChinese(locale) ? "_zh" : "_en") + ".properties";
        try (InputStream stream = opener.open(file)) {
            if (stream == null) {
                throw new IllegalStateException("message bundle " + file + " must stand where it is opened");
            }
            Properties properties = new Properties();
            try (Reader reader = new InputStreamReader(stream, StandardCharsets.UTF_8)) {
                properties.load(reader);
            }
            Map<String, String> phrases = new HashMap<>();
            for (String key : properties.stringPropertyNames()) {
                phrases.put(key, properties.getProperty(key));
            }
            return new Wording(file, Collections.unmodifiableMap(phrases));
        } catch (IOException e) {
            throw new IllegalStateException("message bundle " + file + " must be readable", e);
        }
    }

    /** Opens a bundle by the name of its file. */
    @FunctionalInterface
    public interface Opener {
        /**
         * Opens a file.
         *
         * @param file its name
         * @return the file, or null where there is none; the reader closes it
         */
        @Nullable
        InputStream open(String file);
    }

    /**
     * Returns a phrase with its arguments in place.
     *
     * @param key the key of the phrase
     * @param arguments what stands for <code>{0}</code>, <code>{1}</code> and so forth
     * @return the phrase
     * @throws IllegalStateException if the bundle has no such phrase, naming both
     */
    public String say(String key, Object... arguments) {
        String phrase = phrases.get(key);
        if (phrase == null) {
            throw new IllegalStateException("message bundle " + source + " must have the phrase " + key);
        }
        StringBuilder said = new StringBuilder();
        int at = 0;
        for (int open = phrase.indexOf('{'); open >= 0; open = phrase.indexOf('{', at)) {
            int close = phrase.indexOf('}', open);
            said.append(phrase, at, open).append(arguments[Integer.parseInt(phrase.substring(open + 1, close))]);
            at = close + 1;
        }
        return said.append(phrase.substring(at)).toString();
    }

    /**
     * Returns a phrase without arguments, or something else where the bundle does not have it.
     *
     * @param key the key of the phrase
     * @param otherwise what to say where there is no such phrase
     * @return the phrase
     */
    public String sayOr(String key, String otherwise) {
        return phrases.getOrDefault(key, otherwise);
    }

    /** {@return the keys of the phrases} */
    public Set<String> keys() {
        return phrases.keySet();
    }
}
