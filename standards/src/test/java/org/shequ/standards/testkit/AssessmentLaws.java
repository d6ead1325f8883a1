package org.shequ.standards.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Suppliers;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.shequ.core.calendar.PartialDate;
import org.shequ.core.json.Json;
import org.shequ.core.source.RuleId;
import org.shequ.core.unit.Unit;
import org.shequ.core.unit.UnitJson;
import org.shequ.standards.assess.Assessed;
import org.shequ.standards.assess.Assessment;
import org.shequ.standards.assess.Finding;
import org.shequ.standards.assess.Verdict;
import org.shequ.standards.pack.Pack;
import org.shequ.standards.policy.Policy;
import org.shequ.standards.policy.PolicyLibrary;
import org.shequ.standards.rule.RuleDefinition;

/**
 * The laws of the assessments under a pack; {@link PackLaws} brings them.
 *
 * <p>The laws: supplying a missing fact never changes a verdict that is decided, and never makes an open one wait for more; a verdict that
 * waits for one fact is decided once it is there; a finding depends on no fact that its rule does not read; more of what is measured
 * never worsens a finding where only a least is asked; the assessment of a list is the list of the assessments, and what is pooled or
 * counted over a list does not depend on its order; columns find what the plain path finds.
 *
 * <p>Two things stand apart. A rule that asks whether a fact is stated at all, as a price does of utilities, applies once it is; it says so.
 * And a list of trainings is taken to name every member until the number of members tells that there are more.
 */
public abstract class AssessmentLaws {
    private static final int DAYS = 8;
    private static final String MEMBERS = "committeeMembers";

    private final Map<LocalDate, Policy> policies = new LinkedHashMap<>();
    private final Map<String, Set<String>> reads = new LinkedHashMap<>();
    private final Map<String, List<String>> rising = new LinkedHashMap<>();
    private final Supplier<Set<String>> apart = Suppliers.memoize(this::turningOnBeingStated);
    private final Supplier<Set<String>> kept = Suppliers.memoize(() -> PackFacts.notToDrop(pack()));

    AssessmentLaws() {}

    /**
     * Returns the pack that the laws are held against.
     *
     * @return the pack; it is asked for once for each try, so it had better be kept
     */
    protected abstract Pack pack();

    /**
     * Generates units of the kinds that the rules of the pack speak of, within its place, each fact known or not.
     *
     * @return the units, as JSON
     */
    @Provide
    protected Arbitrary<Json.Obj> units() {
        return AssessmentArbitraries.units(pack());
    }

    /**
     * Generates days on which the document of the pack is in force, or may be taken to be.
     *
     * @return the days: ends of years, and others
     */
    @Provide
    protected Arbitrary<LocalDate> days() {
        LocalDate first =
                pack().identity().document().date().map(PartialDate::latest).orElse(LocalDate.of(2010, 1, 1));
        return Arbitraries.integers()
                .between(0, DAYS)
                .map(years -> years % 3 == 0 ? first.plusYears(years) : LocalDate.of(first.getYear() + years, 12, 31));
    }

    private Policy policy(LocalDate day) {
        return policies.computeIfAbsent(day, at -> {
            Policy policy = PolicyLibrary.of(pack()).at(at);
            return pack().identity().document().date().isPresent()
                    ? policy
                    : policy.assumeEffective(pack().identity().document().id().value(), LocalDate.of(2010, 1, 1));
        });
    }

    /** The findings by rule and measure: the money of a rule may be held against two standards. */
    private Map<String, Finding> findings(LocalDate day, Json.Obj unit) {
        Map<String, Finding> findings = new LinkedHashMap<>();
        policy(day)
                .assess(UnitJson.read(unit))
                .findings()
                .forEach(each -> findings.put(each.rule() + " " + each.measure().orElse(""), each));
        return findings;
    }

    @Property(tries = 1_000, edgeCases = EdgeCasesMode.NONE)
    final void aFurtherFactChangesNothingThatIsDecidedAndAsksForNoMore(
            @ForAll("units") Json.Obj unit, @ForAll("days") LocalDate day, @ForAll Random random) {
        Optional<String> fact = GivenFacts.oneOf(unit, kept.get(), random);
        if (fact.isEmpty()) {
            return;
        }
        Json.Obj less = GivenFacts.without(unit, fact.get());
        Map<String, Finding> after = findings(day, unit);
        findings(day, less).forEach((key, before) -> {
            boolean isList =
                    fact.get().equals(MEMBERS) && read(before.rule().toString()).contains("trainings");
            if (!isList && !apart.get().contains(before.rule().toString())) {
                settles(
                        before,
                        Objects.requireNonNull(after.get(key)),
                        () -> before.rule() + ": " + fact.get() + " given to " + less + " on " + day);
            }
        });
    }

    private static void settles(Finding before, Finding after, Supplier<String> where) {
        if (before.verdict() != Verdict.UNDETERMINED) {
            assertThat(after.verdict()).as(where).isEqualTo(before.verdict());
            assertThat(before.gap().isEmpty() || after.gap().equals(before.gap()))
                    .as(where)
                    .isTrue();
            return;
        }
        assertThat(before.missing()).as(where).containsAll(after.missing());
        if (before.missing().size() == 1 && !after.missing().equals(before.missing())) {
            assertThat(after.verdict()).as(where).isNotEqualTo(Verdict.UNDETERMINED);
        }
    }

    /** The rules that ask whether something is stated, rather than what it is. */
    private Set<String> turningOnBeingStated() {
        return pack().rules().stream()
                .filter(rule -> PackFacts.asksWhetherStated(rule.source()))
                .map(rule -> rule.id().toString())
                .collect(Collectors.toSet());
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    final void aFindingDependsOnNoFactThatItsRuleDoesNotRead(
            @ForAll("units") Json.Obj unit,
            @ForAll("units") Json.Obj other,
            @ForAll("days") LocalDate day,
            @ForAll Random random) {
        Optional<String> fact = GivenFacts.oneOf(unit, Set.of("kind"), random);
        if (fact.isEmpty()) {
            return;
        }
        Json.Obj changed = GivenFacts.with(unit, fact.get(), other);
        Map<String, Finding> after = findings(day, changed);
        Map<String, Finding> before = findings(day, unit);
        for (RuleDefinition rule : pack().rules()) {
            String id = rule.id().toString();
            if (!read(id).contains(fact.get())) {
                assertThat(of(after, id))
                        .as(() -> id + ": " + fact.get() + " of " + unit + " on " + day)
                        .isEqualTo(of(before, id));
            }
        }
    }

    private Set<String> read(String rule) {
        return reads.computeIfAbsent(rule, id -> PackFacts.read(pack(), pack().rule(RuleId.of(id))));
    }

    private static List<Finding> of(Map<String, Finding> findings, String rule) {
        return findings.values().stream()
                .filter(each -> each.rule().toString().equals(rule))
                .toList();
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    final void moreOfWhatIsMeasuredNeverWorsensAFindingThatAsksForALeast(
            @ForAll("units") Json.Obj unit, @ForAll("days") LocalDate day, @ForAll Random random) {
        Map<String, Finding> before = findings(day, unit);
        for (String fact : GivenFacts.amounts(unit)) {
            List<String> rules = rising.computeIfAbsent(fact, name -> PackFacts.risingWith(pack(), name));
            Json.Obj raised = GivenFacts.raised(unit, fact, 1 + random.nextInt(2_000));
            Map<String, Finding> after =
                    rules.isEmpty() || !GivenFacts.isSound(raised) ? Map.of() : findings(day, raised);
            for (String rule : rules) {
                for (Finding less : of(before, rule)) {
                    for (Finding more : of(after, rule)) {
                        if (less.measure().equals(more.measure())) {
                            improves(less, more, () -> rule + ": more of " + fact + " than in " + unit + " on " + day);
                        }
                    }
                }
            }
        }
    }

    private static void improves(Finding less, Finding more, Supplier<String> what) {
        assertThat(rank(more.verdict())).as(what).isGreaterThanOrEqualTo(rank(less.verdict()));
        if (less.gap().isPresent() && more.gap().isPresent()) {
            assertThat(more.gap().get()).as(what).isLessThanOrEqualTo(less.gap().get());
        }
    }

    /** Not met, open, met. */
    private static int rank(Verdict verdict) {
        if (verdict == Verdict.MET || verdict == Verdict.NOT_APPLICABLE) {
            return 2;
        }
        return verdict == Verdict.UNDETERMINED ? 1 : 0;
    }

    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
    final void aListIsAssessedAsItsUnitsAreAndItsOrderPlaysNoPart(
            @ForAll("lists") List<Json.Obj> list, @ForAll("days") LocalDate day, @ForAll Random random) {
        List<Unit> units = list.stream().map(UnitJson::read).toList();
        List<Unit> shuffled = new ArrayList<>(units);
        Collections.shuffle(shuffled, random);
        Policy policy = policy(day);
        Assessed together = policy.assess(units);
        List<Assessment> alone = units.stream().map(policy::assess).toList();
        assertThat(together.units()).isEqualTo(alone);
        assertThat(policy.assess(shuffled).pooled()).isEqualTo(together.pooled());
        assertThat(policy.assess(shuffled).wantedFacts()).isEqualTo(together.wantedFacts());
        assertThat(policy.progress(shuffled).targets())
                .isEqualTo(policy.progress(units).targets());
    }

    @Property(tries = 40, edgeCases = EdgeCasesMode.NONE)
    final void columnsFindWhatThePlainPathFinds(
            @ForAll("lists") List<Json.Obj> list, @ForAll("days") LocalDate day, @ForAll Random random) {
        List<Unit> units = list.stream().map(UnitJson::read).toList();
        Policy policy = policy(day);
        AssessmentBatchLaw.agree(policy, units);
        Policy read = VariedPolicies.withReadings(policy, random);
        AssessmentBatchLaw.agree(VariedPolicies.withWhatIfs(read, random), units);
    }

    /**
     * Generates lists of such units.
     *
     * @return the lists, as JSON
     */
    @Provide
    protected Arbitrary<List<Json.Obj>> lists() {
        return units().list().ofMaxSize(6);
    }
}
