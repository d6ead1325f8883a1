package org.shequ.standards.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.shequ.standards.catalogue.Catalogue;

/** Ledger and catalogues of a pack are read when asked for, and held against each other. */
class PackLedgerTest {
    private static final String IDENTITY = """
            {"format":1,"id":"NEW","document":{"title":"Opinion","issuer":null,"number":null,"date":"2015-06-24",
             "place":"510400","reach":["URBAN"]}}
            """;
    private static final String RULES = "{\"rules\":[]}";

    private static String ledger(String disposition) {
        return """
                {"entries":[{"id":"NEW-1.1-1","locator":"一","topic":"service","class":"enumeration","modality":"DIRECTIVE",
                 "gist":{"en":"Two services.","zh":"两项服务"},"terms":[],"disposition":%s}]}
                """.formatted(disposition);
    }

    private static String catalogues(String clause) {
        return """
                {"catalogues":[{"id":"new-services","clauses":["%s"],"label":{"zh":"服务","en":"Services"},"count":1,
                 "items":[{"code":"CARE","zh":"养老","en":"elder care"}]}]}
                """.formatted(clause);
    }

    private static Pack pack(String ledger, String catalogues) {
        return Pack.read(PackSource.texts(
                "NEW",
                Map.of(
                        "pack.json",
                        IDENTITY,
                        "rules.json",
                        RULES,
                        "ledger.json",
                        ledger,
                        "catalogues.json",
                        catalogues)));
    }

    @Test
    void aClauseIsModelledByAList() {
        Pack pack = pack(ledger("{\"kind\":\"CATALOGUE\",\"refs\":[\"new-services\"]}"), catalogues("NEW-1.1-1"));
        assertThat(pack.ledger()).isPresent();
        assertThat(pack.catalogues()).extracting(Catalogue::id).containsExactly("new-services");
        assertThat(pack.catalogue("new-services").contains("CARE")).isTrue();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> pack.catalogue("new-service"))
                .withMessage("no catalogue new-service in " + pack.identity() + "; there are [new-services]");
    }

    @Test
    void aListThatDoesNotExistIsAFault() {
        Pack pack = pack(ledger("{\"kind\":\"CATALOGUE\",\"refs\":[\"new-rooms\"]}"), catalogues("NEW-1.1-1"));
        assertThatExceptionOfType(PackException.class)
                .isThrownBy(pack::ledger)
                .withMessageContaining("clause NEW-1.1-1 refers to catalogue new-rooms, which does not exist");
    }

    @Test
    void aListOfAClauseThatDoesNotExistIsAFault() {
        Pack pack = pack(ledger("{\"kind\":\"CATALOGUE\",\"refs\":[\"new-services\"]}"), catalogues("NEW-1.1-2"));
        assertThatExceptionOfType(PackException.class)
                .isThrownBy(pack::ledger)
                .withMessageContaining("catalogue new-services rests on NEW-1.1-2, which the ledger does not have");
    }

    @Test
    void faultsOfListsAreToldWhenTheyAreAskedFor() {
        Pack pack = pack(ledger("{\"kind\":\"ENTITY\",\"refs\":[\"Unit\"]}"), "{\"catalogues\":7}");
        assertThatExceptionOfType(PackException.class)
                .isThrownBy(pack::catalogues)
                .withMessage("NEW/catalogues.json:1:15 /catalogues: found 7, allowed: an array");
    }
}
