package org.shequ.core.formula;

import org.jspecify.annotations.Nullable;
import org.shequ.core.calendar.FiscalYear;
import org.shequ.core.quantity.Ratio;

/** What a formula gives where one measure alone matters. */
final class Bare {
    private static final FiscalYear ANY_YEAR = FiscalYear.of(2000);

    private Bare() {}

    /** Returns the value at one value of the measure, or null where anything else matters too. */
    static @Nullable Ratio valueAt(Formula<?> formula, Measure<?> measure, Ratio value) {
        Reads reads = formula.reads();
        boolean alone = reads.variables().stream().allMatch(read -> read.name().equals(measure.name()))
                && reads.references().isEmpty()
                && reads.parameters().isEmpty()
                && !reads.isSituated();
        if (!alone) {
            return null;
        }
        Facts known = stating(measure, value);
        Box point = Box.WHOLE.withSpan(measure.name(), Span.exact(value), measure.label());
        Evaluator evaluator = new Evaluator(known, point, Trace.NONE);
        Span span = formula.accept(evaluator);
        return span.isExact() ? span.low() : null;
    }

    /** Facts that state the measure alone, at the nearest value below that it can have. */
    private static Facts stating(Measure<?> measure, Ratio value) {
        return nearest(FactSheet.builder().year(ANY_YEAR).build(), measure, value);
    }

    /** Facts in which a measure has the nearest value below that it can have. */
    static Facts nearest(Facts facts, Measure<?> measure, Ratio value) {
        Ratio step = measure.dimension().step().orElse(null);
        return Supposing.of(
                facts,
                measure,
                step == null ? value : value.dividedBy(step).floor().times(step));
    }
}
