package org.shequ.seeds;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.shequ.core.source.ClauseId;
import org.shequ.core.source.DocumentId;
import org.shequ.core.source.RuleId;
import org.shequ.core.unit.Unit;
import org.shequ.standards.json.JsonText;
import org.shequ.standards.ledger.ClauseEntry;
import org.shequ.standards.ledger.Disposition;
import org.shequ.standards.pack.WorkedCase;
import org.shequ.standards.policy.Policy;
import org.shequ.standards.policy.PolicyLibrary;
import org.shequ.standards.procedure.ProcedureRun;
import org.shequ.standards.procedure.StepRefusal;
import org.shequ.standards.procedure.StepStanding;
import org.shequ.standards.rule.Procedure;
import org.shequ.standards.rule.RuleDefinition;

/** The procedures of the five documents and of the laws behind them, each with a path that leads to its end and a step that is refused. */
class ProceduresTest {
    private static final RuleId CONVERSION = RuleId.of("SD2012-2.5.1-7");

    /** What is known of the assets and of the land. */
    private static final String REFORM = ",\"assetReform\":\"DONE\"";

    private static final String LAND = ",\"landBoundary\":\"WHOLE\"";

    /** Topics whose clauses are people, procedures and accounts. */
    private static final Set<String> TOPICS =
            Set.of("committee", "election", "grid", "conversion", "ledger", "admission", "disclosure");

    /** Clauses of those topics that ask nothing that could be looked at, each a wish to do more of something. */
    private static final List<String> WISHES = List.of("SD2012-2.1.3-2", "SD2012-2.1.3-5", "JL2016-4.3-1");

    /** Clauses of those topics that are lists of whom to prefer: nobody is bound by them, so the list itself is the answer. */
    private static final List<String> LISTS = List.of("JL2010-2.4-2", "SD2012-2.1.2-4", "PZH2015-3.4.1-2");

    /**
     * A row of the table.
     *
     * @param rule the procedure
     * @param worked a path that leads to a state
     * @param state the state
     * @param refused a path whose last step is refused
     * @param why the reason
     */
    record Row(RuleId rule, List<String> worked, String state, List<String> refused, StepRefusal why) {
        static Row of(String line) {
            List<String> cells = Arrays.asList(line.split(",", -1));
            return new Row(
                    RuleId.of(cells.get(0)),
                    List.of(cells.get(2).split(" ")),
                    cells.get(3),
                    List.of(cells.get(4).split(" ")),
                    StepRefusal.valueOf(cells.get(5)));
        }
    }

    static List<Row> rows() throws IOException {
        try (InputStream in = ProceduresTest.class.getResourceAsStream("procedures.csv")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .map(Row::of)
                    .toList();
        }
    }

    private static Stream<ClauseEntry> clauses() {
        return clauses(Seeds.library());
    }

    private static Stream<ClauseEntry> clauses(PolicyLibrary library) {
        return library.documents().stream()
                .map(DocumentId::value)
                .flatMap(document -> Seeds.pack(document).ledger().orElseThrow().entries().stream());
    }

    private static Stream<ProcedureRun> runs(Row row, List<String> path) {
        return Seeds.pack(row.rule().document().toString()).cases().stream()
                .filter(each -> each.path().size() >= path.size()
                        && each.path().subList(0, path.size()).equals(path))
                .filter(each -> each.expect().members().containsKey(row.rule().toString()))
                .map(each -> policy(each).follow(each.units().get(0), row.rule(), path));
    }

    private static Policy policy(WorkedCase worked) {
        Policy policy = Seeds.withLaws().at(worked.date().orElseThrow());
        return worked.assumeEffective()
                .map(day -> policy.assumeEffective(worked.clause().document().toString(), day))
                .orElse(policy);
    }

    @Test
    void theTableListsEveryProcedure() throws IOException {
        List<RuleId> procedures = Seeds.withLaws().documents().stream()
                .flatMap(id -> Seeds.pack(id.toString()).rules().stream())
                .filter(rule -> rule.byDefault().content() instanceof Procedure)
                .map(RuleDefinition::id)
                .toList();
        assertThat(rows().stream().map(Row::rule).distinct()).containsExactlyInAnyOrderElementsOf(procedures);
    }

    @ParameterizedTest
    @MethodSource("rows")
    void eachHasAWorkedPathAndARefusedStep(Row row) {
        assertThat(runs(row, row.worked())).as("worked path").anySatisfy(run -> {
            assertThat(run.state().code()).isEqualTo(row.state());
            assertThat(run.refused()).isEmpty();
            assertThat(run.taken()).allMatch(StepStanding::isPossible);
        });
        assertThat(runs(row, row.refused()).filter(run -> run.refused().isPresent()))
                .as("refused step")
                .anySatisfy(run -> {
                    StepStanding step = run.refused().orElseThrow();
                    assertThat(step.step().code())
                            .isEqualTo(row.refused().get(row.refused().size() - 1));
                    assertThat(step.refusal()).contains(row.why());
                    assertThat(run.next()).isNotEmpty();
                });
    }

    @Test
    void everyClauseThatDescribesAProcedureRunsAsOne() throws IOException {
        List<RuleId> procedures = rows().stream().map(Row::rule).toList();
        List<ClauseEntry> described = clauses()
                .filter(each -> each.clauseClass().name().equals("STATE_MACHINE"))
                .toList();
        assertThat(described).hasSize(12).allSatisfy(each -> {
            assertThat(each.disposition().kind()).isEqualTo(Disposition.Kind.PROCEDURE);
            assertThat(procedures).contains(RuleId.of(each.id()));
        });
    }

    @Test
    void everyProcedureIsPointedAtByAClause() throws IOException {
        Set<String> pointedAt = clauses(Seeds.withLaws())
                .flatMap(each -> each.disposition().refs().stream())
                .collect(Collectors.toSet());
        assertThat(rows().stream().map(each -> each.rule().toString())).allMatch(pointedAt::contains);
    }

    @Test
    void everyClauseOfTheLawsThatDescribesAProcedureRunsAsOne() throws IOException {
        List<String> procedures =
                rows().stream().map(each -> each.rule().toString()).toList();
        List<ClauseEntry> described = clauses(Seeds.withLaws())
                .filter(each -> each.id().document().toString().startsWith("LAW-"))
                .filter(each -> each.clauseClass().name().equals("STATE_MACHINE"))
                .toList();
        assertThat(described).hasSize(8).allSatisfy(each -> {
            assertThat(each.disposition().kind()).isEqualTo(Disposition.Kind.PROCEDURE);
            assertThat(procedures).containsAll(each.disposition().refs());
        });
    }

    @Test
    void everyClauseOnPeopleProceduresAndAccountsPointsAtSomethingThatRuns() {
        List<ClauseEntry> asked =
                clauses().filter(each -> TOPICS.contains(each.topic())).toList();
        assertThat(asked).hasSizeGreaterThan(60);
        assertThat(asked.stream()
                        .filter(each -> each.disposition().kind() == Disposition.Kind.NOT_MODELLED)
                        .map(each -> each.id().toString()))
                .containsExactlyInAnyOrderElementsOf(WISHES);
        assertThat(asked.stream()
                        .filter(each -> each.disposition().kind() == Disposition.Kind.CATALOGUE)
                        .map(each -> each.id().toString()))
                .containsExactlyInAnyOrderElementsOf(LISTS);
    }

    private static ProcedureRun conversion(long moved, String known, String facts, String... path) {
        String village = "{\"kind\":\"MATTER\",\"code\":\"370102001001\",\"labourForce\":900,\"labourForceMoved\":"
                + moved
                + known + ",\"consent\":true,\"facts\":{\"matter\":\"VILLAGE_CONVERSION\",\"farmlandSufficient\":false,"
                + "\"debtsSettled\":true,\"ownershipClear\":true" + facts + "}}";
        return Seeds.library()
                .at(LocalDate.of(2016, 12, 31))
                .follow(
                        Unit.fromJson(Objects.requireNonNull(
                                JsonText.read(village, "made up").toJava())),
                        CONVERSION,
                        List.of(path));
    }

    @Test
    void aConversionPassesWithSixHundredOfNineHundredWorkersMovedAndNotWithOneLess() {
        assertThat(conversion(600, REFORM, LAND, "START").state().code()).isEqualTo("RIPE");
        StepStanding shortOfOne =
                conversion(599, REFORM, LAND, "START").refused().orElseThrow();
        assertThat(shortOfOne.refusal()).contains(StepRefusal.CONDITION);
        assertThat(shortOfOne.failing())
                .singleElement()
                .satisfies(each ->
                        assertThat(each.condition().describe(Locale.ENGLISH)).contains("at least"));
        assertThat(shortOfOne.clauses()).contains(ClauseId.of("SD2012-2.5.1-6"));
    }

    @Test
    void aConversionOfUnknownLandAndAssetsIsUndeterminedAndNamesBoth() {
        StepStanding start = conversion(600, "", "", "START").refused().orElseThrow();
        assertThat(start.status()).isEqualTo(StepStanding.Status.UNDETERMINED);
        assertThat(start.missing()).containsExactly("assetReform", "facts[landBoundary]");
        assertThat(start.open().stream().flatMap(each -> each.missing().stream()))
                .containsExactlyInAnyOrder("assetReform", "facts[landBoundary]");
        assertThat(conversion(599, "", "", "START").refused().orElseThrow().status())
                .isEqualTo(StepStanding.Status.REFUSED);
    }

    @Test
    void approvalBeforeTheAssemblyIsRefusedAndTheStepsThatMayComeAreTold() {
        ProcedureRun early = conversion(600, REFORM, LAND, "START", "APPROVE");
        StepStanding approval = early.refused().orElseThrow();
        assertThat(approval.refusal()).contains(StepRefusal.OUT_OF_ORDER);
        assertThat(approval.by().toString()).contains("COUNTY_GOVERNMENT");
        assertThat(early.next().stream()
                        .filter(StepStanding::isPossible)
                        .map(each -> each.step().code()))
                .containsExactly("AGREE");
        assertThat(early.lines(Locale.SIMPLIFIED_CHINESE)).anyMatch(line -> line.contains("次序不符"));
    }

    @Test
    void approvalDatedBeforeTheAssemblyIsRefused() {
        String dated = REFORM + ",\"stages\":{\"AGREE\":\"2013-06-01\",\"PROPOSE\":\"2013-07\",\"APPROVE\":\"%s\"}";
        String[] path = {"START", "AGREE", "PROPOSE", "APPROVE"};
        assertThat(conversion(600, dated.formatted("2013-05-31"), LAND, path)
                        .refused()
                        .orElseThrow()
                        .refusal())
                .contains(StepRefusal.DATED_TOO_EARLY);
        assertThat(conversion(600, dated.formatted("2013-06-30"), LAND, path)
                        .refused()
                        .orElseThrow()
                        .refusal())
                .contains(StepRefusal.DATED_TOO_EARLY);
        assertThat(conversion(600, dated.formatted("2013-07-01"), LAND, path).isFinished())
                .isTrue();
        assertThat(conversion(600, dated.formatted("2016-12-31"), LAND, path).isFinished())
                .isTrue();
        assertThat(conversion(600, dated.formatted("2017-01-01"), LAND, path)
                        .refused()
                        .orElseThrow()
                        .refusal())
                .contains(StepRefusal.DATED_TOO_LATE);
    }
}
