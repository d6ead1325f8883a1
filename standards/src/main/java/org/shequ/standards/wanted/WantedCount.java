package org.shequ.standards.wanted;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.shequ.core.source.RuleId;

/**
 * Counts what missing facts would settle (待补事实计数), one open result after the other.
 *
 * <p>It keeps one entry for each name, however many results there are. It is filled by one thread.
 */
public final class WantedCount {
    /** What results name as open that is no fact of a unit. */
    private static final Set<String> NO_FACTS = Set.of("deadline", "threshold", "units");

    private final Map<String, Entry> entries = new LinkedHashMap<>();
    private long open;

    /** What is counted of one name. */
    private static final class Entry {
        private final Set<RuleId> rules = new TreeSet<>();
        private long settles;
        private long bearsOn;

        WantedFact fact(String name) {
            return WantedFact.builder()
                    .name(name)
                    .settles(settles)
                    .bearsOn(bearsOn)
                    .addAllRules(rules)
                    .build();
        }
    }

    /** Starts with nothing. */
    public WantedCount() {}

    /**
     * Adds an open result.
     *
     * @param rule the rule it is of
     * @param missing the names of all that it waits for, as it tells them; with none, and with no facts among them, it is left out
     */
    public void add(RuleId rule, Set<String> missing) {
        add(rule, missing, Optional.empty());
    }

    /**
     * Adds an open result, one name of which may be known: it is open all the same, because it cannot be divided by.
     *
     * @param rule the rule it is of
     * @param missing the names of all that it waits for, as it tells them
     * @param known the name among them that is no missing fact
     */
    public void add(RuleId rule, Set<String> missing, Optional<String> known) {
        boolean isFact = false;
        for (String name : missing) {
            if (!NO_FACTS.contains(name) && !known.equals(Optional.of(name))) {
                isFact = true;
                Entry entry = entries.computeIfAbsent(name, each -> new Entry());
                entry.rules.add(rule);
                entry.bearsOn++;
                entry.settles += missing.size() == 1 ? 1 : 0;
            }
        }
        open += isFact ? 1 : 0;
    }

    /** {@return what was counted so far} */
    public WantedFacts facts() {
        return WantedFacts.builder()
                .open(open)
                .addAllFacts(entries.entrySet().stream()
                        .map(entry -> entry.getValue().fact(entry.getKey()))
                        .sorted(WantedFact.MOST_FIRST)
                        .toList())
                .build();
    }

    @Override
    public String toString() {
        return entries.size() + " facts of " + open + " open results";
    }
}
