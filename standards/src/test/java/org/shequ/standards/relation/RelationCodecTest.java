package org.shequ.standards.relation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.shequ.core.json.Cursor;
import org.shequ.core.json.Fault;
import org.shequ.core.json.Faults;
import org.shequ.core.source.DocumentId;
import org.shequ.standards.json.JsonText;

class RelationCodecTest {
    private static final DocumentId LATER = DocumentId.of("B2016");

    private static final String SOUND = """
            {"relations":[
              {"matter":"premises","topic":"facility","label":{"zh":"用房","en":"premises"},"kind":"SPECIALISES",
               "clauses":["B2016-3.2-3"],"other":"A2010","otherClauses":["A2010-6.1-4","A2010-6.1-5"],
               "note":{"zh":"农村从新","en":"the later one for rural communities"}},
              {"matter":"premises","label":{"zh":"用房","en":"premises"},"kind":"DEPARTS",
               "clauses":["B2016-3.2-3"],"other":"LAW-URBAN","otherClauses":["LAW-URBAN-6-1"],
               "note":{"zh":"不同","en":"another range"}}]}
            """;

    private static List<DocumentRelation> read(String text, Faults faults) {
        return JsonText.read(text, "relations.json", faults)
                .map(tree -> RelationCodec.read(Cursor.of(tree, faults), LATER))
                .orElse(List.of());
    }

    private static List<String> faultsOf(String text) {
        Faults faults = new Faults();
        read(text, faults);
        return faults.list().stream().map(Fault::toString).toList();
    }

    @Test
    void whatIsWrittenReadsBackEqual() {
        Faults faults = new Faults();
        List<DocumentRelation> relations = read(SOUND, faults);
        assertThat(faults.list()).isEmpty();
        assertThat(relations).hasSize(2);
        assertThat(RelationCodec.read(Cursor.of(RelationCodec.write(relations), faults), LATER))
                .isEqualTo(relations);
        assertThat(relations.get(0)).hasToString("B2016 SPECIALISES A2010: premises");
    }

    @Test
    void aRelationIsBetweenTwoDocumentsInAnyOrder() {
        DocumentRelation relation = read(SOUND, new Faults()).get(0);
        DocumentId earlier = DocumentId.of("A2010");
        assertThat(relation.isBetween(LATER, earlier)).isTrue();
        assertThat(relation.isBetween(earlier, LATER)).isTrue();
        assertThat(relation.isBetween(LATER, LATER)).isFalse();
        assertThat(relation.isBetween(LATER, DocumentId.of("C2020"))).isFalse();
    }

    @Test
    void everyFaultIsToldInOnePass() {
        assertThat(faultsOf("""
                        {"relations":[
                         {"matter":"Premises","label":{"zh":"用房","en":"premises"},"kind":"SPECIALISES","clauses":["B2016-3.2-3"],"other":"A2010","otherClauses":["A2010-6.1-4"],"note":{"zh":"一","en":"a"}},
                         {"matter":"pay","label":{"zh":"薪酬"},"kind":"REPLACES","clauses":[],"other":"A2010","otherClauses":["A2010-6.1-4"],"note":{"zh":"一","en":"a"}},
                         {"matter":"pay","label":{"zh":"薪酬","en":"pay"},"kind":"DISJOINT","clauses":["A2010-6.1-4"],"other":"B2016","otherClauses":["B2016-3.2-3"],"note":{"zh":"一","en":"a"}},
                         {"matter":"duty","label":{"zh":"职责","en":"duty"},"kind":"DISJOINT","clauses":["B2016-3.2-3"],"other":"A2010","otherClauses":["C2016-3.2-3"],"note":{"zh":"一","en":"a"}}]}
                        """))
                .containsExactly(
                        "relations.json:2:2 /relations/0: matter (Premises) must be small letters, digits and hyphens, such as"
                                + " premises; found an object, allowed: clauses of two documents",
                        "relations.json:3:26 /relations/1/label: missing key \"en\"; found keys zh, allowed: an object with the key \"en\"",
                        "relations.json:3:45 /relations/1/kind: found \"REPLACES\", allowed: SPECIALISES, CUMULATIVE,"
                                + " DISJOINT, DEPARTS",
                        "relations.json:3:66 /relations/1/clauses: found an empty array, allowed: at least one clause",
                        "relations.json:4:78 /relations/2/clauses/0: found \"A2010-6.1-4\", allowed: a clause of B2016",
                        "relations.json:5:2 /relations/3: clause (C2016-3.2-3) of matter duty must be one of A2010; found an"
                                + " object, allowed: clauses of two documents");
        assertThat(faultsOf(SOUND.replace("\"LAW-URBAN\"", "\"A2010\"").replace("LAW-URBAN-6-1", "A2010-6.1-6")))
                .containsExactly("relations.json:5:3 /relations/1: matter premises must be stated once beside A2010");
    }
}
