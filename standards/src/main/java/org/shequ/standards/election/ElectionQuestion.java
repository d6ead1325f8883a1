package org.shequ.standards.election;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.shequ.core.election.Election;
import org.shequ.core.election.ElectionJson;
import org.shequ.core.json.Cursor;
import org.shequ.core.json.FaultsException;
import org.shequ.core.json.Json;
import org.shequ.standards.policy.Policy;

/** What is asked of elections (选举问题): one or many of them, as they stand in a file. */
@Value.Immutable(builder = false, copy = false)
public abstract class ElectionQuestion {
    ElectionQuestion() {}

    /**
     * Returns a question.
     *
     * @param elections the elections
     * @return the question
     */
    public static ElectionQuestion of(List<Election> elections) {
        return ImmutableElectionQuestion.of(elections);
    }

    /** {@return the elections, in order} */
    @Value.Parameter
    public abstract List<Election> elections();

    /**
     * Reads a question: an election, or an array of them.
     *
     * @param tree the tree
     * @return the question
     * @throws FaultsException if anything is wrong; it tells every fault
     */
    public static ElectionQuestion read(Json tree) {
        return Cursor.read(tree, cursor -> {
            List<Cursor> all = tree instanceof Json.Arr ? cursor.elements("at least one election") : List.of(cursor);
            int before = cursor.faults().count();
            List<Election> read = all.stream()
                    .flatMap(each -> ElectionJson.read(each).stream())
                    .toList();
            return read.isEmpty() || cursor.faults().count() > before ? Optional.empty() : Optional.of(of(read));
        });
    }

    /**
     * Returns the answer under a policy.
     *
     * @param policy the policy; elections are held against the rules of their own days
     * @return the report
     * @throws IllegalArgumentException if a community states otherwise than its election
     * @throws ArithmeticException if an amount does not fit, naming it
     */
    public ElectionReport answer(Policy policy) {
        return ElectionRules.of(policy).report(elections());
    }

    /** {@return how many elections} */
    @Override
    public String toString() {
        return elections().size() + " elections";
    }
}
