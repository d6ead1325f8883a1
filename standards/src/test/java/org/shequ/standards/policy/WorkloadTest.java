package org.shequ.standards.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.shequ.core.calendar.FiscalYear;
import org.shequ.core.place.DivisionCode;
import org.shequ.core.quantity.Households;
import org.shequ.core.quantity.Persons;
import org.shequ.core.quantity.Yuan;
import org.shequ.core.unit.Community;
import org.shequ.core.unit.FactValue;
import org.shequ.core.unit.UnitKind;
import org.shequ.standards.budget.Budget;
import org.shequ.standards.pack.Pack;
import org.shequ.standards.pack.PackSource;

/** The made-up document of five lines over seeded communities gives its grand totals to the fen, by the plain path. */
@NullMarked
class WorkloadTest {
    private static final long SEED = 20_240_801;
    private static final Pack PACK = Pack.read(PackSource.of(
            "workload", file -> WorkloadTest.class.getResourceAsStream("/org/shequ/standards/workload/" + file)));
    private static final Policy POLICY = PolicyLibrary.of(PACK).forYear(FiscalYear.of(2024));
    private static final List<UnitKind> KINDS =
            List.of(UnitKind.URBAN_COMMUNITY, UnitKind.RURAL_COMMUNITY, UnitKind.VILLAGE);

    /** SplitMix64, made non-negative. */
    private static long u(long j) {
        long z = SEED + (j + 1) * 0x9E3779B97F4A7C15L;
        z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return (z ^ (z >>> 31)) >>> 1;
    }

    private static Community community(long i) {
        return community(
                i,
                50 + u(8 * i + 1) % 5951,
                5 + u(8 * i + 2) % 5,
                Yuan.ofFen(300_000 + u(8 * i + 4) % 600_001).toString());
    }

    private static Community community(long i, long households, long members, String wage) {
        UnitKind kind = KINDS.get(Math.toIntExact(u(8 * i) % 3));
        Community.Builder builder = Community.builder().code(DivisionCode.of("990201001400"));
        kind.committee().ifPresent(builder::committee);
        kind.settlement().ifPresent(builder::settlement);
        kind.ruralSetUp().ifPresent(builder::ruralSetUp);
        return builder.households(Households.of(households))
                .residents(Persons.of(households > 6_000 ? households : (26 * households + 5) / 10))
                .committeeMembers(Persons.of(members))
                .fullTimeStaff(Persons.of(u(8 * i + 3) % 13))
                .putFacts("monthlyWage", FactValue.of(wage))
                .putFacts("fiscallyStrained", FactValue.of(u(8 * i + 5) % 10 < 3))
                .build();
    }

    @ParameterizedTest
    @CsvSource({
        "10,48112340,118674000,8640000,953394324,66361284,1195181948,58858794,568161582,568161572",
        "1000,4949402800,9303561000,826200000,93702256932,5082555672,113863976404,7858064208,53002956554,53002955642",
        "100000,493685657950,908983365000,84447720000,9371001085752,492658562556,11350776391258,846105210420,"
                + "5252335635648,5252335545190"
    })
    void grandTotalsAreExact(
            int communities,
            long office,
            long service,
            long subsidy,
            long pay,
            long deputy,
            long total,
            long province,
            long city,
            long county) {
        Map<String, Long> sums = new TreeMap<>();
        for (long i = 0; i < communities; i++) {
            Budget budget = POLICY.budget(community(i));
            budget.lines()
                    .forEach(line -> sums.merge(
                            line.rule().toString(),
                            line.amount().amount().orElseThrow().fen(),
                            Long::sum));
            sums.merge("total", budget.uses().amount().orElseThrow().fen(), Long::sum);
            budget.uses().shares().amounts().forEach((payer, amount) -> sums.merge(payer, amount.fen(), Long::sum));
        }
        List<Long> found = new ArrayList<>();
        for (int line = 1; line <= 5; line++) {
            found.add(sums.get("BUDGET8-1-" + line));
        }
        List.of("total", "PROVINCE", "CITY", "COUNTY").forEach(key -> found.add(sums.get(key)));
        assertThat(found).containsExactly(office, service, subsidy, pay, deputy, total, province, city, county);
    }

    @ParameterizedTest
    @CsvSource({
        "9223372036854775807, 1, 3000.00",
        "1, 9223372036854775807, 3000.00",
        "1, 4611686018427387904, 92233720368547758.07",
        "1, 30744573456182587, 3000000.00"
    })
    void theLargestInputsErrAndDoNotWrap(long households, long members, String wage) {
        Community large = community(1, households, members, wage);
        for (long i = 0; i < 100; i++) {
            POLICY.budget(community(i));
            assertThatThrownBy(() -> POLICY.budget(large))
                    .isInstanceOf(ArithmeticException.class)
                    .hasMessageContaining("990201001400");
        }
    }

    @Test
    void communitiesOfWhichAllIsKnownAreWorkedOutInLongs() {
        for (long i = 0; i < 1_000; i++) {
            POLICY.budget(community(i));
        }
        for (long i = 0; i < 1_000; i++) {
            QuickPlan plan = Objects.requireNonNull(POLICY.quick(community(i)));
            assertThat(plan.budget(community(i), false)).isNotNull();
        }
    }
}
