package org.shequ.standards.assess;

import com.google.common.collect.ImmutableMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.shequ.core.formula.Decision;
import org.shequ.core.formula.Truth;
import org.shequ.core.source.RuleId;
import org.shequ.core.unit.Attestation;
import org.shequ.standards.measure.UnitFacts;
import org.shequ.standards.rule.Checklist;
import org.shequ.standards.rule.ChecklistItem;

/**
 * How a unit stands to a checklist.
 *
 * <p>A condition decides its item and nothing else does; an item without one is decided by what is attested of it. An attestation of the
 * rule as a whole answers for the items that it does not name; where it says no, the list is not met, whichever item it means.
 *
 * @param standing whether as many items are met as are needed
 * @param items how each item stands that is asked, or may be
 * @param missing what would settle it
 */
record ChecklistCheck(Standing standing, Map<String, Standing> items, Set<String> missing) {
    /** Whether no item is asked of the unit. */
    boolean asksNothing() {
        return items.isEmpty();
    }

    static ChecklistCheck of(Checklist checklist, RuleId rule, UnitFacts facts, Evaluating evaluating) {
        return new Deciding(checklist, rule, facts, evaluating).check();
    }

    private static final class Deciding {
        private final Checklist checklist;
        private final RuleId rule;
        private final UnitFacts facts;
        private final Evaluating evaluating;
        private final Optional<Attestation> attested;
        private final Map<String, Standing> items = new LinkedHashMap<>();
        private final Set<String> missing = new TreeSet<>();
        private boolean isAttestable;
        private boolean isConditionOpen;
        private int asked;
        private int met;
        private int unmet;
        private int open;

        Deciding(Checklist checklist, RuleId rule, UnitFacts facts, Evaluating evaluating) {
            this.checklist = checklist;
            this.rule = rule;
            this.facts = facts;
            this.evaluating = evaluating;
            this.attested = Optional.ofNullable(facts.unit().attested().get(rule))
                    .filter(each ->
                            each.on().filter(day -> day.isAfter(facts.at())).isEmpty());
        }

        ChecklistCheck check() {
            attested.ifPresent(evaluating::attested);
            checklist.items().forEach(this::decide);
            Standing standing = combined();
            Optional<Boolean> whole = attested.flatMap(Attestation::value).filter(each -> isAttestable);
            if (standing == Standing.UNDETERMINED && whole.equals(Optional.of(true)) && !isConditionOpen) {
                standing = Standing.MET;
            } else if (whole.equals(Optional.of(false))) {
                standing = Standing.UNMET;
            }
            return new ChecklistCheck(
                    standing, ImmutableMap.copyOf(items), standing == Standing.UNDETERMINED ? missing : Set.of());
        }

        private void decide(ChecklistItem item) {
            Optional<Decision> when = item.when().map(condition -> evaluating.decide(condition, facts));
            Truth isAsked = when.map(Decision::truth).orElse(Truth.TRUE);
            if (isAsked == Truth.FALSE) {
                evaluating.item(item, Optional.empty());
                return;
            }
            Truth is = item.met()
                    .map(condition -> read(evaluating.decide(condition, facts)))
                    .orElseGet(() -> attested(item));
            Standing standing = Standing.of(is);
            items.put(item.code(), standing);
            evaluating.item(item, Optional.of(standing));
            asked++;
            when.ifPresent(this::read);
            count(is, isAsked == Truth.TRUE);
        }

        /** An item that may not be asked does no harm where all are needed and it is met, and no good where some are. */
        private void count(Truth is, boolean isAsked) {
            boolean isAll = checklist.need().isAll();
            if (is == Truth.TRUE && (isAsked || isAll)) {
                met++;
            } else if (is == Truth.FALSE && (isAsked || !isAll)) {
                unmet++;
            } else {
                open++;
            }
        }

        private Truth read(Decision decision) {
            missing.addAll(decision.missing());
            isConditionOpen |= decision.truth() == Truth.UNKNOWN;
            return decision.truth();
        }

        private Truth attested(ChecklistItem item) {
            isAttestable = true;
            Optional<Boolean> answer =
                    attested.flatMap(each -> Optional.ofNullable(each.items().get(item.code()))
                            .or(() -> each.value()
                                    .filter(whole -> whole && checklist.need().isAll())));
            if (answer.isEmpty()) {
                missing.add("attested[" + rule + "]");
            }
            return answer.map(Truth::of).orElse(Truth.UNKNOWN);
        }

        private Standing combined() {
            if (checklist.need().isAll()) {
                return unmet > 0 ? Standing.UNMET : open > 0 ? Standing.UNDETERMINED : Standing.MET;
            }
            int needed = checklist.need().of(asked);
            if (met >= needed) {
                return Standing.MET;
            }
            return met + open < needed ? Standing.UNMET : Standing.UNDETERMINED;
        }
    }
}
