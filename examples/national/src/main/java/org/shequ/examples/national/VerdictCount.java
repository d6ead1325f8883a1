package org.shequ.examples.national;

import java.util.EnumMap;
import java.util.Map;
import org.shequ.standards.assess.Verdict;

/** How many units of a place have which verdict of a norm or checklist. */
public final class VerdictCount {
    private final Map<Verdict, Long> units = new EnumMap<>(Verdict.class);

    /** Adds units. */
    void add(Verdict verdict, long count) {
        units.merge(verdict, count, Math::addExact);
    }

    /** Returns how many units there are of a verdict. */
    long units(Verdict verdict) {
        return units.getOrDefault(verdict, 0L);
    }

    /**
     * Returns how many units stand so to the rule.
     *
     * @param standing how they stand; to meet, miss or leave it open
     * @return how many
     */
    public long units(Standing standing) {
        return units.entrySet().stream()
                .filter(each -> Standing.of(each.getKey()) == standing)
                .mapToLong(Map.Entry::getValue)
                .sum();
    }
}
