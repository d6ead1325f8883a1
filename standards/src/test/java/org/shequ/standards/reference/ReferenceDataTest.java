package org.shequ.standards.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.shequ.core.calendar.FiscalYear;
import org.shequ.core.formula.Figure;
import org.shequ.core.formula.Parameter;
import org.shequ.core.formula.Reference;
import org.shequ.core.place.DivisionCode;
import org.shequ.core.quantity.Dimension;
import org.shequ.core.quantity.Outcome;
import org.shequ.core.quantity.Ratio;
import org.shequ.core.quantity.Yuan;
import org.shequ.core.text.Label;
import org.shequ.standards.json.JsonText;

class ReferenceDataTest {
    private static final String CANONICAL = "{\"growthIndex\":{\"510400\":{\"base\":2015,\"2018\":\"0.2130\"}},"
            + "\"tariff.residential\":{\"510400\":{\"2016\":{\"ELECTRICITY\":\"0.5224\",\"WATER\":\"2.05\"}}},"
            + "\"wage.social\":{\"510000\":{\"2016\":\"50000\"},\"510400\":{\"2016\":\"51234.50\"}},"
            + "\"parameters\":{\"SD2012-3.3-3\":{\"370100\":{\"2013\":\"40000.00\"}}}}";
    private static final ReferenceData DATA = read(CANONICAL);
    private static final FiscalYear Y2016 = FiscalYear.of(2016);
    private static final Reference<Yuan> WAGE = Reference.of("wage.social", Dimension.YUAN, 0);

    private static ReferenceData read(String json) {
        return ReferenceData.read(JsonText.read(json, "ref.json"));
    }

    private static Optional<DivisionCode> place(String code) {
        return Optional.of(DivisionCode.of(code));
    }

    private static Outcome<Yuan> missing(String name) {
        return Outcome.undetermined(Dimension.YUAN, Set.of(name));
    }

    @Test
    void aPlaceWithoutAFigureTakesItsNearestAncestors() {
        assertThat(DATA.figure(WAGE, place("510402001001"), Y2016))
                .isEqualTo(Figure.of("wage.social[510400][2016]", Outcome.exact(Yuan.of("51234.50"))));
        assertThat(DATA.figure(WAGE, place("510502"), Y2016))
                .isEqualTo(Figure.of("wage.social[510000][2016]", Outcome.exact(Yuan.of(50_000))));
    }

    @Test
    void aMissingFigureIsNamedAtTheCountyOfTheUnit() {
        FiscalYear other = FiscalYear.of(2017);
        assertThat(DATA.figure(WAGE, place("510402001001"), other))
                .isEqualTo(Figure.of("wage.social[510402][2017]", missing("wage.social[510402][2017]")));
        assertThat(DATA.figure(WAGE, place("441900003001"), other).name()).isEqualTo("wage.social[441900][2017]");
        assertThat(DATA.figure(WAGE, place("510000"), other).name()).isEqualTo("wage.social[510000][2017]");
        assertThat(DATA.figure(WAGE, Optional.empty(), Y2016).name()).isEqualTo("wage.social[2016]");
        assertThat(DATA.figure(WAGE, place("370102"), Y2016).name()).isEqualTo("wage.social[370102][2016]");
    }

    @Test
    void yearsBackAreCountedFromTheYearAsked() {
        Reference<Yuan> before = Reference.of("wage.social", Dimension.YUAN, 1);
        assertThat(DATA.figure(before, place("510402"), FiscalYear.of(2017)).name())
                .isEqualTo("wage.social[510400][2016]");
        assertThat(DATA.figure(before, place("510402"), Y2016).name()).isEqualTo("wage.social[510402][2015]");
    }

    @Test
    void itemsOfATariffAreFoundOneByOne() {
        Reference<Ratio> water = Reference.item("tariff.residential", "WATER", Dimension.RATIO, 0);
        Reference<Ratio> gas = Reference.item("tariff.residential", "GAS", Dimension.RATIO, 0);
        assertThat(DATA.figure(water, place("510402"), Y2016))
                .isEqualTo(Figure.of("tariff.residential[510400][2016][WATER]", Outcome.exact(Ratio.parse("2.05"))));
        assertThat(DATA.figure(gas, place("510402"), Y2016).name()).isEqualTo("tariff.residential[510402][2016][GAS]");
    }

    @Test
    void aRiseHoldsForItsBaseOnly() {
        FiscalYear base = FiscalYear.of(2015);
        FiscalYear year = FiscalYear.of(2018);
        assertThat(DATA.rise("growthIndex", base, year, place("510402")))
                .isEqualTo(Figure.of("growthIndex[510400][2018]", Outcome.exact(Ratio.parse("0.213"))));
        assertThat(DATA.rise("growthIndex", base, FiscalYear.of(2017), place("510402"))
                        .name())
                .isEqualTo("growthIndex[510402][2017]");
        Figure<Ratio> other = DATA.rise("growthIndex", FiscalYear.of(2014), year, place("510402"));
        assertThat(other.name()).isEqualTo("growthIndex[510402][2018] base 2014");
        assertThat(other.value().missing()).containsExactly("growthIndex[510402][2018] base 2014");
        assertThat(DATA.rise("growthIndex", base, base, place("510402")).value())
                .isEqualTo(Outcome.exact(Ratio.ZERO));
        assertThat(DATA.rise("wage.social", base, Y2016, place("510402")).name())
                .isEqualTo("wage.social[510402][2016] base 2015");
    }

    @Test
    void aMissingParameterIsNamedAtThePlaceOfWhoSetsIt() {
        FiscalYear year = FiscalYear.of(2013);
        assertThat(DATA.parameter("SD2012-3.3-3", DivisionCode.of("370102"), year))
                .map(ReferenceFigure::name)
                .contains("parameters[SD2012-3.3-3][370100][2013]");
        assertThat(missingParameter("CITY", "370102")).isEqualTo("parameters[P][370100][2013]");
        assertThat(missingParameter("PROVINCE", "370102001001")).isEqualTo("parameters[P][370000][2013]");
        assertThat(missingParameter("COUNTY", "370102001001")).isEqualTo("parameters[P][370102][2013]");
        assertThat(missingParameter("STREET", "370102001001")).isEqualTo("parameters[P][370102][2013]");
        assertThat(missingParameter("CITY", "370000")).isEqualTo("parameters[P][370000][2013]");
    }

    private static String missingParameter(String setBy, String place) {
        Parameter<Yuan> parameter = Parameter.of("P", Dimension.YUAN, setBy, Label.of("标准", "standard"));
        return ReferenceData.missingParameter(parameter, place(place), FiscalYear.of(2013));
    }

    @Test
    void whatIsWrittenIsReadAndKeepsItsDigits() {
        assertThat(DATA.write()).hasToString(CANONICAL);
        assertThat(read(DATA.write().toString())).isEqualTo(DATA).hasSameHashCodeAs(DATA);
        assertThat(ReferenceData.fromJson(DATA.toJson())).isEqualTo(DATA);
        assertThat(ReferenceData.none().write()).hasToString("{}");
        assertThat(read("{}")).isEqualTo(ReferenceData.none());
        assertThat(read("{\"wage.social\":{\"510402000000\":{\"2016\":51234.5}}}")
                        .write())
                .hasToString("{\"wage.social\":{\"510402\":{\"2016\":\"51234.5\"}}}");
        assertThat(DATA)
                .hasToString("6 figures of [growthIndex, parameters[SD2012-3.3-3], tariff.residential, wage.social]");
    }

    @Test
    void figuresOfTwoSourcesStandTogetherUnlessTheyDiffer() {
        ReferenceData more = ReferenceData.builder()
                .figure("wage.social", DivisionCode.of("510400"), Y2016, "51234.50")
                .figure("wage.staff", DivisionCode.of("510400"), Y2016, "1")
                .build();
        assertThat(DATA.plus(more).figures())
                .hasSize(7)
                .containsAll(DATA.figures())
                .containsAll(more.figures());
        assertThat(DATA.plus(more)).isEqualTo(more.plus(DATA));
        ReferenceData other = ReferenceData.builder()
                .figure("wage.social", DivisionCode.of("510400"), Y2016, "2")
                .build();
        assertThatThrownBy(() -> DATA.plus(other))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("wage.social[510400][2016] (2) must stand once; it stands as 51234.50 too");
    }

    @Test
    void aSeriesThatNobodyReadsIsTold() {
        ReferenceData odd = read(
                "{\"wage.socal\":{},\"wage.sociol\":{\"510400\":{\"2016\":\"1\"}},\"wage.staff\":{\"510400\":{\"2016\":\"1\"}}}");
        assertThat(odd.unreadSeries(Set.of("wage.mine")))
                .containsExactly("series wage.sociol is read by no rule (did you mean \"wage.social\"?)");
        assertThat(odd.unreadSeries(Set.of("wage.sociol"))).isEmpty();
    }

    @Test
    void aFigureIsOfTheUnitAsked() {
        ReferenceData prices = read("{\"mine\":{\"510400\":{\"2016\":\"0.5224\"}}}");
        assertThatThrownBy(() -> prices.figure(Reference.of("mine", Dimension.YUAN, 0), place("510402"), Y2016))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("mine[510400][2016] (0.5224) must be in yuan, in whole steps of 1/100");
    }

    @Test
    void buildersSayWhatIsWrong() {
        ReferenceData.Builder builder = ReferenceData.builder();
        DivisionCode city = DivisionCode.of("510400");
        assertThatThrownBy(() -> builder.rise("growthIndex", city, FiscalYear.of(2017), Y2016, "0"))
                .hasMessage("growthIndex[510400][2016] (0) must not lie before its base year 2017");
        assertThatThrownBy(() -> ReferenceFigure.builder()
                        .series("x")
                        .place(city)
                        .year(Y2016)
                        .item("A")
                        .base(Y2016)
                        .decimal("1")
                        .build())
                .hasMessage("x[510400][2016][A] (1) must have an item or a base, not both");
        assertThatThrownBy(() -> builder.parameter("1", city, Y2016, "1"))
                .hasMessage("parameter (1) must be a letter, then up to 79 letters, digits or any of _ . / # -");
    }
}
