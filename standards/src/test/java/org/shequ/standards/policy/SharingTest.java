package org.shequ.standards.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.shequ.core.calendar.Validity;
import org.shequ.core.place.DivisionCode;
import org.shequ.core.quantity.Yuan;
import org.shequ.core.share.CostShare;
import org.shequ.core.unit.Community;
import org.shequ.core.unit.UnitKind;
import org.shequ.standards.budget.Budget;
import org.shequ.standards.budget.BudgetLine;
import org.shequ.standards.pack.Pack;
import org.shequ.standards.reference.Supplement;
import org.shequ.standards.reference.Supplements;

/** Who pays: by place, by year, on the total, while something is open, and net of grants. */
class SharingTest {
    private static final String HOUSEHOLDS =
            "{\"perHundredHouseholds\":{\"amount\":" + MadeUpPack.figure("1000") + ",\"blocks\":\"LINEAR\"}}";

    private static Pack pack(String... rules) {
        return MadeUpPack.of(MadeUpPack.LONG_AGO, rules);
    }

    private static Budget budget(Pack pack) {
        return MadeUpPack.in(2016, pack).budget(MadeUpPack.community());
    }

    private static Community unknownHouseholds() {
        return Community.builder()
                .kind(UnitKind.URBAN_COMMUNITY)
                .code("990101001001")
                .build();
    }

    @Test
    void placesShareDifferently() {
        Pack pack = pack(
                MadeUpPack.flat("X-1-1", "100"),
                MadeUpPack.sharing(
                        "X-1-2",
                        "\"X-1-1\"",
                        "\"share\":\"CITY=3,COUNTY=7\"",
                        "\"appliesWhen\":{\"within\":[\"990101\"]}"),
                MadeUpPack.sharing("X-1-3", "\"X-1-1\"", "\"share\":\"CITY=4,COUNTY=4,STREET=2\""));
        assertThat(budget(pack).line("X-1-1").shares()).hasToString("CITY=30.00, COUNTY=70.00");
        Community elsewhere = Community.builder()
                .kind(UnitKind.URBAN_COMMUNITY)
                .code("990102001001")
                .build();
        assertThat(MadeUpPack.in(2016, pack).budget(elsewhere).line("X-1-1").shares())
                .hasToString("CITY=40.00, COUNTY=40.00, STREET=20.00");
    }

    @ParameterizedTest
    @CsvSource({"2014, UNSPECIFIED=100.00", "2015, CITY=100.00", "2016, CITY=100.00", "2017, COUNTY=100.00"})
    void sharesHoldForTheirOwnYears(int year, String shares) {
        Pack pack = pack(
                MadeUpPack.flat("X-1-1", "100"),
                MadeUpPack.sharing(
                        "X-1-2",
                        "\"X-1-1\"",
                        "\"share\":\"CITY\"",
                        "\"coverage\":{\"from\":2015,\"until\":2016,\"printed\":\"2015年至2016年\"}"),
                MadeUpPack.sharing(
                        "X-1-3",
                        "\"X-1-1\"",
                        "\"share\":\"COUNTY\"",
                        "\"coverage\":{\"from\":2017,\"printed\":\"2017年起\"}"));
        assertThat(MadeUpPack.in(year, pack)
                        .budget(MadeUpPack.community())
                        .line("X-1-1")
                        .shares())
                .hasToString(shares);
    }

    @Test
    void aShareThatTurnsOnAMissingFactIsOpen() {
        Pack pack = pack(
                MadeUpPack.flat("X-1-1", "100"),
                MadeUpPack.sharing(
                        "X-1-2",
                        "\"X-1-1\"",
                        "\"share\":\"CITY\"",
                        "\"appliesWhen\":{\"compare\":{\"left\":\"households\",\"is\":\">=\",\"right\":\"1000\"}}"));
        assertThat(budget(pack).line("X-1-1").shares()).hasToString("CITY=100.00");
        BudgetLine open = MadeUpPack.in(2016, pack).budget(unknownHouseholds()).line("X-1-1");
        assertThat(open.amount().amount()).contains(Yuan.of(100));
        assertThat(open.shares()).hasToString("UNSPECIFIED=100.00");
        assertThat(open.missing()).containsExactly("households");
        assertThat(open.caveats()).containsExactly("INFERRED_FIGURE", "SHARE_NOT_SET");
    }

    @Test
    void theFirstPartOfTheTotalIsPaidByOneAndTheRestIsSplit() {
        Pack pack = pack(
                MadeUpPack.flat("X-1-1/a", "150"),
                MadeUpPack.flat("X-1-1/b", "100"),
                MadeUpPack.sharing(
                        "X-1-2",
                        "\"X-1-1/a\",\"X-1-1/b\"",
                        "\"share\":\"PROVINCE<=200.00;CITY=4,COUNTY=4,STREET=2\",\"onTotal\":true"));
        Budget budget = budget(pack);
        assertThat(budget.line("X-1-1/a").shares().amounts()).isEmpty();
        assertThat(budget.uses().shares()).hasToString("PROVINCE=200.00, CITY=20.00, COUNTY=20.00, STREET=10.00");
    }

    @Test
    void partOfOneLineIsPaidFirstAndTheRestOfTheTotalSplit() {
        Pack pack = pack(
                MadeUpPack.flat("X-1-1/a", "150"),
                MadeUpPack.flat("X-1-1/b", "100"),
                MadeUpPack.sharing(
                        "X-1-2",
                        "\"X-1-1/a\",\"X-1-1/b\"",
                        "\"share\":\"CITY=1/2*X-1-1/a;CITY=1,COUNTY=1\",\"onTotal\":true"));
        assertThat(budget(pack).uses().shares()).hasToString("CITY=162.50, COUNTY=87.50");
    }

    @Test
    void whileALineIsOpenTheKnownPartOfASharedTotalIsUndivided() {
        Pack pack = pack(
                MadeUpPack.flat("X-1-1/a", "150"),
                MadeUpPack.funding("X-1-1/b", "NORM", HOUSEHOLDS),
                MadeUpPack.sharing(
                        "X-1-2",
                        "\"X-1-1/a\",\"X-1-1/b\"",
                        "\"share\":\"PROVINCE<=200.00;CITY=1,COUNTY=1\",\"onTotal\":true"));
        Budget open = MadeUpPack.in(2016, pack).budget(unknownHouseholds());
        assertThat(open.uses().known()).isEqualTo(Yuan.of(150));
        assertThat(open.uses().shares()).hasToString("PROVINCE+CITY+COUNTY=150.00");
        Pack unspecified = pack(
                MadeUpPack.flat("X-1-1/a", "150"),
                MadeUpPack.funding("X-1-1/b", "NORM", HOUSEHOLDS),
                MadeUpPack.sharing(
                        "X-1-2",
                        "\"X-1-1/a\",\"X-1-1/b\"",
                        "\"share\":\"PROVINCE<=200.00;UNSPECIFIED\",\"onTotal\":true"));
        assertThat(MadeUpPack.in(2016, unspecified)
                        .budget(unknownHouseholds())
                        .uses()
                        .shares())
                .hasToString("UNSPECIFIED=150.00");
    }

    @Test
    void aGrantComesOffBeforeASharedTotalIsSplit() {
        Pack pack = pack(
                MadeUpPack.flat("X-1-1/a", "150"),
                MadeUpPack.flat("X-1-1/b", "100"),
                MadeUpPack.grant("X-1-3", "50"),
                MadeUpPack.sharing(
                        "X-1-2",
                        "\"X-1-1/a\",\"X-1-1/b\"",
                        "\"share\":\"CITY=1/2*X-1-1/a;CITY=1,COUNTY=1\",\"onTotal\":true"));
        Budget net = MadeUpPack.in(2016, pack).withOffset(Offset.NET).budget(MadeUpPack.community());
        assertThat(net.uses().amount()).contains(Yuan.of(200));
        assertThat(net.uses().shares()).hasToString("CITY=125.00, COUNTY=75.00");
        assertThat(net.grants().shares()).hasToString("PROVINCE=50.00");
    }

    @Test
    void anOpenGrantLeavesOnlyWhatItCanNotCover() {
        Pack pack = pack(
                MadeUpPack.flat("X-1-1", "100"),
                MadeUpPack.funding("X-1-3", "GRANT", HOUSEHOLDS)
                        .replace("\"purposes\"", "\"payers\":\"PROVINCE\",\"purposes\""));
        Budget net = MadeUpPack.in(2016, pack).withOffset(Offset.NET).budget(unknownHouseholds());
        assertThat(net.uses().known()).isEqualTo(Yuan.ZERO);
        assertThat(net.uses().low()).isEqualTo(Yuan.ZERO);
        assertThat(net.uses().high()).contains(Yuan.of(100));
        assertThat(net.uses().amount()).isEmpty();
    }

    @Test
    void anOpenUseIsBoundedNetAndWhatIsKnownOfItSums() {
        Pack pack = pack(
                MadeUpPack.flat("X-1-1/a", "100", "\"alternatives\":\"g\"", condition("URBAN")),
                MadeUpPack.flat("X-1-1/b", "60", "\"alternatives\":\"g\"", condition("RURAL")),
                MadeUpPack.flat("X-1-1/c", "70"),
                MadeUpPack.grant("X-1-3", "20"));
        Community open = Community.builder().code("990101001001").build();
        Budget gross = MadeUpPack.in(2016, pack).budget(open);
        assertThat(gross.uses().known()).isEqualTo(Yuan.of(70));
        assertThat(gross.uses().low()).isEqualTo(Yuan.of(70));
        assertThat(gross.uses().high()).contains(Yuan.of(170));
        Budget net = MadeUpPack.in(2016, pack).withOffset(Offset.NET).budget(open);
        assertThat(net.uses().known()).isEqualTo(Yuan.of(50));
        assertThat(net.uses().high()).contains(Yuan.of(150));
        assertThat(net.uses().shares()).hasToString("UNSPECIFIED=50.00");
    }

    private static String condition(String settlement) {
        return "\"appliesWhen\":{\"is\":\"settlement\",\"in\":[\"" + settlement + "\"]}";
    }

    @Test
    void rulesThatExcludeEachOtherMayBePaidByOthers() {
        Pack pack = pack(
                MadeUpPack.flat("X-1-1/a", "100", "\"alternatives\":\"g\"", condition("URBAN")),
                MadeUpPack.flat(
                        "X-1-1/b",
                        "100",
                        "\"alternatives\":\"g\"",
                        "\"appliesWhen\":{\"is\":\"settlement\",\"in\":[\"TOWN\",\"RURAL\"]}"),
                MadeUpPack.sharing("X-1-2", "\"X-1-1/a\"", "\"share\":\"CITY\""),
                MadeUpPack.sharing("X-1-3", "\"X-1-1/b\"", "\"share\":\"COUNTY\""));
        assertThat(budget(pack).line("X-1-1/a").shares()).hasToString("CITY=100.00");
        BudgetLine open = MadeUpPack.in(2016, pack)
                .budget(Community.builder().code("990101001001").build())
                .line("X-1-1/a");
        assertThat(open.amount().amount()).contains(Yuan.of(100));
        assertThat(open.shares()).hasToString("UNSPECIFIED=100.00");
        assertThat(open.missing()).containsExactly("settlement");
        assertThat(open.caveats()).containsExactly("INFERRED_FIGURE", "SHARE_NOT_SET");
    }

    @ParameterizedTest
    @CsvSource({
        "2016-06-23, UNSPECIFIED",
        "2016-06-24, CITY",
        "2016-06-25, CITY",
        "2017-06-23, CITY",
        "2017-06-24, UNSPECIFIED",
        "2017-06-25, UNSPECIFIED",
    })
    void aSupplementHoldsOnItsDays(LocalDate day, String payer) {
        Pack pack = pack(
                MadeUpPack.flat("X-1-1", "100"),
                MadeUpPack.sharing("X-1-2", "\"X-1-1\"", "\"share\":\"UNSPECIFIED\",\"overridable\":true"));
        Supplement supplement = Supplement.builder()
                .fills("X-1-2")
                .place(DivisionCode.of("990100"))
                .citation("made-up rule")
                .validity(Validity.between(LocalDate.of(2016, 6, 24), LocalDate.of(2017, 6, 24)))
                .shares(CostShare.parse("CITY"))
                .build();
        Budget budget =
                PolicyLibrary.of(pack).at(day).with(Supplements.of(supplement)).budget(MadeUpPack.community());
        assertThat(budget.line("X-1-1").shares()).hasToString(payer + "=100.00");
    }

    @Test
    void aSupplementDoesNotOverrideAShareThatMayNotBe() {
        Pack pack =
                pack(MadeUpPack.flat("X-1-1", "100"), MadeUpPack.sharing("X-1-2", "\"X-1-1\"", "\"share\":\"COUNTY\""));
        Supplement supplement = Supplement.builder()
                .fills("X-1-2")
                .place(DivisionCode.of("990100"))
                .citation("made-up rule")
                .shares(CostShare.parse("CITY"))
                .build();
        Policy policy = MadeUpPack.in(2016, pack).with(Supplements.of(supplement));
        assertThat(policy.budget(MadeUpPack.community()).line("X-1-1").shares()).hasToString("COUNTY=100.00");
    }
}
