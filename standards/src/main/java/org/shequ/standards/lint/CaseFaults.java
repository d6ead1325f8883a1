package org.shequ.standards.lint;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.function.Consumer;
import org.shequ.core.json.Fault;
import org.shequ.core.json.Json;
import org.shequ.core.json.Location;
import org.shequ.core.source.RuleId;
import org.shequ.standards.pack.CaseKind;
import org.shequ.standards.pack.Pack;
import org.shequ.standards.pack.WorkedCase;
import org.shequ.standards.rule.RuleDefinition;
import org.shequ.standards.rule.Target;

/** Tells what is wrong with worked cases, each at its place. */
final class CaseFaults {
    /** The key of the items of a checklist. */
    private static final String ITEMS = "items";

    private final Pack pack;
    private final Consumer<Finding> findings;

    CaseFaults(Pack pack, Consumer<Finding> findings) {
        this.pack = pack;
        this.findings = findings;
    }

    /** Tells each key of what is expected that differs from what is found. */
    void differences(WorkedCase one, String of, Json expected, Json.Obj actual) {
        ((Json.Obj) expected).members().forEach((key, value) -> {
            Json found = actual.member(key).orElse(Json.nothing());
            if (!(key.equals(ITEMS) ? agreeInPart(value, found) : agree(value, found))) {
                error(one, value.location(), of + " " + key + " must be " + value + ", and is " + found);
            }
        });
    }

    /** Whether what a case expects of a rule on a day is of a kind: a target has progress, any other rule a finding. */
    boolean isOf(String rule, CaseKind kind) {
        boolean isTarget = pack.rules().stream()
                .filter(each -> each.id().toString().equals(rule))
                .anyMatch(each -> each.byDefault().content() instanceof Target);
        return kind == (isTarget ? CaseKind.PROGRESS : CaseKind.ASSESSMENT);
    }

    /** Of the items of a checklist those are compared that are expected. */
    private static boolean agreeInPart(Json expected, Json actual) {
        return expected instanceof Json.Obj one
                && actual instanceof Json.Obj other
                && one.members().entrySet().stream()
                        .allMatch(each -> other.member(each.getKey()).equals(Optional.of(each.getValue())));
    }

    /** Lists agree in any order. */
    private static boolean agree(Json expected, Json actual) {
        if (expected instanceof Json.Arr one && actual instanceof Json.Arr other) {
            return one.elements().size() == other.elements().size()
                    && new LinkedHashSet<>(one.elements()).equals(new LinkedHashSet<>(other.elements()));
        }
        return expected.equals(actual);
    }

    void error(WorkedCase one, Location at, String message) {
        Optional<RuleId> rule = pack.rules().stream()
                .map(RuleDefinition::id)
                .filter(id -> id.clause().equals(one.clause()))
                .findFirst();
        findings.accept(Finding.error(Fault.ofMessage(at, "case " + one + ": " + message), rule));
    }
}
