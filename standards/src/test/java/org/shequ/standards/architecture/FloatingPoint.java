package org.shequ.standards.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.FieldVisitor;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/** Finds every way by which a binary floating-point number comes into the bytecode of a class. */
final class FloatingPoint extends ClassVisitor {
    private static final Pattern TYPES = Pattern.compile("java/lang/(Double|Float)\\b");
    private static final Set<Integer> CONSTANTS_AND_CONVERSIONS = Set.of(
            Opcodes.FCONST_0,
            Opcodes.FCONST_1,
            Opcodes.FCONST_2,
            Opcodes.DCONST_0,
            Opcodes.DCONST_1,
            Opcodes.I2F,
            Opcodes.I2D,
            Opcodes.L2F,
            Opcodes.L2D);

    private final Set<String> found = new TreeSet<>();

    private FloatingPoint() {
        super(Opcodes.ASM9);
    }

    static Stream<String> in(JavaClass type) {
        FloatingPoint finder = new FloatingPoint();
        try (InputStream bytes = type.getSource().orElseThrow().getUri().toURL().openStream()) {
            new ClassReader(bytes).accept(finder, 0);
        } catch (IOException e) {
            throw new UncheckedIOException(type.getName(), e);
        }
        return finder.found.stream();
    }

    @Override
    public void visit(
            int version, int access, String name, @Nullable String signature, String superName, String[] interfaces) {
        text("the declaration", signature);
    }

    @Override
    public @Nullable FieldVisitor visitField(
            int access, String name, String descriptor, @Nullable String signature, @Nullable Object value) {
        type("field " + name, Type.getType(descriptor));
        text("field " + name, signature);
        return null;
    }

    @Override
    public MethodVisitor visitMethod(
            int access, String name, String descriptor, @Nullable String signature, String @Nullable [] exceptions) {
        String where = "method " + name;
        type(where, Type.getMethodType(descriptor));
        text(where, signature);
        return new Body(where);
    }

    private void text(String where, @Nullable String namesOrSignature) {
        if (namesOrSignature != null && TYPES.matcher(namesOrSignature).find()) {
            found.add(where + " names " + namesOrSignature);
        }
    }

    private void type(String where, Type type) {
        switch (type.getSort()) {
            case Type.DOUBLE, Type.FLOAT -> found.add(where + " has a " + type.getClassName());
            case Type.ARRAY -> type(where, type.getElementType());
            case Type.METHOD -> {
                type(where, type.getReturnType());
                Stream.of(type.getArgumentTypes()).forEach(argument -> type(where, argument));
            }
            default -> text(where, type.getDescriptor());
        }
    }

    /** The instructions of one method: whatever brings a number of that kind, by constant, conversion or reference. */
    private final class Body extends MethodVisitor {
        private final String where;

        Body(String where) {
            super(Opcodes.ASM9);
            this.where = where;
        }

        @Override
        public void visitInsn(int opcode) {
            if (CONSTANTS_AND_CONVERSIONS.contains(opcode)) {
                found.add(where + " computes with floating point");
            }
        }

        @Override
        public void visitIntInsn(int opcode, int operand) {
            if (opcode == Opcodes.NEWARRAY && (operand == Opcodes.T_DOUBLE || operand == Opcodes.T_FLOAT)) {
                found.add(where + " makes a floating-point array");
            }
        }

        @Override
        public void visitLdcInsn(Object value) {
            constant(value);
        }

        @Override
        public void visitTypeInsn(int opcode, String internalName) {
            type(where, Type.getObjectType(internalName));
        }

        @Override
        public void visitMultiANewArrayInsn(String descriptor, int dimensions) {
            type(where, Type.getType(descriptor));
        }

        @Override
        public void visitFieldInsn(int opcode, String owner, String name, String descriptor) {
            type(where, Type.getObjectType(owner));
            type(where, Type.getType(descriptor));
        }

        @Override
        public void visitMethodInsn(int opcode, String owner, String name, String descriptor, boolean isInterface) {
            type(where, Type.getObjectType(owner));
            type(where, Type.getMethodType(descriptor));
        }

        @Override
        public void visitInvokeDynamicInsn(String name, String descriptor, Handle bootstrap, Object... arguments) {
            type(where, Type.getMethodType(descriptor));
            Stream.of(arguments).forEach(this::constant);
        }

        @Override
        public void visitLocalVariable(
                String name, String descriptor, @Nullable String signature, Label start, Label end, int index) {
            type(where, Type.getType(descriptor));
            text(where, signature);
        }

        private void constant(Object value) {
            if (value instanceof Double || value instanceof Float) {
                found.add(where + " has the constant " + value);
            } else if (value instanceof Type type) {
                type(where, type);
            } else if (value instanceof Handle handle) {
                text(where, handle.getOwner());
                type(where, Type.getType(handle.getDesc()));
            }
        }
    }
}
