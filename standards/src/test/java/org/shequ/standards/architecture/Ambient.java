package org.shequ.standards.architecture;

import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds what a class takes from its surroundings and not from its arguments. */
final class Ambient {
    /** Calls, written {@code type.method(argument types)}. */
    private static final Pattern CALLS = Pattern.compile(String.join(
            "|",
            // clock
            "java\\.time\\..*\\.now\\(.*",
            "java\\.time\\.(Clock|InstantSource)\\.(system|tick).*",
            "java\\.lang\\.System\\.(currentTimeMillis|nanoTime)\\(.*",
            "java\\.util\\.(Date|GregorianCalendar)\\.<init>\\(\\)",
            "java\\.util\\.Calendar\\.getInstance\\(.*",
            // locale, zone and charset of the machine
            "java\\.util\\.(Locale|TimeZone)\\.getDefault\\(.*",
            "java\\.time\\.ZoneId\\.systemDefault\\(.*",
            "java\\.nio\\.charset\\.Charset\\.defaultCharset\\(.*",
            "java\\.lang\\.String\\.(toUpperCase|toLowerCase|getBytes)\\(\\)",
            "java\\.lang\\.String\\.format\\(java\\.lang\\.String, .*",
            "java\\.lang\\.String\\.formatted\\(.*",
            "java\\.text\\..*\\.get\\w*Instance\\(\\)",
            "java\\.util\\.ResourceBundle\\.getBundle\\(java\\.lang\\.String\\)",
            // environment
            "java\\.lang\\.System\\.(getenv|getProperty|getProperties|setProperty|exit|lineSeparator|console)\\(.*",
            "java\\.lang\\.(Integer\\.getInteger|Long\\.getLong|Boolean\\.getBoolean)\\(.*",
            // chance
            "java\\.lang\\.Math\\.random\\(.*",
            "java\\.util\\.UUID\\.randomUUID\\(.*",
            "java\\.lang\\.System\\.identityHashCode\\(.*",
            // log
            "java\\.lang\\.System\\.getLogger\\(.*",
            ".*\\.printStackTrace\\(\\)"));

    private static final Pattern FIELDS = Pattern.compile("java\\.lang\\.System\\.(in|out|err)");

    /** Types, and packages, which end in a dot. */
    private static final List<String> TYPES = List.of(
            "java.util.Random",
            "java.util.concurrent.ThreadLocalRandom",
            "java.util.SplittableRandom",
            "java.security.SecureRandom",
            "java.util.logging.",
            "java.lang.System$Logger",
            "org.slf4j.",
            "org.apache.logging.",
            "org.apache.commons.logging.",
            "java.net.",
            "java.sql.");

    private Ambient() {}

    static Stream<String> in(JavaClass type) {
        Stream<String> accesses = type.getAccessesFromSelf().stream()
                .filter(access -> forbidden(access.getTarget()))
                .map(JavaAccess::getDescription);
        Stream<String> types = type.getDirectDependenciesFromSelf().stream()
                .filter(use -> isForbidden(use.getTargetClass().getName()))
                .map(Object::toString);
        Stream<String> references = type.getMethodReferencesFromSelf().stream()
                .filter(reference -> forbidden(reference.getTarget()))
                .map(JavaAccess::getDescription);
        return Stream.of(accesses, references, types).flatMap(found -> found);
    }

    private static boolean isForbidden(String type) {
        return TYPES.stream().anyMatch(each -> each.endsWith(".") ? type.startsWith(each) : type.equals(each));
    }

    private static boolean forbidden(AccessTarget target) {
        return target instanceof AccessTarget.FieldAccessTarget
                ? FIELDS.matcher(target.getFullName()).matches()
                : CALLS.matcher(target.getFullName()).matches();
    }
}
