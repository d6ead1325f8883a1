package org.shequ.examples.cli;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.shequ.core.source.DocumentId;
import org.shequ.standards.comparison.TopicComparison;
import org.shequ.standards.pack.Pack;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** What several documents ask on one topic, side by side. */
@Command(
        name = "compare",
        mixinStandardHelpOptions = true,
        description = "Who asks what on one topic: the documents side by side, and how they go together.")
final class CompareCommand implements Task {
    @Option(
            names = "--topic",
            paramLabel = "TOPIC",
            description = "A topic of the ledgers, such as facility (or premises); without it, the topics are listed.")
    @Nullable
    String topic;

    @Mixin
    LibraryOptions library = new LibraryOptions();

    @Mixin
    OutputOptions output = new OutputOptions();

    @Override
    public Answer answer(Console console) {
        List<Pack> packs = library.packs();
        Topics topics = new Topics(packs);
        if (topic == null) {
            throw Refusal.of(
                    "--topic must be given, such as compare --topic facility --document SD2012,PZH2015; topics: "
                            + topics.all());
        }
        String key = topics.key(topic);
        if (packs.size() < 2) {
            throw Refusal.of(
                    "--document must name at least two documents to compare, such as --document SD2012,PZH2015");
        }
        Set<DocumentId> known = new HashSet<>(library.all().documents());
        TopicSheet sheet = new TopicSheet(TopicComparison.of(key, packs, known), packs, topic);
        return Answer.of(
                switch (output.format) {
                    case JSON -> sheet.json().pretty() + "\n";
                    case CSV -> sheet.csv(output.language);
                    case TABLE -> sheet.text(output.language);
                });
    }
}
