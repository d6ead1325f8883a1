package org.shequ.standards.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaModifier;
import java.lang.reflect.Executable;
import java.lang.reflect.Field;
import java.lang.reflect.Member;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Stream;

/** Finds Guava in what a host can name of a class; inherited members count, also those of hidden classes. */
final class GuavaInSignatures {
    private GuavaInSignatures() {}

    static Stream<String> in(JavaClass type) {
        return visible(type) ? signatures(type).filter(text -> text.contains("com.google.common.")) : Stream.empty();
    }

    private static boolean visible(JavaClass type) {
        return shown(type.getModifiers())
                && type.getEnclosingClass().map(GuavaInSignatures::visible).orElse(true);
    }

    private static boolean shown(Set<JavaModifier> modifiers) {
        return modifiers.contains(JavaModifier.PUBLIC) || modifiers.contains(JavaModifier.PROTECTED);
    }

    private static Stream<String> signatures(JavaClass type) {
        Class<?> reflected = type.reflect();
        Stream<String> declaration = Stream.of(
                reflected.toGenericString(),
                "extends " + reflected.getGenericSuperclass(),
                "implements " + Arrays.toString(reflected.getGenericInterfaces()));
        Stream<String> members = Stream.of(type.getAllMethods(), type.getAllFields(), type.getConstructors())
                .flatMap(Set::stream)
                .filter(member -> shown(member.getModifiers()) && ours(member))
                .map(member -> text(member.reflect()));
        return Stream.concat(declaration, members);
    }

    private static boolean ours(JavaMember member) {
        return member.getOwner().getPackageName().startsWith("org.shequ.");
    }

    private static String text(Member member) {
        return member instanceof Field field ? field.toGenericString() : ((Executable) member).toGenericString();
    }
}
