package org.shequ.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;

/** Files with random damage: the command is done whole, or refused in plain lines with nothing on standard output. */
class HostileInputProperties {
    private static final String PIECES = "[]{}\",:;=\\/ \n\t0123456789-+.eE%#市社\u0000\u202e\uD800ntfalsekind";
    private static final Path PACK = Path.of("src/main/packs/xinhe");
    private static Path folder = Path.of("");

    @BeforeContainer
    static void makeFolder() throws IOException {
        folder = Files.createTempDirectory("hostile");
    }

    @AfterContainer
    static void removeFolder() throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path each : files.sorted((a, b) -> b.compareTo(a)).toList()) {
                Files.delete(each);
            }
        }
    }

    private static String damaged(String text, long seed) {
        Random random = new Random(seed);
        StringBuilder damaged = new StringBuilder(text);
        for (int times = 1 + random.nextInt(3); times > 0; times--) {
            int at = random.nextInt(damaged.length());
            int end = Math.min(damaged.length(), at + random.nextInt(8));
            int first = random.nextInt(PIECES.length());
            String piece = PIECES.substring(first, Math.min(PIECES.length(), first + random.nextInt(4)));
            damaged.replace(at, end, piece);
        }
        return damaged.toString();
    }

    private static Path written(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text.replace("\uD800", "?"));
    }

    private static void checked(String... arguments) {
        CliRun run = CliRun.of(arguments);
        assertThat(run.err()).doesNotContain("Exception", "internal error", "\tat ", "StackOverflow");
        if (run.exit() == 2) {
            assertThat(run.out()).isEmpty();
            assertThat(run.err()).isNotBlank();
        } else {
            assertThat(run.exit()).isZero();
            assertThat(run.out()).isNotBlank();
        }
    }

    @Property(tries = 150)
    void unitsOfJson(@ForAll long seed) throws IOException {
        String text = """
                [{"code":"510402001001","name":"x","kind":"URBAN_COMMUNITY","asOf":"2015-12-31","households":3120,
                  "premises":[{"kind":"COMMITTEE_PREMISES","area":"420","basis":"BUILDING"}],"honours":[{"kind":"HIGH_LEVEL",
                  "from":"2014-12"}],"attested":{"PZH2015-3.3.3-1":{"value":true,"on":"2015-01-01"}},"facts":{},
                  "utilities":[{"kind":"WATER","use":"SERVICE_FACILITIES","quantity":"1000.5","unit":"m3"}],
                  "allocated":{"office":{"2016":"50000.00"}},"committeeMembers":7,"payStandard":"30000"}]
                """;
        Path units = written("units.json", damaged(text, seed));
        checked("budget", "--year", "2016", "--format", "json", "--in", units.toString());
    }

    @Property(tries = 150)
    void unitsOfCsv(@ForAll long seed) throws IOException {
        String text = """
                code,name,kind,households,honours,premises[COMMITTEE_PREMISES].area,attested[PZH2015-3.3.3-1],ruralCommunitySince
                510402001001,"甲,乙",URBAN_COMMUNITY,3120,HIGH_LEVEL;FEATURE,420,true,
                510421100005,,COMMUNITY,0,,,,2015-09-01
                """;
        checked(
                "budget",
                "--year",
                "2016",
                "--in",
                written("units.csv", damaged(text, seed)).toString());
    }

    @Property(tries = 150)
    void referenceData(@ForAll long seed) throws IOException {
        String text = """
                {"wage.social":{"510400":{"2015":"46880.00"}},"growthIndex":{"510400":{"base":2015,"2018":"0.2130"}},
                 "tariff.residential":{"WATER":{"220102":{"2015":"2.8000"}}},"parameters":{"SD2012-3.3-3":{"370100":{"2015":"40000.00"}}}}
                """;
        Path reference = written("reference.json", damaged(text, seed));
        checked("budget", "--document", "DH", "--format", "csv", "--reference", reference.toString());
    }

    @Property(tries = 150)
    void supplementsAndOverlays(@ForAll long seed) throws IOException {
        String law = """
                {"supplements":[{"fills":"SD2012-3.3-3","place":"370100","from":"2013-01-01","citation":"济政发〔2013〕1号",
                 "amount":"12345.67"},{"fills":"SD2012-3.3-6","place":"370100","citation":"x","shares":"CITY=4,COUNTY=6"}]}
                """;
        String draft =
                "{\"by\":\"bureau\",\"why\":\"draft\",\"figures\":{\"PZH2015-3.5.4-6\":\"4000\",\"DH-6.19-3\":\"5\"}}";
        Path supplement = written("law.json", seed % 2 == 0 ? damaged(law, seed) : law);
        Path overlay = written("draft.json", seed % 2 == 0 ? draft : damaged(draft, seed));
        checked(
                "budget",
                "--document",
                "DH,PZH2015,SD2012",
                "--format",
                "csv",
                "--supplement",
                supplement.toString(),
                "--overlay",
                overlay.toString());
    }

    @Property(tries = 60)
    void packs(@ForAll long seed) throws IOException {
        List<String> files = List.of("pack.json", "rules.json", "facts.json", "parameters.json", "cases.json");
        String broken = files.get((int) Math.floorMod(seed, (long) files.size()));
        for (String file : files) {
            String text = Files.readString(PACK.resolve(file));
            written(file, file.equals(broken) ? damaged(text, seed) : text);
        }
        Path pack = Files.createDirectories(folder.resolve("pack"));
        for (String file : files) {
            Files.move(folder.resolve(file), pack.resolve(file), java.nio.file.StandardCopyOption.REPLACE_EXISTING);
        }
        CliRun run = CliRun.of("lint", pack.toString());
        assertThat(run.err()).doesNotContain("Exception", "internal error", "\tat ", "StackOverflow");
        assertThat(run.exit()).isIn(0, 2);
        assertThat(run.exit() == 2).isEqualTo(!run.err().isBlank());
    }

    @Property(tries = 150)
    void optionsOfWords(@ForAll String word) {
        checked("budget", "--document", "DH", "--reading", word);
        checked("split", "--amount", word, "--shares", word);
        checked("split", "--amount", "12345.67", "--shares", word);
        checked("explain", word);
        checked("budget", "--year", word);
        checked(word);
    }
}
