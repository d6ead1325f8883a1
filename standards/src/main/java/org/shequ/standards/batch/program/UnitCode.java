package org.shequ.standards.batch.program;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The steps of a program for one unit. While it is written each step gives a value of its own, after those of the quantities; then each value
 * gets a register, which is free again after the last step that reads the value, unless it is kept to the end.
 */
final class UnitCode {
    private final int inputs;
    private final List<int[]> steps = new ArrayList<>();
    private final List<Long> numbers = new ArrayList<>();
    private final List<Integer> kept = new ArrayList<>();
    private int[] registers = new int[0];
    private int size;

    UnitCode(int inputs) {
        this.inputs = inputs;
        this.size = inputs;
    }

    /** Writes a step; the value that it gives. */
    int step(int op, int first, int second, int third) {
        steps.add(new int[] {op, inputs + steps.size(), first, second, third});
        return inputs + steps.size() - 1;
    }

    /** Where a number stands. */
    int number(long number) {
        int at = numbers.indexOf(number);
        return at < 0 ? numbers(number) : at;
    }

    /** Where numbers stand, one after the other. */
    int numbers(long... added) {
        int at = numbers.size();
        for (long number : added) {
            numbers.add(number);
        }
        return at;
    }

    /** Says that a value is read at the end. */
    void keep(int value) {
        kept.add(value);
    }

    /** Gives each value its register. */
    void settle() {
        int[] last = lastReads();
        registers = new int[inputs + steps.size()];
        List<Integer> free = new ArrayList<>();
        for (int value = 0; value < inputs; value++) {
            registers[value] = value;
            if (last[value] < 0) {
                free.add(value);
            }
        }
        for (int i = 0; i < steps.size(); i++) {
            int[] step = steps.get(i);
            for (int operand = 0; operand < UnitProgram.reads(step[0]); operand++) {
                int value = step[2 + operand];
                step[2 + operand] = registers[value];
                if (last[value] == i) {
                    last[value] = -1; // freed once, however often it is read here
                    free.add(registers[value]);
                }
            }
            step[1] = free.isEmpty() ? size++ : free.remove(free.size() - 1);
            registers[inputs + i] = step[1];
        }
    }

    /** The last step that reads each value; below 0 where none does, beyond all where it is kept. */
    private int[] lastReads() {
        int[] last = new int[inputs + steps.size()];
        Arrays.fill(last, -1);
        for (int i = 0; i < steps.size(); i++) {
            int[] step = steps.get(i);
            for (int operand = 0; operand < UnitProgram.reads(step[0]); operand++) {
                last[step[2 + operand]] = i;
            }
        }
        kept.forEach(value -> last[value] = Integer.MAX_VALUE);
        return last;
    }

    /** The register of a value. */
    int register(int value) {
        return registers[value];
    }

    /** How many registers there are. */
    int size() {
        return Math.max(1, size);
    }

    int[] steps() {
        return steps.stream().flatMapToInt(Arrays::stream).toArray();
    }

    long[] numbers() {
        return numbers.stream().mapToLong(Long::longValue).toArray();
    }
}
