package org.shequ.standards.evaluation;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.immutables.value.Value;
import org.shequ.core.json.Json;
import org.shequ.core.quantity.Ratio;

/**
 * The score of an evaluation under a caller's scoring (得分): exact once every criterion is known, bounded before.
 *
 * <p>A criterion that is not known may turn out met, not met, or not asked; no answer leads beyond the bounds. What is not asked gives
 * nothing.
 */
@Value.Immutable
public abstract class Score {
    Score() {}

    static ImmutableScore.Builder builder() {
        return ImmutableScore.builder();
    }

    /** {@return the points there are at least} */
    public abstract Ratio leastPoints();

    /** {@return the points there are at most} */
    public abstract Ratio mostPoints();

    /** {@return the points there would be if every criterion that is asked were met} */
    public abstract Ratio attainable();

    /** {@return the score there is at least: the points, or that of the step they reach} */
    public abstract Ratio low();

    /** {@return the score there is at most} */
    public abstract Ratio high();

    /** {@return the grade of the lowest score; empty where it reaches none} */
    public abstract Optional<Grade> lowGrade();

    /** {@return the grade of the highest score; empty where it reaches none} */
    public abstract Optional<Grade> highGrade();

    /** {@return the score; empty while what is not known may move it} */
    public Optional<Ratio> exact() {
        return low().equals(high()) ? Optional.of(low()) : Optional.empty();
    }

    /** {@return whether the grade is decided: what is not known cannot move it; also where no grade is reached} */
    public boolean isDecided() {
        return lowGrade().equals(highGrade());
    }

    /** {@return the grade; empty while it is not decided, and where none is reached} */
    public Optional<Grade> grade() {
        return isDecided() ? lowGrade() : Optional.empty();
    }

    /**
     * Writes the score as a plain tree for a host's JSON, words in Chinese.
     *
     * @return maps, lists and strings
     */
    @JsonValue
    public Object toJson() {
        return Objects.requireNonNull(json(Locale.SIMPLIFIED_CHINESE).toJava());
    }

    /**
     * Writes the score, each key always: score (null while open), low, high, leastPoints, mostPoints, attainable, decided, grade, lowGrade,
     * highGrade. Numbers are plain decimals where finite, else fractions such as {@code 200/3}.
     *
     * @param locale the language of the names of grades, zh or en
     * @return the object
     * @throws IllegalArgumentException if the language is neither zh nor en
     */
    public Json.Obj json(Locale locale) {
        return Json.object()
                .putOrNull("score", exact().map(Score::text))
                .put("low", text(low()))
                .put("high", text(high()))
                .put("leastPoints", text(leastPoints()))
                .put("mostPoints", text(mostPoints()))
                .put("attainable", text(attainable()))
                .put("decided", isDecided())
                .putOrNull("grade", grade().map(each -> json(each, locale)))
                .putOrNull("lowGrade", lowGrade().map(each -> Json.text(each.code())))
                .putOrNull("highGrade", highGrade().map(each -> Json.text(each.code())))
                .build();
    }

    private static Json text(Ratio number) {
        return Json.text(number.toPlainString());
    }

    private static Json json(Grade grade, Locale locale) {
        return Json.object()
                .put("code", grade.code())
                .put("label", grade.label().map(each -> each.in(locale)).orElse(grade.code()))
                .build();
    }

    /** {@return the score or its bounds, and the grade or those that are possible} */
    @Override
    public String toString() {
        String score = exact().map(Ratio::toString).orElseGet(() -> low() + ".." + high());
        String grade = isDecided()
                ? grade().map(each -> ", " + each).orElse("")
                : ", " + lowGrade().map(Grade::code).orElse("none") + " to "
                        + highGrade().map(Grade::code).orElse("none");
        return score + grade;
    }
}
