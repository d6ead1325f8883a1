package org.shequ.core.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.shequ.core.account.Accounts.A;
import static org.shequ.core.account.Accounts.A_NEXT;
import static org.shequ.core.account.Accounts.DAY;
import static org.shequ.core.account.Accounts.closing;
import static org.shequ.core.account.Accounts.income;
import static org.shequ.core.account.Accounts.move;
import static org.shequ.core.account.Accounts.payment;

import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.shequ.core.quantity.Yuan;
import org.shequ.core.text.Label;

class AccountValuesTest {
    private static final String BAD_ID = "a b";
    private static final String BAD_TEXT = "a\tb";

    @ParameterizedTest
    @ValueSource(strings = {"0", "-0.01"})
    void noEntryIsOfNothing(String amount) {
        assertRefused(() -> income("i", DAY, A, amount), "amount of entry i", "must be more than 0");
        assertRefused(() -> payment("p", DAY, A, amount, "WORK"), "amount of entry p", "must be more than 0");
        assertRefused(
                () -> move(EntryKind.TRANSFER, "t", DAY, A, A_NEXT, amount),
                "amount of entry t",
                "must be more than 0");
    }

    @Test
    void anEntryOfOneFenIsOne() {
        assertThat(income("i", DAY, A, "0.01").money()).contains(Yuan.of("0.01"));
    }

    @Test
    void idsOfEntriesAndFundsAreIds() {
        assertRefused(() -> income(BAD_ID, DAY, A, "1"), "entry (a b)");
        assertRefused(() -> payment(BAD_ID, DAY, A, "1", "WORK"), "entry (a b)");
        assertRefused(() -> move(EntryKind.TRANSFER, BAD_ID, DAY, A, A_NEXT, "1"), "entry (a b)");
        assertRefused(() -> closing(BAD_ID, DAY), "entry (a b)");
        assertRefused(
                () -> Income.builder()
                        .id("i")
                        .day(DAY)
                        .fund(BAD_ID)
                        .amount(Yuan.of(1))
                        .build(),
                "fund of entry i (a b)");
        assertRefused(
                () -> Move.builder()
                        .kind(EntryKind.TRANSFER)
                        .id("t")
                        .day(DAY)
                        .from("A")
                        .to(BAD_ID)
                        .amount(Yuan.of(1))
                        .build(),
                "fund of entry t (a b)");
        assertRefused(() -> Accounts.fund(BAD_ID, Accounts.FIRST, FundSource.OTHER, 2016), "fund (a b)");
    }

    @Test
    void whatPeopleWriteIsText() {
        assertRefused(() -> payment("p", DAY, A, "1", BAD_TEXT), "purpose of entry p");
        assertRefused(
                () -> Income.builder()
                        .id("i")
                        .day(DAY)
                        .fund("A")
                        .amount(Yuan.of(1))
                        .note(BAD_TEXT)
                        .build(),
                "note of entry i");
        assertRefused(() -> Accounts.fund("F", Accounts.FIRST, FundSource.OTHER, 2016, BAD_TEXT), "purpose of fund F");
        assertRefused(
                () -> Fund.builder()
                        .id("A")
                        .name(BAD_TEXT)
                        .source(FundSource.OTHER)
                        .year(A.year())
                        .build(),
                "name of fund A");
        assertRefused(() -> EarmarkedAccount.builder().name(BAD_TEXT).build(), "name of the account");
        assertRefused(() -> Raising.builder().decidingBody(BAD_TEXT).build(), "decidingBody");
        assertRefused(
                () -> Disclosure.builder()
                        .day(DAY)
                        .through(DAY)
                        .addAudiences(BAD_TEXT)
                        .build(),
                "audience of the disclosure of 2016-03-01");
    }

    @Test
    void aDayOfADecisionContradictsThatNothingWasDecided() {
        assertRefused(() -> Raising.builder().decidedOn(DAY).decided(false).build(), "decidedOn (2016-03-01)");
        assertThat(Raising.builder().decidedOn(DAY).decided(true).build().isDecided())
                .contains(true);
    }

    @Test
    void aMoveIsOfTwoFundsAndOfItsKinds() {
        assertRefused(() -> move(EntryKind.TRANSFER, "t", DAY, A, A, "1"), "funds of entry t (A, A) must be two");
        assertRefused(() -> move(EntryKind.PAYMENT, "t", DAY, A, A_NEXT, "1"), "kind of entry t (PAYMENT)");
        assertThat(move(EntryKind.CARRY_OVER, "o", DAY, A, A_NEXT, "1").fundIds())
                .containsExactly("A", "A-2017");
    }

    @Test
    void aPeriodIsClosedOnItsLastDayAtTheEarliest() {
        assertRefused(
                () -> Closing.builder()
                        .id("c")
                        .day(DAY)
                        .through(DAY.plusDays(1))
                        .build(),
                "through of entry c (2016-03-02) must not be after its day 2016-03-01");
        assertThat(Closing.builder().id("c").day(DAY).through(DAY).build().through())
                .isEqualTo(DAY);
    }

    @Test
    void theBalancesOfAStatementAddUp() {
        assertRefused(() -> statement("8"), "closing balance of A (8.00 yuan)", "7.00");
        assertThat(statement("7")).hasToString("A 5.00 -> 7.00");
    }

    private static FundStatement statement(String closing) {
        return FundStatement.builder()
                .fund(A)
                .opening(Yuan.of(5))
                .receipts(Yuan.of(2))
                .movedIn(Yuan.of(1))
                .movedOut(Yuan.of(1))
                .closing(Yuan.of(closing))
                .build();
    }

    @Test
    void theLastDisclosureOfASortIsFoundWhateverTheOrderTheyAreGivenIn() {
        Disclosure first = disclosure(0, "RESIDENTS");
        Disclosure second = disclosure(5, "RESIDENTS", "STREET");
        Disclosure third = disclosure(9, "STREET");
        Disclosures all = Disclosures.of(List.of(third, first, second, first));
        assertThat(all.list()).containsExactly(first, second, third);
        assertThat(all.last(each -> each.audiences().contains("RESIDENTS"))).contains(second);
        assertThat(all.last(each -> each.audiences().contains("NOBODY"))).isEmpty();
        assertThat(all).hasToString("[2016-03-01 [RESIDENTS], 2016-03-06 [RESIDENTS, STREET], 2016-03-10 [STREET]]");
    }

    private static Disclosure disclosure(int days, String... audiences) {
        return Disclosure.builder()
                .day(DAY.plusDays(days))
                .through(DAY)
                .addAudiences(audiences)
                .build();
    }

    @Test
    void valuesSayBrieflyWhatTheyAre() {
        assertThat(income("i", DAY, A, "5.5")).hasToString("INCOME i 2016-03-01 5.50 yuan");
        assertThat(payment("p", DAY, A, "1", "WORK")).hasToString("PAYMENT p 2016-03-01 1.00 yuan");
        assertThat(move(EntryKind.TRANSFER, "t", DAY, A, A_NEXT, "1")).hasToString("TRANSFER t 2016-03-01 1.00 yuan");
        assertThat(closing("c", DAY)).hasToString("CLOSING c 2016-03-02");
        assertThat(Raising.builder().decidedOn(DAY).voluntary(true).build())
                .hasToString("decided 2016-03-01, voluntary true, consent not stated");
        assertThat(Accounts.with(income("i", DAY, A, "5"))).hasToString("account  (7 funds, 1 entries)");
        assertThat(Accounts.empty().book(List.of(income("i", DAY, Accounts.RAISED, "5"))))
                .hasToString("UNDETERMINED [] [entries[i].raising.decided, entries[i].raising.voluntary]");
        assertThat(Accounts.empty().statement(DAY, DAY)).hasToString("2016-03-01..2016-03-01 0.00 -> 0.00");
    }

    @Test
    void everyNameOfAListIsSaidInBothLanguagesAndDiffersFromTheOthers() {
        assertDiffer(
                List.of(FundSource.values()).stream().map(FundSource::label).toList());
        assertDiffer(List.of(EntryKind.values()).stream().map(EntryKind::label).toList());
        assertDiffer(List.of(AccountHolder.values()).stream()
                .map(AccountHolder::label)
                .toList());
        assertDiffer(List.of(RefusalReason.values()).stream()
                .map(RefusalReason::label)
                .toList());
    }

    private static void assertDiffer(List<Label> labels) {
        for (Locale language : List.of(Locale.SIMPLIFIED_CHINESE, Locale.ENGLISH)) {
            assertThat(labels.stream().map(label -> label.in(language)))
                    .doesNotHaveDuplicates()
                    .noneMatch(String::isBlank);
        }
    }

    private static void assertRefused(Supplier<?> made, String... words) {
        assertThatIllegalArgumentException().isThrownBy(made::get).withMessageContainingAll(words);
    }
}
