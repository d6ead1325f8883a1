package org.shequ.seeds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.shequ.seeds.BudgetAssertions.community;

import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.shequ.core.formula.Measures;
import org.shequ.core.quantity.FloorArea;
import org.shequ.core.quantity.Households;
import org.shequ.core.quantity.Persons;
import org.shequ.core.quantity.Yuan;
import org.shequ.core.unit.Community;
import org.shequ.core.unit.Premises;
import org.shequ.core.unit.PremisesKind;
import org.shequ.core.unit.UnitKind;
import org.shequ.standards.assess.RuleInverse;
import org.shequ.standards.assess.RuleSolution;
import org.shequ.standards.policy.Policy;

/** Rules of the bundled documents read backwards: whom a fund or a building serves. */
class InverseTest {
    private static final LocalDate AT = LocalDate.of(2016, 12, 31);
    private static final String FUND = "PZH2015-3.5.4-6";
    private static final String ROOMS = "SD2012-2.2.2-3";
    private static final String FACILITIES = "PZH2015-3.2.2-3";

    private static Policy policy() {
        return Seeds.library().at(AT);
    }

    private static Community.Builder panzhihua() {
        return community(UnitKind.URBAN_COMMUNITY, "510402001001");
    }

    private static Community.Builder shandong() {
        return community(UnitKind.URBAN_COMMUNITY, "370102001001");
    }

    private static Community with(Community.Builder unit, PremisesKind kind, String area) {
        return unit.addPremises(Premises.of(kind, FloorArea.ofSquareMetres(area)))
                .build();
    }

    @ParameterizedTest
    @CsvSource({"LINEAR, 3120, 3120", "STARTED_HUNDREDS, 3101, 3100", "FULL_HUNDREDS, 3200, 3199"})
    void theHouseholdsOfAFundTurnOnTheReadingOfHundreds(String blocks, long least, long most) {
        RuleInverse<Households> inverse =
                policy().withReading(FUND, "blocks", blocks).inverse(panzhihua().build(), FUND, Measures.HOUSEHOLDS);
        assertThat(inverse.reaching(Yuan.of(93_600)).least()).contains(Households.of(least));
        assertThat(inverse.within(Yuan.of(93_600)).most()).contains(Households.of(most));
        assertThat(inverse.reaching(Yuan.of(93_600)).readings()).containsEntry("blocks", blocks);
    }

    @ParameterizedTest
    @CsvSource({
        "280, none",
        "299.99, none",
        "300, <= 6000 households",
        "400, <= 8000 households",
        "400.05, <= 8001 households"
    })
    void roomsInShandongServeNobodyBelowTheirFloor(String area, String served) {
        Community unit = with(shandong(), PremisesKind.COMMITTEE_PREMISES, area);
        assertThat(policy().inverse(unit, ROOMS, Measures.HOUSEHOLDS).served().solution())
                .hasToString(served);
    }

    @Test
    void facilitiesOf624SquareMetresServe3120HouseholdsAndOneMoreFindsThemShort() {
        Community unit = with(panzhihua(), PremisesKind.SERVICE_FACILITIES, "624");
        RuleSolution<Households> served =
                policy().inverse(unit, FACILITIES, Measures.HOUSEHOLDS).served();
        assertThat(served.most()).contains(Households.of(3_120));
        for (long households : new long[] {3_120, 3_121}) {
            Community there =
                    with(panzhihua().households(Households.of(households)), PremisesKind.SERVICE_FACILITIES, "624");
            assertThat(policy().assess(there)
                            .finding(FACILITIES)
                            .gap()
                            .orElseThrow()
                            .signum())
                    .isEqualTo(households == 3_120 ? 0 : 1);
        }
    }

    @Test
    void theSmallestAreaThatCompliesIsTheRequirementItself() {
        Community unit = shandong().households(Households.of(8_000)).build();
        assertThat(policy().requirements(unit).rule(ROOMS).required().orElseThrow())
                .hasToString("400 m2");
        assertThat(policy().inverse(unit, ROOMS, Measures.HOUSEHOLDS)
                        .within(FloorArea.ofSquareMetres(400))
                        .most())
                .contains(Households.of(8_000));
    }

    @Test
    void anAnswerNamesItsRuleClausesReadingsAndSource() {
        RuleSolution<Households> answer =
                policy().inverse(panzhihua().build(), FUND, Measures.HOUSEHOLDS).reaching(Yuan.of(93_600));
        assertThat(answer.json(Locale.ENGLISH))
                .hasToString("{\"rule\":\"PZH2015-3.5.4-6\","
                        + "\"label\":\"special fund for public service and social management\","
                        + "\"clauses\":[\"PZH2015-3.5.4-6\"],\"modality\":\"DIRECTIVE\",\"applies\":\"TRUE\","
                        + "\"asked\":\"REACHING\",\"amount\":\"93600\",\"amountUnit\":\"yuan\","
                        + "\"measure\":\"households\",\"unit\":\"households\",\"values\":\"FROM\",\"end\":\"3120\","
                        + "\"endIncluded\":true,\"missing\":[],"
                        + "\"readings\":{\"blocks\":\"LINEAR\",\"villages\":\"EXCLUDED\"},\"caveats\":[\"ANNUAL_INFERRED\"],"
                        + "\"citation\":\"攀委发〔2015〕10号 三（五）4\"}");
    }

    @ParameterizedTest
    @CsvSource({"1215, 8100", "1216, 8106", "0, 0"})
    void volunteersServeSoManyResidentsThatTheyAreStillTheShareAsked(long volunteers, long residents) {
        Policy policy = policy().assumeEffective("DH", LocalDate.of(2014, 1, 1));
        Community unit = community(UnitKind.URBAN_COMMUNITY, "620982001001")
                .volunteers(Persons.of(volunteers))
                .build();
        RuleSolution<Persons> served =
                policy.inverse(unit, "DH-3.9-5", Measures.RESIDENTS).served();
        assertThat(served.most()).contains(Persons.of(residents));
        assertThat(served.amount()).contains(Persons.of(volunteers));
    }

    @Test
    void whatTheUnitHasMustBeKnownForWhomItServes() {
        RuleSolution<Households> open =
                policy().inverse(shandong().build(), ROOMS, Measures.HOUSEHOLDS).served();
        assertThat(open.solution().missing()).isNotEmpty();
        assertThat(open.amount()).isEmpty();
        assertThat(open.most()).isEmpty();
    }

    @Test
    void whatCannotBeInvertedIsSaid() {
        Community unit = panzhihua().build();
        assertThatThrownBy(() -> policy().inverse(unit, "PZH2015-9.9", Measures.HOUSEHOLDS))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(
                        () -> policy().inverse(unit, FUND, Measures.HOUSEHOLDS).within(Persons.of(3)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("amount of rule PZH2015-3.5.4-6 (3 persons) must be in yuan");
        assertThatThrownBy(() -> Seeds.library().at(LocalDate.of(2014, 1, 1)).inverse(unit, FUND, Measures.HOUSEHOLDS))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("its document is NOT_YET");
    }
}
