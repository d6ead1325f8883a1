package org.shequ.standards.batch.program;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.shequ.core.formula.Facts;
import org.shequ.core.formula.Formula;
import org.shequ.core.formula.Measure;
import org.shequ.core.formula.OccurrenceMeasure;
import org.shequ.core.formula.Reads;
import org.shequ.core.formula.Variable;
import org.shequ.core.place.DivisionCode;
import org.shequ.core.share.TieRule;

/**
 * The funding rules of a place, made into a program for each pattern of what is known of a unit: which quantities are missing, and the
 * codes of truths and categories. Within a pattern little is left to decide.
 */
public final class UnitRules {
    private static final int MOST_BITS = 63;

    private final List<DocumentRules> documents;
    private final TieRule ties;
    private final boolean isNet;
    private final Layout layout;
    private final Map<String, Integer> same;
    private final List<Variable> variables = new ArrayList<>();
    private final List<Column> columns = new ArrayList<>();
    private int quantities;
    private int bits;

    private UnitRules(List<DocumentRules> documents, TieRule ties, boolean isNet, Map<String, Integer> same) {
        this.documents = documents;
        this.ties = ties;
        this.isNet = isNet;
        this.layout = new Layout(documents.stream().map(DocumentRules::lines).toList());
        this.same = same;
        Set<Variable> all = new LinkedHashSet<>(Variables.of(List.of(documents)));
        all.removeIf(each -> same.containsKey(each.name()));
        all.stream().filter(Measure.class::isInstance).forEach(this::add);
        quantities = columns.size();
        all.stream()
                .filter(each -> !(each instanceof Measure<?> || each instanceof OccurrenceMeasure))
                .forEach(this::add);
    }

    private void add(Variable variable) {
        Column column = Column.of(variable);
        variables.add(variable);
        columns.add(column);
        bits += Math.max(1, column.bits());
    }

    /**
     * Returns the rules of a place.
     *
     * @param documents the rules of each document in force at the place
     * @param ties who gets the odd fen of a split
     * @param isNet whether grants are taken off uses in totals
     * @param same the codes, as in a pattern, of truths and categories that are the same for all units, by name
     * @return the rules; empty where patterns cannot be told apart by 63 bits
     */
    public static Optional<UnitRules> of(
            List<DocumentRules> documents, TieRule ties, boolean isNet, Map<String, Integer> same) {
        UnitRules rules = new UnitRules(documents, ties, isNet, same);
        Set<String> names = new HashSet<>();
        boolean isApart = rules.columns.stream().allMatch(column -> names.add(column.name()));
        return isApart && rules.bits <= MOST_BITS ? Optional.of(rules) : Optional.empty();
    }

    /** {@return what is read of a unit: quantities first, then truths and categories; dated occurrences are not} */
    public List<Variable> variables() {
        return List.copyOf(variables);
    }

    /** {@return how many of the variables are quantities} */
    public int quantities() {
        return quantities;
    }

    /**
     * Returns where a variable stands in a pattern: one bit that says that a quantity is missing, or the bits of a code, which is 0 for what
     * is not known, 1 for a false and 2 for a true truth, and 1 more than the position of the value of a category.
     *
     * @param variable the position of the variable
     * @return the position of its lowest bit
     */
    public int shift(int variable) {
        return columns.subList(0, variable).stream()
                .mapToInt(column -> Math.max(1, column.bits()))
                .sum();
    }

    /** {@return the places of which rules ask whether a unit lies there} */
    public Set<DivisionCode> places() {
        Set<DivisionCode> places = new HashSet<>();
        for (DocumentRules document : documents) {
            Set<Formula<?>> fillings = new HashSet<>();
            for (FundingLine line : document.lines()) {
                places(line.applies().reads(), document.facts(), places, fillings);
                places(line.formula().reads(), document.facts(), places, fillings);
                line.sharing().forEach(each -> places(each.applies().reads(), document.facts(), places, fillings));
            }
        }
        return places;
    }

    private static void places(Reads reads, Facts at, Set<DivisionCode> places, Set<Formula<?>> fillings) {
        places.addAll(reads.places());
        reads.parameters().stream()
                .flatMap(parameter -> at.parameter(parameter).formula().stream())
                .filter(fillings::add)
                .forEach(filling -> places(filling.reads(), at, places, fillings));
    }

    /**
     * Makes the program of a pattern.
     *
     * @param pattern what is known of the units
     * @return the program; one that is open where such units are left to the evaluation in rationals
     */
    public UnitProgram program(long pattern) {
        Set<String> present = new HashSet<>();
        Map<String, Integer> codes = new HashMap<>(same);
        int shift = 0;
        for (Column column : columns) {
            int width = Math.max(1, column.bits());
            int code = (int) (pattern >>> shift) & ((1 << width) - 1);
            if (column.bits() > 0) {
                codes.put(column.name(), code);
            } else if (code == 0) {
                present.add(column.name());
            }
            shift += width;
        }
        Graph graph = new Graph(new Presence(present, Set.of(), codes));
        BudgetCompiler compiler = new BudgetCompiler(graph, layout, ties, isNet);
        UnitCompiler unit = new UnitCompiler(graph, columns.subList(0, quantities));
        try {
            compiler.compile(documents);
            return unit.program(compiler, layout, documents);
        } catch (ArithmeticException unfit) {
            return UnitProgram.open();
        }
    }
}
