package org.shequ.core.share;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.StringJoiner;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.immutables.value.Value;
import org.shequ.core.quantity.Ratio;
import org.shequ.core.quantity.Yuan;

/**
 * How a cost is shared (经费分担): first parts in order, then the rest by weights, to one payer, undivided among named
 * payers, or unspecified.
 *
 * <p>A split is exact to the fen: the parts sum to the whole, and each weighted part is within one fen of its exact
 * share. Each gets its exact share rounded down, then the fen that are left go to the largest remainders; a {@link
 * TieRule} decides between equal ones.
 *
 * <table>
 *   <caption>12 345.67 yuan</caption>
 *   <tr><th>share</th><th>parts</th></tr>
 *   <tr><td>{@code CITY=5,COUNTY=5}</td><td>CITY 6 172.84, COUNTY 6 172.83</td></tr>
 *   <tr><td>{@code CITY<=10000.00;CITY=3,COUNTY=7}</td><td>CITY 10 703.70, COUNTY 1 641.97</td></tr>
 *   <tr><td>{@code CITY+COUNTY}</td><td>CITY+COUNTY 12 345.67</td></tr>
 * </table>
 */
@Value.Immutable(copy = false)
public abstract class CostShare {
    /** How what remains after the first parts is shared. */
    public enum Remainder {
        /** By weights. */
        WEIGHTS,
        /** One payer bears all of it. */
        SOLE,
        /** Several payers bear it together; the text does not say who bears how much. */
        UNDIVIDED,
        /** The text does not say who bears it. */
        UNSPECIFIED
    }

    CostShare() {}

    /**
     * Returns a share by weights, such as {@code CostShare.weights(CITY.weighing(5), COUNTY.weighing(5))}.
     *
     * @param weights the payers with their weights, in the order in which they are listed
     * @return the share
     * @throws IllegalArgumentException if a payer stands twice, or the weights have no positive sum
     */
    public static CostShare weights(PayerWeight... weights) {
        return weights(List.of(weights));
    }

    /**
     * Returns a share by weights.
     *
     * @param weights the payers with their weights, in the order in which they are listed
     * @return the share
     * @throws IllegalArgumentException if a payer stands twice, or the weights have no positive sum
     */
    public static CostShare weights(List<PayerWeight> weights) {
        List<Payer> payers = new ArrayList<>();
        for (PayerWeight weight : weights) {
            payers.add(weight.payer());
        }
        return ImmutableCostShare.of(List.of(), Remainder.WEIGHTS, payers, weights);
    }

    /**
     * Returns a share that one payer bears alone.
     *
     * @param payer the payer
     * @return the share
     */
    public static CostShare sole(Payer payer) {
        return ImmutableCostShare.of(List.of(), Remainder.SOLE, List.of(payer), List.of());
    }

    /**
     * Returns a share that several payers bear together, with no word on who bears how much.
     *
     * @param payers the payers, at least two, in order
     * @return the share
     * @throws IllegalArgumentException if there are fewer than two, or one stands twice
     */
    public static CostShare undivided(Payer... payers) {
        return ImmutableCostShare.of(List.of(), Remainder.UNDIVIDED, List.of(payers), List.of());
    }

    /**
     * {@return the share of which no payer is named}
     */
    public static CostShare unspecified() {
        return ImmutableCostShare.of(List.of(), Remainder.UNSPECIFIED, List.of(), List.of());
    }

    /**
     * Reads a share: first parts, then the rest, separated by {@code ;} with no spaces.
     *
     * <p>A first part is {@code PROVINCE<=200000.00} or {@code CITY=1/2*LINE}. The rest is {@code CITY=5,COUNTY=5} for
     * weights, {@code CITY} for a sole payer, {@code CITY+COUNTY} for undivided payers, or {@code UNSPECIFIED}.
     *
     * @param text the share
     * @return the share, with payers in the order of the text
     * @throws IllegalArgumentException if the text is anything else
     */
    public static CostShare parse(String text) {
        return CostShareText.parse(text);
    }

    /**
     * Reads a share from what a JSON reader found: the text of {@link #parse}.
     *
     * @param json a string
     * @return the share
     * @throws IllegalArgumentException if it is no string, or no share
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static CostShare fromJson(Object json) {
        if (json instanceof String text) {
            return parse(text);
        }
        throw Faults.fault("cost share", String.valueOf(json), CostShareText.RULE);
    }

    /**
     * {@return the first parts, in order}
     */
    @Value.Parameter
    public abstract List<FirstPart> firstParts();

    /**
     * {@return how the rest is shared}
     */
    @Value.Parameter
    public abstract Remainder remainder();

    /**
     * {@return the payers of the rest, in order; empty if unspecified}
     */
    @Value.Parameter
    public abstract List<Payer> payers();

    /**
     * {@return the payers of the rest with their weights, in order; empty unless by weights}
     */
    @Value.Parameter
    public abstract List<PayerWeight> weights();

    @Value.Derived
    @Value.Auxiliary
    Apportionment apportionment() {
        List<Ratio> exact = new ArrayList<>();
        for (PayerWeight weight : weights()) {
            exact.add(weight.weight());
        }
        return new Apportionment(exact);
    }

    /** The key of what remains, unless it is shared by weights. */
    @Value.Derived
    @Value.Auxiliary
    String restKey() {
        return remainder() == Remainder.UNSPECIFIED
                ? Allocation.UNSPECIFIED
                : join(payers(), "+").intern();
    }

    @Value.Check
    void check() {
        if (Set.copyOf(payers()).size() < payers().size()) {
            throw Faults.fault("payers of a cost share", join(payers(), ","), "different from each other");
        }
        if (remainder() == Remainder.UNDIVIDED && payers().size() < 2) {
            throw Faults.fault("undivided payers", join(payers(), "+"), "at least two");
        }
        if (remainder() == Remainder.WEIGHTS && !apportionment().isPositive()) {
            String ratio = weights().stream().map(it -> it.weight().toString()).collect(Collectors.joining(":"));
            throw new IllegalArgumentException(
                    "cost share weights (" + Faults.shown(ratio) + ") must have a positive sum");
        }
    }

    /**
     * Returns this share with one more first part, after those that stand: a payer bears up to an amount.
     *
     * @param payer who bears it; it may bear a share of the rest as well
     * @param amount the most that it bears first, at least 0
     * @return the share
     * @throws IllegalArgumentException if the amount is negative
     */
    public final CostShare first(Payer payer, Yuan amount) {
        return withFirst(FirstPart.upTo(payer, amount));
    }

    /**
     * Returns this share with one more first part, after those that stand: a payer bears a part of a named line.
     *
     * @param payer who bears it; it may bear a share of the rest as well
     * @param part the part of the line, from 0 to 1
     * @param line the id of the line
     * @return the share
     * @throws IllegalArgumentException if the part is out of range, or the id malformed
     */
    public final CostShare firstPart(Payer payer, Ratio part, String line) {
        return withFirst(FirstPart.of(payer, part, line));
    }

    final CostShare withFirst(FirstPart first) {
        List<FirstPart> parts = new ArrayList<>(firstParts());
        parts.add(first);
        return ImmutableCostShare.of(parts, remainder(), payers(), weights());
    }

    /**
     * {@return the ids of the lines that first parts name; their amounts are needed to split}
     */
    public final Set<String> lines() {
        Set<String> lines = new LinkedHashSet<>();
        for (FirstPart part : firstParts()) {
            if (part.line().isPresent()) {
                lines.add(part.line().get());
            }
        }
        return Collections.unmodifiableSet(lines);
    }

    /**
     * {@return the keys of every allocation that this share makes, in order}
     */
    public final List<String> keys() {
        return List.copyOf(split(Yuan.ZERO, line -> Yuan.ZERO).amounts().keySet());
    }

    /**
     * Splits an amount; equal remainders go to the payer listed first.
     *
     * @param total the amount, at least 0
     * @return the parts, which sum to the amount
     * @throws IllegalArgumentException if the amount is negative, or if a first part names a line
     */
    public final Allocation split(Yuan total) {
        return split(total, TieRule.FIRST_LISTED);
    }

    /**
     * Splits an amount.
     *
     * @param total the amount, at least 0
     * @param ties who gets the odd fen of equal remainders
     * @return the parts, which sum to the amount
     * @throws IllegalArgumentException if the amount is negative, or if a first part names a line
     */
    public final Allocation split(Yuan total, TieRule ties) {
        if (!firstParts().isEmpty() && !lines().isEmpty()) {
            throw Faults.fault("cost share", toString(), "split with the amounts of the lines " + lines());
        }
        return split(total, line -> Yuan.ZERO, ties);
    }

    /**
     * Splits an amount of which first parts name lines; equal remainders go to the payer listed first.
     *
     * @param total the amount, at least 0
     * @param namedLines the amount of each line that a first part names, at least 0
     * @return the parts, which sum to the amount
     * @throws IllegalArgumentException if an amount is negative
     */
    public final Allocation split(Yuan total, Function<String, Yuan> namedLines) {
        return split(total, namedLines, TieRule.FIRST_LISTED);
    }

    /**
     * Splits an amount of which first parts name lines.
     *
     * @param total the amount, at least 0
     * @param namedLines the amount of each line that a first part names, at least 0
     * @param ties who gets the odd fen of equal remainders
     * @return the parts, which sum to the amount
     * @throws IllegalArgumentException if an amount is negative
     */
    public final Allocation split(Yuan total, Function<String, Yuan> namedLines, TieRule ties) {
        Yuan left = nonNegative("amount to split", total);
        if (firstParts().isEmpty()) {
            return Allocation.trusted(rest(left, ties));
        }
        Map<String, Yuan> parts = new LinkedHashMap<>();
        for (FirstPart first : firstParts()) {
            Yuan line = Yuan.ZERO;
            if (first.line().isPresent()) {
                String id = first.line().get();
                line = nonNegative("amount of line " + id, namedLines.apply(id));
            }
            Yuan asked = first.asked(line);
            Yuan borne = asked.compareTo(left) < 0 ? asked : left;
            add(parts, first.payer().name(), borne);
            left = left.minus(borne);
        }
        for (Map.Entry<String, Yuan> part : rest(left, ties).entrySet()) {
            add(parts, part.getKey(), part.getValue());
        }
        return Allocation.trusted(parts);
    }

    private static void add(Map<String, Yuan> parts, String key, Yuan amount) {
        parts.put(key, parts.getOrDefault(key, Yuan.ZERO).plus(amount));
    }

    private Map<String, Yuan> rest(Yuan left, TieRule ties) {
        if (remainder() != Remainder.WEIGHTS) {
            return Map.of(restKey(), left);
        }
        long[] fen = apportionment().split(left.fen(), ties);
        Map<String, Yuan> parts = new LinkedHashMap<>();
        for (int i = 0; i < fen.length; i++) {
            parts.put(payers().get(i).name(), Yuan.ofFen(fen[i]));
        }
        return Collections.unmodifiableMap(parts);
    }

    private static Yuan nonNegative(String role, Yuan amount) {
        if (amount.fen() < 0) {
            throw Faults.fault(role, amount + " yuan", "at least 0");
        }
        return amount;
    }

    private static String join(List<?> parts, String separator) {
        StringJoiner joined = new StringJoiner(separator);
        for (Object part : parts) {
            joined.add(part.toString());
        }
        return joined.toString();
    }

    /**
     * {@return the share as {@link #parse} reads it, such as {@code PROVINCE<=200000.00;CITY=5,COUNTY=5}}
     */
    @Override
    @JsonValue
    public final String toString() {
        String rest = remainder() == Remainder.WEIGHTS ? join(weights(), ",") : restKey();
        return firstParts().isEmpty() ? rest : join(firstParts(), ";") + ";" + rest;
    }
}
