package org.shequ.core.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@NullMarked
class TextRuleTest {
    @ParameterizedTest
    @CsvSource({"ID,2016/07", "ID,王五-1.a_b", "NAME,PUBLIC_HEALTH", "NAME,A1", "TEXT,办公 经费", "TEXT,x"})
    void whatIsAllowedPasses(TextRule rule, String text) {
        assertThatCode(() -> rule.check("role", text)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource({
        "ID,''",
        "ID,a b",
        "ID,a:b",
        "NAME,''",
        "NAME,_A",
        "NAME,1A",
        "NAME,Aa",
        "NAME,A-B",
        "TEXT,''",
        "TEXT,' '"
    })
    void whatIsNotIsToldWithItsRule(TextRule rule, String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> rule.check("role", text))
                .withMessage("role (" + text + ") must be " + rule.allowed());
    }

    @Test
    void lengthsAreInclusive() {
        assertThatCode(() -> TextRule.ID.check("id", "a".repeat(64))).doesNotThrowAnyException();
        assertThatIllegalArgumentException().isThrownBy(() -> TextRule.ID.check("id", "a".repeat(65)));
        assertThatCode(() -> TextRule.NAME.check("name", "A".repeat(64))).doesNotThrowAnyException();
        assertThatIllegalArgumentException().isThrownBy(() -> TextRule.NAME.check("name", "A".repeat(65)));
        assertThatCode(() -> TextRule.TEXT.check("text", "a".repeat(200))).doesNotThrowAnyException();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TextRule.TEXT.check("text", "a".repeat(201)))
                .withMessageContaining("a".repeat(80) + "...)");
        assertThatIllegalArgumentException().isThrownBy(() -> TextRule.TEXT.check("text", "a\nb"));
    }

    @Test
    void whatIsLongIsShownInPart() {
        assertThat(TextRule.shown("b".repeat(80))).isEqualTo("b".repeat(80));
        assertThat(TextRule.shown("b".repeat(81))).isEqualTo("b".repeat(80) + "...");
    }
}
