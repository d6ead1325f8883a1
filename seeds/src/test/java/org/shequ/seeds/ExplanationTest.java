package org.shequ.seeds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.shequ.seeds.BudgetAssertions.community;
import static org.shequ.seeds.BudgetAssertions.in;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.shequ.core.calendar.FiscalYear;
import org.shequ.core.place.DivisionCode;
import org.shequ.core.quantity.Households;
import org.shequ.core.quantity.Persons;
import org.shequ.core.source.RuleId;
import org.shequ.core.unit.Community;
import org.shequ.core.unit.UnitKind;
import org.shequ.standards.policy.Policy;
import org.shequ.standards.reference.ReferenceData;

/** What an official reads, word for word. */
class ExplanationTest {
    private static String explain(Policy policy, Community community, String rule, Locale locale) {
        return policy.explain(community, RuleId.of(rule)).render(locale);
    }

    @Test
    void anExactAmountInChinese() {
        Community community = community(UnitKind.URBAN_COMMUNITY, "510402001001")
                .households(Households.of(3_120))
                .build();
        assertThat(explain(in(2016), community, "PZH2015-3.5.4-6", Locale.CHINESE))
                .isEqualTo("""
                        公共服务和社会管理专项资金（规则 PZH2015-3.5.4-6）
                        公式：按户数每100户3000元，不足100户的部分按比例计
                        数据：居（村）民委员会类别（committee）= 居民委员会
                        数据：设立为农村社区（ruralCommunity）= 否
                        适用判断：居（村）民委员会类别为居民委员会：是；设立为农村社区：否
                        数据：户数（households）= 3120户
                        算式：3000.00 × (3120 ÷ 100) = 93600.00
                        金额：93600.00元（按行四舍五入到分）
                        分担：未明确承担方 93600.00元
                        读法：不足百户按比例计算（blocks = LINEAR）；另有读法：只计满百户（FULL_HUNDREDS）；不足百户按百户计算（STARTED_HUNDREDS）
                        读法：不含未设农村社区的村（villages = EXCLUDED）；另有读法：含村（INCLUDED）
                        假设：原文未写期间，按每年推定（ANNUAL_INFERRED）
                        出处：攀委发〔2015〕10号 三（五）4""");
    }

    @Test
    void anOpenChoiceInEnglish() {
        Community village = Community.builder().code("510421100201").build();
        assertThat(explain(in(2016), village, "PZH2015-3.5.4-4", Locale.ENGLISH))
                .isEqualTo("""
                        At most one of these 2 rules applies; which one depends on facts that are missing:
                        May apply: office funds of a rural community (rule PZH2015-3.5.4-3): 40000 yuan, adjusted every 3 years from 2018 on by the cumulative rise of the economic growth index, on the base of 2015, never downwards; applies if set up as a rural community or (kind of committee is residents' committee and settlement is rural)
                        May apply: office funds of a village (rule PZH2015-3.5.4-4): 30000 yuan, adjusted every 3 years from 2018 on by the cumulative rise of the economic growth index, on the base of 2015, never downwards; applies if kind of committee is villagers' committee and (not set up as a rural community)
                        Fact: set up as a rural community (ruralCommunity) = unknown
                        Fact: kind of committee (committee) = villagers' committee
                        Fact: settlement = unknown
                        Applies: set up as a rural community: unknown; kind of committee is residents' committee: no; settlement is rural: unknown
                        Applies: kind of committee is villagers' committee: yes
                        Case 1: set up as a rural community: yes
                        Arithmetic: 40000.00 = 40000.00
                        Case 2: set up as a rural community: no
                        Arithmetic: 30000.00 = 30000.00
                        Amount: between 30000.00 and 40000.00 yuan (facts are missing)
                        Missing: whether and since when set up as a rural community (ruralCommunitySince)
                        Reading: first adjusted in 2018, after three full years (firstAdjustment = YEAR_2018); other readings: first adjusted in 2017, the third year (YEAR_2017)
                        Source: 攀委发〔2015〕10号 三（五）4""");
    }

    @Test
    void seriesAreNamedAsPeopleKnowThem() {
        Community staffed = community(UnitKind.URBAN_COMMUNITY, "510402001001")
                .committeeMembers(Persons.of(7))
                .fullTimeStaff(Persons.of(9))
                .build();
        Policy policy = in(2018).withReference(ReferenceData.builder()
                .figure("wage.social", DivisionCode.of("510400"), FiscalYear.of(2017), "54010.00")
                .build());
        assertThat(explain(policy, staffed, "PZH2015-3.5.3-4", Locale.CHINESE))
                .contains("数据：2017年社会平均工资（wage.social[510400][2017]）= 54010.00元")
                .contains("算式：(7 + 9) × 54010.00 = 864160.00");
        assertThat(explain(policy, staffed, "PZH2015-3.5.4-2", Locale.CHINESE))
                .contains("数据：2018年经济增长累计增幅（growthIndex[510402][2018]）= 未知")
                .contains("算式：50000.00 × max(1, 1 + ?)，不少于50000.00")
                .contains("尚缺：2018年经济增长累计增幅（growthIndex[510402][2018]）");
    }
}
