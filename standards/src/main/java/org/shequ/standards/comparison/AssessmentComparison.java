package org.shequ.standards.comparison;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.immutables.value.Value;
import org.shequ.core.Preconditions;
import org.shequ.core.json.Json;
import org.shequ.core.place.DivisionCode;
import org.shequ.core.source.RuleId;
import org.shequ.standards.assess.Assessment;
import org.shequ.standards.assess.Finding;

/**
 * Two assessments of one unit, finding by finding (评定比较): two days, two readings, or the law in force and a what-if.
 *
 * <p>Findings belong together by rule and measure; those of a rule that measure the same thing, in their order.
 */
@Value.Immutable(builder = false)
public abstract class AssessmentComparison {
    AssessmentComparison() {}

    /**
     * Compares two assessments.
     *
     * @param before the first side
     * @param after the second side
     * @return the comparison
     * @throws IllegalArgumentException if they are of units with different codes
     */
    public static AssessmentComparison of(Assessment before, Assessment after) {
        return ImmutableAssessmentComparison.of(before, after);
    }

    /** {@return the assessment of the first side} */
    @Value.Parameter
    public abstract Assessment before();

    /** {@return the assessment of the second side} */
    @Value.Parameter
    public abstract Assessment after();

    /** {@return the division code of the unit, if known} */
    public Optional<DivisionCode> code() {
        return after().code();
    }

    /** {@return all findings, in the order of the second side; those that only the first has, before what followed them there} */
    @Value.Derived
    public List<FindingComparison> findings() {
        return Pair.of(before().findings(), after().findings(), List.of(AssessmentComparison::isSame)).stream()
                .map(FindingComparison::of)
                .toList();
    }

    private static boolean isSame(Finding before, Finding after) {
        return before.rule().equals(after.rule()) && before.measure().equals(after.measure());
    }

    /** {@return the findings that differ, in order} */
    public List<FindingComparison> changedFindings() {
        return findings().stream().filter(each -> each.change().isDifferent()).toList();
    }

    /**
     * Returns the finding of a rule.
     *
     * @param rule the id of the rule, for example {@code JL2010-3.1-2}
     * @return the finding; the first where a rule has several
     * @throws IllegalArgumentException if neither side has a finding of that rule; the message lists those that exist
     */
    public FindingComparison finding(String rule) {
        RuleId id = RuleId.of(rule);
        return findings().stream()
                .filter(each -> each.rule().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no finding of rule " + rule + " at "
                        + before().date() + " or " + after().date() + "; there are "
                        + findings().stream()
                                .map(each -> each.rule().toString())
                                .sorted()
                                .toList()));
    }

    /**
     * Writes the comparison as a plain tree for a host's JSON.
     *
     * @return maps, lists and strings
     */
    @JsonValue
    public Object toJson() {
        return Objects.requireNonNull(json().toJava());
    }

    /** {@return the comparison, every key present: code, name, before and after (the dates), findings} */
    public Json.Obj json() {
        return Json.object()
                .putOrNull("code", code().map(Writing::text))
                .putOrNull("name", after().name().or(before()::name).map(Writing::text))
                .put("before", before().date().toString())
                .put("after", after().date().toString())
                .put(
                        "findings",
                        Json.array(
                                findings().stream().map(FindingComparison::json).toList()))
                .build();
    }

    @Value.Check
    void check() {
        Preconditions.checkArgument(
                before().code().equals(after().code()),
                "code of the unit on the second side (%s) must be that on the first (%s)",
                after().code().map(Object::toString).orElse("unknown"),
                before().code().map(Object::toString).orElse("unknown"));
    }

    @Override
    public String toString() {
        return before().date() + " -> " + after().date() + " " + findings();
    }
}
