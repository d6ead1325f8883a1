package org.shequ.core.formula;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.shequ.core.place.DivisionCode;
import org.shequ.core.quantity.Dimension;
import org.shequ.core.quantity.Quantity;
import org.shequ.core.quantity.Ratio;
import org.shequ.core.text.Label;

/**
 * What an evaluation tells as it goes, for who wants to record it; by default nobody does and it costs nothing.
 *
 * <p>Values come first, what is made of them after: each call that makes something takes the values told last.
 */
class Trace {
    static final Trace NONE = new Trace();

    Trace() {}

    /** A figure of the formula itself. */
    void figure(Quantity<?> value) {}

    /** A fact or reference figure as read. */
    void read(@Nullable Label label, String name, Span value, Dimension<?> dimension) {}

    void truth(TruthMeasure measure, Truth truth) {}

    void category(CategoryMeasure measure, Set<String> possible) {}

    void place(Optional<DivisionCode> place) {}

    void days(OccurrenceMeasure measure, Optional<List<LocalDate>> days, LocalDate at) {}

    /** A parameter filled by the value told last. */
    void filled(Parameter<?> parameter, String name, Span value) {}

    void perBlock(PerBlock<?> formula) {}

    void perPersonMonth(PerPersonMonth<?> formula, boolean fullYear) {}

    void headCost(HeadCost<?> formula) {}

    void priceTimesQuantity() {}

    /** The rise of an index, or null where it is not known. */
    void rise(String name, @Nullable Ratio rise) {}

    void stepped(Stepped<?> formula, int rises, int steps) {}

    void tier(Tiers<?> formula, int index) {}

    /** A measure that leaves open which tier it is in. */
    void unsettledTier() {}

    void part(Ratio ratio) {}

    void sum(int parts) {}

    void largerOf(int parts) {}

    void smallerOf(int parts) {}

    /** Several formulas between which the condition could not choose. */
    void open(int parts) {}

    /** A comparison of the two values told last. */
    void compared(Comparison<?> condition, Truth truth) {}

    /** A condition that needs no values, or a choice made by one. */
    void decided(Condition condition, Truth truth) {}
}
