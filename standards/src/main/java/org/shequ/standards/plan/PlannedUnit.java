package org.shequ.standards.plan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.immutables.value.Value;
import org.shequ.core.formula.Truth;
import org.shequ.core.json.Json;
import org.shequ.core.quantity.Count;
import org.shequ.core.quantity.Households;
import org.shequ.core.unit.Unit;
import org.shequ.standards.assess.Requirements;
import org.shequ.standards.assess.RuleSolution;
import org.shequ.standards.relation.DocumentRelation;

/** What one unit of a plan needs, or each of several alike (规划单元): the estate itself, or communities of one size. */
@Value.Immutable
public abstract class PlannedUnit {
    PlannedUnit() {}

    static final class Builder extends ImmutablePlannedUnit.Builder {
        Builder() {}
    }

    /**
     * Arranges what is asked of a unit.
     *
     * @param unit the unit, as it is to be
     * @param copies how many such units there are to be
     * @param requirements what is asked of one
     * @param rules the rules of these requirements, money left out, each with its norm, topic and level, in the same order
     * @param relations what the packs say of how their documents go together
     * @param firstYear the money of one in the first year
     * @param served the households that the premises of an existing unit serve, by rule
     * @return what it needs
     */
    public static PlannedUnit of(
            Unit unit,
            long copies,
            Requirements requirements,
            List<PlannedRule> rules,
            List<DocumentRelation> relations,
            FirstYear firstYear,
            List<RuleSolution<Households>> served) {
        List<PlannedRule> asking = rules.stream()
                .filter(each -> each.requirement().applies() != Truth.FALSE)
                .toList();
        Weighing weighing = new Weighing(asking, relations);
        List<Duty> duties = new ArrayList<>();
        asking.stream()
                .filter(rule -> !weighing.isDisplaced(rule))
                .forEach(rule -> Duty.of(rule, requirements.date()).ifPresent(duties::add));
        duties.sort(Comparator.comparing(Duty::due));
        return new Builder()
                .unit(unit)
                .copies(Count.of(copies))
                .requirements(requirements)
                .addAllMatters(weighing.matters())
                .addAllLists(weighing.lists().stream()
                        .filter(each -> !each.requirement().items().isEmpty())
                        .toList())
                .addAllDuties(duties)
                .firstYear(firstYear)
                .addAllServed(served)
                .build();
    }

    /** {@return the unit, as it is to be} */
    public abstract Unit unit();

    /** {@return how many such units there are to be} */
    public abstract Count copies();

    /** {@return all that is asked of one, those rules included that do not apply} */
    public abstract Requirements requirements();

    /** {@return what is asked of each measure, in the order in which the rules first speak of them} */
    public abstract List<Matter> matters();

    /** {@return the checklists that apply or may, in order} */
    public abstract List<WeighedRule> lists();

    /** {@return what is due when, the earliest first} */
    public abstract List<Duty> duties();

    /** {@return the money of one in the first year} */
    public abstract FirstYear firstYear();

    /** {@return how many households the premises that a unit has serve, by each rule whose area grows with them; none where none are stated} */
    public abstract List<RuleSolution<Households>> served();

    /**
     * Returns what is asked of a measure.
     *
     * @param measure the name of the measure, for example {@code premises.area[COMMUNITY_SERVICE_CENTRE]}
     * @return the matter
     * @throws IllegalArgumentException if nothing is asked of it; the message lists what something is asked of
     */
    public Matter matter(String measure) {
        return findMatter(measure)
                .orElseThrow(() -> new IllegalArgumentException("nothing is asked of " + measure + " of " + unit()
                        + "; there are "
                        + matters().stream().map(each -> each.measured().name()).toList()));
    }

    /**
     * Returns what is asked of a measure, if anything is.
     *
     * @param measure the name of the measure
     * @return the matter, the first where it is asked in several ways; or empty
     */
    public Optional<Matter> findMatter(String measure) {
        return matters().stream()
                .filter(each -> each.measured().name().equals(measure))
                .findFirst();
    }

    Json.Obj json(Locale locale) {
        return Json.object()
                .put("kind", unit().kind().name())
                .put("copies", copies().toString())
                .putOrNull("households", unit().households().map(Texts::text))
                .put(
                        "matters",
                        Json.array(matters().stream()
                                .map(each -> each.json(locale))
                                .toList()))
                .put(
                        "checklists",
                        Json.array(
                                lists().stream().map(each -> each.json(locale)).toList()))
                .put(
                        "duties",
                        Json.array(
                                duties().stream().map(each -> each.json(locale)).toList()))
                .put("budget", firstYear().json(locale))
                .put(
                        "served",
                        Json.array(
                                served().stream().map(each -> each.json(locale)).toList()))
                .build();
    }

    @Override
    public String toString() {
        return copies() + " of " + unit();
    }
}
