package org.shequ.standards.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.shequ.core.json.Cursor;
import org.shequ.core.json.Fault;
import org.shequ.core.json.Faults;
import org.shequ.core.json.Json;
import org.shequ.core.source.DocumentId;
import org.shequ.standards.json.JsonText;

class CatalogueCodecTest {
    private static final DocumentId DH = DocumentId.of("DH");

    private static final String SOUND = """
            {"catalogues":[
              {"id":"dh-actors","clauses":["DH-2.7-1"],"label":{"zh":"各方","en":"Actors"},"openEnded":true,
               "printedCount":"二方","count":2,
               "groups":[{"code":"INSIDE","zh":"内","en":"inside","openEnded":true}],
               "items":[
                {"code":"PARTY","zh":"党组织","en":"Party organisation","group":"INSIDE","role":{"zh":"核心","en":"core"}},
                {"code":"SOCIAL","zh":"社会组织","en":"social organisations","group":"INSIDE",
                 "aliases":[{"zh":"民间组织","clause":"DH-2.6-1"},{"zh":"其他组织"}]}]},
              {"id":"dh-modes","clauses":["DH-3.8-12"],"label":{"zh":"方式","en":"Modes"},"count":1,
               "items":[{"code":"PURCHASE","zh":"购买服务","en":"purchase"}]}]}
            """;

    private static List<Catalogue> read(String text, Faults faults) {
        return JsonText.read(text, "catalogues.json", faults)
                .map(tree -> CatalogueCodec.read(Cursor.of(tree, faults), DH))
                .orElse(List.of());
    }

    private static List<String> faultsOf(String text) {
        Faults faults = new Faults();
        read(text, faults);
        return faults.list().stream().map(Fault::toString).toList();
    }

    @Test
    void whatIsWrittenReadsBackEqual() {
        Faults faults = new Faults();
        List<Catalogue> catalogues = read(SOUND, faults);
        assertThat(faults.list()).isEmpty();
        assertThat(catalogues).hasSize(2);
        assertThat(catalogues.get(0).isOpenEnded()).isTrue();
        assertThat(catalogues.get(1).isOpenEnded()).isFalse();
        Json.Obj written = CatalogueCodec.write(catalogues);
        assertThat(CatalogueCodec.read(Cursor.of(written, faults), DH)).isEqualTo(catalogues);
        assertThat(CatalogueCodec.write(CatalogueCodec.read(Cursor.of(written, faults), DH)))
                .isEqualTo(written);
        assertThat(faults.list()).isEmpty();
    }

    @Test
    void everyFaultIsToldInOnePass() {
        assertThat(faultsOf("""
                                {"catalogues":[
                                 {"id":"dh-a-b","clauses":[],"label":{"zh":"甲","en":"A"},"count":2,"items":[{"code":"A","zh":"甲","en":"a"}]},
                                 {"id":"dh-a-b","clauses":["DH-1.1-1"],"label":{"zh":"甲"},"count":1,"items":[{"code":"a","zh":" ","en":"a"}]},
                                 {"id":"dh-c-d","clauses":["JL2010-1.1-1"],"label":{"zh":"甲","en":"A"},"count":1,"item":[],"items":[{"code":"A","zh":"甲","en":"a"}]},
                                 {"id":"dh-e-f","clauses":["DH-1"],"label":{"zh":"甲","en":"A"},"count":0,"items":[]},
                                 {"id":"dh-g-h","clauses":["DH-1.1-1"],"label":{"zh":"甲","en":"A"},"printedCount":"三个","count":1,"items":[{"code":"A","zh":"甲","en":"a"}]}]}
                                """))
                .containsExactly(
                        "catalogues.json:2:27 /catalogues/0/clauses: found an empty array, allowed: at least one clause",
                        "catalogues.json:2:66 /catalogues/0/count: found 2, allowed: 1, the number of items",
                        "catalogues.json:3:8 /catalogues/1/id: catalogue dh-a-b must stand once",
                        "catalogues.json:3:48 /catalogues/1/label: missing key \"en\"; found keys zh,"
                                + " allowed: an object with the key \"en\"",
                        "catalogues.json:3:95 /catalogues/1/items/0/zh: label zh ( ) must not be blank;"
                                + " found \" \", allowed: words in both languages",
                        "catalogues.json:4:28 /catalogues/2/clauses/0: found \"JL2010-1.1-1\", allowed: a clause of DH",
                        "catalogues.json:4:89 /catalogues/2/item: found unknown key \"item\", allowed: id, clauses, label,"
                                + " openEnded, printedCount, count, groups, items (did you mean \"items\"?)",
                        "catalogues.json:5:28 /catalogues/3/clauses/0: clause id (DH-1) must be document, section path and"
                                + " number, such as PZH2015-3.5.4-2; found \"DH-1\","
                                + " allowed: a clause id such as PZH2015-3.5.4-7",
                        "catalogues.json:5:82 /catalogues/3/items: found an empty array, allowed: at least one item",
                        "catalogues.json:6:2 /catalogues/4: printed count (三个) must agree with the items,"
                                + " of which there are 1; found an object, allowed: a catalogue of DH");
    }

    @Test
    void aFileOfNoCatalogueIsAFault() {
        assertThat(faultsOf("{\"catalogues\":[]}"))
                .containsExactly(
                        "catalogues.json:1:15 /catalogues: found an empty array, allowed: at least one catalogue");
    }
}
