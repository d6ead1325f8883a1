package org.shequ.standards.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Figures that were read in accounts of a text say so, and results that rest on them carry it. */
class AccountTest {
    @ParameterizedTest
    @CsvSource({"SEVERAL_SOURCES, SECOND_HAND", "ONE_SOURCE, SINGLE_SOURCE"})
    void theCaveatTellsInHowManyAccounts(String reported, String caveat) {
        String json = "{'measure':'committeeMembers','atLeast':{'value':'5','reported':'%s'}}".formatted(reported);
        assertThat(MadeUpRule.pack("norm", json).rules().get(0).byDefault().caveats())
                .containsExactly(caveat);
    }

    @Test
    void figuresOfBothKindsCarryBothCaveats() {
        String json = "{'measure':'committeeMembers','between':{'low':{'value':'5','reported':'SEVERAL_SOURCES'},"
                + "'high':{'value':'9','reported':'ONE_SOURCE'},'top':'CAP'}}";
        assertThat(MadeUpRule.pack("norm", json).rules().get(0).byDefault().caveats())
                .isEqualTo(Set.of("SECOND_HAND", "SINGLE_SOURCE"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '¦', quoteCharacter = '`', textBlock = """
            'reported':'FROM_MEMORY' ¦ allowed: SEVERAL_SOURCES, ONE_SOURCE
            'reported':'ONE_SOURCE','printed':'5人' ¦ one of printed, inferred, reported
            'reported':'ONE_SOURCE','inferred':'why' ¦ one of printed, inferred, reported
            """)
    void aFigureHasOneOrigin(String origin, String told) {
        assertThat(MadeUpRule.faults("norm", "{'measure':'committeeMembers','atLeast':{'value':'5'," + origin + "}}"))
                .singleElement()
                .asString()
                .contains(told);
    }
}
