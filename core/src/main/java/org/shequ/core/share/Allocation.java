package org.shequ.core.share;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;
import org.shequ.core.quantity.Yuan;

/**
 * An amount as its payers bear it (分担), in order.
 *
 * <p>A key is the name of a payer, the names of undivided payers joined by {@code +} such as {@code CITY+COUNTY}, or
 * {@code UNSPECIFIED}. Equality looks at keys and amounts, not at their order.
 */
@Value.Immutable(copy = false)
public abstract class Allocation {
    /** The key of an amount of which no one is named as the payer. */
    public static final String UNSPECIFIED = "UNSPECIFIED";

    /** Nothing, borne by no one. */
    public static final Allocation NONE = ofAmounts(Map.of());

    Allocation() {}

    /**
     * Returns an allocation.
     *
     * @param amounts the amounts by key, in the order in which they are to stand
     * @return the allocation
     * @throws IllegalArgumentException if a key is no payer, no payers joined by {@code +} and not UNSPECIFIED
     */
    public static Allocation ofAmounts(Map<String, Yuan> amounts) {
        for (String key : amounts.keySet()) {
            checkKey(key);
        }
        return trusted(amounts);
    }

    /**
     * Returns an allocation of fen by the keys of a share.
     *
     * @param keys the keys, each once, as {@link CostShare#keys()} gives them, in the order in which they are to stand
     * @param fen the fen of each key; taken over, nobody may change them any more
     * @return the allocation
     * @throws IllegalArgumentException if there are not as many amounts as keys
     */
    public static Allocation ofFen(List<String> keys, long... fen) {
        if (keys.size() != fen.length) {
            throw Faults.fault("amounts of " + keys, String.valueOf(fen.length), "as many as the keys");
        }
        return new FenAllocation(List.copyOf(keys), fen);
    }

    static Allocation trusted(Map<String, Yuan> amounts) {
        return ImmutableAllocation.of(amounts);
    }

    private static void checkKey(String key) {
        if (!key.equals(UNSPECIFIED)) {
            for (String name : key.split("\\+", -1)) {
                Payer.of(name);
            }
        }
    }

    /**
     * Reads what a JSON reader found: an object of amounts in strings by key.
     *
     * @param json the object
     * @return the allocation
     * @throws IllegalArgumentException if it is anything else
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static Allocation fromJson(Object json) {
        if (!(json instanceof Map<?, ?> object)) {
            throw Faults.fault("allocation", String.valueOf(json), "a JSON object of amounts by payer");
        }
        Map<String, Yuan> amounts = new LinkedHashMap<>();
        object.forEach((key, value) -> {
            if (!(key instanceof String payer) || !(value instanceof String amount)) {
                throw Faults.fault("share of " + key, String.valueOf(value), "a decimal in a JSON string");
            }
            amounts.put(payer, Yuan.parse(amount));
        });
        return ofAmounts(amounts);
    }

    /**
     * {@return the amounts by key, in order}
     */
    @Value.Parameter
    public abstract Map<String, Yuan> amounts();

    /**
     * Returns what one key bears.
     *
     * @param key the key, such as {@code CITY} or {@code CITY+COUNTY}
     * @return its amount, zero if the key is not there
     */
    public final Yuan amountOf(String key) {
        return amounts().getOrDefault(key, Yuan.ZERO);
    }

    /**
     * Returns the sum of all amounts.
     *
     * @return the total
     * @throws ArithmeticException if it does not fit
     */
    public final Yuan total() {
        Yuan total = Yuan.ZERO;
        for (Yuan amount : amounts().values()) {
            total = total.plus(amount);
        }
        return total;
    }

    /**
     * Returns both allocations as one: amounts of the same key add, further keys follow.
     *
     * @param other the other allocation
     * @return the sum
     * @throws ArithmeticException if an amount does not fit
     */
    public final Allocation plus(Allocation other) {
        Map<String, Yuan> sum = new LinkedHashMap<>(amounts());
        for (Map.Entry<String, Yuan> part : other.amounts().entrySet()) {
            sum.put(part.getKey(), sum.getOrDefault(part.getKey(), Yuan.ZERO).plus(part.getValue()));
        }
        return trusted(sum);
    }

    /**
     * {@return the amounts as plain text by key, as JSON writes them}
     */
    @JsonValue
    public final Object toJson() {
        Map<String, String> texts = new LinkedHashMap<>();
        amounts().forEach((key, amount) -> texts.put(key, amount.toString()));
        return texts;
    }

    /**
     * Compares keys and amounts, whatever their order.
     *
     * @param other the other
     * @return whether it is an allocation of the same amounts by the same keys
     */
    @Override
    public final boolean equals(@Nullable Object other) {
        return this == other || (other instanceof Allocation that && amounts().equals(that.amounts()));
    }

    /**
     * {@return the hash of the amounts by key}
     */
    @Override
    public final int hashCode() {
        return amounts().hashCode();
    }

    /**
     * {@return the amounts by key, such as {@code CITY=6172.84, COUNTY=6172.83}}
     */
    @Override
    public final String toString() {
        return amounts().entrySet().stream()
                .map(it -> it.getKey() + "=" + it.getValue())
                .collect(Collectors.joining(", "));
    }
}
