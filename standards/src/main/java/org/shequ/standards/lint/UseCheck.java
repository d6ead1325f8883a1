package org.shequ.standards.lint;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.shequ.core.formula.Reads;
import org.shequ.core.json.Fault;
import org.shequ.core.json.Location;
import org.shequ.standards.pack.Pack;
import org.shequ.standards.rule.Funding;
import org.shequ.standards.rule.Rule;
import org.shequ.standards.rule.RuleDefinition;
import org.shequ.standards.rule.Sharing;

/** Finds facts and parameters that are declared and that no rule uses under any reading. */
final class UseCheck {
    private final Pack pack;
    private final Consumer<Finding> findings;
    private final Set<String> used = new LinkedHashSet<>();

    UseCheck(Pack pack, Consumer<Finding> findings) {
        this.pack = pack;
        this.findings = findings;
    }

    void run() {
        for (RuleDefinition definition : pack.rules()) {
            for (Rule rule : definition.underEachReading()) {
                note(rule.appliesWhen().reads());
                Conditions.of(rule.content(), definition.source(rule.readings()))
                        .forEach(each -> note(each.condition().reads()));
                if (rule.content() instanceof Funding funding) {
                    note(funding.formula().reads());
                } else if (rule.content() instanceof Sharing sharing) {
                    sharing.parameter().ifPresent(name -> used.add("parameters[" + name + "]"));
                }
            }
        }
        pack.facts().forEach(fact -> unused("fact " + fact.name(), "facts[" + fact.name() + "]"));
        pack.parameters().forEach(each -> unused("parameter " + each.name(), "parameters[" + each.name() + "]"));
        pack.shareParameters().forEach(each -> unused("parameter " + each.name(), "parameters[" + each.name() + "]"));
    }

    private void note(Reads reads) {
        reads.variables().forEach(variable -> used.add(variable.name()));
        reads.parameters().forEach(parameter -> used.add("parameters[" + parameter.name() + "]"));
    }

    private void unused(String what, String name) {
        if (!used.contains(name)) {
            Location at = pack.declaredAt().getOrDefault(name, Location.nowhere());
            findings.accept(
                    Finding.warning(Fault.ofMessage(at, what + " is declared, and no rule uses it"), Optional.empty()));
        }
    }
}
