package org.shequ.examples.cli;

import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.shequ.core.json.Fault;
import org.shequ.core.source.DocumentId;
import org.shequ.seeds.Seeds;
import org.shequ.standards.measure.MeasureCatalogue;
import org.shequ.standards.pack.Pack;
import org.shequ.standards.pack.PackException;
import org.shequ.standards.policy.PolicyLibrary;
import picocli.CommandLine.Option;

/** Which documents take part. */
final class LibraryOptions {
    @Option(
            names = "--pack",
            split = ",",
            paramLabel = "FOLDER",
            description = "A pack of your own beside the five documents; several with commas.")
    List<Path> packs = new ArrayList<>();

    @Option(
            names = "--document",
            split = ",",
            paramLabel = "ID",
            description = "Only these documents; several with commas.")
    List<String> documents = new ArrayList<>();

    /** The five documents and the packs beside them, whichever are asked for. */
    PolicyLibrary all() {
        PolicyLibrary library = Seeds.library();
        List<String> faults = new ArrayList<>();
        for (Path folder : packs) {
            try {
                library = library.plus(read(folder));
            } catch (PackException faulty) {
                faulty.faults().stream().map(Fault::toString).forEach(faults::add);
            } catch (IllegalArgumentException | UncheckedIOException wrong) {
                faults.add(folder + ": " + wrong.getMessage());
            } catch (Refusal refusal) {
                faults.addAll(refusal.lines());
            }
        }
        if (!faults.isEmpty()) {
            throw new Refusal(faults);
        }
        return library;
    }

    PolicyLibrary library() {
        PolicyLibrary library = all();
        List<String> faults = new ArrayList<>();
        Set<DocumentId> wanted = new LinkedHashSet<>();
        for (String name : documents) {
            try {
                wanted.add(DocumentId.of(name));
                library.only(Set.of(DocumentId.of(name)));
            } catch (IllegalArgumentException wrong) {
                faults.add("--document: " + wrong.getMessage());
            }
        }
        if (!faults.isEmpty()) {
            throw new Refusal(faults);
        }
        return wanted.isEmpty() ? library : library.only(wanted);
    }

    /** The packs of these documents, in the order of the library. */
    List<Pack> packs() {
        PolicyLibrary library = library();
        return library.identities().stream()
                .map(identity -> library.pack(identity.document().id()))
                .toList();
    }

    static MeasureCatalogue catalogue(PolicyLibrary library) {
        MeasureCatalogue catalogue = MeasureCatalogue.standard();
        for (DocumentId id : library.documents()) {
            catalogue = catalogue.plus(library.pack(id).facts());
        }
        return catalogue;
    }

    static Pack read(Path folder) {
        if (!Files.isDirectory(folder)) {
            throw Refusal.of(folder + ": must be a folder with a pack; "
                    + (Files.exists(folder) ? "it is a file" : "there is no such folder"));
        }
        return Pack.read(folder);
    }
}
