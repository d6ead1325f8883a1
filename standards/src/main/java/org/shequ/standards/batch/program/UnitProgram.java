package org.shequ.standards.batch.program;

import java.util.List;
import java.util.Map;

/**
 * What is worked out of one unit, by operations over few registers: first those of the quantities that are read; what is not read any more
 * makes room. Nothing in it overflows while the quantities keep within limits, which are looked at first.
 */
public final class UnitProgram {
    /** The turn of a mask that always is so. */
    static final int ALWAYS = -1;

    /** The turn of a mask that never is so. */
    static final int NEVER = -2;

    // Operations over no register
    static final int NUMBER = 0;
    // over one
    static final int SCALE = 1;
    static final int SHIFT = 2;
    static final int DIVIDE = 3;
    static final int BELOW_NUMBER = 4;
    static final int ABOVE_NUMBER = 5;
    static final int NOT = 6;
    static final int REST = 7;
    // over two
    static final int ADD = 8;
    static final int ADD_NUMBER = 9;
    static final int SUBTRACT = 10;
    static final int MULTIPLY = 11;
    static final int MULTIPLY_NUMBER = 12;
    static final int SMALLER = 13;
    static final int LARGER = 14;
    static final int BELOW = 15;
    static final int EQUAL = 16;
    static final int AND = 17;
    static final int OR = 18;
    // over three
    static final int ADD_THREE = 19;
    static final int CHOOSE = 20;

    /** How many places of the code a step takes: its operation, where it writes, and three more. */
    static final int WIDTH = 5;

    private static final UnitProgram OPEN = new UnitProgram(
            new int[0],
            new long[0],
            new long[0],
            0,
            ALWAYS,
            new int[0],
            List.of(),
            new Total(0, Map.of()),
            new Total(0, Map.of()));

    private final int[] code;
    private final long[] numbers;
    private final long[] limits;
    private final int size;
    private final int open;
    private final int[] turns;
    private final List<Line> lines;
    private final Total uses;
    private final Total grants;

    UnitProgram(
            int[] code,
            long[] numbers,
            long[] limits,
            int size,
            int open,
            int[] turns,
            List<Line> lines,
            Total uses,
            Total grants) {
        this.code = code;
        this.numbers = numbers;
        this.limits = limits;
        this.size = size;
        this.open = open;
        this.turns = turns;
        this.lines = List.copyOf(lines);
        this.uses = uses;
        this.grants = grants;
    }

    /** {@return what leaves every unit to the evaluation in rationals} */
    public static UnitProgram open() {
        return OPEN;
    }

    /** How many registers an operation reads. */
    static int reads(int op) {
        return op == NUMBER ? 0 : op <= REST ? 1 : op <= OR ? 2 : 3;
    }

    /**
     * A line that a unit may have.
     *
     * @param rule the id of its rule
     * @param at where its amount is, in fen
     * @param turn the turn that says whether the unit has it
     * @param payers the turns that say which of its sharing rules is taken, or last that its own share is
     */
    record Line(String rule, int at, int turn, List<Integer> payers) {}

    /**
     * A total.
     *
     * @param at where it is, in fen
     * @param shares where it is what each payer bears
     */
    public record Total(int at, Map<String, Integer> shares) {}

    /**
     * A line that a unit has.
     *
     * @param rule the id of its rule
     * @param at where its amount is, in fen
     * @param payer which of the sharing rules that cover it is taken; their number where its own share is
     */
    public record Due(String rule, int at, int payer) {}

    /** {@return whether it leaves every unit to the evaluation in rationals} */
    public boolean isOpen() {
        return open == ALWAYS;
    }

    /** {@return how many registers it needs} */
    public int size() {
        return size;
    }

    /**
     * Works a unit out.
     *
     * @param registers those of the quantities hold what is read, each zero or more, 0 for what is missing
     * @return false where the unit must be left to the evaluation in rationals
     */
    public boolean run(long[] registers) {
        long beyond = 0;
        for (int i = 0; i < limits.length; i++) {
            beyond |= registers[i] & limits[i];
        }
        if (beyond != 0) {
            return false;
        }
        for (int at = 0; at < code.length; at += WIDTH) {
            registers[code[at + 1]] = step(code[at], registers, code[at + 2], code[at + 3], code[at + 4]);
        }
        return open == NEVER || registers[open] == 0;
    }

    /** What a step gives that reads up to three registers, or numbers in the place of the third. */
    private long step(int op, long[] registers, int first, int second, int third) {
        long one = registers[first];
        long other = registers[second];
        return switch (op) {
            case NUMBER -> numbers[third];
            case SCALE -> one * numbers[third];
            case SHIFT -> (one * numbers[third] + numbers[third + 1]) >> numbers[third + 4];
            case DIVIDE ->
                Math.multiplyHigh(one * numbers[third] + numbers[third + 1], numbers[third + 3]) >> numbers[third + 4];
            case BELOW_NUMBER -> (one - numbers[third]) >> 63;
            case ABOVE_NUMBER -> (numbers[third] - one) >> 63;
            case NOT -> ~one;
            case REST -> numbers[third + (int) one];
            case ADD -> one + other;
            case ADD_NUMBER -> one + other + numbers[third];
            case SUBTRACT -> one - other;
            case MULTIPLY -> one * other;
            case MULTIPLY_NUMBER -> one * other * numbers[third];
            case SMALLER -> Math.min(one, other);
            case LARGER -> Math.max(one, other);
            case BELOW -> (one - other) >> 63;
            case EQUAL -> one == other ? -1 : 0;
            case AND -> one & other;
            case OR -> one | other;
            case ADD_THREE -> one + other + registers[third];
            default -> other ^ ((one ^ other) & registers[third]);
        };
    }

    /**
     * Returns what a run gave.
     *
     * @param registers as the run left them
     * @param at where it is: a register, or below 0 a number of the program
     * @return the number
     */
    public long read(long[] registers, int at) {
        return at < 0 ? numbers[~at] : registers[at];
    }

    /**
     * Returns what turned on the quantities of a unit: which lines it has, and who pays them.
     *
     * @param registers as a run left them
     * @return a bit for each
     */
    public long turns(long[] registers) {
        long bits = 0;
        for (int i = 0; i < turns.length; i++) {
            bits |= (registers[turns[i]] & 1) << i;
        }
        return bits;
    }

    /**
     * Returns the lines of units of which the same turned.
     *
     * @param bits the turns
     * @return the lines, in order
     */
    public List<Due> lines(long bits) {
        return lines.stream()
                .filter(line -> holds(line.turn(), bits))
                .map(line -> new Due(line.rule(), line.at(), payer(line, bits)))
                .toList();
    }

    private static int payer(Line line, long bits) {
        int payer = 0;
        while (!holds(line.payers().get(payer), bits)) {
            payer++;
        }
        return payer;
    }

    private static boolean holds(int turn, long bits) {
        return turn == ALWAYS || (turn >= 0 && ((bits >>> turn) & 1) != 0);
    }

    /** {@return the total of what must be provided} */
    public Total uses() {
        return uses;
    }

    /** {@return the total of what is given} */
    public Total grants() {
        return grants;
    }
}
