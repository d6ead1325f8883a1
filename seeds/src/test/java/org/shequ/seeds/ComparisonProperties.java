package org.shequ.seeds;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.shequ.core.json.Json;
import org.shequ.core.quantity.Yuan;
import org.shequ.core.unit.Unit;
import org.shequ.core.unit.UnitJson;
import org.shequ.standards.budget.BudgetTotal;
import org.shequ.standards.comparison.BudgetComparison;
import org.shequ.standards.comparison.Change;
import org.shequ.standards.comparison.ConsolidatedComparison;
import org.shequ.standards.comparison.Difference;
import org.shequ.standards.comparison.LineComparison;
import org.shequ.standards.comparison.TotalComparison;
import org.shequ.standards.policy.Offset;
import org.shequ.standards.policy.Policy;
import org.shequ.standards.reference.Overlay;
import org.shequ.standards.rule.Role;

/** What holds of every comparison under the bundled documents, for any community, any two years, readings or a what-if. */
class ComparisonProperties {
    /** Facts that the code or another fact would stand in for, and one that brings lines of its own. */
    private static final Set<String> STAYS =
            Set.of("kind", "code", "committee", "committeeMemberMonths", "oldAreaPremisesCost");

    private static final BudgetProperties BUDGETS = new BudgetProperties();

    @Provide
    Arbitrary<Json.Obj> communities() {
        return BUDGETS.communities();
    }

    @Provide
    Arbitrary<List<Json.Obj>> places() {
        return communities().list().ofMaxSize(5);
    }

    @Provide
    Arbitrary<Policy> policies() {
        return Combinators.combine(BUDGETS.policies(), Arbitraries.integers().between(0, 3))
                .as((policy, change) -> switch (change) {
                    case 1 -> policy.withReading("PZH2015-3.5.4-6", "blocks", "FULL_HUNDREDS");
                    case 2 -> policy.withReading("PZH2015-3.5.4-2", "firstAdjustment", "YEAR_2017");
                    case 3 -> policy.with(Overlay.by("bureau", "draft").figure("PZH2015-3.5.4-2", Yuan.of(60_000)));
                    default -> policy;
                });
    }

    private static BudgetComparison compare(Policy before, Policy after, Json.Obj unit) {
        return before.comparedWith(after).budget(unit(unit));
    }

    private static Unit unit(Json.Obj tree) {
        return UnitJson.read(tree);
    }

    @Property(tries = 1_000, edgeCases = EdgeCasesMode.NONE)
    void theDifferencesOfLinesAddUpToThatOfTheTotal(
            @ForAll("communities") Json.Obj community,
            @ForAll("policies") Policy before,
            @ForAll("policies") Policy after) {
        BudgetComparison comparison =
                compare(before.withOffset(Offset.GROSS), after.withOffset(Offset.GROSS), community);
        assertAddsUp(comparison, Role.NORM, comparison.uses());
        assertAddsUp(comparison, Role.GRANT, comparison.grants());
    }

    private static void assertAddsUp(BudgetComparison comparison, Role role, TotalComparison total) {
        List<LineComparison> lines =
                comparison.lines().stream().filter(line -> line.role() == role).toList();
        Yuan exact = Yuan.ZERO;
        for (LineComparison line : lines) {
            exact = exact.plus(line.difference().amount().orElse(Yuan.ZERO));
        }
        assertThat(total.known()).isEqualTo(exact);
        assertThat(total.difference())
                .isEqualTo(lines.stream().map(LineComparison::difference).reduce(Difference.NONE, Difference::plus));
        if (total.before().amount().isPresent() && total.after().amount().isPresent()) {
            assertThat(total.difference().amount())
                    .contains(total.after()
                            .amount()
                            .get()
                            .minus(total.before().amount().get()));
            assertThat(total.shares().total()).isEqualTo(exact);
        }
    }

    @Property(tries = 1_000, edgeCases = EdgeCasesMode.NONE)
    void everyLineOfEitherSideStandsOnce(
            @ForAll("communities") Json.Obj community,
            @ForAll("policies") Policy before,
            @ForAll("policies") Policy after) {
        BudgetComparison comparison = compare(before, after, community);
        assertThat(comparison.lines().stream()
                        .flatMap(line -> line.before().stream())
                        .toList())
                .containsExactlyInAnyOrderElementsOf(comparison.before().lines());
        assertThat(comparison.lines().stream()
                        .flatMap(line -> line.after().stream())
                        .toList())
                .containsExactlyElementsOf(comparison.after().lines());
    }

    @Property(tries = 1_000, edgeCases = EdgeCasesMode.NONE)
    void aBudgetBesideItselfDiffersInNothing(
            @ForAll("communities") Json.Obj community, @ForAll("policies") Policy policy) {
        BudgetComparison comparison =
                compare(policy.withOffset(Offset.GROSS), policy.withOffset(Offset.GROSS), community);
        assertThat(comparison.lines()).allMatch(line -> line.change() == Change.UNCHANGED);
        assertThat(comparison.lines()).allMatch(line -> line.shares().amounts().isEmpty());
        assertThat(comparison.uses().shares().amounts()).isEmpty();
        assertThat(comparison.uses().difference().isNone()).isTrue();
        assertThat(comparison.grants().difference().isNone()).isTrue();
    }

    @Property(tries = 1_000, edgeCases = EdgeCasesMode.NONE)
    void swappingTheSidesNegates(
            @ForAll("communities") Json.Obj community,
            @ForAll("policies") Policy before,
            @ForAll("policies") Policy after) {
        BudgetComparison one = compare(before, after, community);
        BudgetComparison other = compare(after, before, community);
        assertThat(other.uses().difference()).isEqualTo(one.uses().difference().negated());
        assertThat(other.grants().difference())
                .isEqualTo(one.grants().difference().negated());
        assertThat(other.uses().known()).isEqualTo(one.uses().known().negated());
        assertThat(differences(other, Difference::negated)).isEqualTo(differences(one, each -> each));
    }

    /** By the lines of the two sides, for their order is that of the second side. */
    private static Map<Set<Object>, Difference> differences(
            BudgetComparison comparison, Function<Difference, Difference> sign) {
        return comparison.lines().stream()
                .collect(Collectors.toMap(
                        line -> Stream.of(line.before(), line.after())
                                .flatMap(Optional::stream)
                                .map(each -> (Object) each)
                                .collect(Collectors.toSet()),
                        line -> sign.apply(line.difference())));
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void theOrderOfUnitsMovesNoTotal(
            @ForAll("places") List<Json.Obj> communities,
            @ForAll("policies") Policy before,
            @ForAll("policies") Policy after,
            @ForAll Random random) {
        List<Json.Obj> shuffled = new ArrayList<>(communities);
        Collections.shuffle(shuffled, random);
        ConsolidatedComparison one = before.comparedWith(after)
                .budget(communities.stream().map(ComparisonProperties::unit).toList());
        ConsolidatedComparison other = before.comparedWith(after)
                .budget(shuffled.stream().map(ComparisonProperties::unit).toList());
        assertThat(other.uses()).isEqualTo(one.uses());
        assertThat(other.grants()).isEqualTo(one.grants());
        BudgetTotal sum = before.budget(
                        communities.stream().map(ComparisonProperties::unit).toList())
                .uses();
        assertThat(one.uses().before()).isEqualTo(sum);
    }

    @Property(tries = 1_000, edgeCases = EdgeCasesMode.NONE)
    void aMissingFactOnlyWidensTheDifference(
            @ForAll("communities") Json.Obj community,
            @ForAll("policies") Policy before,
            @ForAll("policies") Policy after,
            @ForAll Random random) {
        List<String> facts = community.members().keySet().stream()
                .filter(key -> !STAYS.contains(key))
                .toList();
        if (facts.isEmpty()) {
            return;
        }
        Map<String, Json> members = new LinkedHashMap<>(community.members());
        members.remove(facts.get(random.nextInt(facts.size())));
        Json.ObjBuilder less = Json.object();
        members.forEach(less::put);
        Policy one = before.withOffset(Offset.GROSS);
        Policy other = after.withOffset(Offset.GROSS);
        BudgetComparison known = compare(one, other, community);
        BudgetComparison open = compare(one, other, less.build());
        assertWider(open.uses().difference(), known.uses().difference());
        assertWider(open.grants().difference(), known.grants().difference());
    }

    private static void assertWider(Difference open, Difference known) {
        open.low()
                .ifPresent(low -> assertThat(known.low())
                        .hasValueSatisfying(each -> assertThat(low).isLessThanOrEqualTo(each)));
        open.high()
                .ifPresent(high -> assertThat(known.high())
                        .hasValueSatisfying(each -> assertThat(high).isGreaterThanOrEqualTo(each)));
    }
}
