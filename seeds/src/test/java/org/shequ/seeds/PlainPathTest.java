package org.shequ.seeds;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.shequ.core.calendar.FiscalYear;
import org.shequ.core.source.DocumentId;
import org.shequ.core.unit.Unit;
import org.shequ.standards.budget.Budget;
import org.shequ.standards.policy.Policy;
import org.shequ.standards.reference.ReferenceData;

/** Communities of which all is known that a document asks for are worked out in longs, by each of the five, to the same budgets. */
class PlainPathTest {
    private static final int MANY = 100;

    private static ReferenceData reference(String county, int year) {
        Map<String, Object> tree = new LinkedHashMap<>();
        for (String wage : List.of("wage.social", "wage.staff", "wage.onPost")) {
            tree.put(wage, Map.of(county, Map.of(String.valueOf(year - 1), "51234.57")));
        }
        tree.put("growthIndex", Map.of(county, Map.of("base", 2015, "2018", "0.2130")));
        Map<String, String> tariff = Map.of("HEATING", "27.5", "WATER", "2.95", "ELECTRICITY", "0.525", "GAS", "2.8");
        tree.put("tariff.residential", Map.of(county, Map.of(String.valueOf(year), tariff)));
        Map<String, Object> parameters = new LinkedHashMap<>();
        for (String parameter : List.of("SD2012-3.3-3", "SD2012-2.2.2-8", "SD2012-3.3-7", "JL2010-6.3-2")) {
            parameters.put(parameter, Map.of(county, Map.of(String.valueOf(year), "40000.00")));
        }
        tree.put("parameters", parameters);
        return ReferenceData.fromJson(tree);
    }

    private static Unit community(String code, int number, boolean usesPower) {
        Map<String, Object> tree = new LinkedHashMap<>(Map.of(
                "code",
                code,
                "kind",
                "URBAN_COMMUNITY",
                "households",
                500 + number,
                "residents",
                1_300 + 7 * number,
                "committeeMembers",
                5 + number % 5,
                "partyCommitteeMembers",
                5,
                "crossAppointed",
                3,
                "fullTimeStaff",
                number % 13,
                "committeeMemberMonths",
                60 + number % 12));
        tree.put("oldAreaPremisesCost", "1000" + number + ".00");
        tree.put("difficultArea", false);
        if (usesPower) {
            String quantity = number + ".5";
            tree.put(
                    "utilities",
                    List.of(
                            Map.of("kind", "WATER", "use", "SERVICE_FACILITIES", "quantity", quantity, "unit", "m3"),
                            Map.of(
                                    "kind",
                                    "ELECTRICITY",
                                    "use",
                                    "SERVICE_FACILITIES",
                                    "quantity",
                                    quantity,
                                    "unit",
                                    "kWh")));
        }
        return Unit.fromJson(tree);
    }

    @ParameterizedTest
    @CsvSource({
        "JL2010, 220102, 2011",
        "DH, 620982, 2012",
        "SD2012, 370102, 2014",
        "PZH2015, 510402, 2018",
        "JL2016, 220102, 2017"
    })
    void budgetsAreTheSameInLongs(String document, String county, int year) {
        Policy policy = Seeds.library()
                .only(Set.of(DocumentId.of(document)))
                .forYear(FiscalYear.of(year))
                .withReference(reference(county, year));
        Policy dated = document.equals("DH") ? policy.assumeEffective("DH", LocalDate.of(2010, 1, 1)) : policy;
        for (boolean usesPower : List.of(false, true)) {
            Budget first = dated.budget(community(county + "001001", 7, usesPower));
            for (int i = 0; i < MANY; i++) {
                dated.budget(community(county + "001001", i, usesPower));
            }
            Budget later = dated.budget(community(county + "001001", 7, usesPower));
            assertThat(later).isEqualTo(first);
            assertThat(later.getClass().getSimpleName()).isEqualTo("FramedBudget");
        }
    }
}
