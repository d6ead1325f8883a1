package org.shequ.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.shequ.core.json.Json;
import org.shequ.standards.json.JsonText;

class CompareCommandTest {
    private static String done(String command) {
        CliRun run = CliRun.of(("compare " + command).split(" ", -1));
        assertThat(run.err()).isEmpty();
        assertThat(run.exit()).isZero();
        return run.out();
    }

    private static Json.Obj tree(String command) {
        return (Json.Obj) JsonText.read(done(command + " --format json"), "out");
    }

    private static List<Json.Obj> list(Json.Obj tree, String key) {
        return ((Json.Arr) tree.member(key).orElseThrow())
                .elements().stream().map(Json.Obj.class::cast).toList();
    }

    private static String text(Json.Obj tree, String key) {
        return tree.member(key).orElseThrow().toString().replace("\"", "");
    }

    @Test
    void whatBothDocumentsMeasureStandsInOneRow() {
        Json.Obj tree = tree("--topic premises --document SD2012,PZH2015");
        assertThat(tree.members().keySet()).containsExactly("topic", "documents", "matters", "relations");
        assertThat(text(tree, "topic")).isEqualTo("facility");
        Json.Obj first = list(tree, "matters").get(0);
        assertThat(text(first, "subject")).isEqualTo("[STREET]");
        assertThat(text(first, "measure")).isEqualTo("premises.area[STREET_SERVICE_CENTRE]");
        List<Json.Obj> asks = list(first, "asks");
        assertThat(asks).extracting(ask -> text(ask, "document")).containsExactly("SD2012", "PZH2015");
        assertThat(text(asks.get(0), "words")).contains("at least 1000 m2");
        assertThat(asks.get(0).member("deadline")).contains(Json.nothing());
        assertThat(text(asks.get(1), "words")).contains("at least 800 m2");
        assertThat(text(asks.get(1), "modality")).isEqualTo("STRIVE");
        assertThat(text(asks.get(1), "deadline")).isEqualTo("2017-12-31");
        assertThat(text(asks.get(1), "citation")).isEqualTo("攀委发〔2015〕10号 三（二）2");
    }

    @Test
    void sharedMattersStandBeforeTheOthersAndEveryRuleStandsOnce() {
        List<Json.Obj> matters = list(tree("--topic facility"), "matters");
        List<Boolean> shared = matters.stream()
                .map(matter -> list(matter, "asks").stream()
                                .map(ask -> text(ask, "document"))
                                .distinct()
                                .count()
                        > 1)
                .toList();
        assertThat(shared.lastIndexOf(true))
                .isEqualTo((int) shared.stream().filter(each -> each).count() - 1);
        Stream<String> rules =
                matters.stream().flatMap(matter -> list(matter, "asks").stream().map(ask -> text(ask, "rule")));
        assertThat(rules).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @ValueSource(strings = {"facility", "premises", "Premises", "rooms", "用房", "设施用房"})
    void aTopicHasSeveralNames(String name) {
        assertThat(text(tree("--document SD2012,PZH2015 --topic " + name), "topic"))
                .isEqualTo("facility");
    }

    @Test
    void theTableSaysWhichTopicItIs() {
        assertThat(done("--topic premises --document SD2012,PZH2015"))
                .startsWith("专题“设施用房”（facility）：SD2012, PZH2015\n“premises”即专题 facility。\n")
                .contains("街道社区服务中心面积不低于1000平方米", "PZH2015-3.2.2-5");
        assertThat(done("--topic facility --document SD2012,PZH2015 --language en"))
                .startsWith("Topic facilities and premises (facility): SD2012, PZH2015\n\n");
    }

    @Test
    void relationsOfTheTopicStandBelow() {
        Json.Obj tree = tree("--topic premises --document JL2010,JL2016");
        assertThat(list(tree, "relations"))
                .extracting(relation -> text(relation, "kind") + " " + text(relation, "matter"))
                .contains("SPECIALISES premises", "DISJOINT centre-area")
                .doesNotContain("CUMULATIVE leadership");
        assertThat(list(tree("--topic premises --document SD2012,JL2016"), "relations"))
                .isEmpty();
    }

    @Test
    void aLawOutsideTheLibraryIsToldOf() {
        assertThat(list(tree("--topic committee --document SD2012,PZH2015"), "relations"))
                .extracting(relation -> text(relation, "other"))
                .containsOnly("LAW-URBAN");
    }

    @Test
    void csvHasARowForEachRule() {
        assertThat(done("--topic premises --document SD2012,PZH2015 --format csv")
                        .lines())
                .startsWith("topic,subject,measure,document,rule,clauses,kind,modality,words,deadline,citation")
                .anyMatch(line -> line.startsWith(
                        "facility,STREET,premises.area[STREET_SERVICE_CENTRE],PZH2015,PZH2015-3.2.2-5,"));
    }
}
