package org.shequ.examples.cli;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.shequ.core.quantity.Outcome;
import org.shequ.core.quantity.Yuan;
import org.shequ.core.text.Wording;

/** How tables say payers, amounts and lists. */
final class Words {
    private Words() {}

    /** A payer, or several that pay undivided. */
    static String payer(String key, Wording words) {
        return Arrays.stream(key.split("\\+", -1))
                .map(each -> words.sayOr("payer." + each, each))
                .collect(Collectors.joining("+"));
    }

    /** Who pays how much; a sole payer without the amount, which stands beside. */
    static String payers(Map<String, Yuan> shares, Wording words) {
        if (shares.size() == 1) {
            return payer(shares.keySet().iterator().next(), words);
        }
        return shares.entrySet().stream()
                .map(each -> payer(each.getKey(), words) + " " + Shown.amount(each.getValue()))
                .collect(Collectors.joining(words.say("semicolon")));
    }

    static String amount(Outcome<Yuan> outcome, Wording words) {
        return switch (outcome.status()) {
            case EXACT -> Shown.amount(outcome.amount().orElseThrow());
            case UNDETERMINED -> words.say("undetermined");
            case BOUNDED -> range(outcome.low().orElse(Yuan.ZERO), outcome.high(), words);
        };
    }

    static String range(Yuan low, Optional<Yuan> high, Wording words) {
        return high.map(top -> top.equals(low) ? Shown.amount(low) : Shown.amount(low) + " ~ " + Shown.amount(top))
                .orElseGet(() -> words.say("atLeast", Shown.amount(low)));
    }

    static String list(List<String> parts, Wording words) {
        return String.join(words.say("comma"), parts);
    }
}
