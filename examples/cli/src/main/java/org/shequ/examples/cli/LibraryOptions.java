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
    /** The name for every document there is, the laws among them. */
    private static final String ALL = "all";

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
            description = "Only these documents, several with commas; all for the five and the laws behind them"
                    + " (LAW-URBAN, LAW-RURAL).")
    List<String> documents = new ArrayList<>();

    /** The five documents, the laws and the packs beside them, whichever are asked for. */
    PolicyLibrary all() {
        PolicyLibrary library = Seeds.withLaws();
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
        if (!documents.isEmpty() && documents.stream().allMatch(ALL::equals)) {
            return library;
        }
        List<String> faults = new ArrayList<>();
        Set<DocumentId> wanted = new LinkedHashSet<>();
        for (String name : documents) {
            if (name.equals(ALL)) {
                faults.add("--document: all takes every document and must stand alone, without "
                        + String.join(
                                ", ",
                                documents.stream()
                                        .filter(each -> !each.equals(ALL))
                                        .toList()));
                continue;
            }
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
        return library.only(wanted.isEmpty() ? withoutLaws(library) : wanted);
    }

    /** The five documents and the packs beside them: what takes part unless more is asked for. */
    static Set<DocumentId> withoutLaws(PolicyLibrary library) {
        Set<DocumentId> plain = new LinkedHashSet<>(library.documents());
        plain.removeIf(id -> Seeds.withLaws().documents().contains(id)
                && !Seeds.library().documents().contains(id));
        return plain;
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
