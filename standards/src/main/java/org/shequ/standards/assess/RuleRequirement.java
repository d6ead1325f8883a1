package org.shequ.standards.assess;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import org.immutables.value.Value;
import org.shequ.core.calendar.Deadline;
import org.shequ.core.formula.Condition;
import org.shequ.core.formula.Truth;
import org.shequ.core.json.Json;
import org.shequ.core.place.DivisionLevel;
import org.shequ.core.quantity.Dimension;
import org.shequ.core.quantity.Outcome;
import org.shequ.core.quantity.Requirement;
import org.shequ.core.source.Citation;
import org.shequ.core.source.ClauseId;
import org.shequ.core.source.Modality;
import org.shequ.core.source.RuleId;
import org.shequ.core.text.Label;
import org.shequ.core.unit.AreaBasis;
import org.shequ.standards.rule.ChecklistItem;
import org.shequ.standards.rule.Demand;
import org.shequ.standards.rule.Norm;

/**
 * What one rule asks of a unit on a day, whatever the unit has (规则要求): an amount for a norm, items for a checklist.
 *
 * <p>A share of a count is told in counts, rounded up: of 8 104 residents 10 % are 811 persons.
 */
@Value.Immutable
public abstract class RuleRequirement {
    RuleRequirement() {}

    /** {@return a new builder} */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds requirements. */
    public static final class Builder extends ImmutableRuleRequirement.Builder {
        Builder() {}
    }

    /** What is told of every requirement of a rule. */
    static Builder of(AssessedRule rule, Applicability applies) {
        Builder builder = builder()
                .rule(rule.rule().id())
                .label(rule.rule().label())
                .addAllClauses(rule.rule().clauses())
                .modality(rule.rule().modality())
                .applies(applies.truth())
                .failing(applies.failing())
                .addAllMissing(applies.missing())
                .deadline(rule.deadline())
                .putAllReadings(rule.rule().readings())
                .addAllCaveats(rule.caveats())
                .citation(rule.citation());
        if (rule.content() instanceof Norm norm) {
            Demand<?> demand = norm.demand();
            NormCheck check = new NormCheck(norm);
            builder.kind(demand.kind())
                    .top(demand.top())
                    .measure(check.measureName())
                    .unit(check.unit())
                    .basis(norm.basis())
                    .pooled(norm.pooled());
        }
        return builder;
    }

    /** {@return the rule} */
    public abstract RuleId rule();

    /** {@return what people call it} */
    public abstract Label label();

    /** {@return the clauses it rests on} */
    public abstract List<ClauseId> clauses();

    /** {@return how binding the words are} */
    public abstract Modality modality();

    /** {@return whether it applies to the unit; what is asked is worked out unless it does not} */
    public abstract Truth applies();

    /** {@return the condition that does not hold, where it does not apply} */
    public abstract Optional<Condition> failing();

    /** {@return what the amount is of, by the names of the measures; empty for a checklist} */
    public abstract Optional<String> measure();

    /** {@return the form of what is asked; empty for a checklist} */
    public abstract Optional<Requirement.Kind> kind();

    /** {@return whether more than the upper end is a fault; empty for a checklist} */
    public abstract Optional<Requirement.TopKind> top();

    /** {@return the least that will do, the amount to be about, or the most where only a most is asked; empty where nothing is asked} */
    public abstract Optional<Outcome<?>> required();

    /** {@return the top of a range, the aim beyond a minimum, or the most; empty where only a least is asked} */
    public abstract Optional<Outcome<?>> requiredHigh();

    /** {@return what the amounts are counted in; empty for a checklist} */
    public abstract Optional<Dimension<?>> unit();

    /** {@return how areas are to be measured, where that is said} */
    public abstract Optional<AreaBasis> basis();

    /** {@return the level of the places over whose units it is asked of all together; empty where it is asked of the unit} */
    public abstract Optional<DivisionLevel> pooled();

    /** {@return the items of a checklist that are asked, or may be, in order; none for a norm} */
    public abstract List<ChecklistItem> items();

    /** {@return by when it is to be met, as printed} */
    public abstract Optional<Deadline> deadline();

    /** {@return the last day of the period in which something is to occur; empty where it is none that ends after the day asked} */
    public abstract Optional<LocalDate> periodEnd();

    /** {@return the names of what would settle whether it applies and what is asked, in order} */
    @Value.NaturalOrder
    public abstract SortedSet<String> missing();

    /** {@return the reading taken of each choice} */
    @Value.NaturalOrder
    public abstract SortedMap<String, String> readings();

    /** {@return what to beware of, and what was assumed} */
    public abstract Set<String> caveats();

    /** {@return where its words stand} */
    public abstract Citation citation();

    /**
     * Says why it does not apply.
     *
     * @param locale Chinese or English
     * @return the condition that does not hold, in words; empty where it applies
     * @throws IllegalArgumentException if the language is neither zh nor en
     */
    public Optional<String> reason(Locale locale) {
        return failing().map(condition -> Writing.reason(condition, locale));
    }

    /**
     * Writes the requirement, each key always; amounts as in {@link Finding#json}.
     *
     * @param locale the language of the items, zh or en
     * @return the object
     */
    public Json.Obj json(Locale locale) {
        return Json.object()
                .put("rule", rule().toString())
                .put("label", label().in(locale))
                .put("clauses", Writing.array(clauses()))
                .put("modality", modality().name())
                .put("applies", applies().name())
                .putOrNull("measure", measure().map(Writing::text))
                .putOrNull("kind", kind().map(Writing::text))
                .putOrNull("required", Writing.asked(required()))
                .putOrNull("requiredHigh", Writing.asked(requiredHigh()))
                .putOrNull("unit", unit().map(Writing::text))
                .putOrNull("basis", basis().map(Writing::text))
                .putOrNull("pooled", pooled().map(Writing::text))
                .put("items", Writing.array(items()))
                .putOrNull("deadline", deadline().map(Writing::text))
                .putOrNull("periodEnd", periodEnd().map(Writing::text))
                .put("missing", Writing.array(missing()))
                .put("readings", Writing.object(readings()))
                .put("caveats", Writing.array(caveats()))
                .put("citation", citation().printed())
                .build();
    }

    @Override
    public String toString() {
        return rule() + " " + applies();
    }
}
