package org.shequ.standards.exact;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import org.jspecify.annotations.NullMarked;
import org.shequ.core.calendar.FiscalYear;
import org.shequ.core.formula.Condition;
import org.shequ.core.formula.Facts;
import org.shequ.core.formula.Formula;
import org.shequ.core.formula.Truth;
import org.shequ.core.quantity.Yuan;
import org.shequ.core.testkit.FormulaArbitraries;
import org.shequ.core.testkit.UnitArbitraries;
import org.shequ.core.unit.Community;
import org.shequ.standards.measure.ExactReading;
import org.shequ.standards.measure.MeasureCatalogue;
import org.shequ.standards.measure.Situation;

/** Arithmetic in longs gives what exact rationals give, or nothing. */
@NullMarked
class ExactCompilerProperties {
    private static final int TRIES = 5_000;
    private static final MeasureCatalogue CATALOGUE = MeasureCatalogue.standard();
    private static final Situation SITUATION = Situation.of(FiscalYear.of(2021));

    private final ExactFacts slots = new ExactFacts();
    private final ExactCompiler compiler = new ExactCompiler(CATALOGUE, SITUATION.year(), "COMMUNITY", slots);

    @Provide
    Arbitrary<Formula<Yuan>> formulas() {
        return FormulaArbitraries.yuan();
    }

    @Provide
    Arbitrary<Condition> conditions() {
        return FormulaArbitraries.conditions();
    }

    @Provide
    Arbitrary<Community> communities() {
        return UnitArbitraries.communities();
    }

    private long[] read(Community community) {
        ExactReading[] readings = slots.readings();
        long[] facts = new long[readings.length];
        for (int i = 0; i < facts.length; i++) {
            facts[i] = readings[i].of(community, SITUATION);
        }
        return facts;
    }

    @Property(tries = TRIES)
    void anAmountIsTheSame(@ForAll("formulas") Formula<Yuan> formula, @ForAll("communities") Community community) {
        Optional<Node> node = compiler.fen(formula);
        Statistics.label("folded").collect(node.isPresent());
        if (node.isEmpty()) {
            return;
        }
        Facts facts = CATALOGUE.facts(community, SITUATION);
        try {
            long fen = node.get().of(read(community));
            assertThat(formula.evaluate(facts).outcome().amount()).contains(Yuan.ofFen(fen));
            Statistics.label("worked out").collect(true);
        } catch (NotExactException | ArithmeticException beyond) {
            Statistics.label("worked out").collect(false);
        }
    }

    @Property(tries = TRIES)
    void aTruthIsTheSame(@ForAll("conditions") Condition condition, @ForAll("communities") Community community) {
        Optional<Test> test = compiler.test(condition);
        if (test.isEmpty()) {
            return;
        }
        Facts facts = CATALOGUE.facts(community, SITUATION);
        try {
            int truth = test.get().of(read(community));
            Statistics.label("known").collect(truth);
            if (truth != Test.UNKNOWN) {
                assertThat(condition.decide(facts).truth()).isEqualTo(Truth.of(truth == Test.TRUE));
            }
        } catch (NotExactException | ArithmeticException beyond) {
            Statistics.label("known").collect(Test.UNKNOWN);
        }
    }
}
