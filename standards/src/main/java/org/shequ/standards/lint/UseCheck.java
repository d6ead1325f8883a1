package org.shequ.standards.lint;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.shequ.core.json.Fault;
import org.shequ.core.json.Json;
import org.shequ.core.json.Location;
import org.shequ.standards.pack.Pack;

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
        pack.rules().forEach(rule -> note(rule.source()));
        pack.facts().forEach(fact -> unused("fact " + fact.name(), "facts[" + fact.name() + "]"));
        pack.parameters().forEach(each -> unused("parameter " + each.name(), "parameters[" + each.name() + "]"));
        pack.shareParameters().forEach(each -> unused("parameter " + each.name(), "parameters[" + each.name() + "]"));
    }

    /** A fact is used where it is named, a parameter where it is asked for, under whatever reading. */
    private void note(Json tree) {
        if (tree instanceof Json.Obj object) {
            object.members().forEach((key, value) -> {
                if (key.equals("parameter") && value instanceof Json.Text name) {
                    used.add("parameters[" + name.value() + "]");
                }
                note(value);
            });
        } else if (tree instanceof Json.Arr array) {
            array.elements().forEach(this::note);
        } else if (tree instanceof Json.Text text) {
            used.add(text.value());
        }
    }

    private void unused(String what, String name) {
        if (!used.contains(name)) {
            Location at = pack.declaredAt().getOrDefault(name, Location.nowhere());
            findings.accept(
                    Finding.warning(Fault.ofMessage(at, what + " is declared, and no rule uses it"), Optional.empty()));
        }
    }
}
