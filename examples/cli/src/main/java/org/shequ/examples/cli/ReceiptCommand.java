package org.shequ.examples.cli;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.shequ.standards.policy.PolicyLibrary;
import org.shequ.standards.receipt.Verification;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Runs a receipt again. */
@Command(
        name = "receipt",
        mixinStandardHelpOptions = true,
        description = "receipt verify FILE: runs a receipt again; exit code 1 if anything differs.")
final class ReceiptCommand implements Task {
    @Parameters(arity = "0..*", paramLabel = "verify FILE", description = "The receipt; - for standard input.")
    List<String> words = new ArrayList<>();

    @Option(
            names = "--pack",
            split = ",",
            paramLabel = "FOLDER",
            description = "A pack of your own beside the five documents; several with commas.")
    List<Path> packs = new ArrayList<>();

    @Mixin
    OutputOptions output = new OutputOptions();

    @Override
    public Answer answer(Console console) {
        if (words.size() != 2 || !words.get(0).equals("verify")) {
            throw Refusal.of("receipt must be asked to verify one FILE, such as receipt verify budget.receipt.json");
        }
        LibraryOptions library = new LibraryOptions();
        library.packs = packs;
        String name = words.get(1);
        Verification verification = name.equals("-")
                ? Verification.of(console.in(), "standard input", library.all())
                : verified(name, library.all());
        String printed = new VerificationSheet(verification, name, output).text();
        return new Answer(verification.isVerified() ? Cli.DONE : Cli.FAILED, List.of(), out -> out.append(printed));
    }

    private static Verification verified(String name, PolicyLibrary library) {
        Path file = path(name);
        if (Files.isDirectory(file)) {
            throw Refusal.of(file + ": must be a file; it is a folder");
        }
        try (InputStream stream = new BufferedInputStream(Files.newInputStream(file))) {
            return Verification.of(stream, name, library);
        } catch (NoSuchFileException none) {
            throw Refusal.of(file + ": there is no such file");
        } catch (AccessDeniedException denied) {
            throw Refusal.of(file + ": must be readable");
        } catch (IOException broken) {
            throw Refusal.of(file + ": must be readable: " + broken.getMessage());
        }
    }

    private static Path path(String name) {
        try {
            return Path.of(name);
        } catch (InvalidPathException invalid) {
            throw Refusal.of("\"" + name + "\" must be the name of a file");
        }
    }
}
