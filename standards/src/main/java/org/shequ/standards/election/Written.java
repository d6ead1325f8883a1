package org.shequ.standards.election;

import java.util.Collection;
import java.util.Optional;
import java.util.function.Function;
import org.shequ.core.json.Json;

/** Parts of answers in JSON. */
final class Written {
    private Written() {}

    static <T> Json.Arr all(Collection<T> values, Function<T, ? extends Json> write) {
        return Json.array(values.stream().map(write).toList());
    }

    static Json.Arr texts(Collection<?> values) {
        return all(values, each -> Json.text(each.toString()));
    }

    static Optional<Json> text(Optional<?> value) {
        return value.map(each -> Json.text(each.toString()));
    }
}
