package org.shequ.standards.explain;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.shequ.core.text.Wording;
import org.shequ.standards.rule.Checklist;
import org.shequ.standards.rule.ChecklistItem;

/** Checklists in words (清单说明): how many items are needed, and what decides each: a measured condition, or an attestation. */
public final class ChecklistDescription {
    private ChecklistDescription() {}

    /**
     * Says a checklist in words.
     *
     * @param checklist the checklist, its items in place
     * @param locale Chinese or English
     * @return the lines: how many items are needed, each item with what decides it, and what holds of all
     * @throws IllegalArgumentException if its items are not in place, or the language is neither zh nor en
     */
    public static List<String> lines(Checklist checklist, Locale locale) {
        if (!checklist.isComplete()) {
            throw new IllegalArgumentException(
                    "checklist over " + checklist.listed().orElseThrow() + " must have its items in place");
        }
        Wording words = ContentWords.in(locale);
        List<String> lines = new ArrayList<>();
        int count = checklist.items().size();
        lines.add(checklist
                .need()
                .least()
                .filter(least -> least < count)
                .map(least -> words.say("checklist.least", count, least))
                .orElseGet(() -> words.say(count == 1 ? "checklist.only" : "checklist.all", count)));
        for (int i = 0; i < count; i++) {
            lines.add("  " + item(i + 1, checklist.items().get(i), words, locale));
        }
        checklist.openEnded().filter(isOpen -> isOpen).ifPresent(isOpen -> lines.add(words.say("checklist.open")));
        checklist.listed().ifPresent(listed -> lines.add(words.say("checklist.listed", listed)));
        checklist.external().ifPresent(standard -> lines.add(words.say("checklist.external", standard)));
        checklist.deadline().ifPresent(deadline -> lines.add(ContentWords.deadline(deadline, words)));
        return List.copyOf(lines);
    }

    private static String item(int number, ChecklistItem item, Wording words, Locale locale) {
        String decided = item.met()
                .map(condition -> words.say("checklist.met", condition.describe(locale)))
                .orElseGet(() -> words.say("checklist.attested"));
        String label = item.label().in(locale);
        return item.when()
                .map(when ->
                        words.say("checklist.item.when", number, label, item.code(), decided, when.describe(locale)))
                .orElseGet(() -> words.say("checklist.item", number, label, item.code(), decided));
    }
}
