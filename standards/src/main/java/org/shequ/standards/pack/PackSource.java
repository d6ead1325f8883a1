package org.shequ.standards.pack;

import com.google.common.collect.ImmutableSortedMap;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Where the files of a pack are (数据包来源): a folder, files that the caller opens, or texts. */
public abstract class PackSource {
    PackSource() {}

    /**
     * Returns a folder of files.
     *
     * @param folder the folder
     * @return the source
     */
    public static PackSource folder(Path folder) {
        return Folder.of(folder);
    }

    /**
     * Returns files that the caller opens, such as the resources of its own module, which no other module may read.
     *
     * <p>A resource that is missing is looked for in every jar of a class path, which opens them all. A pack that shall start fast has
     * {@code facts.json} and {@code parameters.json} even where they declare nothing.
     *
     * @param name what the files together are called in messages, for example {@code packs/PZH2015}
     * @param files opens each
     * @return the source
     */
    public static PackSource of(String name, Opener files) {
        return new Opened(name, files);
    }

    /**
     * Returns texts in memory, for packs that come from elsewhere than files.
     *
     * @param name what the source is called in messages
     * @param files the text of each file by its name, for example {@code rules.json}
     * @return the source
     */
    public static PackSource texts(String name, Map<String, String> files) {
        return Texts.of(name, files);
    }

    /** Opens the files of a pack by name. */
    @FunctionalInterface
    public interface Opener {
        /**
         * Opens a file.
         *
         * @param file its name, for example {@code rules.json}
         * @return the file in UTF-8, or null where there is none; the reader closes it
         * @throws IOException if it cannot be read
         */
        @Nullable
        InputStream open(String file) throws IOException;
    }

    /** {@return what it is called in messages} */
    @Override
    public abstract String toString();

    /** Says what is wrong with the source as a whole, if anything. */
    Optional<String> wrong() {
        return Optional.empty();
    }

    /** Opens a file, or answers empty where there is none. */
    abstract Optional<InputStream> open(String file) throws IOException;

    /** What a file is called in faults. */
    String nameOf(String file) {
        return this + "/" + file;
    }

    /** The names of the JSON files there, as far as they can be told. */
    abstract List<String> files() throws IOException;

    private static final class Folder extends PackSource {
        private final Path folder;

        private Folder(Path folder) {
            this.folder = folder;
        }

        static PackSource of(Path folder) {
            return new Folder(folder);
        }

        @Override
        Optional<String> wrong() {
            return Files.isDirectory(folder)
                    ? Optional.empty()
                    : Optional.of("pack folder " + folder + " must be a folder; "
                            + (Files.exists(folder) ? "it is a file" : "there is none"));
        }

        @Override
        Optional<InputStream> open(String file) throws IOException {
            try {
                return Optional.of(Files.newInputStream(folder.resolve(file)));
            } catch (NoSuchFileException none) {
                return Optional.empty();
            }
        }

        @Override
        String nameOf(String file) {
            return folder.resolve(file).toString();
        }

        @Override
        List<String> files() throws IOException {
            try (Stream<Path> files = Files.list(folder)) {
                return files.map(file -> file.getFileName().toString())
                        .filter(name -> name.endsWith(".json"))
                        .sorted()
                        .toList();
            }
        }

        @Override
        public String toString() {
            return folder.toString();
        }
    }

    private static final class Opened extends PackSource {
        private final String name;
        private final Opener files;

        Opened(String name, Opener files) {
            this.name = name;
            this.files = files;
        }

        @Override
        Optional<InputStream> open(String file) throws IOException {
            return Optional.ofNullable(files.open(file));
        }

        @Override
        List<String> files() {
            return List.of();
        }

        @Override
        public String toString() {
            return name;
        }
    }

    private static final class Texts extends PackSource {
        private final String name;
        private final ImmutableSortedMap<String, String> files;

        private Texts(String name, ImmutableSortedMap<String, String> files) {
            this.name = name;
            this.files = files;
        }

        static PackSource of(String name, Map<String, String> files) {
            return new Texts(name, ImmutableSortedMap.copyOf(files));
        }

        @Override
        Optional<InputStream> open(String file) {
            return Optional.ofNullable(files.get(file))
                    .map(text -> new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
        }

        @Override
        List<String> files() {
            return files.keySet().asList();
        }

        @Override
        public String toString() {
            return name;
        }
    }
}
