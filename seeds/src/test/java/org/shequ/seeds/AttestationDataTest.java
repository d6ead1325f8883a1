package org.shequ.seeds;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.shequ.core.source.ClauseId;
import org.shequ.core.source.DocumentId;
import org.shequ.standards.pack.Pack;
import org.shequ.standards.rule.RuleDefinition;

/** Which clauses nothing but somebody's word decides: few of those with figures, days or procedures, and these only. */
class AttestationDataTest {
    /** Weighty clauses of which some rule is attested only: deeds and qualities that no count or fact tells. */
    private static final Set<String> ALLOWED =
            Set.of("JL2010-1.4-1", "JL2010-1.4-2", "JL2010-6.2-2", "JL2016-3.4-1", "SD2012-1.3-2", "SD2012-1.3-12");

    private static Stream<Pack> packs() {
        return Seeds.library().documents().stream().map(DocumentId::value).map(Seeds::pack);
    }

    private static Stream<RuleDefinition> attested(Pack pack) {
        return pack.rules().stream()
                .filter(rule -> rule.underEachReading().stream()
                        .allMatch(each -> each.content().isAttestedOnly()));
    }

    private static Set<ClauseId> weighty(Pack pack) {
        return pack.ledger().orElseThrow().entries().stream()
                .filter(entry -> entry.clauseClass().isWeighty())
                .map(entry -> entry.id())
                .collect(Collectors.toSet());
    }

    @Test
    void weightyClausesAreAttestedOnlyWhereNoFactCanDecide() {
        Set<String> found = new TreeSet<>();
        packs().forEach(pack -> attested(pack)
                .filter(rule -> weighty(pack).contains(rule.id().clause()))
                .forEach(rule -> found.add(rule.id().clause().toString())));
        assertThat(found).as("weighty clauses that are attested only").isEqualTo(ALLOWED);
    }

    @Test
    void rulesThatSomebodyAttestsAreCountedByDocument() {
        TreeMap<String, String> counts = new TreeMap<>();
        packs().forEach(pack -> {
            List<RuleDefinition> rules = attested(pack).toList();
            Set<ClauseId> weighty = weighty(pack);
            counts.put(
                    pack.identity().document().id().value(),
                    rules.size() + " of " + pack.rules().size() + " rules, "
                            + rules.stream()
                                    .filter(rule -> weighty.contains(rule.id().clause()))
                                    .count()
                            + " of weighty clauses");
        });
        System.out.println("rules that are attested only: " + counts);
        assertThat(counts).hasSize(5);
    }
}
