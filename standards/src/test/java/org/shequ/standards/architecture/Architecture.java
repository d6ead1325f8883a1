package org.shequ.standards.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.CompositeArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.lang.annotation.Annotation;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.shequ.core.HouseStyle;

/** The rules for main classes that no single class can promise alone. */
final class Architecture {
    private Architecture() {}

    /** Each layer knows only those before it; layers are packages with all below them. */
    static ArchRule dependenciesPointBack(String... layers) {
        List<String> packages = Arrays.stream(layers).map(layer -> layer + "..").toList();
        Iterable<ArchRule> rules = Stream.iterate(1, next -> next < packages.size(), next -> next + 1)
                .map(next -> knowsNone(
                        packages.get(next - 1),
                        packages.subList(next, packages.size()).toArray(String[]::new)))
                .toList();
        return CompositeArchRule.of(rules);
    }

    private static ArchRule knowsNone(String layer, String... later) {
        return noClasses()
                .that()
                .resideInAPackage(layer)
                .should()
                .dependOnClassesThat(resideInAnyPackage(later))
                .allowEmptyShould(true);
    }

    /** Neither field nor signature nor instruction has to do with binary floating point. */
    static ArchRule noFloatingPoint() {
        return classesHave("no double or float", FloatingPoint::in);
    }

    /** Hosts carry other versions of Guava: nothing that they can name shows a type of it. */
    static ArchRule noGuavaInSignatures() {
        return classesHave("no Guava type in a signature", GuavaInSignatures::in);
    }

    /** The same inputs give the same result on every machine: no clock, locale, environment, chance, console or log. */
    static ArchRule nothingAmbient() {
        return classesHave("no use of the surroundings", Ambient::in);
    }

    /** Results depend on arguments only, in every thread. */
    static ArchRule noMutableStatics() {
        return classesHave("no static state that can change", MutableStatics::in);
    }

    /** Every package says that its references are non-null unless marked. */
    static ArchRule packagesAreNullMarked() {
        return packagesHave(NullMarked.class);
    }

    /** The roots of core and standards hand the one Immutables style to all below them. */
    static ArchRule packagesHaveHouseStyle() {
        return packagesHave(HouseStyle.class);
    }

    private static ArchRule packagesHave(Class<? extends Annotation> annotation) {
        String name = annotation.getSimpleName();
        return classesHave(
                "a package-info with @" + name,
                type -> type.getPackage().isAnnotatedWith(annotation)
                        ? Stream.empty()
                        : Stream.of(type.getPackageName() + " has no package-info with @" + name));
    }

    /** A rule that holds when the finder finds nothing in any class. */
    private static ArchRule classesHave(String what, Function<JavaClass, Stream<String>> finder) {
        return classes().should(new ArchCondition<JavaClass>("have " + what) {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                finder.apply(type)
                        .map(found -> type.getName() + ": " + found)
                        .forEach(found -> events.add(SimpleConditionEvent.violated(type, found)));
            }
        });
    }
}
