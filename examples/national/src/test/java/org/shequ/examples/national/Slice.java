package org.shequ.examples.national;

import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Path;
import java.util.Objects;

/** The slice of the table of divisions that the tests run on. */
final class Slice {
    static final int ROWS = 666;

    private Slice() {}

    static Path file() {
        URL file = Objects.requireNonNull(Slice.class.getResource("villages.csv"));
        try {
            return Path.of(file.toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
