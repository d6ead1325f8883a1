package org.shequ.core.formula;

import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/** Works out printed arithmetic, knowing nothing but its grammar: {@code + × ÷ max( , ) min( , ) ⌊ ⌋ ⌈ ⌉ ( )} and numbers. */
final class ArithmeticReader {
    private final String text;
    private int at;

    private ArithmeticReader(String text) {
        this.text = text.replace(" ", "");
    }

    static Fraction read(String arithmetic) {
        ArithmeticReader reader = new ArithmeticReader(arithmetic);
        Fraction result = reader.sum();
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

    private Fraction sum() {
        Fraction sum = product();
        while (takes("+")) {
            sum = sum.plus(product());
        }
        return sum;
    }

    private Fraction product() {
        Fraction product = atom();
        while (true) {
            if (takes("×")) {
                product = product.times(atom());
            } else if (takes("÷")) {
                product = product.by(atom());
            } else {
                return product;
            }
        }
    }

    private List<Fraction> list() {
        List<Fraction> list = new ArrayList<>();
        do {
            list.add(sum());
        } while (takes(","));
        expect(")");
        return list;
    }

    private Fraction atom() {
        if (takes("max(")) {
            return list().stream().reduce(Fraction::max).orElseThrow();
        }
        if (takes("min(")) {
            return list().stream().reduce(Fraction::min).orElseThrow();
        }
        if (takes("⌊")) {
            Fraction inner = sum();
            expect("⌋");
            return inner.rounded(0, RoundingMode.FLOOR);
        }
        if (takes("⌈")) {
            Fraction inner = sum();
            expect("⌉");
            return inner.rounded(0, RoundingMode.CEILING);
        }
        if (takes("(")) {
            Fraction inner = sum();
            expect(")");
            return inner;
        }
        if (takes("-")) {
            return Fraction.ZERO.minus(atom());
        }
        int from = at;
        while (at < text.length() && "0123456789.".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        return Fraction.of(text.substring(from, at));
    }
}
