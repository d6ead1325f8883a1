package org.shequ.standards.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.shequ.standards.architecture.planted.Floats;
import org.shequ.standards.architecture.planted.Guava;
import org.shequ.standards.architecture.planted.Statics;
import org.shequ.standards.architecture.planted.Surroundings;

/** Each rule finds the class planted for it, and lets pass what it should. */
class ArchitectureRulesTest {
    private static final String PLANTED = "org.shequ.standards.architecture.planted";

    static Stream<Arguments> planted() {
        return Stream.of(
                        breaking(Architecture.noFloatingPoint(), Floats.class, List.of()),
                        breaking(Architecture.noGuavaInSignatures(), Guava.class, List.of("Hidden", "Inside")),
                        breaking(Architecture.nothingAmbient(), Surroundings.class, List.of()),
                        breaking(Architecture.noMutableStatics(), Statics.class, List.of("Constants")))
                .flatMap(cases -> cases);
    }

    private static Stream<Arguments> breaking(ArchRule rule, Class<?> home, List<String> innocent) {
        return Stream.of(home.getDeclaredClasses())
                .map(type -> Arguments.of(rule, type, !innocent.contains(type.getSimpleName())));
    }

    @ParameterizedTest(name = "{1} breaks it: {2}")
    @MethodSource("planted")
    void findsThePlantedClassesOnly(ArchRule rule, Class<?> type, boolean breaks) {
        assertThat(rule.evaluate(new ClassFileImporter().importClasses(type)).hasViolation())
                .isEqualTo(breaks);
    }

    @Test
    void findsTheLayerThatKnowsALaterOne() {
        JavaClasses layers = new ClassFileImporter().importPackages(PLANTED + ".low", PLANTED + ".high");
        assertThat(Architecture.dependenciesPointBack(PLANTED + ".low", PLANTED + ".high")
                        .evaluate(layers)
                        .hasViolation())
                .isTrue();
        assertThat(Architecture.dependenciesPointBack(PLANTED + ".high", PLANTED + ".low")
                        .evaluate(layers)
                        .hasViolation())
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"low", "bare"})
    void findsThePackageWithoutNullMarkOrStyle(String name) {
        JavaClasses types = new ClassFileImporter()
                .importPackages(PLANTED + "." + name)
                .that(JavaClass.Predicates.simpleName("Low").or(JavaClass.Predicates.simpleName("Bare")));
        assertThat(Architecture.packagesAreNullMarked().evaluate(types).hasViolation())
                .isEqualTo(name.equals("bare"));
        assertThat(Architecture.packagesHaveHouseStyle().evaluate(types).hasViolation())
                .isTrue();
    }
}
