package org.shequ.examples.spark;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.spark.launcher.JavaModuleOptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.Handle;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.shequ.core.quantity.Yuan;
import org.shequ.examples.national.PolicyRecipe;
import org.shequ.seeds.Seeds;
import org.shequ.standards.policy.Policy;

/** On the class path of Spark, with the Guava and the Jackson that it brings, which are older than those we build with. */
class SparkClassPathTest {
    @Test
    void guavaAndJacksonAreThoseOfSpark() throws URISyntaxException {
        assertThat(place(ImmutableList.class)).endsWith("guava-32.0.0-jre.jar");
        assertThat(place(JsonFactory.class)).endsWith("jackson-core-2.21.2.jar");
    }

    @ParameterizedTest
    @ValueSource(classes = {Yuan.class, Policy.class, Seeds.class, PolicyRecipe.class})
    void everyMethodAndFieldOfThemThatOursUseIsThere(Class<?> one) throws IOException, URISyntaxException {
        Path place = Path.of(place(one));
        if (Files.isDirectory(place)) {
            assertThat(missing(place)).isEmpty();
        } else {
            try (FileSystem jar = FileSystems.newFileSystem(URI.create("jar:" + place.toUri()), Map.of())) {
                assertThat(missing(jar.getPath("/"))).isEmpty();
            }
        }
    }

    @Test
    void aMethodThatIsNotThereIsFound() {
        Set<String> missing = new TreeSet<>();
        Uses uses = new Uses(missing);
        uses.check("com/google/common/collect/ImmutableList", "of", "()Lcom/google/common/collect/ImmutableList;");
        uses.check("com/google/common/collect/ImmutableList", "size", "()I");
        assertThat(missing).isEmpty();
        uses.check("com/google/common/collect/ImmutableList", "of", "()V");
        uses.check("com/google/common/collect/NoList", "of", "()V");
        assertThat(missing).hasSize(2);
    }

    @Test
    void theJvmIsOpenedAsSparkSubmitOpensIt() throws IOException {
        assertThat(Files.readAllLines(Path.of("jvm.options")))
                .isEqualTo(List.of(JavaModuleOptions.defaultModuleOptionArray()));
    }

    private static String place(Class<?> one) throws URISyntaxException {
        return Path.of(one.getProtectionDomain().getCodeSource().getLocation().toURI())
                .toString();
    }

    /** The uses of Guava and Jackson in the classes below a folder that lead nowhere. */
    private static Set<String> missing(Path folder) throws IOException {
        Set<String> missing = new TreeSet<>();
        int classes = 0;
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file :
                    files.filter(each -> each.toString().endsWith(".class")).toList()) {
                try (InputStream in = Files.newInputStream(file)) {
                    new ClassReader(in).accept(new Uses(missing), ClassReader.SKIP_DEBUG);
                    classes++;
                }
            }
        }
        assertThat(classes).isPositive();
        return missing;
    }

    /** Looks up every method and field of Guava and Jackson that a class uses. */
    private static final class Uses extends ClassVisitor {
        private final Set<String> missing;

        Uses(Set<String> missing) {
            super(Opcodes.ASM9);
            this.missing = missing;
        }

        @Override
        public MethodVisitor visitMethod(int access, String name, String own, String generic, String[] thrown) {
            return new MethodVisitor(Opcodes.ASM9) {
                @Override
                public void visitMethodInsn(int code, String owner, String called, String type, boolean isInterface) {
                    check(owner, called, type);
                }

                @Override
                public void visitFieldInsn(int code, String owner, String field, String ofType) {
                    check(owner, field, ofType);
                }

                @Override
                public void visitInvokeDynamicInsn(String made, String madeType, Handle start, Object... arguments) {
                    for (Object argument : arguments) {
                        if (argument instanceof Handle handle) {
                            check(handle.getOwner(), handle.getName(), handle.getDesc());
                        }
                    }
                }
            };
        }

        private void check(String owner, String name, String type) {
            if (owner.startsWith("com/google/common/") || owner.startsWith("com/fasterxml/jackson/")) {
                try {
                    Class<?> found = Class.forName(owner.replace('/', '.'), false, Uses.class.getClassLoader());
                    if (!has(found, name, type)) {
                        missing.add(owner + "." + name + type);
                    }
                } catch (ClassNotFoundException e) {
                    missing.add(owner);
                }
            }
        }

        private static boolean has(Class<?> owner, String name, String type) {
            return Stream.of(owner.getDeclaredMethods())
                            .anyMatch(each -> each.getName().equals(name)
                                    && Type.getMethodDescriptor(each).equals(type))
                    || Stream.of(owner.getDeclaredFields())
                            .anyMatch(each -> each.getName().equals(name)
                                    && Type.getDescriptor(each.getType()).equals(type))
                    || Stream.of(owner.getDeclaredConstructors())
                            .anyMatch(each -> name.equals("<init>")
                                    && Type.getConstructorDescriptor(each).equals(type))
                    || Stream.concat(Stream.ofNullable(owner.getSuperclass()), Stream.of(owner.getInterfaces()))
                            .anyMatch(above -> has(above, name, type))
                    || (owner.isInterface() && has(Object.class, name, type));
        }
    }
}
