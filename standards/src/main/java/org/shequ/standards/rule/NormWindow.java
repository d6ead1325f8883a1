package org.shequ.standards.rule;

import java.util.Optional;
import org.immutables.value.Value;
import org.shequ.core.Preconditions;
import org.shequ.core.formula.Parameter;
import org.shequ.core.formula.Window;
import org.shequ.core.quantity.Count;

/** The window within which occurrences count (计次期间): fixed, or blocks of years whose first year someone else sets. */
@Value.Immutable(builder = false)
public abstract class NormWindow {
    NormWindow() {}

    /**
     * Returns a fixed window.
     *
     * @param window the window
     * @return the window of a norm
     */
    public static NormWindow of(Window window) {
        return ImmutableNormWindow.of(window.kind(), window.months(), Optional.of(window), Optional.empty());
    }

    /**
     * Returns blocks of calendar years counted from a year that someone else sets.
     *
     * @param years how many years a block has, at least 1
     * @param anchor sets the first year of any one block
     * @return the window of a norm
     * @throws IllegalArgumentException if the years are below 1
     */
    public static NormWindow blocks(int years, Parameter<Count> anchor) {
        Preconditions.checkArgument(years >= 1, "window (%s years) must be at least 1", years);
        return ImmutableNormWindow.of(
                Window.Kind.BLOCK, Math.multiplyExact(years, 12), Optional.empty(), Optional.of(anchor));
    }

    /** {@return the kind of window} */
    @Value.Parameter
    public abstract Window.Kind kind();

    /** {@return its length in months} */
    @Value.Parameter
    public abstract int months();

    /** {@return the window, unless its anchor is set by someone else} */
    @Value.Parameter
    public abstract Optional<Window> fixed();

    /** {@return sets the first year of any one block, if someone else does} */
    @Value.Parameter
    public abstract Optional<Parameter<Count>> anchor();

    /**
     * Returns the window once its anchor is set.
     *
     * @param year the first year of any one block; plays no part where the window is fixed
     * @return the window
     */
    public Window anchoredAt(int year) {
        return fixed().orElseGet(() -> Window.block(months() / 12, year));
    }
}
