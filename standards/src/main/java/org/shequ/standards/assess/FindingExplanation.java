package org.shequ.standards.assess;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.immutables.value.Value;
import org.shequ.core.formula.DecisionRecord;
import org.shequ.core.text.Label;
import org.shequ.core.unit.Attestation;
import org.shequ.standards.rule.ReadingChoice;

/**
 * How a finding came about (评定说明): whether the rule applies, each fact that was read, the arithmetic of what there is and of what is
 * asked, how the one compares with the other, the deadline, why the words warrant the verdict, and what would close the gap.
 *
 * <p>It was kept by the evaluation that gave the finding.
 */
@Value.Immutable
public abstract class FindingExplanation {
    FindingExplanation() {}

    /** {@return a new builder} */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds explanations of findings. */
    public static final class Builder extends ImmutableFindingExplanation.Builder {
        Builder() {}
    }

    /** {@return the finding as the plain call gives it, without its explanation} */
    public abstract Finding finding();

    /** {@return the rule as the unit was held against it} */
    public abstract AssessedRule rule();

    /** {@return the choices of the rule, with what each reading means} */
    public abstract List<ReadingChoice> choices();

    /** {@return the printed phrases from which its figures and days were taken, each once} */
    public abstract List<String> phrases();

    /** {@return what was read and decided to find whether the rule applies; empty for units taken together} */
    public abstract Optional<DecisionRecord> applicability();

    /** {@return the amounts it rests on, in the order they were worked out; none for a checklist, and where the rule does not apply} */
    public abstract List<ExplainedAmount> amounts();

    /** {@return the days that were counted, where occurrences were} */
    public abstract Optional<CountedDays> counted();

    /** {@return the items of a checklist, in order, those not asked among them} */
    public abstract List<ExplainedItem> items();

    /** {@return what is attested of the rule; empty where nothing is, by the day asked} */
    public abstract Optional<Attestation> attestation();

    /** {@return of how many units the amounts are sums; empty for a unit by itself} */
    public abstract OptionalLong units();

    /** {@return what people call the facts that are missing, by name, where they have a name for them} */
    public abstract Map<String, Label> names();

    /**
     * Returns the amount of a part.
     *
     * @param part the part
     * @return the amount; empty where the finding has none
     */
    public Optional<ExplainedAmount> amount(FindingPart part) {
        return amounts().stream().filter(each -> each.part() == part).findFirst();
    }

    /** Whether it is open if the rule applies at all. */
    boolean mayNotApply() {
        return applicability()
                .filter(each -> !each.decision().truth().isKnown())
                .isPresent();
    }

    /**
     * Says all of it in words, one matter a line, each fact once.
     *
     * @param locale Chinese or English
     * @return the lines, joined by line feeds
     * @throws IllegalArgumentException if the language is neither zh nor en
     */
    public String render(Locale locale) {
        return new FindingRendering(this, locale).render();
    }

    @Override
    public String toString() {
        return "explanation of " + finding();
    }
}
