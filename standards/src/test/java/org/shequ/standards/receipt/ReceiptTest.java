package org.shequ.standards.receipt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.shequ.core.calendar.FiscalYear;
import org.shequ.core.json.FaultsException;
import org.shequ.core.json.Json;
import org.shequ.core.place.DivisionCode;
import org.shequ.core.quantity.Households;
import org.shequ.core.quantity.Yuan;
import org.shequ.core.unit.Community;
import org.shequ.core.unit.UnitKind;
import org.shequ.standards.pack.Pack;
import org.shequ.standards.pack.PackSource;
import org.shequ.standards.policy.Policy;
import org.shequ.standards.policy.PolicyLibrary;
import org.shequ.standards.reference.Overlay;
import org.shequ.standards.rule.RuleDefinition;
import org.shequ.standards.schema.PackSchemaTest;

/** What a receipt says, in which bytes, and what running it again tells; over the sample pack. */
class ReceiptTest {
    private static final Path SAMPLE = Path.of("../examples/cli/src/main/packs/xinhe");
    private static final PolicyLibrary LIBRARY = PolicyLibrary.of(Pack.read(SAMPLE));
    private static final Policy POLICY = LIBRARY.forYear(FiscalYear.of(2022));
    private static final List<Community> UNITS = List.of(community(1_000), community(2_350));

    private static Community community(int households) {
        return Community.builder()
                .kind(UnitKind.URBAN_COMMUNITY)
                .code("990101001001")
                .households(Households.of(households))
                .build();
    }

    private static Receipt budget() {
        return Receipt.of(Question.of(QuestionKind.BUDGET, POLICY.at()), POLICY, UNITS);
    }

    private static Verification streamed(String text) {
        return Verification.of(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), "r.json", LIBRARY);
    }

    private static Verification afterReplacing(String found, String instead) {
        String text = budget().text();
        assertThat(text).contains(found);
        return streamed(text.replaceFirst(java.util.regex.Pattern.quote(found), instead));
    }

    private static List<String> told(Verification verification) {
        return verification.differences().stream()
                .map(each -> each.pointer() + " " + each.kind())
                .toList();
    }

    @ParameterizedTest
    @EnumSource(QuestionKind.class)
    void aReceiptKeepsToItsSchemaAndVerifies(QuestionKind kind) {
        Receipt receipt = Receipt.of(Question.of(kind, POLICY.at()), POLICY, UNITS);
        assertThat(PackSchemaTest.faults("receipt", receipt.text())).isEmpty();
        Verification verification = streamed(receipt.text());
        assertThat(verification.isVerified()).isTrue();
        assertThat(verification.units()).isEqualTo(2);
        assertThat(PackSchemaTest.faults(
                        "verification-output", verification.json().toString()))
                .isEmpty();
    }

    @Test
    void theSchemaRefusesAReceiptOfAnotherKindThanItSays() {
        String text = budget().text();
        assertThat(PackSchemaTest.faults("receipt", text.replace("\"BUDGET\"", "\"PROGRESS\"")))
                .isNotEmpty();
        assertThat(PackSchemaTest.faults("receipt", text.replace("\"seal\"", "\"sealed\"")))
                .isNotEmpty();
    }

    @Test
    void itsBytesAreLinesOfParts() {
        List<String> lines = budget().text().lines().toList();
        assertThat(lines).hasSize(21);
        assertThat(lines.subList(0, 4))
                .containsExactly(
                        "{",
                        "\"format\":1,",
                        "\"sdk\":\"" + Sdk.VERSION + "\",",
                        "\"asked\":{\"digest\":\"" + sha256("{\"at\":\"2022-12-31\",\"kind\":\"BUDGET\"}")
                                + "\",\"value\":{\"kind\":\"BUDGET\",\"at\":\"2022-12-31\"}},");
        assertThat(lines.get(4)).contains(Pack.read(SAMPLE).digest());
        assertThat(lines.get(15)).startsWith("{\"input\":{\"digest\":\"");
        assertThat(lines.get(20)).isEqualTo("}");
        assertThat(budget().text()).isEqualTo(budget().text()).endsWith("}\n");
    }

    /** The seal worked out by hand from the text, as its documentation says. */
    @Test
    void theSealIsTakenOfPointersAndDigestsInOrder() {
        Json.Obj tree = budget().json();
        StringBuilder lines = new StringBuilder("/format 1\n/sdk \"" + Sdk.VERSION + "\"\n");
        for (String key : List.of("asked", "documents")) {
            lines.append(line("/" + key, member(tree, key)));
        }
        ((Json.Obj) member(tree, "settings"))
                .members()
                .forEach((key, part) -> lines.append(line("/settings/" + key, part)));
        List<Json> units = ((Json.Arr) member(tree, "units")).elements();
        for (int i = 0; i < units.size(); i++) {
            String place = "/units/" + i + "/";
            ((Json.Obj) units.get(i)).members().forEach((key, part) -> lines.append(line(place + key, part)));
        }
        lines.append(line("/result", member(tree, "result")));
        assertThat(member(tree, "seal")).isEqualTo(Json.text(sha256(lines.toString())));
    }

    private static String line(String pointer, Json part) {
        return pointer + " " + ((Json.Text) member((Json.Obj) part, "digest")).value() + "\n";
    }

    private static Json member(Json.Obj object, String key) {
        return object.member(key).orElseThrow();
    }

    private static String sha256(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void aChangedInputIsNamedWithEachFigureThatFollows() {
        Verification verification = afterReplacing("\"households\":2350", "\"households\":2450");
        assertThat(told(verification)).contains("/units/1/input ALTERED");
        assertThat(told(verification)).anyMatch(each -> each.matches("/units/1/result/value/.*/amount RESULT"));
        assertThat(told(verification)).anyMatch(each -> each.startsWith("/result/value/uses/"));
        assertThat(told(verification)).noneMatch(each -> each.startsWith("/units/0"));
    }

    @Test
    void aChangedFigureIsNamedDownToTheFigure() {
        Verification verification = afterReplacing("\"known\":\"", "\"known\":\"1");
        assertThat(told(verification))
                .containsExactly("/units/0/result ALTERED", "/units/0/result/value/uses/known RESULT");
    }

    @Test
    void anotherOrderOfUnitsIsNamed() {
        List<String> lines = new java.util.ArrayList<>(budget().text().lines().toList());
        String first = lines.get(15);
        lines.set(15, lines.get(16) + ",");
        lines.set(16, first.substring(0, first.length() - 1));
        assertThat(told(streamed(String.join("\n", lines)))).containsExactly("/seal ALTERED");
    }

    @Test
    void aUnitLeftOutIsNamed() {
        List<String> lines = new java.util.ArrayList<>(budget().text().lines().toList());
        lines.set(15, lines.get(15).substring(0, lines.get(15).length() - 1));
        lines.remove(16);
        assertThat(told(streamed(String.join("\n", lines)))).contains("/seal ALTERED");
    }

    @Test
    void anotherVersionIsToldAndIsNoDifferenceByItself() {
        Json.Obj tree = budget().json();
        Verification altered = streamed(tree.pretty().replace(Sdk.VERSION, "0.0.9"));
        assertThat(altered.notes()).hasToString("[/sdk VERSION: receipt 0.0.9, again " + Sdk.VERSION + "]");
        assertThat(told(altered)).containsExactly("/seal ALTERED");
        String sealed = altered.differences().get(0).again().orElseThrow();
        Verification honest = streamed(tree.pretty()
                .replace(Sdk.VERSION, "0.0.9")
                .replace(altered.differences().get(0).receipt().orElseThrow(), sealed));
        assertThat(honest.isVerified()).isTrue();
        assertThat(honest.notes()).hasSize(1);
    }

    @Test
    void anotherPackIsNamedWithTheFiguresItChanges() throws IOException {
        Map<String, String> texts = new TreeMap<>();
        for (String name : List.of("pack", "rules", "facts", "parameters")) {
            texts.put(name + ".json", Files.readString(SAMPLE.resolve(name + ".json")));
        }
        PolicyLibrary other = PolicyLibrary.of(Pack.read(PackSource.texts("other", texts)));
        Verification verification = budget().verify(other);
        assertThat(told(verification)).containsExactly("/documents/value/0/pack PACK");
        Verification none = budget().verify(LIBRARY.only(java.util.Set.of()));
        assertThat(told(none)).containsExactly("/documents/value/0 PACK");
        assertThat(none.differences().get(0).again()).hasValue("no document XH2020; there are []");
    }

    @Test
    void whatCannotBeRunAgainIsADifferenceWithItsReason() {
        assertThat(told(afterReplacing("\"households\":2350", "\"households\":\"many\"")))
                .contains("/units/1/input ALTERED", "/units/1/input/value/households UNREADABLE");
        assertThat(told(afterReplacing("\"GROSS\"", "\"NETTO\"")))
                .containsExactly("/settings/offset ALTERED", "/settings/offset/value UNREADABLE");
        assertThat(told(afterReplacing("2022-12-31", "2022-12-32")))
                .containsExactly("/asked ALTERED", "/asked/value/at UNREADABLE");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '¦', quoteCharacter = '`', textBlock = """
            "format":1, ¦ "format":2, ¦ /format: found 2, allowed: an integer from 1 to 1
            "sdk":" ¦ "sdkk":" ¦ /sdkk: found unknown key "sdkk", allowed: format, sdk, asked, documents, settings, units, result, seal
            "asked":{"digest" ¦ "asked":{"diges" ¦ /asked: missing key "digest"; found keys diges, value
            "offset": ¦ "ofset": ¦ /settings: missing key "offset"
            "seal":" ¦ "seel":" ¦ missing key "seal"
            """)
    void whatIsNoReceiptIsAFault(String found, String instead, String said) {
        assertThatThrownBy(() -> afterReplacing(found, instead))
                .isInstanceOf(FaultsException.class)
                .hasMessageContaining(said);
    }

    @Test
    void membersOutOfOrderAreAFaultOfTheStreamOnly() {
        Json.Obj tree = budget().json();
        Json.ObjBuilder turned = Json.object();
        turned.put("seal", member(tree, "seal"));
        tree.members().forEach((key, value) -> {
            if (!key.equals("seal")) {
                turned.put(key, value);
            }
        });
        Json.Obj other = turned.build();
        assertThat(Receipt.read(other).verify(LIBRARY).isVerified()).isTrue();
        assertThatThrownBy(() -> streamed(other.toString()))
                .isInstanceOf(FaultsException.class)
                .hasMessageContaining("/format: found key \"format\" late");
        assertThatThrownBy(() -> Receipt.read(Json.array())).isInstanceOf(FaultsException.class);
    }

    @Test
    void onlyTheFirstOfManyDifferencesAreListedAndAllAreCounted() {
        StringBuilder text = new StringBuilder();
        ReceiptWriter writer = ReceiptWriter.to(text, Question.of(QuestionKind.BUDGET, POLICY.at()), POLICY);
        for (int i = 0; i < 1_200; i++) {
            writer.add(community(1_000));
        }
        writer.end();
        Verification verification = streamed(text.toString().replace("\"households\":1000", "\"households\":1001"));
        assertThat(verification.differences()).hasSize(Verification.MOST_LISTED);
        assertThat(verification.count()).isGreaterThan(2_400);
    }

    @Test
    void settingsAreKeptWithTheirDigests() {
        String rule = Pack.read(SAMPLE).rules().stream()
                .filter(each -> each.figureNames().equals(List.of(RuleDefinition.ONLY_FIGURE)))
                .map(each -> each.id().toString())
                .findFirst()
                .orElseThrow();
        Policy whatIf = POLICY.with(Overlay.by("bureau", "draft").figure(rule, Yuan.of(1)));
        Receipt receipt = Receipt.of(Question.of(QuestionKind.BUDGET, POLICY.at()), whatIf, UNITS);
        assertThat(receipt.verify(LIBRARY).isVerified()).isTrue();
        String text = receipt.text().replace("\"draft\"", "\"adopted\"");
        assertThat(told(streamed(text))).containsExactly("/settings/overlays ALTERED");
    }

    @Test
    void aRefusedUnitLeavesTheReceiptAsItWas() {
        StringBuilder text = new StringBuilder();
        ReceiptWriter writer = ReceiptWriter.to(text, Question.of(QuestionKind.BUDGET, POLICY.at()), POLICY);
        writer.add(UNITS.get(0));
        Community wrong = Community.builder()
                .kind(UnitKind.URBAN_COMMUNITY)
                .putFacts("unheardOf", org.shequ.core.unit.FactValue.of(true))
                .build();
        assertThatIllegalArgumentException().isThrownBy(() -> writer.add(wrong));
        writer.add(UNITS.get(1));
        writer.end();
        assertThat(text).hasToString(budget().text());
        assertThatThrownBy(writer::end).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> writer.add(UNITS.get(0))).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void aQuestionIsOfTheDayOfItsPolicyAndOnlyProgressOfAPlace() {
        Question later = Question.of(QuestionKind.BUDGET, LocalDate.of(2023, 1, 1));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ReceiptWriter.to(new StringBuilder(), later, POLICY))
                .withMessage("day of a question (2023-01-01) must be that of its policy (2022-12-31)");
        DivisionCode place = DivisionCode.of("990101");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Question.of(QuestionKind.BUDGET, POLICY.at(), place))
                .withMessage("scope of a question (990101) must not be given for BUDGET");
        Receipt receipt = Receipt.of(Question.of(QuestionKind.PROGRESS, POLICY.at(), place), POLICY, UNITS);
        assertThat(receipt.text()).contains("\"scope\":\"990101\"");
        assertThat(PackSchemaTest.faults("receipt", receipt.text())).isEmpty();
        assertThat(receipt.verify(LIBRARY).isVerified()).isTrue();
    }

    @Test
    void whatCannotBeWrittenIsTold() {
        assertThatThrownBy(() -> ReceiptWriter.to(new Full(), Question.of(QuestionKind.BUDGET, POLICY.at()), POLICY))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessage("receipt must be writable: full");
    }

    /** Takes nothing. */
    private static final class Full implements Appendable {
        @Override
        public Appendable append(CharSequence text) throws IOException {
            throw new IOException("full");
        }

        @Override
        public Appendable append(CharSequence text, int start, int end) throws IOException {
            throw new IOException("full");
        }

        @Override
        public Appendable append(char character) throws IOException {
            throw new IOException("full");
        }
    }

    /** The version in the sources is that of the build. */
    @Test
    void theVersionIsThatOfTheBuild() throws IOException {
        assertThat(Files.readString(Path.of("pom.xml"))).contains("<version>" + Sdk.VERSION + "</version>");
    }
}
