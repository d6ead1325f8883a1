package org.shequ.seeds;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.shequ.core.calendar.FiscalYear;
import org.shequ.core.formula.Derivation;
import org.shequ.core.formula.Operand;
import org.shequ.core.json.Json;
import org.shequ.core.quantity.Bounds;
import org.shequ.core.quantity.Dimension;
import org.shequ.core.quantity.Outcome;
import org.shequ.core.quantity.Ratio;
import org.shequ.core.quantity.Yuan;
import org.shequ.core.source.RuleId;
import org.shequ.core.testkit.PrintedArithmetic;
import org.shequ.core.testkit.UnitArbitraries;
import org.shequ.core.unit.Community;
import org.shequ.core.unit.RuralSetUp;
import org.shequ.core.unit.Settlement;
import org.shequ.core.unit.Unit;
import org.shequ.core.unit.UnitJson;
import org.shequ.standards.budget.Budget;
import org.shequ.standards.budget.BudgetLine;
import org.shequ.standards.budget.BudgetTotal;
import org.shequ.standards.explain.Explanation;
import org.shequ.standards.json.JsonText;
import org.shequ.standards.policy.Offset;
import org.shequ.standards.policy.Policy;
import org.shequ.standards.policy.Spread;
import org.shequ.standards.reference.ReferenceData;
import org.shequ.standards.rule.Role;

/** What holds of every budget under the bundled documents, for any community, any year, and whatever is missing. */
class BudgetProperties {
    private static final ReferenceData FIGURES = figures();
    private static final List<String> CODES =
            List.of("220102001001", "220122105214", "370102001001", "510402001001", "510421100201", "620982001001");

    /** Months in post take the place of an assumed full year and may lie on either side of it. */
    private static final String MEMBER_SUBSIDY = "JL2010-6.3-6";

    /** Without them the code would say something else, rather than nothing. */
    private static final Set<String> AXES_OF_CODE = Set.of("kind", "code", "committee");

    private static ReferenceData figures() {
        try (InputStream stream = Seeds.illustrativeReference()) {
            return ReferenceData.read(JsonText.read(stream, "illustrative-reference.json"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Communities of the generator of core, placed where a bundled document holds, as they stand in JSON. */
    @Provide
    Arbitrary<Json.Obj> communities() {
        return Combinators.combine(
                        UnitArbitraries.communities().filter(BudgetProperties::isConsistent), Arbitraries.of(CODES))
                .as((community, code) -> placed(UnitJson.write(community), code));
    }

    /** A place in a city or town is no rural community; a unit that says both contradicts itself. */
    private static boolean isConsistent(Community community) {
        boolean built =
                community.settlement().filter(each -> each != Settlement.RURAL).isPresent();
        return !built || community.ruralSetUp().filter(RuralSetUp::isSetUp).isEmpty();
    }

    private static Json.Obj placed(Json.Obj unit, String code) {
        Json.ObjBuilder placed = Json.object();
        unit.members().forEach((key, value) -> {
            if (!key.equals("code") && !key.equals("facts")) {
                placed.put(key, value);
            }
        });
        return placed.put("code", code).build();
    }

    @Provide
    Arbitrary<Policy> policies() {
        return Combinators.combine(
                        Arbitraries.integers().between(2010, 2019),
                        Arbitraries.of(true, false),
                        Arbitraries.of(Offset.class))
                .as((year, withFigures, offset) -> {
                    Policy policy = Seeds.library()
                            .forYear(FiscalYear.of(year))
                            .assumeEffective("DH", LocalDate.of(2010, 1, 1))
                            .withOffset(offset);
                    return withFigures ? policy.withReference(FIGURES) : policy;
                });
    }

    private static Unit unit(Json.Obj tree) {
        return UnitJson.read(tree);
    }

    private static Json.Obj with(Json.Obj unit, String key, Optional<Json> value) {
        Map<String, Json> members = new LinkedHashMap<>(unit.members());
        members.remove(key);
        value.ifPresent(each -> members.put(key, each));
        Json.ObjBuilder changed = Json.object();
        members.forEach(changed::put);
        return changed.build();
    }

    @Property(tries = 1_000, edgeCases = EdgeCasesMode.NONE)
    void totalsAreTheSumsOfLines(@ForAll("communities") Json.Obj community, @ForAll("policies") Policy policy) {
        Budget budget = policy.withOffset(Offset.GROSS).budget(unit(community));
        assertTotal(budget.uses(), budget, Role.NORM);
        assertTotal(budget.grants(), budget, Role.GRANT);
    }

    private static void assertTotal(BudgetTotal total, Budget budget, Role role) {
        Outcome<Yuan> sum = Outcome.exact(Yuan.ZERO);
        Yuan known = Yuan.ZERO;
        for (BudgetLine line : budget.lines()) {
            if (line.role() == role) {
                sum = sum.plus(line.amount());
                known = known.plus(line.amount().amount().orElse(Yuan.ZERO));
            }
        }
        assertThat(total.known()).isEqualTo(known);
        assertThat(Optional.of(total.low())).isEqualTo(sum.low());
        assertThat(total.high()).isEqualTo(sum.high());
        assertThat(total.amount()).isEqualTo(sum.amount());
    }

    @Property(tries = 1_000, edgeCases = EdgeCasesMode.NONE)
    void whatIsKnownIsSharedWholeAndLiesWithinTheBounds(
            @ForAll("communities") Json.Obj community, @ForAll("policies") Policy policy) {
        Budget budget = policy.budget(unit(community));
        for (BudgetTotal total : List.of(budget.uses(), budget.grants())) {
            assertThat(total.shares().total()).isEqualTo(total.known());
            assertThat(total.known()).isLessThanOrEqualTo(total.low());
            total.high().ifPresent(high -> assertThat(total.low()).isLessThanOrEqualTo(high));
        }
        for (BudgetLine line : budget.lines()) {
            Optional<Yuan> amount = line.amount().amount();
            assertThat(line.shares().total()).isEqualTo(amount.orElse(Yuan.ZERO));
            assertThat(line.missing().isEmpty())
                    .as("%s is exact and misses nothing but its shares, or is open", line.rule())
                    .isEqualTo(amount.isPresent() && !line.caveats().contains("SHARE_NOT_SET"));
            assertThat(line.clauses()).isNotEmpty();
            assertThat(line.citation().printed()).isNotBlank();
        }
    }

    @Property(tries = 1_000, edgeCases = EdgeCasesMode.NONE)
    void netIsAtMostGross(@ForAll("communities") Json.Obj community, @ForAll("policies") Policy policy) {
        Budget gross = policy.withOffset(Offset.GROSS).budget(unit(community));
        Budget net = policy.withOffset(Offset.NET).budget(unit(community));
        assertThat(net.lines()).isEqualTo(gross.lines());
        assertThat(net.grants()).isEqualTo(gross.grants());
        assertThat(net.uses().known()).isLessThanOrEqualTo(gross.uses().known());
        assertThat(net.uses().low()).isLessThanOrEqualTo(gross.uses().low());
        gross.uses()
                .high()
                .ifPresent(high -> assertThat(net.uses().high().orElseThrow()).isLessThanOrEqualTo(high));
    }

    @Property(tries = 1_000, edgeCases = EdgeCasesMode.NONE)
    void aBudgetIsReadBackAsWritten(@ForAll("communities") Json.Obj community, @ForAll("policies") Policy policy) {
        Json.Obj written =
                policy.withOffset(Offset.GROSS).budget(List.of(unit(community))).json(Locale.ENGLISH);
        assertThat(Seeds.library().readBudget(written).json(Locale.ENGLISH)).isEqualTo(written);
    }

    @Property(tries = 1_000, edgeCases = EdgeCasesMode.NONE)
    void droppingFactsOnlyWidens(
            @ForAll("communities") Json.Obj community, @ForAll("policies") Policy policy, @ForAll Random random) {
        Json.Obj less = community;
        for (String key : community.members().keySet()) {
            if (!AXES_OF_CODE.contains(key) && random.nextInt(4) == 0) {
                less = with(less, key, Optional.empty());
            }
        }
        Map<String, Outcome<Yuan>> more = amounts(policy.budget(unit(community)));
        Map<String, Outcome<Yuan>> fewer = amounts(policy.budget(unit(less)));
        fewer.remove(MEMBER_SUBSIDY);
        fewer.forEach((group, wide) -> {
            Outcome<Yuan> narrow = more.getOrDefault(group, Outcome.exact(Yuan.ZERO));
            assertThat(low(wide)).as(group).isLessThanOrEqualTo(low(narrow));
            wide.high()
                    .ifPresent(high ->
                            assertThat(narrow.high().orElseThrow()).as(group).isLessThanOrEqualTo(high));
        });
    }

    /** Amounts by the group of rules that exclude each other, or by rule. */
    private static Map<String, Outcome<Yuan>> amounts(Budget budget) {
        Map<String, Outcome<Yuan>> amounts = new TreeMap<>();
        for (BudgetLine line : budget.lines()) {
            RuleId id = line.rule();
            String group = Seeds.pack(id.document().toString())
                    .rule(id)
                    .byDefault()
                    .alternatives()
                    .map(name -> id.document() + " " + name)
                    .orElse(id.toString());
            amounts.merge(group, line.amount(), (one, other) -> {
                throw new AssertionError("two lines of " + group);
            });
        }
        return amounts;
    }

    private static Yuan low(Outcome<Yuan> amount) {
        return amount.low().orElse(Yuan.ZERO);
    }

    /** The facts that have few values, with all of them as JSON. */
    private static final Map<String, List<Json>> FEW_VALUES = Map.of(
            "settlement", List.of(Json.text("URBAN"), Json.text("TOWN"), Json.text("RURAL")),
            "ruralCommunitySince", List.of(Json.text("2001-01-01"), Json.bool(false)),
            "committee", List.of(Json.text("RESIDENTS"), Json.text("VILLAGERS")),
            "difficultArea", List.of(Json.bool(true), Json.bool(false)));

    @Property(tries = 1_000, edgeCases = EdgeCasesMode.NONE)
    void aMissingFactOfFewValuesIsBoundedByTheirHull(
            @ForAll("communities") Json.Obj community,
            @ForAll("policies") Policy policy,
            @ForAll @IntRange(max = 3) int fact) {
        String key = List.copyOf(new TreeMap<>(FEW_VALUES).keySet()).get(fact);
        Json.Obj open = with(axes(community), key, Optional.empty());
        if (key.equals("committee")) {
            open = with(open, "code", Optional.of(Json.text("510402001")));
        }
        List<Map<String, Outcome<Yuan>>> settled = new ArrayList<>();
        for (Json value : FEW_VALUES.getOrDefault(key, List.of())) {
            Community filled = (Community) unit(with(open, key, Optional.of(value)));
            boolean built =
                    filled.settlement().filter(each -> each != Settlement.RURAL).isPresent();
            if (!built || !filled.isRuralCommunity(policy.at()).orElse(false)) {
                settled.add(amounts(policy.budget(filled)));
            }
        }
        Map<String, Outcome<Yuan>> bound = amounts(policy.budget(unit(open)));
        Set<String> groups = new HashSet<>(bound.keySet());
        settled.forEach(each -> groups.addAll(each.keySet()));
        for (String group : groups) {
            Outcome<Yuan> hull = settled.stream()
                    .map(each -> each.getOrDefault(group, Outcome.exact(Yuan.ZERO)))
                    .reduce(BudgetProperties::hull)
                    .orElseThrow();
            Outcome<Yuan> found = bound.getOrDefault(group, Outcome.exact(Yuan.ZERO));
            assertThat(low(found)).as("%s without %s", group, key).isEqualTo(low(hull));
            assertThat(found.high()).as("%s without %s", group, key).isEqualTo(hull.high());
        }
    }

    /** The same community with its kind written out, so that each axis can be left out. */
    private static Json.Obj axes(Json.Obj community) {
        return with(community, "kind", Optional.of(Json.text("COMMUNITY")));
    }

    private static Outcome<Yuan> hull(Outcome<Yuan> one, Outcome<Yuan> other) {
        Yuan low = low(one).compareTo(low(other)) <= 0 ? low(one) : low(other);
        if (one.high().isEmpty() || other.high().isEmpty()) {
            return low.equals(Yuan.ZERO)
                    ? Outcome.undetermined(Dimension.YUAN, Set.of("x"))
                    : Outcome.bounded(Bounds.atLeast(low), Set.of("x"));
        }
        Yuan high = one.high().get().compareTo(other.high().get()) >= 0
                ? one.high().get()
                : other.high().get();
        return low.equals(high) ? Outcome.exact(low) : Outcome.bounded(Bounds.between(low, high), Set.of("x"));
    }

    @Property(tries = 1_000, edgeCases = EdgeCasesMode.NONE)
    void theSpreadContainsTheDefault(@ForAll("communities") Json.Obj community, @ForAll("policies") Policy policy) {
        Unit unit = unit(community);
        for (BudgetLine line : policy.budget(unit).lines()) {
            Spread spread = policy.spread(unit, line.rule());
            assertThat(spread.amounts().values()).contains(line.amount());
            assertThat(spread.low()).isLessThanOrEqualTo(low(line.amount()));
            spread.high()
                    .ifPresent(high ->
                            assertThat(line.amount().high().orElseThrow()).isLessThanOrEqualTo(high));
        }
    }

    @Property(tries = 1_000, edgeCases = EdgeCasesMode.NONE)
    void anExplainedBudgetIsThePlainOneWithExplanations(
            @ForAll("communities") Json.Obj community, @ForAll("policies") Policy policy) {
        Budget plain = policy.budget(unit(community));
        Budget explained = policy.explainedBudget(unit(community));
        assertThat(explained.lines()).allMatch(line -> line.explanation().isPresent());
        assertThat(withoutExplanations(explained)).isEqualTo(withoutExplanations(plain));
    }

    private static Json withoutExplanations(Budget budget) {
        Json.Obj tree = budget.json(Locale.ENGLISH);
        Json.Arr lines = (Json.Arr) tree.member("lines").orElseThrow();
        return with(
                tree,
                "lines",
                Optional.of(Json.array(lines.elements().stream()
                        .map(line -> (Json) with((Json.Obj) line, "explanation", Optional.of(Json.nothing())))
                        .toList())));
    }

    @Property(tries = 1_000, edgeCases = EdgeCasesMode.NONE)
    void thePrintedOperandsGiveThePrintedAmounts(
            @ForAll("communities") Json.Obj community, @ForAll("policies") Policy policy) {
        for (BudgetLine line : policy.explainedBudget(unit(community)).lines()) {
            Explanation explanation = line.explanation().orElseThrow();
            assertArithmetic(line, explanation.render(Locale.CHINESE), "算式：");
            assertArithmetic(line, explanation.render(Locale.ENGLISH), "Arithmetic: ");
            assertOperands(explanation, explanation.render(Locale.CHINESE));
            assertOperands(explanation, explanation.render(Locale.ENGLISH));
        }
    }

    /** Knows nothing but the lines of arithmetic, in which what is unknown plays no part where there is a result; the amount is the only one, or the cases lie between its ends. */
    private static void assertArithmetic(BudgetLine line, String text, String mark) {
        List<Yuan> results = new ArrayList<>();
        for (String printed : text.lines().toList()) {
            if (printed.startsWith(mark) && printed.contains(" = ")) {
                int equals = printed.lastIndexOf(" = ");
                Yuan result = Yuan.of(printed.substring(equals + 3));
                String operands = printed.substring(mark.length(), equals);
                for (String unknown : List.of("0", "1", "977")) {
                    Ratio value = PrintedArithmetic.read(operands.replace("?", unknown));
                    assertThat(Dimension.YUAN.round(value)).as(printed).isEqualTo(result);
                }
                results.add(result);
            }
        }
        line.amount()
                .amount()
                .ifPresent(amount -> assertThat(results).isNotEmpty().containsOnly(amount));
        results.forEach(result -> assertThat(result).isGreaterThanOrEqualTo(low(line.amount())));
    }

    private static void assertOperands(Explanation explanation, String text) {
        List<Derivation> all = new ArrayList<>(explanation.applicability());
        all.addAll(explanation.derivations());
        for (Derivation derivation : all) {
            for (Operand operand : derivation.operands()) {
                assertThat(text).contains(operand.name());
                if (!operand.unit().isEmpty() && !operand.value().equals("?")) {
                    assertThat(text.lines())
                            .anyMatch(printed ->
                                    printed.contains(operand.name()) && printed.contains("= " + operand.value()));
                }
            }
        }
    }

    @Property(tries = 1_000, edgeCases = EdgeCasesMode.NONE)
    void changingAFactThatIsUsedChangesTheExplanation(
            @ForAll("communities") Json.Obj community, @ForAll("policies") Policy policy) {
        Budget before = policy.explainedBudget(unit(community));
        for (String key : List.of(
                "households", "committeeMembers", "fullTimeStaff", "committeeMemberMonths", "oldAreaPremisesCost")) {
            if (community.member(key).isEmpty()) {
                continue;
            }
            Json more = key.equals("oldAreaPremisesCost") ? Json.text("1000000001.00") : Json.number("999999");
            Budget after = policy.explainedBudget(unit(with(community, key, Optional.of(more))));
            for (BudgetLine line : before.lines()) {
                Explanation explanation = line.explanation().orElseThrow();
                boolean used = explanation.derivations().stream()
                        .flatMap(derivation -> derivation.operands().stream())
                        .anyMatch(operand -> operand.name().equals(key));
                Explanation changed =
                        after.line(line.rule().toString()).explanation().orElseThrow();
                if (used) {
                    assertThat(changed.render(Locale.CHINESE)).isNotEqualTo(explanation.render(Locale.CHINESE));
                    assertThat(changed.render(Locale.ENGLISH)).isNotEqualTo(explanation.render(Locale.ENGLISH));
                }
            }
        }
    }
}
