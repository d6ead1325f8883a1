package org.shequ.examples.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import picocli.CommandLine.Help.Ansi;

/** Whether standard output and standard error are terminals. */
final class Terminal {
    private static final Path OPEN_FILES = Path.of("/proc/self/fd");

    private Terminal() {}

    static boolean isOut() {
        return is(1);
    }

    static boolean isErr() {
        return is(2);
    }

    /** Where the system does not tell by the names of open files, a process whose output may have colours has all on a terminal. */
    private static boolean is(int descriptor) {
        if (!Files.isDirectory(OPEN_FILES)) {
            return Ansi.AUTO.enabled();
        }
        try {
            String target = Files.readSymbolicLink(OPEN_FILES.resolve(String.valueOf(descriptor)))
                    .toString();
            return target.startsWith("/dev/pts/") || target.startsWith("/dev/tty") || target.equals("/dev/console");
        } catch (IOException | UnsupportedOperationException unknown) {
            return false;
        }
    }
}
