package org.shequ.standards.account;

import com.fasterxml.jackson.annotation.JsonValue;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.immutables.value.Value;
import org.shequ.core.account.AccountJson;
import org.shequ.core.account.Booking;
import org.shequ.core.account.EarmarkedAccount;
import org.shequ.core.account.Entry;
import org.shequ.core.account.Fund;
import org.shequ.core.account.Statement;
import org.shequ.core.json.Json;
import org.shequ.standards.lookup.Lookup;

/** What became of entries that were to be booked, and how the account stands on a day to the rules that bind it (专账报告). */
@Value.Immutable
public abstract class AccountReport {
    AccountReport() {}

    static ImmutableAccountReport.Builder builder() {
        return ImmutableAccountReport.builder();
    }

    /** {@return the day, at its end} */
    public abstract LocalDate date();

    /** {@return what became of the entries} */
    public abstract Booking booking();

    /** {@return the refusals, each with the rules that the entry would break} */
    public abstract List<GroundedRefusal> refusals();

    /** {@return what came in and went out in the period} */
    public abstract Statement statement();

    /** {@return what was found of each document whose place covers the account} */
    public abstract List<Lookup> lookup();

    /** {@return whom the rules of the account speak of, and how each stands to them} */
    public abstract List<UnitFindings> units();

    /** {@return the account after} */
    public EarmarkedAccount account() {
        return booking().after();
    }

    /**
     * Writes the report as a plain tree for a host's JSON, words in Chinese.
     *
     * @return maps, lists and strings
     */
    @JsonValue
    public Object toJson() {
        return Objects.requireNonNull(json(Locale.SIMPLIFIED_CHINESE).toJava());
    }

    /**
     * Writes the report, every key present, in one order.
     *
     * @param locale the language of words, zh or en
     * @return the object
     */
    public Json.Obj json(Locale locale) {
        return Json.object()
                .put("date", date().toString())
                .put("status", booking().status().name())
                .put(
                        "entries",
                        Json.array(booking().entries().stream()
                                .map(Entry::id)
                                .distinct()
                                .map(Json::text)
                                .toList()))
                .put("repeated", texts(List.copyOf(booking().repeated())))
                .put(
                        "refusals",
                        Json.array(refusals().stream()
                                .map(each -> each.json(locale))
                                .toList()))
                .put("missing", texts(List.copyOf(booking().missing())))
                .put(
                        "balances",
                        Json.array(account().funds().stream().map(this::balance).toList()))
                .put("total", account().total(date()).toString())
                .put("statement", StatementWriting.json(statement()))
                .put(
                        "lookup",
                        Json.array(
                                lookup().stream().map(each -> each.json(locale)).toList()))
                .put(
                        "units",
                        Json.array(units().stream().map(UnitFindings::json).toList()))
                .put("account", AccountJson.write(account()))
                .build();
    }

    private Json.Obj balance(Fund fund) {
        return Json.object()
                .put("fund", fund.id())
                .putOrNull("community", fund.community().map(code -> Json.text(code.toString())))
                .put("source", fund.source().name())
                .put("year", fund.year().value())
                .put("balance", account().balance(fund.id(), date()).toString())
                .build();
    }

    private static Json.Arr texts(List<String> all) {
        return Json.array(all.stream().map(Json::text).toList());
    }

    /** {@return what became of the entries} */
    @Override
    public String toString() {
        return date() + " " + booking().status();
    }
}
