package org.shequ.core.account;

import java.time.LocalDate;
import java.util.List;
import org.shequ.core.calendar.FiscalYear;
import org.shequ.core.place.DivisionCode;
import org.shequ.core.quantity.Yuan;

/** Made-up accounts and entries for tests: funds of two communities. */
final class Accounts {
    static final LocalDate DAY = LocalDate.of(2016, 3, 1);
    static final DivisionCode FIRST = DivisionCode.of("370102001001");
    static final DivisionCode SECOND = DivisionCode.of("370102001002");

    static final Fund A = fund("A", FIRST, FundSource.FISCAL, 2016, "WORK", "SERVICE");
    static final Fund A_NEXT = fund("A-2017", FIRST, FundSource.FISCAL, 2017, "WORK", "SERVICE");
    static final Fund A_TWIN = fund("A-TWIN", FIRST, FundSource.FISCAL, 2016, "WORK", "SERVICE");
    static final Fund B = fund("B", SECOND, FundSource.FISCAL, 2016, "WORK", "SERVICE");
    static final Fund GIFTS = fund("GIFTS", FIRST, FundSource.DONATION, 2016, "LIBRARY");
    static final Fund RAISED = fund("RAISED", FIRST, FundSource.RESIDENTS, 2016, "LIFT");
    static final Fund FROM_UNITS = fund("FROM-UNITS", FIRST, FundSource.UNITS, 2016, "LIFT");
    static final List<Fund> FUNDS = List.of(A, A_NEXT, A_TWIN, B, GIFTS, RAISED, FROM_UNITS);

    private Accounts() {}

    static Fund fund(String id, DivisionCode community, FundSource source, int year, String... purposes) {
        return Fund.builder()
                .id(id)
                .community(community)
                .source(source)
                .year(FiscalYear.of(year))
                .addPurposes(purposes)
                .build();
    }

    static EarmarkedAccount empty() {
        return EarmarkedAccount.builder().addAllFunds(FUNDS).build();
    }

    static EarmarkedAccount with(Entry... entries) {
        return empty().book(List.of(entries)).orThrow();
    }

    static Income income(String id, LocalDate day, Fund fund, String amount) {
        return Income.builder()
                .id(id)
                .day(day)
                .fund(fund.id())
                .amount(Yuan.of(amount))
                .build();
    }

    static Income raised(String id, LocalDate day, Fund fund, Raising raising) {
        return Income.builder()
                .id(id)
                .day(day)
                .fund(fund.id())
                .amount(Yuan.of(100))
                .raising(raising)
                .build();
    }

    static Payment payment(String id, LocalDate day, Fund fund, String amount, String purpose) {
        return Payment.builder()
                .id(id)
                .day(day)
                .fund(fund.id())
                .amount(Yuan.of(amount))
                .purpose(purpose)
                .build();
    }

    static Payment paymentFor(DivisionCode community, String id, LocalDate day, Fund fund, String amount) {
        return Payment.builder()
                .id(id)
                .day(day)
                .fund(fund.id())
                .amount(Yuan.of(amount))
                .purpose("WORK")
                .community(community)
                .build();
    }

    static Move move(EntryKind kind, String id, LocalDate day, Fund from, Fund to, String amount) {
        return Move.builder()
                .kind(kind)
                .id(id)
                .day(day)
                .from(from.id())
                .to(to.id())
                .amount(Yuan.of(amount))
                .build();
    }

    static Closing closing(String id, LocalDate through) {
        return Closing.builder()
                .id(id)
                .day(through.plusDays(1))
                .through(through)
                .build();
    }
}
