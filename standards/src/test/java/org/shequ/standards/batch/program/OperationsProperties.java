package org.shequ.standards.batch.program;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** Each operation gives what folding gives, which checks every step: in the loops over a block, and in the program of a unit. */
class OperationsProperties {
    private static final long UNTOUCHED = 77;
    private static final Set<Op> OPERATIONS = Arrays.stream(Op.values())
            .filter(op -> op != Op.CONSTANT && op != Op.INPUT && op != Op.KNOWN && op != Op.TABLE)
            .collect(Collectors.toUnmodifiableSet());

    /** Inputs of an operation, a column for each, and its numbers; nothing overflows. */
    private static final class Given {
        private final Op op;
        private final long[][] inputs;
        private final long[] numbers;

        private Given(Op op, long[][] inputs, long[] numbers) {
            this.op = op;
            this.inputs = inputs;
            this.numbers = numbers;
        }

        static Given of(Op op, int rows, Random random) {
            long[] numbers = numbers(op, random);
            int count = switch (op) {
                case ADD -> 2 + random.nextInt(6);
                case REST, SCALE, DIVIDE, NOT -> 1;
                case CHOOSE -> 3;
                default -> 2;
            };
            long[][] inputs = new long[count][rows];
            for (int input = 0; input < count; input++) {
                for (int row = 0; row < rows; row++) {
                    boolean isSame = input > 0 && random.nextInt(3) == 0;
                    inputs[input][row] =
                            isSame && op != Op.CHOOSE ? inputs[0][row] : value(op, input, numbers.length, random);
                }
            }
            return new Given(op, inputs, numbers);
        }

        private static long value(Op op, int input, int numbers, Random random) {
            return switch (op) {
                case NOT, OR -> -random.nextInt(2);
                case AND, CHOOSE -> input == 0 ? -random.nextInt(2) : signed(60, random);
                case REST -> random.nextInt(numbers);
                case DIVIDE -> unsigned(40, random);
                case MULTIPLY -> signed(30, random);
                case SCALE -> signed(40, random);
                case ADD -> signed(58, random);
                default -> signed(60, random);
            };
        }

        private static long[] numbers(Op op, Random random) {
            return switch (op) {
                case SCALE -> new long[] {signed(20, random)};
                case DIVIDE -> new long[] {unsigned(20, random), unsigned(60, random), divisor(random)};
                case REST ->
                    random.longs(1 + random.nextInt(20)).map(each -> each >> 3).toArray();
                default -> new long[0];
            };
        }

        /** A power of two as often as not, which is divided by otherwise. */
        private static long divisor(Random random) {
            return random.nextBoolean() ? 1L << random.nextInt(50) : 1 + unsigned(50, random);
        }

        /** Up to so many bits, of any magnitude. */
        private static long unsigned(int bits, Random random) {
            return (random.nextLong() >>> (Long.SIZE - bits)) >> random.nextInt(bits);
        }

        private static long signed(int bits, Random random) {
            return random.nextBoolean() ? unsigned(bits, random) : -unsigned(bits, random);
        }

        long folded(int row) {
            return Folding.of(
                    op, Arrays.stream(inputs).mapToLong(each -> each[row]).toArray(), numbers);
        }

        @Override
        public String toString() {
            return op + " of " + Arrays.deepToString(inputs) + " with " + Arrays.toString(numbers);
        }

        /** The operation over quantities, one of them a constant. */
        Node node(int constant, UnitSteps steps) {
            List<Node> from = new ArrayList<>();
            for (int input = 0; input < inputs.length; input++) {
                boolean isConstant = input == constant;
                long[] value = isConstant ? inputs[input] : new long[0];
                Node each = new Node(input, isConstant ? Op.CONSTANT : Op.INPUT, List.of(), value, null, List.of());
                from.add(each);
                if (!isConstant) {
                    steps.input(each, input);
                }
            }
            return new Node(inputs.length, op, from, numbers, null, List.of());
        }

        long[] compiled() {
            return op == Op.DIVIDE ? Program.divided(numbers) : numbers;
        }
    }

    @Property
    void aBlockGivesWhatFoldingGives(@ForAll @IntRange(max = 11) int rows, @ForAll Random random) {
        OPERATIONS.forEach(op -> blockGives(Given.of(op, rows, random), rows));
    }

    private static void blockGives(Given given, int rows) {
        int count = given.inputs.length;
        long[][] slots = new long[count + 1][];
        int[] from = new int[count];
        for (int input = 0; input < count; input++) {
            slots[input] = given.inputs[input].clone();
            from[input] = input;
        }
        slots[count] = new long[rows + 1];
        slots[count][rows] = UNTOUCHED;
        new Step(given.op, count, from, given.compiled(), 0).run(slots, new Indices(), rows);
        for (int row = 0; row < rows; row++) {
            assertThat(slots[count][row]).as("%s", given).isEqualTo(given.folded(row));
        }
        assertThat(slots[count][rows]).isEqualTo(UNTOUCHED);
        for (int input = 0; input < count; input++) {
            assertThat(slots[input]).isEqualTo(given.inputs[input]);
        }
    }

    @Property
    void aUnitGivesWhatFoldingGives(@ForAll Random random) {
        OPERATIONS.forEach(op -> unitGives(Given.of(op, 1, random)));
    }

    /** Every operand is a quantity; then each in turn is a constant of the graph. */
    private static void unitGives(Given given) {
        for (int constant = -1; constant < given.inputs.length; constant++) {
            UnitCode code = new UnitCode(given.inputs.length);
            UnitSteps steps = new UnitSteps(code);
            Node node = given.node(constant, steps);
            steps.add(node);
            code.keep(steps.value(node));
            code.settle();
            UnitProgram program = new UnitProgram(
                    code.steps(),
                    code.numbers(),
                    new long[0],
                    code.size(),
                    UnitProgram.NEVER,
                    new int[0],
                    List.of(),
                    new UnitProgram.Total(0, Map.of()),
                    new UnitProgram.Total(0, Map.of()));
            long[] registers = new long[program.size()];
            for (int input = 0; input < given.inputs.length; input++) {
                registers[input] = input == constant ? UNTOUCHED : given.inputs[input][0];
            }
            assertThat(program.run(registers)).isTrue();
            assertThat(program.read(registers, steps.at(node)))
                    .as("%s, constant %s", given, constant)
                    .isEqualTo(given.folded(0));
        }
    }

    @Property
    void aConstantFillsItsRows(@ForAll @IntRange(max = 11) int rows, @ForAll long value) {
        long[][] slots = {new long[12]};
        new Step(Op.CONSTANT, 0, new int[0], new long[] {value}, 0).run(slots, new Indices(), rows);
        for (int row = 0; row < 12; row++) {
            assertThat(slots[0][row]).isEqualTo(row < rows ? value : 0);
        }
    }

    @Property
    void powersOfTwoAndTheirNeighboursDivideRight(
            @ForAll @IntRange(max = 50) int power,
            @ForAll @IntRange(min = -1, max = 1) int off,
            @ForAll Random random) {
        long divisor = Math.max(1, (1L << power) + off);
        long[] divided = Program.divided(new long[] {1, 0, divisor});
        long[] values = new long[64];
        for (int i = 0; i < values.length; i++) {
            long multiple = divisor * (random.nextLong() >>> (3 + power + random.nextInt(61 - power)));
            values[i] = Math.max(0, multiple + random.nextInt(3) - 1);
        }
        long[][] slots = {values, new long[values.length]};
        new Step(Op.DIVIDE, 1, new int[] {0}, divided, 0).run(slots, new Indices(), values.length);
        for (int i = 0; i < values.length; i++) {
            assertThat(slots[1][i]).as(values[i] + " / " + divisor).isEqualTo(values[i] / divisor);
        }
    }
}
