package org.shequ.examples.cli;

import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.shequ.core.unit.Unit;
import org.shequ.standards.policy.Policy;
import org.shequ.standards.receipt.Question;
import picocli.CommandLine.Option;

/** Whether a receipt is written beside the answer. */
final class ReceiptOptions {
    @Option(
            names = "--receipt",
            paramLabel = "FILE",
            description = "Writes a receipt: the result with everything it was worked out from, for receipt verify.")
    @Nullable
    Path file;

    /**
     * Runs a command; the receipt stands in its place once the answer is known to be right, and never half of it.
     *
     * @param question what the command answers
     * @param policy the policy
     * @param command the command, which hands on each unit that is right, in order
     * @return the answer of the command
     * @throws Refusal if the receipt cannot be written
     */
    Answer answer(Question question, Policy policy, Function<Consumer<Unit>, Answer> command) {
        if (file == null) {
            return command.apply(unit -> {});
        }
        try (ReceiptFile receipt = ReceiptFile.begin(file, question, policy)) {
            Answer answer = command.apply(receipt::add);
            receipt.end();
            return answer;
        }
    }
}
