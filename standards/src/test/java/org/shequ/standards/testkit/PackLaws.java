package org.shequ.standards.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.shequ.core.calendar.FiscalYear;
import org.shequ.core.calendar.PartialDate;
import org.shequ.core.formula.Derivation;
import org.shequ.core.formula.Direction;
import org.shequ.core.formula.FactSheet;
import org.shequ.core.formula.Formula;
import org.shequ.core.formula.Measure;
import org.shequ.core.formula.Variable;
import org.shequ.core.json.Json;
import org.shequ.core.quantity.Outcome;
import org.shequ.core.quantity.Quantity;
import org.shequ.core.quantity.Ratio;
import org.shequ.core.quantity.Yuan;
import org.shequ.core.share.Allocation;
import org.shequ.core.testkit.PrintedArithmetic;
import org.shequ.core.unit.Unit;
import org.shequ.core.unit.UnitJson;
import org.shequ.standards.budget.Budget;
import org.shequ.standards.budget.BudgetLine;
import org.shequ.standards.explain.ChecklistDescription;
import org.shequ.standards.explain.ProcedureDescription;
import org.shequ.standards.lint.Finding;
import org.shequ.standards.lint.Lint;
import org.shequ.standards.pack.Pack;
import org.shequ.standards.pack.PackSource;
import org.shequ.standards.policy.Policy;
import org.shequ.standards.policy.PolicyLibrary;
import org.shequ.standards.rule.Funding;
import org.shequ.standards.rule.Procedure;
import org.shequ.standards.rule.ProcedureState;
import org.shequ.standards.rule.Rule;
import org.shequ.standards.rule.RuleDefinition;
import org.shequ.standards.rule.Sharing;

/**
 * The laws that every pack keeps. A pack author extends this class, answers the pack, and runs the class as a test:
 *
 * <pre>{@code
 * class MyCityProperties extends PackLaws {
 *     @Override
 *     protected Pack pack() {
 *         return Pack.read(Path.of("my-city"));
 *     }
 * }
 * }</pre>
 *
 * <p>It needs jqwik on the JUnit 5 platform, AssertJ, and two dependencies of type {@code test-jar} and scope {@code test}: {@code shequ-core} and
 * {@code shequ-standards}. The class name must be one that the build runs; Surefire skips {@code *Properties} unless told.
 *
 * <p>The laws: the pack has no error that lint finds, its worked cases among them; what is written reads back to an equal pack; each
 * checklist has the items it needs, each state of a procedure is reached, and both are said in words; each
 * formula moves with each measure as its direction says, and fits its inverse; shares sum to what they share; supplying a fact never widens a line; columns give
 * what the plain path gives, for any community and for each worked case; the arithmetic that an explanation prints gives the amount, whatever is unknown in it.
 */
public abstract class PackLaws extends AssessmentLaws {
    /** A hole of a wording that nothing was put into. */
    private static final Predicate<String> UNSAID =
            Pattern.compile("\\{[a-zA-Z0-9]*}").asPredicate();

    private static final List<Locale> LANGUAGES = List.of(Locale.CHINESE, Locale.ENGLISH);

    /** Makes the laws for one pack. */
    protected PackLaws() {}

    /** {@inheritDoc} */
    @Override
    protected abstract Pack pack();

    @Example
    final void lintFindsNoErrorAndEveryCaseComesOut() {
        assertThat(Lint.check(pack())).filteredOn(Finding::isError).isEmpty();
    }

    @Example
    final void whatIsWrittenReadsBackToAnEqualPack() {
        readsBack(pack());
    }

    static void readsBack(Pack pack) {
        Map<String, String> files = new TreeMap<>();
        pack.write().forEach((name, content) -> files.put(name, content.pretty()));
        Pack again = Pack.read(PackSource.texts("written", files));
        assertThat(again).isEqualTo(pack);
        assertThat(again.ledger()).isEqualTo(pack.ledger());
        assertThat(again.catalogues()).isEqualTo(pack.catalogues());
        assertThat(again.relations()).isEqualTo(pack.relations());
        assertThat(again.write()).isEqualTo(pack.write());
        assertThat(again.digest()).isEqualTo(pack.digest());
    }

    @Example
    final void everyRuleIsSaidInBothLanguages() {
        isSaid(pack());
    }

    /** What norms, targets, checklists and procedures ask is said in words, no key is left as it is, and figures have names of their own. */
    static void isSaid(Pack pack) {
        for (RuleDefinition definition : pack.rules()) {
            assertThat(definition.figureNames()).as(definition.toString()).doesNotContain("");
            for (Rule rule : definition.underEachReading()) {
                for (Locale language : LANGUAGES) {
                    List<String> said = new ArrayList<>();
                    rule.describe(language).ifPresent(said::add);
                    rule.content()
                            .checklist()
                            .map(pack::complete)
                            .ifPresent(list -> said.addAll(ChecklistDescription.lines(list, language)));
                    if (rule.content() instanceof Procedure procedure) {
                        said.addAll(ProcedureDescription.lines(procedure, language));
                    }
                    boolean isWordless = rule.content() instanceof Sharing
                            || (rule.content() instanceof Funding funding
                                    && funding.norm().isEmpty());
                    assertThat(said.isEmpty()).as(rule.toString()).isEqualTo(isWordless);
                    assertThat(said)
                            .as(rule.toString())
                            .noneMatch(String::isBlank)
                            .noneMatch(UNSAID);
                }
            }
        }
    }

    @Example
    final void everyChecklistHasTheItemsItNeedsAndIsSaid() {
        for (Rule rule : underEachReading()) {
            rule.content().checklist().map(pack()::complete).ifPresent(checklist -> {
                int items = checklist.items().size();
                assertThat(checklist.need().of(items)).as(rule.toString()).isBetween(1, items);
                LANGUAGES.forEach(language -> assertThat(ChecklistDescription.lines(checklist, language))
                        .hasSizeGreaterThan(items)
                        .noneMatch(String::isBlank));
            });
        }
    }

    @Example
    final void everyStateIsReachedAndEveryStepIsSaid() {
        for (Rule rule : underEachReading()) {
            if (rule.content() instanceof Procedure procedure) {
                assertThat(procedure.reachedBy(procedure.steps()))
                        .as(rule.toString())
                        .containsExactlyInAnyOrderElementsOf(procedure.states().stream()
                                .map(ProcedureState::code)
                                .toList());
                procedure
                        .states()
                        .forEach(state -> assertThat(
                                        procedure.stepsFrom(state.code()).isEmpty())
                                .as(rule + " " + state)
                                .isEqualTo(state.isFinal()));
                LANGUAGES.forEach(language -> assertThat(ProcedureDescription.lines(procedure, language))
                        .hasSize(procedure.steps().size() + 1));
            }
        }
    }

    private List<Rule> underEachReading() {
        return pack().rules().stream()
                .flatMap(definition -> definition.underEachReading().stream())
                .toList();
    }

    /**
     * Generates communities within the place of the pack, each fact known or not.
     *
     * @return the communities, as JSON
     */
    @Provide
    protected Arbitrary<Json.Obj> communities() {
        return PackArbitraries.communities(pack());
    }

    /**
     * Generates years in which the document of the pack is in force, or may be taken to be.
     *
     * @return the years
     */
    @Provide
    protected Arbitrary<FiscalYear> years() {
        int first = pack().identity()
                .document()
                .date()
                .map(PartialDate::latest)
                .map(LocalDate::getYear)
                .orElse(2010);
        return Arbitraries.integers().between(first, first + 12).map(FiscalYear::of);
    }

    private Policy policy(FiscalYear year) {
        Policy policy = PolicyLibrary.of(pack()).forYear(year);
        return pack().identity().document().date().isPresent()
                ? policy
                : policy.assumeEffective(pack().identity().document().id().value(), LocalDate.of(2010, 1, 1));
    }

    @Property
    final void aFormulaMovesAsItsDirectionSays(@ForAll("years") FiscalYear year, @ForAll Random random) {
        for (RuleDefinition definition : pack().rules()) {
            for (Rule rule : definition.underEachReading()) {
                if (rule.content() instanceof Funding funding) {
                    FactSheet facts = PackArbitraries.known(funding.formula().reads(), year, random);
                    for (Variable variable : funding.formula().reads().variables()) {
                        if (variable instanceof Measure<?> measure) {
                            moves(rule, funding.formula(), measure, facts, random);
                        }
                    }
                }
            }
        }
    }

    private static <Q extends Quantity<Q>> void moves(
            Rule rule, Formula<Yuan> formula, Measure<Q> measure, FactSheet facts, Random random) {
        int low = random.nextInt(12_000);
        Yuan less = amount(formula, with(facts, measure, low));
        Yuan more = amount(formula, with(facts, measure, low + random.nextInt(3_000)));
        Direction direction = formula.direction(measure);
        Supplier<String> what = () -> rule + " in " + measure.name() + " from " + low + ": " + less + " to " + more;
        switch (direction) {
            case CONSTANT -> assertThat(more).as(what).isEqualTo(less);
            case NON_DECREASING -> assertThat(more).as(what).isGreaterThanOrEqualTo(less);
            case NON_INCREASING -> assertThat(more).as(what).isLessThanOrEqualTo(less);
            case NEITHER -> {}
        }
    }

    @Property(tries = 100)
    final void aFormulaAndItsInverseFit(@ForAll("years") FiscalYear year, @ForAll Random random) {
        for (RuleDefinition definition : pack().rules()) {
            definition.underEachReading().forEach(rule -> InverseLaw.holds(rule.content(), year, random));
        }
    }

    private static <Q extends Quantity<Q>> FactSheet with(FactSheet facts, Measure<Q> measure, int value) {
        return with(facts, measure, measure.dimension().ofExact(Ratio.of(value)));
    }

    static <Q extends Quantity<Q>> FactSheet with(FactSheet facts, Measure<Q> measure, Q value) {
        Map<String, Outcome<?>> quantities = new TreeMap<>(facts.quantities());
        quantities.put(measure.name(), Outcome.exact(value));
        FactSheet.Builder copy = FactSheet.builder();
        copy.year(facts.year())
                .putAllQuantities(quantities)
                .putAllTruths(facts.truths())
                .putAllCategories(facts.categories())
                .putAllDays(facts.days())
                .putAllFillings(facts.fillings());
        return copy.build();
    }

    private static Yuan amount(Formula<Yuan> formula, FactSheet facts) {
        return formula.evaluate(facts).outcome().amount().orElseThrow();
    }

    @Property
    final void sharesSumToWhatTheyShare(@ForAll("communities") Json.Obj community, @ForAll("years") FiscalYear year) {
        Budget budget = policy(year).budget(UnitJson.read(community));
        for (BudgetLine line : budget.lines()) {
            if (!line.shares().amounts().isEmpty()) {
                assertThat(sum(line.shares()))
                        .as(line.rule().toString())
                        .isEqualTo(line.amount().amount().orElseThrow());
            }
        }
        assertThat(sum(budget.uses().shares())).isEqualTo(budget.uses().known());
        assertThat(sum(budget.grants().shares())).isEqualTo(budget.grants().known());
    }

    /**
     * Generates up to eight communities.
     *
     * @return the communities, as JSON
     */
    @Provide
    protected Arbitrary<List<Json.Obj>> severalCommunities() {
        return communities().list().ofMinSize(1).ofMaxSize(8);
    }

    @Property(tries = 40)
    final void columnsGiveWhatThePlainPathGives(
            @ForAll("severalCommunities") List<Json.Obj> communities,
            @ForAll("years") FiscalYear year,
            @ForAll Random random) {
        List<Unit> units = communities.stream().map(UnitJson::read).toList();
        Policy read = VariedPolicies.withReadings(policy(year), random);
        BatchLaw.agree(policy(year), units);
        BatchLaw.agree(VariedPolicies.withWhatIfs(read, random), units);
    }

    @Example
    final void everyWorkedCaseComesOutTheSameInColumns() {
        CaseLaw.holds(pack());
    }

    @Property(tries = 40)
    final void aBudgetIsTheSameHoweverManyWereBefore(
            @ForAll("severalCommunities") List<Json.Obj> communities,
            @ForAll("years") FiscalYear year,
            @ForAll Random random) {
        List<Unit> units = communities.stream().map(UnitJson::read).toList();
        Policy read = random.nextBoolean() ? policy(year) : VariedPolicies.withReadings(policy(year), random);
        PlainLaw.agree(VariedPolicies.withWhatIfs(read, random), units);
    }

    private static Yuan sum(Allocation shares) {
        return shares.amounts().values().stream().reduce(Yuan.ZERO, Yuan::plus);
    }

    @Property
    final void aMissingFactOnlyWidens(
            @ForAll("communities") Json.Obj community, @ForAll("years") FiscalYear year, @ForAll Random random) {
        Json.Obj less = without(community, random);
        Budget full = policy(year).budget(UnitJson.read(community));
        Budget part = policy(year).budget(UnitJson.read(less));
        assertThat(part.uses().low())
                .as(less::toString)
                .isLessThanOrEqualTo(full.uses().low());
        part.uses()
                .high()
                .ifPresent(high -> assertThat(full.uses().high())
                        .as(less::toString)
                        .hasValueSatisfying(known -> assertThat(known).isLessThanOrEqualTo(high)));
    }

    /** The community with one fact less, of its own or of the pack's; its kind counts as one. */
    private Json.Obj without(Json.Obj community, Random random) {
        List<String> names = new ArrayList<>(community.members().keySet());
        names.removeAll(Set.of("code", "facts"));
        Json.Obj own = (Json.Obj) community.member("facts").orElseThrow();
        own.members().keySet().forEach(name -> names.add("facts[" + name + "]"));
        names.removeAll(PackFacts.notToDrop(pack()));
        if (!PackArbitraries.leavesKindOpen(community)) {
            names.remove("kind");
        }
        if (names.isEmpty()) {
            return community;
        }
        String dropped = names.get(random.nextInt(names.size()));
        Json.ObjBuilder less = Json.object();
        community.members().forEach((key, value) -> {
            if (key.equals("facts")) {
                Json.ObjBuilder rest = Json.object();
                own.members().forEach((name, fact) -> {
                    if (!dropped.equals("facts[" + name + "]")) {
                        rest.put(name, fact);
                    }
                });
                less.put(key, rest.build());
            } else if (!key.equals(dropped)) {
                less.put(key, value);
            } else if (key.equals("kind")) {
                less.put(key, "COMMUNITY");
            }
        });
        return less.build();
    }

    @Property(tries = 1_000)
    final void thePrintedArithmeticGivesTheAmount(
            @ForAll("communities") Json.Obj community, @ForAll("years") FiscalYear year) {
        Unit unit = UnitJson.read(community);
        for (BudgetLine line : policy(year).explainedBudget(unit).lines()) {
            Optional<Yuan> amount = line.amount().amount();
            List<Derivation> derivations = line.explanation().orElseThrow().derivations();
            if (amount.isPresent() && derivations.size() == 1) {
                printed(line, derivations.get(0).arithmetic(), amount.get());
            }
        }
    }

    /** What is unknown or open in the arithmetic of an exact amount plays no part: any value and any term gives the amount. */
    private static void printed(BudgetLine line, String arithmetic, Yuan amount) {
        for (String unknown : arithmetic.contains("?") ? List.of("0", "1", "12345.67") : List.of("")) {
            assertThat(Yuan.of(PrintedArithmetic.read(arithmetic.replace("?", unknown)), RoundingMode.HALF_UP))
                    .as(() -> line.rule() + ": " + arithmetic)
                    .isEqualTo(amount);
        }
    }
}
