package org.shequ.standards.lint;

import java.util.List;
import java.util.Optional;
import org.shequ.core.json.Json;
import org.shequ.core.source.RuleId;
import org.shequ.standards.assess.Finding;
import org.shequ.standards.pack.CaseKind;
import org.shequ.standards.pack.Pack;
import org.shequ.standards.pack.WorkedCase;
import org.shequ.standards.policy.Policy;
import org.shequ.standards.policy.PolicyLibrary;

/** Runs the worked cases that expect something of the findings of a unit, or of several together. */
final class AssessmentCases implements CaseRunner {
    private final Pack pack;
    private final CaseFaults faults;
    private final PolicyLibrary library;

    AssessmentCases(Pack pack, CaseFaults faults) {
        this.pack = pack;
        this.faults = faults;
        this.library = PolicyLibrary.of(pack);
    }

    @Override
    public void run(WorkedCase one) {
        try {
            CasePolicy.of(one, pack, faults, library).ifPresent(policy -> compare(one, policy));
        } catch (IllegalArgumentException | ArithmeticException wrong) {
            faults.error(one, one.location(), "no assessment: " + wrong.getMessage());
        }
    }

    private void compare(WorkedCase one, Policy policy) {
        boolean isOne = one.units().size() == 1;
        List<Finding> findings = isOne
                ? policy.assess(one.units().get(0)).findings()
                : policy.assess(one.units()).pooled();
        one.expect().members().forEach((rule, expected) -> {
            if (faults.isOf(rule, CaseKind.ASSESSMENT)) {
                finding(one, RuleId.of(rule), expected, findings);
            }
        });
    }

    private void finding(WorkedCase one, RuleId rule, Json expected, List<Finding> findings) {
        List<Finding> own =
                findings.stream().filter(each -> each.rule().equals(rule)).toList();
        if (expected instanceof Json.Null) {
            own.forEach(found ->
                    faults.error(one, expected.location(), rule + " must have no finding, and has " + found.verdict()));
        } else if (own.isEmpty()) {
            faults.error(one, expected.location(), rule + " must have a finding, and has none");
        } else if (own.size() > 1 && named(expected, own).isEmpty()) {
            faults.error(
                    one,
                    expected.location(),
                    rule + " must say which finding is meant; there are "
                            + own.stream()
                                    .map(each ->
                                            each.scope().map(Object::toString).orElse("")
                                                    + each.measure().orElse(""))
                                    .toList());
        } else {
            faults.differences(
                    one,
                    rule.toString(),
                    expected,
                    named(expected, own).orElse(own.get(0)).json());
        }
    }

    /** Of several findings of a rule the one whose measure is expected. */
    private static Optional<Finding> named(Json expected, List<Finding> findings) {
        Optional<Json> measure = ((Json.Obj) expected).member("measure");
        return findings.stream()
                .filter(each -> measure.equals(each.measure().map(Json::text)))
                .findFirst();
    }
}
