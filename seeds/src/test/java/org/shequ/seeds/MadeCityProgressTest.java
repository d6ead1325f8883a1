package org.shequ.seeds;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.shequ.core.json.Json;
import org.shequ.core.place.DivisionCode;
import org.shequ.core.source.RuleId;
import org.shequ.core.unit.Unit;
import org.shequ.core.unit.UnitKind;
import org.shequ.standards.assess.Progress;
import org.shequ.standards.assess.ProgressReport;

/** The stage targets of Panzhihua over a made city, per district and city-wide, with the counts still needed. */
class MadeCityProgressTest {
    private static ProgressReport report(String day, List<Unit> units) {
        return Seeds.library().at(LocalDate.parse(day)).progress(units);
    }

    /** Base, reached, required, needed and verdict as they are written. */
    private static List<String> told(Progress progress) {
        List<String> told = new ArrayList<>();
        for (String key : List.of("base", "reached", "required", "needed", "verdict")) {
            Json value = progress.json().member(key).orElseThrow();
            told.add(value instanceof Json.Text text ? text.value() : value.toString());
        }
        return told;
    }

    @Test
    void theCityIsOfTheSizeThatIsAskedFor() {
        List<Unit> units = MadeCity.units();
        assertThat(units)
                .filteredOn(unit -> unit.kind() == UnitKind.URBAN_COMMUNITY)
                .hasSize(100);
        assertThat(units)
                .filteredOn(unit -> unit.kind() == UnitKind.RURAL_COMMUNITY)
                .hasSize(60);
        assertThat(units).extracting(Unit::code).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @CsvFileSource(resources = "made-city-progress.csv", numLinesToSkip = 1)
    void theProgressIsWhatWasWorkedOutByHand(
            String day,
            String rule,
            String scope,
            String base,
            String reached,
            String required,
            String needed,
            String verdict) {
        Progress progress = report(day, MadeCity.units())
                .find(RuleId.of(rule), DivisionCode.of(scope))
                .orElseThrow();
        assertThat(told(progress)).containsExactly(base, reached, required, needed, verdict);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2015-06-24", "2015-12-30", "2015-12-31", "2016-01-01", "2016-01-02", "2017-12-30", "2017-12-31",
                "2018-01-01", "2018-12-30", "2018-12-31", "2019-01-01", "2020-06-30", "2020-12-30", "2020-12-31",
                "2021-01-01", "2025-07-01"
            })
    void everyPlaceStandsAsACountOfTheTableSaysOnEveryDay(String day) {
        List<Unit> shuffled = new ArrayList<>(MadeCity.units());
        Collections.shuffle(shuffled, new Random(7));
        ProgressReport report = report(day, shuffled);
        for (List<String> target : MadeCity.table("made-city-targets.csv")) {
            RuleId rule = RuleId.of(target.get(0));
            for (String scope : target.get(1).split(" ", -1)) {
                Progress progress = report.find(rule, DivisionCode.of(scope)).orElseThrow();
                assertThat(told(progress)).as(rule + " in " + scope).isEqualTo(counted(target, scope, day));
            }
        }
    }

    /** The same by whole numbers and sorted days alone. */
    private static List<String> counted(List<String> target, String scope, String day) {
        String place = scope.replaceAll("00$", "");
        int base = 0;
        int reached = 0;
        for (MadeCity.Group group : MadeCity.groups()) {
            if (group.county().startsWith(place)
                    && (target.get(2).isEmpty() || group.kind().equals(target.get(2)))) {
                base += group.communities();
                reached += group.holds(target.get(3), day) ? group.communities() : 0;
            }
        }
        int required = target.get(4).isEmpty()
                ? (base * Integer.parseInt(target.get(5)) + 99) / 100
                : Integer.parseInt(target.get(4));
        int needed = Math.max(0, required - reached);
        boolean isDue = target.get(6).compareTo(day) <= 0;
        String verdict = needed == 0 ? "MET" : isDue ? "TARGET_MISSED" : "NOT_YET_DUE";
        return List.of(
                String.valueOf(base),
                String.valueOf(reached),
                String.valueOf(required),
                String.valueOf(needed),
                verdict);
    }

    @Test
    void aTargetOfOtherPlacesDoesNotApply() {
        ProgressReport report = report("2018-12-31", MadeCity.units());
        assertThat(report.find(RuleId.of("PZH2015-2.2.1-1"), DivisionCode.of("510421"))
                        .orElseThrow()
                        .verdict())
                .hasToString("NOT_APPLICABLE");
        assertThat(report.targets(RuleId.of("PZH2015-2.2.2-1"))).hasSize(1);
    }
}
