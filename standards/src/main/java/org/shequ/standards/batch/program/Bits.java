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
    private static final int MOST = 62;
    private static final int USUAL = 44;

    private final List<Node> nodes;
    private final Map<Node, Integer> bits = new HashMap<>();
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
            int most = most(node);
            if (most > MOST) {
                return node;
            }
            bits.put(node, result(node, most));
        }
        return null;
    }

    private int of(Node node, int input) {
        return bits.getOrDefault(node.inputs.get(input), 0);
    }

    private static int length(long number) {
        return Long.SIZE - Long.numberOfLeadingZeros(Math.abs(number));
    }

    /** The most bits that come up on the way. */
    private int most(Node node) {
        return switch (node.op) {
            case CONSTANT, TABLE, REST -> longest(node.numbers);
            case INPUT -> limits.getOrDefault(node, USUAL);
            case KNOWN, BELOW, EQUAL, OR, NOT -> 1;
            case ADD -> widest(node) + length(node.inputs.size() - 1L);
            case SUBTRACT -> Math.max(of(node, 0), of(node, 1));
            case MULTIPLY -> of(node, 0) + of(node, 1);
            case SCALE -> of(node, 0) + length(node.numbers[0]);
            case DIVIDE -> 1 + Math.max(of(node, 0) + length(node.numbers[0]), length(node.numbers[1]));
            case SMALLER, LARGER, AND, CHOOSE -> widest(node);
        };
    }

    private int result(Node node, int most) {
        return switch (node.op) {
            case SUBTRACT -> of(node, 0);
            case DIVIDE -> Math.max(1, most - length(node.numbers[2]) + 1);
            case SMALLER -> Math.min(of(node, 0), of(node, 1));
            default -> most;
        };
    }

    private int widest(Node node) {
        int widest = 0;
        for (int i = 0; i < node.inputs.size(); i++) {
            widest = Math.max(widest, of(node, i));
        }
        return widest;
    }

    private static int longest(long[] numbers) {
        int longest = 0;
        for (long number : numbers) {
            longest = Math.max(longest, length(number));
        }
        return longest;
    }
}
