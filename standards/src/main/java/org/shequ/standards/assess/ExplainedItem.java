package org.shequ.standards.assess;

import java.util.Optional;
import org.immutables.value.Value;
import org.shequ.core.formula.DecisionRecord;
import org.shequ.standards.rule.ChecklistItem;

/** How one item of a checklist stands, and why (清单项说明): by its conditions, or by what is attested. */
@Value.Immutable
public abstract class ExplainedItem {
    ExplainedItem() {}

    /** {@return a new builder} */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds explained items. */
    public static final class Builder extends ImmutableExplainedItem.Builder {
        Builder() {}
    }

    /** {@return the item} */
    public abstract ChecklistItem item();

    /** {@return how it stands; empty where it is not asked} */
    public abstract Optional<Standing> standing();

    /** {@return what decided whether it is asked; empty where it always is} */
    public abstract Optional<DecisionRecord> asked();

    /** {@return what decided whether it is met; empty where it is attested, or not asked} */
    public abstract Optional<DecisionRecord> met();
}
