package org.shequ.standards.assess;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import org.immutables.value.Value;
import org.shequ.core.calendar.Deadline;
import org.shequ.core.formula.Condition;
import org.shequ.core.json.Json;
import org.shequ.core.place.DivisionCode;
import org.shequ.core.quantity.Count;
import org.shequ.core.quantity.Outcome;
import org.shequ.core.quantity.Ratio;
import org.shequ.core.source.Citation;
import org.shequ.core.source.ClauseId;
import org.shequ.core.source.Modality;
import org.shequ.core.source.RuleId;
import org.shequ.core.text.Label;

/**
 * How far one target is reached in one place on a day (目标进度).
 *
 * <p>A unit of which it is not known whether it counts, or whether it has reached the target, makes the numbers bounds; the verdict is
 * open unless all that is possible agrees. A target with no threshold printed is met where all units have reached it, else open.
 */
@Value.Immutable
public abstract class Progress {
    Progress() {}

    /** {@return a new builder} */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds progress. */
    public static final class Builder extends ImmutableProgress.Builder {
        Builder() {}
    }

    /** {@return the day, at its end} */
    public abstract LocalDate date();

    /** {@return the place whose units are counted} */
    public abstract DivisionCode scope();

    /** {@return the rule} */
    public abstract RuleId rule();

    /** {@return what people call it} */
    public abstract Label label();

    /** {@return the clauses it rests on} */
    public abstract List<ClauseId> clauses();

    /** {@return what follows} */
    public abstract Verdict verdict();

    /** {@return how binding the words are} */
    public abstract Modality modality();

    /** {@return how many units count} */
    public abstract Outcome<Count> base();

    /** {@return how many of them have reached it} */
    public abstract Outcome<Count> reached();

    /** {@return how many must reach it: a share of those that count, rounded up; empty where no threshold is printed} */
    public abstract Optional<Outcome<Count>> required();

    /** {@return how many are striven for beyond that} */
    public abstract Optional<Count> aim();

    /** {@return how many more must reach it, none where it is met; empty where no threshold is printed and it is open} */
    public abstract Optional<Outcome<Count>> needed();

    /** {@return by when it is to be reached} */
    public abstract Optional<Deadline> deadline();

    /** {@return the names of what would settle an open verdict, in order; {@code threshold} where none is printed} */
    @Value.NaturalOrder
    public abstract SortedSet<String> missing();

    /** {@return the reading taken of each choice} */
    @Value.NaturalOrder
    public abstract SortedMap<String, String> readings();

    /** {@return what to beware of} */
    public abstract Set<String> caveats();

    /** {@return where its words stand} */
    public abstract Citation citation();

    /** {@return the condition that does not hold, where the target does not apply to the place} */
    public abstract Optional<Condition> failing();

    /** {@return the share reached, exactly; empty while a number is open, or where no unit counts} */
    public Optional<Ratio> share() {
        return reached()
                .amount()
                .flatMap(part -> base().amount()
                        .filter(whole -> whole.value() > 0)
                        .map(whole -> Ratio.of(part.value(), whole.value())));
    }

    /**
     * Says why the target does not apply to the place.
     *
     * @param locale Chinese or English
     * @return the condition that does not hold, in words; empty where it applies
     * @throws IllegalArgumentException if the language is neither zh nor en
     */
    public Optional<String> reason(Locale locale) {
        return failing().map(condition -> Writing.reason(condition, locale));
    }

    /** {@return how many days are left until the first of its last days; empty where it has no deadline, or that day is past} */
    public OptionalLong daysLeft() {
        return Writing.daysLeft(deadline(), date());
    }

    /**
     * Writes the progress, each key always. The share is written as counted, not in lowest terms; the percentage has at most four places,
     * rounded HALF_UP, without trailing zeros.
     *
     * @return the object
     */
    public Json.Obj json() {
        Optional<Json> counted = share().map(each ->
                Writing.text(reached().low().orElseThrow() + "/" + base().low().orElseThrow()));
        return Json.object()
                .put("rule", rule().toString())
                .put("clauses", Writing.array(clauses()))
                .put("scope", scope().toString())
                .put("verdict", verdict().name())
                .put("modality", modality().name())
                .putOrNull("base", base().amount().map(Writing::text))
                .putOrNull("reached", reached().amount().map(Writing::text))
                .putOrNull("share", counted)
                .putOrNull("percent", share().map(Writing::percent))
                .putOrNull("required", required().flatMap(Outcome::amount).map(Writing::text))
                .putOrNull("needed", needed().flatMap(Outcome::amount).map(Writing::text))
                .putOrNull("deadline", deadline().map(Writing::text))
                .put("missing", Writing.array(missing()))
                .put("readings", Writing.object(readings()))
                .put("caveats", Writing.array(caveats()))
                .put("citation", citation().printed())
                .build();
    }

    @Override
    public String toString() {
        return rule() + " in " + scope() + " " + verdict();
    }
}
