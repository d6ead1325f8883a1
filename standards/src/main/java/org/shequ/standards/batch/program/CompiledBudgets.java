package org.shequ.standards.batch.program;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.shequ.core.formula.Variable;
import org.shequ.core.place.DivisionCode;
import org.shequ.core.unit.Unit;
import org.shequ.standards.batch.BudgetColumns;
import org.shequ.standards.batch.CompiledPolicy;
import org.shequ.standards.batch.FactColumns;
import org.shequ.standards.budget.Budget;

/** The budgets of a policy, compiled. */
public final class CompiledBudgets implements CompiledPolicy {
    private final PlainPath plain;
    private final ImmutableList<DivisionCode> places;
    private final ImmutableList<Regime.Site> sites;
    private final Set<Variable> variables;
    private final Layout layout;
    private final ConcurrentHashMap<List<Set<String>>, Variant> variants = new ConcurrentHashMap<>();

    /**
     * Compiles budgets.
     *
     * @param plain the policy
     * @param places the places
     */
    public CompiledBudgets(PlainPath plain, List<DivisionCode> places) {
        this.plain = plain;
        this.places = ImmutableList.copyOf(places);
        this.sites = Regime.sites(places.stream().map(plain::rules).toList());
        this.variables = Variables.at(sites);
        this.layout = new Layout(Regime.lines(sites));
    }

    @Override
    public List<DivisionCode> places() {
        return places;
    }

    @Override
    public Set<Variable> variables() {
        return variables;
    }

    @Override
    public List<String> rules() {
        return List.copyOf(layout.rules());
    }

    Regime.Site site(int place) {
        return sites.get(place);
    }

    Layout layout() {
        return layout;
    }

    BudgetCompiler compiler(Graph graph) {
        return new BudgetCompiler(graph, layout, plain.ties(), plain.isNet());
    }

    @Override
    public FactColumns columns(List<? extends Unit> units) {
        return new UnitColumns(places, variables, plain).of(units);
    }

    @Override
    public int sliceRows() {
        return Rows.ofSlice(layout.rules().size());
    }

    @Override
    public BudgetColumns newResult(int rows) {
        Rows.checkCount(rows);
        return newColumns(rows);
    }

    ResultColumns newColumns(int rows) {
        return new ResultColumns(this, layout, rows);
    }

    @Override
    public void budget(FactColumns columns, int from, int to, BudgetColumns out) {
        if (!(out instanceof ResultColumns result) || !result.isOf(this)) {
            throw new IllegalArgumentException("result must be one that this policy made");
        }
        Rows.checkSlice(columns, from, to, result.capacity());
        result.begin(columns, from, to - from);
        result.slice(columns).run(from, to);
    }

    /** The programs where these columns are there, and some of them are not known in each row. */
    Variant variant(Set<String> present, Set<String> mixed) {
        List<Set<String>> key = List.of(present, mixed);
        Variant found = variants.get(key);
        return found == null ? variants.computeIfAbsent(key, absent -> new Variant(this, present, mixed)) : found;
    }

    @Override
    public Budget budget(FactColumns columns, int row) {
        Optional<Unit> unit = columns.unit(row);
        if (unit.isPresent()) {
            return plain.budget(unit.get());
        }
        int place = Rows.place(columns, row, places.size());
        return plain.budget(
                place < 0 ? Optional.empty() : Optional.of(places.get(place)),
                facts -> new RowFacts(facts, columns, row));
    }

    /** {@return how many places and rules} */
    @Override
    public String toString() {
        return "compiled policy of " + places.size() + " places and "
                + layout.rules().size() + " rules";
    }
}
