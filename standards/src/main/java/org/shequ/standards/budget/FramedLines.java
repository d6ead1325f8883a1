package org.shequ.standards.budget;

import java.util.AbstractList;
import java.util.List;
import java.util.RandomAccess;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.shequ.standards.explain.Explanation;

/** The lines of a budget within a frame, each made when it is asked for. */
final class FramedLines extends AbstractList<BudgetLine> implements RandomAccess {
    private final List<? extends LineFrame> frames;
    private final long[] numbers;
    private final @Nullable Function<BudgetLine, Explanation> explaining;

    FramedLines(
            List<? extends LineFrame> frames, long[] numbers, @Nullable Function<BudgetLine, Explanation> explaining) {
        this.frames = frames;
        this.numbers = numbers;
        this.explaining = explaining;
    }

    @Override
    public BudgetLine get(int index) {
        LineFrame frame = frames.get(index);
        return new FramedLine(frame, frame.fen(numbers), explaining);
    }

    @Override
    public int size() {
        return frames.size();
    }
}
