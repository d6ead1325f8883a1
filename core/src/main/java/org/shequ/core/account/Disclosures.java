package org.shequ.core.account;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.immutables.value.Value;

/** All disclosures that were made (历次公开), by day. */
@Value.Immutable(builder = false)
public abstract class Disclosures {
    Disclosures() {}

    /**
     * Returns all that were made.
     *
     * @param list all of them, in any order; none if there was none
     * @return the list
     */
    public static Disclosures of(List<Disclosure> list) {
        return ImmutableDisclosures.of(list.stream()
                .distinct()
                .sorted(Comparator.comparing(Disclosure::day)
                        .thenComparing(Disclosure::through)
                        .thenComparing(each -> String.join(" ", each.audiences())))
                .toList());
    }

    /** {@return all of them, by day} */
    @Value.Parameter
    public abstract List<Disclosure> list();

    /**
     * Returns the last disclosure of a sort.
     *
     * @param which the sort
     * @return the last; empty if there was none
     */
    public Optional<Disclosure> last(Predicate<Disclosure> which) {
        return list().stream().filter(which).reduce((first, second) -> second);
    }

    @Override
    public String toString() {
        return list().toString();
    }
}
