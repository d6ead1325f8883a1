package org.shequ.core.share;

import java.util.ArrayList;
import java.util.List;
import org.shequ.core.quantity.Ratio;
import org.shequ.core.quantity.Yuan;

/** Reads the text of a cost share. */
final class CostShareText {
    static final String RULE = "weights (CITY=5,COUNTY=5), a payer (CITY), undivided payers (CITY+COUNTY) or"
            + " UNSPECIFIED, after first parts (PROVINCE<=200000.00; or CITY=1/2*LINE;) if any";
    private static final int LONGEST = 10_000;

    private CostShareText() {}

    static CostShare parse(String text) {
        if (text.isEmpty() || text.length() > LONGEST) {
            throw Faults.fault("cost share", text, RULE);
        }
        String[] parts = text.split(";", -1);
        CostShare share = rest(parts[parts.length - 1], text);
        for (int i = 0; i < parts.length - 1; i++) {
            share = share.withFirst(first(parts[i], text));
        }
        return share;
    }

    private static FirstPart first(String part, String text) {
        int atMost = part.indexOf("<=");
        int equals = part.indexOf('=');
        int times = part.indexOf('*');
        if (atMost >= 0 && atMost == equals - 1) {
            return FirstPart.upTo(Payer.of(part.substring(0, atMost)), Yuan.parse(part.substring(atMost + 2)));
        }
        if (equals >= 0 && equals < times) {
            Payer payer = Payer.of(part.substring(0, equals));
            return FirstPart.of(
                    payer,
                    number("first part of " + payer, part.substring(equals + 1, times)),
                    part.substring(times + 1));
        }
        throw Faults.fault("cost share", text, RULE);
    }

    private static CostShare rest(String rest, String text) {
        if (rest.equals(Allocation.UNSPECIFIED)) {
            return CostShare.unspecified();
        }
        if (rest.indexOf('=') >= 0) {
            return CostShare.weights(weights(rest, text));
        }
        if (rest.indexOf('+') >= 0) {
            String[] names = rest.split("\\+", -1);
            Payer[] payers = new Payer[names.length];
            for (int i = 0; i < names.length; i++) {
                payers[i] = Payer.of(names[i]);
            }
            return CostShare.undivided(payers);
        }
        return CostShare.sole(Payer.of(rest));
    }

    private static List<PayerWeight> weights(String rest, String text) {
        List<PayerWeight> weights = new ArrayList<>();
        for (String weight : rest.split(",", -1)) {
            int equals = weight.indexOf('=');
            if (equals < 0) {
                throw Faults.fault("cost share", text, RULE);
            }
            Payer payer = Payer.of(weight.substring(0, equals));
            weights.add(PayerWeight.of(payer, number("weight of " + payer, weight.substring(equals + 1))));
        }
        return weights;
    }

    private static Ratio number(String role, String text) {
        try {
            return Ratio.parse(text);
        } catch (IllegalArgumentException e) {
            String message = Faults.message(role, text, "a number such as 5, 0.4, 40% or 2/5");
            throw new IllegalArgumentException(message, e);
        }
    }
}
