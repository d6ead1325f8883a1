package org.shequ.examples.cli;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** Where units come from, and what is done with bad ones. */
final class UnitOptions {
    @Option(names = "--in", paramLabel = "FILE", description = "Units: a JSON array or CSV; - for standard input.")
    @Nullable
    String in;

    @Option(
            names = "--bad-rows",
            paramLabel = "fail|skip",
            converter = BadRows.Converter.class,
            description = "fail: nothing is printed if a unit is wrong; skip: the others are done, exit code 2;"
                    + " default ${DEFAULT-VALUE}.")
    BadRows badRows = BadRows.FAIL;

    @Option(
            names = "--no-progress",
            description = "No progress bar for many units; there is none anyway where standard error is no terminal.")
    boolean noProgress;

    boolean isProgressWanted() {
        return !noProgress;
    }

    /** The name of the file, where a command has nothing without it. */
    String required(String example) {
        if (in == null) {
            throw Refusal.of("--in must be given, such as --in units.csv " + example);
        }
        return in;
    }

    /** What is done when a unit is wrong. */
    enum BadRows {
        FAIL,
        SKIP;

        static final class Converter implements ITypeConverter<BadRows> {
            @Override
            public BadRows convert(String name) {
                return switch (name) {
                    case "fail" -> FAIL;
                    case "skip" -> SKIP;
                    default -> throw new TypeConversionException("\"" + name + "\" must be one of fail, skip");
                };
            }
        }

        @Override
        public String toString() {
            return this == FAIL ? "fail" : "skip";
        }
    }
}
