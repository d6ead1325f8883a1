package org.shequ.standards.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import org.shequ.core.calendar.FiscalYear;
import org.shequ.core.formula.CategoryMeasure;
import org.shequ.core.formula.Measure;
import org.shequ.core.formula.Truth;
import org.shequ.core.formula.TruthMeasure;
import org.shequ.core.formula.Variable;
import org.shequ.core.quantity.Outcome;
import org.shequ.core.quantity.Ratio;
import org.shequ.core.testkit.UnitArbitraries;
import org.shequ.core.unit.Community;

/** A whole number read of a unit is what its facts say; what is unknown is unknown there too. */
class ExactReadingProperties {
    private static final MeasureCatalogue CATALOGUE = MeasureCatalogue.standard();
    private static final Situation SITUATION = Situation.of(FiscalYear.of(2021));

    @Provide
    Arbitrary<Community> communities() {
        return UnitArbitraries.communities();
    }

    @Property
    void aNumberIsWhatTheFactsSay(@ForAll("communities") Community community) {
        UnitFacts facts = CATALOGUE.facts(community, SITUATION);
        for (String name : CATALOGUE.names()) {
            Variable variable = CATALOGUE.variable(name).orElseThrow();
            CATALOGUE.exact(name).ifPresent(reading -> {
                long read = reading.of(community, SITUATION);
                Statistics.collect(read < 0 ? read : 0);
                agree(facts, variable, read);
            });
        }
    }

    private static void agree(UnitFacts facts, Variable variable, long read) {
        if (variable instanceof TruthMeasure truth) {
            List<Truth> truths = List.of(Truth.UNKNOWN, Truth.FALSE, Truth.TRUE);
            assertThat(truths.get((int) read + 1)).as(truth.name()).isEqualTo(facts.truth(truth));
        } else if (variable instanceof CategoryMeasure category) {
            Set<String> possible = facts.category(category);
            if (read >= 0) {
                assertThat(possible).containsExactly(category.values().get((int) read));
            } else if (read == ExactReading.UNKNOWN) {
                assertThat(possible).hasSameSizeAs(category.values());
            } else {
                assertThat(possible).hasSizeBetween(2, category.values().size() - 1);
            }
        } else {
            agree(facts, (Measure<?>) variable, read);
        }
    }

    private static void agree(UnitFacts facts, Measure<?> measure, long read) {
        Outcome<?> outcome = facts.quantity(measure);
        if (read >= 0) {
            assertThat(outcome.amount().orElseThrow().exact())
                    .as(measure.name())
                    .isEqualTo(Ratio.of(read).times(ExactReading.step(measure.dimension())));
        } else if (read == ExactReading.UNKNOWN) {
            assertThat(outcome.status()).as(measure.name()).isEqualTo(Outcome.Status.UNDETERMINED);
        } else {
            assertThat(outcome.status()).as(measure.name()).isNotEqualTo(Outcome.Status.UNDETERMINED);
        }
    }
}
