package org.shequ.core.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DivisionEntryTest {
    @ParameterizedTest
    @CsvSource({
        "110101001001,多福巷社区居委会,0",
        "110105001035,大北家园社区居民委员会,0",
        "110105021200,楼梓庄村委会,0",
        "110106001200,西铁营村,0",
        "110106001001,翠林一里社区,0",
        "150621102217,白泥井新村社区,0",
        "341321102001,振兴社区村委会,1",
        "130406103019,薛村矿社区村民委员会,1",
        "130523100202,西街村居民委员会,1",
        "152524100207,脑敏塔拉嘎查村居委会,1",
        "130111100401,河北实验中学居委会,0",
        "510402,东区,0"
    })
    void aNameThatSaysAnotherCommitteeThanTheTailIsAWarning(String code, String name, int warnings) {
        assertThat(DivisionEntry.of(DivisionCode.of(code), name).warnings()).hasSize(warnings);
    }

    @ParameterizedTest
    @CsvSource({"008,220,true", "008,112,false", "208,220,false", "208,112,true", "408,220,false"})
    void aClassThatDisagreesWithTheTailIsAWarning(String tail, int type, boolean warns) {
        DivisionEntry entry = DivisionEntry.builder()
                .code(DivisionCode.of("511722103" + tail))
                .name("某社区")
                .urbanRuralClass(UrbanRuralClass.ofCode(type))
                .build();
        assertThat(entry.warnings()).hasSize(warns ? 1 : 0);
    }

    @Test
    void warningsSpeakBothLanguages() {
        PlaceWarning warning = DivisionEntry.of(DivisionCode.of("341321102001"), "振兴社区村委会")
                .warnings()
                .iterator()
                .next();
        assertThat(warning.kind()).isEqualTo(PlaceWarning.Kind.TAIL_AND_NAME);
        assertThat(warning.message(Locale.SIMPLIFIED_CHINESE))
                .isEqualTo("代码341321102001尾号001为居民委员会，与名称“振兴社区村委会”不一致，以代码为准");
        assertThat(warning.message(Locale.ENGLISH))
                .isEqualTo("code 341321102001 ends in 001, a residents' committee, but its name (振兴社区村委会) says"
                        + " otherwise; the code decides");
    }

    @Test
    void unknownClassesAreRefusedWithTheKnownOnes() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> UrbanRuralClass.ofCode(113))
                .withMessage("urban-rural class (113) must be one of 111, 112, 121, 122, 123, 210, 220");
        assertThat(UrbanRuralClass.ofCode(123).isUrban()).isTrue();
        assertThat(UrbanRuralClass.ofCode(210).isUrban()).isFalse();
    }

    @Test
    void aBlankNameIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> DivisionEntry.of(DivisionCode.of("510402"), " "));
    }
}
