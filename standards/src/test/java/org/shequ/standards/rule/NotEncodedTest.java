package org.shequ.standards.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.shequ.core.calendar.Validity;
import org.shequ.core.source.DocumentId;
import org.shequ.standards.pack.Pack;

/** What a pack says of passages that it does not encode. */
class NotEncodedTest {
    private static final DocumentId DOCUMENT = DocumentId.of("LAW-URBAN");
    private static final LocalDate DAY = LocalDate.of(2026, 1, 1);

    @Test
    void whatIsMissingNamesDocumentPassageAndDays() {
        NotEncoded unknown = NotEncoded.of("article 10");
        assertThat(unknown.missing(DOCUMENT, Optional.empty())).isEqualTo("not encoded: LAW-URBAN article 10");
        assertThat(unknown.missing(DOCUMENT, Optional.of(Validity.from(DAY))))
                .isEqualTo("not encoded: LAW-URBAN article 10 from 2026-01-01");
        assertThat(unknown.missing(DOCUMENT, Optional.of(Validity.between(DAY, DAY.plusDays(31)))))
                .isEqualTo("not encoded: LAW-URBAN article 10 from 2026-01-01 to 2026-01-31");
    }

    @Test
    void aRuleSaysSoInWords() {
        Pack pack = MadeUpRule.pack("notEncoded", "{'passage':'article 10'}");
        Rule rule = pack.rules().get(0).byDefault();
        assertThat(rule.content()).isEqualTo(NotEncoded.of("article 10"));
        assertThat(rule.content().kind()).isEqualTo("NOT_ENCODED");
        assertThat(rule.describe(Locale.CHINESE)).contains("本数据包未录入：规则");
        assertThat(rule.describe(Locale.ENGLISH)).contains("not encoded in this pack: rule");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '¦', quoteCharacter = '`', textBlock = """
            {} ¦ passage
            {'passage':' '} ¦ the passage in a few words
            {'passage':10} ¦ /passage
            {'passage':'article 10','article':10} ¦ article
            """)
    void aFaultyPassageIsToldWithItsPlace(String json, String told) {
        assertThat(MadeUpRule.faults("notEncoded", json))
                .singleElement()
                .asString()
                .contains(told);
    }
}
