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
    private final int register;
    private final List<String> payers;
    private final int[] registers;

    private QuickTotal(int register, List<String> payers, int[] registers) {
        this.register = register;
        this.payers = payers;
        this.registers = registers;
    }

    /** The total of lines: payers stand in the order in which lines name them, after these those of totals that are shared together. */
    static QuickTotal of(List<QuickLine> lines, Role role, UnitProgram.Total total) {
        List<QuickLine> own =
                lines.stream().filter(line -> line.form().role() == role).toList();
        Set<String> payers = new LinkedHashSet<>();
        List<Payers> together = new ArrayList<>();
        for (QuickLine line : own) {
            if (line.payers().onTotal().isPresent()) {
                together.add(line.payers());
            } else {
                payers.addAll(line.payers().share().keys());
            }
        }
        together.forEach(each -> payers.addAll(each.share().keys()));
        return new QuickTotal(
                total.register(),
                List.copyOf(payers),
                payers.stream()
                        .mapToInt(payer -> Objects.requireNonNull(total.shares().get(payer), payer))
                        .toArray());
    }

    @Override
    public long fen(long[] numbers) {
        return numbers[register];
    }

    @Override
    public Allocation shares(long[] numbers) {
        if (registers.length == 0) {
            return Allocation.NONE;
        }
        long[] fen = new long[registers.length];
        for (int i = 0; i < fen.length; i++) {
            fen[i] = numbers[registers[i]];
        }
        return Allocation.ofFen(payers, fen);
    }
}
