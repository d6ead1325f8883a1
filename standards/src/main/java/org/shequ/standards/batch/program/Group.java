package org.shequ.standards.batch.program;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Rules of which at most one applies to a unit at a time.
 *
 * @param lines the rules, in order
 * @param isApart whether rules of other groups stand between them, so that it matters which of them has the place of a line
 */
record Group(List<FundingLine> lines, boolean isApart) {
    /** The groups of a document, by their first rules. */
    static List<Group> of(List<FundingLine> document) {
        Map<String, List<FundingLine>> groups = new LinkedHashMap<>();
        Map<String, Integer> firsts = new LinkedHashMap<>();
        Map<String, Integer> lasts = new LinkedHashMap<>();
        for (int i = 0; i < document.size(); i++) {
            FundingLine line = document.get(i);
            groups.computeIfAbsent(line.group(), group -> new ArrayList<>()).add(line);
            firsts.putIfAbsent(line.group(), i);
            lasts.put(line.group(), i);
        }
        List<Group> found = new ArrayList<>();
        groups.forEach((name, lines) -> {
            int span = Objects.requireNonNull(lasts.get(name), name) - Objects.requireNonNull(firsts.get(name), name);
            found.add(new Group(lines, span >= lines.size()));
        });
        return found;
    }
}
