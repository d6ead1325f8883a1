package org.shequ.seeds;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.shequ.core.source.ClauseId;
import org.shequ.core.source.DocumentId;
import org.shequ.standards.catalogue.Alias;
import org.shequ.standards.catalogue.Catalogue;
import org.shequ.standards.catalogue.CatalogueItem;
import org.shequ.standards.ledger.ClauseEntry;
import org.shequ.standards.ledger.ClauseLedger;
import org.shequ.standards.ledger.Disposition;

class CataloguesDataTest {
    private static final int LONGEST_TERM = 16;
    private static final int LONGEST_CODE = 40;
    private static final Pattern CHINESE_RUN = Pattern.compile("[\\u4e00-\\u9fff]+");

    private static Stream<String> documents() {
        return Seeds.library().documents().stream().map(DocumentId::value);
    }

    private static List<Catalogue> all() {
        return documents()
                .flatMap(document -> Seeds.pack(document).catalogues().stream())
                .toList();
    }

    private static ClauseLedger ledger(Catalogue catalogue) {
        return Seeds.pack(catalogue.document().value()).ledger().orElseThrow();
    }

    @ParameterizedTest
    @CsvSource({"JL2010,61,257", "DH,64,348", "SD2012,63,259", "PZH2015,90,339", "JL2016,50,210"})
    void everyDocumentHasItsLists(String document, int catalogues, int items) {
        assertThat(Seeds.pack(document).catalogues()).hasSize(catalogues);
        assertThat(Seeds.pack(document).catalogues().stream()
                        .mapToInt(catalogue -> catalogue.items().size())
                        .sum())
                .isEqualTo(items);
    }

    @ParameterizedTest
    @CsvFileSource(resources = "catalogue-counts.csv", numLinesToSkip = 1)
    void everyListIsAsLongAsCounted(String id, String clause, int members) {
        ClauseId cited = ClauseId.of(clause);
        Catalogue catalogue = Seeds.pack(cited.document().value()).catalogue(id);
        assertThat(catalogue.items()).as(id).hasSize(members);
        assertThat(catalogue.clauses()).contains(cited);
    }

    @Test
    void everyClauseOfAListStandsInTheLedger() {
        assertThat(all())
                .allSatisfy(catalogue -> catalogue
                        .clauses()
                        .forEach(clause ->
                                assertThat(ledger(catalogue).entry(clause).id()).isEqualTo(clause)));
    }

    @Test
    void everyListIsNamedByTheDispositionOfAClauseOrModelledByMore() {
        for (Catalogue catalogue : all()) {
            assertThat(catalogue.clauses().stream()
                            .map(clause -> ledger(catalogue).entry(clause).disposition()))
                    .as(catalogue.id())
                    .anyMatch(disposition -> disposition.kind() != Disposition.Kind.CATALOGUE
                            || disposition.refs().contains(catalogue.id()));
        }
    }

    @Test
    void everyListThatModelsAClauseCitesIt() {
        for (String document : documents().toList()) {
            for (ClauseEntry entry : Seeds.pack(document).ledger().orElseThrow().entries()) {
                if (entry.disposition().kind() == Disposition.Kind.CATALOGUE) {
                    assertThat(entry.disposition().refs())
                            .allSatisfy(ref -> assertThat(
                                            Seeds.pack(document).catalogue(ref).clauses())
                                    .contains(entry.id()));
                }
            }
        }
    }

    @Test
    void idsAreUniqueOverTheDocumentsAndCodesAreShort() {
        Set<String> ids = new HashSet<>();
        assertThat(all()).allSatisfy(catalogue -> {
            assertThat(ids.add(catalogue.id())).as(catalogue.id()).isTrue();
            assertThat(catalogue.items())
                    .allSatisfy(item -> assertThat(item.code()).hasSizeLessThanOrEqualTo(LONGEST_CODE));
        });
    }

    @Test
    void chineseTermsAreShort() {
        assertThat(all()).allSatisfy(catalogue -> {
            assertShort(catalogue.label().zh());
            catalogue.printedCount().ifPresent(CataloguesDataTest::assertShort);
            catalogue.groups().forEach(group -> assertShort(group.label().zh()));
            catalogue.items().forEach(CataloguesDataTest::assertShort);
        });
    }

    @Test
    void quotationMarksArePaired() {
        assertThat(all())
                .allSatisfy(catalogue -> assertThat(catalogue.items())
                        .extracting(item -> item.label().zh())
                        .allMatch(zh -> zh.chars().filter(mark -> mark == '“').count()
                                == zh.chars().filter(mark -> mark == '”').count()));
    }

    @Test
    void englishNamesHoldNoChinese() {
        assertThat(all()).allSatisfy(catalogue -> {
            assertThat(catalogue.label().en()).doesNotContainPattern(CHINESE_RUN);
            catalogue.items().forEach(item -> assertThat(item.label().en()).doesNotContainPattern(CHINESE_RUN));
        });
    }

    @Test
    void printedCountsAreTheOnesOfTheTexts() {
        assertThat(all().stream()
                        .flatMap(catalogue ->
                                catalogue.printedCount().stream().map(printed -> catalogue.id() + " " + printed)))
                .containsExactly(
                        "dh-principles 五条原则",
                        "dh-harmonious-community-standards 六项标准",
                        "dh-volunteer-network-levels 三级",
                        "dh-network-levels 五级联网",
                        "pzh2015-community-features 六个特色",
                        "pzh2015-three-part-linkage 三社互动",
                        "pzh2015-party-tiers 四位",
                        "pzh2015-service-teams 四支服务队伍",
                        "pzh2015-self-government-network 四位",
                        "pzh2015-golden-insurance-levels 四级");
    }

    @Test
    void civilOrganisationsAreSocialOrganisations() {
        assertThat(Seeds.pack("DH")
                        .catalogue("dh-running-mechanism")
                        .item("OTHER_SOCIAL_ORGANISATIONS_AND_UNITS")
                        .aliases())
                .containsExactly(Alias.of("民间组织", ClauseId.of("DH-2.6-1")));
        assertThat(Seeds.pack("DH")
                        .catalogue("dh-governance-participants")
                        .item("CIVIL_ORGANISATIONS")
                        .aliases())
                .containsExactly(Alias.of("社会组织", ClauseId.of("DH-2.6-2")));
    }

    @Test
    void listsThatLookAlikeStayApart() {
        assertThat(List.of(
                        Seeds.pack("JL2010")
                                .catalogue("jl2010-harmonious-community-attributes")
                                .items()
                                .size(),
                        Seeds.pack("DH")
                                .catalogue("dh-harmonious-community-standards")
                                .items()
                                .size(),
                        Seeds.pack("JL2016")
                                .catalogue("jl2016-rural-community-attributes")
                                .items()
                                .size()))
                .containsExactly(4, 6, 3);
    }

    private static void assertShort(CatalogueItem item) {
        assertShort(item.label().zh());
        item.role().ifPresent(role -> assertShort(role.zh()));
        item.aliases().forEach(alias -> assertShort(alias.zh()));
    }

    private static void assertShort(String zh) {
        assertThat(CHINESE_RUN
                        .matcher(zh)
                        .results()
                        .mapToInt(run -> run.group().length())
                        .max()
                        .orElse(0))
                .as(zh)
                .isLessThanOrEqualTo(LONGEST_TERM);
    }
}
