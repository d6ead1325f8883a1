package org.shequ.examples.cli;

import java.io.InputStream;
import java.io.OutputStream;

/**
 * What a command is connected to.
 *
 * @param in standard input
 * @param out standard output, written in UTF-8
 * @param err standard error, written in UTF-8
 * @param colour whether standard output is a terminal that takes colours
 */
record Console(InputStream in, OutputStream out, OutputStream err, boolean colour) {}
