package org.shequ.standards.assess;

import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.shequ.core.Preconditions;
import org.shequ.core.formula.Condition;
import org.shequ.core.formula.Decision;
import org.shequ.core.formula.Truth;
import org.shequ.core.place.DivisionCode;
import org.shequ.core.quantity.Count;
import org.shequ.core.quantity.Dimension;
import org.shequ.core.quantity.Outcome;
import org.shequ.core.quantity.Ratio;
import org.shequ.core.unit.Unit;
import org.shequ.standards.measure.UnitFacts;
import org.shequ.standards.rule.Note;
import org.shequ.standards.rule.Target;

/**
 * Counts the units of a place towards a target (目标计数), one unit at a time.
 *
 * <p>It keeps numbers only, however many units there are. It is filled by one thread.
 */
public final class Tally {
    /** Missing where no threshold is printed and not all units have reached the target. */
    private static final String THRESHOLD = "threshold";

    /** Missing where no unit of the place is given. */
    private static final String UNITS = "units";

    private final AssessedRule rule;
    private final Target target;
    private final DivisionCode scope;
    private final Numbers certain = new Numbers();
    private final Numbers possible = new Numbers();
    private final Set<String> missing = new TreeSet<>();
    private long seen;

    /** How many of the units that count have reached the target, have not, or may have. */
    private static final class Numbers {
        private long met;
        private long unmet;
        private long open;

        long all() {
            return met + unmet + open;
        }

        void add(Truth reached) {
            switch (reached) {
                case TRUE -> met++;
                case FALSE -> unmet++;
                case UNKNOWN -> open++;
            }
        }
    }

    /**
     * Starts with no unit.
     *
     * @param rule a target
     * @param scope the place whose units are counted
     * @throws IllegalArgumentException if the rule is anything else
     */
    public Tally(AssessedRule rule, DivisionCode scope) {
        Preconditions.checkArgument(rule.isTarget(), "rule %s must be a target", rule);
        this.rule = rule;
        this.target = (Target) rule.content();
        this.scope = scope;
    }

    /**
     * Tells whether a target counts units of a kind.
     *
     * @param rule a target
     * @param unit the unit
     * @return true if its kind is one of those
     */
    public static boolean counts(AssessedRule rule, Unit unit) {
        return rule.content() instanceof Target target
                && target.units().contains(unit.kind().subject());
    }

    /** How one unit counts towards a target, whatever the place. */
    public static final class Part {
        private final Truth counts;
        private final Truth reached;
        private final Set<String> missing;

        private Part(Truth counts, Truth reached, Set<String> missing) {
            this.counts = counts;
            this.reached = reached;
            this.missing = missing;
        }
    }

    /**
     * Tells how a unit counts; nothing is counted yet.
     *
     * @param rule a target
     * @param facts the facts of the unit, of a kind that the target counts
     * @return whether it belongs to the base, and has reached the target
     */
    public static Part part(AssessedRule rule, UnitFacts facts) {
        Target target = (Target) rule.content();
        Decision counts = target.base().decide(facts);
        if (counts.truth() == Truth.FALSE) {
            return new Part(Truth.FALSE, Truth.FALSE, Set.of());
        }
        Set<String> missing = new TreeSet<>(counts.missing());
        Truth reached = reached(rule, target, facts, missing);
        return new Part(counts.truth(), reached, missing);
    }

    private static Truth reached(AssessedRule rule, Target target, UnitFacts facts, Set<String> missing) {
        Optional<Condition> meets = target.meets();
        if (meets.isPresent()) {
            Decision decision = meets.get().decide(facts);
            missing.addAll(decision.missing());
            return decision.truth();
        }
        ChecklistCheck check =
                ChecklistCheck.of(rule.checklist().orElseThrow(), rule.rule().id(), facts, Evaluating.PLAIN);
        missing.addAll(check.missing());
        return switch (check.standing()) {
            case MET -> Truth.TRUE;
            case UNMET -> Truth.FALSE;
            case UNDETERMINED -> Truth.UNKNOWN;
        };
    }

    /**
     * Counts a unit of the place; one that does not belong to the base adds nothing.
     *
     * @param part how the unit counts towards the target
     */
    public void add(Part part) {
        seen++;
        if (part.counts == Truth.FALSE) {
            return;
        }
        missing.addAll(part.missing);
        (part.counts == Truth.TRUE ? certain : possible).add(part.reached);
    }

    /**
     * Tells how far the target is reached by the units added.
     *
     * @param facts the facts of the place
     * @return the progress
     */
    public Progress progress(UnitFacts facts) {
        Applicability applies = Applicability.of(rule.rule().appliesWhen(), facts);
        Ends base = ends(certain.all(), certain.all() + possible.all());
        Ends reached = ends(certain.met, certain.met + certain.open + possible.met + possible.open);
        Optional<Ends> required = required(base);
        Standing standing = standing();
        Optional<Ends> needed =
                standing == Standing.MET ? Optional.of(Ends.ZERO) : required.map(least -> shortfall(least, reached));
        Progress.Builder progress = Progress.builder()
                .date(facts.at())
                .scope(scope)
                .rule(rule.rule().id())
                .label(rule.rule().label())
                .addAllClauses(rule.rule().clauses())
                .modality(rule.rule().modality())
                .base(base.in(Dimension.COUNT))
                .reached(reached.in(Dimension.COUNT))
                .required(required.map(Tally::count))
                .aim(target.aim())
                .needed(needed.map(Tally::count))
                .deadline(target.deadline())
                .putAllReadings(rule.rule().readings())
                .addAllCaveats(rule.caveats())
                .citation(rule.citation())
                .failing(applies.failing());
        if (rule.checklist().flatMap(list -> list.openEnded()).orElse(false)) {
            progress.addCaveats(Note.OPEN_ENDED);
        }
        if (applies.truth() == Truth.FALSE) {
            return progress.verdict(Verdict.NOT_APPLICABLE).build();
        }
        Due due = applies.truth() == Truth.UNKNOWN
                ? new Due(Verdict.UNDETERMINED, applies.missing())
                : Due.of(standing, open(), rule.rule().modality(), true, target.deadline(), facts.at());
        return progress.verdict(due.verdict()).addAllMissing(due.missing()).build();
    }

    private static Outcome<Count> count(Ends ends) {
        return ends.in(Dimension.COUNT);
    }

    private Ends ends(long low, long high) {
        return new Ends(Ratio.of(low), Ratio.of(high), missing);
    }

    private Optional<Ends> required(Ends base) {
        if (target.count().isPresent()) {
            return target.count().map(least -> Ends.exact(least.exact()));
        }
        return target.share().map(share -> {
            Ends product = base.times(Ends.exact(share));
            Ratio high = product.high();
            return new Ends(product.low().ceiling(), high == null ? null : high.ceiling(), product.missing());
        });
    }

    private static Ends shortfall(Ends least, Ends reached) {
        Ratio leastHigh = least.high();
        Ratio reachedHigh = reached.high();
        Ratio low = reachedHigh == null
                ? Ratio.ZERO
                : least.low().minus(reachedHigh).max(Ratio.ZERO);
        Ratio high = leastHigh == null ? null : leastHigh.minus(reached.low()).max(Ratio.ZERO);
        return new Ends(low, high, Ends.union(least.missing(), reached.missing()));
    }

    /** The worst and the best case: a unit of which it is open whether it counts does so in the worst if it has not reached it. */
    private Standing standing() {
        if (seen == 0) {
            return Standing.UNDETERMINED;
        }
        long leastReached = certain.met;
        long mostBase = certain.all() + possible.unmet + possible.open;
        long mostReached = certain.met + certain.open + possible.met + possible.open;
        long leastBase = certain.all() + possible.met + possible.open;
        if (target.count().isPresent()) {
            long least = target.count().get().value();
            return leastReached >= least ? Standing.MET : mostReached < least ? Standing.UNMET : Standing.UNDETERMINED;
        }
        Ratio share = target.share().orElse(Ratio.ONE);
        if (certain.all() > 0 && reaches(leastReached, share, mostBase)) {
            return Standing.MET;
        }
        boolean isMissed = target.share().isPresent() && leastBase > 0 && !reaches(mostReached, share, leastBase);
        return isMissed ? Standing.UNMET : Standing.UNDETERMINED;
    }

    private static boolean reaches(long reached, Ratio share, long base) {
        return Ratio.of(reached).compareTo(share.times(Ratio.of(base))) >= 0;
    }

    /** What would settle an open verdict. */
    private Set<String> open() {
        Set<String> open = new TreeSet<>(missing);
        if (certain.all() + possible.all() == 0) {
            open.add(UNITS);
        }
        if (target.count().isEmpty() && target.share().isEmpty() && certain.unmet > 0) {
            open.add(THRESHOLD);
        }
        return open;
    }

    @Override
    public String toString() {
        return rule + " in " + scope;
    }
}
