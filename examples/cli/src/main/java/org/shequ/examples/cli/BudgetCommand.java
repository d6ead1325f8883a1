package org.shequ.examples.cli;

import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.shequ.core.calendar.FiscalYear;
import org.shequ.core.json.Fault;
import org.shequ.core.source.DocumentId;
import org.shequ.seeds.Seeds;
import org.shequ.standards.measure.MeasureCatalogue;
import org.shequ.standards.pack.Pack;
import org.shequ.standards.policy.Policy;
import org.shequ.standards.reference.ReferenceData;
import org.shequ.standards.rule.Funding;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The budget of every unit of a file, or of the bundled real sample. */
@Command(
        name = "budget",
        mixinStandardHelpOptions = true,
        description = "The budget of every unit in a file; without --in, of the bundled real sample.")
final class BudgetCommand implements Task {
    private static final int SAMPLE_YEAR = 2016;
    private static final DocumentId UNDATED = DocumentId.of("DH");
    private static final LocalDate ASSUMED = LocalDate.of(2010, 1, 1);

    @Mixin
    UnitOptions units = new UnitOptions();

    @Option(names = "--year", paramLabel = "YEAR", description = "The fiscal year, such as 2016; needed with --in.")
    @Nullable
    String year;

    @Mixin
    PolicyOptions policies = new PolicyOptions();

    @Mixin
    OutputOptions output = new OutputOptions();

    @Override
    public Answer answer(Console console) {
        Optional<String> in = Optional.ofNullable(units.in);
        boolean sample = in.isEmpty();
        if (!sample && year == null) {
            throw Refusal.of("--year must be given with --in, such as --year 2016");
        }
        FiscalYear asked = year == null ? FiscalYear.of(SAMPLE_YEAR) : year(year);
        Map<DocumentId, LocalDate> dates = new LinkedHashMap<>(policies.assumed());
        boolean assumed = sample && takesPart(UNDATED) && dates.putIfAbsent(UNDATED, ASSUMED) == null;
        Policy policy = policies.policy(asked, dates);
        UnitsFile file = in.map(name -> UnitsFile.read(name, console, () -> LibraryOptions.catalogue(policy.library())))
                .orElseGet(BudgetCommand::sample);
        Budgets budgets = Budgets.of(policy, file.entries(), output.language);
        List<String> told = new ArrayList<>(unreadSeries(policy));
        file.faults().stream().map(Fault::toString).forEach(told::add);
        told.addAll(budgets.faults());
        boolean bad = !file.faults().isEmpty() || !budgets.faults().isEmpty();
        if (bad && units.badRows == UnitOptions.BadRows.FAIL) {
            throw new Refusal(told);
        }
        return new Answer(bad ? Cli.REFUSED : Cli.DONE, told, printed(budgets, sample, assumed, console));
    }

    private Answer.Output printed(Budgets budgets, boolean sample, boolean assumed, Console console) {
        return switch (output.format) {
            case JSON -> budgets::writeJson;
            case CSV -> out -> BudgetCsv.write(budgets, out);
            case TABLE -> {
                StringBuilder table = new StringBuilder();
                new BudgetReport(budgets, output.words(), console.colour()).write(table, sample, assumed);
                yield out -> out.append(table);
            }
        };
    }

    private static FiscalYear year(String text) {
        try {
            return FiscalYear.parse(text);
        } catch (IllegalArgumentException wrong) {
            throw Refusal.of("--year: " + wrong.getMessage());
        }
    }

    private boolean takesPart(DocumentId document) {
        List<String> wanted = policies.library.documents;
        return wanted.isEmpty() || wanted.contains(document.value());
    }

    private static UnitsFile sample() {
        try (InputStream stream = Seeds.sample()) {
            return CsvUnits.read(InputFile.read(stream, "sample"), MeasureCatalogue::standard);
        } catch (IOException broken) {
            throw new IllegalStateException("the bundled sample must be readable: " + broken.getMessage(), broken);
        }
    }

    /** A series that no rule reads is most likely misspelt; but a file may serve other packs as well, so it is told only. */
    static List<String> unreadSeries(Policy policy) {
        ReferenceData reference = policy.reference();
        if (reference.unreadSeries(Set.of()).isEmpty()) {
            return List.of();
        }
        Set<String> read = Stream.of(Seeds.library(), policy.library())
                .flatMap(library -> library.documents().stream().map(library::pack))
                .flatMap(pack -> series(pack).stream())
                .collect(Collectors.toSet());
        return reference.unreadSeries(read).stream()
                .map(each -> "warning: " + each)
                .toList();
    }

    /** The series that the rules of a pack read, and its parameters. */
    private static Set<String> series(Pack pack) {
        Set<String> names = new HashSet<>();
        pack.parameters().forEach(each -> names.add("parameters[" + each.name() + "]"));
        pack.shareParameters().forEach(each -> names.add("parameters[" + each.name() + "]"));
        pack.rules().stream()
                .flatMap(rule -> rule.underEachReading().stream())
                .filter(rule -> rule.content() instanceof Funding)
                .map(rule -> ((Funding) rule.content()).formula().reads())
                .forEach(reads -> {
                    names.addAll(reads.indices());
                    reads.references().forEach(each -> names.add(each.series()));
                });
        return names;
    }
}
