package org.shequ.standards.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.shequ.core.formula.CategoryMeasure;
import org.shequ.core.formula.Measure;
import org.shequ.core.formula.TruthMeasure;
import org.shequ.core.json.Cursor;
import org.shequ.core.json.Faults;
import org.shequ.core.quantity.Dimension;
import org.shequ.core.text.Label;
import org.shequ.standards.json.JsonText;

class DeclaredFactTest {
    private static final DeclaredFact TRUTH = MeasureCatalogueTest.fact("fiscallyStrained", "truth");
    private static final DeclaredFact AREA = MeasureCatalogueTest.fact("hall.area", "m2");
    private static final DeclaredFact GRADE = MeasureCatalogueTest.category("grade", "A", "B");

    private static final String AGE =
            "{\"name\":\"age\",\"type\":\"category\",\"label\":{\"zh\":\"新旧\",\"en\":\"age\"},\"values\":"
                    + "{\"OLD\":{\"zh\":\"老旧小区\",\"en\":\"old estate\"},\"NEW\":{\"zh\":\"新建小区\",\"en\":\"new estate\"}}}";

    private static DeclaredFact read(String text) {
        return DeclaredFact.fromJson(JsonText.read(text, "facts.json").toJava());
    }

    private static DeclaredFact withValues(String values) {
        return read("{\"name\":\"x\",\"type\":\"category\",\"label\":{\"zh\":\"名\",\"en\":\"name\"},\"values\":"
                + values + "}");
    }

    @Test
    void valuesOfACategoryHaveWords() {
        DeclaredFact age = read(AGE);
        assertThat(age.values()).containsExactly("OLD", "NEW");
        assertThat(age.words())
                .containsEntry("OLD", Label.of("老旧小区", "old estate"))
                .hasSize(2);
        assertThat(DeclaredFacts.write(age)).hasToString(AGE);
        assertThat(((CategoryMeasure) age.variable()).wording("NEW")).isEqualTo(Label.of("新建小区", "new estate"));
        DeclaredFact bare = read(
                "{\"name\":\"age\",\"type\":\"category\",\"label\":{\"zh\":\"新旧\",\"en\":\"age\"},\"values\":[\"OLD\",\"NEW\"]}");
        assertThat(bare).isNotEqualTo(age);
        assertThat(((CategoryMeasure) bare.variable()).wording("NEW")).isEqualTo(Label.of("NEW", "NEW"));
        assertThatThrownBy(() -> MeasureCatalogue.standard().plus(List.of(age, bare)))
                .hasMessage(
                        "declared fact age must be declared in one way; it stands as category of values [OLD, NEW] called"
                                + " {OLD=老旧小区 / old estate, NEW=新建小区 / new estate} labelled 新旧 / age and as category of values"
                                + " [OLD, NEW] labelled 新旧 / age");
    }

    @Test
    void wrongWordsAreTold() {
        assertThatThrownBy(() -> withValues("{\"A\":{\"zh\":\"甲\",\"en\":\"a\"},\"B\":{\"zh\":\"乙\"}}"))
                .hasMessageContaining("/values/B: missing key \"en\"");
        assertThatThrownBy(() -> withValues("{\"A\":{\"zh\":\"甲\",\"en\":\"a\"},\"B\":\"b\"}"))
                .hasMessageContaining("/values/B");
        assertThatThrownBy(() -> withValues("{\"A\":{\"zh\":\"甲\",\"en\":\"a\"}}"))
                .hasMessageContaining("must be at least two");
        assertThatThrownBy(() -> withValues("\"A\""))
                .hasMessageContaining("an array of names, or an object of names and their words");
        assertThatThrownBy(() -> DeclaredFact.builder()
                        .name("grade")
                        .type("category")
                        .label(GRADE.label())
                        .addValues("A", "B")
                        .putAllWords(Map.of("A", Label.of("甲", "a")))
                        .build())
                .hasMessage("words of fact grade ([A]) must be of each of its values [A, B], or left out");
    }

    @Test
    void theTypeSaysWhatFormulasRead() {
        assertThat(TRUTH.variable()).isInstanceOf(TruthMeasure.class).hasToString("facts[fiscallyStrained]");
        assertThat(AREA.variable()).isInstanceOf(Measure.class).hasToString("facts[hall.area]");
        assertThat(AREA.dimension()).hasValue(Dimension.FLOOR_AREA);
        assertThat(GRADE.variable()).isInstanceOf(CategoryMeasure.class);
        assertThat(GRADE.dimension()).isEmpty();
        for (Dimension<?> dimension : Dimension.all()) {
            assertThat(MeasureCatalogueTest.fact("x", dimension.name()).dimension())
                    .hasValue(dimension);
        }
    }

    @Test
    void whatIsWrittenIsRead() {
        List<DeclaredFact> all = List.of(TRUTH, AREA, GRADE);
        Faults faults = new Faults();
        assertThat(DeclaredFacts.read(Cursor.of(DeclaredFacts.write(all), faults)))
                .isEqualTo(all);
        assertThat(faults.list()).isEmpty();
        assertThat(DeclaredFact.fromJson(GRADE.toJson())).isEqualTo(GRADE);
        assertThat(DeclaredFacts.write(List.of(TRUTH)))
                .hasToString(
                        "{\"facts\":[{\"name\":\"fiscallyStrained\",\"type\":\"truth\",\"label\":{\"zh\":\"名\",\"en\":\"name\"}}]}");
    }

    @Test
    void whatIsWrongIsTold() {
        assertThatThrownBy(() -> MeasureCatalogueTest.fact("x", "acres"))
                .hasMessageStartingWith("dimension (acres) must be one of [yuan, m2");
        assertThatThrownBy(() -> MeasureCatalogueTest.fact("1", "truth"))
                .hasMessage("fact name (1) must be a letter, then up to 63 letters, digits, dots or underscores");
        assertThatThrownBy(() -> MeasureCatalogueTest.category("x", "A"))
                .hasMessage("category facts[x] values ([A]) must be at least two, none twice");
        assertThatThrownBy(() -> MeasureCatalogueTest.category("x", "A", " "))
                .hasMessage("value of fact x ( ) must not be blank");
    }

    private static String counted(String type, String chart) {
        return "{\"name\":\"x\",\"type\":\"" + type + "\",\"label\":{\"zh\":\"名\",\"en\":\"name\"},\"chart\":\"" + chart
                + "\"}";
    }

    @Test
    void whatAChartTellsOfAFactIsReadAndWritten() {
        DeclaredFact grids = read(counted("count", "bodies[GRID]"));
        assertThat(grids.chart().map(Object::toString)).contains("bodies[GRID]");
        assertThat(DeclaredFacts.write(grids)).hasToString(counted("count", "bodies[GRID]"));
    }

    @Test
    void aMeasureOfAChartIsOfTheTypeOfTheFact() {
        assertThatThrownBy(() -> read(counted("truth", "bodies[GRID]"))).hasMessageContaining("chart of fact x");
        assertThatThrownBy(() -> read(counted("count", "exists[GRID]"))).hasMessageContaining("chart of fact x");
        assertThatThrownBy(() -> read(counted("yuan", "bodies[GRID]"))).hasMessageContaining("chart of fact x");
        assertThatThrownBy(() -> read(counted("count", "bodies[GRIDS]"))).hasMessageContaining("/chart");
    }
}
