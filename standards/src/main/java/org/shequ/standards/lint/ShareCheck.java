package org.shequ.standards.lint;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.shequ.core.formula.AllOf;
import org.shequ.core.formula.Condition;
import org.shequ.core.formula.Not;
import org.shequ.core.json.Fault;
import org.shequ.core.place.DivisionCode;
import org.shequ.core.source.RuleId;
import org.shequ.standards.pack.Pack;
import org.shequ.standards.rule.Possibility;
import org.shequ.standards.rule.Rule;
import org.shequ.standards.rule.RuleDefinition;
import org.shequ.standards.rule.Sharing;

/** Finds sharings that never share a line that they cover: the first that applies shares it, and one before always does. */
final class ShareCheck {
    private final Pack pack;
    private final Consumer<Finding> findings;

    ShareCheck(Pack pack, Consumer<Finding> findings) {
        this.pack = pack;
        this.findings = findings;
    }

    void run() {
        for (RuleDefinition definition : pack.rules()) {
            lines(definition);
        }
    }

    private void lines(RuleDefinition line) {
        DivisionCode place = pack.identity().document().place();
        Rule funding = line.byDefault();
        if (!funding.canApply(place)) {
            return;
        }
        List<Condition> open = new ArrayList<>(List.of(funding.appliesWhen()));
        for (RuleDefinition definition : pack.rules()) {
            Rule rule = definition.byDefault();
            if (!(rule.content() instanceof Sharing sharing)
                    || !sharing.covers().contains(line.id())) {
                continue;
            }
            open.add(rule.appliesWhen());
            if (rule.canApply(place) && !Possibility.of(AllOf.of(open), place)) {
                never(definition, line.id());
            }
            open.set(open.size() - 1, Not.of(rule.appliesWhen()));
        }
    }

    private void never(RuleDefinition sharing, RuleId line) {
        findings.accept(Finding.error(
                Fault.ofMessage(
                        Places.of(sharing, "sharing", "covers"),
                        "sharing " + sharing.id() + " is never reached for line " + line
                                + ": wherever it could apply, one before it does, or the line does not"),
                Optional.of(sharing.id())));
    }
}
