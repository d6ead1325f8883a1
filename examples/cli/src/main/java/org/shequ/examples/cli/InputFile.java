package org.shequ.examples.cli;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.shequ.core.json.Json;
import org.shequ.standards.json.JsonText;

/**
 * The bytes of a file that was named.
 *
 * @param name what the file is called in messages
 * @param bytes what it holds
 */
@SuppressWarnings("ArrayRecordComponent") // neither compared nor printed
record InputFile(String name, byte[] bytes) {
    /** The greatest size of a file, in bytes. */
    static final int MOST = 1 << 29;

    static InputFile read(Path file) {
        try {
            if (Files.isDirectory(file)) {
                throw Refusal.of(file + ": must be a file; it is a folder");
            }
            try (InputStream stream = Files.newInputStream(file)) {
                return read(stream, file.toString());
            }
        } catch (NoSuchFileException none) {
            throw Refusal.of(file + ": there is no such file");
        } catch (AccessDeniedException denied) {
            throw Refusal.of(file + ": must be readable");
        } catch (IOException broken) {
            throw Refusal.of(file + ": must be readable: " + broken.getMessage());
        }
    }

    static InputFile read(InputStream stream, String name) throws IOException {
        byte[] bytes = stream.readNBytes(MOST + 1);
        if (bytes.length > MOST) {
            throw Refusal.of(name + ": must hold at most " + MOST + " bytes");
        }
        return new InputFile(name, bytes);
    }

    Json json() {
        return JsonText.read(new ByteArrayInputStream(bytes), name);
    }
}
