package org.shequ.standards.policy;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.shequ.core.quantity.Ratio;
import org.shequ.core.source.RuleId;
import org.shequ.standards.reference.Overlay;
import org.shequ.standards.rule.RuleDefinition;

/** The figures that what-ifs change. */
final class ChangedFigures {
    private ChangedFigures() {}

    /** The figures by rule and name; of several what-ifs a later one wins. */
    static Map<RuleId, Map<String, Ratio>> of(List<Overlay> overlays) {
        Map<RuleId, Map<String, Ratio>> all = new LinkedHashMap<>();
        for (Overlay overlay : overlays) {
            overlay.figures().forEach((key, value) -> {
                int mark = key.indexOf('#');
                RuleId rule = RuleId.of(mark < 0 ? key : key.substring(0, mark));
                String name = mark < 0 ? RuleDefinition.ONLY_FIGURE : key.substring(mark + 1);
                all.computeIfAbsent(rule, each -> new LinkedHashMap<>()).put(name, value);
            });
        }
        return all;
    }
}
