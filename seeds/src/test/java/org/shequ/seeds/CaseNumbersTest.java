package org.shequ.seeds;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.shequ.core.source.DocumentId;
import org.shequ.standards.ledger.ClauseEntry;
import org.shequ.standards.pack.CaseKind;
import org.shequ.standards.pack.Pack;

/** Which examples are worked, by clause and running number, and which worked cases run. */
class CaseNumbersTest {
    private static final int LEAST_OF_OTHER_CLAUSES = 150;

    private static List<Pack> packs() {
        return Seeds.library().documents().stream()
                .map(DocumentId::value)
                .map(Seeds::pack)
                .toList();
    }

    private static List<List<String>> table(String name) throws IOException {
        try (InputStream in = CaseNumbersTest.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .map(line -> Arrays.asList(line.split(",", -1)))
                    .toList();
        }
    }

    /** The running numbers of the examples that are worked, by clause. */
    private static Map<String, Set<Integer>> worked() {
        Map<String, Set<Integer>> worked = new TreeMap<>();
        packs().forEach(pack -> pack.cases()
                .forEach(one -> one.example()
                        .ifPresent(number -> worked.computeIfAbsent(one.clause().toString(), key -> new TreeSet<>())
                                .add(number))));
        return worked;
    }

    private static Map<String, Set<Integer>> computable() throws IOException {
        Map<String, Set<Integer>> numbers = new LinkedHashMap<>();
        for (List<String> line : table("weighty-examples.csv")) {
            Set<Integer> examples = new TreeSet<>();
            Stream.of(line.get(1).split(" ")).map(Integer::valueOf).forEach(examples::add);
            assertThat(numbers.put(line.get(0), examples)).as(line.get(0)).isNull();
        }
        return numbers;
    }

    @Test
    void theTableNamesEveryWeightyClause() throws IOException {
        List<String> weighty = packs().stream()
                .flatMap(pack -> pack.ledger().orElseThrow().entries().stream())
                .filter(entry -> entry.clauseClass().isWeighty())
                .map(ClauseEntry::id)
                .map(Object::toString)
                .toList();
        assertThat(computable().keySet()).containsExactlyInAnyOrderElementsOf(weighty);
    }

    @Test
    void everyComputableExampleOfAWeightyClauseIsWorked() throws IOException {
        Map<String, Set<Integer>> worked = worked();
        List<String> missing = new ArrayList<>();
        computable()
                .forEach((clause, numbers) -> numbers.stream()
                        .filter(number -> !worked.getOrDefault(clause, Set.of()).contains(number))
                        .forEach(number -> missing.add(clause + " " + number)));
        assertThat(missing).isEmpty();
    }

    @Test
    void manyExamplesOfOtherClausesAreWorked() throws IOException {
        Map<String, Set<Integer>> worked = worked();
        worked.keySet().removeAll(computable().keySet());
        assertThat(worked.values().stream().mapToInt(Set::size).sum()).isGreaterThanOrEqualTo(LEAST_OF_OTHER_CLAUSES);
    }

    @Test
    void theCasesOfEachKindAreCounted() throws IOException {
        List<String> found = new ArrayList<>();
        packs().forEach(pack -> {
            Map<CaseKind, Integer> all = new EnumMap<>(CaseKind.class);
            pack.cases().forEach(one -> one.kinds().forEach(kind -> all.merge(kind, 1, Integer::sum)));
            all.forEach((kind, cases) -> found.add(pack.identity().document().id() + "," + kind + "," + cases));
        });
        List<String> listed = table("case-counts.csv").stream()
                .map(line -> String.join(",", line))
                .toList();
        assertThat(found).containsExactlyInAnyOrderElementsOf(listed);
    }
}
