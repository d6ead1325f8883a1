package org.shequ.standards.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.shequ.core.place.DivisionCode;
import org.shequ.core.source.RuleId;
import org.shequ.core.unit.Unit;
import org.shequ.standards.assess.Assessed;
import org.shequ.standards.assess.Finding;
import org.shequ.standards.assess.Progress;
import org.shequ.standards.assess.ProgressReport;
import org.shequ.standards.json.JsonText;

/** Units held one after the other: what is kept of them are sums, and one that is refused leaves none. */
class AssessorTest {
    private static final LocalDate AT = LocalDate.of(2015, 6, 30);
    private static final RuleId RULE = RuleId.of("X-1-1");
    private static final DivisionCode CITY = DivisionCode.of("990100");

    private static Policy policy(String content) {
        return PolicyLibrary.of(MadeUpPack.of(
                        MadeUpPack.LONG_AGO,
                        MadeUpPack.ruleOf("X-1-1", content.startsWith("\"t") ? "CITY" : "COMMUNITY", content)))
                .at(AT);
    }

    private static Policy pooling() {
        return policy("\"norm\":{\"measure\":\"volunteers\",\"of\":\"residents\",\"atLeast\":"
                + MadeUpPack.figure("10%") + ",\"pooled\":\"CITY\"}");
    }

    private static Policy counting() {
        return policy("\"target\":{\"of\":\"COMMUNITY\",\"meets\":{\"holds\":\"informationPlatform\"},\"share\":"
                + MadeUpPack.figure("50%") + "}");
    }

    private static Unit unit(int volunteers, String members) {
        return Unit.fromJson(Objects.requireNonNull(JsonText.read(
                        "{\"kind\":\"URBAN_COMMUNITY\",\"residents\":20,\"volunteers\":" + volunteers
                                + ",\"informationPlatform\":" + (volunteers >= 3) + members + "}",
                        "made up")
                .toJava()));
    }

    private static List<Unit> units(List<Integer> volunteers) {
        return volunteers.stream()
                .map(each -> unit(each, ",\"code\":\"99010" + (1 + each % 2) + "001001\""))
                .toList();
    }

    @Property(tries = 1000)
    void unitsOneByOneGiveWhatTheListGivesInAnyOrder(
            @ForAll @Size(max = 12) List<@IntRange(max = 9) Integer> volunteers) {
        List<Unit> units = new ArrayList<>(units(volunteers));
        Assessed list = pooling().assess(units);
        Assessor one = pooling().assessor();
        assertThat(units.stream().map(one::assess).toList()).isEqualTo(list.units());
        assertThat(one.pooled()).isEqualTo(list.pooled());
        java.util.Collections.reverse(units);
        assertThat(pooling().assess(units).pooled()).isEqualTo(list.pooled());
        Policy counting = counting();
        ProgressCount count = counting.progressCount();
        units.forEach(count::add);
        assertThat(count.report()).isEqualTo(counting.progress(units(volunteers)));
    }

    @Property(tries = 1000)
    void theSumsAreThoseOfTheUnits(@ForAll @Size(min = 1, max = 12) List<@IntRange(max = 9) Integer> volunteers) {
        Finding city = pooling().assess(units(volunteers)).pooled(RULE).get(0);
        int sum = volunteers.stream().mapToInt(Integer::intValue).sum();
        assertThat(city.actual().orElseThrow()).hasToString(sum + " persons");
        Progress progress =
                counting().progress(units(volunteers)).find(RULE, CITY).orElseThrow();
        assertThat(progress.base().amount().orElseThrow().value()).isEqualTo(volunteers.size());
        assertThat(progress.reached().amount().orElseThrow().value())
                .isEqualTo(volunteers.stream().filter(each -> each >= 3).count());
    }

    @Test
    void aUnitThatIsRefusedLeavesNoTrace() {
        Assessor assessor = pooling().assessor();
        ProgressCount count = counting().progressCount();
        assessor.assess(unit(1, ",\"code\":\"990101001001\""));
        count.add(unit(1, ",\"code\":\"990101001001\""));
        List<Finding> pooled = assessor.pooled();
        ProgressReport report = count.report();
        for (String wrong : List.of("\"asOf\":\"2015-07-01\"", "\"facts\":{\"nobody.declares\":1}")) {
            Unit refused = unit(9, ",\"code\":\"990201001001\"," + wrong);
            assertThatIllegalArgumentException().isThrownBy(() -> assessor.assess(refused));
            assertThatIllegalArgumentException().isThrownBy(() -> count.add(refused));
            Unit nowhere = unit(9, "," + wrong);
            assertThatIllegalArgumentException().isThrownBy(() -> count.add(nowhere));
        }
        assertThat(assessor.pooled()).isEqualTo(pooled);
        assertThat(count.report()).isEqualTo(report);
    }

    @Test
    void ofManyUnitsWithoutACodeTheFirstAreNamedAndTheRestCounted() {
        List<Unit> nowhere =
                IntStream.range(0, 500).mapToObj(each -> unit(each, "")).toList();
        ProgressReport report = counting().progress(nowhere);
        assertThat(report.targets()).isEmpty();
        assertThat(report.warnings()).hasSize(ProgressCount.MOST_NAMED + 1);
        assertThat(report.warnings().get(ProgressCount.MOST_NAMED).en()).startsWith("480 more units");
    }
}
