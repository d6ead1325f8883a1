package org.shequ.core.testkit;

import java.util.ArrayList;
import java.util.List;
import org.shequ.core.quantity.Ratio;

/** Works out printed arithmetic, knowing nothing but its grammar: {@code + × ÷ max( , ) min( , ) ⌊ ⌋ ⌈ ⌉ ( )} and numbers. */
public final class PrintedArithmetic {
    private final String text;
    private final boolean isLast;
    private int at;

    private PrintedArithmetic(String text, boolean isLast) {
        this.text = text.replace(" ", "");
        this.isLast = isLast;
    }

    /**
     * Works out arithmetic as a derivation or an explanation prints it.
     *
     * @param arithmetic the text, for example {@code 3000.00 × (3120 ÷ 100)}
     * @return its exact value
     * @throws IllegalArgumentException if the text is anything else, such as one with {@code ?} in it, or it matters which of the terms
     *     between which it is open is taken
     */
    public static Ratio read(String arithmetic) {
        Ratio first = read(arithmetic, false);
        Ratio last = read(arithmetic, true);
        if (!first.equals(last)) {
            throw new IllegalArgumentException(first + " and " + last + " in " + arithmetic);
        }
        return first;
    }

    private static Ratio read(String arithmetic, boolean isLast) {
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

    /** The first or the last of the terms between which brackets leave it open. */
    private Ratio open() {
        Ratio first = sum();
        Ratio last = first;
        while (takes("|")) {
            last = sum();
        }
        expect("]");
        return isLast ? last : first;
    }

    private Ratio atom() {
        if (takes("max(")) {
            return list().stream().reduce(Ratio::max).orElseThrow();
        }
        if (takes("min(")) {
            return list().stream().reduce(Ratio::min).orElseThrow();
        }
        if (takes("⌊")) {
            Ratio inner = sum();
            expect("⌋");
            return inner.floor();
        }
        if (takes("⌈")) {
            Ratio inner = sum();
            expect("⌉");
            return inner.ceiling();
        }
        if (takes("[")) {
            return open();
        }
        if (takes("(")) {
            Ratio inner = sum();
            expect(")");
            return inner;
        }
        if (takes("-")) {
            return atom().negated();
        }
        int from = at;
        while (at < text.length() && "0123456789.".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        return Ratio.parse(text.substring(from, at));
    }
}
