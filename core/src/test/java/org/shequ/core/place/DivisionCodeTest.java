package org.shequ.core.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DivisionCodeTest {
    @ParameterizedTest
    @CsvSource({
        "000000,COUNTRY,",
        "370000,PROVINCE,000000",
        "510400,PREFECTURE,510000",
        "510402,COUNTY,510400",
        "510402001,TOWNSHIP,510402",
        "510402001001,VILLAGE,510402001",
        "441900003,TOWNSHIP,441900",
        "441900003001,VILLAGE,441900003"
    })
    void levelAndParentFollowTheDigits(String digits, DivisionLevel level, String parent) {
        DivisionCode code = DivisionCode.of(digits);
        assertThat(code.level()).isEqualTo(level);
        assertThat(code.parent().map(DivisionCode::digits).orElse(null)).isEqualTo(parent);
    }

    @Test
    void ancestorsStandNearestFirst() {
        assertThat(DivisionCode.of("510402001001").ancestors())
                .extracting(DivisionCode::digits)
                .containsExactly("510402001", "510402", "510400", "510000", "000000");
        assertThat(DivisionCode.country().ancestors()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "510400,510402,true",
        "510400,510402001001,true",
        "510400,510400,true",
        "510400,510500,false",
        "510400,510000,false",
        "510402,510411,false",
        "510402,510402001,true",
        "370000,370102,true",
        "370000,380000,false",
        "000000,620982,true",
        "620982,000000,false",
        "510402001,510402001001,true",
        "510402001,510402002001,false",
        "510402001001,510402001,false"
    })
    void aPlaceCoversWhatLiesBelowIt(String place, String other, boolean covers) {
        assertThat(DivisionCode.of(place).covers(DivisionCode.of(other))).isEqualTo(covers);
    }

    @Test
    void trailingGroupsOfZerosAreLeftOut() {
        assertThat(DivisionCode.of("510402001000")).isEqualTo(DivisionCode.of("510402001"));
        assertThat(DivisionCode.of("350527000000")).isEqualTo(DivisionCode.of("350527"));
        assertThat(DivisionCode.of("370000000000")).isEqualTo(DivisionCode.of("370000"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "51",
                "5104",
                "51040",
                "5104020",
                "51040200100",
                "5104020010011",
                "51040a",
                "-10402",
                "５１０４０２",
                "000402",
                "000002",
                "510002",
                "510000001",
                "510402000001",
                "000000001"
            })
    void impossibleCodesAreRefused(String digits) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DivisionCode.of(digits))
                .withMessageStartingWith("division code (");
    }

    @Test
    void longTextsAreCutInTheMessage() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DivisionCode.of("9".repeat(10_000)))
                .satisfies(e -> assertThat(e.getMessage()).hasSizeLessThan(100));
    }

    @ParameterizedTest
    @CsvSource({
        "510401,DISTRICT",
        "510420,DISTRICT",
        "510421,COUNTY",
        "510480,COUNTY",
        "510481,COUNTY_LEVEL_CITY",
        "620982001001,COUNTY_LEVEL_CITY",
        "510499,COUNTY_LEVEL_CITY",
        "441900,",
        "441900003001,",
        "510000,",
        "000000,"
    })
    void digitsFiveAndSixTellTheCountyKind(String digits, CountyKind kind) {
        assertThat(DivisionCode.of(digits).countyKind().orElse(null)).isEqualTo(kind);
    }

    @ParameterizedTest
    @CsvSource({"001,RESIDENTS", "199,RESIDENTS", "200,VILLAGERS", "399,VILLAGERS", "400,", "599,", "999,"})
    void theTailTellsTheCommittee(String tail, CommitteeKind kind) {
        assertThat(DivisionCode.of("510402001" + tail).committeeKind().orElse(null))
                .isEqualTo(kind);
        assertThat(DivisionCode.of("510402" + tail).committeeKind()).isEmpty();
    }

    @Test
    void partsAreEmptyAboveTheirLevel() {
        DivisionCode community = DivisionCode.of("510402001001");
        assertThat(community.province()).contains(DivisionCode.of("510000"));
        assertThat(community.prefecture()).contains(DivisionCode.of("510400"));
        assertThat(community.county()).contains(DivisionCode.of("510402"));
        assertThat(community.township()).contains(DivisionCode.of("510402001"));
        DivisionCode province = DivisionCode.of("510000");
        assertThat(province.province()).contains(province);
        assertThat(province.prefecture()).isEmpty();
        assertThat(province.county()).isEmpty();
        assertThat(province.township()).isEmpty();
        assertThat(DivisionCode.country().province()).isEmpty();
        assertThat(DivisionCode.of("441900003001").county()).isEmpty();
    }
}
