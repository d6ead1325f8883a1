package org.shequ.core.formula.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.shequ.core.formula.CategoryMeasure;
import org.shequ.core.formula.Measure;
import org.shequ.core.formula.Measures;
import org.shequ.core.formula.OccurrenceMeasure;
import org.shequ.core.formula.Parameter;
import org.shequ.core.formula.TruthMeasure;
import org.shequ.core.formula.Variable;
import org.shequ.core.json.Json;
import org.shequ.core.quantity.Dimension;
import org.shequ.core.quantity.FloorArea;
import org.shequ.core.quantity.Usage;
import org.shequ.core.quantity.Yuan;
import org.shequ.core.text.Label;

/** The vocabulary of the tests, and trees from text. */
final class Language {
    static final Measure<FloorArea> AREA =
            Measure.of("premises.area[COMMITTEE_PREMISES]", Dimension.FLOOR_AREA, Label.of("办公用房面积", "office area"));
    static final Measure<Usage> WATER = Measure.of("utilities[WATER]", Dimension.USAGE, Label.of("用水量", "water used"));
    static final CategoryMeasure UNIT = CategoryMeasure.of(
            "unit",
            Label.of("单位", "unit"),
            List.of("COMMUNITY", "ESTATE", "ORGANISATION", "STREET", "COUNTY", "CITY", "PROVINCE"));
    static final CategoryMeasure COMMITTEE =
            CategoryMeasure.of("committee", Label.of("委员会", "committee"), List.of("RESIDENTS", "VILLAGERS"));
    static final CategoryMeasure SETTLEMENT =
            CategoryMeasure.of("settlement", Label.of("聚落", "settlement"), List.of("URBAN", "TOWN", "RURAL"));
    static final TruthMeasure RURAL_COMMUNITY =
            TruthMeasure.of("ruralCommunity", Label.of("农村社区", "rural community"), "ruralCommunitySince");
    static final TruthMeasure DIFFICULT =
            TruthMeasure.of("difficultArea", Label.of("困难地区", "difficult area"), "difficultArea");
    static final TruthMeasure HIGH_LEVEL =
            TruthMeasure.of("honours[HIGH_LEVEL]", Label.of("高水平社区", "high-level community"), "honours");
    static final OccurrenceMeasure TRAININGS =
            OccurrenceMeasure.of("trainings[DIRECTOR]", Label.of("主任培训", "trainings of the director"));
    static final Parameter<Yuan> STANDARD =
            Parameter.of("SD2012-3.3-3", Dimension.YUAN, "CITY", Label.of("市定标准", "the city's standard"));

    static final Vocabulary VOCABULARY = Vocabulary.of(variables(), List.of(STANDARD));

    private static final ObjectMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    private Language() {}

    private static List<Variable> variables() {
        List<Variable> variables = new ArrayList<>(Measures.ALL);
        variables.addAll(
                List.of(AREA, WATER, UNIT, COMMITTEE, SETTLEMENT, RURAL_COMMUNITY, DIFFICULT, HIGH_LEVEL, TRAININGS));
        return variables;
    }

    /** Returns the tree of a text in which single quotes stand for double ones. */
    static Json tree(String text) {
        try {
            return Json.fromJava(MAPPER.readValue(text.replace('\'', '"'), Object.class));
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
