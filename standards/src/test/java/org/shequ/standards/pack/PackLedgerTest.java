package org.shequ.standards.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.shequ.core.source.ClauseId;
import org.shequ.standards.catalogue.Catalogue;
import org.shequ.standards.rule.Checklist;
import org.shequ.standards.rule.ChecklistItem;

/** Ledger and catalogues of a pack are read when asked for, and held against each other. */
class PackLedgerTest {
    private static final String IDENTITY = """
            {"format":1,"id":"NEW","document":{"title":"Opinion","issuer":null,"number":null,"date":"2015-06-24",
             "place":"510400","reach":["URBAN"]}}
            """;
    private static final String RULES = "{\"rules\":[]}";
    private static final String LISTED = "{\"kind\":\"CATALOGUE\",\"refs\":[\"new-services\"]}";

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

    private static Pack unlisted(String content, String ledger) {
        return Pack.read(PackSource.texts(
                "NEW", Map.of("pack.json", IDENTITY, "rules.json", rules(content), "ledger.json", ledger)));
    }

    private static String rules(String content) {
        return """
                {"rules":[{"id":"NEW-1.1-1","label":{"zh":"服务","en":"services"},"clauses":["NEW-1.1-1"],"locator":"一",
                 "subject":"COMMUNITY","coverage":{"unprinted":true},"modality":"DIRECTIVE",%s}]}
                """.formatted(content);
    }

    private static Pack pack(String content, String ledger, String catalogues) {
        return Pack.read(PackSource.texts(
                "NEW",
                Map.of(
                        "pack.json",
                        IDENTITY,
                        "rules.json",
                        rules(content),
                        "ledger.json",
                        ledger,
                        "catalogues.json",
                        catalogues)));
    }

    private static final String CHECKLIST = "\"checklist\":{\"catalogue\":\"new-services\"}";
    private static final String PROCEDURE = """
            "procedure":{"initial":"A","states":[{"code":"A","label":{"zh":"甲","en":"a"}},
             {"code":"B","label":{"zh":"乙","en":"b"},"final":true}],"actors":[{"code":"X","label":{"zh":"丙","en":"x"}}],
             "steps":[{"code":"S","label":{"zh":"丁","en":"s"},"from":["A"],"to":"B","by":["X"],"clauses":["NEW-1.1-2"]}]}
            """;

    @Test
    void aListMayStandBesideTheRuleThatGoesThroughIt() {
        Pack pack = pack(
                CHECKLIST,
                ledger("{\"kind\":\"RULE\",\"refs\":[\"NEW-1.1-1\",\"new-services\"]}"),
                catalogues("NEW-1.1-1"));
        assertThat(pack.ledger()).isPresent();
        Checklist checklist =
                pack.rules().get(0).byDefault().content().checklist().orElseThrow();
        assertThat(pack.complete(checklist).items())
                .extracting(ChecklistItem::code)
                .containsExactly("CARE");
        assertThat(pack.complete(pack.complete(checklist))).isEqualTo(pack.complete(checklist));
        assertThat(pack.coverage().orElseThrow().json())
                .hasToString("{\"document\":\"NEW\",\"clauses\":1,\"dispositions\":{\"RULE\":1},\"rules\":1,"
                        + "\"attestationOnly\":1}");
    }

    @Test
    void whatAChecklistNamesMustBeListed() {
        String conditions = ",\"conditions\":{\"CAR\":{\"holds\":\"directlyElected\"}},\"need\":2}";
        assertThatExceptionOfType(PackException.class)
                .isThrownBy(
                        pack(CHECKLIST.replace("}", conditions), ledger(LISTED), catalogues("NEW-1.1-1"))::catalogues)
                .withMessageContaining(
                        "/rules/0/checklist/conditions/CAR: checklist of rule NEW-1.1-1 names item CAR, which"
                                + " does not exist; found CAR, allowed: CARE (did you mean \"CARE\"?)")
                .withMessageContaining(
                        "/rules/0/checklist/need: items needed (2) must be at most the number of items of"
                                + " new-services, 1");
        assertThatExceptionOfType(PackException.class)
                .isThrownBy(
                        pack(CHECKLIST.replace("services", "service"), ledger(LISTED), catalogues("NEW-1.1-1"))
                                ::catalogues)
                .withMessageContaining("/rules/0/checklist/catalogue: checklist of rule NEW-1.1-1 names catalogue"
                        + " new-service, which does not exist");
        assertThatExceptionOfType(PackException.class)
                .isThrownBy(
                        pack(CHECKLIST.replace("}", ",\"group\":\"AIMS\"}"), ledger(LISTED), catalogues("NEW-1.1-1"))
                                ::catalogues)
                .withMessageContaining(
                        "/rules/0/checklist/group: checklist of rule NEW-1.1-1 names group AIMS, which does"
                                + " not exist; found AIMS, allowed: no group, as there is none");
    }

    @Test
    void aProcedureIsOneByItsContent() {
        String procedure = "{\"kind\":\"PROCEDURE\",\"refs\":[\"NEW-1.1-1\"]}";
        assertThatExceptionOfType(PackException.class)
                .isThrownBy(pack(CHECKLIST, ledger(procedure), catalogues("NEW-1.1-1"))::ledger)
                .withMessageContaining(
                        "/entries/0: clause NEW-1.1-1 refers to rule NEW-1.1-1 as a procedure, which is a CHECKLIST")
                .withMessageContaining("catalogue new-services is cited by no clause of the ledger");
        assertThatExceptionOfType(PackException.class)
                .isThrownBy(pack(PROCEDURE, ledger(procedure), catalogues("NEW-1.1-1"))::ledger)
                .withMessageContaining("step S of rule NEW-1.1-1 rests on NEW-1.1-2, which the ledger does not have");
        assertThatExceptionOfType(PackException.class)
                .isThrownBy(pack(PROCEDURE, ledger(LISTED), catalogues("NEW-1.1-1"))::ledger)
                .withMessageContaining("rule NEW-1.1-1 is cited by no clause of the ledger");
    }

    private static final String NOT_ENCODED = "\"notEncoded\":{\"passage\":\"article 1\"}";

    @Test
    void aClauseThatIsNotEncodedPointsAtARuleThatSaysSo() {
        String disposition = "{\"kind\":\"NOT_MODELLED\",\"reason\":\"NOT_ENCODED\",\"refs\":[\"%s\"]}";
        Pack pack = unlisted(NOT_ENCODED, ledger(disposition.formatted("NEW-1.1-1")));
        assertThat(pack.ledger()
                        .orElseThrow()
                        .entry(ClauseId.of("NEW-1.1-1"))
                        .disposition()
                        .refs())
                .containsExactly("NEW-1.1-1");
        assertThatExceptionOfType(PackException.class)
                .isThrownBy(unlisted(PROCEDURE, ledger(disposition.formatted("NEW-1.1-1")))::ledger)
                .withMessageContaining(
                        "/entries/0: clause NEW-1.1-1 refers to rule NEW-1.1-1, which is not one that says"
                                + " it is not encoded");
        assertThatExceptionOfType(PackException.class)
                .isThrownBy(unlisted(NOT_ENCODED, ledger(disposition.formatted("NEW-9.9-9")))::ledger)
                .withMessageContaining(
                        "clause NEW-1.1-1 refers to rule NEW-9.9-9, which is not one that says it is not" + " encoded");
    }

    @Test
    void aRuleThatIsNotEncodedModelsNoClause() {
        assertThatExceptionOfType(PackException.class)
                .isThrownBy(unlisted(NOT_ENCODED, ledger("{\"kind\":\"RULE\",\"refs\":[\"NEW-1.1-1\"]}"))::ledger)
                .withMessageContaining("/entries/0: clause NEW-1.1-1 must be of kind NOT_MODELLED for the reason"
                        + " NOT_ENCODED, as its rules say");
    }

    @Test
    void aRuleIsNoListAlone() {
        assertThatExceptionOfType(PackException.class)
                .isThrownBy(
                        pack(ledger("{\"kind\":\"RULE\",\"refs\":[\"new-services\"]}"), catalogues("NEW-1.1-1"))
                                ::ledger)
                .withMessageContaining("clause NEW-1.1-1 must refer to a rule, or be of kind CATALOGUE");
        assertThatExceptionOfType(PackException.class)
                .isThrownBy(
                        pack(ledger("{\"kind\":\"RULE\",\"refs\":[\"NEW-9.9-9\"]}"), catalogues("NEW-1.1-1"))::ledger)
                .withMessageContaining("clause NEW-1.1-1 refers to rule NEW-9.9-9, which does not exist");
    }

    @Test
    void listsAndLedgerAreWrittenAndCountInTheDigest() {
        Pack pack = pack(ledger(LISTED), catalogues("NEW-1.1-1"));
        Map<String, String> files = new TreeMap<>();
        pack.write().forEach((name, content) -> files.put(name, content.pretty()));
        assertThat(files).containsKeys("ledger.json", "catalogues.json");
        Pack again = Pack.read(PackSource.texts("again", files));
        assertThat(again.ledger()).isEqualTo(pack.ledger());
        assertThat(again.catalogues()).isEqualTo(pack.catalogues());
        assertThat(again.digest()).isEqualTo(pack.digest());
        assertThat(pack(ledger(LISTED).replace("Two", "Three"), catalogues("NEW-1.1-1"))
                        .digest())
                .isNotEqualTo(pack.digest());
        assertThat(pack(ledger(LISTED), catalogues("NEW-1.1-1").replace("elder", "child"))
                        .digest())
                .isNotEqualTo(pack.digest());
    }

    @Test
    void faultsOfListsAreToldWhenTheyAreAskedFor() {
        Pack pack = pack(ledger("{\"kind\":\"ENTITY\",\"refs\":[\"Unit\"]}"), "{\"catalogues\":7}");
        assertThatExceptionOfType(PackException.class)
                .isThrownBy(pack::catalogues)
                .withMessage("NEW/catalogues.json:1:15 /catalogues: found 7, allowed: an array");
    }
}
