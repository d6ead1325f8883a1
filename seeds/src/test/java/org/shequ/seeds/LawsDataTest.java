package org.shequ.seeds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.shequ.core.calendar.PartialDate;
import org.shequ.core.json.Json;
import org.shequ.core.source.DocumentId;
import org.shequ.core.source.PolicyDocument;
import org.shequ.core.source.RuleId;
import org.shequ.core.unit.Community;
import org.shequ.core.unit.Matter;
import org.shequ.core.unit.Unit;
import org.shequ.core.unit.UnitKind;
import org.shequ.standards.assess.Finding;
import org.shequ.standards.assess.RuleRequirement;
import org.shequ.standards.assess.Verdict;
import org.shequ.standards.ledger.Disposition;
import org.shequ.standards.rule.NotEncoded;
import org.shequ.standards.rule.RuleDefinition;

/** The laws behind the documents: apart from the five, by accounts only, by version, and honest about what is not known. */
class LawsDataTest {
    private static final List<String> LAWS = List.of("LAW-URBAN", "LAW-RURAL");
    private static final Pattern CHINESE = Pattern.compile("[\\p{IsHan}，、。（）“”；：]+");
    private static final int LONGEST_TERM = 20;

    private static Community community(UnitKind kind) {
        return Community.builder().code("510402001001").kind(kind).build();
    }

    @Test
    void theLawsStandBehindTheFiveAndNotAmongThem() {
        assertThat(Seeds.withLaws().documents().stream().map(DocumentId::toString))
                .containsExactly("JL2010", "DH", "SD2012", "PZH2015", "JL2016", "LAW-URBAN", "LAW-RURAL");
        assertThat(Seeds.library().documents()).hasSize(5).doesNotContainAnyElementsOf(ids());
        Seeds.library()
                .documents()
                .forEach(id -> assertThat(Seeds.withLaws().pack(id))
                        .isSameAs(Seeds.library().pack(id)));
    }

    private static List<DocumentId> ids() {
        return LAWS.stream().map(DocumentId::of).toList();
    }

    @ParameterizedTest
    @CsvSource({"LAW-URBAN, 中华人民共和国城市居民委员会组织法, 1990-01-01", "LAW-RURAL, 中华人民共和国村民委员会组织法, 2010-10-28"})
    void aLawBindsEveryPlaceFromItsDay(String id, String title, String date) {
        PolicyDocument law = Seeds.pack(id).identity().document();
        assertThat(law.title()).isEqualTo(title);
        assertThat(law.number()).isEmpty();
        assertThat(law.date().map(PartialDate::toString)).contains(date);
        assertThat(law.place()).hasToString("000000");
    }

    @Test
    void withoutTheLawsNothingOfThemIsFound() {
        Community urban = community(UnitKind.URBAN_COMMUNITY);
        LocalDate day = LocalDate.of(2016, 12, 31);
        List<Finding> plain = Seeds.library().at(day).assess(urban).findings();
        List<Finding> all = Seeds.withLaws().at(day).assess(urban).findings();
        assertThat(plain).noneMatch(each -> ids().contains(each.rule().document()));
        assertThat(all)
                .filteredOn(each -> !ids().contains(each.rule().document()))
                .isEqualTo(plain);
        assertThat(all).anyMatch(each -> each.rule().document().equals(ids().get(0)));
    }

    @Test
    void theFiguresAreThoseOfTheAccounts() throws IOException {
        Set<String> found = LAWS.stream()
                .flatMap(law -> PackTexts.rules(law).stream())
                .filter(rule -> !reported(rule).isEmpty())
                .map(rule -> PackTexts.text(rule, "id") + ","
                        + reported(rule).stream()
                                .map(each -> PackTexts.text(each, "value"))
                                .collect(Collectors.joining(" "))
                        + ","
                        + reported(rule).stream()
                                .map(each -> PackTexts.text(each, "reported"))
                                .distinct()
                                .collect(Collectors.joining(" ")))
                .collect(Collectors.toCollection(LinkedHashSet::new));
        assertThat(found).containsExactlyInAnyOrderElementsOf(listed());
    }

    private static List<Json.Obj> reported(Json.Obj rule) {
        return PackTexts.all(rule)
                .filter(Json.Obj.class::isInstance)
                .map(Json.Obj.class::cast)
                .filter(each -> each.member("reported").isPresent())
                .filter(each -> !each.member("value").equals(modality(rule)))
                .toList();
    }

    private static Optional<Json> modality(Json.Obj rule) {
        return rule.members().get("modality") instanceof Json.Obj word ? word.member("value") : Optional.empty();
    }

    private static List<String> listed() throws IOException {
        try (InputStream in = LawsDataTest.class.getResourceAsStream("law-figures.csv")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .toList();
        }
    }

    @Test
    void noPhraseIsPrintedOfALawThatWasNotRead() {
        LAWS.stream()
                .flatMap(law -> PackTexts.rules(law).stream())
                .forEach(rule -> assertThat(PackTexts.all(rule)
                                .filter(Json.Obj.class::isInstance)
                                .map(Json.Obj.class::cast)
                                .filter(each -> each.member("printed").isPresent()))
                        .as(PackTexts.text(rule, "id"))
                        .isEmpty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"LAW-URBAN", "LAW-RURAL"})
    void everyRuleSaysThatItIsSecondHand(String law) {
        assertThat(Seeds.pack(law).rules())
                .allSatisfy(rule -> assertThat(rule.byDefault().caveats())
                        .as(rule.id().toString())
                        .containsAnyOf("SECOND_HAND", "SINGLE_SOURCE", "INFERRED_FIGURE"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"LAW-URBAN", "LAW-RURAL"})
    void noSentenceOfALawIsCarriedOver(String law) {
        Stream.of("rules.json", "facts.json", "cases.json")
                .flatMap(file -> PackTexts.tree(law, file).stream())
                .flatMap(PackTexts::all)
                .filter(Json.Text.class::isInstance)
                .map(each -> ((Json.Text) each).value())
                .forEach(text -> {
                    Matcher run = CHINESE.matcher(text);
                    while (run.find()) {
                        assertThat(run.group()).as(law).hasSizeLessThanOrEqualTo(LONGEST_TERM);
                    }
                });
    }

    @ParameterizedTest
    @CsvSource({
        "2018-12-27, LAW-URBAN-8-1/a, LAW-URBAN-8-1/b, 3, URBAN_COMMUNITY",
        "2018-12-28, LAW-URBAN-8-1/a, LAW-URBAN-8-1/b, 3, URBAN_COMMUNITY",
        "2018-12-29, LAW-URBAN-8-1/b, LAW-URBAN-8-1/a, 5, URBAN_COMMUNITY",
        "2018-12-30, LAW-URBAN-8-1/b, LAW-URBAN-8-1/a, 5, URBAN_COMMUNITY",
        "2018-12-27, LAW-RURAL-11-1/a, LAW-RURAL-11-1/b, 3, VILLAGE",
        "2018-12-28, LAW-RURAL-11-1/a, LAW-RURAL-11-1/b, 3, VILLAGE",
        "2018-12-29, LAW-RURAL-11-1/b, LAW-RURAL-11-1/a, 5, VILLAGE",
        "2018-12-30, LAW-RURAL-11-1/b, LAW-RURAL-11-1/a, 5, VILLAGE",
        "2025-12-30, LAW-URBAN-6-1, LAW-URBAN-revised-3, 100-700, URBAN_COMMUNITY",
        "2025-12-31, LAW-URBAN-6-1, LAW-URBAN-revised-3, 100-700, URBAN_COMMUNITY",
        "2026-01-01, LAW-URBAN-revised-3, LAW-URBAN-6-1, 1000-3000, URBAN_COMMUNITY",
        "2026-01-02, LAW-URBAN-revised-3, LAW-URBAN-6-1, 1000-3000, URBAN_COMMUNITY",
    })
    void aVersionIsInForceToTheDay(LocalDate day, String rule, String other, String asked, UnitKind kind) {
        List<RuleRequirement> rules =
                Seeds.withLaws().at(day).requirements(community(kind)).rules();
        assertThat(rules)
                .extracting(each -> each.rule().toString())
                .contains(rule)
                .doesNotContain(other);
        String range = rules.stream()
                .filter(each -> each.rule().toString().equals(rule))
                .map(each -> Stream.of(each.required(), each.requiredHigh())
                        .map(end ->
                                end.orElseThrow().amount().orElseThrow().exact().toString())
                        .distinct()
                        .collect(Collectors.joining("-")))
                .findFirst()
                .orElseThrow();
        assertThat(range).isEqualTo(asked);
    }

    @Test
    void whatIsNotKnownIsAnsweredAsNotEncoded() {
        List<RuleDefinition> unknown = Seeds.pack("LAW-URBAN").rules().stream()
                .filter(rule -> rule.byDefault().content() instanceof NotEncoded)
                .toList();
        assertThat(unknown)
                .extracting(rule -> rule.id().toString())
                .containsExactly(
                        "LAW-URBAN-election-4",
                        "LAW-URBAN-election-5",
                        "LAW-URBAN-election-6/a",
                        "LAW-URBAN-election-6/b",
                        "LAW-URBAN-election-6/c",
                        "LAW-URBAN-meeting-4");
        assertThat(unknown)
                .filteredOn(rule -> !rule.id().toString().startsWith("LAW-URBAN-election-6"))
                .allSatisfy(rule -> assertThat(
                                rule.byDefault().validity().orElseThrow().from())
                        .contains(LocalDate.of(2026, 1, 1)));
        List<Finding> open = Seeds.withLaws()
                .at(LocalDate.of(2026, 6, 30))
                .assess(community(UnitKind.URBAN_COMMUNITY))
                .findings(Verdict.UNDETERMINED);
        assertThat(open)
                .filteredOn(each -> each.rule().toString().equals("LAW-URBAN-election-4"))
                .singleElement()
                .satisfies(each -> {
                    assertThat(each.missing())
                            .contains("not encoded: LAW-URBAN residents' representatives from 2026-01-01");
                    assertThat(each.citation().printed()).startsWith("《中华人民共和国城市居民委员会组织法》");
                });
    }

    @Test
    void aProcedureOfAnOldTextIsNotFollowedUnderANewOne() {
        Unit meeting = Matter.builder().code("370102001").build();
        RuleId calling = RuleId.of("LAW-URBAN-meeting-3");
        assertThat(Seeds.withLaws()
                        .at(LocalDate.of(2025, 12, 31))
                        .follow(meeting, calling, List.of("CALL"))
                        .refused())
                .isPresent();
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> Seeds.withLaws().at(LocalDate.of(2026, 1, 1)).follow(meeting, calling, List.of("CALL")))
                .withMessage(
                        "validity of rule LAW-URBAN-meeting-3 ([1990-01-01, 2026-01-01)) must hold the day, 2026-01-01");
    }

    @Test
    void theLedgersSayThatTheRestIsNotEncoded() {
        Map<String, List<String>> left = Map.of(
                "LAW-URBAN",
                List.of(
                        "LAW-URBAN-election-4",
                        "LAW-URBAN-election-5",
                        "LAW-URBAN-election-6",
                        "LAW-URBAN-meeting-4",
                        "LAW-URBAN-unread-1"),
                "LAW-RURAL",
                List.of("LAW-RURAL-unread-1"));
        left.forEach((law, clauses) -> assertThat(
                        Seeds.pack(law).ledger().orElseThrow().entries())
                .filteredOn(each -> each.disposition().kind() == Disposition.Kind.NOT_MODELLED)
                .allSatisfy(each -> assertThat(each.disposition().reason()).contains("NOT_ENCODED"))
                .extracting(each -> each.id().toString())
                .containsExactlyElementsOf(clauses));
    }
}
