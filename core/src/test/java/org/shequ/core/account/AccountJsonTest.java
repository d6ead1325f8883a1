package org.shequ.core.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.shequ.core.json.FaultsException;
import org.shequ.core.json.Json;

class AccountJsonTest {
    private static final Map<String, Object> FUND =
            Map.of("id", "A", "source", "FISCAL", "purposes", List.of("WORK"), "year", 2016);

    @Test
    void everyPartOfAnAccountIsReadAsItWasWritten() {
        EarmarkedAccount account = EarmarkedAccount.builder()
                .code(Accounts.FIRST)
                .name("一号社区")
                .holder(AccountHolder.STREET)
                .addAllFunds(Accounts.FUNDS)
                .addEntries(
                        Accounts.income("i", Accounts.DAY, Accounts.A, "5.50"),
                        Accounts.paymentFor(Accounts.FIRST, "p", Accounts.DAY, Accounts.A, "1"),
                        Accounts.closing("c", Accounts.DAY),
                        Accounts.move(EntryKind.CARRY_OVER, "o", Accounts.DAY, Accounts.A, Accounts.A_NEXT, "1"),
                        Accounts.raised(
                                "r",
                                Accounts.DAY,
                                Accounts.RAISED,
                                Raising.builder()
                                        .decidedOn(Accounts.DAY)
                                        .decidingBody("RESIDENTS_MEETING")
                                        .voluntary(true)
                                        .welfare(true)
                                        .build()))
                .putThroughAccount(FundSource.DONATION, false)
                .disclosures(Disclosures.of(List.of(Disclosure.builder()
                        .day(Accounts.DAY)
                        .through(Accounts.DAY)
                        .addAudiences("RESIDENTS")
                        .build())))
                .build();
        Json.Obj written = AccountJson.write(account);
        assertThat(AccountJson.read(written)).isEqualTo(account);
        assertThat(AccountJson.write(AccountJson.read(written))).hasToString(written.toString());
    }

    @Test
    void everyFaultIsToldWithItsPlaceInOnePass() {
        assertThat(faults(Map.of(
                        "holder",
                        "BANK",
                        "funds",
                        List.of(FUND, FUND, Map.of("id", "B", "source", "TAX", "year", 16, "purposes", List.of())),
                        "entries",
                        List.of(
                                Map.of("id", "i", "kind", "INCOME", "day", "2016-02-30", "fund", "A", "amount", "0"),
                                Map.of("id", "", "kind", "GIFT", "day", "2016-02-03"),
                                5))))
                .anyMatch(fault -> fault.startsWith("/holder"))
                .anyMatch(fault -> fault.startsWith("/funds/1") && fault.contains("must stand once"))
                .anyMatch(fault -> fault.startsWith("/funds/2/source"))
                .anyMatch(fault -> fault.startsWith("/funds/2/year"))
                .anyMatch(fault -> fault.startsWith("/funds/2/purposes"))
                .anyMatch(fault -> fault.startsWith("/entries/0/day"))
                .anyMatch(fault -> fault.startsWith("/entries/0/amount"))
                .anyMatch(fault -> fault.startsWith("/entries/1/id"))
                .anyMatch(fault -> fault.startsWith("/entries/1/kind"))
                .anyMatch(fault -> fault.startsWith("/entries/2"));
    }

    @Test
    void entriesThatCouldNotBeBookedAreFaultsWhereTheyStand() {
        assertThat(faults(Map.of(
                        "funds",
                        List.of(FUND),
                        "entries",
                        List.of(
                                entry("INCOME", "i", Map.of()),
                                entry("PAYMENT", "p", Map.of("purpose", "BANQUET")),
                                entry("PAYMENT", "q", Map.of("purpose", "WORK"))))))
                .anyMatch(fault -> fault.startsWith("/entries/1") && fault.contains("OFF_PURPOSE"))
                .anyMatch(fault -> fault.startsWith("/entries/2") && fault.contains("BEYOND_BALANCE"));
    }

    @Test
    void whatBookedEntriesMustStateIsAFaultWhereItIsNot() {
        assertThat(faults(Map.of(
                        "funds",
                        List.of(Map.of("id", "A", "source", "UNITS", "year", 2016)),
                        "entries",
                        List.of(entry("INCOME", "i", Map.of())))))
                .singleElement()
                .asString()
                .startsWith("/entries")
                .contains("must have entries[i].raising.consent");
    }

    @Test
    void anUnknownKeyIsAFaultInEveryPart() {
        Map<String, Object> fund = new HashMap<>(FUND);
        fund.put("x", 1);
        assertThat(faults(Map.of(
                        "x",
                        1,
                        "throughAccount",
                        Map.of("x", true),
                        "funds",
                        List.of(fund),
                        "disclosures",
                        List.of(Map.of(
                                "day",
                                "2016-02-03",
                                "through",
                                "2016-02-03",
                                "audiences",
                                List.of("RESIDENTS"),
                                "x",
                                1)),
                        "entries",
                        List.of(
                                entry("INCOME", "i", Map.of("x", 1)),
                                entry("INCOME", "j", Map.of("raising", Map.of("x", 1)))))))
                .extracting(fault -> fault.split(" ", 2)[0].replaceAll(":$", ""))
                .containsExactlyInAnyOrder(
                        "/x",
                        "/throughAccount/x",
                        "/funds/0/x",
                        "/disclosures/0/x",
                        "/entries/0/x",
                        "/entries/1/raising/x");
    }

    private static Map<String, Object> entry(String kind, String id, Map<String, Object> more) {
        Map<String, Object> entry = new HashMap<>(more);
        entry.putAll(Map.of("id", id, "kind", kind, "day", "2016-02-03", "fund", "A", "amount", "10.00"));
        return entry;
    }

    private static List<String> faults(Map<String, Object> tree) {
        FaultsException[] thrown = new FaultsException[1];
        assertThatExceptionOfType(FaultsException.class)
                .isThrownBy(() -> AccountJson.read(Json.fromJava(tree)))
                .satisfies(each -> thrown[0] = each);
        return thrown[0].faults().stream().map(Object::toString).toList();
    }
}
