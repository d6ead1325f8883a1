package org.shequ.standards.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.shequ.core.source.ClauseId;
import org.shequ.core.source.DocumentId;
import org.shequ.core.text.Label;
import org.shequ.standards.catalogue.Catalogue;
import org.shequ.standards.catalogue.CatalogueGroup;
import org.shequ.standards.catalogue.CatalogueItem;

/** Checklists are read with items of their own or those of a catalogue; every fault is told at its place. */
class ChecklistTest {
    private static final String ROOM = "{'code':'ROOM','label':{'zh':'会议室','en':'a meeting room'}}";
    private static final String STAFF =
            "{'code':'STAFF','label':{'zh':'专职人员','en':'staff'},'when':{'holds':'directlyElected'},"
                    + "'met':{'compare':{'left':'fullTimeStaff','is':'>=','right':'1'}}}";

    private static Checklist read(String json) {
        return (Checklist) MadeUpRule.content("checklist", json);
    }

    @Test
    void itemsAreMeasuredOrAttested() {
        Checklist checklist = read("{'items':[" + ROOM + "," + STAFF + "],'openEnded':true,'external':'GB 50180-93'}");
        assertThat(checklist.items()).extracting(ChecklistItem::code).containsExactly("ROOM", "STAFF");
        assertThat(checklist.item("ROOM").met()).isEmpty();
        assertThat(checklist.item("STAFF").met().orElseThrow().describe(Locale.ENGLISH))
                .isEqualTo("full-time staff at least 1 persons");
        assertThat(checklist.item("STAFF").when()).isPresent();
        assertThat(checklist.openEnded()).contains(true);
        assertThat(checklist.need()).isEqualTo(Need.all());
        assertThat(checklist.external()).contains("GB 50180-93");
        assertThat(checklist.isAttestedOnly()).isFalse();
        assertThat(read("{'items':[" + ROOM + "]}").isAttestedOnly()).isTrue();
        assertThat(read("{'items':[" + ROOM + "]}").openEnded()).contains(false);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> checklist.item("HALL"))
                .withMessage("no item HALL in the checklist; there are [ROOM, STAFF]");
    }

    @Test
    void theNeedIsAllAnyOrAtLeastSoMany() {
        String items = "{'items':[" + ROOM + "," + STAFF + "],'need':";
        assertThat(read(items + "'ALL'}").need().of(2)).isEqualTo(2);
        assertThat(read(items + "'ANY'}").need()).isEqualTo(Need.atLeast(1)).hasToString("AT_LEAST 1");
        assertThat(read(items + "{'value':'2','printed':'2项'}}").need().of(5)).isEqualTo(2);
        assertThat(MadeUpRule.faults("checklist", items + "'SOME'}"))
                .containsExactly("/need: found \"SOME\", allowed: ALL, ANY");
        assertThat(MadeUpRule.faults("checklist", items + "'3'}"))
                .containsExactly(
                        "/need: items needed (3) must be from 1 to the number of items, 2; found \"3\", allowed:"
                                + " ALL, ANY, or a figure: at least so many items");
        assertThat(MadeUpRule.faults("checklist", items + "{'value':'2','printed':'3项'}}"))
                .singleElement()
                .asString()
                .contains("/need/printed: printed phrase says [3] ITEMS, the figure is 2 count");
    }

    @Test
    void aCatalogueIsNamedUntilItsItemsArePutInPlace() {
        Checklist named = read("{'catalogue':'new-rooms','group':'OUTDOOR','need':'ANY',"
                + "'conditions':{'SQUARE':{'compare':{'left':'households','is':'>','right':'1'}}}}");
        assertThat(named.isComplete()).isFalse();
        assertThat(named.openEnded()).isEmpty();
        assertThat(named.isAttestedOnly()).isFalse();
        Checklist complete = named.over(rooms());
        assertThat(complete.items()).extracting(ChecklistItem::code).containsExactly("SQUARE", "GARDEN");
        assertThat(complete.item("SQUARE").met()).isPresent();
        assertThat(complete.item("GARDEN").met()).isEmpty();
        assertThat(complete.openEnded()).contains(true);
        assertThat(complete.need()).isEqualTo(Need.any());
        assertThat(complete.over(rooms())).isSameAs(complete);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> read("{'catalogue':'new-rooms','conditions':{'HALL':{'holds':'directlyElected'}}}")
                        .over(rooms()))
                .withMessage("no item HALL in new-rooms; there are [OFFICE, SQUARE, GARDEN]");
    }

    private static Catalogue rooms() {
        Label label = Label.of("名", "name");
        return Catalogue.builder()
                .id("new-rooms")
                .document(DocumentId.of("NEW"))
                .addClauses(ClauseId.of("NEW-1.1-1"))
                .label(label)
                .isOpenEnded(true)
                .addGroups(CatalogueGroup.of("INDOOR", label, false), CatalogueGroup.of("OUTDOOR", label, true))
                .addItems(item("OFFICE", "INDOOR"), item("SQUARE", "OUTDOOR"), item("GARDEN", "OUTDOOR"))
                .build();
    }

    private static CatalogueItem item(String code, String group) {
        return CatalogueItem.builder()
                .code(code)
                .label(Label.of("名", "name"))
                .group(Optional.of(group))
                .build();
    }

    @Test
    void everyFaultIsToldInOnePass() {
        assertThat(MadeUpRule.faults(
                        "checklist",
                        "{'items':[" + ROOM + ",{'code':'room','label':{'zh':'x'}}," + ROOM
                                + ",{'code':'X','label':{'zh':'x','en':'x'},'met':{'hold':'applied'}}],"
                                + "'need':9,'opened':true}"))
                .satisfiesExactly(
                        code -> assertThat(code).startsWith("/items/1/code: item code (room) must be capitals"),
                        label -> assertThat(label).startsWith("/items/1/label: missing key \"en\""),
                        twice -> assertThat(twice).startsWith("/items/2/code: item ROOM must stand once"),
                        met -> assertThat(met).contains("/items/3/met: found keys hold"),
                        need -> assertThat(need).contains("/need: items needed (9) must be from 1"),
                        key -> assertThat(key)
                                .contains("/opened: found unknown key \"opened\"")
                                .contains("openEnded"));
        assertThat(MadeUpRule.faults("checklist", "{'items':[" + ROOM + "],'catalogue':'new-rooms'}"))
                .containsExactly(": found keys items, catalogue, allowed: exactly one of the keys items, catalogue");
        assertThat(MadeUpRule.faults("checklist", "{'items':[]}"))
                .containsExactly("/items: found an empty array, allowed: at least one item");
    }

    @Test
    void theValueRefusesWhatTheReaderRefuses() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Checklist.builder().build())
                .withMessage("checklist must have an item, or name the catalogue that lists them");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Need.atLeast(0))
                .withMessage("items needed (0) must be at least 1");
    }
}
