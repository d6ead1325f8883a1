package org.shequ.core.formula;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.shequ.core.calendar.FiscalYear;
import org.shequ.core.place.DivisionCode;
import org.shequ.core.quantity.Dimension;
import org.shequ.core.quantity.FloorArea;
import org.shequ.core.quantity.Households;
import org.shequ.core.quantity.Ratio;
import org.shequ.core.quantity.Yuan;
import org.shequ.core.testkit.SampleVariables;
import org.shequ.core.text.Label;
import org.shequ.core.text.Wording;

/** One sentence for each kind of formula and condition in both languages: {@code descriptions.txt}. */
class DescriptionTest {
    private static final Formula<Yuan> FLAT = Flat.of(Yuan.of(50_000));
    private static final Formula<Yuan> HUNDREDS =
            PerHundredHouseholds.of(Yuan.of(3_000)).formula();
    private static final Comparison<Households> LARGE =
            Comparison.of(Measures.HOUSEHOLDS, Relation.AT_LEAST, Households.of(3_000));
    private static final Holds RURAL = Holds.of(SampleVariables.RURAL_COMMUNITY);

    private static Stepped<Yuan> stepped(Growth growth) {
        return Stepped.of(FLAT, FiscalYear.of(2015), FiscalYear.of(2018), 3, growth);
    }

    private static Map<String, Object> described() {
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("flat", FLAT);
        all.put("flatFen", Flat.of(Yuan.of("0.50")));
        all.put("flatArea", Flat.of(FloorArea.ofSquareMetres("300.5")));
        for (Blocks blocks : Blocks.values()) {
            all.put(
                    "perBlock." + blocks,
                    PerHundredHouseholds.of(Yuan.of(3_000), blocks).formula());
        }
        all.put(
                "perPersonMonth",
                PerPersonMonth.of(Yuan.of(300), Measures.COMMITTEE_MEMBER_MONTHS, Measures.COMMITTEE_MEMBERS));
        all.put("amount", Amount.of(Measures.PAY_STANDARD));
        all.put("reference", SampleVariables.WAGE);
        all.put("reference.before", SampleVariables.WAGE_BEFORE);
        all.put("reference.back", Reference.of("wage.other", Dimension.YUAN, 2));
        all.put("headCost", HeadCost.of(Amount.of(Measures.FULL_TIME_STAFF), SampleVariables.WAGE, Ratio.ONE));
        all.put(
                "headCost.times",
                HeadCost.of(
                        Amount.of(Measures.FULL_TIME_STAFF),
                        LargerOf.of(List.of(SampleVariables.WAGE, FLAT)),
                        Ratio.of(12)));
        all.put("priceTimesQuantity", PriceTimesQuantity.of(SampleVariables.TARIFF, SampleVariables.WATER));
        all.put("stepped", stepped(Growth.byIndex("growthIndex")));
        all.put("stepped.rate", stepped(Growth.byRate(Ratio.parse("7.25%"))).withCuts());
        all.put(
                "tiers",
                Tiers.of(
                        Measures.HOUSEHOLDS,
                        List.of(
                                Tier.below(Ratio.of(1_000), FLAT),
                                Tier.upTo(Ratio.of(3_000), HUNDREDS),
                                Tier.beyond(FLAT))));
        all.put("tiers.one", Tiers.of(Measures.HOUSEHOLDS, List.of(Tier.beyond(FLAT))));
        all.put("part", Part.of(Ratio.parse("30%"), FLAT));
        all.put("part.third", Part.of(Ratio.parse("1/3"), HUNDREDS));
        all.put("part.times", Part.of(Ratio.parse("2.5"), FLAT));
        all.put("sum", Sum.of(List.of(FLAT, HUNDREDS)));
        all.put("largerOf", LargerOf.of(List.of(FLAT, Amount.of(Measures.PAY_STANDARD))));
        all.put("smallerOf", SmallerOf.of(List.of(FLAT, Part.of(Ratio.parse("30%"), FLAT))));
        all.put("chosen", Chosen.of(RURAL, FLAT, HUNDREDS));
        all.put("parameter", SampleVariables.CITY_SUM);
        all.put("allOf", AllOf.of(List.of(LARGE, AnyOf.of(List.of(RURAL, Not.of(RURAL))))));
        all.put("allOf.none", AllOf.of(List.of()));
        all.put("allOf.always", AllOf.of(List.of(LARGE, AllOf.of(List.of()), AllOf.of(List.of(AllOf.of(List.of()))))));
        all.put("anyOf.none", AnyOf.of(List.of()));
        all.put("not", Not.of(RURAL));
        all.put("atLeastOf", AtLeastOf.of(2, List.of(LARGE, RURAL, Not.of(AllOf.of(List.of(LARGE, RURAL))))));
        for (Relation relation : Relation.values()) {
            all.put("comparison." + relation, Comparison.of(HUNDREDS, relation, FLAT));
        }
        all.put("isOneOf", IsOneOf.of(SampleVariables.SETTLEMENT, List.of("URBAN", "TOWN")));
        all.put(
                "isOneOf.words",
                IsOneOf.of(
                        CategoryMeasure.of(
                                "estateAge",
                                Label.of("小区新旧", "age of the estate"),
                                List.of("NEW", "OLD", "OTHER"),
                                Map.of("NEW", Label.of("新建小区", "new estate"))),
                        List.of("NEW", "OTHER")));
        all.put("holds", RURAL);
        all.put("within", Within.of(List.of(DivisionCode.of("510402"), DivisionCode.of("620982"))));
        all.put("stated", Stated.of(Measures.HOUSEHOLDS));
        all.put("occurred.year", Occurred.of(SampleVariables.TRAININGS, 1, Window.calendarYear()));
        all.put("occurred.rolling", Occurred.of(SampleVariables.TRAININGS, 2, Window.rolling(18)));
        all.put("occurred.block", Occurred.of(SampleVariables.TRAININGS, 1, Window.block(3, 2015)));
        return all;
    }

    private static String read(String file) {
        try (InputStream stream = Objects.requireNonNull(DescriptionTest.class.getResourceAsStream(file), file)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException(file + " must be readable", e);
        }
    }

    private static String say(Object described, Locale locale) {
        return described instanceof Formula<?> formula
                ? formula.describe(locale)
                : ((Condition) described).describe(locale);
    }

    @Test
    void everyKindHasItsSentences() {
        StringBuilder said = new StringBuilder();
        described()
                .forEach((name, each) -> said.append(name)
                        .append("\n  ")
                        .append(say(each, Locale.CHINESE))
                        .append("\n  ")
                        .append(say(each, Locale.ENGLISH))
                        .append('\n'));
        assertThat(said.toString()).isEqualTo(read("descriptions.txt"));
    }

    @Test
    void everyKindIsAmongThem() {
        Set<Class<?>> kinds = new HashSet<>();
        described().values().forEach(each -> kinds.add(each.getClass().getSuperclass()));
        assertThat(kinds).contains(Formula.class.getPermittedSubclasses());
        assertThat(kinds).contains(Condition.class.getPermittedSubclasses());
    }

    @Test
    void bothLanguagesHaveTheSamePhrasesWithTheSamePlaces() {
        Wording zh = Wording.read(Describer.class, "formula", Locale.CHINESE);
        Wording en = Wording.read(Describer.class, "formula", Locale.ENGLISH);
        assertThat(zh.keys()).isEqualTo(en.keys());
        Set<String> keys = new TreeSet<>(zh.keys());
        keys.removeIf(key -> key.startsWith("perBlock.")); // English joins the measure and its unit
        for (String key : keys) {
            assertThat(places(zh.say(key, "<0>", "<1>", "<2>", "<3>", "<4>")))
                    .as(key)
                    .isEqualTo(places(en.say(key, "<0>", "<1>", "<2>", "<3>", "<4>")));
        }
    }

    private static Set<String> places(String said) {
        Set<String> places = new TreeSet<>();
        Matcher matcher = Pattern.compile("<\\d>").matcher(said);
        while (matcher.find()) {
            places.add(matcher.group());
        }
        return places;
    }

    @Test
    void noPhraseIsUnused() {
        List<String> lookedUp = List.of(
                "settlement.",
                "committee.",
                "countyKind.",
                "unit.",
                "appraisal.",
                "assetReform.",
                "education.",
                "travelMode.",
                "venueKind.",
                "approver.",
                "mode.",
                "payer.",
                "series.",
                "item.",
                "value.");
        List<String> kinds = new ArrayList<>();
        for (Blocks blocks : Blocks.values()) {
            kinds.add("perBlock." + blocks);
        }
        for (Relation relation : Relation.values()) {
            kinds.add("comparison." + relation);
        }
        for (Window.Kind kind : Window.Kind.values()) {
            kinds.add("occurred." + kind);
        }
        for (Truth truth : Truth.values()) {
            kinds.add("truth." + truth);
        }
        List<String> fixed = List.of(
                "perPersonMonth",
                "reference.sameYear",
                "reference.yearBefore",
                "reference.yearsBack",
                "reference.item",
                "headCost",
                "headCost.times",
                "priceTimesQuantity",
                "growth.rate",
                "growth.index",
                "stepped",
                "stepped.cuts",
                "tier",
                "range.all",
                "range.upTo",
                "range.below",
                "range.above",
                "range.from",
                "and",
                "part",
                "part.times",
                "sum",
                "largerOf",
                "smallerOf",
                "chosen",
                "parameter",
                "always",
                "never",
                "allOf",
                "anyOf",
                "group",
                "group.after",
                "atLeastOf",
                "not",
                "isOneOf",
                "within",
                "stated",
                "years",
                "months",
                "or",
                "comma",
                "semicolon");
        for (String key :
                Wording.read(Describer.class, "formula", Locale.CHINESE).keys()) {
            assertThat(fixed.contains(key)
                            || kinds.contains(key)
                            || lookedUp.stream().anyMatch(key::startsWith))
                    .as(key)
                    .isTrue();
        }
    }
}
