package org.shequ.examples.cli;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.shequ.core.calendar.FiscalYear;
import org.shequ.core.json.Json;
import org.shequ.core.source.DocumentId;
import org.shequ.seeds.Seeds;
import org.shequ.standards.pack.Pack;
import org.shequ.standards.policy.Policy;
import org.shequ.standards.receipt.Question;
import org.shequ.standards.receipt.QuestionKind;
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

    @Mixin
    ReceiptOptions receipt = new ReceiptOptions();

    @Override
    public Answer answer(Console console) {
        boolean sample = units.in == null;
        if (!sample && year == null) {
            throw Refusal.of("--year must be given with --in, such as --year 2016");
        }
        FiscalYear asked = year == null ? FiscalYear.of(SAMPLE_YEAR) : year(year);
        Map<DocumentId, LocalDate> dates = new LinkedHashMap<>(policies.assumed());
        boolean assumed = sample && takesPart(UNDATED) && dates.putIfAbsent(UNDATED, ASSUMED) == null;
        Policy policy = policies.policy(asked, dates);
        UnitFile file = units.in == null ? UnitFile.sample() : UnitFile.open(units.in, console);
        UnitPasses passes =
                new UnitPasses(file, units, console, output.words(), () -> LibraryOptions.catalogue(policy.library()));
        return passes.answer(() -> receipt.answer(Question.of(QuestionKind.BUDGET, policy.at()), policy, taken -> {
            console.tell(unreadSeries(policy));
            Budgets budgets = new Budgets(policy, output.words(), output.language);
            UnitPasses.Checked checked = passes.check(unit -> {
                budgets.add(unit);
                taken.accept(unit);
            });
            return new Answer(
                    checked.exit(Cli.DONE), List.of(), printed(passes, budgets, sample, assumed, console.colour()));
        }));
    }

    private Answer.Output printed(UnitPasses passes, Budgets budgets, boolean sample, boolean assumed, boolean colour) {
        return switch (output.format) {
            case JSON ->
                out -> {
                    JsonUnits json = new JsonUnits(
                            out,
                            Json.object()
                                    .put("year", budgets.policy().year().value())
                                    .build());
                    passes.print(budgets.policy()::explainedBudget, budget -> json.unit(budget.json(output.language)));
                    json.end(Json.object()
                            .put("uses", budgets.uses().json())
                            .put("grants", budgets.grants().json())
                            .build());
                };
            case CSV ->
                out -> {
                    BudgetCsv csv = new BudgetCsv(out, output.language);
                    passes.print(budgets.policy()::budget, csv::unit);
                };
            case TABLE -> {
                StringBuilder table = new StringBuilder();
                new BudgetReport(budgets, output.words(), colour).write(table, sample, assumed);
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
