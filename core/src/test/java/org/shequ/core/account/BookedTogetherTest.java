package org.shequ.core.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;
import static org.shequ.core.account.Accounts.A;
import static org.shequ.core.account.Accounts.A_TWIN;
import static org.shequ.core.account.Accounts.B;
import static org.shequ.core.account.Accounts.DAY;
import static org.shequ.core.account.Accounts.fund;
import static org.shequ.core.account.Accounts.income;
import static org.shequ.core.account.Accounts.move;
import static org.shequ.core.account.Accounts.payment;
import static org.shequ.core.account.Accounts.with;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.shequ.core.json.Cursor;
import org.shequ.core.json.Faults;
import org.shequ.core.json.Json;
import org.shequ.core.quantity.Yuan;

class BookedTogetherTest {
    private static final EarmarkedAccount TWO = with(income("a", DAY, A, "100"), income("b", DAY, B, "80"));

    @Test
    void whereAFundIsOverdrawnOnlyWhatItCannotGiveIsRefused() {
        Booking booking = TWO.book(List.of(
                income("i", DAY, A, "10"),
                payment("p1", DAY, A, "60", "WORK"),
                payment("p2", DAY, A, "50.01", "WORK"),
                payment("p3", DAY, A, "50", "WORK"),
                payment("q", DAY, B, "80", "WORK")));
        assertThat(booking.refusals().stream()
                        .map(each -> each.entry().id() + " " + each.available().orElseThrow()))
                .containsExactly("p2 50.00");
        assertThat(booking.refusals().get(0)).hasToString("entry p2 BEYOND_BALANCE: 50.01, allowed: 50.00");
    }

    @Test
    void whatAFundReceivesFromAnotherCanBePaidOnTheSameDay() {
        Booking booking = TWO.book(List.of(
                move(EntryKind.TRANSFER, "t", DAY, A, A_TWIN, "70"),
                payment("p", DAY, A_TWIN, "70", "WORK"),
                payment("q", DAY, B, "80.01", "WORK")));
        assertThat(booking.refusals().stream().map(each -> each.entry().id())).containsExactly("q");
        assertThat(TWO.book(List.of(
                                move(EntryKind.TRANSFER, "t", DAY, A, A_TWIN, "70"),
                                payment("p", DAY, A_TWIN, "70", "WORK")))
                        .orThrow()
                        .balance("A-TWIN", DAY))
                .isEqualTo(Yuan.ZERO);
    }

    @Test
    void aReceiptOfALaterDayCannotBePaidBeforeIt() {
        Booking booking = TWO.book(
                List.of(income("i", DAY.plusDays(2), A, "50"), payment("p", DAY.plusDays(1), A, "100.01", "WORK")));
        assertThat(booking.refusals().get(0).available()).contains(Yuan.of(100));
        assertThat(TWO.book(List.of(
                                income("i", DAY.plusDays(2), A, "50"), payment("p", DAY.plusDays(2), A, "150", "WORK")))
                        .isBooked())
                .isTrue();
    }

    @Test
    void fundsOfOneSourceWithOtherPurposesHaveAnotherEarmark() {
        Fund other = fund("LIFTS", Accounts.FIRST, FundSource.FISCAL, 2016, "LIFT");
        Booking booking = TWO.withFund(other).book(List.of(move(EntryKind.TRANSFER, "t", DAY, A, other, "1")));
        assertThat(booking.refusals()).hasSize(1);
        assertThat(booking.refusals().get(0))
                .hasToString("entry t OTHER_EARMARK: FISCAL 2016 [LIFT], allowed: FISCAL 2016 [SERVICE, WORK]");
    }

    @Test
    void purposesThatAreNotKnownAreMissingAndNoOtherEarmark() {
        Fund open = fund("OPEN", Accounts.FIRST, FundSource.FISCAL, 2016);
        EarmarkedAccount account = TWO.withFund(open);
        Booking into = account.book(List.of(move(EntryKind.TRANSFER, "t", DAY, A, open, "1")));
        assertThat(into.refusals()).isEmpty();
        assertThat(into.missing()).containsExactly("funds[OPEN].purposes");
        Booking outOf =
                account.book(List.of(income("i", DAY, open, "1"), move(EntryKind.TRANSFER, "t", DAY, open, A, "1")));
        assertThat(outOf.refusals()).isEmpty();
        assertThat(outOf.missing()).containsExactly("funds[OPEN].purposes");
    }

    @Test
    void aCommunityThatIsNotKnownIsMissingWhereTheOtherFundHasOne() {
        Fund nobodys = ofNobody("NOBODYS");
        Fund second = ofNobody("SECOND");
        EarmarkedAccount account = TWO.withFund(nobodys).withFund(second);
        Income income = income("i", DAY, nobodys, "1");
        assertThat(account.book(List.of(move(EntryKind.TRANSFER, "t", DAY, A, nobodys, "1")))
                        .missing())
                .containsExactly("funds[NOBODYS].community");
        assertThat(account.book(List.of(income, move(EntryKind.TRANSFER, "t", DAY, nobodys, A, "1")))
                        .missing())
                .containsExactly("funds[NOBODYS].community");
        assertThat(account.book(List.of(income, move(EntryKind.TRANSFER, "t", DAY, nobodys, second, "1")))
                        .isBooked())
                .isTrue();
    }

    private static Fund ofNobody(String id) {
        return Fund.builder()
                .id(id)
                .source(A.source())
                .year(A.year())
                .addAllPurposes(A.purposes())
                .build();
    }

    @Test
    void whatIsCarriedOverGoesToTheYearAfterAndToNoOther() {
        for (int years : new int[] {-1, 0, 2}) {
            Fund other = fund("X", Accounts.FIRST, FundSource.FISCAL, 2016 + years, "WORK", "SERVICE");
            assertThat(TWO.withFund(other)
                            .book(List.of(move(EntryKind.CARRY_OVER, "o", DAY, A, other, "1")))
                            .refusals())
                    .as("%s years", years)
                    .extracting(Refusal::reason, Refusal::allowed)
                    .containsExactly(tuple(RefusalReason.NOT_NEXT_YEAR, "2017"));
        }
    }

    @Test
    void aFundIsAskedForByItsId() {
        assertThat(TWO.fund("A")).isEqualTo(A);
        assertThat(TWO.withFund(A)).isSameAs(TWO);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TWO.fund("X"))
                .withMessageContainingAll("fund (X)", "A-2017", "GIFTS");
    }

    @Test
    void whatIsNotBookedIsNotThere() {
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        TWO.book(List.of(payment("p", DAY, A, "101", "WORK"))).orThrow())
                .withMessageContainingAll("must be bookable", "BEYOND_BALANCE");
    }

    @Test
    void anAccountHasEachEntryOnce() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> EarmarkedAccount.builder()
                        .addFunds(A)
                        .addEntries(income("i", DAY, A, "1"), income("i", DAY, A, "2"))
                        .build())
                .withMessageContaining("entry (i) must stand once");
    }

    @Test
    void entriesAreReadAsTheyWereWrittenAndTheWrongOnesTold() {
        Entry income = income("i", DAY, A, "5");
        Entry payment = payment("p", DAY, A, "1", "WORK");
        Faults faults = new Faults();
        Cursor list =
                Cursor.of(Json.array(AccountJson.write(income), Json.number(7), AccountJson.write(payment)), faults);
        assertThat(AccountJson.readEntries(list)).containsExactly(income, payment);
        assertThat(faults.list()).hasSize(1);
        assertThat(faults.list().get(0).toString()).startsWith("/1");
        assertThat(AccountJson.write(A).toString()).contains("\"id\":\"A\"", "\"year\":2016");
    }
}
