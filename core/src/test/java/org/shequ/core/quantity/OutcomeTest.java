package org.shequ.core.quantity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.shequ.core.quantity.Outcome.Status;

class OutcomeTest {
    private static final Yuan FIVE = Yuan.of(5);
    private static final Yuan NINE = Yuan.of(9);
    private static final Set<String> MISSING = Set.of("households");

    @Test
    void undeterminedIsAtLeastZero() {
        Outcome<Yuan> open = Outcome.undetermined(Dimension.YUAN, MISSING);
        assertThat(open.status()).isEqualTo(Status.UNDETERMINED);
        assertThat(open.amount()).isEmpty();
        assertThat(open.low()).contains(Yuan.ZERO);
        assertThat(open.high()).isEmpty();
        assertThat(open.missing()).containsExactly("households");
        assertThat(open).isEqualTo(Outcome.bounded(Bounds.atLeast(Yuan.ZERO), MISSING));
        assertThat(open).hasToString("0.00.. yuan, missing households");
    }

    @Test
    void boundsWithEqualEndsAreExactWhateverIsMissing() {
        Outcome<Yuan> outcome = Outcome.bounded(Bounds.between(FIVE, FIVE), MISSING);
        assertThat(outcome).isEqualTo(Outcome.exact(FIVE)).hasToString("5.00 yuan");
        assertThat(outcome.status()).isEqualTo(Status.EXACT);
        assertThat(outcome.amount()).contains(FIVE);
        assertThat(outcome.missing()).isEmpty();
        assertThat(Outcome.bounded(Bounds.atMost(Yuan.ZERO), MISSING)).isEqualTo(Outcome.exact(Yuan.ZERO));
    }

    @Test
    void anUnknownLowEndIsZero() {
        Outcome<Yuan> outcome = Outcome.bounded(Bounds.atMost(NINE), MISSING);
        assertThat(outcome.low()).contains(Yuan.ZERO);
        assertThat(outcome.status()).isEqualTo(Status.BOUNDED);
        assertThatThrownBy(() -> Outcome.bounded(Bounds.atMost(FIVE.negated()), MISSING))
                .hasMessage("highest yuan (-5.00) must be at least 0");
    }

    @Test
    void anOpenAmountNamesWhatIsMissing() {
        assertThatThrownBy(() -> Outcome.bounded(Bounds.between(FIVE, NINE), Set.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("missing facts of 5.00..9.00 yuan (none) must be at least one");
        assertThatThrownBy(() -> Outcome.undetermined(Dimension.YUAN, Set.of()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void sumsAddBoundsAndUniteWhatIsMissing() {
        Outcome<Yuan> sum = Outcome.undetermined(Dimension.YUAN, MISSING)
                .plus(Outcome.exact(FIVE))
                .plus(Outcome.bounded(Bounds.between(FIVE, NINE), Set.of("area")));
        assertThat(sum.low()).contains(Yuan.of(10));
        assertThat(sum.high()).isEmpty();
        assertThat(sum.missing()).containsExactly("area", "households");
        assertThat(sum).hasToString("10.00.. yuan, missing area, households");
        assertThat(Outcome.exact(FIVE).plus(Outcome.exact(NINE))).isEqualTo(Outcome.exact(Yuan.of(14)));
    }

    @Test
    void anOpenChoiceIsTheHullOfItsCandidates() {
        Outcome<Yuan> choice =
                Outcome.exact(Yuan.of(30_000)).hull(Outcome.exact(Yuan.of(40_000)), Set.of("settlement"));
        assertThat(choice).hasToString("30000.00..40000.00 yuan, missing settlement");
        assertThat(Outcome.exact(FIVE).hull(Outcome.exact(FIVE), MISSING)).isEqualTo(Outcome.exact(FIVE));
        assertThatThrownBy(() -> Outcome.exact(FIVE).hull(Outcome.exact(NINE), Set.of()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aTreeWhosePartsDisagreeIsRefused() {
        Map<String, Object> tree = new HashMap<>(Map.of(
                "dimension",
                "yuan",
                "status",
                "EXACT",
                "amount",
                "5.00",
                "low",
                "5.00",
                "high",
                "5.00",
                "missing",
                List.of()));
        assertThat(Outcome.fromJson(tree)).isEqualTo(Outcome.exact(FIVE));
        assertRefused(tree, "status", "BOUNDED", "outcome status (BOUNDED) must be EXACT");
        assertRefused(tree, "status", "KNOWN", "outcome status (KNOWN) must be one of [EXACT, BOUNDED, UNDETERMINED]");
        assertRefused(tree, "amount", "6.00", "outcome amount (6.00) must be 5.00");
        assertRefused(tree, "missing", List.of("x"), "outcome missing ([x]) must be empty");
        assertRefused(tree, "missing", List.of(1), "outcome missing (1) must be a list of JSON strings");
        assertRefused(tree, "missing", "x", "outcome missing (x) must be a list of JSON strings");
        assertRefused(tree, "high", "4.00", "highest yuan (4.00) must be at least the lowest (5.00)");
        assertRefused(
                tree,
                "dimension",
                "fen",
                "dimension (fen) must be one of [yuan, m2, households, persons,"
                        + " person-months, count, ratio, usage, minutes]");
        assertRefused(
                tree,
                "unit",
                "yuan",
                "key of outcome (unit) must be one of [amount, dimension, high, low," + " missing, status]");
        assertThatThrownBy(() -> Outcome.fromJson("5.00")).hasMessage("outcome (5.00) must be a JSON object");
    }

    private static void assertRefused(Map<String, Object> tree, String key, Object value, String message) {
        Map<String, Object> changed = new HashMap<>(tree);
        changed.put(key, value);
        assertThatThrownBy(() -> Outcome.fromJson(changed))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(message);
    }
}
