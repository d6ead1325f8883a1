package org.shequ.standards.assess;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import org.shequ.core.Preconditions;
import org.shequ.core.calendar.Deadline;
import org.shequ.core.formula.Amount;
import org.shequ.core.formula.Facts;
import org.shequ.core.formula.Formula;
import org.shequ.core.formula.Measure;
import org.shequ.core.formula.Truth;
import org.shequ.core.place.DivisionCode;
import org.shequ.core.place.DivisionLevel;
import org.shequ.core.quantity.Dimension;
import org.shequ.core.quantity.Outcome;
import org.shequ.core.quantity.Quantity;
import org.shequ.core.quantity.Yuan;
import org.shequ.core.source.Citation;
import org.shequ.standards.measure.UnitFacts;
import org.shequ.standards.rule.Checklist;
import org.shequ.standards.rule.ChecklistItem;
import org.shequ.standards.rule.Content;
import org.shequ.standards.rule.Demand;
import org.shequ.standards.rule.MeasuredAmount;
import org.shequ.standards.rule.Norm;
import org.shequ.standards.rule.NotEncoded;
import org.shequ.standards.rule.Note;
import org.shequ.standards.rule.Rule;
import org.shequ.standards.rule.RuleDefinition;
import org.shequ.standards.rule.Target;

/**
 * A rule in force on a day, ready to be held against units (待评规则): what it asks, with the place of its words and what to beware of.
 *
 * <p>A rule of money comes as up to two of them: the level it asks for, and the amount that must be provided against the money given.
 */
@Value.Immutable
public abstract class AssessedRule {
    AssessedRule() {}

    /** {@return a new builder} */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds rules to be held against units. */
    public static final class Builder extends ImmutableAssessedRule.Builder {
        Builder() {}
    }

    /**
     * Returns the norm that so much money is given as a formula says.
     *
     * @param given the money given: the amount of a measure such as {@code allocated[PZH2015-3.5.4-6]}
     * @param due the money that must be provided
     * @return the norm
     */
    public static Norm allocation(Amount<Yuan> given, Formula<Yuan> due) {
        return Norm.builder()
                .measure(MeasuredAmount.of(given))
                .demand(Demand.atLeast(due))
                .build();
    }

    /** {@return the rule} */
    public abstract Rule rule();

    /** {@return what is asked: a norm, a checklist with its items in place, or a target; or that it is not encoded} */
    public abstract Content content();

    /** {@return the checklist it is or counts units by, its items in place; empty for anything else} */
    public abstract Optional<Checklist> checklist();

    /** {@return whether it is looked at only where the unit states what it measures} */
    @Value.Default
    public boolean isIfStated() {
        return false;
    }

    /** {@return what to beware of} */
    public abstract Set<String> caveats();

    /** {@return where its words stand} */
    public abstract Citation citation();

    @Value.Check
    void check() {
        Preconditions.checkArgument(
                content() instanceof Norm
                        || content() instanceof Checklist
                        || content() instanceof Target
                        || content() instanceof NotEncoded,
                "content of rule %s (%s) must be a norm, a checklist, a target, or not encoded",
                rule(),
                content().kind());
        Preconditions.checkArgument(
                content().checklist().isPresent() == checklist().isPresent()
                        && checklist().map(Checklist::isComplete).orElse(true),
                "checklist of rule %s must be there with its items in place",
                rule());
    }

    /** {@return what its findings count amounts in; empty where it asks for none} */
    public Optional<Dimension<?>> unit() {
        return content().norm().map(norm -> new NormCheck(norm).unit());
    }

    /** {@return whether it is a target, which counts units} */
    public boolean isTarget() {
        return content() instanceof Target;
    }

    /** {@return the levels of the places for each of which units are counted or taken together; none for a rule of each unit} */
    public List<DivisionLevel> extents() {
        if (content() instanceof Norm norm) {
            return norm.pooled().stream().toList();
        }
        return isTarget()
                ? rule().subjects().stream()
                        .flatMap(each -> levelOf(each).stream())
                        .toList()
                : List.of();
    }

    private static Optional<DivisionLevel> levelOf(String subject) {
        return switch (subject) {
            case "STREET" -> Optional.of(DivisionLevel.TOWNSHIP);
            case "COUNTY" -> Optional.of(DivisionLevel.COUNTY);
            case "CITY" -> Optional.of(DivisionLevel.PREFECTURE);
            case "PROVINCE" -> Optional.of(DivisionLevel.PROVINCE);
            default -> Optional.empty();
        };
    }

    /**
     * Returns the places of its extents in which a code lies.
     *
     * @param code the code of a unit
     * @return the places; none where it lies in none, and for a rule of each unit
     */
    public List<DivisionCode> placesOf(DivisionCode code) {
        return extents().stream().flatMap(level -> above(code, level).stream()).toList();
    }

    private static Optional<DivisionCode> above(DivisionCode code, DivisionLevel level) {
        return switch (level) {
            case TOWNSHIP -> code.township();
            case COUNTY -> code.county();
            case PREFECTURE -> code.prefecture();
            case PROVINCE -> code.province();
            case COUNTRY, VILLAGE -> Optional.empty();
        };
    }

    /**
     * Holds the rule against a unit by itself.
     *
     * @param facts the facts of the unit, of a kind that the rule speaks of
     * @return the finding; empty for a target, and where the rule is looked at only for what is stated and nothing is
     * @throws ArithmeticException if an amount does not fit, naming it
     */
    public Optional<Finding> find(UnitFacts facts) {
        return find(facts, Evaluating.PLAIN);
    }

    /**
     * Holds the rule against a unit by itself and explains the finding.
     *
     * @param facts the facts of the unit, of a kind that the rule speaks of
     * @param definition the rule as its pack states it
     * @return the same finding as {@link #find}, with its explanation
     * @throws ArithmeticException if an amount does not fit, naming it
     */
    public Optional<Finding> explain(UnitFacts facts, RuleDefinition definition) {
        Recorder recorder = new Recorder();
        return find(facts, recorder).map(found -> recorder.explained(found, this, definition, facts));
    }

    private Optional<Finding> find(UnitFacts facts, Evaluating evaluating) {
        if (isTarget() || (isIfStated() && !isStated(facts))) {
            return Optional.empty();
        }
        Applicability applies = Applicability.of(rule().appliesWhen(), facts, evaluating);
        return Optional.of(
                switch (applies.truth()) {
                    case TRUE -> held(facts, evaluating);
                    case FALSE -> notDecided(applies, facts.at()).build();
                    case UNKNOWN -> mayApply(applies, held(facts, evaluating));
                });
    }

    /**
     * Tells whether the rule applies to a unit.
     *
     * @param facts the facts of the unit
     * @return whether it does; unknown where what is known does not decide it
     */
    public Truth applies(Facts facts) {
        return Applicability.of(rule().appliesWhen(), facts).truth();
    }

    /**
     * Says what a standing of a unit to which the rule applies comes to, by the words of the rule and its deadline.
     *
     * @param standing whether what is asked is met
     * @param at the day, at its end
     * @return the verdict
     */
    public Verdict verdict(Standing standing, LocalDate at) {
        return Due.of(standing, Set.of(), rule().modality(), false, deadline(), at)
                .verdict();
    }

    /** What settles whether the rule applies leaves open what else would then be open: both are missing. */
    private Finding mayApply(Applicability applies, Finding applied) {
        return notDecided(applies, applied.date())
                .addAllMissing(applied.missing())
                .zeroBase(applied.zeroBase())
                .build();
    }

    /** The finding where the rule applies. */
    private Finding held(UnitFacts facts, Evaluating evaluating) {
        if (content() instanceof NotEncoded unknown) {
            return begun(facts.at())
                    .verdict(Verdict.UNDETERMINED)
                    .addMissing(missing(unknown))
                    .build();
        }
        if (content() instanceof Norm norm) {
            NormCheck check = new NormCheck(norm);
            NormCheck.Taken taken = check.take(facts, evaluating);
            Set<String> more = new LinkedHashSet<>(BasisCheck.of(norm, facts.unit()));
            norm.pooled().ifPresent(level -> more.add(Note.POOLED));
            return of(check, taken, check.ask(taken.base(), facts, evaluating), facts.at())
                    .addAllCaveats(more)
                    .build();
        }
        return of(ChecklistCheck.of(checklist().orElseThrow(), rule().id(), facts, evaluating), facts.at());
    }

    private boolean isStated(UnitFacts facts) {
        return content() instanceof Norm norm
                && new NormCheck(norm).take(facts, Evaluating.PLAIN).amount().isExact();
    }

    /** What is told of every finding. */
    Finding.Builder begun(LocalDate at) {
        return Finding.builder()
                .date(at)
                .rule(rule().id())
                .label(rule().label())
                .addAllClauses(rule().clauses())
                .modality(rule().modality())
                .putAllReadings(rule().readings())
                .addAllCaveats(caveats())
                .citation(citation());
    }

    /** The finding of a rule that does not apply, or may not. */
    Finding.Builder notDecided(Applicability applies, LocalDate at) {
        Finding.Builder finding = begun(at).failing(applies.failing());
        deadline().ifPresent(finding::deadline);
        if (content() instanceof Norm norm) {
            NormCheck check = new NormCheck(norm);
            finding.measure(check.measureName()).unit(check.unit());
        }
        return applies.truth() == Truth.FALSE
                ? finding.verdict(Verdict.NOT_APPLICABLE)
                : finding.verdict(Verdict.UNDETERMINED).addAllMissing(applies.missing());
    }

    Optional<Deadline> deadline() {
        return content().deadline();
    }

    /**
     * Says what the rule asks of a unit, whatever the unit has.
     *
     * @param facts the facts of the unit, of a kind that the rule speaks of
     * @return what is asked; empty for a target, which asks it of a place
     * @throws ArithmeticException if an amount does not fit, naming it
     */
    public Optional<RuleRequirement> require(UnitFacts facts) {
        if (isTarget()) {
            return Optional.empty();
        }
        Applicability applies = Applicability.of(rule().appliesWhen(), facts);
        RuleRequirement.Builder asked = RuleRequirement.of(this, applies);
        if (applies.truth() == Truth.FALSE) {
            return Optional.of(asked.build());
        }
        if (content() instanceof NotEncoded unknown) {
            return Optional.of(asked.addMissing(missing(unknown)).build());
        }
        if (content() instanceof Norm norm) {
            return Optional.of(asked(norm, asked, facts));
        }
        List<ChecklistItem> items = checklist().orElseThrow().items().stream()
                .filter(item -> item.when()
                        .map(when -> when.decide(facts).truth() != Truth.FALSE)
                        .orElse(true))
                .toList();
        return Optional.of(asked.addAllItems(items).build());
    }

    /**
     * Reads the rule backwards in one measure of a unit.
     *
     * @param <M> the quantity of the measure
     * @param facts the facts of the unit, of a kind that the rule speaks of; what they know of the measure does not matter
     * @param measure the measure
     * @return the inverse
     * @throws IllegalArgumentException if the rule asks for no amount, or what it asks has no direction in the measure
     */
    public <M extends Quantity<M>> RuleInverse<M> inverse(UnitFacts facts, Measure<M> measure) {
        return RuleInverse.of(this, facts, measure);
    }

    private String missing(NotEncoded unknown) {
        return unknown.missing(rule().id().document(), rule().validity());
    }

    private RuleRequirement asked(Norm norm, RuleRequirement.Builder requirement, UnitFacts facts) {
        NormCheck check = new NormCheck(norm);
        NormCheck.Base base = check.base(facts, Evaluating.PLAIN);
        NormCheck.Asked asked = check.ask(base.ends(), facts, Evaluating.PLAIN);
        Dimension<?> unit = check.unit();
        Optional<Outcome<?>> required = asked.required().map(each -> each.in(unit));
        Optional<Outcome<?>> high = asked.requiredHigh().map(each -> each.in(unit));
        if (Writing.isRoundedUp(required) || Writing.isRoundedUp(high)) {
            requirement.addCaveats(Note.ROUNDED_UP);
        }
        return requirement
                .required(required)
                .requiredHigh(high)
                .periodEnd(check.periodEnd(facts))
                .addAllMissing(asked.missing())
                .addAllCaveats(Ends.union(asked.assumptions(), base.assumptions()))
                .build();
    }

    /** The finding of a norm: reported, not yet due within the period that is still open, or as its deadline and words say. */
    Finding.Builder of(NormCheck check, NormCheck.Taken taken, NormCheck.Asked asked, LocalDate at) {
        NormCheck.Checked checked = check.check(taken, asked);
        Dimension<?> unit = check.unit();
        Optional<Outcome<?>> required = asked.required().map(each -> each.in(unit));
        Optional<Outcome<?>> high = asked.requiredHigh().map(each -> each.in(unit));
        Finding.Builder finding = begun(at)
                .measure(check.measureName())
                .unit(unit)
                .actual(checked.actual().<Outcome<?>>map(each -> each.in(unit)))
                .required(required)
                .requiredHigh(high)
                .gap(checked.gap())
                .zeroBase(taken.base().isZero() ? check.baseName() : Optional.empty())
                .addAllCaveats(checked.assumptions());
        if (Writing.isRoundedUp(required) || Writing.isRoundedUp(high)) {
            finding.addCaveats(Note.ROUNDED_UP);
        }
        if (checked.isReported()) {
            deadline().ifPresent(finding::deadline);
            return finding.verdict(Verdict.REPORTED);
        }
        if (checked.standing() == Standing.UNMET
                && checked.isShort()
                && taken.periodEnd().isPresent()) {
            LocalDate end = taken.periodEnd().get();
            return finding.verdict(Verdict.NOT_YET_DUE).deadline(Deadline.of(at + "/" + end, end));
        }
        deadline().ifPresent(finding::deadline);
        Due due = Due.of(checked.standing(), checked.missing(), rule().modality(), false, deadline(), at);
        return finding.verdict(due.verdict()).addAllMissing(due.missing());
    }

    private Finding of(ChecklistCheck check, LocalDate at) {
        Checklist list = checklist().orElseThrow();
        Finding.Builder finding = begun(at).putAllItems(check.items());
        list.deadline().ifPresent(finding::deadline);
        if (list.openEnded().orElse(false)) {
            finding.addCaveats(Note.OPEN_ENDED);
        }
        if (check.asksNothing()) {
            return finding.verdict(Verdict.NOT_APPLICABLE).build();
        }
        Due due = Due.of(check.standing(), check.missing(), rule().modality(), false, list.deadline(), at);
        return finding.verdict(due.verdict()).addAllMissing(due.missing()).build();
    }

    @Override
    public String toString() {
        return rule().toString();
    }
}
