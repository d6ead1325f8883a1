package org.shequ.standards.plan;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.immutables.value.Value;
import org.shequ.core.json.Json;
import org.shequ.core.place.DivisionLevel;
import org.shequ.core.quantity.Dimension;
import org.shequ.core.quantity.Quantity;
import org.shequ.core.quantity.Ratio;
import org.shequ.core.unit.AreaBasis;
import org.shequ.standards.comparison.Measured;

/**
 * What all rules ask of one measure of a unit (同一事项的要求): the least and the most that must be kept, who sets them, and how the others
 * stand.
 *
 * <p>One matter is one measure over one base, on one basis of areas, within one window, of the unit or of all units of an extent together.
 */
@Value.Immutable
public abstract class Matter {
    Matter() {}

    static final class Builder extends ImmutableMatter.Builder {
        Builder() {}
    }

    /** {@return what is measured, with its base if it is a ratio} */
    public abstract Measured measured();

    /** {@return what the amounts are counted in} */
    public abstract Dimension<?> unit();

    /** {@return how areas are to be measured, where that is said} */
    public abstract Optional<AreaBasis> basis();

    /** {@return the level of the places over whose units it is asked of all together; empty where it is asked of the unit} */
    public abstract Optional<DivisionLevel> pooled();

    /** {@return the topic of its first rule, for example {@code facility}, if there is a ledger} */
    public abstract Optional<String> topic();

    /** {@return the least that must be kept; empty where no rule sets one} */
    public abstract Optional<Binding> floor();

    /** {@return the most that must be kept; empty where no rule sets one} */
    public abstract Optional<Binding> cap();

    /** {@return the rules that apply or may, in the order of the documents and their text} */
    public abstract List<WeighedRule> rules();

    /** {@return whether the least is more than the most, so that both cannot be kept} */
    public boolean isAtOdds() {
        Optional<Ratio> least = floor().flatMap(each -> each.amount().low()).map(Quantity::exact);
        Optional<Ratio> most = cap().flatMap(each -> each.amount().high()).map(Quantity::exact);
        return least.isPresent() && most.isPresent() && least.get().compareTo(most.get()) > 0;
    }

    Json.Obj json(Locale locale) {
        return Json.object()
                .put("measure", measured().name())
                .put("label", measured().label().in(locale))
                .putOrNull("topic", topic().map(Json::text))
                .put("unit", unit().toString())
                .putOrNull("basis", basis().map(Texts::text))
                .putOrNull("pooled", pooled().map(Texts::text))
                .putOrNull("floor", floor().map(each -> each.json(locale)))
                .putOrNull("cap", cap().map(each -> each.json(locale)))
                .put("atOdds", isAtOdds())
                .put(
                        "rules",
                        Json.array(
                                rules().stream().map(each -> each.json(locale)).toList()))
                .build();
    }

    @Override
    public String toString() {
        return measured() + " " + rules();
    }
}
