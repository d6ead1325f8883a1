package org.shequ.standards.policy;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.shequ.core.share.Allocation;
import org.shequ.standards.batch.program.UnitProgram;
import org.shequ.standards.budget.TotalFrame;
import org.shequ.standards.rule.Role;

/** The total of the exact lines of one role. */
final class QuickTotal implements TotalFrame {
    private final UnitProgram program;
    private final int at;
    private final List<String> payers;
    private final int[] shares;

    private QuickTotal(Set<String> payers, UnitProgram program, UnitProgram.Total total) {
        this.program = program;
        this.at = total.at();
        this.payers = List.copyOf(payers);
        this.shares = payers.stream()
                .mapToInt(payer -> Objects.requireNonNull(total.shares().get(payer), payer))
                .toArray();
    }

    /** The total of the lines of a role. */
    static QuickTotal of(List<QuickLine> lines, Role role, UnitProgram program, UnitProgram.Total total) {
        Set<String> payers = new LinkedHashSet<>();
        add(of(lines, role), payers);
        return new QuickTotal(payers, program, total);
    }

    /** The total of uses less grants. */
    static QuickTotal net(List<QuickLine> lines, UnitProgram program, UnitProgram.Total total) {
        Set<String> payers = new LinkedHashSet<>();
        Netting.of(
                        of(lines, Role.NORM),
                        of(lines, Role.GRANT),
                        line -> line.form().purposes())
                .forEach(each -> add(each.uses(), payers));
        return new QuickTotal(payers, program, total);
    }

    private static List<QuickLine> of(List<QuickLine> lines, Role role) {
        return lines.stream().filter(line -> line.form().role() == role).toList();
    }

    /** Payers stand in the order in which lines name them, after these those of totals that are shared together. */
    private static void add(List<QuickLine> lines, Set<String> payers) {
        List<Payers> together = new ArrayList<>();
        for (QuickLine line : lines) {
            if (line.payers().onTotal().isPresent()) {
                together.add(line.payers());
            } else {
                payers.addAll(line.payers().share().keys());
            }
        }
        together.forEach(each -> payers.addAll(each.share().keys()));
    }

    @Override
    public long fen(long[] numbers) {
        return program.read(numbers, at);
    }

    @Override
    public Allocation shares(long[] numbers) {
        if (shares.length == 0) {
            return Allocation.NONE;
        }
        long[] fen = new long[shares.length];
        for (int i = 0; i < fen.length; i++) {
            fen[i] = program.read(numbers, shares[i]);
        }
        return Allocation.ofFen(payers, fen);
    }
}
