package org.shequ.core.formula.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.shequ.core.formula.Condition;
import org.shequ.core.formula.Formula;
import org.shequ.core.formula.Variable;
import org.shequ.core.json.Cursor;
import org.shequ.core.json.Faults;
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

    @Property(tries = 1_000)
    void whatIsWrittenFitsTheSchema(@ForAll("formulas") Formula<?> formula, @ForAll("conditions") Condition condition) {
        assertThat(SchemaCheck.FORMULA.complaints(FormulaWriter.write(formula))).isEmpty();
        assertThat(SchemaCheck.CONDITION.complaints(FormulaWriter.write(condition)))
                .isEmpty();
    }

    @Provide
    Arbitrary<Json> junk() {
        return Arbitraries.of(
                Json.nothing(),
                Json.bool(true),
                Json.number(-1),
                Json.number("1e64"),
                Json.number("0.5"),
                Json.number(Long.MAX_VALUE),
                Json.text(""),
                Json.text("x"),
                Json.text("households"),
                Json.text("premises.area[COMMITTEE_PREMISES]"),
                Json.text("9".repeat(200)),
                Json.text("\u0000\ud800"),
                Json.array(),
                Json.object().build(),
                Json.object().put("value", Json.array()).build(),
                Json.object().put("measure", Json.object().build()).build());
    }

    /** Replaces the value that is number {@code wanted} in order of appearance. */
    private static Json replaced(Json tree, int wanted, Json junk, AtomicInteger seen) {
        if (seen.getAndIncrement() == wanted) {
            return junk;
        }
        if (tree instanceof Json.Arr array) {
            return Json.array(array.elements().stream()
                    .map(element -> replaced(element, wanted, junk, seen))
                    .toList());
        }
        if (tree instanceof Json.Obj object) {
            Json.ObjBuilder members = Json.object();
            object.members().forEach((key, member) -> members.put(key, replaced(member, wanted, junk, seen)));
            return members.build();
        }
        return tree;
    }

    @Property
    void aSpoiltFormulaIsReadOrFaultyButNothingIsThrown(
            @ForAll("formulas") Formula<?> formula,
            @ForAll("junk") Json junk,
            @ForAll @IntRange(max = 1_000) int place) {
        Json tree = FormulaWriter.write(formula);
        AtomicInteger size = new AtomicInteger();
        assertThat(replaced(tree, -1, junk, size)).isEqualTo(tree);
        Json spoilt = replaced(tree, place % size.get(), junk, new AtomicInteger());
        Faults faults = new Faults();
        boolean isRead =
                READER.formula(Cursor.of(spoilt, faults), formula.dimension()).isPresent();
        assertThat(isRead).as("%s: %s", spoilt, faults.list()).isEqualTo(faults.isEmpty());
    }
}
