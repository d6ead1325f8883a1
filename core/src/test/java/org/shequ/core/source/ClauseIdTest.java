package org.shequ.core.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ClauseIdTest {
    @ParameterizedTest
    @ValueSource(
            strings = {"PZH2015-3.5.4-2", "DH-6.19-3", "PZH2015-end-1", "JL2010-0-1", "SD2012-2.2.2-10", "LAW-URBAN-6-1"
            })
    void idsOfTheRegisterAreRead(String text) {
        assertThat(ClauseId.of(text)).hasToString(text);
        assertThat(RuleId.of(text)).hasToString(text);
        assertThat(RuleId.of(text).clause()).isEqualTo(ClauseId.of(text));
        assertThat(RuleId.of(text).part()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "PZH2015",
                "PZH2015-3.5.4",
                "pzh2015-3.5.4-2",
                "PZH2015-3..4-2",
                "PZH2015-3.5.4-",
                "PZH2015-3.5.4-2a",
                "PZH2015-3.5.4-2 ",
                "PZH2015-3.5.4-22222",
                "PZH2015 3.5.4-2"
            })
    void otherTextsAreRefused(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ClauseId.of(text))
                .withMessageStartingWith("clause id (" + text + ") must be");
    }

    @ParameterizedTest
    @CsvSource({"PZH2015-end-1,PZH2015", "DH-6.19-3,DH", "LAW-URBAN-6-1,LAW-URBAN", "A_B-C1-0.1-2,A_B-C1"})
    void theDocumentIsWhatStandsBeforeTheSection(String clause, String document) {
        assertThat(ClauseId.of(clause).document()).isEqualTo(DocumentId.of(document));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "law",
                "LAW-",
                "-LAW",
                "LAW--URBAN",
                "LAW-6",
                "LAW URBAN",
                "A12345678901234567890123456789012"
            })
    void otherDocumentsAreRefused(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DocumentId.of(text))
                .withMessageStartingWith("document id (" + text + ") must be");
    }

    @Test
    void aPartNamesOneOfSeveralRules() {
        RuleId rule = RuleId.of("SD2012-1.3-1/a");
        assertThat(rule.clause()).isEqualTo(ClauseId.of("SD2012-1.3-1"));
        assertThat(rule.part()).contains("a");
        assertThat(rule.document()).isEqualTo(DocumentId.of("SD2012"));
        assertThat(rule).hasToString("SD2012-1.3-1/a");
        assertThat(rule).isNotEqualTo(RuleId.of("SD2012-1.3-1"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"SD2012-1.3-1/", "SD2012-1.3-1/A", "SD2012-1.3-1/a/b", "SD2012-1.3-1/1", "/a"})
    void otherPartsAreRefused(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> RuleId.of(text));
    }

    @Test
    void numbersOrderAsNumbers() {
        List<String> sorted = List.of(
                "DH-1.1-1",
                "JL2010-3.2-1",
                "JL2010-3.2-1/a",
                "JL2010-3.2-1/b",
                "JL2010-3.2-2",
                "JL2010-3.2-10",
                "JL2010-3.10-1",
                "JL2016-1-1");
        assertThat(Stream.of(
                                sorted.get(6),
                                sorted.get(5),
                                sorted.get(3),
                                sorted.get(7),
                                sorted.get(1),
                                sorted.get(4),
                                sorted.get(0),
                                sorted.get(2))
                        .map(RuleId::of)
                        .sorted()
                        .map(RuleId::toString))
                .containsExactlyElementsOf(sorted);
    }
}
