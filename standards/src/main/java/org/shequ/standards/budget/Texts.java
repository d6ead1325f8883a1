package org.shequ.standards.budget;

import java.util.Collection;
import java.util.Map;
import org.shequ.core.json.Json;
import org.shequ.core.share.Allocation;

/** How the parts of a budget are written. */
final class Texts {
    private Texts() {}

    static Json.Text text(Object value) {
        return Json.text(value.toString());
    }

    static Json.Arr array(Collection<?> values) {
        return Json.array(values.stream().map(Texts::text).toList());
    }

    static Json.Obj object(Map<String, ?> values) {
        Json.ObjBuilder object = Json.object();
        values.forEach((key, value) -> object.put(key, text(value)));
        return object.build();
    }

    static Json.Obj shares(Allocation shares) {
        return object(shares.amounts());
    }
}
