package org.shequ.core.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.shequ.core.account.Accounts.A;
import static org.shequ.core.account.Accounts.A_NEXT;
import static org.shequ.core.account.Accounts.A_TWIN;
import static org.shequ.core.account.Accounts.B;
import static org.shequ.core.account.Accounts.DAY;
import static org.shequ.core.account.Accounts.FROM_UNITS;
import static org.shequ.core.account.Accounts.GIFTS;
import static org.shequ.core.account.Accounts.RAISED;
import static org.shequ.core.account.Accounts.closing;
import static org.shequ.core.account.Accounts.income;
import static org.shequ.core.account.Accounts.move;
import static org.shequ.core.account.Accounts.payment;
import static org.shequ.core.account.Accounts.paymentFor;
import static org.shequ.core.account.Accounts.raised;
import static org.shequ.core.account.Accounts.with;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.shequ.core.quantity.Yuan;

class EarmarkedAccountTest {
    private static final EarmarkedAccount TWO = with(income("a", DAY, A, "100000"), income("b", DAY, B, "80000"));

    @Test
    void oneFundIsNotSpentBeyondItsOwnBalanceWhateverTheAccountHolds() {
        Booking booking = TWO.book(List.of(payment("p", DAY, A, "120000", "WORK")));
        assertThat(TWO.total(DAY)).isEqualTo(Yuan.of(180_000));
        assertThat(reasons(booking)).containsExactly(RefusalReason.BEYOND_BALANCE);
        assertThat(booking.refusals().get(0).available()).contains(Yuan.of(100_000));
        assertThat(booking.after()).isEqualTo(TWO);
        assertThat(TWO.book(List.of(payment("p", DAY, A, "100000", "WORK"))).isBooked())
                .isTrue();
        assertThat(TWO.book(List.of(payment("p", DAY, A, "100000.01", "WORK"))).isBooked())
                .isFalse();
    }

    @Test
    void aPaymentOffItsPurposeIsRefused() {
        assertRefused(TWO, payment("p", DAY, A, "1", "BANQUET"), RefusalReason.OFF_PURPOSE);
    }

    @Test
    void aPaymentForAnotherCommunityIsRefused() {
        assertRefused(TWO, paymentFor(Accounts.SECOND, "p", DAY, A, "1"), RefusalReason.OTHER_COMMUNITY);
        assertThat(TWO.book(List.of(paymentFor(Accounts.FIRST, "p", DAY, A, "1")))
                        .isBooked())
                .isTrue();
    }

    @Test
    void anEntryOfAClosedPeriodIsRefusedFromItsLastDayBackwards() {
        EarmarkedAccount closed = TWO.book(List.of(closing("c", DAY))).orThrow();
        assertThat(closed.closedThrough()).contains(DAY);
        assertRefused(closed, payment("p", DAY, A, "1", "WORK"), RefusalReason.CLOSED_PERIOD);
        assertRefused(closed, income("i", DAY.minusDays(1), A, "1"), RefusalReason.CLOSED_PERIOD);
        assertThat(closed.book(List.of(payment("p", DAY.plusDays(1), A, "1", "WORK")))
                        .isBooked())
                .isTrue();
    }

    @Test
    void aClosingClosesAfterTheEntriesBookedWithIt() {
        assertThat(TWO.book(List.of(closing("c", DAY), payment("p", DAY, A, "1", "WORK")))
                        .isBooked())
                .isTrue();
    }

    @Test
    void anUnknownFundIsRefusedWithTheFundsThatThereAre() {
        Fund other = Accounts.fund("X", Accounts.FIRST, FundSource.FISCAL, 2016, "WORK");
        Booking booking = TWO.book(List.of(income("i", DAY, other, "1")));
        assertThat(reasons(booking)).containsExactly(RefusalReason.UNKNOWN_FUND);
        assertThat(booking.refusals().get(0).allowed()).contains("A, A-2017");
    }

    @Test
    void theSameEntryAgainChangesNothingAndAnotherOfItsIdIsRefused() {
        Booking again = TWO.book(List.of(income("a", DAY, A, "100000")));
        assertThat(again.isBooked()).isTrue();
        assertThat(again.repeated()).containsExactly("a");
        assertThat(again.after()).isEqualTo(TWO);
        assertRefused(TWO, income("a", DAY, A, "100001"), RefusalReason.ID_TAKEN);
    }

    @Test
    void moneyMovesBetweenFundsOfOneEarmarkOnly() {
        assertThat(TWO.book(List.of(move(EntryKind.TRANSFER, "t", DAY, A, A_TWIN, "1")))
                        .isBooked())
                .isTrue();
        assertRefused(TWO, move(EntryKind.TRANSFER, "t", DAY, A, GIFTS, "1"), RefusalReason.OTHER_EARMARK);
        assertRefused(TWO, move(EntryKind.TRANSFER, "t", DAY, A, B, "1"), RefusalReason.OTHER_COMMUNITY);
        assertRefused(TWO, move(EntryKind.TRANSFER, "t", DAY, A, A_NEXT, "1"), RefusalReason.OTHER_EARMARK);
    }

    @Test
    void whatIsCarriedOverKeepsItsEarmarkAndGoesToTheNextYear() {
        EarmarkedAccount after = TWO.book(List.of(move(EntryKind.CARRY_OVER, "o", DAY, A, A_NEXT, "40000")))
                .orThrow();
        assertThat(after.balance("A", DAY)).isEqualTo(Yuan.of(60_000));
        assertThat(after.balance("A-2017", DAY)).isEqualTo(Yuan.of(40_000));
        assertThat(after.total(DAY)).isEqualTo(Yuan.of(180_000));
        assertRefused(TWO, move(EntryKind.CARRY_OVER, "o", DAY, A, A_TWIN, "1"), RefusalReason.NOT_NEXT_YEAR);
        assertRefused(after, move(EntryKind.CARRY_OVER, "p", DAY, A_NEXT, A, "1"), RefusalReason.NOT_NEXT_YEAR);
    }

    @Test
    void aPaymentDatedBackLeavesNoLaterDayOverdrawn() {
        EarmarkedAccount spent = TWO.book(List.of(payment("p", DAY.plusDays(9), A, "100000", "WORK")))
                .orThrow();
        assertThat(spent.balance("A", DAY.plusDays(5))).isEqualTo(Yuan.of(100_000));
        assertRefused(spent, payment("q", DAY.plusDays(5), A, "1", "WORK"), RefusalReason.BEYOND_BALANCE);
    }

    @Test
    void incomesOfADayStandBeforeItsPayments() {
        assertThat(Accounts.empty()
                        .book(List.of(payment("a", DAY, A, "5", "WORK"), income("z", DAY, A, "5")))
                        .isBooked())
                .isTrue();
        assertThat(reasons(Accounts.empty()
                        .book(List.of(payment("a", DAY, A, "5", "WORK"), income("z", DAY.plusDays(1), A, "5")))))
                .containsExactly(RefusalReason.BEYOND_BALANCE);
    }

    @Test
    void moneyIsRaisedFromResidentsAfterADecisionAndOfTheirOwnWill() {
        Raising.Builder free = Raising.builder().voluntary(true);
        assertThat(TWO.book(List.of(raised("r", DAY, RAISED, free.decidedOn(DAY).build())))
                        .isBooked())
                .isTrue();
        assertRefused(
                TWO,
                raised(
                        "r",
                        DAY,
                        RAISED,
                        Raising.builder()
                                .voluntary(true)
                                .decidedOn(DAY.plusDays(1))
                                .build()),
                RefusalReason.BEFORE_DECISION);
        assertRefused(
                TWO,
                raised(
                        "r",
                        DAY,
                        RAISED,
                        Raising.builder().voluntary(false).decided(false).build()),
                RefusalReason.NOT_DECIDED,
                RefusalReason.NOT_VOLUNTARY);
    }

    @Test
    void moneyIsRaisedFromAUnitWithItsConsent() {
        assertThat(TWO.book(List.of(raised(
                                "r",
                                DAY,
                                FROM_UNITS,
                                Raising.builder().consent(true).build())))
                        .isBooked())
                .isTrue();
        assertRefused(
                TWO,
                raised("r", DAY, FROM_UNITS, Raising.builder().consent(false).build()),
                RefusalReason.NO_CONSENT);
    }

    @Test
    void whatIsNotStatedIsToldAndNothingIsBooked() {
        Booking booking = TWO.book(List.of(
                income("r", DAY, RAISED, "5"),
                income("u", DAY, FROM_UNITS, "5"),
                raised("d", DAY, RAISED, Raising.builder().decided(true).build())));
        assertThat(booking.status()).isEqualTo(Booking.Status.UNDETERMINED);
        assertThat(booking.missing())
                .containsExactly(
                        "entries[d].raising.decidedOn",
                        "entries[d].raising.voluntary",
                        "entries[r].raising.decided",
                        "entries[r].raising.voluntary",
                        "entries[u].raising.consent");
        assertThat(booking.after()).isEqualTo(TWO);
        Fund open = Fund.builder()
                .id("OPEN")
                .source(FundSource.OTHER)
                .year(A.year())
                .build();
        Booking unknown = TWO.withFund(open)
                .book(List.of(
                        income("i", DAY, open, "5"),
                        payment("p", DAY, open, "5", "WORK"),
                        paymentFor(Accounts.FIRST, "q", DAY, open, "1")));
        assertThat(unknown.missing()).containsExactly("funds[OPEN].community", "funds[OPEN].purposes");
    }

    @Test
    void allRefusalsAreToldInTheOrderOfTheAccount() {
        Booking booking = TWO.book(
                List.of(payment("q", DAY.plusDays(1), B, "1", "BANQUET"), payment("p", DAY, A, "100001", "BANQUET")));
        assertThat(booking.refusals().stream().map(each -> each.entry().id() + " " + each.reason()))
                .containsExactly("p OFF_PURPOSE", "p BEYOND_BALANCE", "q OFF_PURPOSE");
    }

    @Test
    void aStatementTellsReceiptsBySourceAndPaymentsByPurpose() {
        EarmarkedAccount account = TWO.book(List.of(
                        income("g", DAY.plusDays(3), GIFTS, "500.50"),
                        payment("p", DAY.plusDays(4), A, "300", "WORK"),
                        payment("q", DAY.plusDays(4), B, "200", "WORK"),
                        payment("s", DAY.plusDays(5), A, "50", "SERVICE"),
                        move(EntryKind.CARRY_OVER, "o", DAY.plusDays(5), A, A_NEXT, "1000")))
                .orThrow();
        Statement statement = account.statement(DAY.plusDays(1), DAY.plusDays(5));
        assertThat(statement.opening()).isEqualTo(Yuan.of(180_000));
        assertThat(statement.receipts()).containsOnlyKeys(FundSource.DONATION);
        assertThat(statement.payments()).containsEntry("WORK", Yuan.of(500)).containsEntry("SERVICE", Yuan.of(50));
        assertThat(statement.closing()).isEqualTo(Yuan.of("179950.50"));
        assertThat(account.statement(DAY, DAY).received()).isEqualTo(Yuan.of(180_000));
        assertThatIllegalArgumentException().isThrownBy(() -> account.statement(DAY, DAY.minusDays(1)));
    }

    @Test
    void anAccountIsNotBuiltWithEntriesThatCouldNotBeBooked() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> EarmarkedAccount.builder()
                        .addFunds(A)
                        .addEntries(payment("p", DAY, A, "1", "WORK"))
                        .build())
                .withMessageContaining("BEYOND_BALANCE");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> EarmarkedAccount.builder().addFunds(A, A).build())
                .withMessageContaining("must stand once");
    }

    private static void assertRefused(EarmarkedAccount account, Entry entry, RefusalReason... reasons) {
        Booking booking = account.book(List.of(entry));
        assertThat(reasons(booking)).containsExactly(reasons);
        assertThat(booking.after()).isEqualTo(account);
    }

    private static List<RefusalReason> reasons(Booking booking) {
        return booking.refusals().stream().map(Refusal::reason).toList();
    }
}
