package org.shequ.standards.budget;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.shequ.core.quantity.Outcome;
import org.shequ.core.quantity.Yuan;
import org.shequ.core.share.Allocation;
import org.shequ.core.source.Citation;
import org.shequ.core.source.ClauseId;
import org.shequ.core.source.Modality;
import org.shequ.core.source.RuleId;
import org.shequ.core.text.Label;
import org.shequ.standards.explain.Explanation;
import org.shequ.standards.rule.Period;
import org.shequ.standards.rule.Role;

/** An exact amount within a frame; its shares and its explanation are made when they are asked for. */
final class FramedLine extends BudgetLine {
    private final LineFrame frame;
    private final long fen;
    private final @Nullable Function<BudgetLine, Explanation> explaining;

    FramedLine(LineFrame frame, long fen, @Nullable Function<BudgetLine, Explanation> explaining) {
        this.frame = frame;
        this.fen = fen;
        this.explaining = explaining;
    }

    private BudgetLine form() {
        return frame.form();
    }

    @Override
    public RuleId rule() {
        return form().rule();
    }

    @Override
    public Label label() {
        return form().label();
    }

    @Override
    public List<ClauseId> clauses() {
        return form().clauses();
    }

    @Override
    public Role role() {
        return form().role();
    }

    @Override
    public Modality modality() {
        return form().modality();
    }

    @Override
    public Outcome<Yuan> amount() {
        return Outcome.exact(Yuan.ofFen(fen));
    }

    @Override
    public SortedSet<String> missing() {
        return form().missing();
    }

    @Override
    public Allocation shares() {
        return frame.shares(Yuan.ofFen(fen));
    }

    @Override
    public Period period() {
        return form().period();
    }

    @Override
    public List<String> purposes() {
        return form().purposes();
    }

    @Override
    public SortedMap<String, String> readings() {
        return form().readings();
    }

    @Override
    public Set<String> assumptions() {
        return form().assumptions();
    }

    @Override
    public Set<String> caveats() {
        return form().caveats();
    }

    @Override
    public Citation citation() {
        return form().citation();
    }

    @Override
    public Optional<Explanation> explanation() {
        return explaining == null ? Optional.empty() : Optional.of(explaining.apply(this));
    }
}
