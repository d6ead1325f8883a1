package org.shequ.standards.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.shequ.core.quantity.Ratio;

class PrintedPhraseTest {
    /** What a phrase says, in one line. */
    static String meaning(PrintedPhrase phrase) {
        String values = phrase.values().stream().map(Ratio::toString).collect(Collectors.joining(" "));
        return Stream.concat(
                        Stream.of(
                                phrase.form().toString(),
                                values,
                                phrase.unit().toString(),
                                phrase.bound() == PrintedBound.EXACTLY
                                        ? ""
                                        : phrase.bound().toString()),
                        Stream.concat(
                                phrase.per().stream().map(PrintedBasis::toString),
                                phrase.everyMonths().stream().map(months -> "every " + months)))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" "));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    每百户3000元      | FIGURE 3000 YUAN per 100 HOUSEHOLDS
                    5万元             | FIGURE 50000 YUAN
                    55万元            | FIGURE 550000 YUAN
                    5.5万元           | FIGURE 55000 YUAN
                    3万元             | FIGURE 30000 YUAN
                    300元             | FIGURE 300 YUAN
                    每年不低于5万元    | FIGURE 50000 YUAN AT_LEAST every 12
                    每个社区3万元      | FIGURE 30000 YUAN per 1 COMMUNITIES
                    每人每月300元      | FIGURE 300 YUAN per 1 PERSONS every 1
                    ３００元           | FIGURE 300 YUAN
                    5∶5              | SPLIT 5 5 RATIO
                    5:5              | SPLIT 5 5 RATIO
                    5：5              | SPLIT 5 5 RATIO
                    5︰5              | SPLIT 5 5 RATIO
                    4:4:2            | SPLIT 4 4 2 RATIO
                    三比七            | SPLIT 3 7 RATIO
                    三年              | FIGURE 3 YEARS
                    每三年            | CYCLE MONTHS every 36
                    每年              | CYCLE MONTHS every 12
                    每两年            | CYCLE MONTHS every 24
                    三分之二          | FIGURE 2/3 RATIO
                    三分之二以上      | FIGURE 2/3 RATIO AT_LEAST
                    百分之八十        | FIGURE 4/5 RATIO
                    80%              | FIGURE 4/5 RATIO
                    80％以上          | FIGURE 4/5 RATIO AT_LEAST
                    达到50%           | FIGURE 1/2 RATIO AT_LEAST
                    过半数            | FIGURE 1/2 RATIO MORE_THAN
                    半数              | FIGURE 1/2 RATIO
                    一半              | FIGURE 1/2 RATIO
                    5至9人            | RANGE 5 9 PERSONS
                    5-9人             | RANGE 5 9 PERSONS
                    至少1-2个         | RANGE 1 2 ITEMS AT_LEAST
                    10户至20户        | RANGE 10 20 HOUSEHOLDS
                    10%至15%          | RANGE 1/10 3/20 RATIO
                    20平方米          | FIGURE 20 SQUARE_METRES
                    300平方米以上     | FIGURE 300 SQUARE_METRES AT_LEAST
                    每10户至20户1平方米 | FIGURE 1 SQUARE_METRES per 10 to 20 HOUSEHOLDS
                    每百户20平方米    | FIGURE 20 SQUARE_METRES per 100 HOUSEHOLDS
                    上年度            | FIGURE 1 YEARS
                    上一年            | FIGURE 1 YEARS
                    全员             | FIGURE 1 RATIO
                    一村一社区          | FIGURE 1 NUMBER
                    3000户左右        | FIGURE 3000 HOUSEHOLDS ABOUT
                    满1年            | FIGURE 1 YEARS AT_LEAST
                    两个              | FIGURE 2 ITEMS
                    十二个月          | FIGURE 12 MONTHS
                    二百元            | FIGURE 200 YUAN
                    三万元            | FIGURE 30000 YUAN
                    一千零五户        | FIGURE 1005 HOUSEHOLDS
                    15分钟            | FIGURE 15 MINUTES
                    2015年            | FIGURE 2015 CALENDAR_YEAR
                    5年               | FIGURE 5 YEARS
                    2015年起          | FROM_YEAR 2015 CALENDAR_YEAR
                    从2011年起        | FROM_YEAR 2011 CALENDAR_YEAR
                    自二〇一六年起    | FROM_YEAR 2016 CALENDAR_YEAR
                    “十二五”期间      | PLAN_PERIOD 2011 2015 CALENDAR_YEAR
                    十三五时期        | PLAN_PERIOD 2016 2020 CALENDAR_YEAR
                    0.5250            | FIGURE 21/40 NUMBER
                    """)
    void aPhraseSays(String printed, String meaning) {
        PrintedPhrase phrase = PrintedPhrase.parse(printed);
        assertThat(meaning(phrase)).isEqualTo(meaning);
        assertThat(phrase).hasToString(printed);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    ''                | 0  | its end
                    每百户3000元整     | 8  | "整"
                    五百户3千元        | 3  | "3千元"
                    二三年            | 0  | "二三年"
                    二百五元          | 0  | "二百五元"
                    百元              | 0  | "百元"
                    05万元            | 0  | "05万元"
                    5.万元            | 0  | "5.万元"
                    5∶               | 2  | its end
                    5至5人            | 4  | its end
                    9至5人            | 4  | its end
                    5人至9户          | 5  | its end
                    从2011年          | 6  | its end
                    零分之二          | 3  | "二"
                    每年每年5元       | 4  | "5元"
                    每零户5元         | 2  | "户5元"
                    每5元             | 3  | its end
                    “十二五期间       | 0  | "“十二五期间"
                    2015年前后        | 6  | "后"
                    不超过5人以上      | 5  | "以上"
                    超过10%以上       | 5  | "以上"
                    社区              | 0  | "社区"
                    5 万元            | 1  | " 万元"
                    """)
    void aPhraseThatIsNotUsedUpTellsWhereItStopped(String printed, int position, String found) {
        assertThatThrownBy(() -> PrintedPhrase.parse(printed))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("printed phrase (" + printed + ") is read up to character " + position
                        + "; found " + found + ", allowed: ");
    }

    @Test
    void aPhraseIsShort() {
        assertThatThrownBy(() -> PrintedPhrase.parse("5".repeat(65)))
                .hasMessage("printed phrase (65 characters) must have at most 64 characters");
        assertThatThrownBy(() -> PrintedPhrase.parse("1234567890123元")).hasMessageContaining("at most 12 characters");
    }

    @Test
    void phrasesAreEqualByMeaning() {
        assertThat(PrintedPhrase.parse("5∶5")).isEqualTo(PrintedPhrase.parse("五比五"));
        assertThat(PrintedPhrase.parse("80%")).isEqualTo(PrintedPhrase.parse("五分之四"));
        assertThat(PrintedPhrase.parse("5万元")).isNotEqualTo(PrintedPhrase.parse("5.5万元"));
        assertThat(PrintedPhrase.parse("80%以上")).isNotEqualTo(PrintedPhrase.parse("80%"));
        assertThat(PrintedPhrase.parse("每百户3000元").value()).contains(Ratio.of(3000));
        assertThat(PrintedPhrase.parse("5至9人").value()).isEmpty();
    }
}
