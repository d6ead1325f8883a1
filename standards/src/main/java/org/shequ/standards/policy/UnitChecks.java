package org.shequ.standards.policy;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.shequ.core.json.Nearest;
import org.shequ.core.text.Label;
import org.shequ.core.unit.Unit;
import org.shequ.core.unit.UnitWarning;
import org.shequ.standards.measure.Situation;

/** What is looked at in a unit before anything is worked out. */
final class UnitChecks {
    private UnitChecks() {}

    /** When units are looked at under a policy, and with what figures and law. */
    static Situation situation(Policy policy) {
        return Situation.builder()
                .year(policy.year())
                .at(policy.at())
                .reference(policy.reference())
                .supplements(policy.supplements())
                .build();
    }

    /** A fact that no pack declares would be read by nobody; it is most likely misspelt. */
    static void checkDeclared(PolicyLibrary library, Unit unit) {
        if (unit.facts().isEmpty()) {
            return;
        }
        Set<String> declared = library.declaredFacts();
        for (String name : unit.facts().keySet()) {
            if (!declared.contains(name)) {
                throw new IllegalArgumentException("fact (" + name + ") must be declared by a loaded pack; there are "
                        + Nearest.listed(name, declared));
            }
        }
    }

    /** What in the facts of a unit is at odds, in words. */
    static List<Label> warnings(Unit unit) {
        List<Label> warnings = new ArrayList<>();
        for (UnitWarning each : unit.warnings()) {
            warnings.add(Label.of(each.message(Locale.CHINESE), each.message(Locale.ENGLISH)));
        }
        if (unit.code().isEmpty()) {
            warnings.add(Label.of("没有区划代码，无法确定适用文件", "no code: which documents apply cannot be told"));
        }
        return warnings;
    }
}
