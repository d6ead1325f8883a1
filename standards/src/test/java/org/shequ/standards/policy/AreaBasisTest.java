package org.shequ.standards.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.shequ.core.unit.Unit;
import org.shequ.standards.assess.Finding;
import org.shequ.standards.assess.Verdict;
import org.shequ.standards.json.JsonText;
import org.shequ.standards.rule.Note;

/** An area measured otherwise than a norm asks is told beside the verdict, whichever it is: no silent pass. */
class AreaBasisTest {
    private static final String NORM = "\"norm\":{\"measure\":\"premises.area[COMMITTEE_PREMISES]\",\"atLeast\":"
            + MadeUpPack.figure("300") + ",\"basis\":{\"value\":\"BUILDING\",\"printed\":\"建筑面积\"}}";

    private static Finding finding(String premises) {
        Policy policy = PolicyLibrary.of(
                        MadeUpPack.of(MadeUpPack.LONG_AGO, MadeUpPack.ruleOf("X-1-1", "COMMUNITY", NORM)))
                .at(LocalDate.of(2015, 6, 30));
        String unit = "{\"kind\":\"URBAN_COMMUNITY\",\"code\":\"990101001001\",\"premises\":[" + premises + "]}";
        return policy.assess(Unit.fromJson(
                        Objects.requireNonNull(JsonText.read(unit, "made up").toJava())))
                .finding("X-1-1");
    }

    private static String premises(String kind, String area, String basis) {
        return "{\"kind\":\"" + kind + "\",\"area\":\"" + area + "\""
                + (basis.equals("-") ? "" : ",\"basis\":\"" + basis + "\"") + "}";
    }

    @ParameterizedTest
    @CsvSource({
        "300, BUILDING, MET, false",
        "300, -, MET, false",
        "300, USABLE, MET, true",
        "299.99, USABLE, BREACH, true",
        "299.99, BUILDING, BREACH, false"
    })
    void theOtherBasisIsACaveat(String area, String basis, Verdict verdict, boolean isTold) {
        Finding found = finding(premises("COMMITTEE_PREMISES", area, basis));
        assertThat(found.verdict()).isEqualTo(verdict);
        assertThat(found.caveats().contains(Note.OTHER_BASIS)).isEqualTo(isTold);
    }

    @ParameterizedTest
    @CsvSource({"COMMITTEE_PREMISES, true", "CULTURE_SQUARE, false"})
    void oneOfSeveralIsEnoughAndPremisesOfAnotherKindAreNot(String kind, boolean isTold) {
        Finding found =
                finding(premises("COMMITTEE_PREMISES", "300", "BUILDING") + "," + premises(kind, "50", "USABLE"));
        assertThat(found.caveats().contains(Note.OTHER_BASIS)).isEqualTo(isTold);
    }
}
