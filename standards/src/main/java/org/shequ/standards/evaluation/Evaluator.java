package org.shequ.standards.evaluation;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.shequ.core.calendar.Cycle;
import org.shequ.core.calendar.FiscalYear;
import org.shequ.core.formula.Condition;
import org.shequ.core.formula.Window;
import org.shequ.core.quantity.Count;
import org.shequ.core.quantity.Outcome;
import org.shequ.core.source.DocumentId;
import org.shequ.core.source.RuleId;
import org.shequ.core.unit.Unit;
import org.shequ.standards.assess.Assessment;
import org.shequ.standards.assess.Finding;
import org.shequ.standards.assess.Standing;
import org.shequ.standards.assess.Verdict;
import org.shequ.standards.lookup.Lookup;
import org.shequ.standards.lookup.LookupStatus;
import org.shequ.standards.measure.Situation;
import org.shequ.standards.measure.UnitFacts;
import org.shequ.standards.pack.Pack;
import org.shequ.standards.policy.Policy;
import org.shequ.standards.procedure.ProcedureRun;
import org.shequ.standards.rule.Checklist;
import org.shequ.standards.rule.ChecklistItem;
import org.shequ.standards.rule.CountedOccurrences;
import org.shequ.standards.rule.Norm;
import org.shequ.standards.rule.NormWindow;
import org.shequ.standards.rule.Procedure;
import org.shequ.standards.rule.Rule;
import org.shequ.standards.rule.RuleDefinition;

/**
 * Evaluates units under a policy (评价): each criterion as the assessment finds it, no weight added.
 *
 * <p>Where a rule rests on the attestation of a checklist, such as a standard on its own list of indicators, and the unit does not attest that
 * checklist as a whole, its finding stands for the attestation. So what is attested item by item carries upwards, to standards and on to
 * the steps of a procedure.
 *
 * <p>Example: {@code Evaluator.of(policy).evaluate(community, "DH-1.3-3").met()}.
 */
public final class Evaluator {
    private final Policy policy;
    private final CriteriaSets sets;
    private final Set<RuleId> restedOn;

    private Evaluator(Policy policy, CriteriaSets sets, Set<RuleId> restedOn) {
        this.policy = policy;
        this.sets = sets;
        this.restedOn = restedOn;
    }

    /**
     * Returns what evaluates units under a policy.
     *
     * @param policy the policy on a day
     * @return the evaluator; immutable and safe to share between threads
     */
    public static Evaluator of(Policy policy) {
        Set<RuleId> restedOn = new LinkedHashSet<>();
        for (DocumentId id : policy.library().documents()) {
            for (RuleDefinition each : policy.library().pack(id).rules()) {
                conditions(each.byDefault()).forEach(condition -> restedOn.addAll(CriteriaSets.attested(condition)));
            }
        }
        return new Evaluator(policy, CriteriaSets.of(policy), restedOn);
    }

    private static List<Condition> conditions(Rule rule) {
        if (rule.content() instanceof Procedure procedure) {
            return procedure.steps().stream()
                    .flatMap(step -> step.guard().stream())
                    .toList();
        }
        if (rule.content() instanceof Checklist checklist) {
            return checklist.listed().isPresent()
                    ? List.copyOf(checklist.listed().orElseThrow().conditions().values())
                    : checklist.items().stream()
                            .flatMap(item -> item.met().stream())
                            .toList();
        }
        return List.of();
    }

    /** {@return the policy} */
    public Policy policy() {
        return policy;
    }

    /** {@return the sets of criteria that its documents print} */
    public CriteriaSets sets() {
        return sets;
    }

    /**
     * Evaluates a unit by a set that a document prints.
     *
     * @param unit the unit
     * @param set the id of the set: of a rule or of a printed list
     * @return the evaluation
     * @throws IllegalArgumentException if there is no such set; if the unit states a fact that no pack declares, or its facts are later than
     *     the day
     * @throws ArithmeticException if an amount does not fit, naming it
     */
    public Evaluation evaluate(Unit unit, String set) {
        return evaluate(unit, sets.set(set));
    }

    /**
     * Evaluates a unit by a set.
     *
     * @param unit the unit
     * @param set the set, of a document or a caller's own
     * @return the evaluation
     * @throws IllegalArgumentException if the unit states a fact that no pack declares, or its facts are later than the day
     * @throws ArithmeticException if an amount does not fit, naming it
     */
    public Evaluation evaluate(Unit unit, CriteriaSet set) {
        Unit informed = unit;
        Assessment assessment = policy.assess(unit);
        for (boolean more = true; more; ) {
            Unit further = Attesting.found(informed, assessment, restedOn);
            more = !further.equals(informed);
            informed = further;
            assessment = more ? policy.assess(informed) : assessment;
        }
        return evaluation(set, unit, informed, assessment);
    }

    private Evaluation evaluation(CriteriaSet set, Unit unit, Unit informed, Assessment assessment) {
        Map<RuleId, Finding> findings = new LinkedHashMap<>();
        assessment.findings().forEach(each -> findings.putIfAbsent(each.rule(), each));
        boolean isList = set.kind() == CriteriaSet.Kind.CATALOGUE;
        return Evaluation.builder()
                .date(policy.at())
                .code(unit.code())
                .name(unit.name())
                .set(set)
                .addAllCriteria(set.criteria().stream()
                        .map(each -> isList
                                ? answered(each, unit)
                                : found(each, Optional.ofNullable(findings.get(each.rule())), informed))
                        .toList())
                .standing(
                        set.kind() == CriteriaSet.Kind.CHECKLIST
                                ? Optional.ofNullable(findings.get(RuleId.of(set.id())))
                                        .flatMap(found -> standing(found.verdict()))
                                : Optional.empty())
                .run(set.kind() == CriteriaSet.Kind.PROCEDURE ? run(RuleId.of(set.id()), informed) : Optional.empty())
                .build();
    }

    private EvaluatedCriterion found(Criterion criterion, Optional<Finding> finding, Unit unit) {
        Optional<Standing> standing = finding.flatMap(found -> standing(criterion, found));
        if (!standing.equals(Optional.of(Standing.UNDETERMINED))) {
            return EvaluatedCriterion.standing(criterion, standing);
        }
        Set<String> missing = criterion.item().isPresent()
                ? missing(criterion, unit)
                : finding.map(Finding::missing).map(Set::copyOf).orElse(Set.of());
        return EvaluatedCriterion.standing(criterion, standing, missing);
    }

    /** What would settle an item of a checklist, also where the checklist as a whole is settled by another. */
    private Set<String> missing(Criterion criterion, Unit unit) {
        Pack pack = policy.library().pack(criterion.rule().document());
        Checklist checklist = (Checklist) rule(criterion.rule()).content();
        ChecklistItem item = pack.complete(checklist).item(criterion.item().orElseThrow());
        UnitFacts facts = pack.catalogue().facts(unit, situation());
        Set<String> missing = new TreeSet<>();
        item.when().ifPresent(asked -> missing.addAll(asked.decide(facts).missing()));
        item.met()
                .ifPresentOrElse(
                        met -> missing.addAll(met.decide(facts).missing()),
                        () -> missing.add(CriteriaSets.attested(criterion.rule())));
        return missing;
    }

    private Rule rule(RuleId id) {
        return policy.library()
                .pack(id.document())
                .rule(id)
                .under(policy.readings().getOrDefault(id, Map.of()));
    }

    /**
     * Tells in which cycle a rule asks for something to occur: a round each calendar year, or of so many years from an anchor, which may be a
     * parameter that somebody else sets.
     *
     * @param unit the unit, such as the province whose parameter it is
     * @param rule the id of a norm that counts occurrences
     * @return the cycle, or what is missing for it
     * @throws IllegalArgumentException if there is no such rule, or it asks for nothing within calendar years
     */
    public RuleCycle cycle(Unit unit, RuleId rule) {
        Pack pack = policy.library().pack(rule.document());
        Rule asked = rule(rule);
        if (!(asked.content() instanceof Norm norm)
                || !(norm.measure() instanceof CountedOccurrences counted)
                || counted.window().kind() == Window.Kind.ROLLING) {
            throw new IllegalArgumentException("rule " + rule + " ("
                    + asked.content().kind() + ") must be a norm on what occurs within calendar years");
        }
        NormWindow window = counted.window();
        int years = window.months() / 12;
        ImmutableRuleCycle.Builder cycle = RuleCycle.builder().rule(rule).years(years);
        if (window.anchor().isEmpty()) {
            return cycle.cycle(fixed(window.fixed().orElseThrow())).build();
        }
        Outcome<Count> first = window.anchor()
                .get()
                .evaluate(pack.catalogue().facts(unit, situation()))
                .outcome();
        return cycle.cycle(first.amount().map(year -> Cycle.every(years, FiscalYear.of(Math.toIntExact(year.value())))))
                .addAllMissing(first.missing())
                .build();
    }

    private static Cycle fixed(Window window) {
        return window.kind() == Window.Kind.CALENDAR_YEAR
                ? Cycle.yearly()
                : Cycle.every(window.months() / 12, FiscalYear.of(window.anchor()));
    }

    private Situation situation() {
        return Situation.builder()
                .year(policy.year())
                .at(policy.at())
                .reference(policy.reference())
                .supplements(policy.supplements())
                .build();
    }

    private static Optional<Standing> standing(Criterion criterion, Finding finding) {
        return criterion
                .item()
                .map(code -> finding.verdict() == Verdict.NOT_APPLICABLE
                        ? Optional.<Standing>empty()
                        : Optional.ofNullable(finding.items().get(code)))
                .orElseGet(() -> standing(finding.verdict()));
    }

    private static Optional<Standing> standing(Verdict verdict) {
        return switch (verdict) {
            case MET -> Optional.of(Standing.MET);
            case BREACH, DEPARTURE, TARGET_MISSED, ADVICE, PERMITTED -> Optional.of(Standing.UNMET);
            case UNDETERMINED -> Optional.of(Standing.UNDETERMINED);
            case NOT_YET_DUE, REPORTED, NOT_APPLICABLE -> Optional.empty();
        };
    }

    /** What is attested of an item of a list that is no rule; nothing is asked where its document is not in force for the unit. */
    private EvaluatedCriterion answered(Criterion criterion, Unit unit) {
        boolean isAsked = policy.lookup(unit).stream()
                .anyMatch(each -> each.document().equals(criterion.rule().document()) && isInForce(each));
        if (!isAsked) {
            return EvaluatedCriterion.standing(criterion, Optional.empty());
        }
        Standing standing = Optional.ofNullable(unit.attested().get(criterion.rule()))
                .filter(each ->
                        each.on().filter(day -> day.isAfter(policy.at())).isEmpty())
                .map(each -> Attesting.answer(each, criterion.item().orElseThrow()))
                .orElse(Standing.UNDETERMINED);
        return EvaluatedCriterion.standing(
                criterion,
                Optional.of(standing),
                standing == Standing.UNDETERMINED ? Set.of(CriteriaSets.attested(criterion.rule())) : Set.of());
    }

    private static boolean isInForce(Lookup lookup) {
        return lookup.status() == LookupStatus.IN_FORCE || lookup.status() == LookupStatus.NO_RULE;
    }

    private Optional<ProcedureRun> run(RuleId rule, Unit unit) {
        boolean isAsked = policy.lookup(unit).stream()
                .anyMatch(each -> each.document().equals(rule.document()) && isInForce(each));
        boolean speaks =
                policy.library().pack(rule.document()).rule(rule).byDefault().speaksOf(unit);
        return isAsked && speaks ? Optional.of(policy.follow(unit, rule)) : Optional.empty();
    }
}
