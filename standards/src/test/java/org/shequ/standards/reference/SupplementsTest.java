package org.shequ.standards.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.shequ.core.calendar.FiscalYear;
import org.shequ.core.calendar.Validity;
import org.shequ.core.formula.Filling;
import org.shequ.core.formula.Flat;
import org.shequ.core.formula.Formula;
import org.shequ.core.formula.Parameter;
import org.shequ.core.formula.PerHundredHouseholds;
import org.shequ.core.place.DivisionCode;
import org.shequ.core.quantity.Dimension;
import org.shequ.core.quantity.Ratio;
import org.shequ.core.quantity.Yuan;
import org.shequ.core.share.CostShare;
import org.shequ.core.text.Label;
import org.shequ.standards.json.JsonText;
import org.shequ.standards.measure.MeasureCatalogue;
import org.shequ.standards.measure.Situation;

class SupplementsTest {
    private static final DivisionCode CITY = DivisionCode.of("370100");
    private static final DivisionCode DISTRICT = DivisionCode.of("370102");
    private static final DivisionCode COMMUNITY = DivisionCode.of("370102001001");
    private static final Parameter<Yuan> PARAMETER =
            Parameter.of("SD2012-3.3-3", Dimension.YUAN, "CITY", Label.of("工作经费标准", "work budget"));

    private static Supplement amount(DivisionCode place, String from, String until, long yuan) {
        return Supplement.builder()
                .fills("SD2012-3.3-3")
                .place(place)
                .validity(Validity.between(LocalDate.parse(from), LocalDate.parse(until)))
                .citation("济政发〔2013〕5号 三")
                .formula(Flat.of(Yuan.of(yuan)))
                .build();
    }

    private static Supplement shares(DivisionCode place, String shares) {
        return Supplement.builder()
                .fills("SD2012-3.3-3")
                .place(place)
                .citation("济政发〔2013〕5号 四")
                .shares(CostShare.parse(shares))
                .build();
    }

    private static final Supplements LAW = Supplements.of(
            amount(CITY, "2013-01-01", "2016-01-01", 40_000),
            amount(CITY, "2016-01-01", "2018-07-01", 45_000),
            amount(DISTRICT, "2014-03-15", "2015-06-24", 60_000),
            shares(CITY, "CITY=5,COUNTY=3,STREET=2"));

    @ParameterizedTest
    @CsvSource({
        "2012-12-30, ", "2012-12-31, ", "2013-01-01, 40000.00", "2013-01-02, 40000.00",
        "2014-03-13, 40000.00", "2014-03-14, 40000.00", "2014-03-15, 60000.00", "2014-03-16, 60000.00",
        "2015-06-22, 60000.00", "2015-06-23, 60000.00", "2015-06-24, 40000.00", "2015-06-25, 40000.00",
        "2015-12-30, 40000.00", "2015-12-31, 40000.00", "2016-01-01, 45000.00", "2016-01-02, 45000.00",
        "2018-06-29, 45000.00", "2018-06-30, 45000.00", "2018-07-01, ", "2018-07-02, "
    })
    void ofThoseInForceTheNearestHolds(LocalDate day, @Nullable String amount) {
        Optional<Supplement> found = LAW.formula("SD2012-3.3-3", COMMUNITY, day);
        Optional<Formula<?>> expected = Optional.ofNullable(amount).map(text -> Flat.of(Yuan.parse(text)));
        assertThat(found.flatMap(Supplement::formula)).isEqualTo(expected);
    }

    @Test
    void aSupplementHoldsInItsPlaceOnly() {
        LocalDate day = LocalDate.of(2014, 6, 1);
        assertThat(LAW.formula("SD2012-3.3-3", DivisionCode.of("370103"), day))
                .map(Supplement::place)
                .contains(CITY);
        assertThat(LAW.formula("SD2012-3.3-3", DivisionCode.of("370000"), day)).isEmpty();
        assertThat(LAW.formula("SD2012-3.3-4", COMMUNITY, day)).isEmpty();
        assertThat(Supplements.none().formula("SD2012-3.3-3", COMMUNITY, day)).isEmpty();
    }

    @Test
    void sharesAndAmountsDoNotCompete() {
        assertThat(LAW.shares("SD2012-3.3-3", COMMUNITY, LocalDate.of(2020, 1, 1))
                        .flatMap(Supplement::shares))
                .contains(CostShare.parse("CITY=5,COUNTY=3,STREET=2"));
    }

    @Test
    void twoForOnePlaceDoNotOverlap() {
        Supplement one = amount(CITY, "2013-01-01", "2016-01-01", 1);
        Supplement next = amount(CITY, "2015-12-31", "2017-01-01", 2);
        assertThatThrownBy(() -> Supplements.of(next, one))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "supplement SD2012-3.3-3 370100 [2015-12-31, 2017-01-01) (济政发〔2013〕5号 三) must not overlap with"
                                + " SD2012-3.3-3 370100 [2013-01-01, 2016-01-01) (济政发〔2013〕5号 三)");
        assertThatThrownBy(() -> LAW.plus(Supplements.of(next))).isInstanceOf(IllegalArgumentException.class);
        assertThat(LAW.plus(LAW)).isEqualTo(LAW).hasSameHashCodeAs(LAW);
        assertThat(Supplements.of(List.of())).isEqualTo(Supplements.none());
    }

    @Test
    void whatIsWrittenIsRead() {
        Supplement formula = Supplement.builder()
                .fills("P")
                .place(CITY)
                .citation("c")
                .formula(PerHundredHouseholds.of(Yuan.of(3_000)).formula())
                .build();
        Supplement ratio = Supplement.builder()
                .fills("Q")
                .place(CITY)
                .validity(Validity.until(LocalDate.of(2015, 1, 1)))
                .citation("c")
                .formula(Flat.of(Ratio.parse("1/3")))
                .build();
        Supplements all = LAW.plus(Supplements.of(formula, ratio));
        String text = all.write().toString();
        assertThat(Supplements.read(JsonText.read(text, "s.json"), MeasureCatalogue.standard()))
                .isEqualTo(all);
        assertThat(Supplements.fromJson(all.toJson())).isEqualTo(all);
        assertThat(Supplement.fromJson(formula.toJson())).isEqualTo(formula);
        assertThat(LAW.write())
                .hasToString(
                        "{\"supplements\":[{\"fills\":\"SD2012-3.3-3\",\"place\":\"370100\",\"from\":\"2013-01-01\",\"until\":\"2016-01-01\","
                                + "\"citation\":\"济政发〔2013〕5号 三\",\"amount\":\"40000.00\"},"
                                + "{\"fills\":\"SD2012-3.3-3\",\"place\":\"370100\",\"from\":\"2016-01-01\",\"until\":\"2018-07-01\","
                                + "\"citation\":\"济政发〔2013〕5号 三\",\"amount\":\"45000.00\"},"
                                + "{\"fills\":\"SD2012-3.3-3\",\"place\":\"370100\",\"from\":null,\"until\":null,"
                                + "\"citation\":\"济政发〔2013〕5号 四\",\"shares\":\"CITY=5,COUNTY=3,STREET=2\"},"
                                + "{\"fills\":\"SD2012-3.3-3\",\"place\":\"370102\",\"from\":\"2014-03-15\",\"until\":\"2015-06-24\","
                                + "\"citation\":\"济政发〔2013〕5号 三\",\"amount\":\"60000.00\"}]}");
    }

    @Test
    void aFormulaMayReadMeasuresOfTheCatalogue() {
        String text = "{\"supplements\":[{\"fills\":\"P\",\"place\":\"370100\",\"citation\":\"c\",\"unit\":\"persons\","
                + "\"formula\":{\"measure\":\"committeeAndPartyMembers\"}}]}";
        Supplements read = Supplements.read(JsonText.read(text, "s.json"), MeasureCatalogue.standard());
        assertThat(read.list().get(0).formula().orElseThrow().dimension().name())
                .isEqualTo("persons");
        assertThat(read.write().toString()).contains("\"unit\":\"persons\"");
    }

    @Test
    void theNearerOfLawAndFigureFillsAParameter() {
        ReferenceData city = ReferenceData.builder()
                .parameter("SD2012-3.3-3", CITY, FiscalYear.of(2014), "1")
                .build();
        ReferenceData district = ReferenceData.builder()
                .parameter("SD2012-3.3-3", DISTRICT, FiscalYear.of(2016), "2.50")
                .build();
        assertThat(filling(2014, city)).isEqualTo(filled("370102", 2014, Yuan.of(60_000)));
        assertThat(filling(2013, city.plus(district))).isEqualTo(filled("370100", 2013, Yuan.of(40_000)));
        assertThat(filling(2016, city.plus(district))).isEqualTo(filled("370102", 2016, Yuan.of("2.50")));
        assertThat(filling(2012, city)).isEqualTo(Filling.missing("parameters[SD2012-3.3-3][370100][2012]"));
        assertThatThrownBy(() -> Situation.builder()
                        .year(FiscalYear.of(2014))
                        .supplements(LAW)
                        .build()
                        .filling(
                                Parameter.of("SD2012-3.3-3", Dimension.RATIO, "CITY", Label.of("比例", "part")),
                                Optional.of(COMMUNITY)))
                .hasMessage("supplement SD2012-3.3-3 370102 [2014-03-15, 2015-06-24) (yuan) must be in ratio");
    }

    private static Filling<Yuan> filling(int year, ReferenceData reference) {
        return Situation.builder()
                .year(FiscalYear.of(year))
                .reference(reference)
                .supplements(LAW)
                .build()
                .filling(PARAMETER, Optional.of(COMMUNITY));
    }

    private static Filling<Yuan> filled(String place, int year, Yuan amount) {
        return Filling.of("parameters[SD2012-3.3-3][" + place + "][" + year + "]", Flat.of(amount));
    }
}
