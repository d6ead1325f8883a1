package org.shequ.standards.text;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.shequ.core.quantity.Ratio;

/**
 * A figure as a document prints it, and what it says: form, exact values, unit, bound, basis and period.
 *
 * <p>Equality is by meaning: {@code 5∶5} and {@code 5:5} are equal.
 *
 * <table>
 * <caption>Phrases and what they say</caption>
 * <tr><th>printed</th><th>form</th><th>values</th><th>unit</th><th>besides</th></tr>
 * <tr><td>每百户3000元</td><td>FIGURE</td><td>3000</td><td>YUAN</td><td>per 100 HOUSEHOLDS</td></tr>
 * <tr><td>每年不低于5.5万元</td><td>FIGURE</td><td>55000</td><td>YUAN</td><td>every 12 months, AT_LEAST</td></tr>
 * <tr><td>每人每月300元</td><td>FIGURE</td><td>300</td><td>YUAN</td><td>per 1 PERSONS, every month</td></tr>
 * <tr><td>三分之二以上</td><td>FIGURE</td><td>2/3</td><td>RATIO</td><td>AT_LEAST</td></tr>
 * <tr><td>过半数</td><td>FIGURE</td><td>1/2</td><td>RATIO</td><td>MORE_THAN</td></tr>
 * <tr><td>5至9人</td><td>RANGE</td><td>5, 9</td><td>PERSONS</td><td></td></tr>
 * <tr><td>5∶5</td><td>SPLIT</td><td>5, 5</td><td>RATIO</td><td></td></tr>
 * <tr><td>2015年起</td><td>FROM_YEAR</td><td>2015</td><td>CALENDAR_YEAR</td><td></td></tr>
 * <tr><td>“十二五”期间</td><td>PLAN_PERIOD</td><td>2011, 2015</td><td>CALENDAR_YEAR</td><td></td></tr>
 * <tr><td>2015年前</td><td>BEFORE_YEAR</td><td>2015</td><td>CALENDAR_YEAR</td><td></td></tr>
 * <tr><td>到2015年</td><td>BY_YEAR</td><td>2015</td><td>CALENDAR_YEAR</td><td></td></tr>
 * <tr><td>“十二五”末</td><td>BY_YEAR</td><td>2015</td><td>CALENDAR_YEAR</td><td></td></tr>
 * <tr><td>从2016年起，用5年时间</td><td>YEARS_FROM</td><td>2016, 5</td><td>CALENDAR_YEAR</td><td></td></tr>
 * <tr><td>3至5年时间</td><td>RANGE</td><td>3, 5</td><td>YEARS</td><td>AT_MOST</td></tr>
 * <tr><td>全覆盖</td><td>FIGURE</td><td>1</td><td>RATIO</td><td></td></tr>
 * </table>
 */
@Value.Immutable
public abstract class PrintedPhrase {
    PrintedPhrase() {}

    /**
     * Returns what a phrase says; it must be used up to its last character.
     *
     * @param printed the phrase as printed, for example {@code 每百户3000元}
     * @return the phrase and its meaning
     * @throws IllegalArgumentException if the phrase is not understood; tells where reading stopped and what is allowed
     */
    public static PrintedPhrase parse(String printed) {
        return new PhraseParser(printed).parse();
    }

    /** {@return the phrase as printed} */
    @Value.Auxiliary
    public abstract String printed();

    /** {@return what kind of statement it is} */
    public abstract PrintedForm form();

    /** {@return the values in the order printed: one, or two of a range, or the weights; none of a bare cycle} */
    public abstract List<Ratio> values();

    /** {@return what the values count or measure} */
    public abstract PrintedUnit unit();

    /** {@return how the value bounds what it speaks of} */
    public abstract PrintedBound bound();

    /** {@return what the figure is counted by, in the order printed} */
    public abstract List<PrintedBasis> per();

    /** {@return the length in months of the period that the figure recurs in: 12 for 每年, 36 for 每三年, 1 for 每月} */
    public abstract Optional<Ratio> everyMonths();

    /** {@return the value, if there is exactly one} */
    public final Optional<Ratio> value() {
        return values().size() == 1 ? Optional.of(values().get(0)) : Optional.empty();
    }

    /** {@return the phrase as printed} */
    @Override
    public final String toString() {
        return printed();
    }

    /** Collects the parts of a phrase. */
    static final class Builder extends ImmutablePrintedPhrase.Builder {
        Builder() {}
    }
}
