package org.shequ.examples.cli;

/** A command with its options read. */
interface Task {
    /**
     * Works out the answer.
     *
     * @param console what it may read
     * @return the answer
     * @throws IllegalArgumentException if usage or input is wrong; so do {@link Refusal} and {@link ArithmeticException}
     */
    Answer answer(Console console);
}
