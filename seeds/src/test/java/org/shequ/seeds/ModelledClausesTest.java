package org.shequ.seeds;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Modifier;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.shequ.core.source.DocumentId;
import org.shequ.core.source.RuleId;
import org.shequ.standards.account.AccountFact;
import org.shequ.standards.election.ElectionFact;
import org.shequ.standards.evaluation.CriteriaSet;
import org.shequ.standards.evaluation.CriteriaSets;
import org.shequ.standards.ledger.ClauseEntry;
import org.shequ.standards.ledger.Disposition;
import org.shequ.standards.measure.DeclaredFact;
import org.shequ.standards.rule.NotEncoded;
import org.shequ.standards.rule.Procedure;
import org.shequ.standards.rule.Rule;
import org.shequ.standards.rule.RuleDefinition;
import org.shequ.standards.rule.Target;

/**
 * What models each clause on committees, elections, grids, conversions, accounts, admissions and disclosure: its rules, the Java types that
 * speak to them, and what these say that the rules read; or why nothing does.
 */
class ModelledClausesTest {
    /** The topics of the registers whose clauses are people, procedures and accounts. */
    private static final Set<String> TOPICS =
            Set.of("committee", "election", "grid", "conversion", "ledger", "admission", "disclosure");

    private static final String LIST = "LIST";

    /** What an account says. */
    private static final Set<String> ACCOUNT = Arrays.stream(AccountFact.values())
            .map(each -> "facts[" + each.factName() + "]")
            .collect(Collectors.toUnmodifiableSet());

    /** What a chart says of what every unit may have; packs declare what else it says. */
    private static final Set<String> CHART =
            Set.of("committeeMembers", "committees", "directlyElected", "partyMembers");

    private static Stream<DeclaredFact> declared(RuleId rule) {
        return Seeds.pack(rule.document().toString()).facts().stream()
                .filter(each -> each.chart().isPresent());
    }

    /** What an election says, of its own and of what every unit may have. */
    private static final Set<String> ELECTION = Stream.concat(
                    Arrays.stream(ElectionFact.values()).map(each -> "facts[" + each.factName() + "]"),
                    Stream.of("directlyElected", "electionHeld", "electionParticipants", "registeredVoters", "age"))
            .collect(Collectors.toUnmodifiableSet());

    /**
     * A row of the table.
     *
     * @param clause the clause
     * @param topic its topic
     * @param rule a rule that models it; empty where nothing does
     * @param types the types that speak to the rule
     * @param says what they say that the rule reads
     * @param reason why nothing models it; empty where something does
     */
    record Row(String clause, String topic, String rule, List<String> types, List<String> says, String reason) {
        static Row of(String line) {
            List<String> cells = Arrays.asList(line.split(",", -1));
            assertThat(cells).hasSize(6);
            return new Row(
                    cells.get(0), cells.get(1), cells.get(2), words(cells.get(3)), words(cells.get(4)), cells.get(5));
        }

        private static List<String> words(String cell) {
            return Arrays.stream(cell.split(" "))
                    .filter(each -> !each.isEmpty())
                    .toList();
        }

        RuleDefinition definition() {
            RuleId id = RuleId.of(rule);
            return Seeds.pack(id.document().toString()).rule(id);
        }
    }

    static List<Row> rows() throws IOException {
        try (InputStream in = ModelledClausesTest.class.getResourceAsStream("modelled-clauses.csv")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .map(Row::of)
                    .toList();
        }
    }

    static List<Row> modelled() throws IOException {
        return rows().stream().filter(each -> !each.rule().isEmpty()).toList();
    }

    private static Stream<ClauseEntry> clauses() {
        return Seeds.withLaws().documents().stream()
                .map(DocumentId::value)
                .flatMap(document -> Seeds.pack(document).ledger().orElseThrow().entries().stream())
                .filter(each -> TOPICS.contains(each.topic()));
    }

    @Test
    void everyClauseOfTheTopicsStandsInTheTableWithAllItsRules() throws IOException {
        Map<String, Set<String>> table = rows().stream()
                .collect(Collectors.groupingBy(
                        each -> each.clause() + " " + each.topic(),
                        Collectors.mapping(Row::rule, Collectors.toCollection(TreeSet::new))));
        Map<String, Set<String>> registers =
                clauses().collect(Collectors.toMap(each -> each.id() + " " + each.topic(), ModelledClausesTest::rules));
        assertThat(registers).hasSizeGreaterThan(90);
        assertThat(table).isEqualTo(registers);
    }

    /** The rules that the register points at; printed lists stand beside them, or alone. */
    private static Set<String> rules(ClauseEntry entry) {
        Set<String> rules = entry.disposition().refs().stream()
                .filter(each -> each.startsWith(entry.id().document() + "-"))
                .collect(Collectors.toCollection(TreeSet::new));
        return rules.isEmpty() ? Set.of("") : rules;
    }

    /** What nothing models: wishes, and lists of whom to prefer, by which nobody is bound. */
    @Test
    void theExceptionsAreNamedWithTheReasonThatTheRegisterGives() throws IOException {
        Map<String, String> exceptions = rows().stream()
                .filter(each -> each.rule().isEmpty())
                .collect(Collectors.toMap(Row::clause, Row::reason));
        assertThat(exceptions)
                .containsOnly(
                        Map.entry("JL2010-2.4-2", LIST),
                        Map.entry("SD2012-2.1.2-4", LIST),
                        Map.entry("PZH2015-3.4.1-2", LIST),
                        Map.entry("SD2012-2.1.3-2", "EXHORTATION"),
                        Map.entry("SD2012-2.1.3-5", "EXHORTATION"),
                        Map.entry("JL2016-4.3-1", "EXHORTATION"));
        clauses().filter(each -> exceptions.containsKey(each.id().toString())).forEach(each -> {
            Disposition disposition = each.disposition();
            if (disposition.kind() == Disposition.Kind.CATALOGUE) {
                assertThat(exceptions).containsEntry(each.id().toString(), LIST);
            } else {
                assertThat(exceptions)
                        .containsEntry(
                                each.id().toString(), disposition.reason().orElseThrow());
            }
        });
    }

    @ParameterizedTest
    @MethodSource("modelled")
    void eachIsModelledByTypesThatExistAndReadWhatTheySay(Row row) throws ReflectiveOperationException {
        assertThat(row.reason()).isEmpty();
        assertThat(row.types()).isNotEmpty();
        RuleDefinition definition = row.definition();
        String text = definition.write().toString();
        for (String name : row.types()) {
            Class<?> type = Class.forName("org.shequ." + name);
            assertThat(Modifier.isPublic(type.getModifiers())).as(name).isTrue();
            assertThat(speaks(name, row, definition.byDefault())).as(name).isTrue();
        }
        for (String said : row.says()) {
            assertThat(text).contains("\"" + said + "\"");
        }
    }

    /** Whether a type has to do with a rule: by what the rule is, of whom it speaks, or a fact that the type says and the rule reads. */
    private static boolean speaks(String name, Row row, Rule rule) {
        String simple = name.substring(name.lastIndexOf('.') + 1);
        if (name.startsWith("core.unit.")) {
            return rule.subjects().contains(simple.toUpperCase(Locale.ROOT));
        }
        return switch (simple) {
            case "ProcedureRun" -> rule.content() instanceof Procedure;
            case "Progress" -> rule.content() instanceof Target;
            case "NotEncoded" -> rule.content() instanceof NotEncoded;
            case "Route" -> rule.subjects().stream().anyMatch(Set.of("MATTER", "TASK", "VENUE")::contains);
            case "CriteriaSet" -> set(rule).kind() == CriteriaSet.Kind.CHECKLIST;
            case "EarmarkedAccount" -> row.says().stream().anyMatch(ACCOUNT::contains);
            case "OrganisationChart" ->
                row.says().stream()
                        .anyMatch(each -> CHART.contains(each)
                                || declared(rule.id()).anyMatch(fact -> each.equals("facts[" + fact.name() + "]")));
            case "Election" -> row.says().stream().anyMatch(ELECTION::contains);
            default -> !row.says().isEmpty();
        };
    }

    private static CriteriaSet set(Rule rule) {
        return CriteriaSets.of(Seeds.withLaws().at(LocalDate.of(2018, 12, 31)))
                .set(rule.id().toString());
    }
}
