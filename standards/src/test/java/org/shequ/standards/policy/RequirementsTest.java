package org.shequ.standards.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.shequ.core.formula.Truth;
import org.shequ.core.json.Json;
import org.shequ.core.quantity.Requirement;
import org.shequ.core.unit.Unit;
import org.shequ.standards.assess.RuleRequirement;
import org.shequ.standards.json.JsonText;
import org.shequ.standards.rule.ChecklistItem;

/** What made-up rules ask of made-up units, before anything is known of what these have. */
class RequirementsTest {
    private static final LocalDate AT = LocalDate.of(2015, 6, 30);

    private static String fig(String value) {
        return MadeUpPack.figure(value);
    }

    private static Policy policy(String content, String... members) {
        String rule = MadeUpPack.ruleOf("X-1-1", "COMMUNITY", content, members);
        return PolicyLibrary.of(MadeUpPack.of(MadeUpPack.LONG_AGO, rule)).at(AT);
    }

    private static Unit unit(String members) {
        return Unit.fromJson(Objects.requireNonNull(
                JsonText.read("{\"kind\":\"URBAN_COMMUNITY\",\"code\":\"990101001001\"" + members + "}", "made up")
                        .toJava()));
    }

    private static RuleRequirement asked(Policy policy, String members) {
        return policy.requirements(unit(members)).rule("X-1-1");
    }

    @Test
    void aShareAsksForHeadsWhateverThereAre() {
        Policy policy =
                policy("\"norm\":{\"measure\":\"volunteers\",\"of\":\"residents\",\"atLeast\":" + fig("10%") + "}");
        RuleRequirement known = asked(policy, ",\"residents\":8104");
        assertThat(known.json(Locale.ENGLISH).member("required")).contains(Json.text("811"));
        assertThat(known.kind()).contains(Requirement.Kind.AT_LEAST);
        assertThat(known.missing()).isEmpty();
        RuleRequirement open = asked(policy, "");
        assertThat(open.missing()).containsExactly("residents");
        assertThat(open.json(Locale.ENGLISH).member("required")).contains(Json.nothing());
        assertThat(asked(policy, ",\"residents\":8104,\"volunteers\":2")).isEqualTo(known);
    }

    @Test
    void moreThanAShareAsksForTheNextHead() {
        Policy policy =
                policy("\"norm\":{\"measure\":\"electionParticipants\",\"of\":\"registeredVoters\",\"moreThan\":"
                        + fig("1/2") + "}");
        assertThat(asked(policy, ",\"registeredVoters\":1000")
                        .json(Locale.ENGLISH)
                        .member("required"))
                .contains(Json.text("501"));
        assertThat(asked(policy, ",\"registeredVoters\":999")
                        .json(Locale.ENGLISH)
                        .member("required"))
                .contains(Json.text("500"));
        assertThat(asked(policy, "").missing()).containsExactly("registeredVoters");
    }

    @Test
    void whatIsNotEncodedIsMissing() {
        RuleRequirement asked = asked(policy("\"notEncoded\":{\"passage\":\"article 1\"}"), "");
        assertThat(asked.applies()).isEqualTo(Truth.TRUE);
        assertThat(asked.required()).isEmpty();
        assertThat(asked.missing()).containsExactly("not encoded: X article 1");
    }

    @Test
    void aRangeTellsBothEndsAndWhatItsTopMeans() {
        RuleRequirement asked = asked(
                policy("\"norm\":{\"measure\":\"committeeMembers\",\"between\":{\"low\":" + fig("5") + ",\"high\":"
                        + fig("9") + ",\"top\":\"CAP\"}}"),
                "");
        Json.Obj json = asked.json(Locale.ENGLISH);
        assertThat(json.member("required")).contains(Json.text("5"));
        assertThat(json.member("requiredHigh")).contains(Json.text("9"));
        assertThat(asked.top()).contains(Requirement.TopKind.CAP);
    }

    @Test
    void aRuleThatDoesNotApplyAsksNothingAndSaysWhyOneThatMayTellsWhatWouldSettleIt() {
        Policy policy = policy(
                "\"norm\":{\"measure\":\"socialWorkers\",\"atLeast\":" + fig("1") + "}",
                "\"appliesWhen\":{\"compare\":{\"left\":\"residents\",\"is\":\">=\",\"right\":\"5000\"}}");
        RuleRequirement small = asked(policy, ",\"residents\":4999");
        assertThat(small.applies()).isEqualTo(Truth.FALSE);
        assertThat(small.required()).isEmpty();
        assertThat(small.reason(Locale.ENGLISH).orElseThrow()).startsWith("not so: ");
        RuleRequirement open = asked(policy, "");
        assertThat(open.applies()).isEqualTo(Truth.UNKNOWN);
        assertThat(open.missing()).containsExactly("residents");
        assertThat(open.required()).isPresent();
    }

    @Test
    void whatIsToOccurTellsTheEndOfItsPeriod() {
        RuleRequirement asked = asked(
                policy(
                        "\"norm\":{\"measure\":{\"occurrences\":\"trainings[DIRECTOR]\",\"window\":{\"kind\":\"CALENDAR_YEAR\"}},"
                                + "\"atLeast\":" + fig("1") + "}"),
                "");
        assertThat(asked.periodEnd()).contains(LocalDate.of(2015, 12, 31));
    }

    @Test
    void aChecklistAsksForItsItemsButThoseThatDoNotConcernTheUnit() {
        Policy policy = policy("\"checklist\":{\"items\":[{\"code\":\"A\",\"label\":{\"zh\":\"甲\",\"en\":\"a\"}},"
                + "{\"code\":\"B\",\"label\":{\"zh\":\"乙\",\"en\":\"b\"},\"when\":{\"holds\":\"informationPlatform\"}}],"
                + "\"openEnded\":true,\"need\":\"ALL\"}");
        assertThat(asked(policy, ",\"informationPlatform\":false").items())
                .extracting(ChecklistItem::code)
                .containsExactly("A");
        assertThat(asked(policy, "").items()).extracting(ChecklistItem::code).containsExactly("A", "B");
    }

    @Test
    void moneyIsAskedForWhetherAnyIsGivenOrNot() {
        Policy policy = PolicyLibrary.of(MadeUpPack.of(MadeUpPack.LONG_AGO, MadeUpPack.flat("X-1-1", "50000")))
                .at(AT);
        assertThat(asked(policy, "").json(Locale.ENGLISH).member("required")).contains(Json.text("50000"));
    }

    @Test
    void aRuleThatAsksNothingIsToldWithThoseThatDo() {
        Policy policy = policy("\"norm\":{\"measure\":\"socialWorkers\",\"atLeast\":" + fig("1") + "}");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> policy.requirements(unit("")).rule("X-9-9"))
                .withMessage("nothing is asked by rule X-9-9 at 2015-06-30; there are [X-1-1]");
    }
}
