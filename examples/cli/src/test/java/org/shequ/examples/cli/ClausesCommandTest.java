package org.shequ.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.shequ.core.json.Json;
import org.shequ.standards.json.JsonText;

class ClausesCommandTest {
    private static String done(String... arguments) {
        CliRun run = CliRun.of(arguments);
        assertThat(run.err()).isEmpty();
        assertThat(run.exit()).isZero();
        return run.out();
    }

    private static List<Json.Obj> listed(String key, String... arguments) {
        Json.Obj tree = (Json.Obj) JsonText.read(done(arguments), "out");
        assertThat(tree.members().keySet()).startsWith(key);
        return listedUnder(key, arguments);
    }

    private static List<Json.Obj> listedUnder(String key, String... arguments) {
        Json.Obj tree = (Json.Obj) JsonText.read(done(arguments), "out");
        return ((Json.Arr) tree.member(key).orElseThrow())
                .elements().stream().map(Json.Obj.class::cast).toList();
    }

    private static String text(Json.Obj object, String key) {
        return ((Json.Text) object.member(key).orElseThrow()).value();
    }

    @Test
    void everyClauseIsListedWithTheKeysOfTheContract() {
        List<Json.Obj> clauses = listed("clauses", "clauses", "--format", "json");
        assertThat(clauses).hasSize(649);
        assertThat(clauses).allSatisfy(clause -> {
            assertThat(clause.members().keySet())
                    .containsExactly(
                            "id", "document", "locator", "topic", "class", "modality", "gist", "terms", "disposition");
            assertThat(((Json.Obj) clause.member("gist").orElseThrow())
                            .members()
                            .keySet())
                    .containsExactly("en", "zh");
            assertThat(((Json.Obj) clause.member("disposition").orElseThrow())
                            .members()
                            .keySet())
                    .containsExactly("kind", "refs", "reason");
        });
        assertThat(clauses.stream()
                        .collect(Collectors.groupingBy(clause -> text(clause, "document"), Collectors.counting())))
                .containsEntry("JL2010", 120L)
                .containsEntry("DH", 109L)
                .containsEntry("SD2012", 162L)
                .containsEntry("PZH2015", 180L)
                .containsEntry("JL2016", 78L)
                .hasSize(5);
    }

    @Test
    void clausesCanBeChosenByDocumentAndDisposition() {
        assertThat(listed(
                        "clauses", "clauses", "--document", "DH", "--disposition", "NOT_MODELLED", "--format", "json"))
                .isNotEmpty()
                .allSatisfy(clause -> {
                    assertThat(text(clause, "document")).isEqualTo("DH");
                    assertThat(text((Json.Obj) clause.member("disposition").orElseThrow(), "kind"))
                            .isEqualTo("NOT_MODELLED");
                });
        assertThat(listed("clauses", "clauses", "--disposition", "RULE,CATALOGUE", "--format", "json"))
                .hasSize(listed("clauses", "clauses", "--disposition", "RULE", "--format", "json")
                                .size()
                        + listed("clauses", "clauses", "--disposition", "CATALOGUE", "--format", "json")
                                .size());
    }

    @Test
    void theLedgersAreCountedByDocument() {
        List<Json.Obj> coverage = listedUnder("coverage", "clauses", "--document", "DH,JL2016", "--format", "json");
        assertThat(coverage).extracting(each -> text(each, "document")).containsExactly("DH", "JL2016");
        assertThat(coverage).allSatisfy(each -> {
            assertThat(each.members().keySet())
                    .containsExactly("document", "clauses", "dispositions", "rules", "attestationOnly");
            long clauses = ((Json.Obj) each.member("dispositions").orElseThrow())
                    .members().values().stream()
                            .mapToLong(count -> ((Json.Num) count).integer().orElseThrow())
                            .sum();
            assertThat(each.member("clauses")).contains(Json.number(clauses));
        });
        assertThat(done("clauses", "--document", "DH", "--language", "en"))
                .containsPattern("\\n[0-9]+ rules model them; [0-9]+ of these rest on attestation alone\\n$");
    }

    @Test
    void clausesAreATableAndRows() {
        assertThat(done("clauses", "--document", "PZH2015", "--disposition", "CATALOGUE"))
                .contains("PZH2015-3.5.4-7", "清单", "pzh2015-fund-purposes", "共");
        assertThat(done("clauses", "--document", "DH", "--disposition", "NOT_MODELLED", "--language", "en"))
                .contains("an appeal that measures", "clauses");
        assertThat(done("clauses", "--document", "PZH2015", "--format", "csv").lines())
                .hasSize(181)
                .first()
                .isEqualTo("id,document,locator,topic,class,modality,gist,terms,disposition,refs,reason");
    }

    @ParameterizedTest
    @CsvSource({"JL2010,61,257", "DH,64,348", "SD2012,63,259", "PZH2015,90,339", "JL2016,50,210"})
    void everyListIsListed(String document, int catalogues, int items) {
        assertThat(listed("catalogues", "catalogues", "--document", document, "--format", "json"))
                .hasSize(catalogues)
                .allSatisfy(catalogue -> assertThat(text(catalogue, "document")).isEqualTo(document));
        assertThat(done("catalogues", "--document", document, "--format", "csv").lines())
                .hasSize(items + 1);
    }

    @Test
    void listsAreATable() {
        assertThat(done("catalogues", "--document", "PZH2015"))
                .contains("pzh2015-household-conversions", "改水、改厨、改厕、改圈", "共90份清单");
        assertThat(done("catalogues", "--document", "DH", "--language", "en"))
                .contains("64 catalogues", "democratic election;", "(core)");
    }
}
