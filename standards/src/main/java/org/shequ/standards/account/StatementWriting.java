package org.shequ.standards.account;

import java.util.Map;
import org.shequ.core.account.FundStatement;
import org.shequ.core.account.Statement;
import org.shequ.core.json.Json;

/** Statements as JSON; amounts are decimals with two places. */
final class StatementWriting {
    private StatementWriting() {}

    static Json.Obj json(Statement statement) {
        return Json.object()
                .put("from", statement.from().toString())
                .put("through", statement.through().toString())
                .put("opening", statement.opening().toString())
                .put("receipts", amounts(statement.receipts()))
                .put("payments", amounts(statement.payments()))
                .put("closing", statement.closing().toString())
                .put(
                        "funds",
                        Json.array(statement.funds().stream()
                                .map(StatementWriting::fund)
                                .toList()))
                .build();
    }

    private static Json.Obj fund(FundStatement each) {
        return Json.object()
                .put("fund", each.fund().id())
                .put("opening", each.opening().toString())
                .put("receipts", each.receipts().toString())
                .put("movedIn", each.movedIn().toString())
                .put("movedOut", each.movedOut().toString())
                .put("payments", amounts(each.payments()))
                .put("closing", each.closing().toString())
                .build();
    }

    private static Json.Obj amounts(Map<?, ?> amounts) {
        Json.ObjBuilder object = Json.object();
        amounts.forEach((key, amount) -> object.put(key.toString(), amount.toString()));
        return object.build();
    }
}
