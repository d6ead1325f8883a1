package org.shequ.standards.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.shequ.core.json.Fault;
import org.shequ.core.json.Json;
import org.shequ.core.json.Location;
import org.shequ.standards.json.JsonText;
import org.shequ.standards.pack.Pack;
import org.shequ.standards.pack.PackException;
import org.shequ.standards.pack.PackSource;

/** The laws of packs hold for packs of every kind of rule, and a damaged pack is told with the place of each fault. */
class MadeUpPackProperties {
    private static final int TRIES = 1_000;
    private static final List<Json> SCALARS = List.of(
            Json.nothing(),
            Json.bool(true),
            Json.number(-1L),
            Json.number(Long.MAX_VALUE),
            Json.text(""),
            Json.text(" "),
            Json.text("x"),
            Json.text("0"),
            Json.text("1/0"),
            Json.text("-5"),
            Json.text("9999-99-99"),
            Json.text("三分之"),
            Json.text("NEW-9.9-9"),
            Json.text("长".repeat(3_000)));

    @Provide
    Arbitrary<Map<String, String>> packs() {
        return PackArbitraries.packs();
    }

    @Property(tries = TRIES)
    void whatIsWrittenReadsBackEqualAndWithTheSameDigest(@ForAll("packs") Map<String, String> files) {
        Pack pack = whole(files);
        PackLaws.readsBack(pack);
        Map<String, String> turned = new TreeMap<>();
        files.forEach((name, text) ->
                turned.put(name, turned(JsonText.read(text, name)).toString()));
        assertThat(whole(turned).digest()).isEqualTo(pack.digest());
    }

    /** The same content with the keys of each object in the other order. */
    private static Json turned(Json tree) {
        if (tree instanceof Json.Obj object) {
            List<String> keys = new ArrayList<>(object.members().keySet());
            java.util.Collections.reverse(keys);
            Json.ObjBuilder turned = Json.object();
            keys.forEach(key -> turned.put(key, turned(object.member(key).orElseThrow())));
            return turned.build();
        }
        return tree instanceof Json.Arr array
                ? Json.array(array.elements().stream()
                        .map(MadeUpPackProperties::turned)
                        .toList())
                : tree;
    }

    @Property(tries = TRIES)
    void everyRuleIsSaidAndEveryFigureHasAName(@ForAll("packs") Map<String, String> files) {
        PackLaws.isSaid(whole(files));
    }

    @Property(tries = TRIES)
    void aDamagedScalarIsToldWithItsPlaceOrChangesTheDigest(
            @ForAll("packs") Map<String, String> files, @ForAll Random random) {
        String file = new ArrayList<>(files.keySet()).get(random.nextInt(files.size()));
        Json sound = JsonText.read(files.getOrDefault(file, ""), file);
        int scalar = random.nextInt(scalars(sound));
        Json damaged = replaced(sound, new int[] {scalar}, SCALARS.get(random.nextInt(SCALARS.size())));
        Map<String, String> changed = new TreeMap<>(files);
        changed.put(file, damaged.toString());
        Pack before = whole(files);
        try {
            Pack pack = whole(changed);
            assertThat(pack.digest().equals(before.digest()))
                    .as(damaged.toString())
                    .isEqualTo(pack.write().equals(before.write()));
            PackLaws.isSaid(pack);
        } catch (PackException wrong) {
            assertThat(wrong.faults()).isNotEmpty().allSatisfy(MadeUpPackProperties::isPlaced);
        }
    }

    private static void isPlaced(Fault fault) {
        assertThat(fault.location()).as(fault.toString()).isNotEqualTo(Location.nowhere());
        assertThat(fault.toString()).contains(".json:");
    }

    private static Pack whole(Map<String, String> files) {
        Pack pack = Pack.read(PackSource.texts("made up", files));
        pack.catalogues();
        pack.ledger();
        pack.relations();
        return pack;
    }

    private static int scalars(Json tree) {
        if (tree instanceof Json.Obj object) {
            return object.members().values().stream()
                    .mapToInt(MadeUpPackProperties::scalars)
                    .sum();
        }
        return tree instanceof Json.Arr array
                ? array.elements().stream()
                        .mapToInt(MadeUpPackProperties::scalars)
                        .sum()
                : 1;
    }

    /** The tree with another scalar in the place of the one that so many stand before. */
    private static Json replaced(Json tree, int[] before, Json scalar) {
        if (tree instanceof Json.Obj object) {
            Json.ObjBuilder copy = Json.object();
            object.members().forEach((key, value) -> copy.put(key, replaced(value, before, scalar)));
            return copy.build();
        }
        if (tree instanceof Json.Arr array) {
            return Json.array(array.elements().stream()
                    .map(each -> replaced(each, before, scalar))
                    .toList());
        }
        return before[0]-- == 0 ? scalar : tree;
    }
}
