package org.shequ.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What each command prints, held against files in the folder {@code golden}. With {@code -Dgolden=write} the files are written anew, to be
 * read before they are kept. Explanations belong to the library: their place is kept, their words are not.
 */
class GoldenTest {
    private static final Path SOURCES = Path.of("src/test/resources/org/shequ/examples/cli/golden");
    private static final String SEEDS = "../../seeds/src/main/resources/org/shequ/seeds/sample/";
    private static final String SAMPLES = "src/main/samples/";
    private static final Pattern EXPLANATION = Pattern.compile("\"explanation\": \"[^\\n]+\"");

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            budget-zh.txt | budget --in UNITS --year 2016 --reference REFERENCE
            budget-en.txt | budget --in UNITS --year 2016 --reference REFERENCE --language en
            budget.json   | budget --in UNITS --year 2016 --reference REFERENCE --format json
            budget.csv    | budget --in UNITS --year 2016 --reference REFERENCE --format csv
            budget-net.json | budget --in UNITS --year 2016 --offset NET --format json --document JL2010
            assess-zh.txt   | assess --in ASSESSED --date 2016-12-31 --document SD2012 --verdict DEPARTURE,TARGET_MISSED,ADVICE,REPORTED
            assess-en.txt   | assess --in ASSESSED --date 2014-12-31 --document JL2010 --language en
            assess.json     | assess --in ASSESSED --date 2016-12-31 --verdict BREACH,DEPARTURE,TARGET_MISSED,MET --format json
            assess.csv      | assess --in ASSESSED --date 2016-12-31 --document JL2010 --verdict BREACH,MET,NOT_APPLICABLE --format csv
            assess-many.txt | assess --in SAMPLE --date 2018-12-31 --document PZH2015
            progress-zh.txt | progress --in ILLUSTRATIVE --date 2016-12-31 --document PZH2015
            progress-en.txt | progress --in ILLUSTRATIVE --date 2016-12-31 --scope 220000 --language en
            progress.json   | progress --in ILLUSTRATIVE --date 2016-12-31 --scope 510421 --format json
            progress.csv    | progress --in ILLUSTRATIVE --date 2016-12-31 --scope 370000 --format csv
            plan.txt      | plan --in PLANS --date 2016-06-30 --document SD2012 --community-kind URBAN_COMMUNITY
            plan-en.txt   | plan --in PLANS --date 2018-12-31 --document PZH2015 --language en
            plan.csv      | plan --in PLANS --date 2016-06-30 --document SD2012 --format csv --community-kind URBAN_COMMUNITY
            plan.json     | plan --in PLANS --date 2021-06-30 --pack XINHE --document XH2020 --communities 2 --format json
            procedures.txt  | procedure
            procedures.csv  | procedure --document SD2012 --language en --format csv
            procedure.txt    | procedure SD2012-2.5.1-7 --in SUBJECTS --date 2016-12-31
            procedure-en.txt | procedure SD2012-2.5.1-7 --in SUBJECTS --date 2016-12-31 --path START,APPROVE --language en
            procedure.csv    | procedure SD2012-2.5.1-7 --in SUBJECTS --date 2016-12-31 --format csv
            procedure.json   | procedure SD2012-2.5.1-7 --in SUBJECTS --date 2013-05-31 --format json --language en
            ledger.txt        | ledger --in ACCOUNT --date 2016-12-31 --document SD2012
            ledger.json       | ledger --in ACCOUNT --date 2016-12-31 --document SD2012 --format json
            ledger-refused.txt    | ledger --in UNLAWFUL --date 2016-12-31 --document SD2012
            ledger-refused-en.txt | ledger --in UNLAWFUL --date 2016-12-31 --document SD2012 --language en
            ledger-refused.csv    | ledger --in UNLAWFUL --date 2016-12-31 --document SD2012 --format csv
            evaluations.txt   | evaluate --topic evaluation
            evaluations.csv   | evaluate --document DH --topic evaluation --language en --format csv
            evaluate.txt      | evaluate DH-1.3-3 --in EVALUATED --date 2010-12-31 --assume-effective DH=2009-01-01
            evaluate.csv      | evaluate DH-1.2-2 --in EVALUATED --date 2010-12-31 --assume-effective DH=2009-01-01 --format csv
            evaluate-scheme.txt    | evaluate --scheme SCHEME --in EVALUATED --date 2010-12-31 --assume-effective DH=2009-01-01
            evaluate-scheme-en.txt | evaluate --scheme SCHEME --in EVALUATED --date 2010-12-31 --assume-effective DH=2009-01-01 --language en
            evaluate.json     | evaluate --scheme SCHEME --in EVALUATED --date 2010-12-31 --assume-effective DH=2009-01-01 --format json
            evaluate-own.txt  | evaluate --scheme OWNSET --in ASSESSED --date 2016-12-31 --document SD2012
            committee.txt         | committee --in CHART --date 2016-12-31 --document SD2012
            committee-en.txt      | committee --in CHART --date 2016-12-31 --document LAW-URBAN --language en
            committee.json        | committee --in CHART --date 2017-03-01 --document LAW-URBAN --format json --language en
            committee.csv         | committee --in CHART --date 2016-06-30 --document SD2012 --format csv
            committee-village.txt | committee --in VILLAGE --date 2020-12-31 --document LAW-RURAL
            meeting.txt    | meeting --in MEETINGS --date 2016-12-31 --document all
            meeting-en.txt | meeting --in MEETINGS --date 2016-12-31 --document SD2012 --language en
            meeting.csv    | meeting --in MEETINGS --date 2016-12-31 --document all --format csv
            meeting.json   | meeting --in MEETINGS --date 2016-12-31 --document LAW-URBAN,SD2012 --format json
            election.txt      | election --in ELECTIONS --document all --date 2015-12-31
            election-en.txt   | election --in ELECTIONS --document SD2012 --date 2015-12-31 --language en
            election.csv      | election --in ELECTIONS --document all --date 2015-12-31 --format csv
            election.json     | election --in ELECTIONS --document all --date 2015-12-31 --format json --language en
            split.txt     | split --amount 12345.67 --shares PROVINCE<=200.00;CITY=4,COUNTY=4,STREET=2
            split.json    | split --amount 12345.67 --shares CITY=5,COUNTY=5 --format json
            split.csv     | split --amount 12345.67 --shares CITY=5,COUNTY=5 --ties LAST_LISTED --format csv
            rules.txt     | rules --pack XINHE --document XH2020
            rules.json    | rules --pack XINHE --document XH2020 --format json
            rules.csv     | rules --pack XINHE --document XH2020 --format csv
            explain.txt   | explain DH-6.19-3
            explain.json  | explain DH-6.19-3 --format json
            explain-sharing.txt   | explain SD2012-3.3-6
            explain-norm.txt      | explain PZH2015-3.2.2-5
            explain-target.txt    | explain JL2010-1.4-1
            explain-checklist.txt | explain JL2016-3.2-4
            explain-procedure.txt | explain JL2010-2.3-7
            compare.txt     | compare --topic training --document JL2010,JL2016
            compare-en.txt  | compare --topic training --document JL2010,JL2016 --language en
            compare.json    | compare --topic training --document JL2010,JL2016 --format json
            compare.csv     | compare --topic training --document JL2010,JL2016 --format csv
            differ-years.txt    | compare --in UNITS --year 2016 --other-year 2018 --reference LATER
            differ-years-en.txt | compare --in UNITS --year 2014 --other-year 2018 --reference LATER --language en
            differ-reading.csv  | compare --in UNITS --year 2016 --other-reading PZH2015-3.5.4-6.blocks=FULL_HUNDREDS --format csv
            differ-overlay.json | compare --in UNITS --year 2016 --other-overlay OVERLAY --format json
            differ-all.txt      | compare --in UNITS --year 2016 --other-year 2018 --other-reading PZH2015-3.5.4-6=FULL_HUNDREDS --other-overlay OVERLAY
            differ-many.txt     | compare --in MANY --year 2016 --other-year 2018 --reference LATER
            clauses.txt     | clauses --document JL2016 --disposition NOT_MODELLED
            clauses.json    | clauses --document JL2016 --disposition NOT_MODELLED --format json
            clauses.csv     | clauses --document JL2016 --disposition NOT_MODELLED --format csv
            catalogues.txt  | catalogues --document JL2016 --language en
            """)
    void theOutputIsAsKept(String file, String command) throws IOException {
        String[] arguments = command.replace("XINHE", "src/main/packs/xinhe")
                .replace("CHART", SAMPLES + "chart.json")
                .replace("VILLAGE", SAMPLES + "chart-village.json")
                .replace("ACCOUNT", SAMPLES + "account.json")
                .replace("ELECTIONS", SAMPLES + "elections.json")
                .replace("UNLAWFUL", SAMPLES + "account-refused.json")
                .replace("EVALUATED", SAMPLES + "evaluate-units.json")
                .replace("SCHEME", SAMPLES + "evaluate-scheme.json")
                .replace("OWNSET", SAMPLES + "evaluate-own.json")
                .replace("MEETINGS", SAMPLES + "meetings.json")
                .replace("ASSESSED", resource("assess-units.json").toString())
                .replace("ILLUSTRATIVE", SEEDS + "illustrative.json")
                .replace("SAMPLE", SEEDS + "panzhihua-dunhuang.csv")
                .replace("UNITS", resource("units.csv").toString())
                .replace("SUBJECTS", SAMPLES + "procedure-units.json")
                .replace("PLANS", resource("plans.json").toString())
                .replace("REFERENCE", resource("reference.json").toString())
                .replace("LATER", resource("reference-2018.json").toString())
                .replace("OVERLAY", resource("overlay.json").toString())
                .replace("MANY", resource("many-units.csv").toString())
                .split(" ", -1);
        CliRun run = CliRun.of(arguments);
        assertThat(run.err()).isEmpty();
        assertThat(run.exit()).isZero();
        String said = EXPLANATION.matcher(run.out()).replaceAll("\"explanation\": \"...\"");
        if ("write".equals(System.getProperty("golden"))) {
            Files.writeString(SOURCES.resolve(file), said);
        }
        assertThat(said).isEqualTo(Files.readString(SOURCES.resolve(file)));
    }

    private static Path resource(String name) {
        try {
            URL found = Objects.requireNonNull(GoldenTest.class.getResource("golden/" + name));
            return Path.of(found.toURI());
        } catch (URISyntaxException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
