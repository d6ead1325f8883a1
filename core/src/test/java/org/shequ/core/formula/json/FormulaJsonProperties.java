package org.shequ.core.formula.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.shequ.core.formula.Condition;
import org.shequ.core.formula.Formula;
import org.shequ.core.formula.Variable;
import org.shequ.core.json.Cursor;
import org.shequ.core.json.Json;
import org.shequ.core.quantity.Quantity;
import org.shequ.core.testkit.FormulaArbitraries;
import org.shequ.core.testkit.SampleVariables;

class FormulaJsonProperties {
    private static final FormulaReader READER = FormulaReader.of(vocabulary());

    private static Vocabulary vocabulary() {
        List<Variable> variables = new ArrayList<>(SampleVariables.MEASURES);
        variables.addAll(SampleVariables.TRUTHS);
        variables.add(SampleVariables.SETTLEMENT);
        variables.add(SampleVariables.TRAININGS);
        return Vocabulary.of(variables, SampleVariables.PARAMETERS);
    }

    @Provide
    Arbitrary<Formula<?>> formulas() {
        return FormulaArbitraries.any();
    }

    @Provide
    Arbitrary<Condition> conditions() {
        return FormulaArbitraries.conditions();
    }

    private static <Q extends Quantity<Q>> void readsBack(Formula<Q> formula, Json tree) {
        Formula<Q> read = Cursor.read(tree, at -> READER.formula(at, formula.dimension()));
        assertThat(read).isEqualTo(formula);
    }

    @Property
    void whatIsWrittenOfAFormulaReadsBackAsTheSame(@ForAll("formulas") Formula<?> formula) {
        readsBack(formula, FormulaWriter.write(formula));
    }

    @Property
    void whatIsWrittenOfAConditionReadsBackAsTheSame(@ForAll("conditions") Condition condition) {
        Condition read = Cursor.read(FormulaWriter.write(condition), READER::condition);
        assertThat(read).isEqualTo(condition);
    }

    @Property(tries = 200)
    void whatIsWrittenFitsTheSchema(@ForAll("formulas") Formula<?> formula, @ForAll("conditions") Condition condition) {
        assertThat(SchemaCheck.FORMULA.complaints(FormulaWriter.write(formula))).isEmpty();
        assertThat(SchemaCheck.CONDITION.complaints(FormulaWriter.write(condition)))
                .isEmpty();
    }
}
