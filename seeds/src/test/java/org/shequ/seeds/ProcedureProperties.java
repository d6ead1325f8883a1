package org.shequ.seeds;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.shequ.core.unit.Unit;
import org.shequ.standards.policy.Policy;
import org.shequ.standards.procedure.ProcedureRun;
import org.shequ.standards.procedure.StepStanding;
import org.shequ.standards.rule.Procedure;
import org.shequ.standards.rule.ProcedureStep;
import org.shequ.standards.rule.RuleDefinition;

/** What holds of every procedure of the five documents, whatever is known of its subject and whichever way is gone. */
class ProcedureProperties {
    private static final Policy POLICY =
            Seeds.library().at(LocalDate.of(2016, 12, 31)).assumeEffective("DH", LocalDate.of(2010, 1, 1));

    private static final Map<String, String> CODES =
            Map.of("JL2010", "220102001001", "DH", "620982001001", "SD2012", "370102001001", "PZH2015", "510402001001");

    /** What the guards of the procedures read, with values that make them hold and fail; the first of each kind of value is both. */
    private static final Map<String, List<Object>> KNOWN = known();

    private static final Map<String, List<Object>> FACTS = Map.ofEntries(
            Map.entry("DH meetsPostCriteria", List.of(true, false)),
            Map.entry("DH workKind", List.of("COMMUNITY_ADVANTAGE", "DEPARTMENT_OWN")),
            Map.entry("DH authorityTransferred", List.of(true, false)),
            Map.entry("DH roomsDesignedTogether", List.of(true, false)),
            Map.entry("DH roomsBuiltTogether", List.of(true, false)),
            Map.entry("DH majorMatter", List.of(true, false)),
            Map.entry("SD2012 matter", List.of("VILLAGE_CONVERSION")),
            Map.entry("SD2012 landBoundary", List.of("WHOLE", "PARTLY")),
            Map.entry("SD2012 farmlandSufficient", List.of(true, false)),
            Map.entry("SD2012 debtsSettled", List.of(true, false)),
            Map.entry("SD2012 ownershipClear", List.of(true, false)),
            Map.entry("SD2012 facilitiesAsPlanned", List.of(true, false)),
            Map.entry("SD2012 role", List.of("FLOATING_RESIDENT")),
            Map.entry("SD2012 lawfulFixedHome", List.of(true, false)),
            Map.entry("SD2012 fullYearsOfResidence", List.of(0, 1)),
            Map.entry("SD2012 voterQualified", List.of(true, false)),
            Map.entry("PZH2015 designMeetsStandard", List.of(true, false)));

    private static Map<String, List<Object>> known() {
        return Map.ofEntries(
                Map.entry("appraisal", List.of("PASSED", "FAILED")),
                Map.entry("venueKind", List.of("CATERING", "OTHER")),
                Map.entry("affectsResidents", List.of(true, false)),
                Map.entry("plannedArea", List.of("0", "350", "300")),
                Map.entry("indicatorArea", List.of("350", "0")),
                Map.entry("recommendedBy", List.of(List.of("PARTY_MEMBERS", "RESIDENTS"), List.of())),
                Map.entry("approver", List.of("CITY_COORDINATION_BODY", "STREET")),
                Map.entry("mode", List.of("PURCHASE", "ASSIGNED")),
                Map.entry("fee", List.of("1.00", "0.00")),
                Map.entry("estateDelivered", List.of("2010-06-01")),
                Map.entry("roomsDelivered", List.of("2010-06-01", "2010-06-02")),
                Map.entry("consulted", List.of(List.of("RESIDENTS", "RESIDENT_UNITS"), List.of("RESIDENTS"))),
                Map.entry("labourForce", List.of(900)),
                Map.entry("labourForceMoved", List.of(600, 599)),
                Map.entry("assetReform", List.of("DONE", "IN_PROGRESS")),
                Map.entry("applied", List.of(true, false)),
                Map.entry("consent", List.of(true, false)));
    }

    /**
     * A procedure, something known of its subject, and a way to go.
     *
     * @param rule the procedure
     * @param seed decides what is known and which steps are tried
     */
    record Trial(RuleDefinition rule, long seed) {
        Procedure procedure() {
            return (Procedure) rule.byDefault().content();
        }

        /** A subject of which each fact is known with a chance of two in three; those told to be dropped are not. */
        Unit subject(boolean isAllKnown) {
            Random random = new Random(seed);
            String document = rule.id().document().toString();
            String kind = rule.byDefault().subjects().get(0);
            Map<String, Object> unit = new HashMap<>();
            Map<String, Object> facts = new HashMap<>();
            new TreeMap<>(KNOWN).forEach((name, values) -> put(unit, name, values, random, isAllKnown));
            new TreeMap<>(FACTS).forEach((name, values) -> {
                boolean isDeclared = name.startsWith(document + " ");
                put(
                        isDeclared ? facts : new HashMap<>(),
                        name.substring(name.indexOf(' ') + 1),
                        values,
                        random,
                        isAllKnown);
            });
            unit.put("code", CODES.get(document));
            unit.put("kind", kind.equals("COMMUNITY") ? "URBAN_COMMUNITY" : kind);
            unit.put("facts", facts);
            return Unit.fromJson(unit);
        }

        private static void put(
                Map<String, Object> into, String name, List<Object> values, Random random, boolean isAllKnown) {
            Object value = values.get(random.nextInt(values.size()));
            boolean isDropped = random.nextInt(3) == 0;
            if (isAllKnown || !isDropped) {
                into.put(name, value);
            }
        }

        /** A way of up to six steps, mostly such as start where the one before led to. */
        List<String> path() {
            Random random = new Random(~seed);
            List<String> path = new ArrayList<>();
            String state = procedure().initial();
            for (int i = random.nextInt(7); i > 0; i--) {
                List<ProcedureStep> steps = procedure().stepsFrom(state);
                if (steps.isEmpty() || random.nextInt(8) == 0) {
                    steps = procedure().steps();
                }
                ProcedureStep step = steps.get(random.nextInt(steps.size()));
                path.add(step.code());
                state = step.to();
            }
            return path;
        }

        ProcedureRun run(boolean isAllKnown, List<String> path) {
            return POLICY.follow(subject(isAllKnown), rule.id(), path);
        }
    }

    @Provide
    Arbitrary<Trial> trials() {
        List<RuleDefinition> procedures = CODES.keySet().stream()
                .sorted()
                .flatMap(document -> Seeds.pack(document).rules().stream())
                .filter(rule -> rule.byDefault().content() instanceof Procedure)
                .toList();
        return Combinators.combine(Arbitraries.of(procedures), Arbitraries.longs())
                .as(Trial::new);
    }

    @Property
    void everyStepIsPossibleOrRefusedWithAReasonOrNamesWhatIsMissing(@ForAll("trials") Trial trial) {
        ProcedureRun run = trial.run(false, trial.path());
        assertThat(run.steps()).hasSameSizeAs(trial.procedure().steps());
        assertThat(run.steps()).allSatisfy(step -> {
            assertThat(step.refusal().isPresent()).isEqualTo(step.status() == StepStanding.Status.REFUSED);
            assertThat(step.missing().isEmpty()).isEqualTo(step.status() != StepStanding.Status.UNDETERMINED);
            assertThat(step.by()).isNotEmpty();
            assertThat(step.clauses()).isNotEmpty();
        });
        run.refused().ifPresent(step -> assertThat(step.isPossible()).isFalse());
        assertThat(run.next().isEmpty()).isEqualTo(run.isFinished());
    }

    @Property
    void goingThroughAgainGivesTheSameStanding(@ForAll("trials") Trial trial) {
        ProcedureRun run = trial.run(false, trial.path());
        List<String> taken =
                run.taken().stream().map(each -> each.step().code()).toList();
        ProcedureRun again = trial.run(false, taken);
        assertThat(again.refused()).isEmpty();
        assertThat(again.state()).isEqualTo(run.state());
        assertThat(again.steps()).isEqualTo(run.steps());
        assertThat(trial.run(false, trial.path())).isEqualTo(run);
    }

    @Property
    void whereAPathCanBeGoneSoCanItsBeginning(@ForAll("trials") Trial trial) {
        ProcedureRun run = trial.run(false, trial.path());
        for (int length = 0; length <= run.taken().size(); length++) {
            ProcedureRun begun = trial.run(false, trial.path().subList(0, length));
            assertThat(begun.refused()).isEmpty();
            assertThat(begun.taken()).isEqualTo(run.taken().subList(0, length));
            if (length < trial.path().size()) {
                String next = trial.path().get(length);
                boolean isPossible = begun.steps().stream()
                        .anyMatch(
                                each -> each.isPossible() && each.step().code().equals(next));
                assertThat(isPossible).isEqualTo(length < run.taken().size());
            }
        }
    }

    @Property
    void whatIsLearntNeverChangesAStepThatIsSettled(@ForAll("trials") Trial trial) {
        List<String> path = trial.run(false, trial.path()).taken().stream()
                .map(each -> each.step().code())
                .toList();
        ProcedureRun before = trial.run(false, path);
        ProcedureRun after = trial.run(true, path);
        assertThat(after.state()).isEqualTo(before.state());
        for (int i = 0; i < before.steps().size(); i++) {
            StepStanding step = before.steps().get(i);
            if (step.status() != StepStanding.Status.UNDETERMINED) {
                StepStanding learnt = after.steps().get(i);
                assertThat(learnt.status()).as(step.toString()).isEqualTo(step.status());
                assertThat(learnt.refusal().isPresent())
                        .isEqualTo(step.refusal().isPresent());
            }
        }
    }

    @Property
    void aStepIsTakenExactlyWhereItStartsAndItsGuardHolds(@ForAll("trials") Trial trial) {
        ProcedureRun run = trial.run(false, trial.path());
        String state = trial.procedure().initial();
        for (StepStanding step : run.taken()) {
            assertThat(step.step().from()).contains(state);
            assertThat(step.failing()).isEmpty();
            assertThat(step.open()).isEmpty();
            state = step.step().to();
        }
        assertThat(run.state().code()).isEqualTo(state);
    }
}
