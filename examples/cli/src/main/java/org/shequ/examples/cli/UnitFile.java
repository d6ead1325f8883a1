package org.shequ.examples.cli;

import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.shequ.seeds.Seeds;
import org.shequ.standards.json.JsonText;
import org.shequ.standards.measure.MeasureCatalogue;

/**
 * A file of units, JSON or CSV, that can be read from its start more than once, one unit at a time. Standard input and pipes cannot: they
 * are copied to a temporary file first, which {@link #close} removes.
 */
final class UnitFile implements AutoCloseable {
    /** The most bytes that standard input may have. */
    static final long MOST_COPIED = 1L << 34;

    private final String name;
    private final Optional<Path> path;
    private final boolean isTemporary;
    private final List<Object> stamp;
    private long position;

    private UnitFile(String name, Optional<Path> path, boolean isTemporary) {
        this.name = name;
        this.path = path;
        this.isTemporary = isTemporary;
        this.stamp = stamp();
    }

    /**
     * Opens a file, or standard input where the name is {@code -}.
     *
     * @throws Refusal if it is not there or not readable
     */
    static UnitFile open(String name, Console console) {
        if (name.equals("-")) {
            return copied("standard input", console::in);
        }
        try {
            Path path = Path.of(name);
            if (Files.isDirectory(path)) {
                throw Refusal.of(path + ": must be a file; it is a folder");
            }
            return Files.exists(path) && !Files.isRegularFile(path)
                    ? copied(path.toString(), () -> Files.newInputStream(path))
                    : new UnitFile(path.toString(), Optional.of(path), false);
        } catch (InvalidPathException invalid) {
            throw Refusal.of("--in \"" + name + "\" must be the name of a file");
        }
    }

    /** Opens the bundled real sample. */
    static UnitFile sample() {
        return new UnitFile("sample", Optional.empty(), false);
    }

    private interface Opener {
        InputStream open() throws IOException;
    }

    private static UnitFile copied(String name, Opener source) {
        try {
            Path copy = Files.createTempFile("shequ-units", ".tmp");
            try (InputStream in = source.open();
                    java.io.OutputStream out = Files.newOutputStream(copy)) {
                byte[] block = new byte[1 << 16];
                long size = 0;
                for (int count = in.read(block); count >= 0; count = in.read(block)) {
                    size += count;
                    if (size > MOST_COPIED) {
                        throw Refusal.of(name + ": must hold at most " + MOST_COPIED + " bytes");
                    }
                    out.write(block, 0, count);
                }
            } catch (IOException | RuntimeException failed) {
                Files.deleteIfExists(copy);
                throw failed;
            }
            return new UnitFile(name, Optional.of(copy), true);
        } catch (IOException broken) {
            throw Refusal.of(name + " must be readable: " + broken.getMessage());
        }
    }

    /** {@return how many bytes it has; 0 where that is not known} */
    long size() {
        return stamp.isEmpty() ? 0 : (Long) stamp.get(0);
    }

    /** {@return how many bytes were read in this pass} */
    long position() {
        return position;
    }

    /**
     * Reads every row from the start.
     *
     * @param catalogue knows the facts that loaded packs declare
     * @param rows takes the rows in order, right and wrong ones
     * @throws Refusal if the file as a whole is wrong; so does {@link org.shequ.core.json.FaultsException}
     */
    void read(Supplier<MeasureCatalogue> catalogue, Consumer<UnitRow> rows) {
        boolean isJson = isJson();
        String hint = isJson ? "" : " (in Excel save as \"CSV UTF-8\")";
        try (Utf8Text text = new Utf8Text(counted(), name, hint)) {
            if (isJson) {
                JsonText.readElements(
                        text,
                        name,
                        (tree, faults) -> rows.accept(
                                faults.isEmpty()
                                        ? UnitRow.of(tree, catalogue)
                                        : UnitRow.wrong(tree.location(), faults)));
            } else {
                CsvUnits.read(text, name, catalogue, rows);
            }
        } catch (UncheckedIOException broken) {
            throw unreadable(new IOException(broken.getMessage(), broken));
        } catch (IOException broken) {
            throw unreadable(broken);
        }
    }

    private Refusal unreadable(IOException broken) {
        if (broken instanceof NoSuchFileException) {
            return Refusal.of(name + ": there is no such file");
        }
        return Refusal.of(name + ": must be readable"
                + (broken instanceof AccessDeniedException ? "" : ": " + broken.getMessage()));
    }

    private InputStream bytes() throws IOException {
        return path.isPresent() ? Files.newInputStream(path.get()) : Seeds.sample();
    }

    private InputStream counted() throws IOException {
        position = 0;
        return new FilterInputStream(bytes()) {
            @Override
            public int read(byte[] block, int from, int length) throws IOException {
                int count = super.read(block, from, length);
                position += Math.max(count, 0);
                return count;
            }
        };
    }

    /** JSON begins with a bracket; no header of a CSV file does. */
    private boolean isJson() {
        if (name.toLowerCase(Locale.ROOT).endsWith(".json")) {
            return true;
        }
        try (InputStream in = new BufferedInputStream(bytes())) {
            int each = in.read();
            while (each == ' ' || each == '\t' || each == '\r' || each == '\n' || each > 127) {
                each = in.read();
            }
            return each == '[' || each == '{';
        } catch (IOException broken) {
            throw unreadable(broken);
        }
    }

    /** {@return whether the file is the one that was opened, as far as its size and its time of change tell} */
    boolean isUnchanged() {
        return stamp.equals(stamp());
    }

    private List<Object> stamp() {
        if (path.isEmpty()) {
            return List.of();
        }
        try {
            BasicFileAttributes found = Files.readAttributes(path.get(), BasicFileAttributes.class);
            return List.of(found.size(), found.lastModifiedTime(), String.valueOf(found.fileKey()));
        } catch (IOException broken) {
            throw unreadable(broken);
        }
    }

    @Override
    public void close() {
        if (isTemporary) {
            try {
                Files.deleteIfExists(path.orElseThrow());
            } catch (IOException stuck) {
                path.orElseThrow().toFile().deleteOnExit();
            }
        }
    }

    @Override
    public String toString() {
        return name;
    }
}
