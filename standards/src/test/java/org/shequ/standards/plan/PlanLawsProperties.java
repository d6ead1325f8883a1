package org.shequ.standards.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.LongStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.shequ.core.quantity.Count;
import org.shequ.core.unit.UnitKind;
import org.shequ.standards.pack.Pack;
import org.shequ.standards.policy.Policy;

/** Layouts and binding rules against what counting through all possibilities finds. */
class PlanLawsProperties {
    private static final Map<String, Policy> POLICIES = new ConcurrentHashMap<>();

    private static Policy asking(String rule) {
        return POLICIES.computeIfAbsent(
                rule, each -> TwoLevels.policy(TwoLevels.pack("P", TwoLevels.PROVINCE, List.of(each))));
    }

    private static Layout layout(long households, String rule) {
        return asking(rule)
                .plan(TwoLevels.estate(households), PlanChoice.none().ofKind(UnitKind.URBAN_COMMUNITY))
                .layout()
                .orElseThrow();
    }

    /** The numbers of communities whose every size lies between two. */
    private static long[] kept(long households, long least, long most) {
        return LongStream.rangeClosed(1, households)
                .filter(n -> households / n >= least && (households + n - 1) / n <= most)
                .toArray();
    }

    @Property
    void limitsLeaveWhatCountingFinds(
            @ForAll @IntRange(min = 1, max = 300) int households,
            @ForAll @IntRange(min = 1, max = 60) int least,
            @ForAll @IntRange(min = 0, max = 60) int more) {
        long[] found = kept(households, least, least + more);
        Layout layout = layout(households, TwoLevels.between("households", "" + least, "" + (least + more)));
        assertThat(layout.isAtOdds()).isEqualTo(found.length == 0);
        if (found.length > 0) {
            assertThat(layout.low()).contains(Count.of(found[0]));
            assertThat(layout.high()).contains(Count.of(found[found.length - 1]));
            assertThat(found).hasSize(Math.toIntExact(found[found.length - 1] - found[0] + 1));
            assertThat(Arrays.stream(found).anyMatch(n -> n == layout.laidOut().value()))
                    .isTrue();
        }
    }

    @Property
    void theNearestNumberIsWhatCountingFinds(
            @ForAll @IntRange(min = 1, max = 300) int households, @ForAll @IntRange(min = 1, max = 60) int size) {
        LayoutRule rule = layout(households, TwoLevels.about("households", "" + size))
                .rules()
                .get(0);
        long byQuotient = BigDecimal.valueOf(households)
                .divide(BigDecimal.valueOf(size), 0, RoundingMode.HALF_UP)
                .longValueExact();
        assertThat(rule.nearest()).contains(Count.of(Math.max(1, byQuotient)));
        long byAverage = 1;
        for (long n = 2; n <= households; n++) {
            // |h / n - s| <= |h / m - s|, both times n m
            long here = Math.abs(households - n * size) * byAverage;
            long before = Math.abs(households - byAverage * size) * n;
            byAverage = here <= before ? n : byAverage;
        }
        assertThat(rule.nearestByAverage()).contains(Count.of(byAverage));
    }

    @Property(tries = 200)
    void theHighestFloorBindsOfAnyNumberOfRulesInAnyOrder(
            @ForAll @Size(min = 1, max = 5) List<@IntRange(min = 1, max = 6) Integer> areas) {
        String measure = "premises.area[COMMITTEE_PREMISES]";
        Pack province = TwoLevels.pack(
                "P",
                TwoLevels.PROVINCE,
                areas.stream()
                        .map(each -> TwoLevels.atLeast(measure, each + "00"))
                        .toList());
        Matter matter = TwoLevels.policy(province)
                .plan(TwoLevels.community(1_000))
                .units()
                .get(0)
                .matter(measure);
        int highest = areas.stream().mapToInt(Integer::intValue).max().orElseThrow();
        assertThat(matter.floor().orElseThrow().amount()).hasToString(highest + "00 m2");
        for (int i = 0; i < areas.size(); i++) {
            assertThat(matter.rules().get(i).standing())
                    .isEqualTo(areas.get(i) == highest ? RuleStanding.BINDING : RuleStanding.IMPLIED);
        }
    }
}
