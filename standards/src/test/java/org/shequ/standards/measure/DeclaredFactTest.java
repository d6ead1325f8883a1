package org.shequ.standards.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.shequ.core.formula.CategoryMeasure;
import org.shequ.core.formula.Measure;
import org.shequ.core.formula.TruthMeasure;
import org.shequ.core.json.Cursor;
import org.shequ.core.json.Faults;
import org.shequ.core.quantity.Dimension;

class DeclaredFactTest {
    private static final DeclaredFact TRUTH = MeasureCatalogueTest.fact("fiscallyStrained", "truth");
    private static final DeclaredFact AREA = MeasureCatalogueTest.fact("hall.area", "m2");
    private static final DeclaredFact GRADE = MeasureCatalogueTest.category("grade", "A", "B");

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
}
