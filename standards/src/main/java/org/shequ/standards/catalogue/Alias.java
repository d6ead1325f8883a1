package org.shequ.standards.catalogue;

import java.util.Optional;
import org.immutables.value.Value;
import org.shequ.core.Preconditions;
import org.shequ.core.source.ClauseId;

/** Another printed term for the same thing (别称), as old as the clause that prints it: 民间组织 for 社会组织. */
@Value.Immutable(builder = false)
public abstract class Alias {
    Alias() {}

    /**
     * Returns an alias that the clauses of the catalogue print themselves.
     *
     * @param zh the term
     * @return the alias
     * @throws IllegalArgumentException if the term is blank
     */
    public static Alias of(String zh) {
        return ImmutableAlias.of(zh, Optional.empty());
    }

    /**
     * Returns an alias that a clause elsewhere prints.
     *
     * @param zh the term
     * @param clause the clause, whose document dates the term
     * @return the alias
     * @throws IllegalArgumentException if the term is blank
     */
    public static Alias of(String zh, ClauseId clause) {
        return ImmutableAlias.of(zh, Optional.of(clause));
    }

    /** {@return the term} */
    @Value.Parameter
    public abstract String zh();

    /** {@return the clause that prints it; empty for the clauses of the catalogue itself} */
    @Value.Parameter
    public abstract Optional<ClauseId> clause();

    @Value.Check
    void check() {
        Preconditions.checkArgument(!zh().isBlank(), "alias (%s) must not be blank", zh());
    }

    @Override
    public String toString() {
        return zh();
    }
}
