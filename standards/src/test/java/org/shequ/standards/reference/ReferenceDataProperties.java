package org.shequ.standards.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.shequ.core.calendar.FiscalYear;
import org.shequ.core.place.DivisionCode;
import org.shequ.standards.json.JsonText;

class ReferenceDataProperties {
    private static final List<String> CODES = List.of(
            "000000",
            "510000",
            "510400",
            "510402",
            "510402001",
            "510402001001",
            "510402002",
            "510403",
            "510500",
            "370000",
            "370100",
            "441900",
            "441900003",
            "441900003001");
    private static final List<String> SERIES =
            List.of("wage.social", "wage.staff", "growthIndex", "tariff.residential", "parameters[P-1]");

    @Provide
    Arbitrary<DivisionCode> places() {
        return Arbitraries.of(CODES).map(DivisionCode::of);
    }

    private static Arbitrary<FiscalYear> years() {
        return Arbitraries.integers().between(2015, 2018).map(FiscalYear::of);
    }

    /** Each place has one base, so that figures of one place never disagree about it. */
    @Provide
    Arbitrary<List<ReferenceFigure>> figures() {
        Arbitrary<String> decimals =
                Arbitraries.integers().between(0, 999_999).map(n -> n / 100 + "." + (n % 100 + 100) / 10);
        return Combinators.combine(Arbitraries.of(SERIES), places(), years(), Arbitraries.of("WATER", "GAS"), decimals)
                .as((series, place, year, item, decimal) -> ReferenceFigure.builder()
                        .series(series)
                        .place(place)
                        .year(year)
                        .item(Optional.of(item).filter(it -> series.startsWith("tariff")))
                        .base(Optional.of(FiscalYear.of(2015)).filter(it -> series.equals("growthIndex")))
                        .decimal(decimal)
                        .build())
                .list()
                .ofMaxSize(60)
                .uniqueElements(ReferenceFigure::name);
    }

    private static ReferenceData data(List<ReferenceFigure> figures) {
        ReferenceData.Builder builder = ReferenceData.builder();
        figures.forEach(builder::add);
        return builder.build();
    }

    @Property
    void theNearestIsTheNarrowestThatCoversThePlace(
            @ForAll("figures") List<ReferenceFigure> figures, @ForAll("places") DivisionCode place) {
        ReferenceData data = data(figures);
        for (String series : SERIES) {
            for (int year = 2015; year <= 2018; year++) {
                FiscalYear asked = FiscalYear.of(year);
                Optional<String> item = Optional.of("WATER").filter(it -> series.startsWith("tariff"));
                Optional<ReferenceFigure> brute = figures.stream()
                        .filter(each -> each.series().equals(series)
                                && each.year().equals(asked)
                                && each.item().equals(item)
                                && each.place().covers(place))
                        .max(Comparator.comparing(each -> each.place().level().significantDigits()));
                assertThat(data.nearest(series, item, place, asked)).isEqualTo(brute);
            }
        }
    }

    @Property
    void whatIsWrittenIsReadInAnyOrder(@ForAll("figures") List<ReferenceFigure> figures, @ForAll Random random) {
        ReferenceData data = data(figures);
        List<ReferenceFigure> shuffled = new ArrayList<>(figures);
        Collections.shuffle(shuffled, random);
        String text = data.write().toString();
        assertThat(data(shuffled)).isEqualTo(data);
        assertThat(data(shuffled).write()).hasToString(text);
        assertThat(ReferenceData.read(JsonText.read(text, "r.json"))).isEqualTo(data);
        assertThat(ReferenceData.fromJson(data.toJson())).isEqualTo(data);
    }
}
