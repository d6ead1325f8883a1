package org.shequ.standards.policy;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.shequ.core.unit.Unit;
import org.shequ.standards.batch.program.UnitProgram;

/** The units of a plan of which the same is known: their program, made when there are enough of them, and the frames of their budgets. */
final class QuickVariant {
    /** How many units are left to the evaluation in rationals before a program is made for them: it takes as long as a few dozen of these. */
    static final int PATIENCE = 16;

    private static final int MOST_FRAMES = 256;

    private final QuickPlan plan;
    private final QuickFacts facts;
    private final long pattern;
    private final int declared;
    private final AtomicInteger seen = new AtomicInteger();
    private final LongTable<QuickFrame> frames = new LongTable<>(MOST_FRAMES);
    private volatile @Nullable UnitProgram program;

    QuickVariant(QuickPlan plan, QuickFacts facts, long pattern) {
        this.plan = plan;
        this.facts = facts;
        this.pattern = pattern;
        this.declared = facts.declaredAndKnown(pattern);
    }

    /** Whether packs declare all that a unit states of its own: as a rule all of it was read. */
    boolean isDeclared(Unit unit) {
        return unit.facts().size() == declared || facts.isDeclared(unit.facts());
    }

    /** The program; null while there are too few units for one, and where it would leave all of them open. */
    @Nullable
    UnitProgram program() {
        UnitProgram made = program;
        if (made == null) {
            if (seen.incrementAndGet() < PATIENCE) {
                return null;
            }
            made = plan.program(pattern);
            program = made;
        }
        return made.isOpen() ? null : made;
    }

    /** The frame of a unit that was worked out; null where there are too many of them. */
    @Nullable
    QuickFrame frame(UnitProgram made, long[] numbers) {
        long turns = made.turns(numbers);
        QuickFrame frame = frames.get(turns);
        return frame != null ? frame : frames.add(turns, bits -> plan.frame(pattern, made, made.lines(bits)));
    }

    /** {@return what is known of its units} */
    @Override
    public String toString() {
        return List.of(Long.toBinaryString(pattern), seen).toString();
    }
}
