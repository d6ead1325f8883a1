package org.shequ.core.election;

import java.util.Optional;
import org.shequ.core.json.Cursor;
import org.shequ.core.json.FaultsException;
import org.shequ.core.json.Json;

/**
 * Elections as JSON trees: reading that tells every fault, and writing in one canonical form.
 *
 * <p>Reading is strict: an unknown key, a wrong type, a value that is not allowed, and numbers that contradict each other are faults, each
 * with its place. Writing leaves out what is not stated; reading what was written gives an equal election.
 */
public final class ElectionJson {
    private ElectionJson() {}

    /**
     * Reads an election.
     *
     * @param tree the election, an object
     * @return the election
     * @throws FaultsException if anything is wrong; it tells every fault
     */
    public static Election read(Json tree) {
        return Cursor.read(tree, ElectionJson::read);
    }

    /**
     * Reads the election at a cursor, for a codec that goes on after a fault.
     *
     * @param cursor the place
     * @return the election; empty if it is absent, or wrong and its faults were added
     */
    public static Optional<Election> read(Cursor cursor) {
        return cursor.isPresent() ? new ElectionReader(cursor).read() : Optional.empty();
    }

    /**
     * Writes an election.
     *
     * @param election the election
     * @return its canonical tree
     */
    public static Json.Obj write(Election election) {
        return ElectionWriter.write(election);
    }
}
