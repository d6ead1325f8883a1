package org.shequ.seeds;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.shequ.core.place.DivisionCode;
import org.shequ.core.quantity.Count;
import org.shequ.core.quantity.Households;
import org.shequ.core.quantity.Outcome;
import org.shequ.core.quantity.Ratio;
import org.shequ.core.unit.Community;
import org.shequ.core.unit.Estate;
import org.shequ.core.unit.UnitKind;
import org.shequ.standards.budget.Budget;
import org.shequ.standards.plan.Binding;
import org.shequ.standards.plan.EvenPart;
import org.shequ.standards.plan.Layout;
import org.shequ.standards.plan.Matter;
import org.shequ.standards.plan.Plan;
import org.shequ.standards.plan.PlanChoice;
import org.shequ.standards.plan.PlannedUnit;
import org.shequ.standards.plan.RuleStanding;
import org.shequ.standards.plan.WeighedRule;
import org.shequ.standards.policy.Policy;

/** What holds of every plan under the bundled documents. */
class PlanProperties {
    private static final Policy POLICY =
            Seeds.library().at(LocalDate.of(2018, 12, 31)).assumeEffective("DH", LocalDate.of(2010, 1, 1));

    @Provide
    Arbitrary<String> codes() {
        return Arbitraries.of("220102", "220122", "370102", "510402", "510421", "620982");
    }

    @Provide
    Arbitrary<UnitKind> kinds() {
        return Arbitraries.of(
                UnitKind.URBAN_COMMUNITY,
                UnitKind.TOWN_COMMUNITY,
                UnitKind.RURAL_COMMUNITY,
                UnitKind.VILLAGE,
                UnitKind.COMMUNITY);
    }

    private static Plan plan(String code, UnitKind kind, long households) {
        return POLICY.plan(
                Estate.builder()
                        .code(DivisionCode.of(code))
                        .plannedHouseholds(Households.of(households))
                        .build(),
                PlanChoice.none().ofKind(kind));
    }

    @Property
    void partsAreAsEvenAsWholeHouseholdsAllow(
            @ForAll @LongRange(min = 1, max = 1_000_000) long households,
            @ForAll @IntRange(min = 1, max = 500) int parts) {
        if (parts > households) {
            return;
        }
        List<EvenPart> found = EvenPart.split(Households.of(households), parts);
        long sum = 0;
        long communities = 0;
        for (EvenPart part : found) {
            sum += part.communities() * part.households().value();
            communities += part.communities();
        }
        assertThat(sum).isEqualTo(households);
        assertThat(communities).isEqualTo(parts);
        long spread = found.get(0).households().value()
                - found.get(found.size() - 1).households().value();
        assertThat(spread).isEqualTo(households % parts == 0 ? 0 : 1);
    }

    @Property(tries = 300)
    void theCommunitiesOfAPlanHouseAllHouseholds(
            @ForAll("codes") String code,
            @ForAll("kinds") UnitKind kind,
            @ForAll @LongRange(min = 1, max = 200_000) long households) {
        Plan plan = plan(code, kind, households);
        long sum = plan.communities().stream()
                .mapToLong(each -> each.copies().value()
                        * each.unit().households().orElseThrow().value())
                .sum();
        assertThat(sum).isEqualTo(households);
    }

    @Property(tries = 300)
    void aPlanAsksWhatRequirementsAskAndItsMoneyIsTheBudget(
            @ForAll("codes") String code,
            @ForAll("kinds") UnitKind kind,
            @ForAll @LongRange(min = 0, max = 20_000) long households) {
        Community unit = Community.builder()
                .kind(kind)
                .code(DivisionCode.of(code + "001001"))
                .households(Households.of(households))
                .build();
        PlannedUnit planned = POLICY.plan(unit).units().get(0);
        assertThat(planned.requirements()).isEqualTo(POLICY.requirements(unit));
        Budget budget = POLICY.budget(unit);
        assertThat(planned.firstYear().budget()).isEqualTo(budget);
    }

    @Property(tries = 300)
    void theRuleThatBindsIsNeverLessStrictThanOneThatItDoesNotDisplace(
            @ForAll("codes") String code,
            @ForAll("kinds") UnitKind kind,
            @ForAll @LongRange(min = 1, max = 20_000) long households) {
        for (PlannedUnit unit : plan(code, kind, households).units()) {
            for (Matter matter : unit.matters()) {
                matter.floor()
                        .filter(Binding::isSettled)
                        .ifPresent(floor -> matter.rules().stream()
                                .filter(each -> each.standing() != RuleStanding.DISPLACED
                                        && each.standing() != RuleStanding.GUIDE)
                                .forEach(each -> assertThat(least(Optional.of(floor.amount())))
                                        .as("%s", matter)
                                        .isGreaterThanOrEqualTo(leastOf(each))));
            }
        }
    }

    /** The lowest that a rule may come to ask, nothing where it sets a most alone. */
    private static Ratio leastOf(WeighedRule rule) {
        return rule.requirement().kind().orElseThrow() == org.shequ.core.quantity.Requirement.Kind.AT_MOST
                ? Ratio.ZERO
                : least(rule.requirement().required());
    }

    private static Ratio least(Optional<? extends Outcome<?>> outcome) {
        return outcome.flatMap(PlanProperties::low).orElse(Ratio.ZERO);
    }

    private static Optional<Ratio> low(Outcome<?> outcome) {
        return outcome.low().map(each -> each.exact());
    }

    @Property(tries = 300)
    void moreHouseholdsNeverMeanFewerCommunities(
            @ForAll("codes") String code,
            @ForAll @LongRange(min = 1, max = 100_000) long households,
            @ForAll @LongRange(min = 0, max = 20_000) long more) {
        assertThat(laidOut(code, households + more)).isGreaterThanOrEqualTo(laidOut(code, households));
    }

    private static long laidOut(String code, long households) {
        return plan(code, UnitKind.URBAN_COMMUNITY, households)
                .layout()
                .map(Layout::laidOut)
                .map(Count::value)
                .orElseThrow();
    }
}
