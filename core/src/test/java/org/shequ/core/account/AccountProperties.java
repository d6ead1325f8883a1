package org.shequ.core.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.shequ.core.quantity.Yuan;

/** Random scripts of bookings, against a model that knows nothing but lists and sums. */
class AccountProperties {
    private static final LocalDate FIRST = LocalDate.of(2016, 12, 27);
    private static final int DAYS = 8;
    private static final List<Fund> FUNDS = Accounts.FUNDS;

    @Property(tries = 10_000)
    void aScriptIsBookedAsTheModelSays(@ForAll long seed) {
        Random random = new Random(seed);
        EarmarkedAccount account = Accounts.empty();
        AccountModel model = new AccountModel();
        int batches = 1 + random.nextInt(4);
        for (int i = 0; i < batches; i++) {
            List<Entry> batch = batch(random);
            Booking booking = account.book(batch);
            assertThat(booking.isBooked()).as("%s", booking).isEqualTo(model.book(batch));
            account = booking.after();
            assertNeverOverdrawn(account);
            assertThat(account.entries()).containsExactlyInAnyOrderElementsOf(model.entries());
            for (Fund fund : FUNDS) {
                LocalDate day = day(random);
                assertThat(account.balance(fund.id(), day).fen()).isEqualTo(model.balance(fund.id(), day));
            }
        }
        assertThat(AccountJson.read(AccountJson.write(account))).isEqualTo(account);
    }

    @Property(tries = 1_000)
    void theOrderOfEntriesPlaysNoPart(@ForAll long seed) {
        Random random = new Random(seed);
        List<Entry> batch = batch(random);
        List<Entry> shuffled = new ArrayList<>(batch);
        Collections.shuffle(shuffled, random);
        assertThat(Accounts.empty().book(shuffled)).isEqualTo(Accounts.empty().book(batch));
    }

    @Property(tries = 1_000)
    void entriesOfADayGiveTheSameBalancesInAnyOrder(@ForAll long seed) {
        Random random = new Random(seed);
        EarmarkedAccount account = accountOf(random);
        List<Entry> shuffled = new ArrayList<>(account.entries());
        Collections.shuffle(shuffled, random);
        EarmarkedAccount again = Accounts.empty().book(shuffled).orThrow();
        assertThat(again).isEqualTo(account);
        for (Fund fund : FUNDS) {
            long net = account.entries().stream()
                    .mapToLong(entry -> AccountModel.change(entry, fund.id()))
                    .sum();
            assertThat(again.balance(fund.id(), FIRST.plusDays(DAYS)).fen()).isEqualTo(net);
        }
    }

    @Property(tries = 1_000)
    void theTotalsOfAStatementAreThoseOfTheEntries(@ForAll long seed) {
        Random random = new Random(seed);
        EarmarkedAccount account = accountOf(random);
        LocalDate from = day(random);
        LocalDate through = from.plusDays(random.nextInt(4));
        Statement statement = account.statement(from, through);
        long received = 0;
        long paid = 0;
        for (Entry entry : account.entries()) {
            if (!entry.day().isBefore(from) && !entry.day().isAfter(through)) {
                received += entry instanceof Income income ? income.amount().fen() : 0;
                paid += entry instanceof Payment payment ? payment.amount().fen() : 0;
            }
        }
        assertThat(statement.received().fen()).isEqualTo(received);
        assertThat(sum(statement.receipts().values())).isEqualTo(received);
        assertThat(statement.paid().fen()).isEqualTo(paid);
        assertThat(sum(statement.payments().values())).isEqualTo(paid);
        assertThat(statement.closing().fen())
                .isEqualTo(statement.opening().fen() + received - paid)
                .isEqualTo(account.total(through).fen());
    }

    private static long sum(java.util.Collection<Yuan> amounts) {
        return amounts.stream().mapToLong(Yuan::fen).sum();
    }

    private static void assertNeverOverdrawn(EarmarkedAccount account) {
        for (int i = 0; i < DAYS; i++) {
            LocalDate day = FIRST.plusDays(i);
            assertThat(account.balances(day).values()).allMatch(balance -> balance.fen() >= 0);
            assertThat(account.balances(day).values().stream()
                            .mapToLong(Yuan::fen)
                            .sum())
                    .isEqualTo(account.total(day).fen());
        }
    }

    private static EarmarkedAccount accountOf(Random random) {
        EarmarkedAccount account = Accounts.empty();
        for (int i = 0; i < 12; i++) {
            account = account.book(List.of(entry(random))).after();
        }
        return account;
    }

    private static List<Entry> batch(Random random) {
        List<Entry> batch = new ArrayList<>();
        int size = 1 + random.nextInt(5);
        for (int i = 0; i < size; i++) {
            batch.add(entry(random));
        }
        return batch;
    }

    private static LocalDate day(Random random) {
        return FIRST.plusDays(random.nextInt(DAYS));
    }

    private static <T> T oneOf(Random random, List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    /** Few funds, days, amounts and ids, so that entries meet. */
    private static Entry entry(Random random) {
        String id = "e" + random.nextInt(25);
        String amount = Integer.toString(1 + random.nextInt(9));
        Fund fund = oneOf(random, List.of(Accounts.A, Accounts.A, Accounts.A, Accounts.B, Accounts.RAISED));
        return switch (random.nextInt(12)) {
            case 0, 1, 2, 3 -> Accounts.income(id, day(random), Accounts.A, amount);
            case 4 ->
                Accounts.raised(
                        id,
                        day(random),
                        oneOf(random, List.of(Accounts.RAISED, Accounts.FROM_UNITS)),
                        Raising.builder()
                                .decidedOn(oneOf(random, List.of(FIRST.plusDays(2))))
                                .voluntary(random.nextInt(4) > 0)
                                .consent(random.nextBoolean())
                                .build());
            case 5, 6, 7 ->
                Accounts.payment(id, day(random), fund, amount, oneOf(random, List.of("WORK", "WORK", "LIFT")));
            case 8 ->
                Accounts.paymentFor(
                        oneOf(random, List.of(Accounts.FIRST, Accounts.SECOND)), id, day(random), fund, amount);
            case 9, 10 ->
                Accounts.move(
                        oneOf(random, List.of(EntryKind.CARRY_OVER, EntryKind.TRANSFER)),
                        id,
                        day(random),
                        Accounts.A,
                        oneOf(random, List.of(Accounts.A_NEXT, Accounts.A_TWIN, Accounts.B)),
                        amount);
            default -> Accounts.closing(id, FIRST.plusDays(random.nextInt(3) - 1L));
        };
    }
}
