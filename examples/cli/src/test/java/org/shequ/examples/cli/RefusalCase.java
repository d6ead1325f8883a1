package org.shequ.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A wrong input of the table {@code refusals.txt}.
 *
 * @param name what is wrong
 * @param arguments the command
 * @param files the content of its files
 * @param hex the names of those given in hexadecimal digits
 * @param err the lines of standard error
 */
record RefusalCase(
        String name, List<String> arguments, Map<String, StringBuilder> files, List<String> hex, List<String> err) {
    private static final Pattern REPEATED = Pattern.compile("\\{\\{(.+?)\\*(\\d+)}}");

    static List<RefusalCase> read(String table) {
        List<RefusalCase> cases = new ArrayList<>();
        RefusalCase open = null;
        StringBuilder file = null;
        for (String line : table.lines().toList()) {
            if (line.startsWith("=== ")) {
                open = new RefusalCase(
                        line.substring(4),
                        new ArrayList<>(),
                        new LinkedHashMap<>(),
                        new ArrayList<>(),
                        new ArrayList<>());
                cases.add(open);
                file = null;
            } else if (open != null && line.startsWith("$")) {
                open.arguments.addAll(List.of(line.substring(1).strip().split(" +")));
                open.arguments.remove("");
            } else if (open != null && line.startsWith("@")) {
                String name = line.substring(line.indexOf(' ') + 1);
                file = open.files.computeIfAbsent(name, key -> new StringBuilder());
                if (line.startsWith("@hex ")) {
                    open.hex.add(name);
                }
            } else if (open != null && (line.startsWith("! ") || line.startsWith("!~ "))) {
                open.err.add(line.startsWith("!~") ? line : line.substring(2));
                file = null;
            } else if (file != null) {
                file.append(line).append('\n');
            }
        }
        return cases;
    }

    /** Runs the command in a folder of its own; in what it says, the folder is called DIR. */
    CliRun run(Path folder) throws IOException {
        for (Map.Entry<String, StringBuilder> file : files.entrySet()) {
            Path path = folder.resolve(file.getKey());
            Files.createDirectories(path.getParent());
            String text = file.getValue().toString().stripTrailing();
            byte[] bytes = hex.contains(file.getKey())
                    ? HexFormat.of().parseHex(text)
                    : expanded(text.isEmpty() ? "" : text + "\n").getBytes(StandardCharsets.UTF_8);
            Files.write(path, bytes);
        }
        String[] real = arguments.stream()
                .map(each -> each.replace("DIR", folder.toString()))
                .toArray(String[]::new);
        CliRun run = CliRun.of(real);
        return new CliRun(run.exit(), run.out(), run.err().replace(folder.toString(), "DIR"));
    }

    /** Holds a line of standard error against the table; {@code !~ A .. B} asks for its beginning and end only. */
    void checkLine(int index, String line) {
        String expected = err.get(index);
        if (expected.startsWith("!~ ")) {
            int gap = expected.indexOf(" .. ");
            assertThat(line).startsWith(expected.substring(3, gap)).endsWith(expected.substring(gap + 4));
        } else {
            assertThat(line).isEqualTo(expected);
        }
    }

    private static String expanded(String text) {
        Matcher repeated = REPEATED.matcher(text);
        return repeated.replaceAll(
                each -> Matcher.quoteReplacement(each.group(1).repeat(Integer.parseInt(each.group(2)))));
    }

    @Override
    public String toString() {
        return name;
    }
}
