package org.shequ.examples.cli;

import java.io.IOException;
import java.util.List;

/**
 * What a command answers: nothing of it is printed before all of it is known to be right.
 *
 * @param exit the exit code
 * @param told one line each for standard error
 * @param output what goes to standard output
 */
record Answer(int exit, List<String> told, Output output) {
    /** Something to print, in parts so that many units need not stand in memory together. */
    @FunctionalInterface
    interface Output extends AutoCloseable {
        void writeTo(Appendable out) throws IOException;

        /** Lets go of what was held for printing, such as a temporary file. */
        @Override
        default void close() {}
    }

    static Answer of(String text) {
        return new Answer(Cli.DONE, List.of(), out -> out.append(text));
    }
}
