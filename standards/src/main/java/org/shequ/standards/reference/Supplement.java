package org.shequ.standards.reference;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Objects;
import java.util.Optional;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;
import org.shequ.core.Preconditions;
import org.shequ.core.calendar.FiscalYear;
import org.shequ.core.calendar.Validity;
import org.shequ.core.formula.Flat;
import org.shequ.core.formula.Formula;
import org.shequ.core.formula.json.Vocabulary;
import org.shequ.core.json.Cursor;
import org.shequ.core.json.FaultsException;
import org.shequ.core.json.Json;
import org.shequ.core.place.DivisionCode;
import org.shequ.core.quantity.Yuan;
import org.shequ.core.share.CostShare;

/**
 * Real law from elsewhere (补充规定) that fills what a document leaves open, at a place and while it is in force: a parameter, by a
 * formula, or who pays, by a cost share.
 *
 * <p>Example: a city's own standard of 40 000 yuan for {@code SD2012-3.3-3}, in force from 2013-01-01.
 */
@Value.Immutable
public abstract class Supplement {
    Supplement() {}

    /** {@return a new builder} */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a supplement; the validity is always unless set. */
    public static class Builder extends ImmutableSupplement.Builder {
        Builder() {}

        /**
         * Sets a flat amount as the formula.
         *
         * @param amount the amount, at least 0
         * @return this builder
         * @throws IllegalArgumentException if the amount is negative
         */
        public Builder amount(Yuan amount) {
            return formula(Flat.of(amount));
        }
    }

    /**
     * Reads one from a plain tree. A formula in it may use the measures of {@code org.shequ.core.formula.Measures}; for those of
     * a catalogue see {@link Supplements#read(Json, Vocabulary)}.
     *
     * @param tree the tree, as a JSON reader makes it
     * @return the supplement
     * @throws FaultsException if anything is wrong; it tells every fault
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static Supplement fromJson(@Nullable Object tree) {
        return Cursor.read(
                Json.fromJava(tree), cursor -> SupplementCodec.read(cursor, SupplementCodec.plainVocabulary()));
    }

    /** {@return it as a plain tree, which {@link #fromJson(Object)} reads} */
    @JsonValue
    public final Object toJson() {
        return Objects.requireNonNull(SupplementCodec.write(this).toJava());
    }

    /** {@return the name of the parameter, or the id of the rule, that it fills} */
    public abstract String fills();

    /** {@return the place it holds in, with all places below} */
    public abstract DivisionCode place();

    /** {@return the days on which it is in force} */
    @Value.Default
    public Validity validity() {
        return Validity.always();
    }

    /** {@return the document and place in it, as printed, for example {@code 济政发〔2013〕5号 三}} */
    public abstract String citation();

    /** {@return what fills the parameter; empty if it says who pays} */
    public abstract Optional<Formula<?>> formula();

    /** {@return who pays; empty if it fills a parameter} */
    public abstract Optional<CostShare> shares();

    /**
     * Returns the name under which results tell it when it fills a parameter.
     *
     * @param year the year asked about
     * @return the name, for example {@code parameters[SD2012-3.3-3][370100][2013]}
     */
    public String name(FiscalYear year) {
        return Names.figure(Names.parameter(fills()), Optional.of(place()), year, Optional.empty());
    }

    @Value.Check
    void check() {
        Names.checkName("what a supplement fills", fills());
        Preconditions.checkArgument(
                !citation().isBlank(), "citation of the supplement to %s (%s) must not be blank", fills(), citation());
        Preconditions.checkArgument(
                formula().isPresent() != shares().isPresent(),
                "supplement to %s (%s) must have a formula or shares",
                fills(),
                formula().isPresent() ? "both" : "nothing");
    }

    /** {@return the key under which supplements compete: what is filled, and by which kind} */
    String key() {
        return (formula().isPresent() ? "formula of " : "shares of ") + fills();
    }

    /** {@return what it fills, where and when, for example {@code SD2012-3.3-3 370100 [2013-01-01, )}} */
    @Override
    public String toString() {
        return fills() + " " + place() + " " + validity();
    }
}
