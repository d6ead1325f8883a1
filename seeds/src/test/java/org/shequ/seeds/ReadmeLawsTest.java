package org.shequ.seeds;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The test class that the README shows to pack authors compiles against the published test kits. */
class ReadmeLawsTest {
    private static final Pattern LAWS = Pattern.compile("(?s)```java\\n(class \\w+ extends PackLaws .*?)```");
    private static final String IMPORTS = """
            import java.nio.file.Path;
            import org.shequ.standards.pack.Pack;
            import org.shequ.standards.testkit.PackLaws;
            """;

    @Test
    void theLawsShownCompile(@TempDir Path folder) throws IOException {
        Path readme = Stream.iterate(Path.of("").toAbsolutePath(), Objects::nonNull, Path::getParent)
                .map(parent -> parent.resolve("README.md"))
                .filter(Files::exists)
                .findFirst()
                .orElseThrow();
        Matcher shown = LAWS.matcher(Files.readString(readme));
        assertThat(shown.find()).isTrue();
        Path source = folder.resolve("MyCityPackTest.java");
        Files.writeString(source, IMPORTS + shown.group(1));
        ByteArrayOutputStream faults = new ByteArrayOutputStream();
        int code = ToolProvider.getSystemJavaCompiler()
                .run(null, faults, faults, "-proc:none", "-d", folder.toString(), source.toString());
        assertThat(code).as(faults.toString(StandardCharsets.UTF_8)).isZero();
    }
}
