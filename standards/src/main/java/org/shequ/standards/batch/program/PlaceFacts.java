package org.shequ.standards.batch.program;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.shequ.core.calendar.FiscalYear;
import org.shequ.core.formula.CategoryMeasure;
import org.shequ.core.formula.Facts;
import org.shequ.core.formula.Measure;
import org.shequ.core.formula.Parameter;
import org.shequ.core.formula.Reference;
import org.shequ.core.formula.Truth;
import org.shequ.core.formula.Variable;
import org.shequ.core.place.DivisionCode;
import org.shequ.core.quantity.Outcome;
import org.shequ.core.quantity.Quantity;
import org.shequ.core.quantity.Ratio;

/** What a compiler reads of a place, and nothing else: figures, law, where it is, what that alone tells of a unit. */
final class PlaceFacts {
    private final Facts facts;
    private final int document;
    private final Function<Question, Object> answers;

    PlaceFacts(Facts facts, int document, Function<Question, Object> answers) {
        this.facts = facts;
        this.document = document;
        this.answers = answers;
    }

    /** The facts of a place of which nobody keeps what was asked. */
    static PlaceFacts of(Facts facts) {
        return new PlaceFacts(facts, 0, question -> question.answer(facts));
    }

    FiscalYear year() {
        return facts.year();
    }

    <Q extends Quantity<Q>> Known figure(Reference<Q> reference) {
        return known(new Question(document, Question.Kind.FIGURE, reference));
    }

    Known rise(String index, FiscalYear baseYear, FiscalYear year) {
        return known(new Question(document, Question.Kind.RISE, List.of(index, baseYear, year)));
    }

    /** What is known of a measure without a column. */
    Known quantity(Measure<?> measure) {
        return known(new Question(document, Question.Kind.QUANTITY, measure));
    }

    private Known known(Question question) {
        Object answer = answers.apply(question);
        if (answer instanceof Known known) {
            return known;
        }
        throw new Unfit(String.valueOf(answer));
    }

    /** What fills a parameter, empty where nothing does. */
    Optional<?> filling(Parameter<?> parameter) {
        Object answer = answers.apply(new Question(document, Question.Kind.FILLING, parameter));
        if (answer instanceof Optional<?> filling) {
            return filling;
        }
        throw new Unfit(String.valueOf(answer));
    }

    /** Whether it lies in one of some places. */
    Truth isWithin(List<DivisionCode> places) {
        return (Truth) answers.apply(new Question(document, Question.Kind.WITHIN, places));
    }

    /** Whether kind and place alone leave more than one value of a category possible, but not all. */
    boolean isPartlyKnown(CategoryMeasure category) {
        int possible = (Integer) answers.apply(new Question(document, Question.Kind.POSSIBLE, category));
        return possible > 1 && possible < category.values().size();
    }

    /** The code that kind and place alone tell of a truth or category, 0 where they do not. */
    int code(Variable variable) {
        return (Integer) answers.apply(new Question(document, Question.Kind.CODE, variable));
    }

    /**
     * What is known of a number.
     *
     * @param low the lowest that it can be
     * @param high the highest that it can be, null where no upper end is known
     */
    record Known(Ratio low, @Nullable Ratio high) {
        static final Known ZERO = new Known(Ratio.ZERO, Ratio.ZERO);

        boolean isExact() {
            return low.equals(high);
        }
    }

    /**
     * A question to a place, as one document reads it. Places that answer alike all that a compiler asks are compiled alike.
     *
     * @param document the position of the document among those at the place
     * @param of what is asked for
     */
    record Question(int document, Kind kind, Object of) {
        enum Kind {
            FIGURE,
            RISE,
            QUANTITY,
            FILLING,
            WITHIN,
            CODE,
            POSSIBLE
        }

        /** The answer of a place; where that is a fault, its message. */
        Object answer(Facts facts) {
            try {
                return switch (kind) {
                    case FIGURE -> known(facts.reference((Reference<?>) of).value());
                    case RISE -> rise(facts, (List<?>) of);
                    case QUANTITY -> known(facts.quantity((Measure<?>) of));
                    case FILLING -> facts.parameter((Parameter<?>) of).formula();
                    case WITHIN ->
                        facts.place().map(code -> isWithin((List<?>) of, code)).orElse(Truth.UNKNOWN);
                    case CODE -> Variant.code(facts, (Variable) of);
                    case POSSIBLE -> facts.category((CategoryMeasure) of).size();
                };
            } catch (IllegalArgumentException | ArithmeticException fault) {
                return Objects.toString(fault.getMessage());
            }
        }

        private static Truth isWithin(List<?> places, DivisionCode code) {
            return Truth.of(places.stream().anyMatch(place -> ((DivisionCode) place).covers(code)));
        }

        private static Known known(Outcome<?> outcome) {
            Ratio low = outcome.low().map(Quantity::exact).orElse(Ratio.ZERO);
            return new Known(low, outcome.high().map(Quantity::exact).orElse(null));
        }

        private static Known rise(Facts facts, List<?> of) {
            Outcome<Ratio> rise = facts.rise((String) of.get(0), (FiscalYear) of.get(1), (FiscalYear) of.get(2))
                    .value();
            boolean isUnknown = rise.status() == Outcome.Status.UNDETERMINED;
            return isUnknown
                    ? new Known(Ratio.of(-1), null)
                    : new Known(rise.low().orElseThrow(), rise.high().orElse(null));
        }
    }
}
