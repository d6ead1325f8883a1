package org.shequ.seeds;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.shequ.core.source.DocumentId;
import org.shequ.standards.ledger.ClauseEntry;
import org.shequ.standards.ledger.ClauseLedger;
import org.shequ.standards.ledger.Disposition;

class LedgerDataTest {
    private static final int LONGEST_TERM = 20;
    private static final int LONGEST_GIST = 60;
    private static final int MOST_NOT_MODELLED = 90;
    private static final Pattern CHINESE_RUN = Pattern.compile("[\\u4e00-\\u9fff]+");

    private static ClauseLedger ledger(String document) {
        return Seeds.pack(document).ledger().orElseThrow();
    }

    private static List<ClauseEntry> all() {
        return Seeds.library().documents().stream()
                .map(DocumentId::value)
                .flatMap(document -> ledger(document).entries().stream())
                .toList();
    }

    @ParameterizedTest
    @CsvSource({"JL2010,120", "DH,109", "SD2012,162", "PZH2015,180", "JL2016,78"})
    void everyClauseStandsInTheLedgerOnce(String document, int clauses) {
        assertThat(ledger(document).entries()).hasSize(clauses);
    }

    @Test
    void relationsOfOtherDocumentsExist() {
        Set<String> ids = new HashSet<>();
        all().forEach(entry -> ids.add(entry.id().toString()));
        assertThat(ids).hasSize(649);
        assertThat(all())
                .allSatisfy(entry -> entry.relations()
                        .forEach(related ->
                                assertThat(ids).as(entry + " relates to").contains(related.toString())));
    }

    @Test
    void fewClausesAreLeftOutAndNoneOfTheWeightyOnes() {
        List<ClauseEntry> left = all().stream()
                .filter(entry -> entry.disposition().kind() == Disposition.Kind.NOT_MODELLED)
                .toList();
        assertThat(left).hasSizeLessThanOrEqualTo(MOST_NOT_MODELLED);
        assertThat(left).noneMatch(entry -> entry.clauseClass().isWeighty());
        assertThat(all().stream().filter(entry -> entry.clauseClass().isWeighty()))
                .hasSize(109);
    }

    @Test
    void coverageCountsEveryEntry() {
        for (DocumentId document : Seeds.library().documents()) {
            ClauseLedger ledger = ledger(document.value());
            Map<Disposition.Kind, Long> coverage = ledger.coverage();
            assertThat(coverage.values().stream().mapToLong(Long::longValue).sum())
                    .isEqualTo(ledger.entries().size());
        }
    }

    @Test
    void gistsAndTermsAreShort() {
        assertThat(all()).allSatisfy(entry -> {
            assertThat(entry.gist().zh().length()).as("gist of " + entry).isLessThanOrEqualTo(LONGEST_GIST);
            entry.terms()
                    .forEach(term ->
                            assertThat(longestRun(term)).as("term of " + entry).isLessThanOrEqualTo(LONGEST_TERM));
        });
    }

    private static int longestRun(String text) {
        return CHINESE_RUN
                .matcher(text)
                .results()
                .mapToInt(run -> run.group().length())
                .max()
                .orElse(0);
    }
}
