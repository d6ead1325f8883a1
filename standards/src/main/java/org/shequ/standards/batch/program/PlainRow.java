package org.shequ.standards.batch.program;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;
import org.shequ.core.source.RuleId;
import org.shequ.core.unit.Attestation;
import org.shequ.core.unit.Unit;
import org.shequ.standards.assess.Finding;
import org.shequ.standards.batch.FactColumns;
import org.shequ.standards.measure.UnitFacts;

/** A row of columns as the plain path sees it, rule by rule: the unit it was made of, or one of which the columns tell all that is known. */
final class PlainRow {
    private final FactColumns columns;
    private final int row;
    private final Unit unit;
    private final boolean isStated;
    private final IdentityHashMap<AssessedDocument, UnitFacts> facts = new IdentityHashMap<>();

    PlainRow(CompiledFindings policy, FactColumns columns, int row) {
        this(policy, policy.attested(), columns, row);
    }

    /** The same where no rule but some is attested. */
    PlainRow(CompiledFindings policy, Map<String, RuleId> attested, FactColumns columns, int row) {
        this.columns = columns;
        this.row = row;
        Optional<Unit> odd = columns.unit(row);
        odd.ifPresent(policy.path()::check);
        Optional<Unit> kept = odd.or(() -> columns.kept(row));
        this.isStated = kept.isEmpty();
        this.unit = kept.orElseGet(() -> {
            int place = policy.place(columns, row);
            return policy.path()
                    .unit(
                            place < 0
                                    ? Optional.empty()
                                    : Optional.of(policy.places().get(place)),
                            attested(attested));
        });
    }

    private Map<RuleId, Attestation> attested(Map<String, RuleId> rules) {
        Map<RuleId, Attestation> attested = new HashMap<>();
        rules.forEach((name, rule) -> {
            byte[] codes = columns.codes(name);
            if (codes != null && codes[row] != FactColumns.UNKNOWN) {
                RowFacts.checkCode(codes[row], name, FactColumns.TRUE);
                attested.put(rule, Attestation.of(codes[row] == FactColumns.TRUE));
            }
        });
        return attested;
    }

    Unit unit() {
        return unit;
    }

    UnitFacts stated(UnitFacts of) {
        return isStated ? of.stated(place -> new RowFacts(place, columns, row)) : of;
    }

    UnitFacts facts(AssessedDocument document) {
        UnitFacts known = facts.get(document);
        if (known == null) {
            known = stated(document.facts().apply(unit));
            facts.put(document, known);
        }
        return known;
    }

    /** The finding of a rule; none where it speaks of other units, or has none. */
    Optional<Finding> find(PlacedRule placed) {
        return placed.rule().rule().speaksOf(unit) ? placed.rule().find(facts(placed.document())) : Optional.empty();
    }

    /** What the finding of a rule puts into columns. */
    FindingCells cells(PlacedRule placed) {
        try {
            return find(placed).map(FindingCells::of).orElse(FindingCells.NONE);
        } catch (ArithmeticException e) {
            ArithmeticException located = new ArithmeticException("rule " + placed + ": " + e.getMessage());
            located.initCause(e);
            throw located;
        }
    }

    Optional<Finding> explain(PlacedRule placed) {
        return placed.rule().rule().speaksOf(unit)
                ? placed.rule()
                        .explain(
                                facts(placed.document()),
                                placed.document().definitions().apply(placed.rule()))
                : Optional.empty();
    }
}
