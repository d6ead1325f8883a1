package org.shequ.examples.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.shequ.core.json.Fault;
import org.shequ.core.text.Wording;
import org.shequ.core.unit.Unit;
import org.shequ.standards.measure.MeasureCatalogue;

/**
 * The units of a file, gone through one at a time in two passes: the first finds what is wrong and sums up, so that nothing is printed if
 * one must not be wrong; the second, where each unit is printed, works them out again. No unit is kept between.
 */
final class UnitPasses implements AutoCloseable {
    /** The most faults that are told when nothing is printed. */
    static final int MOST_TOLD = 100;

    private final UnitFile file;
    private final UnitOptions options;
    private final Console console;
    private final Wording words;
    private final Supplier<MeasureCatalogue> catalogue;

    UnitPasses(
            UnitFile file, UnitOptions options, Console console, Wording words, Supplier<MeasureCatalogue> catalogue) {
        this.file = file;
        this.options = options;
        this.console = console;
        this.words = words;
        this.catalogue = catalogue;
    }

    /**
     * What the first pass found.
     *
     * @param units how many units are right
     * @param isBad whether any is wrong
     */
    record Checked(long units, boolean isBad) {
        /** The exit code, where what was found of the units that are right gives another. */
        int exit(int otherwise) {
            return isBad ? Cli.REFUSED : otherwise;
        }
    }

    /** Writes what came of a unit. */
    @FunctionalInterface
    interface Printer<R> {
        void print(R result) throws IOException;
    }

    /** The faults of the first pass: of those that end it the first are kept, those that do not are told as they are found. */
    private final class Faulty {
        private final List<String> kept = new ArrayList<>();
        private long count;

        void add(String line) {
            count++;
            if (options.badRows == UnitOptions.BadRows.SKIP) {
                console.tell(List.of(line));
            } else if (count <= MOST_TOLD) {
                kept.add(line);
            }
        }

        void throwIfAny() {
            if (!kept.isEmpty()) {
                if (count > kept.size()) {
                    kept.add("and " + (count - kept.size()) + " more faults of " + file);
                }
                throw new Refusal(kept);
            }
        }
    }

    /**
     * Goes through all units a first time.
     *
     * @param work works out a unit and sums up; for a unit that is wrong it throws and leaves no trace
     * @return what was found
     * @throws Refusal if the file as a whole is wrong, or a unit is and none may be; the lines tell each fault with its place
     */
    Checked check(Consumer<Unit> work) {
        Faulty faulty = new Faulty();
        long[] right = {0};
        try (ProgressLine progress = progress("progress.check", true)) {
            file.read(catalogue, row -> {
                progress.step();
                row.faults().stream().map(Fault::toString).forEach(faulty::add);
                row.unit().ifPresent(unit -> {
                    try {
                        work.accept(unit);
                        right[0]++;
                    } catch (IllegalArgumentException | ArithmeticException wrong) {
                        faulty.add(row.place() + ": " + wrong.getMessage());
                    }
                });
            });
        }
        faulty.throwIfAny();
        return new Checked(right[0], faulty.count > 0);
    }

    /**
     * Goes through all units again and prints those that are right.
     *
     * @param <R> what comes of a unit
     * @param work works out a unit as in the first pass
     * @param printer prints what came of it
     * @throws IOException if it cannot be printed
     * @throws Refusal if the file is no longer the one of the first pass
     */
    <R> void print(Function<Unit, R> work, Printer<R> printer) throws IOException {
        checkUnchanged("nothing is printed");
        try (ProgressLine progress = progress("progress.print", !console.isOutTerminal())) {
            file.read(catalogue, row -> {
                progress.step();
                row.unit().ifPresent(unit -> print(unit, work, printer));
            });
        } catch (Unprintable broken) {
            throw broken.cause;
        }
        checkUnchanged("what was printed must not be used");
    }

    /** Carries a failure of printing through the reading, which has failures of its own. */
    private static final class Unprintable extends RuntimeException {
        private static final long serialVersionUID = 1L;

        private final IOException cause;

        Unprintable(IOException cause) {
            super(cause);
            this.cause = cause;
        }
    }

    private static <R> void print(Unit unit, Function<Unit, R> work, Printer<R> printer) {
        R result;
        try {
            result = work.apply(unit);
        } catch (IllegalArgumentException | ArithmeticException toldBefore) {
            return;
        }
        try {
            printer.print(result);
        } catch (IOException broken) {
            throw new Unprintable(broken);
        }
    }

    private void checkUnchanged(String consequence) {
        if (!file.isUnchanged()) {
            throw Refusal.of(file + ": must not be changed while it is read; " + consequence);
        }
    }

    private ProgressLine progress(String task, boolean isOutOfTheWay) {
        boolean isWanted = options.isProgressWanted() && console.isErrTerminal() && isOutOfTheWay;
        return new ProgressLine(console, words.say(task), isWanted, file);
    }

    /** Gives an answer that lets go of the file once it is printed, or at once where there is none. */
    Answer answer(Supplier<Answer> command) {
        try {
            Answer answer = command.get();
            return new Answer(answer.exit(), answer.told(), new Answer.Output() {
                @Override
                public void writeTo(Appendable out) throws IOException {
                    answer.output().writeTo(out);
                }

                @Override
                public void close() {
                    UnitPasses.this.close();
                }
            });
        } catch (RuntimeException | Error failed) {
            close();
            throw failed;
        }
    }

    @Override
    public void close() {
        file.close();
    }
}
