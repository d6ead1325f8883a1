package org.shequ.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.shequ.core.json.Cursor;
import org.shequ.core.json.Faults;
import org.shequ.standards.json.JsonText;
import org.shequ.standards.measure.MeasureCatalogue;
import org.shequ.standards.rule.RuleDefinition;

/** What the README shows is what happens: its programs are compiled and run, its outputs compared. */
class ReadmeTest {
    private static final Path README = root().resolve("README.md");
    private static final Pattern BLOCK = Pattern.compile("(?m)^```(\\w+)\\n(.*?)^```$", Pattern.DOTALL);
    private static final Pattern CLASS = Pattern.compile("public class (\\w+)");

    private record Block(String language, String text) {}

    private static Path root() {
        return Stream.iterate(Path.of("").toAbsolutePath(), Objects::nonNull, Path::getParent)
                .filter(folder -> Files.exists(folder.resolve(".mvn")))
                .findFirst()
                .orElseThrow();
    }

    private static List<Block> blocks() throws IOException {
        List<Block> blocks = new ArrayList<>();
        Matcher matcher = BLOCK.matcher(Files.readString(README));
        while (matcher.find()) {
            blocks.add(new Block(matcher.group(1), matcher.group(2)));
        }
        return blocks;
    }

    @Test
    void programsPrintWhatTheReadmeSays(@TempDir Path folder) throws Exception {
        List<Block> blocks = blocks();
        int programs = 0;
        for (int i = 0; i < blocks.size(); i++) {
            if (blocks.get(i).language().equals("java")
                    && CLASS.matcher(blocks.get(i).text()).find()) {
                assertThat(blocks.get(i + 1).language())
                        .as("the block after a program")
                        .isEqualTo("text");
                assertThat(run(blocks.get(i).text(), folder))
                        .isEqualTo(blocks.get(i + 1).text());
                programs++;
            }
        }
        assertThat(programs).isEqualTo(7);
    }

    private static String run(String program, Path folder) throws Exception {
        Matcher name = CLASS.matcher(program);
        assertThat(name.find()).isTrue();
        Path source = folder.resolve(name.group(1) + ".java");
        Files.writeString(source, program);
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        ByteArrayOutputStream faults = new ByteArrayOutputStream();
        int code = compiler.run(
                null,
                faults,
                faults,
                "-Xlint:all",
                "-Werror",
                "-proc:none",
                "-d",
                folder.toString(),
                source.toString());
        assertThat(code).as(faults.toString(StandardCharsets.UTF_8)).isZero();
        PrintStream before = System.out;
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        try (URLClassLoader loader =
                new URLClassLoader(new URL[] {folder.toUri().toURL()})) {
            System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
            loader.loadClass(name.group(1)).getMethod("main", String[].class).invoke(null, (Object) new String[0]);
        } finally {
            System.setOut(before);
        }
        return printed.toString(StandardCharsets.UTF_8);
    }

    /** Each command in a shell block also runs in the build's own checks; here its exit code is held against its comment. */
    @Test
    void commandsEndAsTheReadmeSays() throws IOException {
        int commands = 0;
        for (Block block : blocks()) {
            if (block.language().equals("sh")) {
                List<String> lines = block.text()
                        .lines()
                        .filter(line -> line.startsWith("examples/run "))
                        .toList();
                lines.forEach(ReadmeTest::check);
                commands += lines.size();
            }
        }
        assertThat(commands).isGreaterThanOrEqualTo(8);
    }

    private static void check(String line) {
        String command = line.substring("examples/run ".length());
        int comment = command.indexOf("# exit ");
        int expected = comment < 0
                ? 0
                : Integer.parseInt(command.substring(comment + 7).strip());
        String[] arguments =
                (comment < 0 ? command : command.substring(0, comment)).strip().split("\\s+", -1);
        for (int i = 0; i < arguments.length; i++) {
            if (arguments[i].startsWith("examples/") || arguments[i].startsWith("seeds/")) {
                arguments[i] = root().resolve(arguments[i]).toString();
            }
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int code = Cli.run(arguments, java.io.InputStream.nullInputStream(), out, err);
        assertThat(code).as(line + "\n" + err.toString(StandardCharsets.UTF_8)).isEqualTo(expected);
        assertThat(out.size() > 0).as(line + " prints").isEqualTo(expected != Cli.REFUSED);
    }

    @Test
    void everyCommandIsShown() throws IOException {
        String readme = Files.readString(README);
        for (String command : List.of("budget", "split", "rules", "explain", "clauses", "catalogues", "lint")) {
            assertThat(readme).contains("examples/run " + command);
        }
    }

    /** The rule shown is a rule: it reads under the standard measures, its printed phrases held against its figures. */
    @Test
    void theRuleShownIsSound() throws IOException {
        List<String> rules = blocks().stream()
                .filter(block -> block.language().equals("json"))
                .map(Block::text)
                .toList();
        assertThat(rules).hasSize(1);
        Faults faults = new Faults();
        Cursor cursor = Cursor.of(JsonText.read(rules.get(0), "README.md"), faults);
        assertThat(RuleDefinition.read(cursor, MeasureCatalogue.standard())).isPresent();
        assertThat(faults.list()).isEmpty();
    }

    /** The dependencies shown are those that the BOM manages, at the version of the project. */
    @Test
    void theDependenciesShownExist() throws IOException {
        String bom = Files.readString(root().resolve("seeds/bom/pom.xml"));
        String version = "<version>0.1.0-SNAPSHOT</version>";
        assertThat(Files.readString(root().resolve("pom.xml"))).contains(version);
        List<String> shown = blocks().stream()
                .filter(block -> block.language().equals("xml"))
                .map(Block::text)
                .toList();
        assertThat(shown).hasSize(3).allSatisfy(dependency -> {
            Matcher artifact =
                    Pattern.compile("<artifactId>([a-z-]+)</artifactId>").matcher(dependency);
            assertThat(artifact.find()).isTrue();
            assertThat(dependency).contains("<groupId>org.shequ</groupId>", version);
            assertThat(bom).contains("<artifactId>" + artifact.group(1) + "</artifactId>");
            if (dependency.contains("<type>")) {
                assertThat(dependency).contains("<type>test-jar</type>", "<scope>test</scope>");
                assertThat(bom).contains("<type>test-jar</type>");
            }
        });
    }
}
