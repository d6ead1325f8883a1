package org.shequ.examples.cli;

import java.util.List;
import org.shequ.core.json.Fault;

/** Wrong usage or input: ends a command with one line for each fault. */
final class Refusal extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient List<String> lines;

    Refusal(List<String> lines) {
        super(String.join("\n", lines));
        this.lines = List.copyOf(lines);
    }

    static Refusal of(String line) {
        return new Refusal(List.of(line));
    }

    static Refusal ofFaults(List<Fault> faults) {
        return new Refusal(faults.stream().map(Fault::toString).toList());
    }

    List<String> lines() {
        return lines;
    }
}
