package org.shequ.standards.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.shequ.core.source.ClauseId;
import org.shequ.core.source.DocumentId;
import org.shequ.core.text.Label;

class CatalogueTest {
    private static CatalogueItem item(String code, String zh) {
        return CatalogueItem.builder().code(code).label(Label.of(zh, "one")).build();
    }

    private static CatalogueItem item(String code, String zh, String group) {
        return CatalogueItem.builder()
                .code(code)
                .label(Label.of(zh, "one"))
                .group(group)
                .build();
    }

    private static Catalogue.Builder conversions() {
        return conversions("pzh2015-household-conversions");
    }

    private static Catalogue.Builder conversions(String id) {
        return Catalogue.builder()
                .id(id)
                .document(DocumentId.of("PZH2015"))
                .addClauses(ClauseId.of("PZH2015-3.2.2-15"))
                .label(Label.of("农村改造", "Household conversions"))
                .addItems(item("WATER", "改水"), item("KITCHEN", "改厨"), item("TOILET", "改厕"));
    }

    private static Catalogue.Builder grouped() {
        return grouped(true);
    }

    private static Catalogue.Builder grouped(boolean isOpenEnded) {
        return Catalogue.builder()
                .id("pzh2015-practice")
                .document(DocumentId.of("PZH2015"))
                .addClauses(ClauseId.of("PZH2015-1-2"))
                .label(Label.of("民主管理", "Practice"))
                .isOpenEnded(isOpenEnded)
                .addGroups(CatalogueGroup.of("AIMS", Label.of("目的", "aims"), false))
                .addGroups(CatalogueGroup.of("MEANS", Label.of("方式", "means"), true))
                .addItems(item("A", "甲", "AIMS"), item("B", "乙", "MEANS"), item("C", "丙", "MEANS"));
    }

    @Test
    void itemsStandInPrintedOrder() {
        assertThat(conversions().build().items())
                .extracting(CatalogueItem::code)
                .containsExactly("WATER", "KITCHEN", "TOILET");
        assertThat(conversions().build().contains("KITCHEN")).isTrue();
        assertThat(conversions().build().contains("PEN")).isFalse();
        assertThat(conversions().build().item("TOILET").label().zh()).isEqualTo("改厕");
        assertThat(conversions().build()).hasToString("pzh2015-household-conversions");
    }

    @Test
    void whatIsMissingStandsInPrintedOrder() {
        Catalogue catalogue = conversions().build();
        assertThat(catalogue.missingFrom(Set.of("KITCHEN")))
                .extracting(CatalogueItem::code)
                .containsExactly("WATER", "TOILET");
        assertThat(catalogue.missingFrom(Set.of("TOILET", "WATER", "KITCHEN"))).isEmpty();
        assertThat(catalogue.missingFrom(Set.of())).hasSize(3);
    }

    @Test
    void onlyAnOpenListLeavesRoomForMore() {
        assertThat(conversions().isOpenEnded(true).build().missingFrom(Set.of("PEN", "WATER", "KITCHEN")))
                .extracting(CatalogueItem::code)
                .containsExactly("TOILET");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> conversions().build().missingFrom(Set.of("PEN", "WATER")))
                .withMessage(
                        "no item PEN in catalogue pzh2015-household-conversions; there are [WATER, KITCHEN, TOILET]");
    }

    @Test
    void lookUpsTellWhatExists() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> conversions().build().item("PEN"))
                .withMessage(
                        "no item PEN in catalogue pzh2015-household-conversions; there are [WATER, KITCHEN, TOILET]");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> grouped().build().itemsOf("ENDS"))
                .withMessage("no group ENDS in catalogue pzh2015-practice; there are [AIMS, MEANS]");
        assertThat(grouped().build().itemsOf("MEANS"))
                .extracting(CatalogueItem::code)
                .containsExactly("B", "C");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "PZH-a|catalogue id (PZH-a) must be small letters and digits joined by hyphens",
                "pzh2015|catalogue id (pzh2015) must be small letters and digits joined by hyphens",
                "jl2010-rooms|catalogue id (jl2010-rooms) must begin with pzh2015-"
            })
    void idsBeginWithTheirDocument(String id, String message) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> conversions(id).build())
                .withMessage(message);
    }

    @Test
    void clausesAreOfTheDocument() {
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        conversions().addClauses(ClauseId.of("JL2016-3.6-4")).build())
                .withMessage("clause (JL2016-3.6-4) of catalogue pzh2015-household-conversions must be of PZH2015");
    }

    @Test
    void aListCitesAClauseAndHasAnItem() {
        Catalogue.Builder empty = Catalogue.builder()
                .id("pzh2015-nothing")
                .document(DocumentId.of("PZH2015"))
                .label(Label.of("无", "Nothing"));
        assertThatIllegalArgumentException()
                .isThrownBy(empty::build)
                .withMessage("catalogue pzh2015-nothing must cite a clause");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> empty.addClauses(ClauseId.of("PZH2015-1-2")).build())
                .withMessage("catalogue pzh2015-nothing must have an item");
    }

    @Test
    void everythingStandsOnce() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> conversions().addItems(item("WATER", "水")).build())
                .withMessage("item WATER must stand once in catalogue pzh2015-household-conversions");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> conversions()
                        .addClauses(ClauseId.of("PZH2015-3.2.2-15"))
                        .build())
                .withMessage("clause PZH2015-3.2.2-15 must stand once in catalogue pzh2015-household-conversions");
    }

    @Test
    void itemsAndGroupsNameEachOther() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> grouped().addItems(item("D", "丁", "ENDS")).build())
                .withMessage("item D of catalogue pzh2015-practice must stand in one of the groups [AIMS, MEANS]");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> grouped().addItems(item("D", "丁")).build())
                .withMessage("item D of catalogue pzh2015-practice must stand in one of the groups [AIMS, MEANS]");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> conversions().addItems(item("D", "丁", "AIMS")).build())
                .withMessage(
                        "item D of catalogue pzh2015-household-conversions must stand in no group, as it has none");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> grouped()
                        .addGroups(CatalogueGroup.of("ENDS", Label.of("结果", "ends"), false))
                        .build())
                .withMessage("group ENDS of catalogue pzh2015-practice must have an item");
    }

    @Test
    void aListIsOpenEndedExactlyIfAGroupIs() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> grouped(false).build())
                .withMessage("catalogue pzh2015-practice must be open-ended exactly if one of its groups is");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "四改|printed count (四改) must agree with the items, of which there are 3",
                "几改|printed count (几改) must begin with one of 一二三四五六七八九十",
                "''|printed count () must begin with one of 一二三四五六七八九十"
            })
    void aPrintedCountAgreesWithTheItems(String printed, String message) {
        assertThat(conversions().printedCount("三改").build().printedCount()).contains("三改");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> conversions().printedCount(printed).build())
                .withMessage(message);
    }

    @ParameterizedTest
    @CsvSource({"water", "_A", "A_", "A__B", "改水", "''"})
    void codesAreCapitals(String code) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> item(code, "改水"))
                .withMessage("item code (" + code
                        + ") must be capitals and digits joined by underscores, such as MEETING_ROOM");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CatalogueGroup.of(code, Label.of("目的", "aims"), false))
                .withMessage("group code (" + code
                        + ") must be capitals and digits joined by underscores, such as MEETING_ROOM");
    }

    @Test
    void anAliasIsDatedByTheClauseThatPrintsIt() {
        assertThat(Alias.of("民间组织").clause()).isEmpty();
        assertThat(Alias.of("民间组织", ClauseId.of("DH-2.6-1")).clause()).isEqualTo(Optional.of(ClauseId.of("DH-2.6-1")));
        assertThat(Alias.of("民间组织")).hasToString("民间组织");
        assertThatIllegalArgumentException().isThrownBy(() -> Alias.of(" ")).withMessage("alias ( ) must not be blank");
    }
}
