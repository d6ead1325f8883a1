package org.shequ.standards.batch.program;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The nodes of a program, each once. What depends on codes alone is worked out here for each of them and becomes a table; what does not
 * depend on anything becomes a constant.
 */
final class Graph {
    /** The most bits of codes that one table is over. */
    static final int MOST_BITS = 10;

    private final Presence presence;
    private final Map<Key, Node> nodes = new HashMap<>();
    private final List<Node> order = new ArrayList<>();

    Graph(Presence presence) {
        this.presence = presence;
    }

    private record Key(
            Op op,
            List<Node> inputs,
            List<Long> numbers,
            @Nullable Column column,
            List<Column> codes) {}

    /** Every node, each after those it is made of. */
    List<Node> order() {
        return order;
    }

    private Node node(Op op, List<Node> inputs, long[] numbers, @Nullable Column column, List<Column> codes) {
        Key key = new Key(op, inputs, Arrays.stream(numbers).boxed().toList(), column, codes);
        return nodes.computeIfAbsent(key, absent -> {
            Node node = new Node(order.size(), op, inputs, numbers, column, codes);
            order.add(node);
            return node;
        });
    }

    Node constant(long value) {
        return node(Op.CONSTANT, List.of(), new long[] {value}, null, List.of());
    }

    Node mask(boolean holds) {
        return constant(holds ? -1 : 0);
    }

    Node input(Column column) {
        return presence.isAbsent(column) ? constant(0) : node(Op.INPUT, List.of(), new long[0], column, List.of());
    }

    Node known(Column column) {
        return presence.isAbsent(column) || presence.isWhole(column)
                ? mask(presence.isWhole(column))
                : node(Op.KNOWN, List.of(), new long[0], column, List.of());
    }

    Presence presence() {
        return presence;
    }

    /** A table over the codes of one column; an entry for each number that its bits can hold. */
    Node table(Column column, long[] entries) {
        return table(List.of(column), entries);
    }

    /** A table over the codes of columns that are there, of no more of them than it depends on. */
    Node table(List<Column> codes, long[] entries) {
        if (Arrays.stream(entries).allMatch(each -> each == entries[0])) {
            return constant(entries[0]);
        }
        int shift = 0;
        for (Column code : codes) {
            if (isIndifferent(entries, shift, code.bits())) {
                List<Column> fewer = new ArrayList<>(codes);
                fewer.remove(code);
                return table(fewer, without(entries, shift, code.bits()));
            }
            shift += code.bits();
        }
        return node(Op.TABLE, List.of(), entries, null, List.copyOf(codes));
    }

    private static boolean isIndifferent(long[] entries, int shift, int bits) {
        int mask = ((1 << bits) - 1) << shift;
        for (int i = 0; i < entries.length; i++) {
            if (entries[i] != entries[i & ~mask]) {
                return false;
            }
        }
        return true;
    }

    private static long[] without(long[] entries, int shift, int bits) {
        long[] fewer = new long[entries.length >> bits];
        for (int i = 0; i < fewer.length; i++) {
            int low = i & ((1 << shift) - 1);
            fewer[i] = entries[((i >> shift) << (shift + bits)) | low];
        }
        return fewer;
    }

    /** A node made of others: folded where it can be worked out beforehand. */
    private Node make(Op op, List<Node> inputs, long... numbers) {
        if (inputs.stream().allMatch(Node::isFixed)) {
            Set<Column> union = new LinkedHashSet<>();
            inputs.forEach(each -> union.addAll(each.codes));
            List<Column> codes = List.copyOf(union);
            int bits = codes.stream().mapToInt(Column::bits).sum();
            if (bits <= MOST_BITS) {
                return folded(op, inputs, numbers, codes, 1 << bits);
            }
        }
        return node(op, inputs, numbers, null, List.of());
    }

    private Node folded(Op op, List<Node> inputs, long[] numbers, List<Column> codes, int length) {
        long[] entries = new long[length];
        long[] values = new long[inputs.size()];
        List<long[]> tables = inputs.stream().map(each -> spread(each, codes)).toList();
        for (int i = 0; i < length; i++) {
            for (int j = 0; j < values.length; j++) {
                values[j] = tables.get(j)[i];
            }
            entries[i] = Folding.of(op, values, numbers);
        }
        return table(codes, entries);
    }

    /** The entries of a constant or a table over columns that are its own and others, which it does not depend on. */
    static long[] spread(Node fixed, List<Column> codes) {
        if (fixed.codes.equals(codes)) {
            return fixed.numbers;
        }
        int[] indices = new int[1 << codes.stream().mapToInt(Column::bits).sum()];
        int at = 0;
        for (Column code : fixed.codes) {
            int shift = codes.subList(0, codes.indexOf(code)).stream()
                    .mapToInt(Column::bits)
                    .sum();
            int mask = (1 << code.bits()) - 1;
            for (int i = 0; i < indices.length; i++) {
                indices[i] |= ((i >> shift) & mask) << at;
            }
            at += code.bits();
        }
        return Arrays.stream(indices).mapToLong(index -> fixed.numbers[index]).toArray();
    }

    /** The sum of all: three, then two more at a time, so that a long sum need not wait for all of its parts. */
    Node add(List<Node> parts) {
        List<Node> rest = parts.stream().filter(each -> !each.is(0)).toList();
        if (rest.isEmpty()) {
            return constant(0);
        }
        Node sum = rest.get(0);
        for (int i = 1; i < rest.size(); i += 2) {
            List<Node> next = new ArrayList<>(rest.subList(i, Math.min(i + 2, rest.size())));
            next.add(0, sum);
            sum = make(Op.ADD, next);
        }
        return sum;
    }

    Node subtract(Node one, Node other) {
        return other.is(0) ? one : one.equals(other) ? constant(0) : make(Op.SUBTRACT, List.of(one, other));
    }

    Node multiply(Node one, Node other) {
        if (one.isConstant()) {
            return scale(other, one.numbers[0]);
        }
        return other.isConstant() ? scale(one, other.numbers[0]) : make(Op.MULTIPLY, List.of(one, other));
    }

    Node scale(Node node, long factor) {
        if (factor == 1 || node.is(0)) {
            return node;
        }
        if (node.op == Op.SCALE) {
            return scale(node.inputs.get(0), Folding.product(node.numbers[0], factor));
        }
        return factor == 0 ? constant(0) : make(Op.SCALE, List.of(node), factor);
    }

    /** The node times a factor, plus an addend, over a divisor, rounded down. */
    Node divide(Node node, long factor, long addend, long divisor) {
        if (node.op == Op.SCALE) {
            return divide(node.inputs.get(0), Folding.product(node.numbers[0], factor), addend, divisor);
        }
        return make(Op.DIVIDE, List.of(node), factor, addend, divisor);
    }

    /** What a table says of the rest of a division by its length. */
    Node rest(Node rest, long[] entries) {
        return Arrays.stream(entries).allMatch(each -> each == entries[0])
                ? constant(entries[0])
                : make(Op.REST, List.of(rest), entries);
    }

    Node smaller(Node one, Node other) {
        return one.equals(other) || one.is(0) ? one : other.is(0) ? other : make(Op.SMALLER, List.of(one, other));
    }

    Node larger(Node one, Node other) {
        return one.equals(other) || other.is(0) ? one : one.is(0) ? other : make(Op.LARGER, List.of(one, other));
    }

    Node below(Node one, Node other) {
        return one.equals(other) ? constant(0) : make(Op.BELOW, List.of(one, other));
    }

    Node equal(Node one, Node other) {
        return one.equals(other) ? constant(-1) : make(Op.EQUAL, List.of(one, other));
    }

    /** A node where a mask is so, else 0. */
    Node and(Node mask, Node node) {
        if (mask.is(0) || node.is(-1) || mask.equals(node)) {
            return mask;
        }
        if (mask.is(-1) || node.is(0)) {
            return node;
        }
        if (isOpposite(mask, node)) {
            return constant(0);
        }
        if (mask.isFixed() && node.op == Op.SCALE) {
            return multiply(node.inputs.get(0), and(mask, constant(node.numbers[0])));
        }
        boolean isTurned = node.isMask() && node.id < mask.id;
        return make(Op.AND, isTurned ? List.of(node, mask) : List.of(mask, node));
    }

    Node or(Node one, Node other) {
        if (one.is(-1) || other.is(0) || one.equals(other)) {
            return one;
        }
        if (other.is(-1) || one.is(0)) {
            return other;
        }
        if (isOpposite(one, other)) {
            return mask(true);
        }
        return make(Op.OR, one.id < other.id ? List.of(one, other) : List.of(other, one));
    }

    private static boolean isOpposite(Node one, Node other) {
        return (one.op == Op.NOT && one.inputs.get(0).equals(other))
                || (other.op == Op.NOT && other.inputs.get(0).equals(one));
    }

    Node not(Node mask) {
        return mask.op == Op.NOT ? mask.inputs.get(0) : make(Op.NOT, List.of(mask));
    }

    Node choose(Node mask, Node then, Node otherwise) {
        if (mask.is(-1) || then.equals(otherwise)) {
            return then;
        }
        if (mask.is(0)) {
            return otherwise;
        }
        if (mask.op == Op.NOT) {
            return choose(mask.inputs.get(0), otherwise, then);
        }
        return otherwise.is(0) ? and(mask, then) : make(Op.CHOOSE, List.of(mask, then, otherwise));
    }

    @Override
    public String toString() {
        return Objects.toString(order);
    }
}
