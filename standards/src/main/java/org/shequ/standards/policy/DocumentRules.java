package org.shequ.standards.policy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.shequ.core.quantity.Ratio;
import org.shequ.core.source.RuleId;
import org.shequ.standards.pack.Pack;
import org.shequ.standards.rule.Funding;
import org.shequ.standards.rule.Rule;
import org.shequ.standards.rule.RuleDefinition;

/** The rules of one pack under the readings and what-ifs of a policy. */
final class DocumentRules {
    private final Pack pack;
    private final List<Rule> funding = new ArrayList<>();
    private final List<Rule> sharing = new ArrayList<>();

    DocumentRules(Pack pack, Map<RuleId, Map<String, String>> readings, Map<RuleId, Map<String, Ratio>> figures) {
        this.pack = pack;
        for (RuleDefinition definition : pack.rules()) {
            RuleId id = definition.id();
            Rule rule = definition.under(readings.getOrDefault(id, Map.of()), figures.getOrDefault(id, Map.of()));
            (rule.content() instanceof Funding ? funding : sharing).add(rule);
        }
    }

    Pack pack() {
        return pack;
    }

    List<Rule> funding() {
        return funding;
    }

    /** The sharing rules, in order. */
    List<Rule> sharing() {
        return sharing;
    }
}
