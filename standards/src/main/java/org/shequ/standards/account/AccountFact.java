package org.shequ.standards.account;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The facts that an account says (专账事实): names that a pack may declare in its facts, of the type told here, to use in its rules.
 *
 * <p>Of a community or street: who holds the account, what it comes to, how its money was used and disclosed. Of a matter: one payment, or
 * one raising of money.
 */
public enum AccountFact {
    /** A category: who keeps the account (专账设立主体), a name of {@link org.shequ.core.account.AccountHolder}. */
    HOLDER("accountHolder"),
    /** Yuan: what the account holds (专账总额), with entries that are booked to none of its funds. */
    TOTAL("accountTotal"),
    /** Yuan: what its funds hold together (分账合计). */
    SUB_ACCOUNTS("subAccountsTotal"),
    /** Yuan: what was to be spent on what a fund is not for (改变用途的支出). */
    OFF_PURPOSE("offPurposeSpending"),
    /** A truth: whether money was to go where its earmark does not allow (挪用). */
    DIVERTED("fundsDiverted"),
    /** A truth: whether the money of one community was to be spent for another (挤占). */
    SQUEEZED("fundsSqueezed"),
    /** A truth: whether all money from public budgets goes through the account (财政资金纳入专账). */
    FISCAL_WITHIN("fiscalFundsInAccount"),
    /** A truth: whether all service income goes through the account (服务收入纳入专账). */
    SERVICE_INCOME_WITHIN("serviceIncomeInAccount"),
    /** A truth: whether all donations go through the account (捐赠资金纳入专账). */
    DONATIONS_WITHIN("donationsInAccount"),
    /** A truth: whether the use of the money was disclosed to the committee (向居委会公开). */
    TO_COMMITTEE("disclosedToCommittee"),
    /** A truth: whether it was disclosed to the residents (向居民公开). */
    TO_RESIDENTS("disclosedToResidents"),
    /** A count: the months since the last disclosure, begun ones counted (距上次公开月数). */
    MONTHS_SINCE("monthsSinceDisclosure"),
    /** A count: the disclosures in the three months up to the day (近三月公开次数). */
    LAST_QUARTER("disclosuresLastQuarter"),
    /** A count: the disclosures in the month up to the day (近一月公开次数). */
    LAST_MONTH("disclosuresLastMonth"),
    /** A category of a matter: {@code PAYMENT} or {@code FUND_RAISING} (事项类别). */
    MATTER("matter"),
    /** Yuan, of a payment: what is to be paid (拟支出金额). */
    DEBIT("debit"),
    /** Yuan, of a payment: what the fund can give (本分账余额). */
    BALANCE("ledgerBalance"),
    /** A category, of a raising: the body that decided it, or {@code NONE} (讨论决定的会议). */
    DECIDING_BODY("decidingBody"),
    /** A truth, of a raising: whether residents gave of their own will (自愿). */
    VOLUNTARY("voluntary"),
    /** A truth, of a raising: whether it is for public welfare (公益事业). */
    WELFARE("welfareWork"),
    /** A truth, of a raising: whether it is raised from units (向单位筹集). */
    FROM_UNITS("fromUnits"),
    /** A truth, of a raising: whether the unit benefits (单位受益). */
    UNIT_BENEFITS("unitBenefits"),
    /** A truth, of a raising: whether the unit consents (单位同意). */
    UNIT_CONSENTS("unitConsents"),
    /** A category, of a raising: {@code RESIDENTS} or {@code VILLAGERS} (所属委员会). */
    OF_COMMITTEE("ofCommittee"),
    /** A truth, of a raising: whether the accounts were published (收支账目已公布). */
    PUBLISHED("accountsPublished");

    private static final Set<String> NAMES =
            Arrays.stream(values()).map(AccountFact::factName).collect(Collectors.toUnmodifiableSet());

    private final String factName;

    AccountFact(String factName) {
        this.factName = factName;
    }

    /** {@return its name in packs and units, for example {@code accountHolder}} */
    public String factName() {
        return factName;
    }

    /** Whether one of these is among names such as {@code facts[accountHolder]}. */
    static boolean isAmong(Set<String> missing) {
        return missing.stream()
                .filter(name -> name.startsWith("facts[") && name.endsWith("]"))
                .anyMatch(name -> NAMES.contains(name.substring(6, name.length() - 1)));
    }

    static Set<String> names() {
        return NAMES;
    }
}
