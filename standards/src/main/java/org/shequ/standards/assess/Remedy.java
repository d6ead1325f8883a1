package org.shequ.standards.assess;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;
import org.shequ.core.calendar.Deadline;
import org.shequ.core.quantity.Dimension;
import org.shequ.core.quantity.Outcome;
import org.shequ.core.quantity.Quantity;
import org.shequ.core.quantity.Ratio;

/** What would close a finding (补救办法): so much more, so much less, items to be met, facts to be stated. */
@Value.Immutable
public abstract class Remedy {
    Remedy() {}

    /** The kinds of remedy. */
    public enum Kind {
        /** So much more of what is measured (增加). */
        MORE,
        /** So much less of what is measured (减少). */
        LESS,
        /** Items of a checklist are to be met (落实事项). */
        ITEMS,
        /** Facts are to be stated, after which the finding may be any (补充资料). */
        FACTS
    }

    /** {@return a new builder} */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds remedies. */
    public static final class Builder extends ImmutableRemedy.Builder {
        Builder() {}
    }

    /** What would close a finding; nothing where nothing is open. */
    static Optional<Remedy> of(Finding finding) {
        if (finding.verdict() == Verdict.UNDETERMINED && !finding.isBetweenLastDays()) {
            return Optional.of(
                    builder().kind(Kind.FACTS).addAllNames(finding.missing()).build());
        }
        return switch (finding.verdict()) {
            case MET, NOT_APPLICABLE, REPORTED -> Optional.empty();
            default -> Optional.of(unmet(finding));
        };
    }

    private static Remedy unmet(Finding finding) {
        Builder remedy = builder().by(finding.deadline());
        if (finding.actual().isEmpty()) {
            return remedy.kind(Kind.ITEMS)
                    .addAllNames(finding.items().entrySet().stream()
                            .filter(item -> item.getValue() != Standing.MET)
                            .map(Map.Entry::getKey)
                            .toList())
                    .build();
        }
        boolean isShort = finding.gap()
                .map(gap -> gap.signum() > 0)
                .orElseGet(() -> isBelow(finding.actual(), finding.required()));
        return remedy.kind(isShort ? Kind.MORE : Kind.LESS)
                .amount(finding.gap().map(gap -> gap.signum() < 0 ? gap.negated() : gap))
                .unit(finding.unit())
                .build();
    }

    private static boolean isBelow(Optional<Outcome<?>> actual, Optional<Outcome<?>> required) {
        return highest(actual)
                .flatMap(high -> lowest(required).map(low -> high.compareTo(low) < 0))
                .orElse(false);
    }

    private static Optional<Ratio> highest(Optional<Outcome<?>> outcome) {
        return outcome.flatMap(each -> exact(each.high()));
    }

    private static Optional<Ratio> lowest(Optional<Outcome<?>> outcome) {
        return outcome.flatMap(each -> exact(each.low()));
    }

    private static Optional<Ratio> exact(Optional<? extends Quantity<?>> end) {
        return end.map(Quantity::exact);
    }

    /** {@return the kind} */
    public abstract Kind kind();

    /**
     * Returns how much more or less.
     *
     * @return the amount exactly, zero or more, in {@link #unit}; empty where it is not known, and for items and facts
     */
    public abstract Optional<Ratio> amount();

    /** {@return what the amount is counted in} */
    public abstract Optional<Dimension<?>> unit();

    /** {@return the codes of the items that are not met, of which enough are to be; or the names of the facts to be stated} */
    public abstract List<String> names();

    /** {@return by when, where there is a deadline; it may be past} */
    public abstract Optional<Deadline> by();

    @Override
    public String toString() {
        return kind()
                + amount().map(each -> " " + each).orElse("")
                + unit().map(each -> " " + each).orElse("")
                + (names().isEmpty() ? "" : " " + names());
    }
}
