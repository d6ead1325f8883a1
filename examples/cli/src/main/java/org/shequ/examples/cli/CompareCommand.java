package org.shequ.examples.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.shequ.core.calendar.FiscalYear;
import org.shequ.core.source.DocumentId;
import org.shequ.standards.comparison.TopicComparison;
import org.shequ.standards.pack.Pack;
import org.shequ.standards.policy.Policy;
import org.shequ.standards.policy.PolicyComparison;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** What several documents ask on one topic, side by side; or the budgets of units on two sides, line by line. */
@Command(
        name = "compare",
        mixinStandardHelpOptions = true,
        description = "With --topic: who asks what on one topic, the documents side by side, and how they go together."
                + " With --in and --year: the budgets of units line by line, beside those of another year, under"
                + " another reading or a what-if, or several of these together.")
final class CompareCommand implements Task {
    private static final Set<String> OF_TOPIC =
            Set.of("--topic", "--document", "--pack", "--format", "--language", "--help", "--version");
    private static final String RESULTS = "compare --in units.csv --year 2016 --other-year 2018";

    @Spec
    @Nullable
    CommandSpec spec;

    @Option(
            names = "--topic",
            paramLabel = "TOPIC",
            description = "A topic of the ledgers, such as facility (or premises); without it, the topics are listed.")
    @Nullable
    String topic;

    @Mixin
    UnitOptions units = new UnitOptions();

    @Option(names = "--year", paramLabel = "YEAR", description = "The fiscal year of the first side, such as 2016.")
    @Nullable
    String year;

    @Option(names = "--other-year", paramLabel = "YEAR", description = "The fiscal year of the second side.")
    @Nullable
    String otherYear;

    @Option(
            names = "--other-reading",
            split = ",",
            paramLabel = "RULE.choice=NAME",
            description = "A reading of the second side that is not that of the first.")
    List<String> otherReadings = new ArrayList<>();

    @Option(names = "--other-overlay", paramLabel = "FILE", description = "A what-if (JSON) of the second side only.")
    List<Path> otherOverlays = new ArrayList<>();

    @Mixin
    PolicyOptions policies = new PolicyOptions();

    @Mixin
    OutputOptions output = new OutputOptions();

    @Override
    public Answer answer(Console console) {
        List<String> ofResults =
                given().stream().filter(option -> !OF_TOPIC.contains(option)).toList();
        if (topic != null && !ofResults.isEmpty()) {
            throw Refusal.of("--topic goes with --document, --pack, --format, --language; not with "
                    + String.join(", ", ofResults) + ", which compare budgets, such as " + RESULTS);
        }
        return topic == null && !ofResults.isEmpty() ? budgets(console) : onTopic();
    }

    /** The names of the options that were given. */
    private List<String> given() {
        return spec == null
                ? List.of()
                : spec.commandLine().getParseResult().matchedOptions().stream()
                        .filter(ArgSpec::isOption)
                        .map(OptionSpec::longestName)
                        .distinct()
                        .toList();
    }

    private Answer onTopic() {
        List<Pack> packs = policies.library.packs();
        Topics topics = new Topics(packs);
        if (topic == null) {
            throw Refusal.of(
                    "--topic or --in must be given, such as compare --topic facility --document SD2012,PZH2015 or "
                            + RESULTS + "; topics: " + topics.all());
        }
        String key = topics.key(topic);
        if (packs.size() < 2) {
            throw Refusal.of(
                    "--document must name at least two documents to compare, such as --document SD2012,PZH2015");
        }
        Set<DocumentId> known = new HashSet<>(LibraryOptions.withoutLaws(policies.library.all()));
        TopicSheet sheet = new TopicSheet(TopicComparison.of(key, packs, known), packs, topic);
        return Answer.of(
                switch (output.format) {
                    case JSON -> sheet.json().pretty() + "\n";
                    case CSV -> sheet.csv(output.language);
                    case TABLE -> sheet.text(output.language);
                });
    }

    private Answer budgets(Console console) {
        if (units.in == null) {
            throw Refusal.of("--in must be given to compare budgets, such as " + RESULTS);
        }
        if (year == null) {
            throw Refusal.of("--year must be given with --in, such as --year 2016");
        }
        if (otherYear == null && otherReadings.isEmpty() && otherOverlays.isEmpty()) {
            throw Refusal.of("at least one of --other-year, --other-reading, --other-overlay must be given:"
                    + " in what the second side differs");
        }
        PolicyComparison sides = sides(year);
        UnitPasses passes = new UnitPasses(
                UnitFile.open(units.in, console),
                units,
                console,
                output.words(),
                () -> LibraryOptions.catalogue(sides.before().library()));
        return passes.answer(() -> {
            console.tell(BudgetCommand.unreadSeries(sides.before()));
            Comparisons comparisons = new Comparisons(sides, output.words(), output.language);
            UnitPasses.Checked checked = passes.check(comparisons::add);
            return new Answer(checked.exit(Cli.DONE), List.of(), printed(passes, comparisons, console.colour()));
        });
    }

    /** The first side as the common options make it, and the second, which has all of that but what is asked to be other. */
    private PolicyComparison sides(String asked) {
        FiscalYear first = year("--year", asked);
        FiscalYear second = otherYear == null ? first : year("--other-year", otherYear);
        Policy before = policies.policy(first, policies.assumed());
        Policy same = second.equals(first) ? before : policies.policy(second, policies.assumed());
        Policy after = PolicyOptions.changed(same, "--other-reading", otherReadings, otherOverlays);
        PolicyComparison sides = before.comparedWith(after);
        if (sides.first().equals(sides.second())) {
            throw Refusal.of("--other-year, --other-reading or --other-overlay must make the second side differ from"
                    + " the first; both are " + sides.first());
        }
        return sides;
    }

    private static FiscalYear year(String option, String text) {
        return PolicyOptions.named(option, () -> FiscalYear.parse(text));
    }

    private Answer.Output printed(UnitPasses passes, Comparisons comparisons, boolean colour) {
        return switch (output.format) {
            case JSON -> out -> comparisons.writeJson(passes, out);
            case CSV ->
                out -> {
                    ComparisonCsv csv = new ComparisonCsv(out, output.language);
                    passes.print(comparisons.policies()::budget, csv::unit);
                };
            case TABLE -> {
                StringBuilder table = new StringBuilder();
                new ComparisonReport(comparisons, output.words(), colour).write(table);
                yield out -> out.append(table);
            }
        };
    }
}
