package org.shequ.standards.comparison;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.immutables.value.Value;
import org.shequ.core.source.ClauseId;
import org.shequ.core.source.DocumentId;
import org.shequ.standards.ledger.ClauseEntry;
import org.shequ.standards.pack.Pack;
import org.shequ.standards.relation.DocumentRelation;
import org.shequ.standards.rule.Rule;
import org.shequ.standards.rule.RuleDefinition;

/**
 * Who asks what on one topic (专题比较): the rules of several documents whose clauses stand under the topic in their ledgers, those that
 * measure the same thing of the same subjects beside each other, and the relations that the packs state.
 *
 * <p>Norms are alike where measure and base are the same, money where role and a purpose are; what documents ask in other forms is not
 * compared and stands alone. Rules are taken under their default readings.
 */
@Value.Immutable
public abstract class TopicComparison {
    TopicComparison() {}

    static final class Builder extends ImmutableTopicComparison.Builder {
        Builder() {}
    }

    /**
     * Compares what documents ask on a topic, reading their ledgers and relations if need be.
     *
     * @param topic a topic of the ledgers, for example {@code facility}
     * @param packs the packs of the documents, in the order in which they are to stand
     * @param elsewhere documents that are known but not compared: relations to them are left out, while those to documents that are not
     *     known at all, such as a law, are kept
     * @return the comparison; without matters where no document asks anything on the topic
     */
    public static TopicComparison of(String topic, List<Pack> packs, Set<DocumentId> elsewhere) {
        List<DocumentId> documents = documents(packs);
        List<ComparedMatter> matters =
                matters(packs.stream().flatMap(pack -> rules(topic, pack)).toList());
        return new Builder()
                .topic(topic)
                .addAllDocuments(documents)
                .addAllMatters(matters.stream().filter(ComparedMatter::isShared).toList())
                .addAllMatters(matters.stream().filter(each -> !each.isShared()).toList())
                .addAllRelations(packs.stream()
                        .flatMap(pack -> pack.relations().stream())
                        .filter(each -> each.topic().filter(topic::equals).isPresent()
                                || each.matter().equals(topic))
                        .filter(each -> documents.contains(each.other()) || !elsewhere.contains(each.other()))
                        .toList())
                .build();
    }

    private static List<DocumentId> documents(List<Pack> packs) {
        return packs.stream().map(pack -> pack.identity().document().id()).toList();
    }

    /**
     * Returns the topics that ledgers know.
     *
     * @param packs the packs whose ledgers are read
     * @return the topics, in alphabetical order
     */
    public static List<String> topics(List<Pack> packs) {
        return packs.stream()
                .flatMap(TopicComparison::entries)
                .map(ClauseEntry::topic)
                .distinct()
                .sorted()
                .toList();
    }

    private static Stream<ClauseEntry> entries(Pack pack) {
        return pack.ledger().stream().flatMap(ledger -> ledger.entries().stream());
    }

    private static Stream<Rule> rules(String topic, Pack pack) {
        Set<ClauseId> clauses = entries(pack)
                .filter(entry -> entry.topic().equals(topic))
                .map(ClauseEntry::id)
                .collect(Collectors.toCollection(HashSet::new));
        return pack.rules().stream()
                .map(RuleDefinition::byDefault)
                .filter(rule -> rule.clauses().stream().anyMatch(clauses::contains));
    }

    private static List<ComparedMatter> matters(List<Rule> rules) {
        List<ComparedMatter> matters = new ArrayList<>();
        for (Rule rule : rules) {
            int at = 0;
            while (at < matters.size() && !matters.get(at).takes(rule)) {
                at++;
            }
            if (at == matters.size()) {
                matters.add(ComparedMatter.of(List.of(rule)));
            } else {
                List<Rule> longer = new ArrayList<>(matters.get(at).rules());
                longer.add(rule);
                matters.set(at, ComparedMatter.of(longer));
            }
        }
        return matters;
    }

    /** {@return the topic, for example {@code facility}} */
    public abstract String topic();

    /** {@return the documents compared, in order} */
    public abstract List<DocumentId> documents();

    /** {@return what is asked: first what several documents ask, then what only one does, each in the order of the text} */
    public abstract List<ComparedMatter> matters();

    /** {@return the relations of the documents on the topic, in the order of the packs} */
    public abstract List<DocumentRelation> relations();

    @Override
    public String toString() {
        return topic() + " in " + documents();
    }
}
