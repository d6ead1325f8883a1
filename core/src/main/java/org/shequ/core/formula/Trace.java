package org.shequ.core.formula;

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
    void read(Label label, String name, Span value, Dimension<?> dimension) {}

    /** A truth, category or place as read. */
    void read(Label label, String name, String value) {}

    void perBlock(PerBlock<?> formula) {}

    void perPersonMonth(PerPersonMonth<?> formula, boolean fullYear) {}

    void headCost(HeadCost<?> formula) {}

    void priceTimesQuantity() {}

    void rise(String name, Span rise) {}

    void stepped(Stepped<?> formula, int rises, int steps) {}

    void tier(Tiers<?> formula, int index) {}

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
