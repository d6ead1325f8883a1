package org.shequ.examples.benchmarks;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Times {@link ColdStart} in fresh machines, each with the class path of its peer alone. */
final class FreshMachine {
    private static final double BYTES = 1e6;

    private FreshMachine() {}

    /** One row: what starts, and which folder of the peers tells its class path; none where the JDK is enough. */
    private record Start(String label, String argument, String peer) {}

    /** The milliseconds that each start took. */
    private record Times(Start start, List<Long> wall, List<Long> user) {
        long wallMedian() {
            return median(wall);
        }

        long userMedian() {
            return median(user);
        }

        private static long median(List<Long> times) {
            return times.stream().sorted().toList().get(times.size() / 2);
        }
    }

    private static final Start FEEL = new Start("FEEL (Scala engine)", "FEEL", "feel");

    private static final List<Start> STARTS = List.of(
            new Start("a loop (the machine alone)", "LOOP", ""),
            new Start("BigDecimal by hand", "BIG_DECIMAL", ""),
            new Start("Joda-Money", "JODA", "joda"),
            new Start("Shequ, workload pack", "PLAIN", "ours"),
            new Start("Shequ, workload pack, read strictly", "STRICT", "ours"),
            new Start("Shequ, five documents, the pack of the place", "FIRST", "ours"),
            new Start("Shequ, five documents, all packs", "ALL", "ours"),
            FEEL,
            new Start("KIE DMN", "KIE_DMN", "kie-dmn"),
            new Start("Drools, executable model", "DROOLS", "drools"));

    /** The median times of a first budget, and the class path of each. */
    static Table table(Path peers, boolean isShort) {
        int runs = isShort ? 7 : 21;
        Table table = new Table(
                "Cold start to a first budget, median of " + runs,
                "peer",
                "ms wall",
                "ms user",
                "wall to FEEL's",
                "jars",
                "MB");
        List<Times> all = times(peers, runs);
        double feel = all.stream()
                .filter(times -> times.start().equals(FEEL))
                .findFirst()
                .orElseThrow()
                .wallMedian();
        for (Times times : all) {
            List<Path> jars = jars(times.start(), peers);
            table.row(
                    times.start().label(),
                    String.valueOf(times.wallMedian()),
                    String.valueOf(times.userMedian()),
                    Timing.number(times.wallMedian() / feel),
                    String.valueOf(jars.size()),
                    String.format(Locale.ROOT, "%.2f", size(jars) / BYTES));
        }
        table.note(
                "Wall and user time of the whole process, the start of the Java machine included; one peer after the other, "
                        + runs + " times over, after one time that is not counted.");
        return table;
    }

    /** All times of each, started in turns, so that what slows the machine for a while slows all of them. */
    private static List<Times> times(Path peers, int runs) {
        List<Times> all = STARTS.stream()
                .map(start -> new Times(start, new ArrayList<>(), new ArrayList<>()))
                .toList();
        STARTS.forEach(start -> run(start, peers));
        for (int i = 0; i < runs; i++) {
            for (Times times : all) {
                long[] both = run(times.start(), peers);
                times.wall().add(both[0]);
                times.user().add(both[1]);
            }
        }
        return all;
    }

    private static List<Path> jars(Start start, Path peers) {
        if (start.peer().isEmpty()) {
            return List.of();
        }
        try {
            String path = Files.readString(peers.resolve(start.peer()).resolve("target/classpath"));
            return Arrays.stream(path.strip().split(File.pathSeparator))
                    .map(Path::of)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static long size(List<Path> jars) {
        long size = 0;
        for (Path jar : jars) {
            size += jar.toFile().length();
        }
        return size;
    }

    /** The milliseconds of wall and user time, told by the shell. */
    private static long[] run(Start start, Path peers) {
        List<String> path = new ArrayList<>();
        path.add(own().toString());
        jars(start, peers).forEach(jar -> path.add(jar.toString()));
        ProcessBuilder builder = new ProcessBuilder(
                "bash",
                "-c",
                "TIMEFORMAT='%3R %3U'; time \"$@\"",
                "cold",
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                String.join(File.pathSeparator, path),
                ColdStart.class.getName(),
                start.argument());
        builder.environment().put("LC_ALL", "C");
        builder.redirectErrorStream(true);
        try {
            Process process = builder.start();
            String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            if (process.waitFor() != 0) {
                throw new IllegalStateException("cold start of " + start.label() + ": " + text);
            }
            return times(text.strip());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("cold start of " + start.label() + " was interrupted", e);
        }
    }

    private static long[] times(String text) {
        String[] both = text.substring(text.lastIndexOf('\n') + 1).split(" ", -1);
        return new long[] {milliseconds(both[0]), milliseconds(both[1])};
    }

    private static long milliseconds(String seconds) {
        return Math.round(Double.parseDouble(seconds) * 1_000);
    }

    private static Path own() {
        return Path.of(ColdStart.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .getPath());
    }
}
