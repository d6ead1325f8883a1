package org.shequ.examples.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.shequ.core.json.Nearest;
import org.shequ.core.source.RuleId;
import org.shequ.standards.pack.Pack;
import org.shequ.standards.policy.PolicyLibrary;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** One rule in words, in both languages. */
@Command(
        name = "explain",
        mixinStandardHelpOptions = true,
        description =
                "One rule in words, in Chinese and English: condition, what it asks, readings, figures as printed, worked"
                        + " cases, relations, citation.")
final class ExplainCommand implements Task {
    @Parameters(arity = "0..1", paramLabel = "RULE", description = "The id of the rule, such as PZH2015-3.5.4-6.")
    @Nullable
    String rule;

    @Mixin
    LibraryOptions library = new LibraryOptions();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            converter = Format.Converter.class,
            description = "table or json; default ${DEFAULT-VALUE}.")
    Format format = Format.TABLE;

    @Override
    public Answer answer(Console console) {
        if (rule == null) {
            throw Refusal.of("RULE must be given, such as explain PZH2015-3.5.4-6");
        }
        ExplainedRule sheet = sheet(rule);
        return switch (format) {
            case JSON -> Answer.of(sheet.json().pretty() + "\n");
            case CSV -> throw Refusal.of("--format \"csv\" must be one of table, json for explain");
            case TABLE -> Answer.of(text(sheet));
        };
    }

    private ExplainedRule sheet(String name) {
        RuleId id;
        try {
            id = RuleId.of(name);
        } catch (IllegalArgumentException wrong) {
            throw Refusal.of("RULE: " + wrong.getMessage());
        }
        PolicyLibrary documents = library.library();
        if (!documents.documents().contains(id.document())) {
            throw Refusal.of("RULE: no document " + id.document() + "; there are " + documents.documents());
        }
        Pack pack = documents.pack(id.document());
        List<String> ids =
                pack.rules().stream().map(each -> each.id().toString()).toList();
        if (!ids.contains(name)) {
            throw Refusal.of("RULE: no rule " + name + " in " + id.document() + "; there are "
                    + Nearest.listed(name, ids) + "; \"rules --document " + id.document() + "\" lists them");
        }
        return ExplainedRule.of(
                new RuleSheet(pack.rule(id), pack),
                library.packs().stream().flatMap(each -> each.relations().stream()));
    }

    private static String text(ExplainedRule sheet) {
        List<String> lines = new ArrayList<>();
        Stream.of(Locale.SIMPLIFIED_CHINESE, Locale.ENGLISH).forEach(language -> {
            lines.addAll(sheet.lines(language));
            lines.add("");
        });
        return String.join("\n", lines.subList(0, lines.size() - 1)) + "\n";
    }
}
