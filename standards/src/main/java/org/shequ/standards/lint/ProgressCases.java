package org.shequ.standards.lint;

import java.util.Optional;
import org.shequ.core.json.Json;
import org.shequ.core.place.DivisionCode;
import org.shequ.core.source.RuleId;
import org.shequ.standards.assess.Progress;
import org.shequ.standards.assess.ProgressReport;
import org.shequ.standards.pack.CaseKind;
import org.shequ.standards.pack.Pack;
import org.shequ.standards.pack.WorkedCase;
import org.shequ.standards.policy.Policy;
import org.shequ.standards.policy.PolicyLibrary;

/** Runs the worked cases that expect something of the progress of targets in a place. */
final class ProgressCases implements CaseRunner {
    private final Pack pack;
    private final CaseFaults faults;
    private final PolicyLibrary library;

    ProgressCases(Pack pack, CaseFaults faults) {
        this.pack = pack;
        this.faults = faults;
        this.library = PolicyLibrary.of(pack);
    }

    @Override
    public void run(WorkedCase one) {
        try {
            CasePolicy.of(one, pack, faults, library).ifPresent(policy -> compare(one, policy));
        } catch (IllegalArgumentException | ArithmeticException wrong) {
            faults.error(one, one.location(), "no progress: " + wrong.getMessage());
        }
    }

    private void compare(WorkedCase one, Policy policy) {
        DivisionCode scope =
                one.scope().orElseGet(() -> pack.identity().document().place());
        ProgressReport report = policy.progress(one.units(), scope);
        one.expect().members().forEach((rule, expected) -> {
            if (faults.isOf(rule, CaseKind.PROGRESS)) {
                progress(one, rule, expected, report.find(RuleId.of(rule), scope));
            }
        });
    }

    private void progress(WorkedCase one, String rule, Json expected, Optional<Progress> found) {
        if (expected instanceof Json.Null) {
            found.ifPresent(each ->
                    faults.error(one, expected.location(), rule + " must have no progress, and has " + each.verdict()));
        } else if (found.isEmpty()) {
            faults.error(one, expected.location(), rule + " must have progress, and has none");
        } else {
            faults.differences(one, rule, expected, found.get().json());
        }
    }
}
