package org.shequ.standards.budget;

import java.util.Optional;
import org.shequ.core.quantity.Yuan;
import org.shequ.core.share.Allocation;

/** An exact total within a frame; its shares are made when they are asked for. */
final class FramedTotal extends BudgetTotal {
    private final TotalFrame frame;
    private final long[] numbers;

    FramedTotal(TotalFrame frame, long[] numbers) {
        this.frame = frame;
        this.numbers = numbers;
    }

    @Override
    public Yuan known() {
        return Yuan.ofFen(frame.fen(numbers));
    }

    @Override
    public Yuan low() {
        return known();
    }

    @Override
    public Optional<Yuan> high() {
        return Optional.of(known());
    }

    @Override
    public Optional<Yuan> amount() {
        return high();
    }

    @Override
    public Allocation shares() {
        return frame.shares(numbers);
    }
}
