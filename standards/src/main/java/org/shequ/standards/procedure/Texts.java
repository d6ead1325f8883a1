package org.shequ.standards.procedure;

import java.util.Collection;
import org.shequ.core.json.Json;

/** Lists of texts in JSON. */
final class Texts {
    private Texts() {}

    static Json.Arr array(Collection<?> values) {
        return Json.array(
                values.stream().map(each -> Json.text(each.toString())).toList());
    }
}
