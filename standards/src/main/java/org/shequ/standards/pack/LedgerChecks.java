package org.shequ.standards.pack;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.shequ.core.json.Cursor;
import org.shequ.core.json.Fault;
import org.shequ.core.source.ClauseId;
import org.shequ.standards.catalogue.Catalogue;
import org.shequ.standards.ledger.ClauseEntry;
import org.shequ.standards.ledger.ClauseLedger;
import org.shequ.standards.ledger.Disposition;
import org.shequ.standards.rule.Rule;
import org.shequ.standards.rule.RuleDefinition;

/** Holds a ledger against the rules and catalogues of its pack: each names the other. */
final class LedgerChecks {
    private LedgerChecks() {}

    /** Tells the faults; true if there is none. */
    static boolean check(ClauseLedger ledger, Pack pack, Cursor cursor) {
        List<String> wrong = new ArrayList<>();
        Set<String> rules =
                pack.rules().stream().map(rule -> rule.id().toString()).collect(Collectors.toSet());
        Set<ClauseId> clauses = ledger.entries().stream().map(ClauseEntry::id).collect(Collectors.toSet());
        Set<String> cited = new HashSet<>();
        Set<String> catalogues = pack.catalogues().stream().map(Catalogue::id).collect(Collectors.toSet());
        for (ClauseEntry entry : ledger.entries()) {
            Disposition disposition = entry.disposition();
            if (disposition.kind() == Disposition.Kind.RULE) {
                cited.addAll(disposition.refs());
                disposition.refs().stream()
                        .filter(ref -> !rules.contains(ref))
                        .forEach(ref ->
                                wrong.add("clause " + entry + " refers to rule " + ref + ", which does not exist"));
            }
            if (disposition.kind() == Disposition.Kind.CATALOGUE) {
                disposition.refs().stream()
                        .filter(ref -> !catalogues.contains(ref))
                        .forEach(ref -> wrong.add(
                                "clause " + entry + " refers to catalogue " + ref + ", which does not exist"));
            }
            entry.relations().stream()
                    .filter(related -> related.document().equals(ledger.document()) && !clauses.contains(related))
                    .forEach(related ->
                            wrong.add("clause " + entry + " relates to " + related + ", which does not exist"));
        }
        for (RuleDefinition definition : pack.rules()) {
            Rule rule = definition.byDefault();
            if (!cited.contains(rule.id().toString())) {
                wrong.add("rule " + rule + " is cited by no clause of the ledger");
            }
            rule.clauses().stream()
                    .filter(clause -> !clauses.contains(clause))
                    .forEach(clause ->
                            wrong.add("rule " + rule + " rests on " + clause + ", which the ledger does not have"));
        }
        for (Catalogue catalogue : pack.catalogues()) {
            catalogue.clauses().stream()
                    .filter(clause -> !clauses.contains(clause))
                    .forEach(clause -> wrong.add(
                            "catalogue " + catalogue + " rests on " + clause + ", which the ledger does not have"));
        }
        wrong.forEach(message -> cursor.faults().add(Fault.ofMessage(cursor.location(), message)));
        return wrong.isEmpty();
    }
}
