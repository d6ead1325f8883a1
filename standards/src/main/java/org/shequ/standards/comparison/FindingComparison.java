package org.shequ.standards.comparison;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.shequ.core.Preconditions;
import org.shequ.core.json.Json;
import org.shequ.core.source.RuleId;
import org.shequ.core.text.Label;
import org.shequ.standards.assess.Finding;

/** How one unit stands to one rule on two sides (逐条比较), and in what it differs. */
@Value.Immutable(builder = false)
public abstract class FindingComparison {
    FindingComparison() {}

    static FindingComparison of(Pair<Finding> sides) {
        return ImmutableFindingComparison.of(sides.before(), sides.after());
    }

    /** {@return the finding of the first side; empty if it has none} */
    @Value.Parameter
    public abstract Optional<Finding> before();

    /** {@return the finding of the second side; empty if it has none} */
    @Value.Parameter
    public abstract Optional<Finding> after();

    /** {@return the rule} */
    public RuleId rule() {
        return either().rule();
    }

    /** {@return what people call it} */
    public Label label() {
        return either().label();
    }

    private Finding either() {
        return after().or(this::before).orElseThrow();
    }

    /** {@return what became of the finding: added, removed, changed or unchanged} */
    public Change change() {
        if (before().isEmpty()) {
            return Change.ADDED;
        }
        if (after().isEmpty()) {
            return Change.REMOVED;
        }
        return aspects().isEmpty() ? Change.UNCHANGED : Change.CHANGED;
    }

    /** {@return in what it differs, in order; nothing for a finding that only one side has} */
    @Value.Derived
    public List<FindingAspect> aspects() {
        return before().isEmpty() || after().isEmpty()
                ? List.of()
                : Arrays.stream(FindingAspect.values())
                        .filter(each -> each.differs(before().get(), after().get()))
                        .toList();
    }

    /**
     * Writes the comparison, every key present; {@code before} and {@code after} are findings as in an assessment, or null.
     *
     * @return the object
     */
    public Json.Obj json() {
        return Json.object()
                .put("rule", rule().toString())
                .put("change", change().name())
                .put("changed", Writing.array(aspects()))
                .putOrNull("before", before().map(Finding::json))
                .putOrNull("after", after().map(Finding::json))
                .build();
    }

    @Value.Check
    void check() {
        Preconditions.checkArgument(
                before().isPresent() || after().isPresent(),
                "sides of a finding must be at least one of before, after");
    }

    @Override
    public String toString() {
        return rule() + " " + change()
                + before().map(each -> " " + each.verdict()).orElse("")
                + after().map(each -> " -> " + each.verdict()).orElse("");
    }
}
