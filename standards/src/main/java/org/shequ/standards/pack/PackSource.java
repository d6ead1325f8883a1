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

/** Where the files of a pack are (数据包来源): a folder, or resources beside a class. */
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
     * Returns resources in a folder beside a class.
     *
     * @param owner the class, whose module holds the resources
     * @param folder the folder, relative to the class, for example {@code packs/PZH2015}
     * @return the source
     */
    public static PackSource resources(Class<?> owner, String folder) {
        return new Resources(owner, folder);
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

    private static final class Resources extends PackSource {
        private final Class<?> owner;
        private final String folder;

        Resources(Class<?> owner, String folder) {
            this.owner = owner;
            this.folder = folder;
        }

        @Override
        Optional<InputStream> open(String file) {
            return Optional.ofNullable(owner.getResourceAsStream(folder + "/" + file));
        }

        @Override
        String nameOf(String file) {
            return folder + "/" + file;
        }

        @Override
        List<String> files() {
            return List.of();
        }

        @Override
        public String toString() {
            return folder;
        }
    }
}
