package org.shequ.seeds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.shequ.core.account.Booking;
import org.shequ.core.json.Json;
import org.shequ.standards.account.AccountQuestion;
import org.shequ.standards.account.AccountReport;
import org.shequ.standards.account.GroundedRefusal;
import org.shequ.standards.assess.Finding;
import org.shequ.standards.assess.Standing;
import org.shequ.standards.assess.Verdict;
import org.shequ.standards.json.JsonText;

/** Accounts under the documents: the clauses on which entries are refused, and how an account stands to the rules that bind it. */
class AccountRulesTest {
    private static final String JINAN = "'code':'370102001','holder':'STREET','funds':["
            + "{'id':'A','community':'370102001001','source':'FISCAL','purposes':['WORK'],'year':2016},"
            + "{'id':'B','community':'370102001002','source':'FISCAL','purposes':['WORK'],'year':2016},"
            + "{'id':'R','community':'370102001001','source':'RESIDENTS','purposes':['LIFT'],'year':2016}]"
            + ",'entries':[" + income("a", "A", "100000.00") + "," + income("b", "B", "80000.00") + "]";
    private static final String CHANGCHUN = "'code':'220102001001','holder':'STREET','funds':["
            + "{'id':'W','community':'220102001001','source':'FISCAL','purposes':['WORK'],'year':2013},"
            + "{'id':'D','community':'220102001001','source':'DONATION','purposes':['FACILITIES'],'year':2013}]"
            + ",'entries':[" + income("w", "W", "50000.00").replace("2016", "2013") + "]";

    private static String income(String id, String fund, String amount) {
        return "{'id':'" + id + "','kind':'INCOME','day':'2016-01-05','fund':'" + fund + "','amount':'" + amount + "'}";
    }

    private static String payment(String day, String fund, String amount, String more) {
        return "{'id':'p','kind':'PAYMENT','day':'" + day + "','fund':'" + fund + "','amount':'" + amount + "'," + more
                + "}";
    }

    private static AccountReport report(String account, String book, String unit, String date) {
        String text = "{'account':{" + account + "},'book':[" + book + "]" + unit + "}";
        Json tree = JsonText.read(text.replace('\'', '"'), "test");
        return AccountQuestion.read(tree).answer(Seeds.library().at(LocalDate.parse(date)));
    }

    private static AccountReport jinan(String book) {
        return report(JINAN, book, "", "2016-12-31");
    }

    private static AccountReport changchun(String more, String book) {
        return report(CHANGCHUN + more, book, ",'unit':{'code':'220102001001','kind':'URBAN_COMMUNITY'}", "2013-12-31");
    }

    private static List<String> grounds(AccountReport report) {
        return report.refusals().stream()
                .map(GroundedRefusal::grounds)
                .flatMap(List::stream)
                .flatMap(finding -> finding.clauses().stream())
                .map(Object::toString)
                .distinct()
                .toList();
    }

    private static Finding finding(AccountReport report, String rule) {
        return findings(report)
                .filter(each -> each.rule().toString().equals(rule))
                .findFirst()
                .orElseThrow();
    }

    private static Stream<Finding> findings(AccountReport report) {
        return report.units().stream().flatMap(each -> each.findings().stream());
    }

    /** SD2012-3.3-10: one committee is not spent beyond its own ledger, though the street holds 180 000. */
    @Test
    void spendingBeyondTheCommitteesOwnLedgerIsRefusedWithItsClause() {
        AccountReport report = jinan(payment("2016-06-01", "A", "120000.00", "'purpose':'WORK'"));
        assertThat(report.booking().status()).isEqualTo(Booking.Status.REFUSED);
        assertThat(grounds(report)).containsExactly("SD2012-3.3-10");
        Finding ground = report.refusals().get(0).grounds().get(0);
        assertThat(ground.verdict()).isEqualTo(Verdict.BREACH);
        assertThat(ground.gap()).map(Object::toString).contains("-20000");
        assertThat(report.account().total(report.date())).hasToString("180000.00");
    }

    @Test
    void diversionAndSqueezingAreRefusedWithTheBanOnThem() {
        assertThat(grounds(jinan(payment("2016-06-01", "A", "1.00", "'purpose':'BANQUET'"))))
                .containsExactly("SD2012-3.3-10", "SD2012-3.3-11");
        AccountReport squeezed =
                jinan(payment("2016-06-01", "A", "1.00", "'purpose':'WORK','community':'370102001002'"));
        assertThat(grounds(squeezed)).containsExactly("SD2012-3.3-11");
        assertThat(finding(squeezed, "SD2012-3.3-11").items())
                .containsEntry("DIVERSION", Standing.MET)
                .containsEntry("SQUEEZING", Standing.UNMET)
                .containsEntry("WITHHOLDING", Standing.UNDETERMINED);
    }

    @Test
    void anAccountInOrderMeetsEarmarkedUseAndSeparateLedgers() {
        AccountReport report = jinan(payment("2016-06-01", "A", "30000.00", "'purpose':'WORK'"));
        assertThat(report.booking().isBooked()).isTrue();
        assertThat(finding(report, "SD2012-3.3-10/a").verdict()).isEqualTo(Verdict.MET);
        assertThat(finding(report, "SD2012-3.3-11").missing()).containsExactly("facts[fundsWithheld]");
        assertThat(finding(report, "SD2012-3.3-12/a").missing())
                .containsExactly("facts[disclosedToCommittee]", "facts[disclosedToResidents]");
    }

    /** SD2012-3.3-12 prints no interval: it is the county's to set. */
    @Test
    void theIntervalOfDisclosureIsOpenWhereNobodyHasSetIt() {
        AccountReport report = report(
                JINAN + ",'disclosures':[{'day':'2016-09-30','through':'2016-09-30','audiences':['RESIDENTS']}]",
                "",
                "",
                "2016-12-31");
        assertThat(finding(report, "SD2012-3.3-12/b").verdict()).isEqualTo(Verdict.UNDETERMINED);
        assertThat(finding(report, "SD2012-3.3-12/b").actual())
                .map(each -> each.amount().orElseThrow().toString())
                .contains("4");
        assertThat(finding(report, "SD2012-3.3-12/a").items())
                .containsEntry("RESIDENTS_COMMITTEE", Standing.UNMET)
                .containsEntry("RESIDENTS", Standing.MET);
    }

    @Test
    void moneyRaisedFromResidentsWithoutADecisionIsRefusedWithTheClauseThatAllowsRaising() {
        AccountReport report = jinan("{'id':'r','kind':'INCOME','day':'2016-05-01','fund':'R','amount':'5000.00',"
                + "'raising':{'decidedOn':'2016-05-02','voluntary':true,'welfare':true}}");
        assertThat(grounds(report)).containsExactly("SD2012-3.3-9");
        assertThat(report.refusals().get(0).grounds().get(0).items()).containsEntry("DISCUSSED", Standing.UNMET);
    }

    @Test
    void moneyRaisedAfterADecisionOfTheRepresentativesMeetsTheClause() {
        AccountReport report = jinan("{'id':'r','kind':'INCOME','day':'2016-05-02','fund':'R','amount':'5000.00',"
                + "'raising':{'decidedOn':'2016-05-02','decidingBody':'RESIDENTS_REPRESENTATIVES_MEETING',"
                + "'voluntary':true,'welfare':true}}");
        assertThat(report.booking().isBooked()).isTrue();
        assertThat(finding(report, "SD2012-3.3-9").verdict()).isEqualTo(Verdict.MET);
    }

    /** JL2010-6.3-9: 3 000 yuan of working funds on facilities. */
    @Test
    void spendingOffPurposeBreaksTheEarmark() {
        AccountReport report = changchun("", payment("2013-06-01", "W", "3000.00", "'purpose':'FACILITIES'"));
        assertThat(grounds(report)).containsExactly("JL2010-6.3-9");
        assertThat(finding(report, "JL2010-6.3-9").items())
                .containsEntry("EARMARKED", Standing.UNMET)
                .containsEntry("SEPARATE_ACCOUNTS", Standing.MET);
    }

    @Test
    void moneyBookedToNoFundBreaksSeparateAccounts() {
        AccountReport report = changchun("", income("x", "NONE", "1.00").replace("2016", "2013"));
        assertThat(grounds(report)).containsExactly("JL2010-6.3-9");
        assertThat(finding(report, "JL2010-6.3-9").items()).containsEntry("SEPARATE_ACCOUNTS", Standing.UNMET);
    }

    @Test
    void whoHoldsTheAccountWhatGoesThroughItAndToWhomItIsDisclosedAreAskedOfTheAccount() {
        AccountReport report = changchun(
                ",'throughAccount':{'FISCAL':true,'SERVICE_INCOME':false,'DONATION':true},"
                        + "'disclosures':[{'day':'2013-06-30','through':'2013-06-30',"
                        + "'audiences':['RESIDENTS','RESIDENTS_COMMITTEE']}]",
                "");
        assertThat(finding(report, "JL2010-6.3-7").verdict()).isEqualTo(Verdict.MET);
        assertThat(finding(report, "JL2010-6.3-8").items()).containsEntry("COMMUNITY_SERVICE_INCOME", Standing.UNMET);
        assertThat(finding(report, "JL2010-6.3-9").verdict()).isEqualTo(Verdict.MET);
        assertThat(finding(report, "JL2010-6.3-10").verdict()).isEqualTo(Verdict.MET);
        assertThat(findings(report).map(each -> each.rule().toString()))
                .containsExactlyInAnyOrder("JL2010-6.3-7", "JL2010-6.3-8", "JL2010-6.3-9", "JL2010-6.3-10");
    }

    @Test
    void aClosedPeriodIsTheAccountsOwnRuleAndCitesNoClause() {
        AccountReport report = report(
                JINAN.substring(0, JINAN.length() - 1)
                        + ",{'id':'c','kind':'CLOSING','day':'2016-07-01','through':'2016-06-30'}]",
                payment("2016-06-30", "A", "1.00", "'purpose':'WORK'"),
                "",
                "2016-12-31");
        assertThat(report.refusals())
                .singleElement()
                .satisfies(each -> assertThat(each.grounds()).isEmpty());
    }

    @Test
    void aPlaceThatStatesOtherwiseThanItsAccountIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> report(
                        JINAN,
                        "",
                        ",'unit':{'code':'370102001','kind':'STREET','facts':{'accountHolder':'OTHER'}}",
                        "2016-12-31"))
                .withMessageContaining("accountHolder");
    }
}
