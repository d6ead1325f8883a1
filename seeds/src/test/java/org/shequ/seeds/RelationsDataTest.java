package org.shequ.seeds;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.shequ.core.place.DivisionCode;
import org.shequ.core.source.ClauseId;
import org.shequ.core.source.DocumentId;
import org.shequ.standards.ledger.ClauseEntry;
import org.shequ.standards.ledger.ClauseLedger;
import org.shequ.standards.relation.DocumentRelation;

/** The relations that the bundled packs state, held against the ledgers of both documents. */
class RelationsDataTest {
    /** Documents whose clauses are alike and that no relation is stated of: they are of places apart, so that never both bind one unit. */
    private static final Set<Set<String>> OF_PLACES_APART =
            Set.of(Set.of("JL2010", "DH"), Set.of("JL2016", "DH"), Set.of("SD2012", "PZH2015"));

    private static List<DocumentId> documents() {
        return Seeds.library().documents().stream().toList();
    }

    private static ClauseLedger ledger(DocumentId document) {
        return Seeds.pack(document.value()).ledger().orElseThrow();
    }

    private static List<DocumentRelation> relations() {
        return documents().stream()
                .flatMap(document -> Seeds.pack(document.value()).relations().stream())
                .toList();
    }

    @Test
    void everyClauseOfARelationStandsInTheLedgerOfItsDocument() {
        assertThat(relations()).hasSizeGreaterThanOrEqualTo(50);
        relations().forEach(relation -> {
            List<ClauseEntry> own = relation.clauses().stream()
                    .map(ledger(relation.document())::entry)
                    .toList();
            relation.topic()
                    .ifPresent(topic -> assertThat(own)
                            .as(relation.toString())
                            .anyMatch(entry -> entry.topic().equals(topic)));
            assertThat(relation.otherClauses().stream().map(ledger(relation.other())::entry))
                    .as(relation.toString())
                    .isNotEmpty();
        });
    }

    @Test
    void whatIsRelatedToBesidesTheFiveAreTheLaws() {
        Set<String> others =
                relations().stream().map(each -> each.other().value()).collect(Collectors.toCollection(TreeSet::new));
        documents().forEach(document -> others.remove(document.value()));
        assertThat(others).isEqualTo(Set.of("LAW-URBAN", "LAW-RURAL"));
    }

    @Test
    void alikeClausesOfTwoDocumentsForOnePlaceAreRelated() {
        eachLink((entry, other) -> {
            if (!OF_PLACES_APART.contains(
                    Set.of(entry.id().document().value(), other.id().document().value()))) {
                assertThat(relations())
                        .as(entry + " and " + other)
                        .anyMatch(relation -> speaksOf(relation, entry.id(), other.id()));
            }
        });
    }

    @Test
    void documentsWithoutRelationAreOfPlacesApart() {
        Set<Set<String>> linked = new java.util.HashSet<>();
        eachLink((entry, other) -> linked.add(
                Set.of(entry.id().document().value(), other.id().document().value())));
        assertThat(linked).containsAll(OF_PLACES_APART);
        OF_PLACES_APART.forEach(pair -> {
            List<DivisionCode> places = pair.stream()
                    .map(each -> Seeds.pack(each).identity().document().place())
                    .toList();
            assertThat(places.get(0).covers(places.get(1))).as(pair.toString()).isFalse();
            assertThat(places.get(1).covers(places.get(0))).as(pair.toString()).isFalse();
            List<DocumentId> ids = pair.stream().map(DocumentId::of).toList();
            assertThat(relations()).noneMatch(relation -> relation.isBetween(ids.get(0), ids.get(1)));
        });
    }

    @Test
    void everyMatterOfTwoDocumentsIsToldOnceAndByOneOfThem() {
        Map<String, DocumentRelation> told = new TreeMap<>();
        relations().forEach(relation -> {
            Set<String> pair = new TreeSet<>(
                    Set.of(relation.document().value(), relation.other().value()));
            assertThat(Optional.ofNullable(told.put(pair + " " + relation.matter(), relation)))
                    .as(relation.toString())
                    .isEmpty();
        });
        Map<String, Set<String>> pairs = new TreeMap<>();
        relations()
                .forEach(relation -> pairs.computeIfAbsent(
                                relation.document() + " beside " + relation.other(), key -> new TreeSet<>())
                        .add(relation.label().toString()));
        assertThat(pairs.keySet())
                .containsExactlyInAnyOrder(
                        "JL2016 beside JL2010",
                        "SD2012 beside LAW-URBAN",
                        "SD2012 beside LAW-RURAL",
                        "PZH2015 beside LAW-URBAN",
                        "JL2010 beside LAW-URBAN",
                        "JL2016 beside LAW-RURAL");
        assertThat(pairs.values().stream().mapToInt(Set::size).sum())
                .as("matters under labels of their own")
                .isEqualTo(relations().size());
    }

    private static boolean speaksOf(DocumentRelation relation, ClauseId one, ClauseId two) {
        return (relation.clauses().contains(one) && relation.otherClauses().contains(two))
                || (relation.clauses().contains(two) && relation.otherClauses().contains(one));
    }

    private interface Link {
        void between(ClauseEntry one, ClauseEntry other);
    }

    /** Each link of a ledger to a clause of another document. */
    private static void eachLink(Link told) {
        Consumer<ClauseEntry> links = entry -> entry.relations().stream()
                .filter(related -> !related.document().equals(entry.id().document()))
                .forEach(related ->
                        told.between(entry, ledger(related.document()).entry(related)));
        documents().forEach(document -> ledger(document).entries().forEach(links));
    }
}
