package org.shequ.standards.ledger;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.shequ.core.Preconditions;
import org.shequ.core.json.Json;

/** What models a clause (处置): rules, catalogues, a type, a procedure; or nothing, and why. */
@Value.Immutable(builder = false)
public abstract class Disposition {
    /** The kinds of disposition. */
    public enum Kind {
        /** Rules of the pack. */
        RULE,
        /** Catalogues of the pack. */
        CATALOGUE,
        /** A type of this library. */
        ENTITY,
        /** Procedures of the pack. */
        PROCEDURE,
        /** Nothing, for a reason from a closed list. */
        NOT_MODELLED
    }

    /** Why a clause is not modelled. */
    public enum Reason {
        /** It appeals and measures nothing. */
        EXHORTATION,
        /** The text leaves empty what would be needed. */
        EMPTY_IN_TEXT,
        /** It is an address or a preamble. */
        ADDRESS_OR_PREAMBLE,
        /** It refers to an act elsewhere and asks nothing itself. */
        EXTERNAL_ACT,
        /** What it says is not known to those who wrote the pack; rules that answer so may be named. */
        NOT_ENCODED,
        /** It says again what another clause says. */
        DUPLICATE_OF
    }

    Disposition() {}

    /**
     * Returns a disposition.
     *
     * @param kind the kind
     * @param refs the ids of the rules, catalogues or procedures, or the name of the type, the clause repeated, or the rules that
     *     answer that it is not encoded
     * @param reason for a clause not modelled one of {@link Reason}; else empty
     * @return the disposition
     * @throws IllegalArgumentException if refs or reason are missing, or there where they do not belong
     */
    public static Disposition of(Kind kind, List<String> refs, Optional<String> reason) {
        return ImmutableDisposition.of(kind, refs, reason);
    }

    /** {@return the kind} */
    @Value.Parameter
    public abstract Kind kind();

    /** {@return what models it, by id or name} */
    @Value.Parameter
    public abstract List<String> refs();

    /** {@return why nothing does} */
    @Value.Parameter
    public abstract Optional<String> reason();

    @Value.Check
    void check() {
        boolean modelled = kind() != Kind.NOT_MODELLED;
        Preconditions.checkArgument(!modelled || !refs().isEmpty(), "disposition %s must name what models it", kind());
        Preconditions.checkArgument(
                modelled == reason().isEmpty(), "disposition %s must have %s reason", kind(), modelled ? "no" : "a");
        if (kind() == Kind.NOT_MODELLED) {
            Reason known = Reason.valueOf(reason().orElseThrow());
            Preconditions.checkArgument(
                    known == Reason.NOT_ENCODED || (known == Reason.DUPLICATE_OF) != refs().isEmpty(),
                    "disposition %s must name the clause repeated, and nothing else",
                    known);
        }
    }

    /** {@return the disposition as an object: kind, refs, reason} */
    public Json.Obj json() {
        return Json.object()
                .put("kind", kind().name())
                .put("refs", Json.array(refs().stream().map(Json::text).toList()))
                .putOrNull("reason", reason().map(Json::text))
                .build();
    }

    @Override
    public String toString() {
        return kind() + refs().toString() + reason().map(each -> " " + each).orElse("");
    }
}
