package org.shequ.standards.policy;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.shequ.core.formula.Decision;
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

    /** Who pays what the candidates give; where they differ it is open who does, as it is open which applies. */
    static Payers of(List<Candidate> candidates, List<Rule> sharing, Facts facts, Unit unit, Policy policy) {
        if (candidates.size() == 1) {
            return of(candidates.get(0), sharing, facts, unit, policy);
        }
        List<Payers> each = new ArrayList<>();
        boolean isOne = true;
        for (Candidate candidate : candidates) {
            each.add(of(candidate, sharing, facts, unit, policy));
            isOne &= each.get(0).isSame(each.get(each.size() - 1));
        }
        return isOne ? each.get(0) : open(candidates, each);
    }

    /** Equality, without the methods of records, which take long to link. */
    private boolean isSame(Payers other) {
        return share.equals(other.share)
                && onTotal.equals(other.onTotal)
                && clauses.equals(other.clauses)
                && missing.equals(other.missing)
                && caveats.equals(other.caveats)
                && sources.equals(other.sources);
    }

    private static Payers of(Candidate candidate, List<Rule> sharing, Facts facts, Unit unit, Policy policy) {
        for (Rule rule : sharing) {
            if (!((Sharing) rule.content()).covers().contains(candidate.rule().id())) {
                continue;
            }
            Decision applies = rule.appliesWhen().decide(facts);
            if (applies.truth() == Truth.TRUE) {
                return by(rule, unit, policy);
            }
            if (applies.truth() == Truth.UNKNOWN) {
                return unspecified(rule, applies.missing());
            }
        }
        return own(candidate.due());
    }

    /** Who pays by the clause of the line itself. */
    static Payers own(DueRule due) {
        return new Payers(due.funding().payers(), Optional.empty(), Set.of(), Set.of(), Set.of(), Set.of());
    }

    private static Payers open(List<Candidate> candidates, List<Payers> each) {
        Set<ClauseId> clauses = new LinkedHashSet<>();
        Set<String> missing = new TreeSet<>();
        Set<String> sources = new LinkedHashSet<>();
        for (Payers payers : each) {
            clauses.addAll(payers.clauses());
            missing.addAll(payers.missing());
            sources.addAll(payers.sources());
        }
        candidates.forEach(candidate -> missing.addAll(candidate.applies().missing()));
        return new Payers(
                CostShare.unspecified(), Optional.empty(), clauses, missing, Set.of(Note.SHARE_NOT_SET), sources);
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

    /** Who pays by a sharing rule that applies. */
    static Payers by(Rule rule, Unit unit, Policy policy) {
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
