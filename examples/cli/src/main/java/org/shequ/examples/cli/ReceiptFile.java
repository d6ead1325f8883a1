package org.shequ.examples.cli;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.shequ.core.unit.Unit;
import org.shequ.standards.policy.Policy;
import org.shequ.standards.receipt.Question;
import org.shequ.standards.receipt.ReceiptWriter;

/** A receipt on its way into a file: written to a file beside it, and moved there when it is whole. */
final class ReceiptFile implements AutoCloseable {
    private final Path target;
    private final Path unfinished;
    private final BufferedWriter out;
    private final ReceiptWriter writer;

    private ReceiptFile(Path target, Path unfinished, BufferedWriter out, ReceiptWriter writer) {
        this.target = target;
        this.unfinished = unfinished;
        this.out = out;
        this.writer = writer;
    }

    /**
     * Starts a receipt.
     *
     * @throws Refusal if there can be no file there
     */
    static ReceiptFile begin(Path target, Question question, Policy policy) {
        if (Files.isDirectory(target)) {
            throw Refusal.of("--receipt " + target + ": must be a file; it is a folder");
        }
        Path unfinished = target.resolveSibling(target.getFileName() + ".part");
        Path folder = target.toAbsolutePath().getParent();
        if (folder == null || !Files.isDirectory(folder)) {
            throw Refusal.of("--receipt " + target + ": there is no such folder");
        }
        try {
            BufferedWriter out = Files.newBufferedWriter(unfinished, StandardCharsets.UTF_8);
            try {
                return new ReceiptFile(target, unfinished, out, ReceiptWriter.to(out, question, policy));
            } catch (RuntimeException failed) {
                out.close();
                Files.deleteIfExists(unfinished);
                throw failed;
            }
        } catch (IOException broken) {
            throw unwritable(target);
        }
    }

    private static Refusal unwritable(Path target) {
        return Refusal.of("--receipt " + target + ": must be writable");
    }

    void add(Unit unit) {
        try {
            writer.add(unit);
        } catch (UncheckedIOException broken) {
            throw unwritable(target);
        }
    }

    /** Ends the receipt and puts it in its place. */
    void end() {
        try {
            writer.end();
            out.close();
            move();
        } catch (IOException | UncheckedIOException broken) {
            throw unwritable(target);
        }
    }

    private void move() throws IOException {
        try {
            Files.move(unfinished, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException apart) {
            Files.move(unfinished, target, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /** Leaves nothing half done behind. */
    @Override
    public void close() {
        try {
            out.close();
            Files.deleteIfExists(unfinished);
        } catch (IOException broken) {
            throw unwritable(target);
        }
    }
}
