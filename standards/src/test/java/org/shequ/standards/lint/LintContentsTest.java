package org.shequ.standards.lint;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.shequ.standards.pack.PackSource;

/** Lint finds in checklists, procedures, lists and ledgers what loading lets pass. */
class LintContentsTest {
    private static final String LABEL = "'label':{'zh':'名','en':'name'}";
    private static final String STATES = "'states':[{'code':'A'," + LABEL + "},{'code':'B'," + LABEL
            + ",'final':true},{'code':'C'," + LABEL + ",'final':true}]";
    private static final String ACTORS = "'actors':[{'code':'X'," + LABEL + "}]";

    /** What cannot be: a place that is not in the city. */
    private static final String NEVER = "{'within':['990200']}";

    private static Map<String, String> files(String content) {
        Map<String, String> files = new TreeMap<>();
        files.put("pack.json", """
                {"format":1,"id":"NEW","document":{"title":"Opinion","issuer":null,"number":null,"date":"2015-06-24",
                 "place":"510400","reach":["URBAN"]}}
                """);
        files.put(
                "rules.json",
                ("{'rules':[{'id':'NEW-1.1-1'," + LABEL + ",'clauses':['NEW-1.1-1'],'locator':'一',"
                                + "'subject':'COMMUNITY','coverage':{'unprinted':true},'modality':'DIRECTIVE',"
                                + content
                                + "}]}")
                        .replace('\'', '"'));
        return files;
    }

    private static String ledger(String type, String modality, String kind) {
        return ("{'entries':[{'id':'NEW-1.1-1','locator':'一','topic':'service','class':'" + type + "','modality':'"
                        + modality + "','gist':{'en':'A.','zh':'甲'},'terms':[],'disposition':{'kind':'" + kind
                        + "','refs':['NEW-1.1-1']}}]}")
                .replace('\'', '"');
    }

    private static List<String> findings(Map<String, String> files) {
        return Lint.check(PackSource.texts("new", files)).stream()
                .map(Finding::toString)
                .toList();
    }

    @Test
    void anItemThatNoUnitMeetsOrIsAskedForIsFound() {
        assertThat(findings(files("'checklist':{'items':[{'code':'I'," + LABEL + ",'met':" + NEVER + "},{'code':'J',"
                        + LABEL + ",'when':" + NEVER + ",'met':{'holds':'directlyElected'}}]}")))
                .satisfiesExactly(
                        met -> assertThat(met)
                                .startsWith("error: new/rules.json:")
                                .endsWith(
                                        "/checklist/items/0/met: item I is met never: its condition holds for no unit"),
                        asked -> assertThat(asked)
                                .endsWith("/items/1/when: item J is asked never: its condition holds for no unit"),
                        both -> assertThat(both)
                                .endsWith("/items/1/met: item J is met never: its condition holds for no unit"));
    }

    @Test
    void aStepThatNoUnitTakesAndAStateBehindItAreFound() {
        assertThat(findings(
                        files("'procedure':{'initial':'A'," + STATES + "," + ACTORS + ",'steps':[{'code':'S'," + LABEL
                                + ",'from':['A'],'to':'B','by':['X']},{'code':'T'," + LABEL
                                + ",'from':['A'],'to':'C','by':['X'],'guard':" + NEVER + "}]}")))
                .satisfiesExactly(
                        guard -> assertThat(guard)
                                .endsWith("/steps/1/guard: step T is taken never: its condition holds for no unit"),
                        state -> assertThat(state)
                                .endsWith(
                                        "/procedure/states: state C is never reached: guards on every way to it hold for"
                                                + " no unit"));
    }

    @Test
    void aListThatNothingNamesIsFound() {
        Map<String, String> files =
                files("'checklist':{'catalogue':'new-a','conditions':{'I':{'holds':'directlyElected'}}}");
        String list = "{'id':'new-%s','clauses':['NEW-1.1-1']," + LABEL
                + ",'count':1,'items':[{'code':'I','zh':'甲','en':'i'}]}";
        files.put(
                "catalogues.json",
                ("{'catalogues':[" + list.formatted("a") + "," + list.formatted("b") + "]}").replace('\'', '"'));
        assertThat(findings(files))
                .containsExactly(
                        "warning: catalogues.json: catalogue new-b is named by no rule, and there is no ledger to"
                                + " cite it");
    }

    @Test
    void aDeclaredFactThatAnItemUsesIsUsed() {
        Map<String, String> files =
                files("'checklist':{'items':[{'code':'I'," + LABEL + ",'met':{'holds':'facts[calm]'}}]}");
        files.put("facts.json", ("{'facts':[{'name':'calm','type':'truth'," + LABEL + "}]}").replace('\'', '"'));
        assertThat(findings(files)).isEmpty();
    }

    @Test
    void modalityAndKindAreHeldAgainstTheLedger() {
        Map<String, String> files = files("'checklist':{'items':[{'code':'I'," + LABEL + "}]}");
        files.put("ledger.json", ledger("predicate", "DIRECTIVE", "RULE"));
        assertThat(findings(files)).isEmpty();
        files.put("ledger.json", ledger("state-machine", "SHOULD", "RULE"));
        assertThat(findings(files))
                .satisfiesExactly(
                        modality -> assertThat(modality)
                                .startsWith("error: ")
                                .endsWith(
                                        "/rules/0/modality: rule NEW-1.1-1 is DIRECTIVE, its clause in the ledger SHOULD; found"
                                                + " DIRECTIVE, allowed: SHOULD"),
                        kind -> assertThat(kind)
                                .startsWith("warning: ")
                                .endsWith("/rules/0: rule NEW-1.1-1 is a CHECKLIST, its clause in the ledger of class"
                                        + " state-machine"));
    }
}
