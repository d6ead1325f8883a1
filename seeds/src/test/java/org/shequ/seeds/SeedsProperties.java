package org.shequ.seeds;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.shequ.core.calendar.FiscalYear;
import org.shequ.core.formula.Direction;
import org.shequ.core.formula.Measure;
import org.shequ.core.formula.Measures;
import org.shequ.core.place.CommitteeKind;
import org.shequ.core.place.DivisionCode;
import org.shequ.core.quantity.Households;
import org.shequ.core.quantity.Outcome;
import org.shequ.core.quantity.PersonMonths;
import org.shequ.core.quantity.Persons;
import org.shequ.core.quantity.Yuan;
import org.shequ.core.source.RuleId;
import org.shequ.core.unit.Community;
import org.shequ.core.unit.RuralSetUp;
import org.shequ.core.unit.Settlement;
import org.shequ.core.unit.Unit;
import org.shequ.standards.budget.Budget;
import org.shequ.standards.budget.BudgetLine;
import org.shequ.standards.budget.BudgetTotal;
import org.shequ.standards.pack.Pack;
import org.shequ.standards.policy.Policy;
import org.shequ.standards.reference.ReferenceData;
import org.shequ.standards.rule.Funding;
import org.shequ.standards.rule.Rule;
import org.shequ.standards.rule.RuleDefinition;

/** What holds of the bundled rules for any community, year and state of knowledge. */
class SeedsProperties {
    private static final Set<String> OFFICE = Set.of("PZH2015-3.5.4-2", "PZH2015-3.5.4-3", "PZH2015-3.5.4-4");

    /** Person-months take the place of an assumption, twelve months for each member; they may lie on either side of it. */
    private static final Set<String> MEMBER_SUBSIDY = Set.of("JL2010-6.3-6");

    private static final int MONTHS = 6;

    /** What may be known of a community. */
    record Known(
            String code,
            Optional<CommitteeKind> committee,
            Optional<Settlement> settlement,
            Optional<Boolean> ruralCommunity,
            Optional<Integer> households,
            Optional<Integer> members,
            Optional<Integer> staff,
            Optional<Integer> months) {
        Community unit() {
            Community.Builder builder = Community.builder();
            builder.code(DivisionCode.of(code));
            committee.ifPresent(builder::committee);
            settlement.ifPresent(builder::settlement);
            ruralCommunity.map(RuralSetUp::of).ifPresent(builder::ruralSetUp);
            households.map(Households::of).ifPresent(builder::households);
            members.map(Persons::of).ifPresent(builder::committeeMembers);
            staff.map(Persons::of).ifPresent(builder::fullTimeStaff);
            months.map(PersonMonths::of).ifPresent(builder::committeeMemberMonths);
            return builder.build();
        }

        /** The same with those facts only whose numbers, 0 to 6, are not in the mask. */
        Known without(Set<Integer> mask) {
            return new Known(
                    code,
                    mask.contains(0) ? Optional.empty() : committee,
                    mask.contains(1) ? Optional.empty() : settlement,
                    mask.contains(2) ? Optional.empty() : ruralCommunity,
                    mask.contains(3) ? Optional.empty() : households,
                    mask.contains(4) ? Optional.empty() : members,
                    mask.contains(5) ? Optional.empty() : staff,
                    mask.contains(MONTHS) ? Optional.empty() : months);
        }
    }

    @Provide
    Arbitrary<Known> known() {
        return Combinators.combine(full(), mask()).as(Known::without);
    }

    /** Facts that do not contradict each other: a place in a city or town is no rural community. */
    @Provide
    Arbitrary<Known> full() {
        return Combinators.combine(
                        Arbitraries.of("220102", "220122", "370102", "510402", "510421", "620982"),
                        Arbitraries.of(CommitteeKind.class),
                        Arbitraries.of(Settlement.class),
                        Arbitraries.of(true, false),
                        Arbitraries.integers().between(0, 9_999),
                        Arbitraries.integers().between(0, 30),
                        Arbitraries.integers().between(0, 30),
                        Arbitraries.integers().between(0, 360))
                .as((code, committee, settlement, setUp, households, members, staff, months) -> new Known(
                        code,
                        Optional.of(committee),
                        Optional.of(settlement),
                        Optional.of(setUp && settlement == Settlement.RURAL),
                        Optional.of(households),
                        Optional.of(members),
                        Optional.of(staff),
                        Optional.of(months)));
    }

    @Provide
    Arbitrary<Set<Integer>> mask() {
        return Arbitraries.integers().between(0, MONTHS).set();
    }

    private static Policy policy(int year, boolean withFigures) {
        Policy policy = Seeds.library().forYear(FiscalYear.of(year)).assumeEffective("DH", LocalDate.of(2010, 1, 1));
        return withFigures ? policy.withReference(reference(year)) : policy;
    }

    private static ReferenceData reference(int year) {
        ReferenceData.Builder builder = ReferenceData.builder();
        FiscalYear before = FiscalYear.of(year - 1);
        builder.figure("wage.social", DivisionCode.of("510400"), before, "42000.00");
        builder.figure("wage.onPost", DivisionCode.of("370102"), before, "36000.00");
        builder.figure("wage.staff", DivisionCode.of("620982"), before, "39000.00");
        return builder.build();
    }

    private static Budget budget(Known known, int year, boolean withFigures) {
        return policy(year, withFigures).budget(known.unit());
    }

    /** The amount of any of some rules, nothing where there is no line. */
    private static Outcome<Yuan> amount(Budget budget, Set<String> rules) {
        return budget.lines().stream()
                .filter(line -> rules.contains(line.rule().toString()))
                .map(BudgetLine::amount)
                .reduce(Outcome::plus)
                .orElse(Outcome.exact(Yuan.ZERO));
    }

    private static boolean encloses(Outcome<Yuan> wider, Outcome<Yuan> narrower) {
        boolean low = wider.low().orElseThrow().compareTo(narrower.low().orElseThrow()) <= 0;
        boolean high = wider.high().isEmpty()
                || narrower.high()
                        .filter(most -> most.compareTo(wider.high().get()) <= 0)
                        .isPresent();
        return low && high;
    }

    @Property(tries = 1_000)
    void aFurtherFactNeverWidensALine(
            @ForAll("full") Known all,
            @ForAll("mask") Set<Integer> mask,
            @ForAll @IntRange(min = 2010, max = 2025) int year,
            @ForAll boolean withFigures) {
        Set<Integer> unknown = new TreeSet<>(mask);
        Budget before = budget(all.without(unknown), year, withFigures);
        for (Integer fact : mask) {
            unknown.remove(fact);
            Known more = all.without(unknown);
            Budget after = budget(more, year, withFigures);
            Set<Set<String>> compared = ruleSets(before, after);
            if (fact == MONTHS) {
                compared.remove(MEMBER_SUBSIDY);
            }
            for (Set<String> rules : compared) {
                assertThat(encloses(amount(before, rules), amount(after, rules)))
                        .as(
                                "%s in %s: %s, then with %s %s",
                                rules, year, amount(before, rules), more, amount(after, rules))
                        .isTrue();
            }
            before = after;
        }
    }

    private static Set<Set<String>> ruleSets(Budget one, Budget other) {
        Set<Set<String>> sets = new LinkedHashSet<>();
        for (Budget each : List.of(one, other)) {
            each.lines().forEach(line -> {
                String rule = line.rule().toString();
                sets.add(OFFICE.contains(rule) ? OFFICE : group(rule));
            });
        }
        return sets;
    }

    private static Set<String> group(String rule) {
        Set<String> work = Set.of("JL2010-6.3-3", "JL2010-6.3-4");
        return work.contains(rule) ? work : Set.of(rule);
    }

    @Property(tries = 1_000)
    void theBoundOfOfficeFundsIsTheHullOfWhatMayBe(
            @ForAll("known") Known some, @ForAll @IntRange(min = 2015, max = 2017) int year) {
        Outcome<Yuan> bound = amount(budget(some, year, false), OFFICE);
        List<Yuan> possible = new ArrayList<>();
        fillings(
                some,
                filled -> possible.add(
                        amount(budget(filled, year, false), OFFICE).amount().orElseThrow()));
        assertThat(bound.low()).contains(Collections.min(possible));
        assertThat(bound.high()).contains(Collections.max(possible));
    }

    private static void fillings(Known some, Consumer<Known> told) {
        for (CommitteeKind committee : CommitteeKind.values()) {
            for (Settlement settlement : Settlement.values()) {
                for (boolean setUp : new boolean[] {true, false}) {
                    told.accept(new Known(
                            some.code,
                            some.committee.or(() -> Optional.of(committee)),
                            some.settlement.or(() -> Optional.of(settlement)),
                            some.ruralCommunity.or(() -> Optional.of(some.settlement
                                                    .or(() -> Optional.of(settlement))
                                                    .get()
                                            == Settlement.RURAL
                                    && setUp)),
                            some.households,
                            some.members,
                            some.staff,
                            some.months));
                }
            }
        }
    }

    @Property(tries = 1_000)
    void amongRulesThatExcludeEachOtherAtMostOneHasALine(
            @ForAll("known") Known some, @ForAll @IntRange(min = 2010, max = 2025) int year) {
        Budget budget = budget(some, year, true);
        for (Set<String> rules : List.of(OFFICE, group("JL2010-6.3-3"))) {
            assertThat(budget.lines().stream()
                            .filter(line -> rules.contains(line.rule().toString())))
                    .hasSizeLessThanOrEqualTo(1);
        }
    }

    @Property(tries = 1_000)
    void sharesOfAnExactLineSumToIt(@ForAll("full") Known all, @ForAll @IntRange(min = 2011, max = 2017) int year) {
        Budget budget = budget(all, year, true);
        budget.lines()
                .forEach(line -> line.amount()
                        .amount()
                        .ifPresent(amount -> assertThat(line.shares().total())
                                .as("%s", line.rule())
                                .isEqualTo(amount)));
        BudgetTotal uses = budget.uses();
        uses.amount().ifPresent(amount -> assertThat(uses.shares().total()).isEqualTo(amount));
    }

    /** A fact that rules count by, and the same community with more of it. */
    private enum Counted {
        HOUSEHOLDS,
        MEMBERS,
        STAFF;

        Measure<?> measure() {
            return switch (this) {
                case HOUSEHOLDS -> Measures.HOUSEHOLDS;
                case MEMBERS -> Measures.COMMITTEE_MEMBERS;
                case STAFF -> Measures.FULL_TIME_STAFF;
            };
        }

        Known with(Known all, int more) {
            return new Known(
                    all.code,
                    all.committee,
                    all.settlement,
                    all.ruralCommunity,
                    all.households.map(value -> this == HOUSEHOLDS ? value + more : value),
                    all.members.map(value -> this == MEMBERS ? value + more : value),
                    all.staff.map(value -> this == STAFF ? value + more : value),
                    Optional.empty());
        }
    }

    @Property(tries = 1_000)
    void everyRuleMovesWithTheFactsAsItSays(
            @ForAll("full") Known all,
            @ForAll Counted counted,
            @ForAll @IntRange(min = 0, max = 500) int more,
            @ForAll @IntRange(min = 2011, max = 2017) int year) {
        Budget before = budget(counted.with(all, 0), year, true);
        Budget after = budget(counted.with(all, more), year, true);
        for (BudgetLine line : before.lines()) {
            Direction direction = direction(line.rule(), counted.measure());
            Optional<Yuan> low = line.amount().amount();
            Optional<Yuan> high = after.line(line.rule().toString()).amount().amount();
            assertThat(high.isPresent()).isEqualTo(low.isPresent());
            if (low.isPresent()) {
                assertThat(moves(direction, high.get().compareTo(low.get())))
                        .as("%s is %s in %s: %s, then %s", line.rule(), direction, counted, low, high)
                        .isTrue();
            }
        }
    }

    private static boolean moves(Direction direction, int order) {
        return switch (direction) {
            case CONSTANT -> order == 0;
            case NON_DECREASING -> order >= 0;
            case NON_INCREASING -> order <= 0;
            case NEITHER -> true;
        };
    }

    private static Direction direction(RuleId id, Measure<?> measure) {
        Pack pack = Seeds.pack(id.document().toString());
        RuleDefinition definition = pack.rule(id);
        Rule rule = definition.byDefault();
        return ((Funding) rule.content()).formula().direction(measure);
    }

    @Property(tries = 1_000)
    void theOrderOfUnitsIsIrrelevantToTheTotals(
            @ForAll @Size(max = 6) List<@From("known") Known> some,
            @ForAll @IntRange(min = 2011, max = 2017) int year) {
        List<Unit> units = new ArrayList<>(some.stream().map(Known::unit).toList());
        Policy policy = policy(year, true);
        var forward = policy.budget(units);
        Collections.reverse(units);
        var backward = policy.budget(units);
        assertThat(forward.uses()).isEqualTo(backward.uses());
        assertThat(forward.grants()).isEqualTo(backward.grants());
    }
}
