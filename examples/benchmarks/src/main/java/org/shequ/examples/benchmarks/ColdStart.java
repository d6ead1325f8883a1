package org.shequ.examples.benchmarks;

import org.shequ.examples.benchmarks.peer.Dataset;
import org.shequ.examples.benchmarks.peer.Ours;
import org.shequ.examples.benchmarks.peer.Seeded;

/** From nothing to a first budget, in a machine of its own. */
public final class ColdStart {
    private ColdStart() {}

    /**
     * Works out one community.
     *
     * @param arguments the name of the peer, {@code STRICT} for a pack that nobody has proofread, {@code FIRST} or {@code ALL} for the five
     *     documents
     */
    public static void main(String[] arguments) {
        long total = switch (arguments[0]) {
            case "FIRST" -> Seeded.first();
            case "ALL" -> Seeded.all();
            case "STRICT" -> Ours.strict(Dataset.of(1)).run().total();
            default -> Peer.valueOf(arguments[0]).over(Dataset.of(1)).run().total();
        };
        if (total <= 0) {
            throw new IllegalStateException("total (" + total + " fen) must be positive");
        }
    }
}
