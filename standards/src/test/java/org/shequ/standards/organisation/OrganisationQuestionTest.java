package org.shequ.standards.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.shequ.core.organisation.Body;
import org.shequ.core.organisation.BodyKind;
import org.shequ.core.organisation.OrganisationChart;
import org.shequ.core.organisation.Post;
import org.shequ.core.organisation.Seat;
import org.shequ.core.unit.City;
import org.shequ.core.unit.Community;
import org.shequ.standards.assess.Finding;
import org.shequ.standards.assess.Verdict;
import org.shequ.standards.pack.Pack;
import org.shequ.standards.pack.PackSource;
import org.shequ.standards.policy.PolicyLibrary;

/** A pack of a made-up city that calls its facts as it likes, and says in them what a chart tells. */
class OrganisationQuestionTest {
    private static final String IDENTITY = """
            {"format": 1, "id": "QS2020", "document": {"title": "青山市试点办法", "issuer": "青山市人民政府",
             "number": "青政发〔2020〕2号", "date": "2020-03-01", "place": "990200", "reach": ["URBAN", "TOWN", "RURAL"]}}""";
    private static final String FACTS = """
            {"facts": [
              {"name": "wardens", "type": "count", "chart": "headed[GRID]", "label": {"zh": "有人的网格", "en": "grids with a warden"}},
              {"name": "lifts", "type": "count", "label": {"zh": "电梯数", "en": "lifts"}}]}""";
    private static final String RULES = """
            {"rules": [
              {"id": "QS2020-1-1", "label": {"zh": "网格员", "en": "wardens"}, "clauses": ["QS2020-1-1"], "locator": "一1",
               "subject": "COMMUNITY", "modality": "DIRECTIVE",
               "checklist": {"items": [{"code": "WARDENS", "label": {"zh": "有网格员", "en": "wardens"},
                 "met": {"compare": {"left": "facts[wardens]", "is": ">", "right": "0"}}}], "openEnded": false}},
              {"id": "QS2020-1-2", "label": {"zh": "电梯", "en": "lifts"}, "clauses": ["QS2020-1-2"], "locator": "一2",
               "subject": "COMMUNITY", "modality": "DIRECTIVE",
               "checklist": {"items": [{"code": "LIFTS", "label": {"zh": "有电梯", "en": "lifts"},
                 "met": {"compare": {"left": "facts[lifts]", "is": ">", "right": "0"}}}], "openEnded": false}}]}""";

    private static OrganisationReport report(OrganisationChart chart) {
        Pack pack = Pack.read(
                PackSource.texts("qs", Map.of("pack.json", IDENTITY, "facts.json", FACTS, "rules.json", RULES)));
        return OrganisationQuestion.builder()
                .chart(chart)
                .unit(Community.builder().code("990202001001").build())
                .build()
                .answer(PolicyLibrary.of(pack).at(LocalDate.of(2020, 12, 31)));
    }

    private static OrganisationChart grid(Seat seat) {
        return OrganisationChart.builder()
                .addBodies(
                        Body.builder().id("g").kind(BodyKind.GRID).seats(seat).build())
                .build();
    }

    @Test
    void theRulesOfAnyPackAreFoundByWhatItsFactsSay() {
        List<Finding> met = report(
                        grid(Seat.builder().post(Post.HEAD).vacant(false).build()))
                .findings();
        assertThat(met).hasSize(1);
        assertThat(met.get(0).rule()).hasToString("QS2020-1-1");
        assertThat(met.get(0).verdict()).isEqualTo(Verdict.MET);
        assertThat(report(grid(Seat.vacant(Post.HEAD))).findings().get(0).verdict())
                .isEqualTo(Verdict.BREACH);
    }

    @Test
    void whatTheChartDoesNotTellIsMissing() {
        OrganisationReport report = report(OrganisationChart.builder().build());
        assertThat(report.findings()).hasSize(1);
        assertThat(report.findings().get(0).missing()).containsExactly("facts[wardens]");
        assertThat(report.told()).isEmpty();
    }

    @Test
    void aChartIsThatOfACommunityOrAnEstate() {
        OrganisationQuestion.Builder builder = OrganisationQuestion.builder();
        builder.chart(OrganisationChart.builder().build()).unit(City.builder().build());
        assertThatThrownBy(builder::build)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("must be a community or an estate");
    }
}
