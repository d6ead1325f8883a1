package org.shequ.standards.lint;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.shequ.core.json.Fault;
import org.shequ.core.json.Location;
import org.shequ.core.source.ClauseId;
import org.shequ.core.source.Modality;
import org.shequ.standards.catalogue.Catalogue;
import org.shequ.standards.ledger.ClauseClass;
import org.shequ.standards.ledger.ClauseEntry;
import org.shequ.standards.ledger.ClauseLedger;
import org.shequ.standards.pack.Pack;
import org.shequ.standards.rule.Rule;
import org.shequ.standards.rule.RuleDefinition;

/** Finds rules that are bound otherwise, or of another kind, than the ledger says of their clause, and lists that nothing names. */
final class LedgerCheck {
    /** What a clause of each class may be said by; of the other classes anything that is no procedure. */
    private static final ImmutableMap<ClauseClass, ImmutableSet<String>> KINDS = ImmutableMap.of(
            ClauseClass.STATE_MACHINE, ImmutableSet.of("PROCEDURE"),
            ClauseClass.FORMULA, ImmutableSet.of("FUNDING", "SHARING", "NORM"),
            ClauseClass.RATIO_TARGET, ImmutableSet.of("NORM", "TARGET"),
            ClauseClass.DATED_TARGET, ImmutableSet.of("NORM", "TARGET", "CHECKLIST"));

    private final Pack pack;
    private final Consumer<Finding> findings;

    LedgerCheck(Pack pack, Consumer<Finding> findings) {
        this.pack = pack;
        this.findings = findings;
    }

    /** Runs on a pack whose ledger and lists are sound. */
    void run() {
        Optional<ClauseLedger> ledger = pack.ledger();
        ledger.ifPresent(this::rules);
        if (ledger.isEmpty()) {
            catalogues();
        }
    }

    private void rules(ClauseLedger ledger) {
        Map<ClauseId, ClauseEntry> entries =
                ledger.entries().stream().collect(Collectors.toMap(ClauseEntry::id, Function.identity()));
        for (RuleDefinition rule : pack.rules()) {
            Optional.ofNullable(entries.get(rule.id().clause())).ifPresent(entry -> {
                if (rule.id().part().isEmpty()) {
                    modality(rule, entry);
                }
                kind(rule, entry);
            });
        }
    }

    /** One reading of the rule at least is bound as its clause is. */
    private void modality(RuleDefinition rule, ClauseEntry entry) {
        List<Modality> modalities =
                rule.underEachReading().stream().map(Rule::modality).distinct().toList();
        if (!modalities.contains(entry.modality())) {
            Fault fault = Fault.ofMessage(
                    Places.of(rule, "modality"),
                    "rule " + rule.id() + " is " + modalities.get(0) + ", its clause in the ledger " + entry.modality(),
                    modalities.get(0).toString(),
                    entry.modality().toString());
            findings.accept(Finding.error(fault, Optional.of(rule.id())));
        }
    }

    private void kind(RuleDefinition rule, ClauseEntry entry) {
        String kind = rule.byDefault().content().kind();
        Set<String> allowed = KINDS.get(entry.clauseClass());
        boolean isRight = allowed == null ? !kind.equals("PROCEDURE") : allowed.contains(kind);
        if (!isRight) {
            findings.accept(Finding.warning(
                    Fault.ofMessage(
                            rule.source().location(),
                            "rule " + rule.id() + " is a " + kind + ", its clause in the ledger of class "
                                    + entry.clauseClass().key()),
                    Optional.of(rule.id())));
        }
    }

    /** With a ledger, a list that no clause cites is a fault of it. */
    private void catalogues() {
        Set<String> named = pack.rules().stream()
                .flatMap(rule -> rule.underEachReading().stream())
                .flatMap(rule -> rule.content().checklist().stream())
                .flatMap(checklist -> checklist.listed().stream())
                .map(listed -> listed.catalogue())
                .collect(Collectors.toSet());
        for (Catalogue catalogue : pack.catalogues()) {
            if (!named.contains(catalogue.id())) {
                findings.accept(Finding.warning(
                        Fault.ofMessage(
                                Location.ofFile("catalogues.json"),
                                "catalogue " + catalogue + " is named by no rule, and there is no ledger to cite it"),
                        Optional.empty()));
            }
        }
    }
}
