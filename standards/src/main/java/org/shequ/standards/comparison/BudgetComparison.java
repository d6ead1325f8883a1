package org.shequ.standards.comparison;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.immutables.value.Value;
import org.shequ.core.Preconditions;
import org.shequ.core.json.Json;
import org.shequ.core.place.DivisionCode;
import org.shequ.core.source.RuleId;
import org.shequ.core.text.Label;
import org.shequ.standards.budget.Budget;
import org.shequ.standards.budget.BudgetLine;
import org.shequ.standards.budget.BudgetTotal;
import org.shequ.standards.lookup.Lookup;
import org.shequ.standards.rule.Role;

/**
 * Two budgets of one unit, line by line (预算比较): two years, two readings, or the law in force and a what-if.
 *
 * <p>Every line of either side stands here, also one that is the same on both, so that the differences of the lines of a role add up to the
 * difference of its total. Lines belong together by their rule; while it is open which of several rules applies, by the clauses of all of
 * them. What is not known of the unit is taken to be the same on both sides.
 *
 * <p>Start at {@code Policy.comparedWith}, which explains the lines: only so is it known that an open amount is the same on both sides.
 */
@Value.Immutable(builder = false)
public abstract class BudgetComparison {
    BudgetComparison() {}

    /**
     * Compares two budgets whose totals are the sums of their lines, the sides called by their years.
     *
     * @param before the first side
     * @param after the second side
     * @return the comparison
     * @throws IllegalArgumentException if they are of units with different codes
     * @throws ArithmeticException if a difference does not fit
     */
    public static BudgetComparison of(Budget before, Budget after) {
        return of(
                Side.of(before.year().toString(), before.year()),
                before,
                Side.of(after.year().toString(), after.year()),
                after);
    }

    /**
     * Compares two budgets.
     *
     * @param first what the first side is called, with the year of its budget
     * @param before the budget of the first side
     * @param second what the second side is called, with the year of its budget
     * @param after the budget of the second side
     * @return the comparison
     * @throws IllegalArgumentException if they are of units with different codes, or a side has another year than its budget
     * @throws ArithmeticException if a difference does not fit
     */
    public static BudgetComparison of(Side first, Budget before, Side second, Budget after) {
        return ImmutableBudgetComparison.of(first, before, second, after);
    }

    /** {@return what the first side is called} */
    @Value.Parameter
    public abstract Side first();

    /** {@return the budget of the first side} */
    @Value.Parameter
    public abstract Budget before();

    /** {@return what the second side is called} */
    @Value.Parameter
    public abstract Side second();

    /** {@return the budget of the second side} */
    @Value.Parameter
    public abstract Budget after();

    /** {@return the division code of the unit, if known} */
    public Optional<DivisionCode> code() {
        return after().code();
    }

    /** {@return the name of the unit, if known} */
    public Optional<String> name() {
        return after().name().or(before()::name);
    }

    /** {@return what in the facts of the unit is at odds on either side, each once, in words} */
    public List<Label> warnings() {
        Set<Label> warnings = new LinkedHashSet<>(before().warnings());
        warnings.addAll(after().warnings());
        return List.copyOf(warnings);
    }

    /** {@return all lines, in the order of the second side; those that only the first has, before what followed them there} */
    @Value.Derived
    public List<LineComparison> lines() {
        return Pair.of(
                        before().lines(),
                        after().lines(),
                        List.of(BudgetComparison::isSameRule, BudgetComparison::isAlternative))
                .stream()
                .map(LineComparison::of)
                .toList();
    }

    private static boolean isSameRule(BudgetLine before, BudgetLine after) {
        return before.rule().equals(after.rule()) && before.role() == after.role();
    }

    /** While it is open which of several rules applies, their line has the clauses of all. */
    private static boolean isAlternative(BudgetLine before, BudgetLine after) {
        return before.role() == after.role() && (isOneOf(after.rule(), before) || isOneOf(before.rule(), after));
    }

    private static boolean isOneOf(RuleId rule, BudgetLine line) {
        return !line.missing().isEmpty() && line.clauses().contains(rule.clause());
    }

    /** {@return the lines that are known to differ, in order} */
    public List<LineComparison> changedLines() {
        return lines().stream().filter(each -> each.change().isDifferent()).toList();
    }

    /**
     * Returns the line of a rule.
     *
     * @param rule the id of the rule on either side, for example {@code PZH2015-3.5.4-2}
     * @return the line
     * @throws IllegalArgumentException if neither side has a line of that rule; the message lists those that exist
     */
    public LineComparison line(String rule) {
        RuleId id = RuleId.of(rule);
        return lines().stream()
                .filter(line -> Stream.of(line.before(), line.after())
                        .flatMap(Optional::stream)
                        .anyMatch(each -> each.rule().equals(id)))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no line of rule " + rule + " in " + first() + " or "
                        + second() + "; there are "
                        + lines().stream().map(line -> line.rule().toString()).toList()));
    }

    /** {@return the totals of what must be provided} */
    @Value.Derived
    public TotalComparison uses() {
        return total(Role.NORM, before().uses(), after().uses());
    }

    /** {@return the totals of what is given} */
    @Value.Derived
    public TotalComparison grants() {
        return total(Role.GRANT, before().grants(), after().grants());
    }

    private TotalComparison total(Role role, BudgetTotal before, BudgetTotal after) {
        boolean isSum =
                LineSum.isTotal(role, first(), before(), before) && LineSum.isTotal(role, second(), after(), after);
        return isSum
                ? TotalComparison.ofLines(
                        before,
                        after,
                        lines().stream().filter(line -> line.role() == role).toList())
                : TotalComparison.ofEnds(before, after);
    }

    /** {@return whether any line of either side rests on a what-if} */
    public boolean isHypothetical() {
        return before().isHypothetical() || after().isHypothetical();
    }

    /**
     * Writes the comparison as a plain tree for a host's JSON, words in Chinese.
     *
     * @return maps, lists and strings
     */
    @JsonValue
    public Object toJson() {
        return Objects.requireNonNull(json(Locale.SIMPLIFIED_CHINESE).toJava());
    }

    /**
     * Writes the comparison, every key present: code, name, warnings, lookup, lines, uses, grants.
     *
     * @param locale the language of notes, warnings and explanations, zh or en
     * @return the object
     */
    public Json.Obj json(Locale locale) {
        return Json.object()
                .putOrNull("code", code().map(Writing::text))
                .putOrNull("name", name().map(Writing::text))
                .put(
                        "warnings",
                        Writing.array(
                                warnings().stream().map(each -> each.in(locale)).toList()))
                .put(
                        "lookup",
                        Json.object()
                                .put("before", lookup(before().lookup(), locale))
                                .put("after", lookup(after().lookup(), locale))
                                .build())
                .put(
                        "lines",
                        Json.array(
                                lines().stream().map(each -> each.json(locale)).toList()))
                .put("uses", uses().json())
                .put("grants", grants().json())
                .build();
    }

    private static Json.Arr lookup(List<Lookup> found, Locale locale) {
        return Json.array(found.stream().map(each -> each.json(locale)).toList());
    }

    @Value.Check
    void check() {
        Preconditions.checkArgument(
                before().code().equals(after().code()),
                "code of the unit on the second side (%s) must be that on the first (%s)",
                after().code().map(Object::toString).orElse("unknown"),
                before().code().map(Object::toString).orElse("unknown"));
        checkYear(first(), before());
        checkYear(second(), after());
    }

    private static void checkYear(Side side, Budget budget) {
        Preconditions.checkArgument(
                side.year().equals(budget.year()),
                "year of side %s (%s) must be that of its budget (%s)",
                side,
                side.year(),
                budget.year());
    }

    @Override
    public String toString() {
        return first() + " -> " + second() + " " + lines();
    }
}
