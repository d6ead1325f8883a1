package org.shequ.standards.measure;

import java.util.Optional;
import org.shequ.core.unit.Community;
import org.shequ.core.unit.PlainFact;
import org.shequ.core.unit.Unit;

/**
 * Reads a plain fact of communities.
 *
 * @param fact the fact
 * @param otherwise how it is read of other units, and where it is not the same on all days
 */
record PlainReading(PlainFact fact, ExactReading otherwise) implements ExactReading {
    @Override
    public long of(Unit unit, Situation situation) {
        if (unit instanceof Community community) {
            long read = community.plain(fact);
            if (read != PlainFact.DATED) {
                return read;
            }
        }
        return otherwise.of(unit, situation);
    }

    @Override
    public Optional<PlainFact> plain() {
        return Optional.of(fact);
    }
}
