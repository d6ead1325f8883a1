package org.shequ.standards.rule;

import java.util.Locale;
import java.util.Optional;
import org.immutables.value.Value;
import org.shequ.core.Preconditions;
import org.shequ.core.calendar.Deadline;
import org.shequ.core.formula.Formula;
import org.shequ.core.place.DivisionLevel;
import org.shequ.core.quantity.Dimension;
import org.shequ.core.unit.AreaBasis;

/**
 * A measure held against what is asked of it (指标要求), of each unit or of all units of an extent together.
 *
 * <p>With a base it is a ratio: 80 % of the voters. Where measure and base are both counts, or in one unit, the demand is a ratio; else
 * it is so much of the measure for each one of the base.
 */
@Value.Immutable
public abstract non-sealed class Norm implements Content {
    Norm() {}

    /** {@return a new builder} */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds norms. */
    public static final class Builder extends ImmutableNorm.Builder {
        Builder() {}
    }

    @Override
    public String kind() {
        return "NORM";
    }

    @Override
    public Optional<Norm> norm() {
        return Optional.of(this);
    }

    /** {@return what is measured} */
    public abstract NormMeasure measure();

    /** {@return the base of a ratio: of what, or per what} */
    public abstract Optional<Formula<?>> base();

    /** {@return what is asked} */
    public abstract Demand<?> demand();

    /** {@return how areas are to be measured, where the text says so} */
    public abstract Optional<AreaBasis> basis();

    /** {@return the extent over whose units measure and base are summed before they are divided; empty for each unit by itself} */
    public abstract Optional<DivisionLevel> pooled();

    /** {@return the day by which it is to be reached} */
    @Override
    public abstract Optional<Deadline> deadline();

    /**
     * Returns what a demand on a measure is counted in.
     *
     * @param measure what the measure is counted in
     * @param base what the base is counted in, if there is one
     * @return {@code ratio} for a ratio of two counts or of two amounts in one unit, else the unit of the measure
     */
    public static Dimension<?> dimensionOfDemand(Dimension<?> measure, Optional<Dimension<?>> base) {
        boolean isRatio =
                base.isPresent() && (base.get() == measure || (base.get().isWhole() && measure.isWhole()));
        return isRatio ? Dimension.RATIO : measure;
    }

    /** What a demand on a measure, over a base if there is one, is counted in. */
    static Dimension<?> dimensionOfDemand(NormMeasure measure, Optional<Formula<?>> base) {
        return dimensionOfDemand(
                measure.dimension(), base.isPresent() ? Optional.of(base.get().dimension()) : Optional.empty());
    }

    /**
     * Says what is asked in words, its deadline apart.
     *
     * @param locale Chinese or English
     * @return a phrase, without a full stop, such as {@code the premises of the committee at least 300 m2}
     * @throws IllegalArgumentException if the language is neither zh nor en
     */
    public String describe(Locale locale) {
        return new ContentWords(locale).norm(this);
    }

    @Value.Check
    void check() {
        Dimension<?> asked = dimensionOfDemand(measure(), base());
        Preconditions.checkArgument(
                demand().dimension() == asked, "demand of a norm (in %s) must be in %s", demand().dimension(), asked);
        Preconditions.checkArgument(
                !demand().isStrict()
                        || (measure().dimension().isWhole()
                                && (base().isEmpty() || demand().dimension() == Dimension.RATIO)),
                "norm of more than an amount must measure whole numbers, or a share of such, not %s",
                measure().dimension());
        Preconditions.checkArgument(
                pooled().isEmpty() || base().isPresent(), "norm pooled by %s must have a base", pooled().orElse(null));
        Preconditions.checkArgument(
                basis().isEmpty() || measure().dimension() == Dimension.FLOOR_AREA,
                "norm with a basis of areas (%s) must measure an area, not %s",
                basis().orElse(null),
                measure().dimension());
    }
}
