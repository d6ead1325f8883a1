package org.shequ.standards.batch.program;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * How many bits the inputs of a program may have so that nothing in it overflows: every value stays below 2^62. Inputs that are multiplied
 * with others get fewer, all others 44.
 */
final class Bits {
    /** The largest value that a node may have. */
    private static final long MOST = (1L << 62) - 1;

    /** More than that. */
    private static final long BEYOND = Long.MAX_VALUE;

    private static final int USUAL = 44;

    private final List<Node> nodes;
    private final Map<Node, Long> largest = new HashMap<>();
    private final Map<Node, Integer> limits = new HashMap<>();

    private Bits(List<Node> nodes) {
        this.nodes = nodes;
    }

    /** The bits of each input among nodes that stand in order; fails where even small inputs overflow. */
    static Map<Node, Integer> of(List<Node> nodes) {
        Bits bits = new Bits(nodes);
        nodes.stream().filter(node -> node.op == Op.INPUT).forEach(node -> bits.limits.put(node, USUAL));
        for (Node node = bits.overflowing(); node != null; node = bits.overflowing()) {
            Set<Node> inputs = new HashSet<>();
            collect(node, inputs, new HashSet<>());
            int left = inputs.stream()
                    .mapToInt(each -> bits.limits.merge(each, -1, Integer::sum))
                    .min()
                    .orElse(0);
            if (left <= 0) {
                throw new Unfit(node + " overflows");
            }
        }
        return bits.limits;
    }

    private static void collect(Node node, Set<Node> inputs, Set<Node> seen) {
        if (seen.add(node)) {
            if (node.op == Op.INPUT) {
                inputs.add(node);
            }
            node.inputs.forEach(each -> collect(each, inputs, seen));
        }
    }

    private @org.jspecify.annotations.Nullable Node overflowing() {
        for (Node node : nodes) {
            long most = most(node);
            if (most > MOST) {
                return node;
            }
            largest.put(node, result(node, most));
        }
        return null;
    }

    private long of(Node node, int input) {
        return largest.getOrDefault(node.inputs.get(input), 0L);
    }

    /** The largest magnitude that comes up on the way. */
    private long most(Node node) {
        return switch (node.op) {
            case CONSTANT, TABLE, REST -> largest(node.numbers);
            case INPUT -> (1L << limits.getOrDefault(node, USUAL)) - 1;
            case KNOWN, BELOW, EQUAL, OR, NOT -> 1;
            case ADD -> sum(node);
            case MULTIPLY -> product(of(node, 0), of(node, 1));
            case SCALE -> product(of(node, 0), magnitude(node.numbers[0]));
            case DIVIDE -> sum(product(of(node, 0), magnitude(node.numbers[0])), magnitude(node.numbers[1]));
            case SUBTRACT, SMALLER, LARGER, AND, CHOOSE -> widest(node);
        };
    }

    private long result(Node node, long most) {
        return switch (node.op) {
            case SUBTRACT -> of(node, 0);
            case DIVIDE -> most / node.numbers[2] + 1;
            case SMALLER -> Math.min(of(node, 0), of(node, 1));
            default -> most;
        };
    }

    private long sum(Node node) {
        long sum = 0;
        for (int i = 0; i < node.inputs.size(); i++) {
            sum = sum(sum, of(node, i));
        }
        return sum;
    }

    private long widest(Node node) {
        long widest = 0;
        for (int i = 0; i < node.inputs.size(); i++) {
            widest = Math.max(widest, of(node, i));
        }
        return widest;
    }

    private static long largest(long[] numbers) {
        long largest = 0;
        for (long number : numbers) {
            largest = Math.max(largest, magnitude(number));
        }
        return largest;
    }

    private static long magnitude(long number) {
        return number == Long.MIN_VALUE ? BEYOND : Math.abs(number);
    }

    private static long sum(long one, long other) {
        return one > BEYOND - other ? BEYOND : one + other;
    }

    private static long product(long one, long other) {
        return one != 0 && other > BEYOND / one ? BEYOND : one * other;
    }
}
