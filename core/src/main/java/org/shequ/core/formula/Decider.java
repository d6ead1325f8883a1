package org.shequ.core.formula;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.shequ.core.place.DivisionCode;

/** Decides conditions within one case; where one stays open it says how to divide the case. */
abstract class Decider implements Condition.Cases<Truth> {
    final Facts facts;
    final Box box;
    final Trace trace;

    /** What was unknown where it was read, as far as it still matters. */
    final List<Split.Open> open = new ArrayList<>();

    /** How to divide the case, or null where nothing stayed open so far. */
    @Nullable
    Split split;

    Decider(Facts facts, Box box, Trace trace) {
        this.facts = facts;
        this.box = box;
        this.trace = trace;
    }

    /** Decides a condition; where it is known, what was unknown on the way does not matter. */
    final Truth decide(Condition condition) {
        int mark = open.size();
        Split before = split;
        Truth truth = condition.accept(this);
        if (truth.isKnown()) {
            split = before;
            forget(mark);
        }
        return truth;
    }

    @Override
    public Truth allOf(AllOf condition) {
        return count(condition.parts(), condition.parts().size());
    }

    @Override
    public Truth anyOf(AnyOf condition) {
        return count(condition.parts(), 1);
    }

    @Override
    public Truth atLeastOf(AtLeastOf condition) {
        return count(condition.parts(), condition.count());
    }

    private Truth count(List<Condition> parts, int wanted) {
        int holding = 0;
        int unknown = 0;
        for (Condition part : parts) {
            Truth truth = decide(part);
            holding += truth == Truth.TRUE ? 1 : 0;
            unknown += truth == Truth.UNKNOWN ? 1 : 0;
        }
        if (holding >= wanted) {
            return Truth.TRUE;
        }
        return holding + unknown < wanted ? Truth.FALSE : Truth.UNKNOWN;
    }

    @Override
    public Truth not(Not condition) {
        return decide(condition.part()).not();
    }

    @Override
    public Truth isOneOf(IsOneOf condition) {
        CategoryMeasure category = condition.category();
        Set<String> supposed = box.category(category.name());
        Set<String> possible = supposed != null ? supposed : facts.category(category);
        trace.category(category, possible);
        List<String> chosen = condition.values();
        Truth truth = chosen.containsAll(possible)
                ? Truth.TRUE
                : Collections.disjoint(possible, chosen) ? Truth.FALSE : Truth.UNKNOWN;
        if (truth == Truth.UNKNOWN) {
            doubt(new Split.ByCategory(category, possible, Set.copyOf(chosen)), Set.of(category.name()));
        }
        trace.decided(condition, truth);
        return truth;
    }

    @Override
    public Truth holds(Holds condition) {
        TruthMeasure measure = condition.truth();
        Truth truth = facts.truth(measure);
        if (!truth.isKnown()) {
            truth = supposed(condition, measure.settledBy());
        }
        trace.truth(measure, truth);
        trace.decided(condition, truth);
        return truth;
    }

    @Override
    public Truth within(Within condition) {
        Optional<DivisionCode> place = facts.place();
        Truth truth = place.isPresent()
                ? Truth.of(condition.places().stream().anyMatch(each -> each.covers(place.get())))
                : supposed(condition.places());
        trace.place(place);
        trace.decided(condition, truth);
        return truth;
    }

    /** Tries the places one by one, so that what is supposed of one bears on those within it and beside it. */
    private Truth supposed(List<DivisionCode> places) {
        int mark = open.size();
        Split before = split;
        Truth any = Truth.FALSE;
        for (DivisionCode place : places) {
            Truth truth = supposed(Within.of(List.of(place)), "code");
            if (truth == Truth.TRUE) {
                forget(mark);
                split = before;
                return truth;
            }
            any = truth == Truth.UNKNOWN ? truth : any;
        }
        return any;
    }

    @Override
    public Truth stated(Stated condition) {
        Variable fact = condition.fact();
        boolean known;
        if (fact instanceof Measure<?> measure) {
            known = facts.quantity(measure).amount().isPresent();
        } else if (fact instanceof TruthMeasure truth) {
            known = facts.truth(truth).isKnown();
        } else if (fact instanceof CategoryMeasure category) {
            known = facts.category(category).size() == 1;
        } else {
            known = facts.occurrences((OccurrenceMeasure) fact).isPresent();
        }
        trace.decided(condition, Truth.of(known));
        return Truth.of(known);
    }

    @Override
    public Truth occurred(Occurred condition) {
        OccurrenceMeasure measure = condition.occurrences();
        Optional<List<LocalDate>> days = facts.occurrences(measure);
        Truth truth = days.isPresent()
                ? Truth.of(condition.times() <= condition.window().count(days.get(), facts.at()))
                : supposed(condition, measure.name());
        trace.days(measure, days, facts.at());
        trace.decided(condition, truth);
        return truth;
    }

    /** What the case supposes of a condition that the facts leave open. */
    private Truth supposed(Condition atom, String name) {
        Truth supposed = box.truth(atom, facts.at());
        if (supposed != null) {
            return supposed;
        }
        doubt(new Split.ByTruth(atom, Set.of(name)), Set.of(name));
        return Truth.UNKNOWN;
    }

    private void doubt(Split division, Set<String> names) {
        open.add(Split.Open.also(names));
        split = split == null ? division : split;
    }

    /** Forgets what was unknown since a mark. */
    final void forget(int mark) {
        if (open.size() > mark) {
            open.subList(mark, open.size()).clear();
        }
    }
}
