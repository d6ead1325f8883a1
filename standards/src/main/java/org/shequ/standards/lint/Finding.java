package org.shequ.standards.lint;

import java.util.Locale;
import java.util.Optional;
import org.immutables.value.Value;
import org.shequ.core.json.Fault;
import org.shequ.core.source.RuleId;

/** One thing that lint found (检查结果): how bad it is, where it stands and what it is. */
@Value.Immutable(builder = false)
public abstract class Finding {
    Finding() {}

    static Finding error(Fault fault, Optional<RuleId> rule) {
        return ImmutableFinding.of(Severity.ERROR, fault, rule);
    }

    static Finding warning(Fault fault, Optional<RuleId> rule) {
        return ImmutableFinding.of(Severity.WARNING, fault, rule);
    }

    /** {@return how bad it is} */
    @Value.Parameter
    public abstract Severity severity();

    /** {@return where it stands and what it is} */
    @Value.Parameter
    public abstract Fault fault();

    /** {@return the rule it is about, if it is about one and that could be read} */
    @Value.Parameter
    public abstract Optional<RuleId> rule();

    /** {@return whether it is an error} */
    public boolean isError() {
        return severity() == Severity.ERROR;
    }

    /** {@return the finding on one line, for example {@code warning: rules.json:12:5 /rules/0/funding/formula/flat: ...}} */
    @Override
    public String toString() {
        return severity().name().toLowerCase(Locale.ROOT) + ": " + fault();
    }
}
