package org.shequ.examples.cli;

import java.util.List;
import java.util.TreeSet;
import org.shequ.core.json.Nearest;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Faults of usage, each in one line that tells what is allowed. */
final class Usage {
    private Usage() {}

    static List<String> commands(CommandLine line) {
        return List.copyOf(line.getSubcommands().keySet());
    }

    static List<String> faults(ParameterException wrong) {
        CommandSpec command = wrong.getCommandLine().getCommandSpec();
        if (wrong instanceof UnmatchedArgumentException unmatched
                && !unmatched.getUnmatched().isEmpty()) {
            return List.of(unknown(unmatched.getUnmatched().get(0), command));
        }
        String message = String.valueOf(wrong.getMessage());
        int end = message.indexOf('\n');
        return List.of(end < 0 ? message : message.substring(0, end).stripTrailing());
    }

    private static String unknown(String argument, CommandSpec command) {
        if (argument.startsWith("-")) {
            String name = argument.contains("=") ? argument.substring(0, argument.indexOf('=')) : argument;
            TreeSet<String> options = new TreeSet<>(command.optionsMap().keySet());
            return "unknown option " + name + Nearest.hint(name, options) + "; "
                    + (command.parent() == null ? "options" : "options of " + command.name()) + ": "
                    + String.join(", ", options);
        }
        List<String> commands = commands(command.commandLine());
        return commands.isEmpty()
                ? "unexpected argument \"" + argument + "\" of " + command.name()
                : "unknown command \"" + argument + "\"" + Nearest.hint(argument, commands) + "; commands: "
                        + String.join(", ", commands);
    }
}
