package org.shequ.core.formula;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.shequ.core.quantity.Outcome;
import org.shequ.core.quantity.Quantity;
import org.shequ.core.testkit.FactSheetArbitraries;
import org.shequ.core.testkit.FormulaArbitraries;
import org.shequ.core.testkit.PrintedArithmetic;

/** Evaluation and its record against a second way of computing. */
class EvaluationProperties {
    @Provide
    Arbitrary<Formula<?>> formulas() {
        return FormulaArbitraries.any();
    }

    @Provide
    Arbitrary<Condition> conditions() {
        return FormulaArbitraries.conditions();
    }

    @Provide
    Arbitrary<FactSheet> known() {
        return FactSheetArbitraries.known();
    }

    @Provide
    Arbitrary<FactSheet> partlyKnown() {
        return FactSheetArbitraries.missing(2);
    }

    @Property(tries = 3_000)
    void whatIsKnownGivesWhatTheOracleFinds(@ForAll("formulas") Formula<?> formula, @ForAll("known") FactSheet facts) {
        Outcome<?> outcome = formula.evaluate(facts).outcome();
        assertThat(Fraction.of((Quantity<?>) outcome.amount().orElseThrow()))
                .usingComparator(Fraction::compareTo)
                .isEqualTo(new Oracle(facts).result(formula));
    }

    @Property(tries = 2_000)
    void whatIsKnownDecidesAsTheOracleDoes(
            @ForAll("conditions") Condition condition, @ForAll("known") FactSheet facts) {
        assertThat(condition.decide(facts).truth()).isEqualTo(Truth.of(condition.accept(new Oracle(facts))));
        assertThat(condition.record(facts).decision()).isEqualTo(condition.decide(facts));
    }

    @Property(tries = 2_000)
    void printedArithmeticGivesThePrintedResult(
            @ForAll("formulas") Formula<?> formula, @ForAll("known") FactSheet facts) {
        Recording<?> recording = formula.record(facts);
        Derivation derivation = recording.derivations().get(0);
        Quantity<?> amount =
                (Quantity<?>) formula.evaluate(facts).outcome().amount().orElseThrow();
        assertThat(derivation.result()).isEqualTo(amount.toString());
        assertThat(Fraction.of(PrintedArithmetic.read(derivation.arithmetic()))
                        .rounded(formula.dimension().name()))
                .as(derivation.arithmetic())
                .usingComparator(Fraction::compareTo)
                .isEqualTo(Fraction.of(amount));
        assertThat(recording.derivations()).hasSize(1);
        assertThat(recording.omitted()).isZero();
    }

    @Property
    void recordsGiveWhatThePlainCallGives(
            @ForAll("formulas") Formula<?> formula, @ForAll("partlyKnown") FactSheet facts) {
        Evaluation<?> evaluation = formula.evaluate(facts);
        assertThat(formula.record(facts).evaluation()).isEqualTo(evaluation);
    }

    @Property
    void changingAFactThatChangesTheResultChangesTheRecord(
            @ForAll("formulas") Formula<?> formula,
            @ForAll("known") FactSheet facts,
            @ForAll("known") FactSheet others) {
        for (String name : facts.quantities().keySet()) {
            if (!others.quantities().containsKey(name)) {
                continue;
            }
            FactSheet changed = FactSheetArbitraries.with(facts, name, Oracle.known(others.quantities(), name));
            boolean moves = !formula.evaluate(changed).equals(formula.evaluate(facts));
            Derivation before = formula.record(facts).derivations().get(0);
            Derivation after = formula.record(changed).derivations().get(0);
            boolean read = before.operands().stream()
                    .anyMatch(operand -> operand.name().equals(name));
            boolean same = Oracle.known(facts.quantities(), name).equals(Oracle.known(changed.quantities(), name));
            assertThat(before.equals(after)).isEqualTo(same || (!read && !moves));
        }
        assertThat(FactSheetArbitraries.without(facts, Set.of())).isEqualTo(facts);
    }
}
