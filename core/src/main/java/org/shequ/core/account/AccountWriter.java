package org.shequ.core.account;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.shequ.core.json.Json;

/** Writes accounts in one canonical form. */
final class AccountWriter {
    private AccountWriter() {}

    static Json.Obj write(EarmarkedAccount account) {
        Json.ObjBuilder object = Json.object()
                .putIfPresent("code", text(account.code()))
                .putIfPresent("name", text(account.name()))
                .putIfPresent("holder", text(account.holder()));
        if (!account.throughAccount().isEmpty()) {
            Json.ObjBuilder through = Json.object();
            Map<FundSource, Boolean> sorted = new TreeMap<>(account.throughAccount());
            sorted.forEach((source, truth) -> through.put(source.name(), truth));
            object.put("throughAccount", through.build());
        }
        return object.put(
                        "funds",
                        Json.array(account.funds().stream()
                                .map(AccountWriter::write)
                                .toList()))
                .put(
                        "entries",
                        Json.array(account.entries().stream()
                                .map(AccountWriter::write)
                                .toList()))
                .putIfPresent(
                        "disclosures",
                        account.disclosures()
                                .map(all -> Json.array(all.list().stream()
                                        .map(AccountWriter::write)
                                        .toList())))
                .build();
    }

    static Json.Obj write(Fund fund) {
        Json.ObjBuilder object = Json.object()
                .put("id", fund.id())
                .putIfPresent("name", text(fund.name()))
                .putIfPresent("community", text(fund.community()))
                .put("source", fund.source().name());
        if (!fund.purposes().isEmpty()) {
            object.put("purposes", texts(fund.purposes()));
        }
        return object.put("year", fund.year().value()).build();
    }

    static Json.Obj write(Entry entry) {
        Json.ObjBuilder object = Json.object()
                .put("id", entry.id())
                .put("kind", entry.kind().name())
                .put("day", entry.day().toString());
        if (entry instanceof Move move) {
            object.put("from", move.from()).put("to", move.to());
        } else {
            entry.fundIds().forEach(fund -> object.put("fund", fund));
        }
        entry.money().ifPresent(amount -> object.put("amount", amount.toString()));
        if (entry instanceof Payment payment) {
            object.put("purpose", payment.purpose()).putIfPresent("community", text(payment.community()));
        } else if (entry instanceof Income income) {
            object.putIfPresent("raising", income.raising().map(AccountWriter::write));
        } else if (entry instanceof Closing closing) {
            object.put("through", closing.through().toString());
        }
        return object.putIfPresent("note", text(entry.note())).build();
    }

    private static Json.Obj write(Raising raising) {
        return Json.object()
                .putIfPresent("decided", raising.decided().map(Json::bool))
                .putIfPresent("decidedOn", text(raising.decidedOn()))
                .putIfPresent("decidingBody", text(raising.decidingBody()))
                .putIfPresent("voluntary", raising.voluntary().map(Json::bool))
                .putIfPresent("consent", raising.consent().map(Json::bool))
                .putIfPresent("benefits", raising.benefits().map(Json::bool))
                .putIfPresent("welfare", raising.welfare().map(Json::bool))
                .build();
    }

    private static Json.Obj write(Disclosure disclosure) {
        return Json.object()
                .put("day", disclosure.day().toString())
                .put("through", disclosure.through().toString())
                .put("audiences", texts(disclosure.audiences()))
                .build();
    }

    private static Json.Arr texts(Collection<String> all) {
        return Json.array(all.stream().map(Json::text).toList());
    }

    private static Optional<Json.Text> text(Optional<?> value) {
        return value.map(each -> Json.text(each.toString()));
    }
}
