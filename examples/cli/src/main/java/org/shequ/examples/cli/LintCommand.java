package org.shequ.examples.cli;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shequ.core.json.Json;
import org.shequ.standards.lint.Finding;
import org.shequ.standards.lint.Lint;
import org.shequ.standards.pack.Pack;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Checks a pack and runs its worked cases. */
@Command(
        name = "lint",
        mixinStandardHelpOptions = true,
        description = "Checks a pack and runs its worked cases; exit code 2 if there is an error.")
final class LintCommand implements Task {
    @Parameters(arity = "0..1", paramLabel = "FOLDER", description = "The folder of the pack.")
    @Nullable
    Path folder;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            converter = Format.Converter.class,
            description = "table or json; default ${DEFAULT-VALUE}.")
    Format format = Format.TABLE;

    @Override
    public Answer answer(Console console) {
        if (format == Format.CSV) {
            throw Refusal.of("--format \"csv\" must be one of table, json for lint");
        }
        if (folder == null) {
            throw Refusal.of("FOLDER must be given: the folder of a pack");
        }
        Pack pack = LibraryOptions.read(folder);
        List<Finding> findings = Lint.check(pack);
        List<String> errors = findings.stream()
                .filter(Finding::isError)
                .map(Finding::toString)
                .toList();
        String printed = format == Format.JSON ? json(pack, findings) : text(pack, findings);
        return new Answer(errors.isEmpty() ? Cli.DONE : Cli.REFUSED, errors, out -> out.append(printed));
    }

    /** The warnings and the counts; errors stand on standard error. */
    private static String text(Pack pack, List<Finding> findings) {
        StringBuilder text = new StringBuilder();
        findings.stream()
                .filter(finding -> !finding.isError())
                .forEach(finding -> text.append(Shown.line(finding.toString())).append('\n'));
        return text.append(pack.rules().size())
                .append(" rules, ")
                .append(pack.cases().size())
                .append(" cases, ")
                .append(findings.size())
                .append(" findings\n")
                .toString();
    }

    private static String json(Pack pack, List<Finding> findings) {
        return Json.object()
                        .put("rules", pack.rules().size())
                        .put("cases", pack.cases().size())
                        .put(
                                "findings",
                                Json.array(
                                        findings.stream().map(LintCommand::json).toList()))
                        .build()
                        .pretty()
                + "\n";
    }

    private static Json.Obj json(Finding finding) {
        return Json.object()
                .put("severity", finding.severity().name())
                .putOrNull("rule", finding.rule().map(rule -> Json.text(rule.toString())))
                .put("finding", finding.fault().toString())
                .build();
    }
}
