package org.shequ.standards.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.shequ.core.source.DocumentId;
import org.shequ.standards.pack.Pack;
import org.shequ.standards.pack.PackSource;

/** Rules that measure the same thing of the same subjects stand beside each other. */
class TopicComparisonTest {
    private static final DocumentId A = DocumentId.of("A");
    private static final DocumentId B = DocumentId.of("B");

    private static String norm(String subject, String measure, String low) {
        return """
                "subject":"%s","norm":{"measure":"%s","atLeast":{"value":"%s","printed":"%s人"}}\
                """.formatted(subject, measure, low, low);
    }

    private static String money(String purpose) {
        return """
                "subject":"COMMUNITY","coverage":{"unprinted":true},"funding":{"role":"NORM","period":"YEAR",\
                "purposes":[%s],"formula":{"flat":{"value":"5","printed":"5元"}}}\
                """.formatted(purpose);
    }

    /** A pack with one clause for each rule, all of one topic. */
    private static Pack pack(String id, String relations, String... rules) {
        Map<String, String> files = new LinkedHashMap<>();
        files.put("pack.json", """
                {"format":1,"id":"%s","document":{"title":"made up","issuer":null,"number":null,"date":"2015-06-24",
                 "place":"990100","reach":["URBAN"]}}
                """.formatted(id));
        files.put(
                "rules.json",
                IntStream.range(0, rules.length)
                        .mapToObj(each -> """
                        {"id":"%s-1-%d","label":{"zh":"甲","en":"a"},"clauses":["%s-1-%d"],"locator":"一",\
                        "modality":"DIRECTIVE",%s}\
                        """.formatted(id, each + 1, id, each + 1, rules[each]))
                        .collect(Collectors.joining(",", "{\"rules\":[", "]}")));
        files.put(
                "ledger.json",
                IntStream.range(0, rules.length)
                        .mapToObj(each -> """
                        {"id":"%s-1-%d","locator":"一","topic":"%s","class":"threshold","modality":"DIRECTIVE",\
                        "gist":{"en":"a","zh":"甲"},"terms":[],"disposition":{"kind":"RULE","refs":["%s-1-%d"]}}\
                        """.formatted(id, each + 1, "staffing", id, each + 1))
                        .collect(Collectors.joining(",", "{\"entries\":[", "]}")));
        if (!relations.isEmpty()) {
            files.put("relations.json", relations);
        }
        return Pack.read(PackSource.texts(id, files));
    }

    private static String relation(String other) {
        return """
                {"relations":[{"matter":"members","topic":"staffing","label":{"zh":"人数","en":"members"},
                 "kind":"CUMULATIVE","clauses":["A-1-1"],"other":"%s","otherClauses":["%s-1-1"],
                 "note":{"zh":"并行","en":"both hold"}}]}
                """.formatted(other, other);
    }

    private static List<String> matters(Pack... packs) {
        return TopicComparison.of("staffing", List.of(packs), Set.of()).matters().stream()
                .map(each -> each.rules().toString())
                .toList();
    }

    @Test
    void normsOfOneMeasureAndSubjectStandInOneRowBeforeTheRest() {
        Pack a = pack("A", "", norm("COMMUNITY", "volunteers", "5"), norm("COMMUNITY", "committeeMembers", "5"));
        Pack b = pack("B", "", norm("COMMUNITY", "committeeMembers", "7"), norm("STREET", "volunteers", "5"));
        assertThat(matters(a, b)).containsExactly("[A-1-2, B-1-1]", "[A-1-1]", "[B-1-2]");
    }

    @Test
    void moneyForACommonPurposeStandsInOneRow() {
        Pack a = pack("A", "", money("\"office\",\"training\""), money("\"pay\""));
        Pack b = pack("B", "", money("\"training\""));
        assertThat(matters(a, b)).containsExactly("[A-1-1, B-1-1]", "[A-1-2]");
    }

    @Test
    void aMatterNamesWhatItMeasures() {
        ComparedMatter matter = TopicComparison.of(
                        "staffing", List.of(pack("A", "", norm("COMMUNITY", "committeeMembers", "5"))), Set.of())
                .matters()
                .get(0);
        assertThat(matter.subjects()).containsExactly("COMMUNITY");
        assertThat(matter.measured()).map(Measured::name).contains("committeeMembers");
        assertThat(matter.isShared()).isFalse();
        assertThat(matter.rules(A)).hasSize(1);
        assertThat(matter.rules(B)).isEmpty();
    }

    @Test
    void relationsToKnownDocumentsThatAreNotComparedAreLeftOut() {
        Pack a = pack("A", relation("B"), norm("COMMUNITY", "committeeMembers", "5"));
        Pack b = pack("B", "", norm("COMMUNITY", "committeeMembers", "5"));
        assertThat(TopicComparison.of("staffing", List.of(a, b), Set.of(A, B)).relations())
                .hasSize(1);
        assertThat(TopicComparison.of("staffing", List.of(a), Set.of(A, B)).relations())
                .isEmpty();
        assertThat(TopicComparison.of("staffing", List.of(a), Set.of(A)).relations())
                .hasSize(1);
        assertThat(TopicComparison.of("other", List.of(a, b), Set.of(A, B)).relations())
                .isEmpty();
    }

    @Test
    void topicsAreThoseOfTheLedgers() {
        assertThat(TopicComparison.topics(List.of(pack("A", "", norm("COMMUNITY", "volunteers", "5")))))
                .containsExactly("staffing");
    }
}
