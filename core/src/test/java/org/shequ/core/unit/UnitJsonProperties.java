package org.shequ.core.unit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.shequ.core.json.FaultsException;
import org.shequ.core.json.Json;
import org.shequ.core.testkit.UnitArbitraries;

class UnitJsonProperties {
    @Provide
    Arbitrary<Unit> units() {
        return UnitArbitraries.units();
    }

    @Property(tries = 1_000, edgeCases = EdgeCasesMode.NONE)
    void readingWhatWasWrittenGivesAnEqualUnit(@ForAll("units") Unit unit) {
        assertThat(UnitJson.read(UnitJson.write(unit))).isEqualTo(unit);
        assertThat(Unit.fromJson(unit.toJson())).isEqualTo(unit);
    }

    @Property(tries = 1_000, edgeCases = EdgeCasesMode.NONE)
    void writingIsCanonical(@ForAll("units") Unit unit) {
        Json.Obj tree = UnitJson.write(unit);
        assertThat(UnitJson.write(UnitJson.read(tree))).hasToString(tree.toString());
    }

    @Property(tries = 1_000, edgeCases = EdgeCasesMode.NONE)
    void anUnknownKeyIsOneFault(@ForAll("units") Unit unit) {
        Json.ObjBuilder more = Json.object();
        UnitJson.write(unit).members().forEach(more::put);
        Json.Obj tree = more.put("houshold", 1).build();
        FaultsException fault = catchThrowableOfType(FaultsException.class, () -> UnitJson.read(tree));
        assertThat(fault.faults()).hasSize(1);
        assertThat(fault).hasMessageContaining("/houshold: found unknown key").hasMessageContaining("households");
    }

    @Property(tries = 1_000, edgeCases = EdgeCasesMode.NONE)
    void everyMemberOfAWrongTypeIsAFault(@ForAll("units") Unit unit) {
        Json.ObjBuilder wrong = Json.object();
        UnitJson.write(unit).members().keySet().forEach(key -> wrong.put(key, Json.nothing()));
        Json.Obj tree = wrong.build();
        FaultsException fault =
                catchThrowableOfType(FaultsException.class, () -> UnitJson.readAll(Json.array(List.of(tree))));
        long axes = tree.members().keySet().stream()
                .filter(key -> List.of("committee", "settlement", "ruralCommunitySince")
                        .contains(key))
                .count();
        assertThat(fault.faults())
                .hasSizeBetween(
                        (int) (tree.members().size() - axes), tree.members().size());
        assertThat(fault.faults())
                .allSatisfy(each -> assertThat(each.location().pointer()).startsWith("/0/"));
    }

    @Property(tries = 1_000, edgeCases = EdgeCasesMode.NONE)
    void warningsSpeakBothLanguages(@ForAll("units") Unit unit) {
        assertThat(unit.warnings())
                .allSatisfy(warning -> assertThat(warning.message(Locale.CHINA)).isNotBlank())
                .allSatisfy(warning -> assertThat(warning.message(Locale.UK)).isNotBlank());
    }
}
