package org.shequ.standards.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.shequ.core.json.Json;
import org.shequ.standards.rule.RuleDefinition;

/** Packs are read whole or refused with every fault; their written form and digest are those of their content. */
@NullMarked
class PackTest {
    private static final Path SAMPLE = Path.of("../examples/cli/src/main/packs/xinhe");

    @Test
    void aFolderThatDoesNotExistIsOneFault(@TempDir Path folder) {
        Path none = folder.resolve("none");
        assertThatExceptionOfType(PackException.class)
                .isThrownBy(() -> Pack.read(none))
                .withMessage(none + ": pack folder " + none + " must be a folder; there is none");
    }

    @Test
    void aFileInPlaceOfTheFolderIsOneFault(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("pack"), "{}");
        assertThatExceptionOfType(PackException.class)
                .isThrownBy(() -> Pack.identity(PackSource.folder(file)))
                .withMessage(file + ": pack folder " + file + " must be a folder; it is a file");
    }

    @Test
    void aFolderInPlaceOfAFileAndAStrangeFileAreFaults(@TempDir Path folder) throws IOException {
        Files.createDirectory(folder.resolve("rules.json"));
        Files.copy(SAMPLE.resolve("pack.json"), folder.resolve("pack.json"));
        Files.writeString(folder.resolve("rule.json"), "{}");
        assertThatExceptionOfType(PackException.class)
                .isThrownBy(() -> Pack.read(folder))
                .satisfies(wrong -> assertThat(wrong.faults())
                        .extracting(fault -> fault.toString().replace(folder.toString(), "F"))
                        .satisfiesExactly(
                                strange -> assertThat(strange)
                                        .isEqualTo("F/rule.json: found file rule.json, allowed: pack.json, rules.json,"
                                                + " facts.json, parameters.json, cases.json, ledger.json, catalogues.json, relations.json"
                                                + " (did you mean \"rules.json\"?)"),
                                unreadable -> assertThat(unreadable).startsWith("F/rules.json: must be readable: ")));
    }

    @Test
    void whatIsWrittenReadsBackToAnEqualPack() {
        Pack pack = Pack.read(SAMPLE);
        Pack again = Pack.read(PackSource.texts("again", texts(pack)));
        assertThat(again).isEqualTo(pack);
        assertThat(again.write()).isEqualTo(pack.write());
        assertThat(again.digest()).isEqualTo(pack.digest()).hasSize(64);
    }

    @Test
    void theDigestChangesWithAnyFigure() {
        Pack pack = Pack.read(SAMPLE);
        Map<String, String> files = texts(pack);
        files.computeIfPresent(
                "rules.json",
                (name, text) -> text.replace("\"8000\"", "\"8001\"").replace("8000元", "8001元"));
        files.remove("cases.json");
        Map<String, String> before = texts(pack);
        before.remove("cases.json");
        assertThat(Pack.read(PackSource.texts("changed", files)).digest())
                .isNotEqualTo(Pack.read(PackSource.texts("before", before)).digest());
    }

    @Test
    void aProofreadPackIsTheSamePackAndReadsARuleWhenItIsAskedFor() {
        Pack strict = Pack.read(PackSource.folder(SAMPLE));
        Pack proofread = Pack.proofread(PackSource.folder(SAMPLE));
        assertThat(proofread).isEqualTo(strict);
        Map<String, String> files = texts(strict);
        files.computeIfPresent("rules.json", (name, text) -> text.replace("\"LINEAR\"", "\"LINE\""));
        PackSource broken = PackSource.texts("broken", files);
        assertThatExceptionOfType(PackException.class).isThrownBy(() -> Pack.read(broken));
        Pack unnoticed = Pack.proofread(broken);
        assertThat(unnoticed.rules()).hasSameSizeAs(strict.rules());
        assertThatExceptionOfType(IllegalStateException.class)
                .isThrownBy(() -> unnoticed.rules().forEach(RuleDefinition::underEachReading))
                .withMessageStartingWith("rule " + strict.identity())
                .withMessageContaining("must be one that was proofread: [broken/rules.json:")
                .withMessageContaining("LINE");
    }

    @Test
    void aProofreadPackWithoutRulesIsRefused() {
        Map<String, String> files = texts(Pack.read(SAMPLE));
        files.remove("rules.json");
        assertThatExceptionOfType(PackException.class)
                .isThrownBy(() -> Pack.proofread(PackSource.texts("none", files)))
                .withMessageContaining("file rules.json must be in the pack none");
    }

    private static Map<String, String> texts(Pack pack) {
        Map<String, String> files = new TreeMap<>();
        pack.write().forEach((name, content) -> files.put(name, content.pretty()));
        return files;
    }

    @Test
    void aRuleThatIsNotThereIsToldWithThoseThatAre() {
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> Pack.read(SAMPLE).rule(org.shequ.core.source.RuleId.of("XH2020-9-9")))
                .withMessageStartingWith("no rule XH2020-9-9 in XH2020; there are XH2020-2.1-1, XH2020-2.1-2,");
    }

    @Test
    void aWorkedCaseKnowsItsPlace() {
        WorkedCase first = Pack.read(SAMPLE).cases().get(0);
        assertThat(first.location().pointer()).isEqualTo("/cases/0");
        assertThat(first.location().line()).hasValue(3);
        assertThat(first.expect().members().values()).first().isInstanceOf(Json.Obj.class);
    }
}
