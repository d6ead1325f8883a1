package org.shequ.standards.testkit;

import java.util.ArrayList;
import java.util.List;
import org.shequ.core.quantity.Ratio;

/** Works out printed arithmetic, knowing nothing but its grammar: {@code + × ÷ max( , ) min( , ) ⌊ ⌋ ⌈ ⌉ ( ) [ | ]} and numbers. */
final class PrintedArithmetic {
    private final String text;
    private final boolean isLast;
    private int at;

    private PrintedArithmetic(String text, boolean isLast) {
        this.text = text.replace(" ", "");
        this.isLast = isLast;
    }

    /** The value, with the first or the last of the terms between which it is open. */
    static Ratio value(String arithmetic, boolean isLast) {
        PrintedArithmetic reader = new PrintedArithmetic(arithmetic, isLast);
        Ratio result = reader.sum();
        if (reader.at < reader.text.length()) {
            throw new IllegalArgumentException("rest of " + arithmetic + ": " + reader.text.substring(reader.at));
        }
        return result;
    }

    private boolean takes(String token) {
        boolean there = text.startsWith(token, at);
        at += there ? token.length() : 0;
        return there;
    }

    private void expect(String token) {
        if (!takes(token)) {
            throw new IllegalArgumentException(token + " at " + at + " of " + text);
        }
    }

    private Ratio sum() {
        Ratio sum = product();
        while (takes("+")) {
            sum = sum.plus(product());
        }
        return sum;
    }

    private Ratio product() {
        Ratio product = atom();
        while (true) {
            if (takes("×")) {
                product = product.times(atom());
            } else if (takes("÷")) {
                product = product.dividedBy(atom());
            } else {
                return product;
            }
        }
    }

    private List<Ratio> list() {
        List<Ratio> list = new ArrayList<>();
        do {
            list.add(sum());
        } while (takes(","));
        expect(")");
        return list;
    }

    private Ratio closed(String end) {
        Ratio inner = sum();
        expect(end);
        return inner;
    }

    private Ratio atom() {
        if (takes("max(")) {
            return list().stream().reduce(Ratio::max).orElseThrow();
        }
        if (takes("min(")) {
            return list().stream().reduce(Ratio::min).orElseThrow();
        }
        if (takes("⌊")) {
            return closed("⌋").floor();
        }
        if (takes("⌈")) {
            return closed("⌉").ceiling();
        }
        if (takes("(")) {
            return closed(")");
        }
        if (takes("[")) {
            Ratio first = sum();
            Ratio last = first;
            while (takes("|")) {
                last = sum();
            }
            expect("]");
            return isLast ? last : first;
        }
        if (takes("-")) {
            return atom().negated();
        }
        int from = at;
        while (at < text.length() && "0123456789.".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        if (from == at) {
            throw new IllegalArgumentException("number at " + at + " of " + text);
        }
        return Ratio.parse(text.substring(from, at));
    }
}
