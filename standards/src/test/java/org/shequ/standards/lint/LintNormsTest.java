package org.shequ.standards.lint;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.shequ.standards.pack.PackSource;

/** Lint finds in norms, targets and procedures what loading lets pass. */
class LintNormsTest {
    private static final String LABEL = "'label':{'zh':'名','en':'name'}";

    private static String rule(int number, String members) {
        return "{'id':'NEW-1.1-" + number + "'," + LABEL
                + ",'clauses':['NEW-1.1-1'],'locator':'一','subject':'COMMUNITY'," + "'modality':'DIRECTIVE'," + members
                + "}";
    }

    private static String fig(int value) {
        return "{'value':'" + value + "','inferred':'made up'}";
    }

    private static List<String> findings(String... rules) {
        String identity = """
                {"format":1,"id":"NEW","document":{"title":"Opinion","issuer":null,"number":null,"date":"2015-06-24",
                 "place":"510400","reach":["URBAN"]}}
                """;
        String all = "{'rules':[" + String.join(",", rules) + "]}";
        return Lint.check(PackSource.texts("new", Map.of("pack.json", identity, "rules.json", all.replace('\'', '"'))))
                .stream()
                .map(Finding::toString)
                .toList();
    }

    private static String norm(String members) {
        return rule(1, "'norm':{'measure':'committeeMembers'," + members + "}");
    }

    /** A rule of a content; targets are of places. */
    private static String of(String content) {
        String rule = rule(1, content);
        return content.startsWith("'target'") ? rule.replace("'subject':'COMMUNITY'", "'subject':'CITY'") : rule;
    }

    @ParameterizedTest
    @CsvSource(delimiter = '¦', textBlock = """
            'norm':{'measure':'committeeMembers','atLeast':{'value':'5','inferred':'made up'},DEADLINE} ¦ /rules/0/norm/deadline
            'target':{'of':'COMMUNITY','meets':{'holds':'directlyElected'},DEADLINE} ¦ /rules/0/target/deadline
            'checklist':{'items':[{'code':'I','label':{'zh':'名','en':'name'}}],DEADLINE} ¦ /rules/0/checklist/deadline
            """)
    void aDeadlineBeforeTheDocumentIsFound(String content, String place) {
        String past = content.replace("DEADLINE", "'deadline':{'last':'2014-12-31','printed':'到2014年'}");
        assertThat(findings(of(past)))
                .singleElement()
                .satisfies(finding -> assertThat(finding)
                        .startsWith("error: new/rules.json:1:")
                        .contains(place + ": deadline 到2014年")
                        .endsWith("had passed before the document began, 2015-06-24"));
        String due =
                content.replace("DEADLINE", "'deadline':{'last':'2014-12-31','loose':'2015-12-31','printed':'2015年前'}");
        assertThat(findings(of(due))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '¦', textBlock = """
            'between':{'low':A9,'high':A5,'top':'CAP'} ¦ at least 9 persons, and at most 5
            'between':{'low':{'reading':'r','options':{'X':A5,'Y':A9}},'high':A7,'top':'CAP'} ¦ at least 9 persons, and at most 7
            'between':{'low':A5,'high':A5,'top':'CAP'} ¦
            'atLeast':A9,'aim':A5 ¦ at least 9 persons, and an aim of 5
            'atLeast':{'largerOf':[{'flat':A9},{'measure':'staff'}]},'aim':A5 ¦ at least 9 persons, and an aim of 5
            """)
    void aNormThatNoAmountMeetsIsFound(String asked, String told) {
        String figures = asked.replaceAll("A([0-9])", "{'value':'$1','inferred':'made up'}");
        String readings = asked.contains("reading")
                ? ",'readings':[{'choice':'r','default':'X','options':{'X':{'zh':'甲','en':'x'},'Y':{'zh':'乙','en':'y'}}}]"
                : "";
        List<String> found = findings(rule(1, "'norm':{'measure':'committeeMembers'," + figures + "}" + readings));
        if (told == null) {
            assertThat(found).isEmpty();
        } else {
            assertThat(found)
                    .singleElement()
                    .satisfies(finding -> assertThat(finding)
                            .contains("/rules/0/norm: no amount meets the norm: ")
                            .endsWith(told));
        }
    }

    @Test
    void aBranchThatNoUnitComesToIsFound() {
        String branch =
                "'atLeast':{'if':{'within':['990200']},'then':{'flat':" + fig(3) + "},'else':{'flat':" + fig(5) + "}}";
        assertThat(findings(norm(branch)))
                .singleElement()
                .asString()
                .contains("/rules/0/norm/atLeast/then: then of the choice is never reached");
    }

    @Test
    void aFigureWithoutItsOriginIsFound() {
        assertThat(findings(norm("'atLeast':'5'")))
                .singleElement()
                .asString()
                .endsWith("/rules/0/norm/atLeast: figure \"5\" says neither what is printed nor why it is inferred");
        assertThat(findings(norm("'atLeast':'staff'"))).isEmpty();
    }

    @Test
    void anActorThatTakesNoStepIsFound() {
        assertThat(findings(rule(
                        1,
                        "'procedure':{'initial':'A','states':[{'code':'A'," + LABEL + "},{'code':'B'," + LABEL
                                + ",'final':true}],'actors':[{'code':'X'," + LABEL + "},{'code':'Y'," + LABEL
                                + "}],'steps':[{'code':'S'," + LABEL + ",'from':['A'],'to':'B','by':['X']}]}")))
                .singleElement()
                .asString()
                .startsWith("warning: ")
                .endsWith("/procedure/actors: actor Y is declared, and takes no step");
    }

    private static String floor(int number, int households, String... settlements) {
        return rule(
                number,
                "'appliesWhen':{'is':'settlement','in':['" + String.join("','", settlements)
                        + "']},'norm':{'measure':'households','atLeast':" + fig(households) + "}");
    }

    @Test
    void normsThatExcludeEachOtherLeaveNoUnitOut() {
        assertThat(findings(floor(1, 2000, "URBAN"), floor(2, 700, "TOWN"), floor(3, 300, "RURAL")))
                .isEmpty();
        assertThat(findings(floor(1, 2000, "URBAN"), floor(2, 300, "RURAL")))
                .singleElement()
                .asString()
                .startsWith("warning: ")
                .endsWith("norms [NEW-1.1-1, NEW-1.1-2] of one measure leave a gap: none applies to a unit with"
                        + " settlement = TOWN");
    }

    @Test
    void normsThatOverlapWhereOthersExcludeEachOtherAreFound() {
        assertThat(findings(floor(1, 2000, "URBAN"), floor(2, 700, "TOWN", "RURAL"), floor(3, 300, "RURAL")))
                .singleElement()
                .asString()
                .startsWith("warning: ")
                .contains("/rules/2/appliesWhen: norms NEW-1.1-2 and NEW-1.1-3 ask different amounts of one measure");
        assertThat(findings(floor(1, 2000, "URBAN"), floor(2, 300, "TOWN", "RURAL"), floor(3, 300, "RURAL")))
                .isEmpty();
    }
}
