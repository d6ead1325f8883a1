package org.shequ.seeds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.shequ.core.calendar.Cycle;
import org.shequ.core.calendar.FiscalYear;
import org.shequ.core.json.Json;
import org.shequ.core.quantity.Ratio;
import org.shequ.core.source.DocumentId;
import org.shequ.core.source.RuleId;
import org.shequ.core.unit.Unit;
import org.shequ.core.unit.UnitJson;
import org.shequ.standards.assess.Finding;
import org.shequ.standards.assess.Standing;
import org.shequ.standards.assess.Verdict;
import org.shequ.standards.evaluation.CriteriaSet;
import org.shequ.standards.evaluation.CriteriaSets;
import org.shequ.standards.evaluation.Criterion;
import org.shequ.standards.evaluation.Evaluation;
import org.shequ.standards.evaluation.Evaluator;
import org.shequ.standards.evaluation.Grade;
import org.shequ.standards.evaluation.Points;
import org.shequ.standards.evaluation.RoundResult;
import org.shequ.standards.evaluation.RoundResults;
import org.shequ.standards.evaluation.RuleCycle;
import org.shequ.standards.evaluation.Score;
import org.shequ.standards.evaluation.Scoring;
import org.shequ.standards.json.JsonText;
import org.shequ.standards.policy.Policy;
import org.shequ.standards.reference.ReferenceData;

/** Units evaluated by what the documents print: the counts, a caller's scoring, procedures and rounds. */
class EvaluationTest {
    private static final String PRINCIPLES = items("DH-1.2-2");

    /** The indicators of each of the six standards, all met. */
    private static final String SIX = IntStream.rangeClosed(4, 9)
            .mapToObj(standard -> items("DH-1.3-" + standard))
            .collect(Collectors.joining(","));

    private static String items(String rule) {
        return "\"" + rule + "\":{\"items\":{"
                + Evaluator.of(policy(2010)).sets().set(rule).criteria().stream()
                        .map(each -> "\"" + each.item().orElseThrow() + "\":true")
                        .collect(Collectors.joining(","))
                + "}}";
    }

    private static Policy policy(int year) {
        return Seeds.library().at(LocalDate.of(year, 12, 31)).assumeEffective("DH", LocalDate.of(2009, 1, 1));
    }

    private static Unit community(String attested, String more) {
        return unit(
                "{\"code\":\"620982001001\",\"kind\":\"URBAN_COMMUNITY\",\"attested\":{" + attested + "}" + more + "}");
    }

    private static Unit unit(String text) {
        return UnitJson.read(JsonText.read(text, "made up"));
    }

    private static Map<String, String> standings(Evaluation evaluation) {
        return evaluation.criteria().stream()
                .collect(Collectors.toMap(
                        each -> each.criterion().item().orElse(each.criterion().name()),
                        each -> each.standing().map(Standing::name).orElse("NOT_ASKED")));
    }

    /** The table: every set of criteria on evaluation, of what, and how many criteria it has. */
    @Test
    void theSetsOnEvaluationAreThoseOfTheTable() throws IOException {
        try (InputStream in = EvaluationTest.class.getResourceAsStream("evaluation-sets.csv")) {
            List<String> table = new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .toList();
            Policy all = Seeds.withLaws().at(LocalDate.of(2018, 12, 31));
            assertThat(CriteriaSets.of(all).about("evaluation").stream()
                            .map(each -> each.id() + "," + each.kind() + ","
                                    + each.criteria().size()))
                    .containsExactlyInAnyOrderElementsOf(table);
        }
    }

    /** The criteria of a checklist are the items that its finding has, whatever is known of the unit. */
    @Test
    void everyChecklistIsASetOfTheItemsThatItsFindingsHave() {
        Policy policy = policy(2016);
        CriteriaSets sets = CriteriaSets.of(policy);
        Unit unit = community("", "");
        List<Finding> found = policy.assess(unit).findings().stream()
                .filter(each -> !each.items().isEmpty())
                .toList();
        assertThat(found).hasSizeGreaterThan(30);
        for (Finding each : found) {
            assertThat(sets.set(each.rule().toString()).criteria().stream()
                            .map(criterion -> criterion.item().orElseThrow()))
                    .as(each.rule().toString())
                    .containsAll(each.items().keySet());
        }
    }

    @Test
    void whatIsAttestedItemByItemCarriesUpToTheSixStandardsAndOnToTheNaming() {
        Evaluation evaluation = Evaluator.of(policy(2010)).evaluate(community(PRINCIPLES + "," + SIX, ""), "DH-6.21-2");
        assertThat(evaluation.criteria()).hasSize(11);
        assertThat(evaluation.met()).isEqualTo(11);
        assertThat(evaluation.missing()).isEmpty();
        assertThat(evaluation.run().orElseThrow().next()).anySatisfy(step -> {
            assertThat(step.step().code()).isEqualTo("NAME");
            assertThat(step.isPossible()).isTrue();
        });
    }

    @Test
    void oneIndicatorThatIsNotMetIsOneStandardThatIsNotMetAndNoNaming() {
        String attested = PRINCIPLES + "," + SIX.replace("\"GREENERY\":true", "\"GREENERY\":false");
        Evaluator evaluator = Evaluator.of(policy(2010));
        Evaluation standards = evaluator.evaluate(community(attested, ""), "DH-1.3-3");
        assertThat(standings(standards))
                .containsEntry("PLEASANT_ENVIRONMENT", "UNMET")
                .containsEntry("COMPLETE_SERVICES", "MET");
        assertThat(standards.met()).isEqualTo(5);
        assertThat(standards.unmet()).isEqualTo(1);
        assertThat(standards.standing()).contains(Standing.UNMET);
        Evaluation naming = evaluator.evaluate(community(attested, ""), "DH-6.21-2");
        assertThat(naming.met()).isEqualTo(10);
        assertThat(naming.run().orElseThrow().next())
                .allSatisfy(step -> assertThat(step.isPossible()).isFalse());
    }

    @Test
    void anIndicatorThatIsNotKnownLeavesItsStandardOpenAndNamesWhatIsMissing() {
        String attested = PRINCIPLES + "," + SIX.replace("\"GREENERY\":true,", "");
        Evaluation standards = Evaluator.of(policy(2010)).evaluate(community(attested, ""), "DH-1.3-3");
        assertThat(standings(standards)).containsEntry("PLEASANT_ENVIRONMENT", "UNDETERMINED");
        assertThat(standards.standing()).contains(Standing.UNDETERMINED);
        assertThat(standards.missing()).contains("attested[DH-1.3-8]");
    }

    /** The list as a whole is not met whatever else comes, and yet each item that is open names what would settle it. */
    @Test
    void anOpenItemOfAListThatIsSettledNamesWhatIsMissingForIt() {
        Evaluation standards = Evaluator.of(policy(2010))
                .evaluate(
                        community("\"DH-1.3-3\":false,\"DH-1.3-6\":{\"items\":{\"SOUND_TEAMS\":false}}", ""),
                        "DH-1.3-3");
        assertThat(standards.standing()).contains(Standing.UNMET);
        assertThat(standards.missing())
                .containsExactly(
                        "attested[DH-1.3-4]",
                        "attested[DH-1.3-5]",
                        "attested[DH-1.3-7]",
                        "attested[DH-1.3-8]",
                        "attested[DH-1.3-9]");
        Evaluation services = Evaluator.of(policy(2010))
                .evaluate(community("\"DH-1.3-6\":{\"items\":{\"SOUND_TEAMS\":false}}", ""), "DH-1.3-6");
        assertThat(services.missing()).containsExactly("attested[DH-1.3-6]");
    }

    @Test
    void whatAUnitAttestsAsAWholeIsNotReplacedByWhatIsFound() {
        String attested = SIX.replace("\"DH-1.3-8\":{", "\"DH-1.3-8\":{\"value\":false,");
        Evaluation standards = Evaluator.of(policy(2010)).evaluate(community(attested, ""), "DH-1.3-3");
        assertThat(standings(standards)).containsEntry("PLEASANT_ENVIRONMENT", "UNMET");
    }

    @ParameterizedTest
    @CsvSource({
        "220102001001, jl2010-harmonious-community-attributes, JL2010-1.2-1",
        "220102001001, jl2016-rural-community-attributes, JL2016-2.1-1"
    })
    void aPrintedListThatIsNoRuleIsAttestedUnderItsClause(String code, String set, String clause) {
        Evaluation evaluation = Evaluator.of(Seeds.library().at(LocalDate.of(2016, 12, 31)))
                .evaluate(
                        unit("{\"code\":\"" + code + "\",\"kind\":\"COMMUNITY\",\"attested\":{\"" + clause
                                + "\":{\"items\":{\"ORDERLY_MANAGEMENT\":true,\"CIVIL_HARMONY\":false}}}}"),
                        set);
        assertThat(standings(evaluation))
                .containsEntry("ORDERLY_MANAGEMENT", "MET")
                .containsEntry("CIVIL_HARMONY", "UNMET")
                .containsEntry("COMPLETE_SERVICES", "UNDETERMINED");
        assertThat(evaluation.missing()).containsExactly("attested[" + clause + "]");
        assertThat(evaluation.standing()).isEmpty();
    }

    @Test
    void nothingIsAskedWhereTheDocumentDoesNotSpeak() {
        Evaluator evaluator = Evaluator.of(policy(2010));
        Unit elsewhere = unit("{\"code\":\"510402001001\",\"kind\":\"URBAN_COMMUNITY\"}");
        for (String set : new String[] {"DH-1.3-3", "DH-6.21-2", "jl2010-harmonious-community-attributes"}) {
            Evaluation evaluation = evaluator.evaluate(elsewhere, set);
            assertThat(evaluation.notAsked()).isEqualTo(evaluation.criteria().size());
            assertThat(evaluation.run()).isEmpty();
            assertThat(evaluation.missing()).isEmpty();
            assertThat(evaluation.score(
                            Scoring.builder().otherwise(Points.of(Ratio.ONE)).build()))
                    .isEmpty();
        }
    }

    /** Six standards at 15 each and five principles at 2 are 100; an open standard leaves 85 to 100. */
    @Test
    void aCallersScoreIsBoundedWhileAStandardIsOpenAndTheGradeOnlyDecidedIfNothingCanMoveIt() {
        Scoring.Builder hundred = Scoring.builder();
        CriteriaSet set = Evaluator.of(policy(2010)).sets().set("DH-6.21-2");
        for (Criterion each : set.criteria()) {
            boolean isStandard = each.rule().equals(RuleId.of("DH-1.3-3"));
            hundred.putPoints(each.name(), Points.of(Ratio.of(isStandard ? 15 : 2)));
        }
        Evaluation open = Evaluator.of(policy(2010))
                .evaluate(community(PRINCIPLES + "," + SIX.replace("\"GREENERY\":true,", ""), ""), "DH-6.21-2");
        Score ninety = score(
                open,
                hundred.addGrades(Grade.of("GOOD", Ratio.of(60)), Grade.of("MODEL", Ratio.of(90)))
                        .build());
        assertThat(ninety.low()).isEqualTo(Ratio.of(85));
        assertThat(ninety.high()).isEqualTo(Ratio.of(100));
        assertThat(ninety.isDecided()).isFalse();
        assertThat(ninety.grade()).isEmpty();
        Score eighty = score(
                open,
                Scoring.builder()
                        .putAllPoints(points(set))
                        .addGrades(Grade.of("MODEL", Ratio.of(85)))
                        .build());
        assertThat(eighty.exact()).isEmpty();
        assertThat(eighty.grade().orElseThrow().code()).isEqualTo("MODEL");
    }

    private static Score score(Evaluation evaluation, Scoring scoring) {
        return evaluation.score(scoring).orElseThrow();
    }

    private static Map<String, Points> points(CriteriaSet set) {
        return set.criteria().stream()
                .collect(Collectors.toMap(
                        Criterion::name,
                        each -> Points.of(Ratio.of(each.rule().equals(RuleId.of("DH-1.3-3")) ? 15 : 2))));
    }

    @Test
    void aCriterionWithoutPointsAndPointsWithoutACriterionAreErrors() {
        Evaluation evaluation = Evaluator.of(policy(2010)).evaluate(community("", ""), "DH-1.3-3");
        Scoring one = Scoring.builder()
                .putPoints("DH-1.3-3#COMPLETE_SERVICES", Points.of(Ratio.ONE))
                .build();
        assertThatThrownBy(() -> evaluation.score(one))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("RESIDENTS_SELF_GOVERNMENT must have points");
        Scoring misspelt = Scoring.builder()
                .putPoints("DH-1.3-3#COMPLETE_SERVICE", Points.of(Ratio.ONE))
                .otherwise(Points.of(Ratio.ONE))
                .build();
        assertThatThrownBy(() -> evaluation.score(misspelt))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("COMPLETE_SERVICES");
    }

    @Test
    void aCallersOwnSetTakesNormsChecklistsAndSingleItems() {
        Policy policy = Seeds.library().at(LocalDate.of(2016, 12, 31));
        CriteriaSet own = CriteriaSets.own(
                policy,
                "district-2016",
                Seeds.library()
                        .pack(DocumentId.of("SD2012"))
                        .rule(RuleId.of("SD2012-2.2.2-3"))
                        .label(),
                List.of("SD2012-2.2.2-3", "SD2012-2.1.2-1", "SD2012-2.1.3-3#" + firstItem(policy, "SD2012-2.1.3-3")));
        Unit unit = unit(
                "{\"code\":\"370102001001\",\"kind\":\"URBAN_COMMUNITY\",\"households\":2000,"
                        + "\"premises\":[{\"kind\":\"COMMITTEE_PREMISES\",\"area\":\"280\"}],\"attested\":{\"SD2012-2.1.3-3\":true}}");
        Evaluation evaluation = Evaluator.of(policy).evaluate(unit, own);
        assertThat(evaluation.criteria().stream().map(each -> each.standing().orElseThrow()))
                .containsExactly(Standing.UNMET, Standing.UNDETERMINED, Standing.MET);
        assertThat(evaluation.missing()).contains("committeeMembers");
        assertThatThrownBy(() -> CriteriaSets.own(policy, "x", own.label(), List.of("SD2012-2.5.1-7")))
                .hasMessageContaining("PROCEDURE");
    }

    private static String firstItem(Policy policy, String rule) {
        return CriteriaSets.of(policy).set(rule).criteria().get(0).item().orElseThrow();
    }

    private static Unit jilin() {
        return unit("{\"code\":\"220000\",\"kind\":\"PROVINCE\",\"commendationYears\":[2011,2014]}");
    }

    private static Evaluator jilin(LocalDate day, String anchor) {
        Policy policy = Seeds.library().at(day);
        return Evaluator.of(
                anchor.isEmpty()
                        ? policy
                        : policy.withReference(ReferenceData.read(JsonText.read(
                                "{\"parameters\":{\"JL2010-7.1-4\":{\"220000\":{\"" + day.getYear() + "\":\"" + anchor
                                        + "\"}}}}",
                                "made up"))));
    }

    @ParameterizedTest
    @CsvSource({
        "2013-12-31, 2011-2013, 2014-2016, MET",
        "2014-01-01, 2014-2016, 2017-2019, MET",
        "2016-12-31, 2014-2016, 2017-2019, MET",
        "2017-01-01, 2017-2019, 2020-2022, NOT_YET_DUE"
    })
    void theRoundsOfTheCommendationTurnWithTheAnchorThatTheProvinceSets(
            LocalDate day, String round, String next, Verdict verdict) {
        Evaluator evaluator = jilin(day, "2011");
        Cycle cycle =
                evaluator.cycle(jilin(), RuleId.of("JL2010-7.1-4")).cycle().orElseThrow();
        assertThat(cycle).isEqualTo(Cycle.every(3, FiscalYear.of(2011)));
        assertThat(cycle.round(day)).hasToString(round);
        assertThat(cycle.next(day)).hasToString(next);
        Unit held = unit("{\"code\":\"220000\",\"kind\":\"PROVINCE\",\"commendationYears\":[2011,"
                + (day.getYear() == 2014 ? "" : "2014,") + "2008]}");
        assertThat(evaluator
                        .policy()
                        .assess(day.getYear() == 2014 ? jilin() : held)
                        .finding("JL2010-7.1-4")
                        .verdict())
                .isIn(verdict, day.getYear() == 2014 ? Verdict.NOT_YET_DUE : verdict);
    }

    @Test
    void withoutTheAnchorTheCycleNamesWhatIsMissing() {
        RuleCycle cycle = jilin(LocalDate.of(2013, 12, 31), "").cycle(jilin(), RuleId.of("JL2010-7.1-4"));
        assertThat(cycle.years()).isEqualTo(3);
        assertThat(cycle.cycle()).isEmpty();
        assertThat(cycle.missing()).containsExactly("parameters[JL2010-7.1-4][220000][2013]");
    }

    @Test
    void aNormOfACalendarYearIsAYearlyCycleAndAnythingElseIsRefused() {
        Evaluator evaluator = Evaluator.of(Seeds.withLaws().at(LocalDate.of(2019, 12, 31)));
        Unit village = unit("{\"code\":\"370102001201\",\"kind\":\"VILLAGE\"}");
        assertThat(evaluator.cycle(village, RuleId.of("PZH2015-3.4.4-3/a")).cycle())
                .contains(Cycle.yearly());
        assertThatThrownBy(() -> evaluator.cycle(village, RuleId.of("SD2012-2.2.2-3")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("calendar years");
    }

    /** Named in 2010, kept in 2011, not evaluated in 2012, failed in 2013: a round each year. */
    @Test
    void theYearlyEvaluationKeepsWhatBecameOfEachYear() {
        List<Evaluation> evaluations = new ArrayList<>();
        evaluations.add(yearly(2013, "FAILED", "\"NAME\":\"2010-06-30\",\"REMOVE\":\"2013-06-30\""));
        evaluations.add(yearly(2010, "", "\"NAME\":\"2010-06-30\""));
        evaluations.add(yearly(2011, "PASSED", "\"NAME\":\"2010-06-30\",\"KEEP\":\"2011-06-30\""));
        RoundResults results = RoundResults.of(Cycle.yearly(), evaluations, LocalDate.of(2014, 3, 1));
        assertThat(results.rounds().stream().map(RoundResult::toString))
                .containsExactly("2010 EVALUATED", "2011 EVALUATED", "2012 LEFT_OUT", "2013 EVALUATED", "2014 OPEN");
        assertThat(results.rounds().stream()
                        .flatMap(each -> each.result().stream())
                        .map(each -> each.run().orElseThrow().state().code()))
                .containsExactly("NAMED", "NAMED", "REMOVED");
        assertThat(results.next()).hasToString("2015");
        assertThat(RoundResults.of(Cycle.yearly(), evaluations, LocalDate.of(2012, 12, 31))
                        .rounds())
                .hasSize(3);
    }

    private static Evaluation yearly(int year, String appraisal, String stages) {
        String more =
                ",\"stages\":{" + stages + "}" + (appraisal.isEmpty() ? "" : ",\"appraisal\":\"" + appraisal + "\"");
        return Evaluator.of(policy(year)).evaluate(community(PRINCIPLES + "," + SIX, more), "DH-6.21-2");
    }

    @Test
    void evaluationsOfSeveralUnitsAreNotMixedOverRounds() {
        Evaluator evaluator = Evaluator.of(policy(2010));
        List<Evaluation> mixed = Stream.of("620982001001", "620982001002")
                .map(code -> evaluator.evaluate(
                        unit("{\"code\":\"" + code + "\",\"kind\":\"URBAN_COMMUNITY\"}"), "DH-1.3-3"))
                .toList();
        assertThatThrownBy(() -> RoundResults.of(Cycle.yearly(), mixed, LocalDate.of(2010, 12, 31)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("one unit");
    }

    @Test
    void theTreesTellTheSame() {
        Evaluation evaluation = Evaluator.of(policy(2010)).evaluate(community(PRINCIPLES, ""), "DH-6.21-2");
        Json.Obj tree = evaluation.json(
                Locale.ENGLISH,
                Scoring.builder().otherwise(Points.of(Ratio.of(1, 3))).build());
        assertThat(tree.members().keySet())
                .containsExactly(
                        "date",
                        "code",
                        "name",
                        "set",
                        "standing",
                        "met",
                        "unmet",
                        "unknown",
                        "notAsked",
                        "missing",
                        "criteria",
                        "run",
                        "score");
        assertThat(tree.member("score").orElseThrow().toString())
                .contains("\"low\":\"5/3\"", "\"high\":\"11/3\"", "\"score\":null");
    }
}
