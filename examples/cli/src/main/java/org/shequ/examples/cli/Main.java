package org.shequ.examples.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import picocli.CommandLine.Help.Ansi;

/** The entry point of the command line. */
public final class Main {
    private Main() {}

    /**
     * Runs one command and ends the process with its exit code.
     *
     * @param arguments the command and its options
     */
    public static void main(String[] arguments) {
        Console console = new Console(
                System.in,
                new FileOutputStream(FileDescriptor.out),
                new FileOutputStream(FileDescriptor.err),
                Ansi.AUTO.enabled(),
                Terminal.isOut(),
                Terminal.isErr());
        System.exit(Cli.run(arguments, console));
    }
}
