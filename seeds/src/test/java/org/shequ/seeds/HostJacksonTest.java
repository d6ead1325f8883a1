package org.shequ.seeds;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.shequ.core.calendar.FiscalYear;
import org.shequ.core.calendar.PartialDate;
import org.shequ.core.place.DivisionCode;
import org.shequ.core.place.UrbanRuralClass;
import org.shequ.core.quantity.Bounds;
import org.shequ.core.quantity.Count;
import org.shequ.core.quantity.Dimension;
import org.shequ.core.quantity.FloorArea;
import org.shequ.core.quantity.Households;
import org.shequ.core.quantity.Minutes;
import org.shequ.core.quantity.Outcome;
import org.shequ.core.quantity.PersonMonths;
import org.shequ.core.quantity.Persons;
import org.shequ.core.quantity.Ratio;
import org.shequ.core.quantity.Requirement;
import org.shequ.core.quantity.Usage;
import org.shequ.core.quantity.Yuan;
import org.shequ.core.share.Allocation;
import org.shequ.core.share.CostShare;
import org.shequ.core.share.Payer;
import org.shequ.core.source.ClauseId;
import org.shequ.core.source.DocumentId;
import org.shequ.core.source.RuleId;
import org.shequ.core.text.Label;
import org.shequ.core.unit.City;
import org.shequ.core.unit.Community;
import org.shequ.core.unit.County;
import org.shequ.core.unit.Estate;
import org.shequ.core.unit.FactValue;
import org.shequ.core.unit.Matter;
import org.shequ.core.unit.NameSet;
import org.shequ.core.unit.Organisation;
import org.shequ.core.unit.Person;
import org.shequ.core.unit.Province;
import org.shequ.core.unit.Street;
import org.shequ.core.unit.Task;
import org.shequ.core.unit.Unit;
import org.shequ.core.unit.UnitJson;
import org.shequ.core.unit.Venue;
import org.shequ.standards.budget.Budget;
import org.shequ.standards.budget.ConsolidatedBudget;
import org.shequ.standards.json.JsonText;
import org.shequ.standards.measure.DeclaredFact;
import org.shequ.standards.reference.Overlay;
import org.shequ.standards.reference.ReferenceData;
import org.shequ.standards.reference.Supplement;
import org.shequ.standards.reference.Supplements;

/** Plain mappers of hosts, of Jackson 2 and of Jackson 3, with no module and no setting, read and write every value. */
class HostJacksonTest {
    private static final com.fasterxml.jackson.databind.ObjectMapper TWO =
            new com.fasterxml.jackson.databind.ObjectMapper();
    private static final tools.jackson.databind.json.JsonMapper THREE = new tools.jackson.databind.json.JsonMapper();

    /** A host's own type, with our values as properties, in lists and as keys and values of maps. */
    public record Row(
            Yuan amount, FloorArea area, List<Households> households, Map<String, Ratio> rates, Community unit) {}

    static Stream<Arguments> values() {
        return Stream.of(
                value(Yuan.of("93600.00"), Yuan.class, "\"93600.00\""),
                value(FloorArea.ofSquareMetres("300.5"), FloorArea.class, "\"300.5\""),
                value(Ratio.of(3, 4), Ratio.class, "\"3/4\""),
                value(Usage.of("120.5"), Usage.class, "\"120.5\""),
                value(Households.of(3_120), Households.class, "3120"),
                value(Persons.of(7), Persons.class, "7"),
                value(PersonMonths.of(80), PersonMonths.class, "80"),
                value(Count.of(0), Count.class, "0"),
                value(Minutes.of(15), Minutes.class, "15"),
                value(
                        CostShare.parse("PROVINCE<=200.00;CITY=5,COUNTY=5"),
                        CostShare.class,
                        "\"PROVINCE<=200.00;CITY=5,COUNTY=5\""),
                value(
                        Allocation.ofAmounts(Map.of("CITY+COUNTY", Yuan.of(1))),
                        Allocation.class,
                        "{\"CITY+COUNTY\":\"1.00\"}"),
                value(Payer.CITY, Payer.class, "\"CITY\""),
                value(FiscalYear.of(2016), FiscalYear.class, "2016"),
                value(PartialDate.parse("2012"), PartialDate.class, "\"2012\""),
                value(DivisionCode.of("510402001001"), DivisionCode.class, "\"510402001001\""),
                value(UrbanRuralClass.MAIN_URBAN, UrbanRuralClass.class, ""),
                value(DocumentId.of("PZH2015"), DocumentId.class, "\"PZH2015\""),
                value(ClauseId.of("PZH2015-3.5.4-6"), ClauseId.class, "\"PZH2015-3.5.4-6\""),
                value(RuleId.of("SD2012-3.3-4/a"), RuleId.class, "\"SD2012-3.3-4/a\""),
                value(Bounds.between(Yuan.of(1), Yuan.of(2)), Bounds.class, ""),
                value(Outcome.exact(Yuan.of(1)), Outcome.class, ""),
                value(Outcome.bounded(Bounds.atLeast(Yuan.of(1)), Set.of("households")), Outcome.class, ""),
                value(Outcome.undetermined(Dimension.YUAN, Set.of("households")), Outcome.class, ""),
                value(Requirement.atLeast(FloorArea.ofSquareMetres("300")), Requirement.class, ""),
                value(
                        Community.builder()
                                .code("510402001001")
                                .households(Households.of(1))
                                .putFacts("a", FactValue.of(true))
                                .build(),
                        Community.class,
                        ""),
                value(Estate.builder().code("510402001001").build(), Estate.class, ""),
                value(Organisation.builder().code("510402").build(), Organisation.class, ""),
                value(Street.builder().code("510402001").build(), Street.class, ""),
                value(County.builder().code("510402").build(), County.class, ""),
                value(City.builder().code("510400").build(), City.class, ""),
                value(Province.builder().code("510000").build(), Province.class, ""),
                value(Person.builder().age(Count.of(45)).build(), Person.class, "{\"kind\":\"PERSON\",\"age\":45}"),
                value(
                        Matter.builder().consulted(NameSet.of("RESIDENTS")).build(),
                        Matter.class,
                        "{\"kind\":\"MATTER\",\"consulted\":[\"RESIDENTS\"]}"),
                value(
                        Task.builder().fee(Yuan.of(20_000)).build(),
                        Task.class,
                        "{\"kind\":\"TASK\",\"fee\":\"20000.00\"}"),
                value(Venue.builder().affectsResidents(true).build(), Venue.class, ""),
                value(Street.builder().code("510402001").build(), Unit.class, ""),
                value(
                        DeclaredFact.builder()
                                .name("fiscallyStrained")
                                .type("truth")
                                .label(Label.of("财政困难", "fiscally strained"))
                                .build(),
                        DeclaredFact.class,
                        ""),
                value(
                        ReferenceData.builder()
                                .figure("wage.social", DivisionCode.of("510400"), FiscalYear.of(2015), "46880.00")
                                .rise(
                                        "growthIndex",
                                        DivisionCode.of("510400"),
                                        FiscalYear.of(2015),
                                        FiscalYear.of(2018),
                                        "0.2130")
                                .build(),
                        ReferenceData.class,
                        ""),
                value(supplement(), Supplement.class, ""),
                value(Supplements.of(supplement()), Supplements.class, ""),
                value(Overlay.by("bureau", "draft").figure("PZH2015-3.5.4-2", Yuan.of(60_000)), Overlay.class, ""));
    }

    private static Supplement supplement() {
        return Supplement.builder()
                .fills("SD2012-3.3-6")
                .place(DivisionCode.of("370100"))
                .citation("济政发〔2013〕5号 三")
                .shares(CostShare.parse("CITY=4,COUNTY=6"))
                .build();
    }

    /** A value, the type a host declares, and the JSON it becomes where that is one word. */
    private static Arguments value(Object value, Class<?> type, String json) {
        return Arguments.of(value, type, json);
    }

    @ParameterizedTest
    @MethodSource("values")
    void jackson2WritesAndReadsIt(Object value, Class<?> type, String json) throws JsonProcessingException {
        String written = TWO.writeValueAsString(value);
        assertThat(json.isEmpty() ? written : json).isEqualTo(written);
        assertThat((Object) TWO.readValue(written, type)).isEqualTo(value);
    }

    @ParameterizedTest
    @MethodSource("values")
    void jackson3WritesAndReadsIt(Object value, Class<?> type, String json) {
        String written = THREE.writeValueAsString(value);
        assertThat(json.isEmpty() ? written : json).isEqualTo(written);
        assertThat((Object) THREE.readValue(written, type)).isEqualTo(value);
    }

    @ParameterizedTest
    @MethodSource("values")
    void bothWriteTheSame(Object value, Class<?> type, String json) throws JsonProcessingException {
        assertThat(THREE.writeValueAsString(value)).isEqualTo(TWO.writeValueAsString(value));
    }

    @Test
    void valuesStandWithinAHostsOwnTypes() throws JsonProcessingException {
        Row row = new Row(
                Yuan.of("1.50"),
                FloorArea.ofSquareMetres("450"),
                List.of(Households.of(3)),
                Map.of("a", Ratio.of(1, 3)),
                Community.builder().code("510402001001").build());
        assertThat(TWO.readValue(TWO.writeValueAsString(row), Row.class)).isEqualTo(row);
        assertThat(THREE.readValue(THREE.writeValueAsString(row), Row.class)).isEqualTo(row);
    }

    @Test
    void budgetsAreWrittenAsTheContractSaysAndReadBackByTheLibrary() throws IOException {
        ConsolidatedBudget budgets;
        try (InputStream sample = Seeds.illustrativeSample()) {
            budgets = Seeds.library()
                    .forYear(FiscalYear.of(2016))
                    .assumeEffective("DH", LocalDate.of(2010, 1, 1))
                    .budget(UnitJson.readAll(JsonText.read(sample, "illustrative.json")));
        }
        String two = TWO.writeValueAsString(budgets);
        assertThat(two).isEqualTo(budgets.json(Locale.CHINESE).toString());
        assertThat(THREE.writeValueAsString(budgets)).isEqualTo(two);
        assertThat(Seeds.library()
                        .readBudget(JsonText.read(two, "budgets.json"))
                        .json(Locale.CHINESE)
                        .toString())
                .isEqualTo(two);
        Budget first = budgets.units().get(0);
        assertThat(TWO.readTree(TWO.writeValueAsString(first)).fieldNames())
                .toIterable()
                .containsExactly("code", "name", "warnings", "lookup", "lines", "uses", "grants");
        assertThat(two.getBytes(StandardCharsets.UTF_8)).isNotEmpty();
    }
}
