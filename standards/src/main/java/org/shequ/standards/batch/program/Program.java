package org.shequ.standards.batch.program;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * What is done to a block of rows of one place: columns are read into slots, steps work on slots, and outputs leave them as soon as they
 * are there, so that few slots are in use at a time.
 *
 * <p>Of codes an index is made first, one for all tables where it has few bits.
 */
final class Program {
    /** The rows of a block. */
    static final int BLOCK = 1_024;

    private static final int NOWHERE = -1;

    private final List<Column> quantities = new ArrayList<>();
    private final List<Long> limits = new ArrayList<>();
    private final List<List<Column>> indices = new ArrayList<>();
    private final List<Column> codes = new ArrayList<>();
    private final List<Move> moves = new ArrayList<>();
    private final Map<Integer, Node> statuses = new LinkedHashMap<>();
    private final Map<Integer, Ends> ends = new LinkedHashMap<>();
    private final Map<Node, Integer> slots = new HashMap<>();
    private final List<Integer> free = new ArrayList<>();
    private int slotCount;
    private int openSlot = NOWHERE;
    private boolean isOpen;
    private boolean isNarrow;

    /** A step, or a column or output that is moved to or from a slot. */
    record Move(Kind kind, Step step, int output) {
        enum Kind {
            /** A constant, filled in when a program begins. */
            ONCE,
            STEP,
            INPUT,
            KNOWN,
            COLUMN,
            /** A column that holds what another column holds, whose number the step tells. */
            SAME,
            /** The status of a line from a mask, from a table over codes, or the same in each row. */
            STATUS,
            TABLE_STATUS,
            EACH_STATUS,
            /** The status of a line or total as a code. */
            CODE_STATUS,
            /** The ends of an amount that may be open. */
            ENDS;

            boolean isColumn() {
                return this == COLUMN || this == SAME;
            }

            boolean isStatus() {
                return this == STATUS || this == TABLE_STATUS || this == EACH_STATUS || this == CODE_STATUS;
            }
        }
    }

    /** A program that tells nothing: the plain path does all its rows. */
    static Program open() {
        Program program = new Program();
        program.isOpen = true;
        return program;
    }

    private Program() {}

    /** Lays out what the outputs need. */
    static Program of(Graph graph, Map<Integer, Node> columns, Map<Integer, Node> masks, Node open) {
        if (open.is(-1)) {
            return open();
        }
        Program program = new Program();
        try {
            program.layOut(graph, columns, masks, open);
        } catch (ArithmeticException unfit) {
            return open();
        }
        return program;
    }

    /** Lays out what the outputs need, those of amounts that may be open among them. */
    static Program of(Graph graph, BudgetCompiler compiler) {
        Node open = compiler.open();
        if (open.is(-1)) {
            return open();
        }
        Program program = new Program();
        program.statuses.putAll(compiler.statuses());
        program.ends.putAll(compiler.ends());
        try {
            program.layOut(graph, compiler.columns(), compiler.masks(), open);
        } catch (ArithmeticException unfit) {
            return open();
        }
        return program;
    }

    private void layOut(Graph graph, Map<Integer, Node> columns, Map<Integer, Node> masks, Node doubted) {
        Set<Node> needed = needed(columns.values(), masks.values(), doubted);
        Set<Column> coded = new TreeSet<>(Comparator.comparing(Column::name));
        needed.forEach(node -> coded.addAll(node.codes));
        masks.values().forEach(node -> coded.addAll(node.codes));
        codes.addAll(coded);
        Node wrong = graph.mask(false);
        for (Column column : codes) {
            wrong = graph.or(wrong, graph.table(column, invalid(column)));
        }
        Node open = withCodes(graph, doubted, wrong);
        Set<Node> all = needed(columns.values(), masks.values(), open);
        List<Node> order =
                EarlySums.of(graph.order().stream().filter(all::contains).toList());
        Map<Node, Integer> bits = Bits.of(order);
        boolean isOne = codes.stream().mapToInt(Column::bits).sum() <= Graph.MOST_BITS + 2;
        if (isOne && !codes.isEmpty()) {
            indices.add(List.copyOf(codes));
        } else {
            Stream.concat(order.stream(), masks.values().stream())
                    .map(node -> node.codes)
                    .filter(each -> !each.isEmpty())
                    .distinct()
                    .forEach(indices::add);
        }
        isNarrow = indices.size() == 1
                && indices.get(0).stream().mapToInt(Column::bits).sum() <= Byte.SIZE;
        emit(order, columns, masks, open, bits);
    }

    private void emit(
            List<Node> order,
            Map<Integer, Node> columns,
            Map<Integer, Node> masks,
            Node open,
            Map<Node, Integer> bits) {
        order.stream().filter(Node::isConstant).forEach(node -> {
            Step fill = new Step(Op.CONSTANT, slotCount, new int[0], node.numbers, 0);
            slots.put(node, slotCount++);
            moves.add(new Move(Move.Kind.ONCE, fill, 0));
        });
        Map<Node, Integer> lastUse = lastUses(order, open);
        ends.values()
                .forEach(each -> List.of(each.low(), each.high(), each.noHigh())
                        .forEach(node -> lastUse.put(node, Integer.MAX_VALUE)));
        for (int i = 0; i < order.size(); i++) {
            Node node = order.get(i);
            if (!node.isConstant()) {
                emit(node, bits);
            }
            outputs(node, columns, masks);
            release(node, i, lastUse);
        }
        openSlot = slots.getOrDefault(open, NOWHERE);
        ends.forEach((column, each) -> {
            int[] from = {slotOf(each.low()), slotOf(each.high()), slotOf(each.noHigh())};
            moves.add(new Move(Move.Kind.ENDS, new Step(Op.CONSTANT, 0, from, new long[0], 0), column));
        });
        masks.forEach((column, node) -> {
            if (node.isConstant() && !node.is(0)) {
                moves.add(new Move(Move.Kind.EACH_STATUS, new Step(node.op, 0, new int[0], node.numbers, 0), column));
            } else if (node.op == Op.TABLE) {
                int index = index(node);
                Step read = new Step(node.op, 0, new int[0], Graph.spread(node, indices.get(index)), index);
                moves.add(new Move(Move.Kind.TABLE_STATUS, read, column));
            }
        });
    }

    /** Either of two masks, what codes alone tell in one table. */
    private static Node withCodes(Graph graph, Node doubted, Node wrong) {
        if (doubted.op == Op.OR && doubted.inputs.get(0).isFixed()) {
            return graph.or(doubted.inputs.get(1), graph.or(doubted.inputs.get(0), wrong));
        }
        if (doubted.op == Op.OR && doubted.inputs.get(1).isFixed()) {
            return graph.or(doubted.inputs.get(0), graph.or(doubted.inputs.get(1), wrong));
        }
        return graph.or(doubted, wrong);
    }

    /** The codes that a column must not hold. */
    private static long[] invalid(Column column) {
        long[] invalid = new long[1 << column.bits()];
        Arrays.fill(invalid, column.codes(), invalid.length, -1);
        return invalid;
    }

    private Set<Node> needed(Collection<Node> columns, Collection<Node> masks, Node open) {
        Set<Node> needed = new HashSet<>();
        List<Node> wanted = new ArrayList<>(columns);
        masks.stream().filter(node -> !node.isFixed()).forEach(wanted::add);
        wanted.add(open);
        wanted.addAll(statuses.values());
        ends.values().forEach(each -> wanted.addAll(List.of(each.low(), each.high(), each.noHigh())));
        wanted.removeIf(node -> node.is(0));
        wanted.forEach(node -> collect(node, needed));
        return needed;
    }

    private static void collect(Node node, Set<Node> needed) {
        if (needed.add(node)) {
            node.inputs.forEach(each -> collect(each, needed));
        }
    }

    private static Map<Node, Integer> lastUses(List<Node> order, Node open) {
        Map<Node, Integer> last = new HashMap<>();
        for (int i = 0; i < order.size(); i++) {
            last.putIfAbsent(order.get(i), i);
            for (Node input : order.get(i).inputs) {
                last.put(input, i);
            }
        }
        last.put(open, Integer.MAX_VALUE);
        return last;
    }

    private void release(Node node, int at, Map<Node, Integer> lastUse) {
        List<Node> done = new ArrayList<>(node.inputs);
        done.add(node);
        for (Node each : new LinkedHashSet<>(done)) {
            Integer slot = slots.get(each);
            if (slot != null && !each.isConstant() && lastUse.getOrDefault(each, at) <= at) {
                slots.remove(each);
                free.add(slot);
            }
        }
    }

    private int slotOf(Node node) {
        return slots.getOrDefault(node, NOWHERE);
    }

    private int slot(Node node) {
        int slot = free.isEmpty() ? slotCount++ : free.remove(free.size() - 1);
        slots.put(node, slot);
        return slot;
    }

    private void emit(Node node, Map<Node, Integer> bits) {
        int[] from = new int[node.inputs.size()];
        long[] numbers = node.numbers;
        for (int i = 0; i < from.length; i++) {
            from[i] = slots.getOrDefault(node.inputs.get(i), NOWHERE);
        }
        int column = 0;
        Move.Kind kind = Move.Kind.STEP;
        switch (node.op) {
            case INPUT -> {
                kind = Move.Kind.INPUT;
                column = quantities.size();
                quantities.add(node.column());
                limits.add(-1L << bits.getOrDefault(node, 0));
            }
            case KNOWN -> {
                kind = Move.Kind.KNOWN;
                column = quantities.size();
                quantities.add(node.column());
                limits.add(0L);
            }
            case TABLE -> {
                column = index(node);
                numbers = Graph.spread(node, indices.get(column));
            }
            case DIVIDE -> numbers = divided(node.numbers);
            default -> {}
        }
        moves.add(new Move(kind, new Step(node.op, slot(node), from, numbers, column), 0));
    }

    private int index(Node node) {
        return indices.size() == 1 ? 0 : indices.indexOf(node.codes);
    }

    /** With the reciprocal m = 2^(63 + f) / d rounded up, f the whole logarithm of d: right for all x below 2^62. */
    static long[] divided(long[] numbers) {
        long divisor = numbers[2];
        int log = Long.SIZE - 1 - Long.numberOfLeadingZeros(divisor);
        if (Long.bitCount(divisor) == 1) {
            return new long[] {numbers[0], numbers[1], divisor, 0, log};
        }
        long reciprocal = java.math.BigInteger.ONE
                .shiftLeft(Long.SIZE - 1 + log)
                .add(java.math.BigInteger.valueOf(divisor - 1))
                .divide(java.math.BigInteger.valueOf(divisor))
                .longValueExact();
        return new long[] {numbers[0], numbers[1], divisor, reciprocal, log - 1L};
    }

    private void outputs(Node node, Map<Integer, Node> columns, Map<Integer, Node> masks) {
        int slot = slots.getOrDefault(node, NOWHERE);
        Step read = new Step(node.op, slot, new int[0], node.numbers, 0);
        List<Integer> same = columns.keySet().stream()
                .filter(column -> node.equals(columns.get(column)))
                .toList();
        for (int i = 0; i < same.size(); i++) {
            Step other = new Step(node.op, slot, new int[0], node.numbers, same.get(0));
            moves.add(
                    i == 0
                            ? new Move(Move.Kind.COLUMN, read, same.get(0))
                            : new Move(Move.Kind.SAME, other, same.get(i)));
        }
        statuses.forEach((line, each) -> {
            if (each.equals(node) && !node.is(0)) {
                moves.add(new Move(Move.Kind.CODE_STATUS, read, line));
            }
        });
        masks.forEach((column, each) -> {
            if (each.equals(node) && !node.isFixed()) {
                moves.add(new Move(Move.Kind.STATUS, read, column));
            }
        });
    }

    boolean isOpen() {
        return isOpen;
    }

    List<Column> quantities() {
        return quantities;
    }

    long limit(int quantity) {
        return limits.get(quantity);
    }

    List<List<Column>> indices() {
        return indices;
    }

    /** Whether the codes of all columns fit one byte. */
    boolean isNarrow() {
        return isNarrow;
    }

    List<Column> codes() {
        return codes;
    }

    List<Move> moves() {
        return moves;
    }

    int slotCount() {
        return slotCount;
    }

    /** The slot of the mask of the rows that the plain path does, or -1 where there are none. */
    int openSlot() {
        return openSlot;
    }

    /** All that it does, to tell programs of different places apart. */
    List<Object> signature() {
        List<Object> all = new ArrayList<>(List.of(isOpen, quantities, limits, indices, openSlot));
        for (Move move : moves) {
            Step step = move.step();
            all.add(List.of(
                    move.kind(),
                    step.op(),
                    step.to(),
                    step.column(),
                    move.output(),
                    Arrays.hashCode(step.from()),
                    Arrays.stream(step.numbers()).boxed().toList()));
        }
        return all;
    }
}
