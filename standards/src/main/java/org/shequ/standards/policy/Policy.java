package org.shequ.standards.policy;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Iterables;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;
import org.shequ.core.Preconditions;
import org.shequ.core.calendar.FiscalYear;
import org.shequ.core.formula.Measure;
import org.shequ.core.place.DivisionCode;
import org.shequ.core.quantity.Quantity;
import org.shequ.core.quantity.Ratio;
import org.shequ.core.share.TieRule;
import org.shequ.core.source.DocumentId;
import org.shequ.core.source.RuleId;
import org.shequ.core.unit.Community;
import org.shequ.core.unit.Unit;
import org.shequ.standards.assess.Assessed;
import org.shequ.standards.assess.Assessment;
import org.shequ.standards.assess.FindingExplanation;
import org.shequ.standards.assess.ProgressReport;
import org.shequ.standards.assess.Requirements;
import org.shequ.standards.assess.RuleInverse;
import org.shequ.standards.batch.CompiledAssessment;
import org.shequ.standards.batch.CompiledPolicy;
import org.shequ.standards.budget.Budget;
import org.shequ.standards.budget.ConsolidatedBudget;
import org.shequ.standards.explain.Explanation;
import org.shequ.standards.lookup.Lookup;
import org.shequ.standards.pack.PackIdentity;
import org.shequ.standards.plan.Plan;
import org.shequ.standards.plan.PlanChoice;
import org.shequ.standards.procedure.ProcedureRun;
import org.shequ.standards.reference.Overlay;
import org.shequ.standards.reference.ReferenceData;
import org.shequ.standards.reference.Supplements;
import org.shequ.standards.rule.Rule;
import org.shequ.standards.rule.RuleDefinition;

/**
 * A policy (政策口径): a library at a year or date, with readings, supplements, what-ifs and reference data.
 *
 * <p>Immutable and safe to share between threads; each {@code with} method returns another one. The place comes from each unit's code.
 */
@Value.Immutable(copy = true)
public abstract class Policy {
    /** What is found of each document under this policy, made when first asked for. */
    private final ConcurrentHashMap<DocumentId, DocumentInYear> found = new ConcurrentHashMap<>();

    /** How communities of which all that matters is known are worked out. */
    private final QuickPlans quick = new QuickPlans();

    Policy() {}

    static Policy of(PolicyLibrary library, FiscalYear year, LocalDate at) {
        return ImmutablePolicy.builder().library(library).year(year).at(at).build();
    }

    /** {@return the library} */
    public abstract PolicyLibrary library();

    /** {@return the fiscal year asked about} */
    public abstract FiscalYear year();

    /** {@return the day asked about, at its end} */
    public abstract LocalDate at();

    /** {@return the reference data; none by default} */
    @Value.Default
    public ReferenceData reference() {
        return ReferenceData.none();
    }

    /** {@return the real law from elsewhere that fills parameters; none by default} */
    @Value.Default
    public Supplements supplements() {
        return Supplements.none();
    }

    /** {@return the what-ifs, in order; a later one wins} */
    public abstract List<Overlay> overlays();

    /** {@return the readings taken that are not the default, by rule and choice} */
    public abstract Map<RuleId, Map<String, String>> readings();

    /** {@return the dates assumed for documents that have none} */
    public abstract Map<DocumentId, LocalDate> assumedDates();

    /** {@return how grants stand to uses of the same purpose in totals; gross by default} */
    @Value.Default
    public Offset offset() {
        return Offset.GROSS;
    }

    /** {@return who gets the odd fen of a split; the first listed by default} */
    @Value.Default
    public TieRule ties() {
        return TieRule.FIRST_LISTED;
    }

    /**
     * Returns this policy with reference data: wages, indices, tariffs, parameters.
     *
     * @param reference the reference data, in place of any before
     * @return the policy
     */
    public abstract Policy withReference(ReferenceData reference);

    /**
     * Returns this policy with real law from elsewhere.
     *
     * @param supplements the supplements, in place of any before
     * @return the policy
     */
    public Policy with(Supplements supplements) {
        return copy().withSupplements(supplements);
    }

    /**
     * Returns this policy with a further what-if.
     *
     * @param overlay the what-if; its lines are marked hypothetical
     * @return the policy
     * @throws IllegalArgumentException if a figure it changes does not exist
     */
    public Policy with(Overlay overlay) {
        Policy policy = copy().withOverlays(Iterables.concat(overlays(), List.of(overlay)));
        policy.figures().keySet().forEach(policy::rule);
        return policy;
    }

    /**
     * Returns this policy under another reading of one choice.
     *
     * @param rule the rule, for example {@code PZH2015-3.5.4-6}
     * @param choice the choice, for example {@code blocks}
     * @param reading the reading, for example {@code FULL_HUNDREDS}
     * @return the policy
     * @throws IllegalArgumentException if there is no such rule, choice or reading; the message lists those that exist
     */
    public Policy withReading(String rule, String choice, String reading) {
        RuleId id = RuleId.of(rule);
        Map<String, String> own = new LinkedHashMap<>(readings().getOrDefault(id, Map.of()));
        own.put(choice, reading);
        definition(id).under(own, figures().getOrDefault(id, Map.of()));
        return reading(id, own);
    }

    /**
     * Returns this policy under another reading of the one choice of a rule that has it.
     *
     * @param rule the rule, for example {@code JL2010-6.3-3}
     * @param reading the reading, for example {@code WAN_5_5}
     * @return the policy
     * @throws IllegalArgumentException if not exactly one choice of the rule has that reading; the message lists those that exist
     */
    public Policy withReading(String rule, String reading) {
        RuleId id = RuleId.of(rule);
        return withReading(rule, definition(id).choiceWith(reading).name(), reading);
    }

    /**
     * Returns this policy with a date assumed for a document that has none, which also starts any coverage whose first year is lost.
     *
     * @param document the id of the document
     * @param date the date from which it is taken to be in force
     * @return the policy
     * @throws IllegalArgumentException if there is no such document, or it has a date of its own
     */
    public Policy assumeEffective(String document, LocalDate date) {
        DocumentId id = DocumentId.of(document);
        library()
                .only(java.util.Set.of(id))
                .identities()
                .forEach(identity -> Preconditions.checkArgument(
                        identity.document().date().isEmpty(),
                        "document %s must have no date of its own (%s) for one to be assumed",
                        id,
                        identity.document().date().map(Object::toString).orElse("")));
        Map<DocumentId, LocalDate> all = new LinkedHashMap<>(assumedDates());
        all.put(id, date);
        return copy().withAssumedDates(all);
    }

    /**
     * Returns this policy with another stand of grants to uses in totals.
     *
     * @param offset gross or net
     * @return the policy
     */
    public abstract Policy withOffset(Offset offset);

    /**
     * Returns this policy with another rule for the odd fen.
     *
     * @param ties who gets it
     * @return the policy
     */
    public abstract Policy withTies(TieRule ties);

    /**
     * Tells what is found of each document whose place covers a unit.
     *
     * @param unit the unit
     * @return one answer for each such document, in the order of the library; none where the code of the unit is not known
     */
    public List<Lookup> lookup(Unit unit) {
        return new Budgeting(this, false).lookup(unit);
    }

    /**
     * Computes the budget of a unit.
     *
     * @param unit the unit
     * @return the budget, without explanations
     * @throws IllegalArgumentException if the unit states a fact that no pack declares
     * @throws ArithmeticException if an amount does not fit, naming it
     */
    public Budget budget(Unit unit) {
        return Budgeting.budget(this, unit, false);
    }

    /**
     * Computes the budgets of many units and their totals.
     *
     * @param units the units, in order
     * @return the budgets, without explanations
     * @throws IllegalArgumentException if a unit states a fact that no pack declares
     * @throws ArithmeticException if an amount does not fit, naming it
     */
    public ConsolidatedBudget budget(List<? extends Unit> units) {
        return ConsolidatedBudget.of(
                year(),
                units.stream().map(unit -> Budgeting.budget(this, unit, false)).toList());
    }

    /**
     * Compiles the budgets of communities in places, to compute many of them from columns.
     *
     * @param places the division codes of the places, as fine as the law and the figures that are given
     * @return the compiled policy
     */
    public CompiledPolicy compile(List<DivisionCode> places) {
        return Compiling.budgets(this, places);
    }

    /**
     * Compiles the norms and checklists for communities in places, to hold many of them against these from columns.
     *
     * @param places the division codes of the places, as fine as the law and the figures that are given
     * @return the compiled assessment
     */
    public CompiledAssessment compileAssessment(List<DivisionCode> places) {
        return AssessmentCompiling.findings(this, places);
    }

    /**
     * Computes the budget of a unit and explains each line.
     *
     * @param unit the unit
     * @return the same budget as {@link #budget(Unit)}, with explanations
     * @throws IllegalArgumentException if the unit states a fact that no pack declares
     * @throws ArithmeticException if an amount does not fit, naming it
     */
    public Budget explainedBudget(Unit unit) {
        return Budgeting.budget(this, unit, true);
    }

    /**
     * Explains the line of one rule.
     *
     * @param unit the unit
     * @param rule the id of the rule, or of another candidate while it is open which of several applies
     * @return the explanation
     * @throws IllegalArgumentException if the unit has no line of that rule; the message lists those that exist
     */
    public Explanation explain(Unit unit, RuleId rule) {
        Budget budget = explainedBudget(unit);
        return Explaining.explanation(budget, rule)
                .orElseGet(() -> budget.line(rule.toString()).explanation().orElseThrow());
    }

    /**
     * Tells how far the readings of a rule move its amount for a unit.
     *
     * @param unit the unit
     * @param rule the id of the rule
     * @return the amount under each combination of readings
     * @throws IllegalArgumentException if there is no such rule
     */
    public Spread spread(Unit unit, RuleId rule) {
        return Spread.of(this, unit, rule);
    }

    /**
     * Says what every norm and checklist in force on the day asks of a unit of its kind, whatever the unit has.
     *
     * @param unit the unit
     * @return what is asked, by document and in the order of its rules
     * @throws IllegalArgumentException if the unit states a fact that no pack declares, or its facts are later than the day
     * @throws ArithmeticException if an amount does not fit, naming it
     */
    public Requirements requirements(Unit unit) {
        return new Assessing(this).requirements(unit);
    }

    /**
     * Reads a rule backwards in one measure of a unit: the households that a fund, or the premises there are, serve.
     *
     * @param <M> the quantity of the measure
     * @param unit the unit; what it states of the measure does not matter
     * @param rule the id of the rule, for example {@code PZH2015-3.5.4-6}
     * @param measure the measure
     * @return the inverse
     * @throws IllegalArgumentException if the rule has no amount with a direction in the measure, is not in force, or not of the unit
     */
    public <M extends Quantity<M>> RuleInverse<M> inverse(Unit unit, String rule, Measure<M> measure) {
        return new Inverting(this).inverse(unit, RuleId.of(rule), measure);
    }

    /**
     * Plans a unit: what a planned estate and the communities it is laid out into, or an existing unit, need on the day.
     *
     * @param unit the unit
     * @return the plan; of an estate whose communities are of a kind that is not known, and as many as the rules suggest
     * @throws IllegalArgumentException if the unit states a fact that no pack declares, or its facts are later than the day
     * @throws ArithmeticException if an amount does not fit, naming it
     */
    public Plan plan(Unit unit) {
        return plan(unit, PlanChoice.none());
    }

    /**
     * Plans a unit as a planner has decided.
     *
     * @param unit the unit; an estate where anything is decided
     * @param choice of what kind the communities of an estate are to be, and how many
     * @return the plan
     * @throws IllegalArgumentException as {@link #plan(Unit)}; if anything is decided of another unit than an estate, or more communities
     *     than households
     * @throws ArithmeticException if an amount does not fit, naming it
     */
    public Plan plan(Unit unit, PlanChoice choice) {
        return new Planning(this).plan(unit, choice);
    }

    /**
     * Holds a unit against every norm and checklist in force on the day for its kind; grants and charges ask nothing of it but a level they
     * may name.
     *
     * <p>The money that must be provided under a rule is held against the money given under its id, {@code allocated[RULE]}; a rule that
     * asks for a level of its own, such as a level of pay, is held against that, and against the money given only where the unit states it.
     *
     * @param unit the unit
     * @return the assessment, the worst finding first, without explanations
     * @throws IllegalArgumentException if the unit states a fact that no pack declares, or its facts are later than the day
     * @throws ArithmeticException if an amount does not fit, naming it
     */
    public Assessment assess(Unit unit) {
        return new Assessing(this).assess(unit);
    }

    /**
     * Holds a unit against every norm and checklist in force on the day for its kind, and explains each finding.
     *
     * @param unit the unit
     * @return the same assessment as {@link #assess(Unit)}, with explanations
     * @throws IllegalArgumentException if the unit states a fact that no pack declares, or its facts are later than the day
     * @throws ArithmeticException if an amount does not fit, naming it
     */
    public Assessment explainedAssessment(Unit unit) {
        return new Assessing(this).explained(unit);
    }

    /**
     * Explains the finding of one rule.
     *
     * @param unit the unit
     * @param rule the id of the rule
     * @return the explanation; of the worst finding where money of a rule is held against two standards
     * @throws IllegalArgumentException if there is no finding of that rule, the message lists those that exist; if the unit states a fact that no pack
     *     declares, or its facts are later than the day
     * @throws ArithmeticException if an amount does not fit, naming it
     */
    public FindingExplanation explainFinding(Unit unit, RuleId rule) {
        return explainedAssessment(unit).finding(rule.toString()).explanation().orElseThrow();
    }

    /**
     * Holds many units against the norms and checklists in force on the day, each by itself and those of an extent together.
     *
     * @param units the units, in order
     * @return the assessments, without explanations
     * @throws IllegalArgumentException if a unit states a fact that no pack declares, or its facts are later than the day
     * @throws ArithmeticException if an amount does not fit, naming it
     */
    public Assessed assess(List<? extends Unit> units) {
        return assessor().all(units);
    }

    /** {@return what holds units against the norms and checklists in force on the day one after the other, keeping none of them} */
    public Assessor assessor() {
        return new Assessor(this, false);
    }

    /** {@return the same as {@link #assessor()}, which explains each finding, those of an extent together among them} */
    public Assessor explainedAssessor() {
        return new Assessor(this, true);
    }

    /**
     * Tells how far the targets in force on the day are reached in each place that units lie in.
     *
     * @param units the units, all there are of the kinds that are counted
     * @return the progress, one for each target and place
     * @throws IllegalArgumentException if a unit states a fact that no pack declares, or its facts are later than the day
     */
    public ProgressReport progress(List<? extends Unit> units) {
        return progressCount().all(units);
    }

    /**
     * Tells how far the targets in force on the day are reached in one place; units outside it count nowhere.
     *
     * @param units the units, all there are in the place of the kinds that are counted
     * @param scope the place
     * @return the progress, one for each target of places of that level
     * @throws IllegalArgumentException if a unit states a fact that no pack declares, or its facts are later than the day
     */
    public ProgressReport progress(List<? extends Unit> units, DivisionCode scope) {
        return progressCount(scope).all(units);
    }

    /** {@return what counts units towards the targets in force on the day one after the other, keeping none of them} */
    public ProgressCount progressCount() {
        return new ProgressCount(this, Optional.empty());
    }

    /**
     * Returns what counts units towards the targets of one place one after the other, keeping none of them.
     *
     * @param scope the place; units outside it count nowhere
     * @return the count, of no unit yet
     */
    public ProgressCount progressCount(DivisionCode scope) {
        return new ProgressCount(this, Optional.of(scope));
    }

    /**
     * Takes the steps of a path through a procedure, one after the other, until one is refused.
     *
     * @param unit whom or what it is about
     * @param rule the id of the procedure
     * @param path the codes of the steps
     * @return how far it leads
     * @throws IllegalArgumentException if there is no such procedure or step, it is not in force on the day, or does not speak of the unit
     */
    public ProcedureRun follow(Unit unit, RuleId rule, List<String> path) {
        return new Assessing(this).follow(unit, rule, Optional.of(path));
    }

    /**
     * Takes the steps through a procedure that the facts of its subject give under {@code stages}, in the order of their dates.
     *
     * @param unit whom or what it is about; its stages are named like the steps
     * @param rule the id of the procedure
     * @return where they lead, what may come next and what is missing for it
     * @throws IllegalArgumentException if there is no such procedure, it is not in force on the day, or does not speak of the unit
     */
    public ProcedureRun follow(Unit unit, RuleId rule) {
        return new Assessing(this).follow(unit, rule, Optional.empty());
    }

    /**
     * Takes the steps that the facts of a unit give under {@code stages} through every procedure in force on the day for its kind and place.
     *
     * @param unit whom or what it is about; its stages are named like the steps
     * @return where each procedure stands, by document and in the order of its rules; those that do not apply to it among them
     * @throws IllegalArgumentException if the unit states a fact that no pack declares, or its facts are later than the day
     */
    public List<ProcedureRun> follow(Unit unit) {
        return new Assessing(this).follow(unit);
    }

    /**
     * Returns the procedures in force on the day that speak of units of a kind, at the place of one, whatever they ask of it.
     *
     * @param unit the unit
     * @return the procedures, by document and in the order of its rules
     */
    public List<Rule> procedures(Unit unit) {
        return new Assessing(this).procedures(unit);
    }

    /**
     * Returns this policy on another day: the same readings, supplements, what-ifs and reference data.
     *
     * @param date the day, at its end
     * @return the policy
     * @throws IllegalArgumentException if its year lies outside 1900 to 2999
     */
    public Policy on(LocalDate date) {
        return copy().withYear(FiscalYear.containing(date)).withAt(date);
    }

    /**
     * Returns this policy beside another one, to compare the results of both: {@code policy.comparedWith(other).budget(unit)}.
     *
     * @param other the second side, such as this policy under another reading or a what-if
     * @return the comparison
     */
    public PolicyComparison comparedWith(Policy other) {
        return PolicyComparison.of(this, other);
    }

    /** The figures that the what-ifs change, by rule and name; a later one wins. */
    @Value.Lazy
    Map<RuleId, Map<String, Ratio>> figures() {
        return ChangedFigures.of(overlays());
    }

    /** The same policy for the budgets of its year, which take the documents in force on the last day. */
    @Value.Lazy
    Policy atYearEnd() {
        return copy().withAt(year().lastDay());
    }

    Policy reading(RuleId rule, Map<String, String> readings) {
        Map<RuleId, Map<String, String>> all = new LinkedHashMap<>(readings());
        all.put(rule, ImmutableMap.copyOf(readings));
        return copy().withReadings(all);
    }

    private ImmutablePolicy copy() {
        return (ImmutablePolicy) this;
    }

    Map<String, String> readingsOf(RuleId rule) {
        return readings().getOrDefault(rule, Map.of());
    }

    DocumentInYear found(PackIdentity identity) {
        return found.computeIfAbsent(identity.document().id(), id -> new DocumentInYear(this, identity));
    }

    /** How a community is worked out in longs, if it can be. */
    @Nullable
    QuickPlan quick(Community community) {
        return quick.plan(this, community);
    }

    /** A rule under the readings and what-ifs of this policy. */
    Rule rule(RuleId id) {
        return definition(id).under(readingsOf(id), figures().getOrDefault(id, Map.of()));
    }

    RuleDefinition definition(RuleId rule) {
        return library().pack(rule.document()).rule(rule);
    }

    @Override
    public String toString() {
        return "policy of " + library().documents() + " at " + at();
    }
}
