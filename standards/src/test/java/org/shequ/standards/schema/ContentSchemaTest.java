package org.shequ.standards.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The schemas of rules, catalogues and ledgers accept what loads and refuse what loading refuses. */
@NullMarked
class ContentSchemaTest {
    private static final Path SAMPLE = Path.of("src/test/resources/org/shequ/standards/explain");
    private static final Path PACKS = Path.of("../seeds/src/main/resources/org/shequ/seeds/packs");

    @ParameterizedTest
    @ValueSource(strings = {"rules", "catalogues"})
    void theMadeUpContentsAreValid(String name) throws IOException {
        assertThat(PackSchemaTest.faults(name, Files.readString(SAMPLE.resolve(name + ".json"))))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"DH", "JL2010", "JL2016", "PZH2015", "SD2012", "LAW-URBAN", "LAW-RURAL"})
    void thePacksAreValid(String pack) throws IOException {
        for (String name : new String[] {"pack", "rules", "catalogues", "ledger", "relations"}) {
            Path file = PACKS.resolve(pack).resolve(name + ".json");
            if (Files.exists(file) || name.equals("pack") || name.equals("rules")) {
                assertThat(PackSchemaTest.faults(name, Files.readString(file)))
                        .as(pack + " " + name)
                        .isEmpty();
            }
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '¦', quoteCharacter = '`', textBlock = """
            rules ¦ "openEnded": true, ¦ "opened": true,
            rules ¦ "code": "ROOM" ¦ "code": "room"
            rules ¦ "external": "GB 50180-93" ¦ "external": ""
            rules ¦ "printed": "2项" ¦ "print": "2项"
            rules ¦ "need": "ANY" ¦ "need": "SOME"
            rules ¦ "catalogue": "new-rooms" ¦ "catalogue": "NewRooms"
            rules ¦ "group": "OUTDOOR" ¦ "openEnded": true
            rules ¦ "initial": "PROPOSED" ¦ "initially": "PROPOSED"
            rules ¦ "initial": "DUE" ¦ "initial": "due"
            rules ¦ "from": ["HEARD"] ¦ "from": "HEARD"
            rules ¦ "to": "REFUSED", "by": ["CITY"] ¦ "to": "REFUSED", "by": []
            rules ¦ "guard": {"holds" ¦ "guard": {"hold"
            rules ¦ "NEW-1.1-4", "NEW-1.1-5"] ¦ "1.1-4"]
            catalogues ¦ "count": 3 ¦ "count": "3"
            catalogues ¦ "count": 3 ¦ "number": 3
            catalogues ¦ "code": "OFFICE" ¦ "code": "office"
            catalogues ¦ "en": "office" ¦ "english": "office"
            catalogues ¦ "id": "new-rooms" ¦ "id": "rooms"
            """)
    void whatLoadingRefusesIsInvalid(String name, String right, String wrong) throws IOException {
        String sample = Files.readString(SAMPLE.resolve(name + ".json"));
        assertThat(sample).contains(right);
        assertThat(PackSchemaTest.faults(name, sample.replace(right, wrong))).isNotEmpty();
    }

    @Test
    void aLedgerTellsWhatModelsAClauseOrWhyNothingDoes() {
        String ledger = """
                {"entries":[{"id":"NEW-1.1-1","locator":"一","topic":"service","class":"enumeration","modality":"DIRECTIVE",
                 "gist":{"en":"A.","zh":"甲"},"terms":[],"disposition":%s}]}
                """;
        for (String right : new String[] {
            "{'kind':'RULE','refs':['NEW-1.1-1']}",
            "{'kind':'NOT_MODELLED','reason':'EXHORTATION'}",
            "{'kind':'NOT_MODELLED','reason':'DUPLICATE_OF','refs':['NEW-1.1-2']}"
        }) {
            assertThat(PackSchemaTest.faults("ledger", ledger.formatted(right.replace('\'', '"'))))
                    .as(right)
                    .isEmpty();
        }
        for (String wrong : new String[] {
            "{'kind':'RULE'}",
            "{'kind':'RULE','refs':['NEW-1.1-1'],'reason':'EXHORTATION'}",
            "{'kind':'NOT_MODELLED','reason':'DULL'}",
            "{'kind':'NOT_MODELLED','reason':'DUPLICATE_OF'}",
            "{'kind':'NOT_MODELLED','refs':['NEW-1.1-2'],'reason':'EXHORTATION'}",
            "{'kind':'LIST','refs':['NEW-1.1-1']}"
        }) {
            assertThat(PackSchemaTest.faults("ledger", ledger.formatted(wrong.replace('\'', '"'))))
                    .as(wrong)
                    .isNotEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '¦', quoteCharacter = '`', textBlock = """
            "matter":"rooms" ¦ "matter":"Rooms"
            "matter":"rooms" ¦ "topic":"rooms"
            "topic":"facility" ¦ "topics":"facility"
            "kind":"DISJOINT" ¦ "kind":"REPLACES"
            "NEW-1.1-1" ¦ "1.1-1"
            ["OLD-2-1"] ¦ []
            "other":"OLD" ¦ "other":"old"
            "zh":"分开" ¦ "zh":" "
            ,"note" ¦ ,"remark"
            """)
    void aRelationNamesBothDocumentsAndSaysHowTheyGoTogether(String right, String wrong) {
        String relations = """
                {"relations":[{"matter":"rooms","topic":"facility","label":{"zh":"用房","en":"rooms"},"kind":"DISJOINT",
                 "clauses":["NEW-1.1-1"],"other":"OLD","otherClauses":["OLD-2-1"],"note":{"zh":"分开","en":"apart"}}]}
                """;
        assertThat(relations).contains(right);
        assertThat(PackSchemaTest.faults("relations", relations)).isEmpty();
        assertThat(PackSchemaTest.faults("relations", relations.replace(right, wrong)))
                .isNotEmpty();
    }
}
