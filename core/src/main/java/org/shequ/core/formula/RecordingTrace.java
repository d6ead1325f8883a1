package org.shequ.core.formula;

import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.shequ.core.place.DivisionCode;
import org.shequ.core.quantity.Dimension;
import org.shequ.core.quantity.Quantity;
import org.shequ.core.quantity.Ratio;
import org.shequ.core.text.Label;

/** Records an evaluation: the operands and decisions in order, and the arithmetic as it is put together. */
final class RecordingTrace extends Trace {
    private static final Label PLACE = Label.of("区划代码", "division code");
    private static final Label DAY = Label.of("截止日期", "day asked");

    private final Deque<String> terms = new ArrayDeque<>();
    private final Set<Operand> operands = new LinkedHashSet<>();
    private final Set<Label> decisions = new LinkedHashSet<>();

    /** Evaluates one case, recorded here. */
    Evaluator evaluator(Facts facts, Box box) {
        return new Evaluator(facts, box, this);
    }

    Derivation derivation(List<Label> supposed, String result) {
        String arithmetic = terms.isEmpty() ? "" : terms.peek();
        return Derivation.of(supposed, List.copyOf(operands), List.copyOf(decisions), arithmetic, result);
    }

    @Override
    void figure(Quantity<?> value) {
        terms.push(print(value.exact(), value.dimension()));
    }

    @Override
    void read(@Nullable Label label, String name, Span value, Dimension<?> dimension) {
        terms.push(operand(label, name, value, dimension));
    }

    @Override
    void filled(Parameter<?> parameter, String name, Span value) {
        operand(parameter.label(), name, value, parameter.dimension());
    }

    private String operand(@Nullable Label label, String name, Span value, Dimension<?> dimension) {
        String printed = value.isExact() ? print(value.low(), dimension) : "?";
        operands.add(Operand.of(name, label == null ? Label.of(name, name) : label, printed, dimension.name()));
        return printed;
    }

    @Override
    void truth(TruthMeasure measure, Truth truth) {
        String value = truth.isKnown() ? truth == Truth.TRUE ? "true" : "false" : "?";
        operands.add(Operand.of(measure.name(), measure.label(), value, ""));
    }

    @Override
    void category(CategoryMeasure measure, Set<String> possible) {
        if (possible.size() == 1) {
            String value = possible.iterator().next();
            operands.add(Operand.ofCategory(measure.name(), measure.label(), value, measure.wording(value)));
        } else {
            operands.add(Operand.of(measure.name(), measure.label(), "?", ""));
        }
    }

    @Override
    void place(Optional<DivisionCode> place) {
        String value = place.map(DivisionCode::toString).orElse("?");
        operands.add(Operand.of("code", PLACE, value, ""));
    }

    @Override
    void days(OccurrenceMeasure measure, Optional<List<LocalDate>> days, LocalDate at) {
        String value =
                days.map(all -> all.stream().sorted().toList().toString()).orElse("?");
        operands.add(Operand.of(measure.name(), measure.label(), value, ""));
        operands.add(Operand.of("at", DAY, at.toString(), ""));
    }

    @Override
    void perBlock(PerBlock<?> formula) {
        String measured = terms.pop();
        boolean one = formula.block().equals(Ratio.ONE);
        String count = one ? measured : measured + " ÷ " + formula.block().toPlainString();
        String counted = switch (formula.blocks()) {
            case LINEAR -> one ? count : "(" + count + ")";
            case FULL -> "⌊" + count + "⌋";
            case STARTED -> "⌈" + count + "⌉";
        };
        terms.push(print(formula.amount().exact(), formula.dimension()) + " × " + counted);
    }

    @Override
    void perPersonMonth(PerPersonMonth<?> formula, boolean fullYear) {
        String read = terms.pop();
        String months = fullYear ? read + " × 12" : read;
        terms.push(print(formula.amount().exact(), formula.dimension()) + " × " + months);
    }

    @Override
    void headCost(HeadCost<?> formula) {
        String rate = terms.pop();
        String heads = terms.pop();
        String times = formula.times().equals(Ratio.ONE) ? "" : " × " + number(formula.times());
        terms.push(factor(heads) + " × " + factor(rate) + times);
    }

    @Override
    void priceTimesQuantity() {
        String quantity = terms.pop();
        String price = terms.pop();
        boolean nothing = price.equals("?") && quantity.equals("0");
        terms.push(nothing ? "0" : factor(price) + " × " + factor(quantity));
    }

    @Override
    void rise(String name, @Nullable Ratio rise) {
        String printed = rise == null ? "?" : number(rise);
        operands.add(Operand.of(name, Label.of(name, name), printed, Dimension.RATIO.name()));
        terms.push(printed);
    }

    @Override
    void stepped(Stepped<?> formula, int rises, int steps) {
        List<String> factors = new ArrayList<>();
        for (int i = 0; i < rises; i++) {
            factors.add(0, "1 + " + terms.pop());
        }
        boolean compounded = formula.growth().rate().isPresent();
        StringBuilder factor = new StringBuilder();
        if (compounded) {
            factor.append(("(" + factors.get(0) + ") × ").repeat(steps));
            factor.setLength(factor.length() - 3);
        } else {
            factor.append(String.join(", ", factors));
        }
        String base = factor(terms.pop());
        terms.push(base + " × " + (formula.cuts() ? "(" + factor + ")" : "max(1, " + factor + ")"));
    }

    @Override
    void tier(Tiers<?> formula, int index) {
        terms.pop();
        decisions.add(Label.of(
                Describer.range(formula, index, Locale.CHINESE), Describer.range(formula, index, Locale.ENGLISH)));
    }

    @Override
    void unsettledTier() {
        terms.pop();
    }

    @Override
    void part(Ratio ratio) {
        terms.push(factor(terms.pop()) + " × " + number(ratio));
    }

    @Override
    void sum(int parts) {
        List<String> last = last(parts);
        terms.push(last.size() == 1 ? last.get(0) : "(" + String.join(" + ", last) + ")");
    }

    @Override
    void largerOf(int parts) {
        terms.push("max(" + String.join(", ", last(parts)) + ")");
    }

    @Override
    void smallerOf(int parts) {
        terms.push("min(" + String.join(", ", last(parts)) + ")");
    }

    @Override
    void open(int parts) {
        terms.push("[" + String.join(" | ", last(parts)) + "]");
    }

    @Override
    void compared(Comparison<?> condition, Truth truth) {
        last(2);
        decided(condition, truth);
    }

    @Override
    void decided(Condition condition, Truth truth) {
        decisions.add(Describer.decision(condition, truth));
    }

    private List<String> last(int count) {
        List<String> last = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            last.add(0, terms.pop());
        }
        return last;
    }

    /** A term as a factor: in parentheses where it is a product or sum that would otherwise read wrongly. */
    private static String factor(String term) {
        return isGrouped(term) || !term.contains(" + ") ? term : "(" + term + ")";
    }

    private static boolean isGrouped(String term) {
        boolean opens = term.startsWith("(") || term.startsWith("max(") || term.startsWith("min(");
        return opens && closes(term);
    }

    /** Whether the parenthesis that opens first closes last. */
    private static boolean closes(String term) {
        int depth = 0;
        for (int i = 0; i < term.length(); i++) {
            depth += term.charAt(i) == '(' ? 1 : term.charAt(i) == ')' ? -1 : 0;
            if (depth == 0 && term.charAt(i) == ')') {
                return i == term.length() - 1;
            }
        }
        return false;
    }

    /** Prints a value exactly: money with at least two decimals, a value without a finite decimal as a fraction. */
    private static String print(Ratio value, Dimension<?> dimension) {
        String plain = number(value);
        if (dimension != Dimension.YUAN || plain.startsWith("(")) {
            return plain;
        }
        int point = plain.indexOf('.');
        boolean padded = point >= 0 && plain.length() - point > 2;
        return padded ? plain : value.toDecimal(2, RoundingMode.UNNECESSARY).toPlainString();
    }

    private static String number(Ratio value) {
        String plain = value.toPlainString();
        int slash = plain.indexOf('/');
        String fraction = slash < 0 ? plain : plain.substring(0, slash) + " ÷ " + plain.substring(slash + 1);
        return slash >= 0 || value.signum() < 0 ? "(" + fraction + ")" : plain;
    }
}
