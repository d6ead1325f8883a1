package org.shequ.standards.lint;

import org.shequ.core.json.Json;
import org.shequ.core.json.Location;
import org.shequ.standards.rule.RuleDefinition;

/** Where parts of a rule stand in its file. */
final class Places {
    private Places() {}

    /** Steps down by keys as far as they are there. */
    static Json at(Json tree, String... keys) {
        Json at = tree;
        for (String key : keys) {
            if (!(at instanceof Json.Obj object) || !object.members().containsKey(key)) {
                return at;
            }
            at = object.member(key).orElse(at);
        }
        return at;
    }

    static Location of(RuleDefinition rule, String... keys) {
        return at(rule.source(), keys).location();
    }
}
