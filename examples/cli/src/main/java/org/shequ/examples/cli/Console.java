package org.shequ.examples.cli;

import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * What a command is connected to.
 *
 * @param in standard input
 * @param out standard output, written in UTF-8
 * @param err standard error, written in UTF-8
 * @param colour whether standard output is a terminal that takes colours
 * @param isOutTerminal whether standard output is a terminal
 * @param isErrTerminal whether standard error is a terminal
 */
record Console(
        InputStream in,
        OutputStream out,
        OutputStream err,
        boolean colour,
        boolean isOutTerminal,
        boolean isErrTerminal) {
    /** Connects to streams, with colours or without; no progress is shown. */
    Console(InputStream in, OutputStream out, OutputStream err, boolean colour) {
        this(in, out, err, colour, colour, false);
    }

    /** Writes one line each to standard error. */
    void tell(List<String> lines) {
        PrintWriter writer = new PrintWriter(err, false, StandardCharsets.UTF_8);
        lines.forEach(each -> writer.print(Shown.line(each) + "\n"));
        writer.flush();
    }
}
