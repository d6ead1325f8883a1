package org.shequ.standards.policy;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.shequ.core.formula.Facts;
import org.shequ.core.formula.Truth;
import org.shequ.core.place.DivisionCode;
import org.shequ.core.place.DivisionLevel;
import org.shequ.core.quantity.Yuan;
import org.shequ.core.share.Allocation;
import org.shequ.core.share.CostShare;
import org.shequ.core.share.Payer;
import org.shequ.core.share.TieRule;
import org.shequ.core.source.ClauseId;
import org.shequ.core.unit.Unit;
import org.shequ.standards.reference.Supplement;
import org.shequ.standards.rule.Note;
import org.shequ.standards.rule.Rule;
import org.shequ.standards.rule.Sharing;

/** Who pays a line: by the sharing rule that covers it, else by its own clause. */
record Payers(
        CostShare share,
        Optional<Rule> onTotal,
        Set<ClauseId> clauses,
        Set<String> missing,
        Set<String> caveats,
        Set<String> sources) {

    /** By the first sharing rule that speaks of the year and applies. */
    static Payers of(
            List<Candidate> candidates,
            DocumentRules rules,
            Predicate<Rule> speaksOfYear,
            Facts facts,
            Unit unit,
            Policy policy) {
        Candidate first = candidates.get(0);
        for (Rule rule : rules.sharingOf(first.rule().id())) {
            if (!speaksOfYear.test(rule)) {
                continue;
            }
            Truth applies = rule.appliesWhen().decide(facts).truth();
            if (applies == Truth.TRUE) {
                return by(rule, unit, policy);
            }
            if (applies == Truth.UNKNOWN) {
                return unspecified(rule, rule.appliesWhen().decide(facts).missing());
            }
        }
        CostShare own = first.funding().payers();
        boolean agree =
                candidates.stream().allMatch(each -> each.funding().payers().equals(own));
        return new Payers(
                agree ? own : CostShare.unspecified(), Optional.empty(), Set.of(), Set.of(), Set.of(), Set.of());
    }

    private static Payers unspecified(Rule rule, Set<String> missing) {
        return new Payers(
                CostShare.unspecified(),
                Optional.empty(),
                new LinkedHashSet<>(rule.clauses()),
                missing,
                Set.of(Note.SHARE_NOT_SET),
                Set.of());
    }

    private static Payers by(Rule rule, Unit unit, Policy policy) {
        Sharing sharing = (Sharing) rule.content();
        Set<ClauseId> clauses = new LinkedHashSet<>(rule.clauses());
        Optional<Rule> onTotal = sharing.isOnTotal() ? Optional.of(rule) : Optional.empty();
        String key = sharing.parameter().orElse(rule.id().toString());
        Optional<Supplement> set =
                sharing.isOverridable() || sharing.parameter().isPresent()
                        ? unit.code().flatMap(code -> policy.supplements().shares(key, code, policy.at()))
                        : Optional.empty();
        if (set.isPresent()) {
            CostShare share = set.get().shares().orElseThrow();
            return new Payers(
                    share,
                    onTotal,
                    clauses,
                    Set.of(),
                    Set.of(),
                    Set.of(set.get().citation()));
        }
        if (sharing.share().isPresent()) {
            return new Payers(sharing.share().get(), onTotal, clauses, Set.of(), Set.of(), Set.of());
        }
        String place = unit.code()
                .flatMap(code -> code.ancestors().stream()
                        .filter(each -> each.level() == DivisionLevel.PREFECTURE)
                        .findFirst()
                        .or(() -> Optional.of(code)))
                .map(DivisionCode::toString)
                .orElse("?");
        return new Payers(
                CostShare.undivided(sharing.among().toArray(Payer[]::new)),
                onTotal,
                clauses,
                Set.of("parameters[" + key + "][" + place + "][" + policy.year() + "]"),
                Set.of(Note.SHARE_NOT_SET),
                Set.of());
    }

    Allocation split(Yuan amount, TieRule ties) {
        return share.split(
                amount,
                line -> {
                    throw new IllegalStateException("share " + share + " must be on the total to name line " + line);
                },
                ties);
    }
}
