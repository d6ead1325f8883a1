package org.shequ.standards.comparison;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.shequ.core.json.Json;
import org.shequ.core.quantity.Yuan;
import org.shequ.core.share.Allocation;

/** What comparisons of budgets and of assessments have in common: how parts are written and subtracted. */
final class Writing {
    private Writing() {}

    static Json.Text text(Object value) {
        return Json.text(value.toString());
    }

    static Json.Arr array(Collection<?> values) {
        return Json.array(values.stream().map(Writing::text).toList());
    }

    static Json.Obj shares(Allocation shares) {
        Json.ObjBuilder object = Json.object();
        shares.amounts().forEach((payer, amount) -> object.put(payer, text(amount)));
        return object.build();
    }

    /** What each payer bears on the second side less what it bears on the first; those that bear the same are left out. */
    static Allocation difference(Allocation before, Allocation after) {
        Map<String, Yuan> differences = new LinkedHashMap<>();
        Set<String> payers = new LinkedHashSet<>(before.amounts().keySet());
        payers.addAll(after.amounts().keySet());
        for (String payer : payers) {
            Yuan difference = after.amountOf(payer).minus(before.amountOf(payer));
            if (!difference.equals(Yuan.ZERO)) {
                differences.put(payer, difference);
            }
        }
        return Allocation.ofAmounts(differences);
    }
}
