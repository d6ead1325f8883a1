package org.shequ.seeds;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.shequ.core.json.Json;
import org.shequ.core.source.DocumentId;
import org.shequ.core.source.RuleId;
import org.shequ.standards.assess.Verdict;
import org.shequ.standards.ledger.ClauseEntry;
import org.shequ.standards.pack.Pack;
import org.shequ.standards.rule.Funding;
import org.shequ.standards.rule.Role;
import org.shequ.standards.rule.Rule;

/**
 * Every rule of a weighty clause that can be met or not is shown met and not met by worked cases: a closed table of how many.
 *
 * <p>The cases themselves run in {@link PackCasesTest}.
 */
class WeightyVerdictsTest {
    /** Grants, shares and procedures are not met or missed; they have worked cases of other kinds. */
    private static final Set<String> NOT_ASSESSED = Set.of("GRANT", "SHARING", "PROCEDURE");

    /** No verdict but one, by the words: an amount to be about is reported; without a threshold nothing is missed. */
    private static final Map<String, Set<Verdict>> ONE_SIDED =
            Map.of("SD2012-2.1.1-3", Set.of(Verdict.REPORTED), "DH-1.3-1", Set.of(Verdict.MET, Verdict.UNDETERMINED));

    private static List<Pack> packs() {
        return Seeds.library().documents().stream()
                .map(DocumentId::value)
                .map(Seeds::pack)
                .toList();
    }

    /** What the worked cases of all packs find of a rule. */
    private static List<Verdict> verdicts(RuleId rule) {
        return packs().stream()
                .flatMap(pack -> pack.cases().stream())
                .flatMap(one -> one.expect().member(rule.toString()).stream())
                .flatMap(said -> said instanceof Json.Obj finding ? finding.member("verdict").stream() : Stream.of())
                .map(verdict -> Verdict.valueOf(((Json.Text) verdict).value()))
                .toList();
    }

    private static boolean isUnmet(Verdict verdict) {
        return switch (verdict) {
            case BREACH, DEPARTURE, TARGET_MISSED, ADVICE, PERMITTED -> true;
            default -> false;
        };
    }

    private static String kind(Rule rule) {
        boolean isGrant = rule.content() instanceof Funding money
                && money.role() == Role.GRANT
                && money.norm().isEmpty();
        return isGrant ? "GRANT" : rule.content().kind();
    }

    @Test
    void theTableNamesEveryRuleOfEveryWeightyClauseAndHowOftenItIsShownMetAndNotMet() {
        List<String> found = new ArrayList<>();
        Set<String> weighty = new TreeSet<>();
        for (Pack pack : packs()) {
            pack.ledger().orElseThrow().entries().stream()
                    .filter(entry -> entry.clauseClass().isWeighty())
                    .map(ClauseEntry::id)
                    .forEach(clause -> {
                        weighty.add(clause.toString());
                        pack.rules().stream()
                                .map(definition -> definition.byDefault())
                                .filter(rule -> rule.clauses().contains(clause))
                                .forEach(rule -> found.add(row(clause.toString(), rule)));
                    });
        }
        List<String> listed = MadeCity.table("weighty-verdicts.csv").stream()
                .map(row -> String.join(",", row))
                .toList();
        assertThat(weighty).hasSize(109);
        assertThat(found).containsExactlyInAnyOrderElementsOf(listed);
    }

    private static String row(String clause, Rule rule) {
        List<Verdict> verdicts = verdicts(rule.id());
        long met = verdicts.stream().filter(each -> each == Verdict.MET).count();
        long unmet = verdicts.stream().filter(WeightyVerdictsTest::isUnmet).count();
        return String.join(",", clause, rule.id().toString(), kind(rule), String.valueOf(met), String.valueOf(unmet));
    }

    @Test
    void everyNormTargetAndChecklistIsShownMetAndNotMet() {
        Map<String, String> oneSided = new TreeMap<>();
        for (List<String> row : MadeCity.table("weighty-verdicts.csv")) {
            boolean isBoth = Integer.parseInt(row.get(3)) > 0 && Integer.parseInt(row.get(4)) > 0;
            if (!NOT_ASSESSED.contains(row.get(2)) && !isBoth) {
                oneSided.put(row.get(1), row.get(0));
            }
        }
        assertThat(oneSided).containsOnlyKeys(ONE_SIDED.keySet());
        ONE_SIDED.forEach((rule, verdicts) ->
                assertThat(verdicts(RuleId.of(rule))).as(rule).isNotEmpty().allMatch(verdicts::contains));
    }
}
