package org.shequ.standards.rule;

import java.util.IdentityHashMap;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.shequ.core.json.Json;
import org.shequ.core.quantity.Dimension;
import org.shequ.core.quantity.Quantity;
import org.shequ.core.quantity.Ratio;
import org.shequ.standards.text.PrintedBound;
import org.shequ.standards.text.PrintedForm;
import org.shequ.standards.text.PrintedPhrase;
import org.shequ.standards.text.PrintedUnit;

/** The figures of a rule that ask for something, and what that says of the phrases they were taken from: which end, and of what. */
final class AskedFigures {
    private static final Ratio TWELVE = Ratio.of(12);

    /** Which end of what is asked a figure is. */
    private enum End {
        LOW,
        ABOVE,
        HIGH,
        NEITHER
    }

    /**
     * What is said of a figure by the place where it stands.
     *
     * @param end which end it is
     * @param isItself whether it is the end itself, rather than a part of its formula
     * @param isPerOne whether it is so much for each one of a base
     * @param months the length of the window in which occurrences count
     */
    private record Ask(End end, boolean isItself, boolean isPerOne, Optional<Ratio> months) {
        Ask within() {
            return new Ask(end, false, false, Optional.empty());
        }
    }

    private final IdentityHashMap<Json, Ask> asks = new IdentityHashMap<>();

    /** The figures of a rule whose readings are in place. */
    AskedFigures(Json rule) {
        note(rule);
    }

    private void note(Json tree) {
        if (tree instanceof Json.Obj object) {
            object.members().forEach((key, value) -> {
                if (key.equals("norm") && value instanceof Json.Obj norm) {
                    noteNorm(norm);
                } else if (key.equals("target") && value instanceof Json.Obj target) {
                    noteEnds(target, new Ask(End.NEITHER, true, false, Optional.empty()));
                }
                note(value);
            });
        } else if (tree instanceof Json.Arr array) {
            array.elements().forEach(this::note);
        }
    }

    private void noteNorm(Json.Obj norm) {
        Ask ask = new Ask(
                End.NEITHER,
                true,
                norm.member("of").isPresent(),
                norm.member("measure").flatMap(AskedFigures::months));
        noteEnds(norm, ask);
        if (norm.members().get("between") instanceof Json.Obj between) {
            noteEnd(between, "low", End.LOW, ask);
            noteEnd(between, "high", End.HIGH, ask);
        }
    }

    private void noteEnds(Json.Obj content, Ask ask) {
        noteEnd(content, "atLeast", End.LOW, ask);
        noteEnd(content, "moreThan", End.ABOVE, ask);
        noteEnd(content, "atMost", End.HIGH, ask);
        noteEnd(content, "about", End.NEITHER, ask);
        noteEnd(content, "share", End.LOW, ask);
        noteEnd(content, "count", End.LOW, ask);
        noteEnd(content, "aim", End.HIGH, ask);
    }

    private void noteEnd(Json.Obj object, String key, End end, Ask ask) {
        object.member(key)
                .ifPresent(each -> noteFigures(
                        each, new Ask(key.equals("aim") ? End.HIGH : end, true, ask.isPerOne(), ask.months())));
    }

    private void noteFigures(Json tree, Ask ask) {
        if (tree instanceof Json.Obj object) {
            asks.put(object, ask);
            object.members().forEach((key, value) -> {
                if (!key.equals("block")) {
                    noteFigures(value, key.equals("flat") ? ask : ask.within());
                }
            });
        } else if (tree instanceof Json.Arr array) {
            array.elements().forEach(each -> noteFigures(each, ask.within()));
        }
    }

    /** The length of the window of counted occurrences. */
    private static Optional<Ratio> months(Json measure) {
        if (!(measure instanceof Json.Obj object) || !(object.members().get("window") instanceof Json.Obj window)) {
            return Optional.empty();
        }
        return number(window.members().get("months"))
                .or(() -> number(window.members().get("years")).map(TWELVE::times))
                .or(() -> Optional.of(TWELVE)
                        .filter(year -> Optional.of(Json.text("CALENDAR_YEAR")).equals(window.member("kind"))));
    }

    private static Optional<Ratio> number(@Nullable Json json) {
        Json value = json instanceof Json.Obj object ? object.members().get("value") : json;
        return value instanceof Json.Num number && number.integer().isPresent()
                ? Optional.of(Ratio.of(number.integer().getAsLong()))
                : Optional.empty();
    }

    /** What a phrase says that does not go with the figure it stands beside, in words; empty where nothing is known to differ. */
    Optional<String> differs(Json figure, PrintedPhrase phrase, Quantity<?> value) {
        Ask ask = asks.get(figure);
        if (ask == null) {
            return Optional.empty();
        }
        if (phrase.form() == PrintedForm.RANGE && !isEnd(ask, phrase, value)) {
            boolean isLow = ask.end() != End.HIGH;
            return Optional.of("the " + (isLow ? "low" : "high") + " end of the phrase is "
                    + phrase.values().get(isLow ? 0 : 1) + ", the figure is " + value);
        }
        if (!ask.isItself()) {
            return Optional.empty();
        }
        boolean above = phrase.bound() == PrintedBound.AT_LEAST || phrase.bound() == PrintedBound.MORE_THAN;
        if ((ask.end() == End.LOW
                        && (phrase.bound() == PrintedBound.AT_MOST || phrase.bound() == PrintedBound.MORE_THAN))
                || (ask.end() == End.ABOVE && phrase.bound() != PrintedBound.MORE_THAN)
                || (ask.end() == End.HIGH && above)) {
            return Optional.of("the phrase says " + phrase.bound() + ", the figure is "
                    + (ask.end() == End.ABOVE
                            ? "to be exceeded"
                            : "the " + (ask.end() == End.LOW ? "least" : "most") + " that is asked"));
        }
        if (value.dimension() == Dimension.RATIO && phrase.unit() != PrintedUnit.RATIO) {
            return Optional.of("the phrase is in " + phrase.unit() + ", the figure is a ratio");
        }
        if (ask.months().isPresent()
                && phrase.everyMonths().isPresent()
                && !phrase.everyMonths().equals(ask.months())) {
            return Optional.of("the phrase recurs every " + phrase.everyMonths().get() + " months, the window has "
                    + ask.months().get());
        }
        return Optional.empty();
    }

    private static boolean isEnd(Ask ask, PrintedPhrase phrase, Quantity<?> value) {
        return switch (ask.end()) {
            case LOW, ABOVE -> phrase.values().get(0).equals(value.exact());
            case HIGH -> phrase.values().get(1).equals(value.exact());
            case NEITHER -> phrase.values().contains(value.exact());
        };
    }

    /** Whether a figure is so much for each one of a base, and the phrase says so much for each block of it. */
    boolean isPerBlock(Json figure, PrintedPhrase phrase, Quantity<?> value) {
        Ask ask = asks.get(figure);
        return ask != null
                && ask.isPerOne()
                && phrase.per().size() == 1
                && phrase.value().isPresent()
                && phrase.per().get(0).upTo().isEmpty()
                && phrase.value()
                        .get()
                        .equals(value.exact().times(phrase.per().get(0).count()));
    }

    /** Whether a figure counts occurrences, which a phrase may tell by heads or by months. */
    boolean isOfOccurrences(Json figure) {
        Ask ask = asks.get(figure);
        return ask != null && ask.months().isPresent();
    }
}
