package org.shequ.standards.batch.program;

import java.util.ArrayList;
import java.util.List;
import org.shequ.core.formula.AllOf;
import org.shequ.core.formula.AnyOf;
import org.shequ.core.formula.AtLeastOf;
import org.shequ.core.formula.CategoryMeasure;
import org.shequ.core.formula.Condition;
import org.shequ.core.formula.Holds;
import org.shequ.core.formula.IsOneOf;
import org.shequ.core.formula.Measure;
import org.shequ.core.formula.Not;
import org.shequ.core.formula.Occurred;
import org.shequ.core.formula.OccurrenceMeasure;
import org.shequ.core.formula.Stated;
import org.shequ.core.formula.Truth;
import org.shequ.core.formula.Variable;
import org.shequ.core.formula.Within;
import org.shequ.core.quantity.Ratio;

/** Turns conditions into two masks each: where they hold, and where they do not. */
abstract class ConditionCompiler implements Condition.Cases<Decided> {
    final Graph graph;

    /** What is known of a unit of which there is nothing but its kind and place. */
    final PlaceFacts place;

    ConditionCompiler(Graph graph, PlaceFacts place) {
        this.graph = graph;
        this.place = place;
    }

    @Override
    public Decided allOf(AllOf condition) {
        Node holds = graph.mask(true);
        Node fails = graph.mask(false);
        for (Condition part : condition.parts()) {
            Decided decided = part.accept(this);
            holds = graph.and(holds, decided.holds());
            fails = graph.or(fails, decided.fails());
        }
        return new Decided(holds, fails);
    }

    @Override
    public Decided anyOf(AnyOf condition) {
        Node holds = graph.mask(false);
        Node fails = graph.mask(true);
        for (Condition part : condition.parts()) {
            Decided decided = part.accept(this);
            holds = graph.or(holds, decided.holds());
            fails = graph.and(fails, decided.fails());
        }
        return new Decided(holds, fails);
    }

    @Override
    public Decided atLeastOf(AtLeastOf condition) {
        List<Node> holding = new ArrayList<>();
        List<Node> possible = new ArrayList<>();
        for (Condition part : condition.parts()) {
            Decided decided = part.accept(this);
            holding.add(graph.and(decided.holds(), graph.constant(1)));
            possible.add(graph.and(graph.not(decided.fails()), graph.constant(1)));
        }
        Node wanted = graph.constant(condition.count());
        return new Decided(
                graph.not(graph.below(graph.add(holding), wanted)), graph.below(graph.add(possible), wanted));
    }

    @Override
    public Decided not(Not condition) {
        Decided decided = condition.part().accept(this);
        return new Decided(/* holds= */ decided.fails(), /* fails= */ decided.holds());
    }

    final Node below(Value one, Value other) {
        return below(one, other, graph);
    }

    static Node below(Value one, Value other, Graph graph) {
        Ratio unit = Value.common(List.of(one, other));
        return graph.below(one.in(unit, graph), other.in(unit, graph));
    }

    static Node equal(Value one, Value other, Graph graph) {
        Ratio unit = Value.common(List.of(one, other));
        return graph.equal(one.in(unit, graph), other.in(unit, graph));
    }

    @Override
    public Decided isOneOf(IsOneOf condition) {
        CategoryMeasure category = condition.category();
        List<String> values = Column.values(category);
        if (condition.values().containsAll(values)) {
            return Decided.of(true, graph);
        }
        Column column = Column.of(category);
        long[] holds = new long[1 << column.bits()];
        long[] fails = new long[holds.length];
        for (int i = 0; i < values.size(); i++) {
            boolean isChosen = condition.values().contains(values.get(i));
            holds[i + 1] = isChosen ? -1 : 0;
            fails[i + 1] = isChosen ? 0 : -1;
        }
        return new Decided(table(category, column, holds), table(category, column, fails));
    }

    @Override
    public Decided holds(Holds condition) {
        Column column = Column.of(condition.truth());
        return new Decided(
                table(condition.truth(), column, new long[] {0, 0, -1, 0}),
                table(condition.truth(), column, new long[] {0, -1, 0, 0}));
    }

    /** A table over the codes of a truth or category; where it has no column, the entry of what the place tells of it. */
    Node table(Variable variable, Column column, long[] entries) {
        if (!graph.presence().isAbsent(column)) {
            return graph.table(column, entries);
        }
        Integer given = graph.presence().code(column);
        return graph.constant(entries[given == null ? place.code(variable) : given]);
    }

    @Override
    public Decided within(Within condition) {
        Truth within = place.isWithin(condition.places());
        return within.isKnown() ? Decided.of(within == Truth.TRUE, graph) : Decided.unknown(graph);
    }

    @Override
    public Decided stated(Stated condition) {
        if (condition.fact() instanceof OccurrenceMeasure) {
            return Decided.unknown(graph);
        }
        Column column = Column.of(condition.fact());
        Node known;
        if (condition.fact() instanceof Measure<?>) {
            known = graph.known(column);
        } else {
            long[] entries = new long[1 << column.bits()];
            java.util.Arrays.fill(entries, 1, entries.length, -1);
            known = table(condition.fact(), column, entries);
        }
        return new Decided(known, graph.not(known));
    }

    /** Days do not stand in columns. */
    @Override
    public Decided occurred(Occurred condition) {
        return Decided.unknown(graph);
    }
}
