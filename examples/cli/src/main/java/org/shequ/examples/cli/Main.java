package org.shequ.examples.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The entry point of the command line. */
@Command(
        name = "shequ",
        mixinStandardHelpOptions = true,
        description = "Community-governance policy: budgets from cited rules.")
public final class Main implements Runnable {
    private Main() {}

    /**
     * Runs one command and ends the process with its exit code.
     *
     * @param arguments the command and its options
     */
    public static void main(String[] arguments) {
        System.exit(new CommandLine(new Main()).execute(arguments));
    }

    @Override
    public void run() {
        CommandLine.usage(this, System.out);
    }
}
