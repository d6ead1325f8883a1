package org.shequ.standards.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.shequ.core.place.DivisionCode;
import org.shequ.core.quantity.Outcome;
import org.shequ.core.quantity.Ratio;
import org.shequ.core.unit.Unit;
import org.shequ.standards.assess.Assessment;
import org.shequ.standards.assess.Finding;
import org.shequ.standards.batch.AssessmentColumns;
import org.shequ.standards.batch.CompiledAssessment;
import org.shequ.standards.batch.FactColumns;
import org.shequ.standards.policy.Policy;

/**
 * The law of assessments as columns: each unit has under each rule the verdict and the amounts that the plain path finds, or is at fault where
 * that is, or where an amount does not fit a column; and so does a row of which nothing but its columns is known.
 */
public final class AssessmentBatchLaw {
    private AssessmentBatchLaw() {}

    /**
     * Fails unless the batch agrees with the plain path on every unit.
     *
     * @param policy the policy
     * @param units the units
     * @return how many findings were compared
     */
    public static int agree(Policy policy, List<? extends Unit> units) {
        List<DivisionCode> places =
                units.stream().flatMap(unit -> unit.code().stream()).distinct().toList();
        CompiledAssessment compiled =
                policy.compileAssessment(places.isEmpty() ? List.of(DivisionCode.of("110000")) : places);
        FactColumns columns = compiled.columns(units);
        AssessmentColumns out = compiled.newResult(units.size());
        compiled.assess(columns, out);
        int compared = 0;
        for (int row = 0; row < units.size(); row++) {
            String what = "row " + row + ": " + units.get(row).toJson();
            Unit unit = units.get(row);
            compared += agree(() -> policy.assess(unit), () -> policy.explainedAssessment(unit), out, row, what);
        }
        FactColumns alone = NarrowColumns.of(compiled, columns);
        compiled.assess(alone, out);
        for (int row = 0; row < units.size(); row++) {
            int at = row;
            String what = "columns of row " + row + ": " + units.get(row).toJson();
            compared += agree(() -> compiled.assessment(alone, at), Optional::empty, out, row, what);
        }
        return compared;
    }

    /** How a unit is assessed by itself. */
    @FunctionalInterface
    private interface Plain {
        Assessment assess();
    }

    /** How it is assessed with explanations, if it can be. */
    @FunctionalInterface
    private interface Explained {
        Object assess();
    }

    private static int agree(Plain plain, Explained explained, AssessmentColumns out, int row, String what) {
        Assessment assessment;
        try {
            assessment = plain.assess();
        } catch (ArithmeticException | IllegalArgumentException fault) {
            assertThat(out.error(row)).as(what + fault).isPresent();
            assertThat(out.rules()).allMatch(rule -> out.verdict(rule)[row] == AssessmentColumns.ERROR);
            return 0;
        }
        Map<String, Finding> findings = named(assessment, out);
        if (out.error(row).isPresent()) {
            assertThat(findings.values()).as(what + out.error(row)).anyMatch(each -> !fits(each));
            assertThat(out.rules()).allMatch(rule -> out.verdict(rule)[row] == AssessmentColumns.ERROR);
            return 0;
        }
        assertThat(findings).as(what).hasSameSizeAs(assessment.findings());
        assertThat(out.rules()).as(what).containsAll(findings.keySet());
        assertThat(out.assessment(row)).as(what).isEqualTo(assessment);
        out.rules().forEach(rule -> agree(Optional.ofNullable(findings.get(rule)), out, row, rule, what + " " + rule));
        if (explained.assess() instanceof Assessment told) {
            named(told, out)
                    .forEach((rule, finding) ->
                            assertThat(out.finding(row, rule)).as(what).hasValue(finding));
        }
        return findings.size();
    }

    private static Map<String, Finding> named(Assessment assessment, AssessmentColumns out) {
        Map<String, Finding> named = new HashMap<>();
        for (Finding finding : assessment.findings()) {
            String money = "allocated[" + finding.rule() + "]";
            boolean isMoney = finding.measure().filter(money::equals).isPresent()
                    && out.rules().contains(money);
            named.put(isMoney ? money : finding.rule().toString(), finding);
        }
        return named;
    }

    private static void agree(Optional<Finding> finding, AssessmentColumns out, int row, String rule, String what) {
        assertThat(out.verdict(rule)[row])
                .as(what)
                .isEqualTo(finding.map(each -> AssessmentColumns.code(each.verdict()))
                        .orElse(AssessmentColumns.NO_FINDING));
        assertThat(AssessmentColumns.verdict(out.verdict(rule)[row])).isEqualTo(finding.map(Finding::verdict));
        assertThat(out.actual(rule)[row]).as(what).isEqualTo(steps(finding.flatMap(Finding::actual)));
        assertThat(out.required(rule)[row]).as(what).isEqualTo(steps(finding.flatMap(Finding::required)));
        assertThat(out.requiredHigh(rule)[row]).as(what).isEqualTo(steps(finding.flatMap(Finding::requiredHigh)));
        assertThat(out.missing(row, rule))
                .as(what)
                .isEqualTo(finding.<Object>map(Finding::missing).orElse(java.util.Set.of()));
        finding.flatMap(Finding::unit)
                .ifPresent(unit -> assertThat(out.unit(rule)).as(what).hasValue(unit));
    }

    private static long steps(Optional<Outcome<?>> outcome) {
        return outcome.flatMap(AssessmentBatchLaw::exact)
                .map(each -> each.longValueExact())
                .orElse(AssessmentColumns.NO_AMOUNT);
    }

    private static boolean fits(Finding finding) {
        return List.of(finding.actual(), finding.required(), finding.requiredHigh()).stream()
                .allMatch(each -> each.flatMap(AssessmentBatchLaw::exact)
                        .filter(steps -> steps.bitLength() >= Long.SIZE)
                        .isEmpty());
    }

    /** The exact amount in steps of its column, rounded up. */
    private static Optional<java.math.BigInteger> exact(Outcome<?> outcome) {
        long perUnit = switch (outcome.dimension().name()) {
            case "yuan" -> 100;
            case "m2", "usage" -> 10_000;
            case "ratio" -> 1_000_000;
            default -> 1;
        };
        return amount(outcome)
                .map(exact -> exact.times(Ratio.of(perUnit)).ceiling().numerator());
    }

    private static <Q extends org.shequ.core.quantity.Quantity<Q>> Optional<Ratio> amount(Outcome<Q> outcome) {
        return outcome.amount().map(org.shequ.core.quantity.Quantity::exact);
    }
}
