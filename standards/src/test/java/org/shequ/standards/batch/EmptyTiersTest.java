package org.shequ.standards.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.shequ.core.calendar.FiscalYear;
import org.shequ.core.unit.Unit;
import org.shequ.core.unit.UnitJson;
import org.shequ.standards.budget.BudgetLine;
import org.shequ.standards.json.JsonText;
import org.shequ.standards.pack.Pack;
import org.shequ.standards.pack.PackSource;
import org.shequ.standards.policy.Policy;
import org.shequ.standards.policy.PolicyLibrary;

/** A tier in which no whole number lies bounds nothing where the number is missing. */
class EmptyTiersTest {
    private static final String RULE = "X-1-1";

    private static String flat(String value) {
        return "{'flat':{'value':'" + value + "','inferred':'made up'}}";
    }

    /** Up to 7 persons, above 7 and below 8, above. */
    private static Policy policy() {
        String tiers = "{'tiers':{'measure':'committeeMembers','tiers':[{'upTo':'7','formula':" + flat("100")
                + "},{'above':'7','below':'8','formula':" + flat("999") + "},{'from':'8','formula':" + flat("200")
                + "}]}}";
        return PolicyLibrary.of(Pack.read(PackSource.texts(
                        "made up",
                        Map.of(
                                "pack.json",
                                MadeUp.json(
                                        "{'format':1,'id':'X','document':{'title':'made up','issuer':null,'number':null,"
                                                + "'date':'2000-01-01','place':'990100','reach':['URBAN','RURAL']}}"),
                                "rules.json",
                                MadeUp.json(
                                        "{'rules':[{'id':'X-1-1','label':{'zh':'编的','en':'made up'},'clauses':['X-1-1'],"
                                                + "'locator':'一','subject':'COMMUNITY','modality':'DIRECTIVE','coverage':{'from':2000,"
                                                + "'printed':'2000年起'},'funding':{'role':'NORM','period':'YEAR','purposes':['use'],"
                                                + "'formula':" + tiers + "}}]}")))))
                .forYear(FiscalYear.of(2016));
    }

    @Test
    void anEmptyTierIsNoCase() {
        Policy policy = policy();
        Unit unit = UnitJson.read(
                JsonText.read(MadeUp.json("{'code':'990101001001','kind':'URBAN_COMMUNITY'}"), "made up"));
        CompiledPolicy compiled = policy.compile(List.of(unit.code().orElseThrow()));
        BudgetColumns out = compiled.newResult(1);
        compiled.budget(compiled.columns(List.of(unit)), out);
        BudgetLine line = policy.budget(unit).line(RULE);
        assertThat(line.amount().high().orElseThrow().fen()).isEqualTo(20_000);
        assertThat(out.high(RULE)[0]).isEqualTo(20_000);
        assertThat(out.low(RULE)[0]).isEqualTo(10_000);
    }
}
