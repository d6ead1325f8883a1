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

    private static final List<Start> STARTS = List.of(
            new Start("a loop (the machine alone)", "LOOP", ""),
            new Start("BigDecimal by hand", "BIG_DECIMAL", ""),
            new Start("Joda-Money", "JODA", "joda"),
            new Start("Shequ, workload pack", "PLAIN", "ours"),
            new Start("Shequ, workload pack, read strictly", "STRICT", "ours"),
            new Start("Shequ, five documents, the pack of the place", "FIRST", "ours"),
            new Start("Shequ, five documents, all packs", "ALL", "ours"),
            new Start("FEEL (Scala engine)", "FEEL", "feel"),
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
        List<long[]> medians = new ArrayList<>();
        for (Start start : STARTS) {
            medians.add(median(start, peers, runs));
        }
        double feel = medians.get(STARTS.size() - 3)[0];
        for (int i = 0; i < STARTS.size(); i++) {
            List<Path> jars = jars(STARTS.get(i), peers);
            table.row(
                    STARTS.get(i).label(),
                    String.valueOf(medians.get(i)[0]),
                    String.valueOf(medians.get(i)[1]),
                    Timing.number(medians.get(i)[0] / feel),
                    String.valueOf(jars.size()),
                    String.format(Locale.ROOT, "%.2f", size(jars) / BYTES));
        }
        table.note("Wall and user time of the whole process, the start of the Java machine included.");
        return table;
    }

    private static long[] median(Start start, Path peers, int runs) {
        long[] wall = new long[runs];
        long[] user = new long[runs];
        run(start, peers);
        for (int i = 0; i < runs; i++) {
            long[] times = run(start, peers);
            wall[i] = times[0];
            user[i] = times[1];
        }
        Arrays.sort(wall);
        Arrays.sort(user);
        return new long[] {wall[runs / 2], user[runs / 2]};
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
