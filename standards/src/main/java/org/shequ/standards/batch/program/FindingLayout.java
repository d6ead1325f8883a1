package org.shequ.standards.batch.program;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.shequ.core.json.Nearest;
import org.shequ.core.quantity.Dimension;
import org.shequ.standards.assess.AssessedRule;

/** Which rules a result tells of, by number, and where their amounts stand. */
final class FindingLayout {
    /** How many columns of amounts each rule has: what there is, what is asked, the top of it. */
    static final int AMOUNTS = 3;

    static final int ACTUAL = 0;
    static final int REQUIRED = 1;
    static final int HIGH = 2;

    private final Map<String, Integer> numbers = new LinkedHashMap<>();
    private final Map<String, Optional<Dimension<?>>> units = new HashMap<>();
    private final List<String> names = new ArrayList<>();

    /** The names of the rules of a document, in order: of two that have one id the second is that of money given. */
    static List<String> names(AssessedDocument document) {
        List<String> names = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (AssessedRule rule : document.rules()) {
            String id = rule.rule().id().toString();
            names.add(seen.add(id) ? id : "allocated[" + id + "]");
        }
        return names;
    }

    /** Adds the rules of a document, where they are not there yet. */
    void add(AssessedDocument document) {
        List<String> all = names(document);
        for (int i = 0; i < all.size(); i++) {
            String name = all.get(i);
            if (numbers.putIfAbsent(name, names.size()) == null) {
                names.add(name);
                units.put(name, document.rules().get(i).unit());
            }
        }
    }

    List<String> rules() {
        return names;
    }

    String rule(int number) {
        return names.get(number);
    }

    int number(String rule) {
        Integer number = numbers.get(rule);
        if (number == null) {
            throw new IllegalArgumentException(
                    "rule (" + rule + ") must be assessed; there are " + Nearest.listed(rule, numbers.keySet()));
        }
        return number;
    }

    Optional<Dimension<?>> unit(String rule) {
        number(rule);
        return units.getOrDefault(rule, Optional.empty());
    }

    /** The column of an amount of a rule. */
    static int column(int rule, int amount) {
        return rule * AMOUNTS + amount;
    }
}
