package org.shequ.standards.batch.program;

import java.util.List;
import java.util.Map;

/**
 * What is worked out of one unit, by operations over registers: those of the quantities that are read, those of constants, then one for
 * each operation, in order. Nothing in it overflows while the quantities keep within limits, which are looked at first.
 */
public final class UnitProgram {
    /** The turn of a mask that always is so. */
    static final int ALWAYS = -1;

    /** The turn of a mask that never is so. */
    static final int NEVER = -2;

    static final int ADD = 0;
    static final int ADD_THREE = 1;
    static final int SUBTRACT = 2;
    static final int MULTIPLY = 3;
    static final int MULTIPLY_THREE = 4;
    static final int DIVIDE = 5;
    static final int SHIFT = 6;
    static final int SMALLER = 7;
    static final int LARGER = 8;
    static final int BELOW = 9;
    static final int EQUAL = 10;
    static final int AND = 11;
    static final int OR = 12;
    static final int NOT = 13;
    static final int CHOOSE = 14;
    static final int REST = 15;

    private static final UnitProgram OPEN = new UnitProgram(
            new int[0],
            new long[0],
            new long[0],
            new long[0],
            -1,
            new int[0],
            List.of(),
            new Total(0, Map.of()),
            new Total(0, Map.of()));

    private static final int WIDTH = 4;

    private final int[] code;
    private final long[] numbers;
    private final long[] limits;
    private final long[] constants;
    private final int open;
    private final int[] turns;
    private final List<Line> lines;
    private final Total uses;
    private final Total grants;

    UnitProgram(
            int[] code,
            long[] numbers,
            long[] limits,
            long[] constants,
            int open,
            int[] turns,
            List<Line> lines,
            Total uses,
            Total grants) {
        this.code = code;
        this.numbers = numbers;
        this.limits = limits;
        this.constants = constants;
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

    /**
     * A line that a unit may have.
     *
     * @param rule the id of its rule
     * @param register where its amount is, in fen
     * @param turn the turn that says whether the unit has it
     * @param payers the turns that say which of its sharing rules is taken, or last that its own share is
     */
    record Line(String rule, int register, int turn, List<Integer> payers) {}

    /**
     * A total.
     *
     * @param register where it is, in fen
     * @param shares where it is what each payer bears
     */
    public record Total(int register, Map<String, Integer> shares) {}

    /**
     * A line that a unit has.
     *
     * @param rule the id of its rule
     * @param register where its amount is, in fen
     * @param payer which of the sharing rules that cover it is taken; their number where its own share is
     */
    public record Due(String rule, int register, int payer) {}

    /** {@return whether it leaves every unit to the evaluation in rationals} */
    public boolean isOpen() {
        return open < 0;
    }

    /** {@return how many registers it needs} */
    public int size() {
        return limits.length + constants.length + code.length / WIDTH;
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
        System.arraycopy(constants, 0, registers, limits.length, constants.length);
        int to = limits.length + constants.length;
        for (int at = 0; at < code.length; at += WIDTH) {
            registers[to] = step(code[at], registers, code[at + 1], code[at + 2], code[at + 3]);
            to++;
        }
        return registers[open] == 0;
    }

    /** What a step gives that reads two or three registers, or numbers in the place of the third. */
    private long step(int op, long[] registers, int first, int second, int third) {
        long one = registers[first];
        long other = registers[second];
        return switch (op) {
            case ADD -> one + other;
            case ADD_THREE -> one + other + registers[third];
            case SUBTRACT -> one - other;
            case MULTIPLY -> one * other;
            case MULTIPLY_THREE -> one * other * registers[third];
            case DIVIDE ->
                Math.multiplyHigh(one * numbers[third] + numbers[third + 1], numbers[third + 3]) >> numbers[third + 4];
            case SHIFT -> (one * numbers[third] + numbers[third + 1]) >> numbers[third + 4];
            case SMALLER -> Math.min(one, other);
            case LARGER -> Math.max(one, other);
            case BELOW -> (one - other) >> 63;
            case EQUAL -> one == other ? -1 : 0;
            case AND -> one & other;
            case OR -> one | other;
            case NOT -> ~one;
            case CHOOSE -> other ^ ((one ^ other) & registers[third]);
            default -> numbers[third + (int) one];
        };
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
                .map(line -> new Due(line.rule(), line.register(), payer(line, bits)))
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
