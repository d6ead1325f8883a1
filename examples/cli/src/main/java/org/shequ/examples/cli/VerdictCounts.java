package org.shequ.examples.cli;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.shequ.core.text.Wording;
import org.shequ.standards.assess.Verdict;

/** How often each verdict was found; the worse is the one with more of the worst, then of the next. */
final class VerdictCounts implements Comparable<VerdictCounts> {
    private static final List<Verdict> ALL = List.of(Verdict.values());

    private final Map<Verdict, Long> counts = new EnumMap<>(Verdict.class);

    void add(Verdict verdict) {
        counts.merge(verdict, 1L, Long::sum);
    }

    long of(Verdict verdict) {
        return counts.getOrDefault(verdict, 0L);
    }

    /** {@return the worst verdict there is; empty where there is none} */
    Optional<Verdict> worst() {
        return ALL.stream().filter(each -> of(each) > 0).findFirst();
    }

    /** Says them, the worst first: {@code breach 2, met 7}. */
    String text(Wording words) {
        return ALL.stream()
                .filter(each -> of(each) > 0)
                .map(each -> words.say("verdict." + each) + " " + of(each))
                .collect(Collectors.joining(words.say("comma")));
    }

    /** The worse comes first. */
    @Override
    public int compareTo(VerdictCounts other) {
        return ALL.stream()
                .mapToInt(each -> Long.compare(other.of(each), of(each)))
                .filter(each -> each != 0)
                .findFirst()
                .orElse(0);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof VerdictCounts that && counts.equals(that.counts);
    }

    @Override
    public int hashCode() {
        return counts.hashCode();
    }

    @Override
    public String toString() {
        return counts.toString();
    }
}
