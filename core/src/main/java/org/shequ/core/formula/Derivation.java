package org.shequ.core.formula;

import java.util.List;
import org.immutables.value.Value;
import org.shequ.core.text.Label;

/**
 * How one case of an outcome came about (推算过程): what was supposed, what was read, what was decided, and the arithmetic.
 *
 * <p>The arithmetic is language neutral: numbers, {@code + − × ÷}, {@code max( , )}, {@code min( , )}, {@code ⌊ ⌋} and {@code ⌈ ⌉} for
 * full and begun blocks, parentheses, {@code ?} for what is not known. Worked out exactly and rounded once it gives the result.
 */
@Value.Immutable(builder = false)
public abstract class Derivation {
    Derivation() {}

    static Derivation of(
            List<Label> supposed, List<Operand> operands, List<Label> decisions, String arithmetic, String result) {
        return ImmutableDerivation.of(supposed, operands, decisions, arithmetic, result);
    }

    /** {@return what is supposed of unknown facts in this case; empty where nothing needs to be} */
    @Value.Parameter
    public abstract List<Label> supposed();

    /** {@return the facts and reference figures used, in the order of use, each once} */
    @Value.Parameter
    public abstract List<Operand> operands();

    /** {@return what was decided on the way, each a condition with its truth} */
    @Value.Parameter
    public abstract List<Label> decisions();

    /** {@return the arithmetic, for example {@code 3000.00 × (3120 ÷ 100)}} */
    @Value.Parameter
    public abstract String arithmetic();

    /** {@return the rounded result, or its range} */
    @Value.Parameter
    public abstract String result();
}
