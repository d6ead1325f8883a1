package org.shequ.standards.rule;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.shequ.core.formula.Measure;
import org.shequ.core.formula.json.FigureObserver;
import org.shequ.core.formula.json.Vocabulary;
import org.shequ.core.json.Cursor;
import org.shequ.core.json.Fields;
import org.shequ.core.json.Json;
import org.shequ.core.quantity.Dimension;
import org.shequ.core.quantity.Quantity;
import org.shequ.core.quantity.Ratio;
import org.shequ.standards.text.PrintedBasis;
import org.shequ.standards.text.PrintedPhrase;
import org.shequ.standards.text.PrintedUnit;

/**
 * Holds each figure of a rule against the phrase it was taken from (原文核对): value and unit, and what it is counted by where the
 * phrase says so.
 */
final class PrintedFigures implements FigureObserver {
    private static final Ratio HUNDRED = Ratio.of(100);
    private static final Ratio TWELVE = Ratio.of(12);

    private static final Map<Dimension<?>, Set<PrintedUnit>> UNITS = Map.of(
            Dimension.YUAN,
            Set.of(PrintedUnit.YUAN),
            Dimension.FLOOR_AREA,
            Set.of(PrintedUnit.SQUARE_METRES),
            Dimension.HOUSEHOLDS,
            Set.of(PrintedUnit.HOUSEHOLDS),
            Dimension.PERSONS,
            Set.of(PrintedUnit.PERSONS),
            Dimension.PERSON_MONTHS,
            Set.of(PrintedUnit.PERSONS, PrintedUnit.MONTHS),
            Dimension.MINUTES,
            Set.of(PrintedUnit.MINUTES),
            Dimension.COUNT,
            Set.of(
                    PrintedUnit.ITEMS,
                    PrintedUnit.COMMUNITIES,
                    PrintedUnit.VILLAGES,
                    PrintedUnit.YEARS_OF_AGE,
                    PrintedUnit.YEARS,
                    PrintedUnit.MONTHS));

    /** What the formula around an amount counts it by; without a block, by the unit itself. */
    private record Basis(Optional<Ratio> block, Set<PrintedUnit> units, boolean isMonthly) {}

    private static final Basis UNIT_ITSELF =
            new Basis(Optional.of(Ratio.ONE), Set.of(PrintedUnit.COMMUNITIES, PrintedUnit.VILLAGES), false);
    private static final Basis OCCURRENCES = new Basis(
            Optional.empty(), Set.of(PrintedUnit.PERSONS, PrintedUnit.COMMUNITIES, PrintedUnit.VILLAGES), true);
    private static final Basis HEAD = new Basis(Optional.of(Ratio.ONE), Set.of(PrintedUnit.PERSONS), true);

    private final Vocabulary vocabulary;
    private final IdentityHashMap<Json, Basis> bases = new IdentityHashMap<>();
    private final AskedFigures asked;
    private final PrintedEnds ends;

    /** The figures of a rule whose readings are in place. */
    PrintedFigures(Json rule, Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
        this.asked = new AskedFigures(rule);
        this.ends = new PrintedEnds(rule);
        note(rule);
    }

    private void note(Json tree) {
        if (tree instanceof Json.Obj object) {
            object.members().forEach((key, value) -> {
                if (value instanceof Json.Obj formula) {
                    noteBasis(key, formula);
                }
                note(value);
            });
        } else if (tree instanceof Json.Arr array) {
            array.elements().forEach(this::note);
        }
    }

    private void noteBasis(String kind, Json.Obj formula) {
        Optional<Json> amount = formula.member("amount");
        switch (kind) {
            case "per" -> amount.ifPresent(each -> bases.put(each, new Basis(block(formula), counted(formula), false)));
            case "perHundredHouseholds" ->
                amount.ifPresent(each ->
                        bases.put(each, new Basis(Optional.of(HUNDRED), Set.of(PrintedUnit.HOUSEHOLDS), false)));
            case "perPersonMonth" -> amount.ifPresent(each -> bases.put(each, HEAD));
            case "headCost" ->
                formula.member("rate")
                        .filter(Json.Obj.class::isInstance)
                        .flatMap(rate -> ((Json.Obj) rate).member("flat"))
                        .ifPresent(each -> bases.put(each, HEAD));
            default -> {}
        }
    }

    private static Optional<Ratio> block(Json.Obj formula) {
        Json block = formula.member("block").orElse(Json.nothing());
        Json value = block instanceof Json.Obj object ? object.member("value").orElse(block) : block;
        try {
            return value instanceof Json.Text text ? Optional.of(Ratio.parse(text.value())) : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private Set<PrintedUnit> counted(Json.Obj formula) {
        return formula.member("measure")
                .filter(Json.Text.class::isInstance)
                .flatMap(name -> vocabulary.variable(((Json.Text) name).value()))
                .filter(Measure.class::isInstance)
                .map(measure -> ((Measure<?>) measure).dimension())
                .map(UNITS::get)
                .orElse(Set.of());
    }

    @Override
    public void figure(Cursor at, Quantity<?> value) {
        if (!(at.json().orElse(null) instanceof Json.Obj)) {
            return;
        }
        Fields fields = at.fields();
        Cursor printed = fields.optional("printed");
        Cursor inferred = fields.optional("inferred");
        Cursor reported = fields.optional(Account.KEY);
        if (printed.isPresent() && inferred.isPresent()) {
            inferred.fault("a figure is printed or inferred, not both", "one of printed, inferred");
        }
        if (reported.isPresent() && (printed.isPresent() || inferred.isPresent())) {
            reported.fault("a figure has one origin", "one of printed, inferred, reported");
        }
        Account.read(reported);
        inferred.text().filter(String::isBlank).ifPresent(blank -> inferred.fault("the reason in words"));
        fields.optional("name")
                .text()
                .filter(String::isBlank)
                .ifPresent(blank -> fields.optional("name").fault("a name that is not blank"));
        printed.parsed("a printed figure such as 每百户3000元, 5万元 or 三年", PrintedPhrase::parse)
                .ifPresent(phrase -> check(printed, at.json().orElseThrow(), phrase, value));
    }

    private void check(Cursor printed, Json figure, PrintedPhrase phrase, Quantity<?> value) {
        Basis basis = bases.getOrDefault(figure, asked.isOfOccurrences(figure) ? OCCURRENCES : UNIT_ITSELF);
        String said = phrase.values() + " " + phrase.unit();
        if (!unitAgrees(phrase, value.dimension())) {
            printed.fault(
                    "printed phrase says " + said + ", the figure is in " + value.dimension(),
                    "a phrase in " + value.dimension());
        } else if (asked.isPerBlock(figure, phrase, value)) {
            ends.differs(figure, phrase)
                    .ifPresent(message -> printed.fault(message, "a phrase that says the blocks of both ends"));
        } else if (!valueAgrees(phrase, value)) {
            printed.fault(
                    "printed phrase says " + said + ", the figure is " + value + " " + value.dimension(),
                    "a phrase that says " + value);
        } else if (!basisAgrees(phrase, basis)) {
            printed.fault(
                    "printed phrase counts " + counts(phrase) + ", the formula " + counts(basis),
                    "a phrase and a formula that count alike");
        } else {
            asked.differs(figure, phrase, value)
                    .or(() -> ends.differs(figure, phrase))
                    .ifPresent(message -> printed.fault(message, "a phrase and a figure that say the same"));
        }
    }

    /** Ratios also tell years, bounds and blocks, whose unit the formula does not repeat. */
    private static boolean unitAgrees(PrintedPhrase phrase, Dimension<?> dimension) {
        return phrase.unit() == PrintedUnit.NUMBER
                || UNITS.getOrDefault(dimension, Set.of(phrase.unit())).contains(phrase.unit());
    }

    private static boolean valueAgrees(PrintedPhrase phrase, Quantity<?> value) {
        Ratio exact = value.exact();
        return switch (phrase.form()) {
            case FIGURE, RANGE, FROM_YEAR, PLAN_PERIOD ->
                phrase.values().contains(exact)
                        || (phrase.unit() == PrintedUnit.YEARS
                                && phrase.values().contains(exact.dividedBy(TWELVE)));
            case CYCLE ->
                phrase.everyMonths()
                        .filter(months -> months.equals(exact.times(TWELVE)) || months.equals(exact))
                        .isPresent();
            case BEFORE_YEAR, BY_YEAR, YEARS_FROM -> false;
            case SPLIT -> {
                Ratio sum = phrase.values().stream().reduce(Ratio.ZERO, Ratio::plus);
                yield phrase.values().stream().anyMatch(weight -> weight.equals(exact.times(sum)));
            }
        };
    }

    private static boolean basisAgrees(PrintedPhrase phrase, Basis basis) {
        boolean everyMonth = phrase.everyMonths().equals(Optional.of(Ratio.ONE))
                && !phrase.values().isEmpty();
        if (everyMonth && !basis.isMonthly()) {
            return false;
        }
        if (phrase.per().isEmpty()) {
            return true;
        }
        PrintedBasis printed = phrase.per().get(0);
        boolean block = basis.block()
                .map(count -> printed.count().compareTo(count) <= 0
                        && count.compareTo(printed.upTo().orElse(printed.count())) <= 0)
                .orElse(true);
        return phrase.per().size() == 1
                && block
                && (basis.units().isEmpty() || basis.units().contains(printed.unit()));
    }

    private static String counts(PrintedPhrase phrase) {
        List<String> words = new ArrayList<>();
        phrase.per().forEach(each -> words.add(each.toString()));
        phrase.everyMonths().ifPresent(months -> words.add("every " + months + " months"));
        return String.join(", ", words);
    }

    private static String counts(Basis basis) {
        String units = basis.units().isEmpty()
                ? ""
                : " "
                        + String.join(
                                " or ",
                                new java.util.TreeSet<>(
                                        basis.units().stream().map(Enum::name).toList()));
        return "per " + basis.block().map(Ratio::toString).orElse("block") + units
                + (basis.isMonthly() ? ", every month" : "");
    }
}
