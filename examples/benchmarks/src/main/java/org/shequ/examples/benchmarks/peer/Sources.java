package org.shequ.examples.benchmarks.peer;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** The rules of the engines, as their users write them. */
final class Sources {
    private static final String FOLDER = "/org/shequ/examples/benchmarks/";

    private Sources() {}

    /** The rules, or null where there are none. */
    static @Nullable InputStream find(String name) {
        return Sources.class.getResourceAsStream(FOLDER + name);
    }

    static InputStream open(String name) {
        InputStream stream = find(name);
        if (stream == null) {
            throw new IllegalStateException("no resource " + FOLDER + name);
        }
        return stream;
    }

    static String text(String name) {
        try (InputStream stream = open(name)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
