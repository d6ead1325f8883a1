package org.shequ.core.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.shequ.core.json.FaultsException;
import org.shequ.core.json.Json;

class OrganisationJsonTest {
    private static List<String> faults(Object tree) {
        List<String> told = new ArrayList<>();
        assertThatExceptionOfType(FaultsException.class)
                .isThrownBy(() -> OrganisationJson.read(Json.fromJava(tree)))
                .satisfies(broken -> broken.faults().forEach(fault -> told.add(fault.toString())));
        return told;
    }

    @Test
    void everyPartIsReadAsItWasWritten() {
        Json.Obj written = OrganisationJson.write(Charts.whole());
        assertThat(OrganisationJson.read(written)).isEqualTo(Charts.whole());
        assertThat(OrganisationJson.write(OrganisationJson.read(written))).hasToString(written.toString());
    }

    @Test
    void everyFaultIsToldWithItsPlaceInOnePass() {
        assertThat(faults(Map.of(
                        "people",
                        List.of(),
                        "members",
                        List.of(
                                Map.of("id", "p 1"),
                                Map.of("id", "p2", "traits", Map.of("woman", true)),
                                Map.of("id", "p3")),
                        "none",
                        List.of("GRID", "GRIDS"),
                        "bodies",
                        List.of(
                                Map.of("id", "c", "kind", "COMMITTEE"),
                                Map.of("id", "g", "kind", "GRID", "parent", "c", "households", -1),
                                Map.of(
                                        "id",
                                        "h",
                                        "kind",
                                        "GRID",
                                        "parent",
                                        "gone",
                                        "term",
                                        Map.of("from", "2018-01-01", "until", "2017-01-01")),
                                Map.of(
                                        "id",
                                        "i",
                                        "kind",
                                        "GRID",
                                        "parent",
                                        "c",
                                        "seats",
                                        List.of(Map.of("post", "HEAD", "holder", "p2"))),
                                Map.of(
                                        "id",
                                        "j",
                                        "kind",
                                        "BUILDING",
                                        "parent",
                                        "nowhere",
                                        "seats",
                                        List.of(Map.of("post", "HEAD", "holder", "p9"))),
                                Map.of(
                                        "id",
                                        "k",
                                        "kind",
                                        "STAIRWELL",
                                        "seats",
                                        List.of(
                                                Map.of("post", "HEAD", "holder", "p3"),
                                                Map.of("post", "CHIEF"),
                                                Map.of("post", "MEMBER", "holder", "p3")))))))
                .anyMatch(fault -> fault.contains("people"))
                .anyMatch(fault -> fault.startsWith("/members/0/id"))
                .anyMatch(fault -> fault.startsWith("/members/1"))
                .anyMatch(fault -> fault.startsWith("/none/1"))
                .anyMatch(fault -> fault.startsWith("/bodies/0/kind"))
                .anyMatch(fault -> fault.startsWith("/bodies/1/households"))
                .anyMatch(fault -> fault.startsWith("/bodies/2/term"))
                .anyMatch(fault -> fault.startsWith("/bodies/3") && fault.contains("must not stand among none"))
                .anyMatch(fault -> fault.startsWith("/bodies/4") && fault.contains("nowhere"))
                .anyMatch(fault -> fault.startsWith("/bodies/4") && fault.contains("p9"))
                .anyMatch(fault -> fault.startsWith("/bodies/5/seats") && fault.contains("p3"))
                .anyMatch(fault -> fault.startsWith("/bodies/5/seats/1/post"))
                .noneMatch(fault -> fault.startsWith("/bodies/3") && fault.contains("parent"))
                .noneMatch(fault -> fault.startsWith("/bodies/3") && fault.contains("holder"));
    }
}
