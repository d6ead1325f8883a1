package org.shequ.standards.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Deadlines: their days are exactly those their phrases say. */
class DeadlineTest {
    private static String norm(String deadline) {
        return "{'measure':'committeeMembers','atLeast':'5','deadline':{" + deadline + "}}";
    }

    @ParameterizedTest
    @CsvSource(delimiter = '¦', textBlock = """
            'last':'2014-12-31','loose':'2015-12-31','printed':'2015年前' ¦ 2014-12-31|2015-12-31
            'last':'2014-12-31','loose':'2015-12-31','printed':'二〇一五年前' ¦ 2014-12-31|2015-12-31
            'last':'2015-12-31','printed':'到2015年' ¦ 2015-12-31
            'last':'2015-12-31','printed':'至2015年' ¦ 2015-12-31
            'last':'2015-12-31','printed':'2015年底' ¦ 2015-12-31
            'last':'2015-12-31','printed':'2015年底前' ¦ 2015-12-31
            'last':'2015-12-31','printed':'2015年' ¦ 2015-12-31
            'last':'2015-12-31','printed':'“十二五”末' ¦ 2015-12-31
            'last':'2015-12-31','printed':'到“十二五”末' ¦ 2015-12-31
            'last':'2015-12-31','printed':'“十二五”期末' ¦ 2015-12-31
            'last':'2020-12-31','printed':'“十三五”时期' ¦ 2020-12-31
            'last':'2020-12-31','printed':'“十三五”期间' ¦ 2020-12-31
            'from':'2010-12-21','last':'2013-12-21','loose':'2015-12-21','printed':'3至5年时间' ¦ 2013-12-21|2015-12-21
            'from':'2010-12-21','last':'2015-12-21','printed':'五年内' ¦ 2015-12-21
            'from':'2012','last':'2017-01-01','loose':'2017-12-31','printed':'5年内' ¦ 2017-01-01|2017-12-31
            'last':'2020-12-31','printed':'从2016年起，用5年时间' ¦ 2020-12-31
            'last':'2020-12-31','inferred':'the end of the plan' ¦ 2020-12-31
            """)
    void aDeadlineHasTheDaysItsPhraseSays(String deadline, String days) {
        assertThat(((Norm) MadeUpRule.content("norm", norm(deadline)))
                        .deadline()
                        .orElseThrow())
                .hasToString(days);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '¦', textBlock = """
            'last':'2014-12-31','loose':'2015-12-31','printed':'2016年前' ¦ printed phrase says 2015-12-31 or 2016-12-31, the deadline is 2014-12-31 or 2015-12-31
            'last':'2014-12-31','loose':'2015-12-30','printed':'2015年前' ¦ the deadline is 2014-12-31 or 2015-12-30
            'last':'2014-12-30','loose':'2015-12-31','printed':'2015年前' ¦ the deadline is 2014-12-30 or 2015-12-31
            'last':'2015-12-31','printed':'“十三五”末' ¦ printed phrase says 2020-12-31
            'from':'2010-12-22','last':'2013-12-21','loose':'2015-12-21','printed':'3至5年时间' ¦ printed phrase says 2013-12-22 or 2015-12-22
            'from':'2012','last':'2017-01-01','loose':'2017-12-31','printed':'六年内' ¦ printed phrase says 2018-01-01 or 2018-12-31
            'last':'2020-12-31','printed':'从2016年起，用4年时间' ¦ printed phrase says 2019-12-31
            'last':'2015-12-21','printed':'5年内' ¦ the phrase counts from a day that it does not say
            'from':'2010-12-21','last':'2015-12-31','printed':'到2015年' ¦ the phrase says its days by itself
            'from':'2010-12-21','last':'2015-12-31','inferred':'why' ¦ nothing counts from this day
            'last':'2015-12-31','loose':'2015-12-31','printed':'到2015年' ¦ a day after last (2015-12-31), or no such key
            'last':'2015-12-31' ¦ exactly one of printed, inferred
            'last':'2015-12-31','inferred':' ' ¦ the reason in words
            'last':'2015-12-31','printed':'2015年起' ¦ the phrase says no last day
            'last':'2015-12-31','printed':'300元' ¦ the phrase says no last day
            'last':'2015-02-30','printed':'到2015年' ¦ must be a date such as 2015-12-31
            'printed':'到2015年' ¦ missing key "last"
            """)
    void aDeadlineOfOtherDaysIsRefused(String deadline, String told) {
        assertThat(MadeUpRule.faults("norm", norm(deadline)))
                .anySatisfy(fault -> assertThat(fault).contains(told));
    }

    @Test
    void whatIsInferredPutsACaveatOfItsOwn() {
        Rule rule = MadeUpRule.pack("norm", norm("'last':'2020-12-31','inferred':'why'"))
                .rules()
                .get(0)
                .byDefault();
        assertThat(rule.caveats()).containsExactly(Note.INFERRED_DEADLINE);
    }
}
