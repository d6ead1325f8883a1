package org.shequ.standards.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.shequ.core.json.FaultsException;
import org.shequ.core.quantity.Ratio;
import org.shequ.standards.json.JsonText;

class SchemeTest {
    private static Scheme read(String text) {
        return Scheme.read(JsonText.read(text.replace('\'', '"'), "made up"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            []                                                     | an object
            {'sets':'a'}                                           | unknown key
            {'set':'a','criteria':['b']}                           | one of the keys set, criteria
            {'criteria':[]}                                        | at least one criterion
            {'otherwise':'-1'}                                     | 0 or more
            {'otherwise':true}                                     | a number such as
            {'points':{'x':{'met':'1','unmet':'1'}}}               | 0 or less
            {'points':{'x':{'met':'1'}}}                           | missing key "unmet"
            {'points':{'x':'1e99'}}                                | a number such as
            {'otherwise':'1','steps':[{'from':'1','score':'-1'}]}  | 0 or more
            {'otherwise':'1','steps':[{'from':'2','score':'1'},{'from':'1','score':'2'}]} | must lie above the one before
            {'otherwise':'1','steps':[{'from':'1','score':'2'},{'from':'2','score':'2'}]} | must lie above the one before
            {'otherwise':'1','grades':[{'grade':'A','from':'2'},{'grade':'B','from':'2'}]} | must be above that of A
            {'otherwise':'1','grades':[{'grade':'A','from':'1'},{'grade':'A','from':'2'}]} | a code of their own
            {'otherwise':'1','grades':[{'grade':' ','from':'1'}]}  | must not be blank
            {'grades':[{'grade':'A','from':'1'}]}                  | points for criteria
            {'cycle':{'years':3}}                                  | an anchor
            {'cycle':{'years':0}}                                  | 1
            {'cycle':{'years':3,'anchor':'11'}}                    | four digits
            """)
    void whatIsWrongIsTold(String text, String told) {
        assertThatThrownBy(() -> read(text)).isInstanceOf(FaultsException.class).hasMessageContaining(told);
    }

    @Test
    void everyFaultIsToldInOnePass() {
        assertThatThrownBy(
                        () -> read("{'sets':1,'points':{'a':'x','b':{'met':'-1','unmet':'0'}},'cycle':{'years':'y'}}"))
                .isInstanceOfSatisfying(
                        FaultsException.class, told -> assertThat(told.faults()).hasSize(4));
    }

    @Test
    void numbersAreExactHoweverTheyAreWritten() {
        Scoring scoring = read("{'points':{'a':0.1,'b':'1/10','c':'10%'},'otherwise':'0'}")
                .scoring()
                .orElseThrow();
        assertThat(scoring.points().values()).containsOnly(Points.of(Ratio.of(1, 10)));
    }
}
