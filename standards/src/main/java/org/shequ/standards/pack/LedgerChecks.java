package org.shequ.standards.pack;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.shequ.core.json.Cursor;
import org.shequ.core.json.Fault;
import org.shequ.core.json.Faults;
import org.shequ.core.json.Location;
import org.shequ.core.source.ClauseId;
import org.shequ.standards.catalogue.Catalogue;
import org.shequ.standards.ledger.ClauseEntry;
import org.shequ.standards.ledger.ClauseLedger;
import org.shequ.standards.ledger.Disposition;
import org.shequ.standards.rule.NotEncoded;
import org.shequ.standards.rule.Procedure;
import org.shequ.standards.rule.Rule;
import org.shequ.standards.rule.RuleDefinition;

/** Holds a ledger against the rules and catalogues of its pack: each names the other. */
final class LedgerChecks {
    private final ClauseLedger ledger;
    private final Cursor file;
    private final Faults faults;
    private final Map<String, RuleDefinition> rules;
    private final Map<String, Catalogue> catalogues;
    private final Set<ClauseId> clauses;
    private final Set<String> cited = new HashSet<>();

    private LedgerChecks(ClauseLedger ledger, Pack pack, Cursor file) {
        this.ledger = ledger;
        this.file = file;
        this.faults = file.faults();
        this.rules =
                pack.rules().stream().collect(Collectors.toMap(rule -> rule.id().toString(), Function.identity()));
        this.catalogues = pack.catalogues().stream().collect(Collectors.toMap(Catalogue::id, Function.identity()));
        this.clauses = ledger.entries().stream().map(ClauseEntry::id).collect(Collectors.toSet());
    }

    /** Tells the faults; true if there is none. */
    static boolean check(ClauseLedger ledger, Pack pack, Cursor file) {
        int before = file.faults().count();
        new LedgerChecks(ledger, pack, file).run(pack);
        return file.faults().count() == before;
    }

    private void run(Pack pack) {
        List<Cursor> places = file.fields().optional("entries").elements();
        for (int i = 0; i < ledger.entries().size(); i++) {
            entry(ledger.entries().get(i), places.get(i).location());
        }
        pack.rules().forEach(this::rule);
        pack.catalogues().forEach(this::catalogue);
    }

    private void entry(ClauseEntry entry, Location at) {
        Disposition disposition = entry.disposition();
        cited.addAll(disposition.refs());
        for (String ref : disposition.refs()) {
            String what = "clause " + entry + " refers to ";
            switch (disposition.kind()) {
                case RULE -> ruleOrCatalogue(what, ref, at);
                case PROCEDURE -> procedure(what, ref, at);
                case CATALOGUE -> {
                    if (!catalogues.containsKey(ref)) {
                        fault(at, what + "catalogue " + ref + ", which does not exist");
                    }
                }
                case NOT_MODELLED -> notEncoded(what, disposition, ref, at);
                case ENTITY -> {}
            }
        }
        if (disposition.kind() == Disposition.Kind.RULE
                && disposition.refs().stream().allMatch(catalogues::containsKey)) {
            fault(at, "clause " + entry + " must refer to a rule, or be of kind CATALOGUE");
        }
        if (disposition.kind() == Disposition.Kind.RULE
                && disposition.refs().stream().allMatch(this::isNotEncoded)) {
            fault(at, "clause " + entry + " must be of kind NOT_MODELLED for the reason NOT_ENCODED, as its rules say");
        }
        entry.relations().stream()
                .filter(related -> related.document().equals(ledger.document()) && !clauses.contains(related))
                .forEach(related -> fault(at, "clause " + entry + " relates to " + related + ", which does not exist"));
    }

    /** The list that a rule goes through may stand beside it. */
    private void ruleOrCatalogue(String what, String ref, Location at) {
        if (!rules.containsKey(ref) && !catalogues.containsKey(ref)) {
            fault(at, what + (isRule(ref) ? "rule " : "catalogue ") + ref + ", which does not exist");
        }
    }

    private void procedure(String what, String ref, Location at) {
        RuleDefinition rule = rules.get(ref);
        if (rule != null && !(rule.byDefault().content() instanceof Procedure)) {
            String kind = rule.byDefault().content().kind();
            fault(at, what + "rule " + ref + " as a procedure, which is a " + kind);
        } else if (rule == null && (isRule(ref) || !catalogues.containsKey(ref))) {
            fault(at, what + "procedure " + ref + ", which does not exist");
        }
    }

    /** The rules of a clause that is not encoded answer so. */
    private void notEncoded(String what, Disposition disposition, String ref, Location at) {
        if (disposition.reason().equals(Optional.of(Disposition.Reason.NOT_ENCODED.name())) && !isNotEncoded(ref)) {
            fault(at, what + "rule " + ref + ", which is not one that says it is not encoded");
        }
    }

    private boolean isNotEncoded(String ref) {
        RuleDefinition rule = rules.get(ref);
        return rule != null && rule.byDefault().content() instanceof NotEncoded;
    }

    private boolean isRule(String ref) {
        return ref.startsWith(ledger.document() + "-");
    }

    private void rule(RuleDefinition definition) {
        Rule rule = definition.byDefault();
        Location at = definition.source().location();
        if (!cited.contains(rule.id().toString())) {
            fault(at, "rule " + rule + " is cited by no clause of the ledger");
        }
        rule.clauses().stream()
                .filter(clause -> !clauses.contains(clause))
                .forEach(clause ->
                        fault(at, "rule " + rule + " rests on " + clause + ", which the ledger does not have"));
        if (rule.content() instanceof Procedure procedure) {
            procedure
                    .steps()
                    .forEach(step -> step.clauses().stream()
                            .filter(clause -> clause.document().equals(ledger.document()) && !clauses.contains(clause))
                            .forEach(clause -> fault(
                                    at,
                                    "step " + step + " of rule " + rule + " rests on " + clause
                                            + ", which the ledger does not have")));
        }
    }

    private void catalogue(Catalogue catalogue) {
        Location at = file.location();
        if (!cited.contains(catalogue.id())) {
            fault(at, "catalogue " + catalogue + " is cited by no clause of the ledger");
        }
        catalogue.clauses().stream()
                .filter(clause -> !clauses.contains(clause))
                .forEach(clause -> fault(
                        at, "catalogue " + catalogue + " rests on " + clause + ", which the ledger does not have"));
    }

    private void fault(Location at, String message) {
        faults.add(Fault.ofMessage(at, message));
    }
}
