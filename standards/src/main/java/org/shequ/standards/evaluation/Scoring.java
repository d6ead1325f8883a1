package org.shequ.standards.evaluation;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.immutables.value.Value;
import org.shequ.core.Preconditions;
import org.shequ.core.json.Nearest;
import org.shequ.core.quantity.Ratio;
import org.shequ.standards.assess.Standing;

/**
 * How a caller scores an evaluation (计分办法): points for each criterion, perhaps steps over their sum, perhaps grades over the score. All
 * sums are exact.
 *
 * <p>points = sum of the points of the criteria met and of those not met; score = that of the highest step from which they reach, else the
 * points; grade = the highest that the score reaches.
 *
 * <p>None of this is in a document, and nothing is a default: a criterion without points is an error.
 */
@Value.Immutable
public abstract class Scoring {
    Scoring() {}

    /** {@return a new builder} */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a scoring. */
    public static final class Builder extends ImmutableScoring.Builder {
        Builder() {}
    }

    /** {@return the points of criteria, by their names} */
    public abstract Map<String, Points> points();

    /** {@return the points of each criterion that is not named; empty where each must be named} */
    public abstract Optional<Points> otherwise();

    /** {@return the steps over the sum of points, from the lowest; none where the points are the score; below the first the score is 0} */
    public abstract List<ScoreStep> steps();

    /** {@return the grades, from the lowest; below the first there is none} */
    public abstract List<Grade> grades();

    @Value.Check
    void check() {
        for (int i = 1; i < steps().size(); i++) {
            ScoreStep before = steps().get(i - 1);
            ScoreStep step = steps().get(i);
            Preconditions.checkArgument(
                    before.from().compareTo(step.from()) < 0 && before.score().compareTo(step.score()) < 0,
                    "step of a scoring (%s) must lie above the one before, %s",
                    step,
                    before);
        }
        for (int i = 1; i < grades().size(); i++) {
            Grade before = grades().get(i - 1);
            Grade grade = grades().get(i);
            Preconditions.checkArgument(
                    before.from().compareTo(grade.from()) < 0,
                    "score of grade %s (%s) must be above that of %s, %s",
                    grade,
                    grade.from(),
                    before,
                    before.from());
        }
        long codes = grades().stream().map(Grade::code).distinct().count();
        Preconditions.checkArgument(codes == grades().size(), "grades (%s) must have a code of their own", grades());
    }

    /**
     * Returns the points of a criterion.
     *
     * @param criterion the criterion
     * @return its points
     * @throws IllegalArgumentException if it has none
     */
    public Points of(Criterion criterion) {
        return Optional.ofNullable(points().get(criterion.name()))
                .or(this::otherwise)
                .orElseThrow(() -> new IllegalArgumentException(
                        "criterion " + criterion + " must have points, its own or those of every other"));
    }

    /**
     * Checks that it fits a set: every criterion has points, and only what is there.
     *
     * @param set the set
     * @throws IllegalArgumentException if a criterion has no points, or points are given for none; the message lists what there is
     */
    public void checkFits(CriteriaSet set) {
        set.criteria().forEach(this::of);
        TreeSet<String> names = new TreeSet<>();
        set.criteria().forEach(each -> names.add(each.name()));
        points().keySet().stream()
                .filter(name -> !names.contains(name))
                .findFirst()
                .ifPresent(name -> {
                    throw new IllegalArgumentException("points of (" + name + ") must be of a criterion of " + set
                            + "; there are " + Nearest.listed(name, names));
                });
    }

    /** The score of an evaluation. */
    Score score(Evaluation evaluation) {
        checkFits(evaluation.set());
        Ratio least = Ratio.ZERO;
        Ratio most = Ratio.ZERO;
        Ratio attainable = Ratio.ZERO;
        for (EvaluatedCriterion each : evaluation.criteria()) {
            Points points = of(each.criterion());
            if (each.standing().isPresent()) {
                least = least.plus(each.is(Standing.MET) ? points.met() : points.unmet());
                most = most.plus(each.is(Standing.UNMET) ? points.unmet() : points.met());
                attainable = attainable.plus(points.met());
            }
        }
        Ratio low = stepped(least);
        Ratio high = stepped(most);
        return Score.builder()
                .leastPoints(least)
                .mostPoints(most)
                .attainable(attainable)
                .low(low)
                .high(high)
                .lowGrade(grade(low))
                .highGrade(grade(high))
                .build();
    }

    private Ratio stepped(Ratio points) {
        if (steps().isEmpty()) {
            return points;
        }
        Ratio score = Ratio.ZERO;
        for (ScoreStep each : steps()) {
            score = points.compareTo(each.from()) >= 0 ? each.score() : score;
        }
        return score;
    }

    private Optional<Grade> grade(Ratio score) {
        Optional<Grade> grade = Optional.empty();
        for (Grade each : grades()) {
            grade = score.compareTo(each.from()) >= 0 ? Optional.of(each) : grade;
        }
        return grade;
    }

    /** {@return how many criteria are named, and how many steps and grades there are} */
    @Override
    public String toString() {
        return points().size() + " criteria, " + steps().size() + " steps, grades " + grades();
    }
}
