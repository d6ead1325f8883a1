package org.shequ.standards.lint;

import java.util.Locale;
import org.shequ.core.json.Json;
import org.shequ.core.source.RuleId;
import org.shequ.standards.pack.Pack;
import org.shequ.standards.pack.WorkedCase;
import org.shequ.standards.policy.Policy;
import org.shequ.standards.policy.PolicyLibrary;

/** Runs the worked cases that expect something of a path through a procedure. */
final class ProcedureCases implements CaseRunner {
    private final Pack pack;
    private final CaseFaults faults;
    private final PolicyLibrary library;

    ProcedureCases(Pack pack, CaseFaults faults) {
        this.pack = pack;
        this.faults = faults;
        this.library = PolicyLibrary.of(pack);
    }

    @Override
    public void run(WorkedCase one) {
        try {
            CasePolicy.of(one, pack, faults, library).ifPresent(policy -> compare(one, policy));
        } catch (IllegalArgumentException | ArithmeticException wrong) {
            faults.error(one, one.location(), "no run: " + wrong.getMessage());
        }
    }

    private void compare(WorkedCase one, Policy policy) {
        one.expect().members().forEach((rule, expected) -> {
            if (expected instanceof Json.Obj) {
                faults.differences(
                        one,
                        rule,
                        expected,
                        policy.follow(one.units().get(0), RuleId.of(rule), one.path())
                                .json(Locale.SIMPLIFIED_CHINESE));
            } else {
                faults.error(one, expected.location(), rule + " must be an object with the state expected");
            }
        });
    }
}
