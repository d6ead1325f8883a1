package org.shequ.seeds;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.shequ.core.json.Json;
import org.shequ.core.place.DivisionCode;
import org.shequ.core.source.RuleId;
import org.shequ.standards.assess.Finding;
import org.shequ.standards.budget.ConsolidatedBudget;
import org.shequ.standards.pack.CaseKind;
import org.shequ.standards.pack.WorkedCase;
import org.shequ.standards.policy.Policy;
import org.shequ.standards.policy.PolicyLibrary;
import org.shequ.standards.testkit.CaseLaw;

/** The worked cases of the bundled packs, run through the library of all five, those of the laws with the laws beside them. */
class PackCasesTest {
    private static Stream<WorkedCase> all() {
        return Seeds.withLaws().documents().stream().flatMap(id -> Seeds.pack(id.toString()).cases().stream());
    }

    static PolicyLibrary library(WorkedCase worked) {
        return Seeds.library().documents().contains(worked.clause().document()) ? Seeds.library() : Seeds.withLaws();
    }

    static Stream<WorkedCase> cases() {
        return all().filter(each -> each.kinds().equals(Set.of(CaseKind.BUDGET)));
    }

    static Stream<WorkedCase> casesOnADay() {
        return all().filter(each ->
                each.kinds().contains(CaseKind.ASSESSMENT) || each.kinds().contains(CaseKind.PROGRESS));
    }

    static Stream<WorkedCase> pathsThroughProcedures() {
        return all().filter(each -> each.kinds().equals(Set.of(CaseKind.PROCEDURE)));
    }

    @ParameterizedTest
    @MethodSource("casesOnADay")
    void aWorkedCaseOnADayComesOutAsItSays(WorkedCase worked) {
        Policy policy = CaseLaw.policy(worked, library(worked));
        Map<String, Json> said = new LinkedHashMap<>();
        List<Finding> findings = worked.units().size() == 1
                ? policy.assess(worked.units().get(0)).findings()
                : policy.assess(worked.units()).pooled();
        findings.forEach(each -> said.putIfAbsent(each.rule().toString(), each.json()));
        DivisionCode scope = worked.scope()
                .orElseGet(() -> Seeds.pack(worked.clause().document().toString())
                        .identity()
                        .document()
                        .place());
        policy.progress(worked.units(), scope)
                .targets()
                .forEach(each -> said.put(each.rule().toString(), each.json()));
        assertThat(differences(worked, said))
                .as(worked.location() + " " + worked)
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("pathsThroughProcedures")
    void aWorkedPathLeadsWhereItSays(WorkedCase worked) {
        Policy policy = CaseLaw.policy(worked, library(worked));
        Map<String, Json> said = new LinkedHashMap<>();
        worked.expect()
                .members()
                .keySet()
                .forEach(rule -> said.put(
                        rule,
                        policy.follow(worked.units().get(0), RuleId.of(rule), worked.path())
                                .json(Locale.SIMPLIFIED_CHINESE)));
        assertThat(differences(worked, said))
                .as(worked.location() + " " + worked)
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void aWorkedCaseComesOutAsItSays(WorkedCase worked) {
        ConsolidatedBudget budget = CaseLaw.policy(worked, library(worked)).budget(worked.units());
        Map<String, Json> said = new LinkedHashMap<>(budget.json(Locale.ENGLISH).members());
        if (worked.units().size() == 1) {
            budget.units().get(0).lines().forEach(line -> said.put(line.rule().toString(), line.json(Locale.ENGLISH)));
        }
        assertThat(differences(worked, said))
                .as(worked.location() + " " + worked)
                .isEmpty();
    }

    private static List<String> differences(WorkedCase worked, Map<String, Json> said) {
        List<String> differences = new ArrayList<>();
        worked.expect().members().forEach((what, expected) -> {
            Json found = Optional.ofNullable(said.get(what)).orElse(Json.nothing());
            if (expected instanceof Json.Obj part && found instanceof Json.Obj whole) {
                part.members().forEach((key, value) -> {
                    Json is = whole.member(key).orElse(Json.nothing());
                    boolean agrees = (key.equals("items") && is instanceof Json.Obj items)
                            ? items.members()
                                    .entrySet()
                                    .containsAll(((Json.Obj) value).members().entrySet())
                            : value.equals(is);
                    if (!agrees) {
                        differences.add(what + " " + key + " " + is + ", expected " + value);
                    }
                });
            } else if (!expected.equals(found)) {
                differences.add(what + " " + found + ", expected " + expected);
            }
        });
        return differences;
    }

    @Test
    void theComputableExamplesOfTheseClausesAreAmongThem() {
        Map<String, List<Integer>> examples = cases().filter(
                        worked -> worked.example().isPresent())
                .collect(Collectors.groupingBy(
                        worked -> worked.clause().toString(),
                        TreeMap::new,
                        Collectors.collectingAndThen(
                                Collectors.toList(),
                                all -> all.stream()
                                        .map(worked -> worked.example().orElseThrow())
                                        .distinct()
                                        .sorted()
                                        .toList())));
        assertThat(examples)
                .containsEntry("DH-6.19-3", List.of(1, 2))
                .containsEntry("DH-6.19-5", List.of(1))
                .containsEntry("DH-6.19-7", List.of(1))
                .containsEntry("JL2010-6.1-5", List.of(1))
                .containsEntry("JL2010-6.3-2", List.of(1, 2, 3))
                .containsEntry("JL2010-6.3-4", List.of(3))
                .containsEntry("JL2010-6.3-5", List.of(1, 2))
                .containsEntry("JL2010-6.3-6", List.of(1, 2))
                .containsEntry("JL2016-4.4-7", List.of(1, 3))
                .containsEntry("PZH2015-3.2.2-11", List.of(1))
                .containsEntry("PZH2015-3.5.3-4", List.of(3))
                .containsEntry("PZH2015-3.5.4-2", List.of(1))
                .containsEntry("PZH2015-3.5.4-3", List.of(1))
                .containsEntry("PZH2015-3.5.4-4", List.of(1))
                .containsEntry("PZH2015-3.5.4-5", List.of(1, 2, 3))
                .containsEntry("PZH2015-3.5.4-6", List.of(1, 2, 3))
                .containsEntry("SD2012-2.2.1-10", List.of(1))
                .containsEntry("SD2012-2.2.2-7", List.of(1, 2, 3))
                .containsEntry("SD2012-2.2.2-8", List.of(1))
                .containsEntry("SD2012-3.3-3", List.of(1, 2))
                .containsEntry("SD2012-3.3-6", List.of(1, 2, 3))
                .containsEntry("SD2012-3.3-7", List.of(1))
                .hasSize(22);
    }
}
