package org.shequ.standards.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.shequ.core.source.Modality;

/** The phrases that five documents print for figures, days and modality, each with what it says. */
class PrintedTableTest {
    private static final int LONGEST = 20;

    @ParameterizedTest
    @CsvFileSource(resources = "printed.csv", delimiter = '|', numLinesToSkip = 1)
    void aPrintedPhraseSaysWhatTheTableTells(String clause, String what, String phrase, String says) {
        assertThat(phrase).as(clause).hasSizeLessThanOrEqualTo(LONGEST);
        switch (what) {
            case "figure" ->
                assertThat(PrintedPhraseTest.meaning(PrintedPhrase.parse(phrase)))
                        .as(clause)
                        .isEqualTo(says);
            case "modality" ->
                assertThat(ModalityWord.meanings(phrase)).as(clause).isEqualTo(modalities(says));
            default -> assertThat(what).as(clause).isEqualTo("deadline");
        }
    }

    private static Set<Modality> modalities(String words) {
        return Arrays.stream(words.split(" ")).map(Modality::valueOf).collect(Collectors.toSet());
    }

    @ParameterizedTest
    @CsvFileSource(resources = "printed.csv", delimiter = '|', numLinesToSkip = 1)
    void aPhraseWithOneDigitMoreSaysSomethingElse(String clause, String what, String phrase, String says) {
        List<Integer> places = what.equals("figure")
                ? phrase.chars().filter(Character::isDigit).boxed().toList()
                : List.of();
        if (!places.isEmpty()) {
            String changed = phrase.replaceFirst("([0-9]+)", "1$1");
            assertThat(said(changed)).as(clause).doesNotContain(says);
        }
    }

    private static Set<String> said(String phrase) {
        try {
            return new TreeSet<>(Set.of(PrintedPhraseTest.meaning(PrintedPhrase.parse(phrase))));
        } catch (IllegalArgumentException refused) {
            return Set.of();
        }
    }
}
