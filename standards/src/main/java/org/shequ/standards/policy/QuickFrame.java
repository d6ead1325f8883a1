package org.shequ.standards.policy;

import java.util.List;
import org.shequ.core.calendar.FiscalYear;
import org.shequ.core.text.Label;
import org.shequ.core.unit.Unit;
import org.shequ.standards.batch.program.UnitProgram;
import org.shequ.standards.budget.BudgetFrame;
import org.shequ.standards.lookup.Lookup;
import org.shequ.standards.rule.Role;

/** What the budgets of units have in common that have the same lines, paid by the same. */
final class QuickFrame implements BudgetFrame {
    private final Policy policy;
    private final List<Lookup> lookup;
    private final List<QuickLine> lines;
    private final QuickTotal uses;
    private final QuickTotal grants;

    QuickFrame(Policy policy, List<Lookup> lookup, List<QuickLine> lines, UnitProgram program) {
        this.policy = policy;
        this.lookup = lookup;
        this.lines = lines;
        this.uses = policy.offset() == Offset.GROSS
                ? QuickTotal.of(lines, Role.NORM, program, program.uses())
                : QuickTotal.net(lines, program, program.uses());
        this.grants = QuickTotal.of(lines, Role.GRANT, program, program.grants());
    }

    @Override
    public FiscalYear year() {
        return policy.year();
    }

    @Override
    public List<Lookup> lookup() {
        return lookup;
    }

    @Override
    public List<Label> warnings(Unit unit) {
        return Budgeting.warnings(policy, unit);
    }

    @Override
    public List<QuickLine> lines() {
        return lines;
    }

    @Override
    public QuickTotal uses() {
        return uses;
    }

    @Override
    public QuickTotal grants() {
        return grants;
    }
}
