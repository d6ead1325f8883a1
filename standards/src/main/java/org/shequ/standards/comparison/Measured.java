package org.shequ.standards.comparison;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.immutables.value.Value;
import org.shequ.core.formula.Amount;
import org.shequ.core.formula.Formula;
import org.shequ.core.text.Label;
import org.shequ.standards.rule.CountedOccurrences;
import org.shequ.standards.rule.Funding;
import org.shequ.standards.rule.MeasuredAmount;
import org.shequ.standards.rule.Norm;
import org.shequ.standards.rule.NormMeasure;
import org.shequ.standards.rule.Role;
import org.shequ.standards.rule.Rule;

/** What a rule measures (衡量对象): the measure of a norm, with its base if it is a ratio; or the purposes that money is for. */
@Value.Immutable(builder = false)
public abstract class Measured {
    Measured() {}

    /**
     * Returns what a rule measures.
     *
     * @param rule the rule
     * @return what it measures; empty for a rule that neither holds a measure against a figure nor gives money
     */
    static Optional<Measured> of(Rule rule) {
        if (rule.content() instanceof Funding funding) {
            return Optional.of(ImmutableMeasured.of(
                    Optional.empty(), Optional.empty(), Optional.of(funding.role()), funding.purposes()));
        }
        return rule.content() instanceof Norm norm ? Optional.of(of(norm)) : Optional.empty();
    }

    /**
     * Returns what a norm measures.
     *
     * @param norm the norm
     * @return its measure, with its base if it is a ratio; equal for norms that measure the same thing over the same base within the same
     *     window
     */
    public static Measured of(Norm norm) {
        return ImmutableMeasured.of(Optional.of(norm.measure()), norm.base(), Optional.empty(), List.of());
    }

    /** {@return what a norm measures; empty for money} */
    @Value.Parameter
    abstract Optional<NormMeasure> measure();

    /** {@return the base of a ratio} */
    @Value.Parameter
    abstract Optional<Formula<?>> base();

    /** {@return the role of money; empty for a norm} */
    @Value.Parameter
    abstract Optional<Role> role();

    /** {@return what money is for; empty for a norm} */
    @Value.Parameter
    abstract List<String> purposes();

    /** Money is alike where it has a role and a purpose in common; norms where they measure the same thing over the same base. */
    boolean isLike(Measured other) {
        return role().isPresent()
                ? role().equals(other.role()) && purposes().stream().anyMatch(other.purposes()::contains)
                : thing().equals(other.thing()) && base().equals(other.base());
    }

    /** What is measured, apart from the window in which occurrences count. */
    private Optional<Object> thing() {
        return measure().map(each -> each instanceof CountedOccurrences counted ? counted.occurrences() : each);
    }

    /**
     * Returns its name in data.
     *
     * @return the name of a measure such as {@code premises.area[STREET_SERVICE_CENTRE]}, a ratio with its base after a slash; the purposes
     *     of money with semicolons; a formula of several measures in English words
     */
    public String name() {
        if (role().isPresent()) {
            return String.join("; ", purposes());
        }
        String measured = measure().map(Measured::name).orElse("");
        return base().map(base -> measured + " / " + name(base)).orElse(measured);
    }

    private static String name(NormMeasure measure) {
        return measure instanceof MeasuredAmount amount
                ? name(amount.formula())
                : ((CountedOccurrences) measure).occurrences().name();
    }

    private static String name(Formula<?> formula) {
        return formula instanceof Amount<?> amount ? amount.measure().name() : formula.describe(Locale.ENGLISH);
    }

    /** {@return what people call it} */
    public Label label() {
        if (role().isPresent()) {
            String purposes = String.join("、", purposes());
            return Label.of(purposes, purposes);
        }
        return Label.of(said(Locale.CHINESE), said(Locale.ENGLISH));
    }

    private String said(Locale locale) {
        String measured = measure()
                .map(each -> each instanceof MeasuredAmount amount
                        ? amount.formula().describe(locale)
                        : ((CountedOccurrences) each).occurrences().label().in(locale))
                .orElse("");
        return base().map(base -> measured + " / " + base.describe(locale)).orElse(measured);
    }

    @Override
    public String toString() {
        return name();
    }
}
