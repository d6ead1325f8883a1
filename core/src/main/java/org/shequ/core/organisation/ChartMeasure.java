package org.shequ.core.organisation;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;
import org.shequ.core.text.NameShape;
import org.shequ.core.text.TextRule;
import org.shequ.core.unit.FactValue;

/**
 * What can be read from a chart (组织架构指标), named as {@code WHAT[FAMILY]} or {@code WHAT[FAMILY][DETAIL]}.
 *
 * <table>
 * <caption>The measures; a family is a name of {@link BodyFamily}</caption>
 * <tr><th>name</th><th>answer</th></tr>
 * <tr><td>{@code bodies[F]}, {@code bodies[F][FIELD]}</td><td>how many bodies, of all fields or of one</td></tr>
 * <tr><td>{@code exists[F]}, {@code exists[F][FIELD]}</td><td>whether there is one</td></tr>
 * <tr><td>{@code headed[F]}, {@code headed[F][FIELD]}</td><td>how many bodies somebody heads</td></tr>
 * <tr><td>{@code members[F]}, {@code members[F][TRAIT]}</td><td>how many persons sit in it, all or those with a trait</td></tr>
 * <tr><td>{@code vacancies[F]}</td><td>how many seats are vacant; not known where there is no such body</td></tr>
 * <tr><td>{@code elected[F]}, {@code elected[F][TRAIT]}</td><td>how many of them were elected</td></tr>
 * <tr><td>{@code fullTime[F]}, {@code fullTimeDeputies[F]}</td><td>how many of them do nothing else; of the deputies</td></tr>
 * <tr><td>{@code termYears[F]}</td><td>the years of its term</td></tr>
 * <tr><td>{@code enrolled[F]}</td><td>those who belong to it</td></tr>
 * <tr><td>{@code households[F]}</td><td>the households it is for, those of bodies below it not counted again</td></tr>
 * <tr><td>{@code both[F][G]}</td><td>how many persons sit in both</td></tr>
 * <tr><td>{@code nearKin[F][G]}</td><td>how many persons in the first are near kin of somebody in the second</td></tr>
 * <tr><td>{@code sameHead[F][G]}, {@code otherHead[F][G]}</td><td>whether one person heads both; whether two persons do</td></tr>
 * </table>
 *
 * <p>Persons, seats and terms are those of the top bodies of the family: of the Party organisation, not of branches under it. What a seat or a
 * person leaves open leaves the measure open, unless the answer is the same either way.
 */
@Value.Immutable(builder = false, copy = false)
public abstract class ChartMeasure {
    private static final NameShape IN_BRACKETS = NameShape.of("A-Z0-9_", "A-Z0-9_");

    ChartMeasure() {}

    /** What stands in the second brackets. */
    enum Detail {
        NOTHING,
        FIELD,
        TRAIT,
        FAMILY
    }

    /** What is read. */
    enum What {
        BODIES("bodies", Detail.FIELD, false),
        EXISTS("exists", Detail.FIELD, true),
        HEADED("headed", Detail.FIELD, false),
        MEMBERS("members", Detail.TRAIT, false),
        VACANCIES("vacancies", Detail.NOTHING, false),
        ELECTED("elected", Detail.TRAIT, false),
        FULL_TIME("fullTime", Detail.NOTHING, false),
        FULL_TIME_DEPUTIES("fullTimeDeputies", Detail.NOTHING, false),
        TERM_YEARS("termYears", Detail.NOTHING, false),
        ENROLLED("enrolled", Detail.NOTHING, false),
        HOUSEHOLDS("households", Detail.NOTHING, false),
        BOTH("both", Detail.FAMILY, false),
        NEAR_KIN("nearKin", Detail.FAMILY, false),
        SAME_HEAD("sameHead", Detail.FAMILY, true),
        OTHER_HEAD("otherHead", Detail.FAMILY, true);

        final String word;
        final Detail detail;
        final boolean truth;

        What(String word, Detail detail, boolean truth) {
            this.word = word;
            this.detail = detail;
            this.truth = truth;
        }

        /** Whether something may stand in the second brackets. */
        boolean takes(String second) {
            return detail != Detail.NOTHING && IN_BRACKETS.matches(second);
        }
    }

    /**
     * Returns the measure of a name.
     *
     * @param name the name, such as {@code members[COMMITTEE]} or {@code bodies[SUB_COMMITTEE][PEOPLES_MEDIATION]}
     * @return the measure
     * @throws IllegalArgumentException if there is none of that name; the message tells what there is
     */
    public static ChartMeasure parse(String name) {
        int open = name.indexOf('[');
        if (open < 0 || !name.endsWith("]")) {
            throw wrong(name);
        }
        String inside = name.substring(open + 1, name.length() - 1);
        int between = inside.indexOf("][");
        String family = between < 0 ? inside : inside.substring(0, between);
        Optional<String> detail = between < 0 ? Optional.empty() : Optional.of(inside.substring(between + 2));
        What what = what(name.substring(0, open));
        if (what == null
                || !IN_BRACKETS.matches(family)
                || (detail.isPresent() ? !what.takes(detail.get()) : what.detail == Detail.FAMILY)) {
            throw wrong(name);
        }
        if (what.detail == Detail.FAMILY) {
            BodyFamily.parse(detail.orElseThrow());
        }
        return ImmutableChartMeasure.of(what, BodyFamily.parse(family), detail);
    }

    private static @Nullable What what(String word) {
        for (What each : What.values()) {
            if (each.word.equals(word)) {
                return each;
            }
        }
        return null;
    }

    private static IllegalArgumentException wrong(String name) {
        List<String> forms = EnumSet.allOf(What.class).stream()
                .map(each -> each.word + "[KIND]"
                        + switch (each.detail) {
                            case NOTHING -> "";
                            case FIELD -> ", perhaps [FIELD]";
                            case TRAIT -> ", perhaps [TRAIT]";
                            case FAMILY -> "[KIND]";
                        })
                .toList();
        return new IllegalArgumentException("measure of a chart (" + TextRule.shown(name) + ") must be one of "
                + forms.stream().collect(Collectors.joining("; ")));
    }

    @Value.Parameter
    abstract What what();

    /** {@return the family of bodies that it is about} */
    @Value.Parameter
    public abstract BodyFamily family();

    @Value.Parameter
    abstract Optional<String> detail();

    /** {@return whether its answer is a truth, not a number} */
    public boolean isTruth() {
        return what().truth;
    }

    /**
     * Reads it from a chart.
     *
     * @param chart the chart
     * @return a truth or a whole number, at least 0; empty if the chart does not tell
     */
    public Optional<FactValue> in(OrganisationChart chart) {
        return new ChartReading(chart, this).answer();
    }

    /** {@return its name, such as {@code members[COMMITTEE]}} */
    @Override
    public String toString() {
        return what().word + "[" + family() + "]"
                + detail().map(each -> "[" + each + "]").orElse("");
    }
}
