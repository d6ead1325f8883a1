package org.shequ.standards.architecture;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.Location;
import org.junit.jupiter.api.Test;

/** Core and standards keep the rules; that the rules bite is shown by {@link ArchitectureRulesTest}. */
class ArchitectureTest {
    private static final JavaClasses MAIN = new ClassFileImporter()
            .withImportOption(ArchitectureTest::isMain)
            .importPackages("org.shequ.core", "org.shequ.standards");

    private static boolean isMain(Location location) {
        return !location.contains("/test-classes/") && !location.contains("-tests.jar");
    }

    @Test
    void dependenciesPointFromExamplesOverSeedsAndStandardsToCore() {
        Architecture.dependenciesPointBack(
                        "org.shequ.core", "org.shequ.standards", "org.shequ.seeds", "org.shequ.examples")
                .check(MAIN);
    }

    @Test
    void noFloatingPoint() {
        Architecture.noFloatingPoint().check(MAIN);
    }

    @Test
    void noGuavaInSignatures() {
        Architecture.noGuavaInSignatures().check(MAIN);
    }

    @Test
    void nothingAmbient() {
        Architecture.nothingAmbient().check(MAIN);
    }

    @Test
    void noMutableStatics() {
        Architecture.noMutableStatics().check(MAIN);
    }

    @Test
    void packagesAreNullMarked() {
        Architecture.packagesAreNullMarked().check(MAIN);
    }

    @Test
    void rootsHaveHouseStyle() {
        Architecture.packagesHaveHouseStyle()
                .check(MAIN.that(com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage(
                        "org.shequ.core", "org.shequ.standards")));
    }
}
