package org.shequ.core.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.shequ.core.json.Fault;
import org.shequ.core.json.FaultsException;
import org.shequ.core.json.Json;

class MeetingJsonTest {
    private static Json.ObjBuilder meeting() {
        return Json.object().put("id", "m").put("kind", "RESIDENTS_MEETING");
    }

    private static List<String> faults(Json tree) {
        FaultsException[] thrown = new FaultsException[1];
        assertThatExceptionOfType(FaultsException.class)
                .isThrownBy(() -> MeetingJson.read(tree))
                .satisfies(e -> thrown[0] = e);
        return thrown[0].faults().stream().map(Fault::toString).toList();
    }

    private static Json item(String matter, Json agree) {
        return Json.object().put("matter", matter).put("agree", agree).build();
    }

    @Test
    void everyFaultOfFormIsToldInOnePass() {
        List<String> faults = faults(Json.object()
                .put("id", "no id")
                .put("kind", "RESIDENT_MEETING")
                .put("composition", "ALL")
                .put("day", "2016-02-30")
                .put("noticedOn", 3)
                .put("askedBy", Json.object().put("ADULT", 3).build())
                .put("counts", Json.object().put("ADULTS", -1).build())
                .put("attended", "many")
                .put(
                        "agenda",
                        Json.array(
                                List.of(item("a", Json.text("1")), Json.object().build())))
                .put("votes", 1)
                .build());
        assertThat(faults).hasSize(11);
        assertThat(String.join("\n", faults))
                .contains("RESIDENTS_MEETING")
                .contains("/composition")
                .contains("/day")
                .contains("/noticedOn")
                .contains("/askedBy/ADULT")
                .contains("/counts/ADULTS")
                .contains("/attended")
                .contains("/agenda/0/agree")
                .contains("/agenda/1")
                .contains("/votes");
    }

    @Test
    void everyNumberThatCannotBeIsToldAtItsPlace() {
        List<String> faults = faults(meeting()
                .put("composition", "MEMBERS")
                .put("day", "2016-05-20")
                .put("noticedOn", "2016-05-21")
                .put("askedBy", Json.object().put("GROUPS", 4).build())
                .put("counts", Json.object().put("GROUPS", 3).build())
                .put("attended", 2)
                .put("women", 3)
                .put("agenda", Json.array(List.of(item("a", Json.number(2)), item("a", Json.number(3)))))
                .build());
        assertThat(faults).hasSize(6);
        assertThat(String.join("\n", faults))
                .contains("/composition")
                .contains("/noticedOn")
                .contains("/askedBy/GROUPS")
                .contains("/women")
                .contains("/agenda/1");
    }

    @Test
    void anEmptyRequestSaysThatNobodyAsked() {
        Meeting asked =
                MeetingJson.read(meeting().put("askedBy", Json.object().build()).build());
        assertThat(asked.askedBy()).map(MeetingRequest::isMade).contains(false);
        assertThat(MeetingJson.read(meeting().build()).askedBy()).isEmpty();
    }
}
