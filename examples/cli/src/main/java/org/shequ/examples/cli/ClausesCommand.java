package org.shequ.examples.cli;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.shequ.core.json.Json;
import org.shequ.core.text.Wording;
import org.shequ.standards.ledger.ClauseEntry;
import org.shequ.standards.ledger.Disposition;
import org.shequ.standards.pack.LedgerCoverage;
import org.shequ.standards.pack.Pack;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** The clauses of documents, and what models each. */
@Command(
        name = "clauses",
        mixinStandardHelpOptions = true,
        description = "Every clause of the documents: what it asks, and what models it or why nothing does.")
final class ClausesCommand implements Task {
    private static final List<String> HEADER = List.of(
            "id",
            "document",
            "locator",
            "topic",
            "class",
            "modality",
            "gist",
            "terms",
            "disposition",
            "refs",
            "reason");

    @Mixin
    LibraryOptions library = new LibraryOptions();

    @Option(
            names = "--disposition",
            split = ",",
            paramLabel = "KIND",
            converter = Kind.class,
            description = "Only clauses modelled so: RULE, CATALOGUE, ENTITY, PROCEDURE or NOT_MODELLED;"
                    + " several with commas.")
    Set<Disposition.Kind> kinds = EnumSet.allOf(Disposition.Kind.class);

    @Mixin
    OutputOptions output = new OutputOptions();

    static final class Kind implements ITypeConverter<Disposition.Kind> {
        @Override
        public Disposition.Kind convert(String name) {
            return Arrays.stream(Disposition.Kind.values())
                    .filter(each -> each.name().equals(name))
                    .findFirst()
                    .orElseThrow(() -> new TypeConversionException("\"" + name + "\" must be one of "
                            + Arrays.stream(Disposition.Kind.values())
                                    .map(Disposition.Kind::name)
                                    .collect(Collectors.joining(", "))));
        }
    }

    @Override
    public Answer answer(Console console) {
        List<Pack> packs = library.packs();
        List<ClauseEntry> entries = packs.stream()
                .flatMap(pack -> pack.ledger().stream())
                .flatMap(ledger -> ledger.entries().stream())
                .filter(entry -> kinds.contains(entry.disposition().kind()))
                .toList();
        List<LedgerCoverage> coverage =
                packs.stream().flatMap(pack -> pack.coverage().stream()).toList();
        return Answer.of(
                switch (output.format) {
                    case JSON -> json(entries, coverage);
                    case CSV -> csv(entries);
                    case TABLE -> table(entries, coverage);
                });
    }

    private static String json(List<ClauseEntry> entries, List<LedgerCoverage> coverage) {
        return Json.object()
                        .put(
                                "clauses",
                                Json.array(
                                        entries.stream().map(ClauseEntry::json).toList()))
                        .put(
                                "coverage",
                                Json.array(coverage.stream()
                                        .map(LedgerCoverage::json)
                                        .toList()))
                        .build()
                        .pretty()
                + "\n";
    }

    private String csv(List<ClauseEntry> entries) {
        StringBuilder rows = new StringBuilder(BudgetCsv.row(HEADER));
        for (ClauseEntry entry : entries) {
            rows.append(BudgetCsv.row(List.of(
                    entry.id().toString(),
                    entry.id().document().toString(),
                    entry.locator(),
                    entry.topic(),
                    entry.clauseClass().key(),
                    entry.modality().name(),
                    entry.gist().in(output.language),
                    BudgetCsv.list(entry.terms()),
                    entry.disposition().kind().name(),
                    BudgetCsv.list(entry.disposition().refs()),
                    entry.disposition().reason().orElse(""))));
        }
        return rows.toString();
    }

    private String table(List<ClauseEntry> entries, List<LedgerCoverage> coverage) {
        Wording words = output.words();
        TextTable table = new TextTable(
                TextTable.WIDTH,
                TextTable.Column.name(words.say("clause")),
                TextTable.Column.words(words.say("gist")),
                TextTable.Column.name(words.say("modality")),
                TextTable.Column.name(words.say("disposition")),
                TextTable.Column.words(words.say("refs")));
        for (ClauseEntry entry : entries) {
            Disposition disposition = entry.disposition();
            table.row(
                    entry.id().toString(),
                    entry.gist().in(output.language),
                    words.say("modality." + entry.modality()),
                    words.say("disposition." + disposition.kind()),
                    String.join(" ", disposition.refs())
                            + disposition.reason().map(this::reason).orElse(""));
        }
        int rules = coverage.stream().mapToInt(LedgerCoverage::rules).sum();
        int attested =
                coverage.stream().mapToInt(LedgerCoverage::attestationOnly).sum();
        return String.join("\n", table.lines())
                + "\n"
                + words.say("clauses.total", entries.size())
                + "\n"
                + words.say("clauses.coverage", rules, attested)
                + "\n";
    }

    /** A reason from the closed list in words. */
    private String reason(String reason) {
        return output.words().sayOr("reason." + reason, reason);
    }
}
