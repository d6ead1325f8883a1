package org.shequ.standards.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.shequ.core.json.Json;
import org.shequ.core.source.RuleId;
import org.shequ.core.unit.Unit;
import org.shequ.standards.assess.Assessed;
import org.shequ.standards.assess.Finding;
import org.shequ.standards.assess.Progress;
import org.shequ.standards.assess.Standing;
import org.shequ.standards.assess.Verdict;
import org.shequ.standards.json.JsonText;
import org.shequ.standards.procedure.ProcedureRun;

/** Norms, checklists, targets and procedures of a made-up document, over made-up units. */
class AssessingTest {
    private static final LocalDate AT = LocalDate.of(2015, 6, 30);
    private static final RuleId RULE = RuleId.of("X-1-1");

    private static String fig(String value) {
        return MadeUpPack.figure(value);
    }

    private static Policy policy(String subject, String content, String... members) {
        String rule = MadeUpPack.ruleOf("X-1-1", subject, content, members);
        return PolicyLibrary.of(MadeUpPack.of(MadeUpPack.LONG_AGO, rule)).at(AT);
    }

    private static Object json(String text) {
        return Objects.requireNonNull(JsonText.read(text, "made up").toJava());
    }

    private static Unit unit(String members) {
        return Unit.fromJson(json("{\"kind\":\"URBAN_COMMUNITY\",\"code\":\"990101001001\""
                + (members.isEmpty() ? "" : "," + members) + "}"));
    }

    private static Finding finding(String norm, String unit) {
        return policy("COMMUNITY", "\"norm\":" + norm).assess(unit(unit)).finding("X-1-1");
    }

    @ParameterizedTest
    @CsvSource({"4, BREACH, 1", "5, MET, 0", "9, MET, 0", "10, BREACH, -1"})
    void bothEndsOfARangeBelongToIt(int members, Verdict verdict, String gap) {
        Finding found = finding(
                "{\"measure\":\"committeeMembers\",\"between\":{\"low\":" + fig("5") + ",\"high\":" + fig("9")
                        + ",\"top\":\"CAP\"}}",
                "\"committeeMembers\":" + members);
        assertThat(found.verdict()).isEqualTo(verdict);
        assertThat(found.gap().orElseThrow().toPlainString()).isEqualTo(gap);
        assertThat(found.json().member("requiredHigh")).contains(Json.text("9"));
    }

    @Test
    void aTopThatGuidesIsNoCapAndAMissingFactIsNamed() {
        String norm = "{\"measure\":\"committeeMembers\",\"between\":{\"low\":" + fig("5") + ",\"high\":" + fig("9")
                + ",\"top\":\"GUIDANCE\"}}";
        assertThat(finding(norm, "\"committeeMembers\":10").verdict()).isEqualTo(Verdict.MET);
        Finding open = finding(norm, "");
        assertThat(open.verdict()).isEqualTo(Verdict.UNDETERMINED);
        assertThat(open.missing()).containsExactly("committeeMembers");
        assertThat(open.gap()).isEmpty();
        assertThat(open.json().member("actual")).contains(Json.nothing());
    }

    @ParameterizedTest
    @CsvSource({"8104, 810, TARGET_MISSED, 811, 1", "8104, 811, MET, 811, 0", "8100, 810, MET, 810, 0"})
    void aShareIsToldInHeadsAndComparedExactly(int base, int part, Verdict verdict, String required, String gap) {
        Policy striven = policy(
                "COMMUNITY",
                "\"norm\":{\"measure\":\"volunteers\",\"of\":\"residents\",\"atLeast\":" + fig("10%") + "}",
                "\"modality\":{\"value\":\"STRIVE\",\"inferred\":\"made up\"}");
        Json.Obj found = striven.assess(unit("\"residents\":" + base + ",\"volunteers\":" + part))
                .finding("X-1-1")
                .json();
        assertThat(found.member("verdict")).contains(Json.text(verdict.name()));
        assertThat(found.member("required")).contains(Json.text(required));
        assertThat(found.member("gap")).contains(Json.text(gap));
        assertThat(found.member("unit")).contains(Json.text("persons"));
    }

    @Test
    void aBaseOfZeroDecidesNothing() {
        Finding found = finding(
                "{\"measure\":\"volunteers\",\"of\":\"residents\",\"atLeast\":" + fig("10%") + "}",
                "\"residents\":0,\"volunteers\":0");
        assertThat(found.verdict()).isEqualTo(Verdict.UNDETERMINED);
        assertThat(found.missing()).containsExactly("residents");
    }

    @Test
    void whatIsKnownDecidesWhereItCan() {
        String norm = "{\"measure\":\"premises.area[COMMUNITY_PREMISES]\",\"atLeast\":" + fig("500") + "}";
        String open =
                "\"premises\":[{\"kind\":\"COMMUNITY_PREMISES\",\"area\":\"%s\"},{\"kind\":\"COMMUNITY_PREMISES\"}]";
        assertThat(finding(norm, open.formatted("500")).verdict()).isEqualTo(Verdict.MET);
        assertThat(finding(norm, open.formatted("499")).verdict()).isEqualTo(Verdict.UNDETERMINED);
    }

    @Test
    void anAmountToBeAboutIsReportedAndAnAimIsNoFault() {
        Finding about = finding("{\"measure\":\"households\",\"about\":" + fig("3000") + "}", "\"households\":3467");
        assertThat(about.verdict()).isEqualTo(Verdict.REPORTED);
        assertThat(about.json().member("gap")).contains(Json.text("-467"));
        Finding aim = finding(
                "{\"measure\":\"socialWorkers\",\"atLeast\":" + fig("1") + ",\"aim\":" + fig("2") + "}",
                "\"socialWorkers\":1");
        assertThat(aim.verdict()).isEqualTo(Verdict.MET);
        assertThat(aim.json().member("requiredHigh")).contains(Json.text("2"));
    }

    @Test
    void whatMayStillOccurWithinTheYearIsNotYetDue() {
        String norm = "{\"measure\":{\"occurrences\":\"trainings[DIRECTOR]\",\"window\":{\"kind\":\"%s\"}},\"atLeast\":"
                + fig("1") + "}";
        Finding inYear = finding(norm.formatted("CALENDAR_YEAR"), "\"trainings\":[]");
        assertThat(inYear.verdict()).isEqualTo(Verdict.NOT_YET_DUE);
        assertThat(inYear.daysLeft()).hasValue(184);
        Finding rolling =
                finding(norm.formatted("ROLLING\",\"months\":\"12").replace("\"12\"}", "12}"), "\"trainings\":[]");
        assertThat(rolling.verdict()).isEqualTo(Verdict.BREACH);
    }

    @Test
    void aRuleThatDoesNotApplySaysWhy() {
        Finding found = policy(
                        "COMMUNITY",
                        "\"norm\":{\"measure\":\"households\",\"atLeast\":" + fig("1") + "}",
                        "\"appliesWhen\":{\"is\":\"settlement\",\"in\":[\"RURAL\"]}")
                .assess(unit("\"households\":5"))
                .finding("X-1-1");
        assertThat(found.verdict()).isEqualTo(Verdict.NOT_APPLICABLE);
        assertThat(found.reason(java.util.Locale.ENGLISH).orElseThrow()).startsWith("not so: ");
        assertThat(found.json().member("measure")).contains(Json.text("households"));
    }

    @Test
    void factsLaterThanTheDayAreRefused() {
        Policy policy = policy("COMMUNITY", "\"norm\":{\"measure\":\"households\",\"atLeast\":" + fig("1") + "}");
        Unit later = unit("\"asOf\":\"2015-07-01\",\"households\":5");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> policy.assess(later))
                .withMessage("facts of URBAN_COMMUNITY 990101001001 (as of 2015-07-01) must not be later than the day"
                        + " of the assessment, 2015-06-30");
    }

    private static final String LIST =
            "\"checklist\":{\"items\":[{\"code\":\"A\",\"label\":{\"zh\":\"甲\",\"en\":\"a\"}},"
                    + "{\"code\":\"B\",\"label\":{\"zh\":\"乙\",\"en\":\"b\"},\"met\":{\"holds\":\"informationPlatform\"}}],"
                    + "\"openEnded\":true,\"need\":%s}";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"ALL\" | \"attested\":{\"X-1-1\":true},\"informationPlatform\":true | MET | MET",
                "\"ALL\" | \"attested\":{\"X-1-1\":true},\"informationPlatform\":false | BREACH | MET",
                "\"ALL\" | \"attested\":{\"X-1-1\":true} | UNDETERMINED | MET",
                "\"ALL\" | \"attested\":{\"X-1-1\":false},\"informationPlatform\":true | BREACH | UNDETERMINED",
                "\"ALL\" | \"informationPlatform\":false | BREACH | UNDETERMINED",
                "\"ANY\" | \"informationPlatform\":true | MET | UNDETERMINED",
                "\"ANY\" | \"informationPlatform\":false | UNDETERMINED | UNDETERMINED",
                "\"ANY\" | \"attested\":{\"X-1-1\":{\"items\":{\"A\":false}}},\"informationPlatform\":false | BREACH | UNMET"
            })
    void aChecklistIsDecidedByFactsAndByWhatIsAttested(String need, String facts, Verdict verdict, Standing first) {
        Finding found =
                policy("COMMUNITY", LIST.formatted(need)).assess(unit(facts)).finding("X-1-1");
        assertThat(found.verdict()).isEqualTo(verdict);
        assertThat(found.items()).containsEntry("A", first);
        assertThat(found.caveats()).containsExactly("OPEN_ENDED");
    }

    @Test
    void sumsAreDividedAndNotSharesAveraged() {
        Policy policy = policy(
                "COMMUNITY",
                "\"norm\":{\"measure\":\"volunteers\",\"of\":\"residents\",\"atLeast\":" + fig("10%")
                        + ",\"pooled\":\"CITY\"}");
        Unit large = unit("\"residents\":900,\"volunteers\":95");
        Unit small = unit("\"residents\":100,\"volunteers\":5");
        Assessed assessed = policy.assess(List.of(large, small));
        Finding city = assessed.pooled(RULE).get(0);
        assertThat(city.verdict()).isEqualTo(Verdict.MET);
        assertThat(city.json().member("actual")).contains(Json.text("100"));
        assertThat(city.json().member("scope")).contains(Json.text("990100"));
        assertThat(assessed.units()).containsExactly(policy.assess(large), policy.assess(small));
        assertThat(assessed.units().get(1).finding("X-1-1").verdict()).isEqualTo(Verdict.BREACH);
        assertThat(assessed.units().get(1).finding("X-1-1").caveats()).contains("POOLED");
        assertThat(assessed.worst()).contains(Verdict.BREACH);
        Finding open = policy.assess(List.of(large, unit("\"residents\":100")))
                .pooled(RULE)
                .get(0);
        assertThat(open.verdict()).isEqualTo(Verdict.UNDETERMINED);
        assertThat(open.missing()).containsExactly("volunteers");
    }

    private static Progress progress(String target, int met, int unmet, int open) {
        List<Unit> units = Stream.of(
                        Collections.nCopies(met, unit("\"informationPlatform\":true")),
                        Collections.nCopies(unmet, unit("\"informationPlatform\":false")),
                        Collections.nCopies(open, unit("")))
                .flatMap(List::stream)
                .toList();
        return policy(
                        "CITY",
                        "\"target\":{\"of\":\"COMMUNITY\",\"meets\":{\"holds\":\"informationPlatform\"}" + target + "}")
                .progress(units)
                .targets(RULE)
                .get(0);
    }

    @ParameterizedTest
    @CsvSource({
        "18, 19, 0, TARGET_MISSED, 18/37, 48.6486, 19, 1",
        "19, 18, 0, MET, 19/37, 51.3514, 19, 0",
        "19, 10, 8, MET, , , 19, 0",
        "18, 10, 9, UNDETERMINED, , , 19, ",
        "0, 19, 18, TARGET_MISSED, , , 19, "
    })
    void aShareOfTheUnitsIsCountedWithTheWorstAndTheBestOfWhatIsOpen(
            int met,
            int unmet,
            int open,
            Verdict verdict,
            String share,
            String percent,
            String required,
            String needed) {
        Json.Obj found = progress(",\"share\":" + fig("50%"), met, unmet, open).json();
        assertThat(found.member("verdict")).contains(Json.text(verdict.name()));
        assertThat(found.member("base")).contains(Json.text("37"));
        assertThat(found.member("share")).contains(orNull(share));
        assertThat(found.member("percent")).contains(orNull(percent));
        assertThat(found.member("required")).contains(orNull(required));
        assertThat(found.member("needed")).contains(orNull(needed));
    }

    private static Json orNull(String text) {
        return text == null ? Json.nothing() : Json.text(text);
    }

    @Test
    void aTargetWithNoThresholdIsMetByAllOrOpen() {
        assertThat(progress("", 3, 0, 0).verdict()).isEqualTo(Verdict.MET);
        Progress open = progress("", 2, 1, 0);
        assertThat(open.verdict()).isEqualTo(Verdict.UNDETERMINED);
        assertThat(open.missing()).containsExactly("threshold");
        assertThat(progress(",\"count\":" + fig("2"), 2, 9, 0).verdict()).isEqualTo(Verdict.MET);
        assertThat(progress(",\"count\":" + fig("3"), 2, 9, 0).verdict()).isEqualTo(Verdict.TARGET_MISSED);
        assertThat(progress(",\"count\":" + fig("3"), 2, 9, 1).verdict()).isEqualTo(Verdict.UNDETERMINED);
    }

    @Test
    void aProcedureStopsAtTheFirstStepRefused() {
        Policy policy = policy(
                "MATTER",
                "\"procedure\":{\"initial\":\"OPEN\",\"states\":[{\"code\":\"OPEN\",\"label\":{\"zh\":\"一\",\"en\":\"one\"}},"
                        + "{\"code\":\"HEARD\",\"label\":{\"zh\":\"二\",\"en\":\"two\"}},"
                        + "{\"code\":\"DONE\",\"label\":{\"zh\":\"三\",\"en\":\"three\"},\"final\":true}],"
                        + "\"actors\":[{\"code\":\"ALL\",\"label\":{\"zh\":\"众\",\"en\":\"all\"}}],"
                        + "\"steps\":[{\"code\":\"HEAR\",\"label\":{\"zh\":\"听\",\"en\":\"hear\"},\"from\":[\"OPEN\"],"
                        + "\"to\":\"HEARD\",\"by\":[\"ALL\"]},"
                        + "{\"code\":\"DECIDE\",\"label\":{\"zh\":\"决\",\"en\":\"decide\"},\"from\":[\"HEARD\"],"
                        + "\"to\":\"DONE\",\"by\":[\"ALL\"],\"guard\":{\"holds\":\"consent\"}}]}");
        String matter = "{\"kind\":\"MATTER\",\"code\":\"990101001001\"%s}";
        Unit unknown = Unit.fromJson(json(matter.formatted("")));
        Unit agreed = Unit.fromJson(json(matter.formatted(",\"consent\":true")));
        assertThat(policy.follow(agreed, RULE, List.of("HEAR", "DECIDE")).isFinished())
                .isTrue();
        ProcedureRun open = policy.follow(unknown, RULE, List.of("HEAR", "DECIDE"));
        assertThat(open.state().code()).isEqualTo("HEARD");
        assertThat(open.guard()).contains(ProcedureRun.Guard.MISSING);
        assertThat(open.missing()).containsExactly("consent");
        ProcedureRun early = policy.follow(agreed, RULE, List.of("DECIDE"));
        assertThat(early.json(Locale.ENGLISH).member("refused")).contains(Json.text("DECIDE"));
        assertThat(early.json(Locale.ENGLISH).member("guard")).contains(Json.nothing());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> policy.follow(agreed, RULE, List.of("LEAP")))
                .withMessageContaining("there are [HEAR, DECIDE]");
    }
}
