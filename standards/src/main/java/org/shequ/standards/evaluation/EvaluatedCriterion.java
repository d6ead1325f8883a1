package org.shequ.standards.evaluation;

import com.google.common.collect.ImmutableSortedSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import org.immutables.value.Value;
import org.shequ.core.json.Json;
import org.shequ.standards.assess.Standing;

/** How a unit stands to one criterion (评价项结果): met, not met, not known, or not asked of it. */
@Value.Immutable(builder = false, copy = false)
public abstract class EvaluatedCriterion {
    private static final String NOT_ASKED = "NOT_ASKED";

    EvaluatedCriterion() {}

    static EvaluatedCriterion standing(Criterion criterion, Optional<Standing> standing) {
        return standing(criterion, standing, Set.of());
    }

    static EvaluatedCriterion standing(Criterion criterion, Optional<Standing> standing, Set<String> missing) {
        return ImmutableEvaluatedCriterion.of(criterion, standing, ImmutableSortedSet.copyOf(missing));
    }

    /** {@return the criterion} */
    @Value.Parameter
    public abstract Criterion criterion();

    /**
     * Returns how the unit stands to it.
     *
     * @return met, not met, or not known; empty where it is not asked of the unit: its rule does not apply, is not in force or not yet due,
     *     or has no pass or fail
     */
    @Value.Parameter
    public abstract Optional<Standing> standing();

    /** {@return the names of what would settle it, in order; none unless it is not known} */
    @Value.Parameter
    @Value.NaturalOrder
    public abstract SortedSet<String> missing();

    /**
     * Tells whether the unit stands to it so.
     *
     * @param standing met, not met, or not known
     * @return whether that is how it stands
     */
    public boolean is(Standing standing) {
        return standing().equals(Optional.of(standing));
    }

    Json.Obj json(Locale locale) {
        return Json.object()
                .put("criterion", criterion().name())
                .put("label", criterion().label().in(locale))
                .put("standing", standing().map(Standing::name).orElse(NOT_ASKED))
                .put("missing", CriteriaSet.texts(missing()))
                .build();
    }

    /** {@return the criterion and how the unit stands to it} */
    @Override
    public String toString() {
        return criterion() + " " + standing().map(Standing::name).orElse(NOT_ASKED);
    }
}
