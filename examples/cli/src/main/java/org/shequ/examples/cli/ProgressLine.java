package org.shequ.examples.cli;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;

/** How far a pass over many units is, on standard error; nothing for few units, and where nobody watches. */
final class ProgressLine implements AutoCloseable {
    /** A pass of no more units is over before anyone wonders. */
    static final long FEW = 5_000;

    private static final int EVERY = 256;
    private static final int WIDTH = 79;
    private static final int MILLISECONDS = 500;

    private final Console console;
    private final String task;
    private final boolean isWanted;
    private final UnitFile file;
    private Optional<ProgressBar> bar = Optional.empty();
    private long rows;

    ProgressLine(Console console, String task, boolean isWanted, UnitFile file) {
        this.console = console;
        this.task = task;
        this.isWanted = isWanted;
        this.file = file;
    }

    /** Takes note of a further row. */
    void step() {
        rows++;
        if (!isWanted || rows < FEW || rows % EVERY != 0) {
            return;
        }
        if (bar.isEmpty()) {
            bar = Optional.of(new ProgressBarBuilder()
                    .setTaskName(task)
                    .setInitialMax(file.size())
                    .setUnit(" MB", 1 << 20)
                    .setStyle(ProgressBarStyle.ASCII)
                    .setUpdateIntervalMillis(MILLISECONDS)
                    .setConsumer(new ConsoleProgressBarConsumer(
                            new PrintStream(console.err(), true, StandardCharsets.UTF_8), WIDTH))
                    .clearDisplayOnFinish()
                    .build());
        }
        bar.get().stepTo(file.position());
    }

    @Override
    public void close() {
        bar.ifPresent(ProgressBar::close);
    }
}
