package org.shequ.standards.pack;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Where the files of a pack are (数据包来源): a folder, or files that the caller opens. */
public abstract class PackSource {
    PackSource() {}

    /**
     * Returns a folder of files.
     *
     * @param folder the folder
     * @return the source
     */
    public static PackSource folder(Path folder) {
        return new Folder(folder);
    }

    /**
     * Returns files that the caller opens, such as the resources of its own module, which no other module may read.
     *
     * @param name what the files together are called in messages, for example {@code packs/PZH2015}
     * @param files opens each
     * @return the source
     */
    public static PackSource of(String name, Opener files) {
        return new Opened(name, files);
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

    /** Opens a file, or answers empty where there is none. */
    abstract Optional<InputStream> open(String file) throws IOException;

    /** What a file is called in faults. */
    abstract String nameOf(String file);

    /** The names of the JSON files there, as far as they can be told. */
    abstract List<String> files();

    private static final class Folder extends PackSource {
        private final Path folder;

        Folder(Path folder) {
            this.folder = folder;
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
        List<String> files() {
            if (!Files.isDirectory(folder)) {
                return List.of();
            }
            try (Stream<Path> files = Files.list(folder)) {
                return files.map(file -> file.getFileName().toString())
                        .filter(name -> name.endsWith(".json"))
                        .sorted()
                        .toList();
            } catch (IOException e) {
                throw new UncheckedIOException("folder " + folder + " must be readable", e);
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
        String nameOf(String file) {
            return name + "/" + file;
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
}
