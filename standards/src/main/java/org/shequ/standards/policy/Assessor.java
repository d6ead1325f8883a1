package org.shequ.standards.policy;

import java.util.ArrayList;
import java.util.List;
import org.shequ.core.place.DivisionCode;
import org.shequ.core.unit.Unit;
import org.shequ.standards.assess.Assessed;
import org.shequ.standards.assess.AssessedRule;
import org.shequ.standards.assess.Assessment;
import org.shequ.standards.assess.Finding;
import org.shequ.standards.assess.Pool;
import org.shequ.standards.measure.UnitFacts;

/**
 * Holds units against the norms and checklists in force on a day one after the other (逐个评定), and sums up the norms that hold of the
 * units of an extent together.
 *
 * <p>It keeps the sums of each extent and none of the units, so that any number of them can pass. It is used by one thread; {@link
 * Policy#assessor()} starts one, {@link Policy#explainedAssessor()} one that explains.
 */
public final class Assessor {
    private final Assessing assessing;
    private final Policy policy;
    private final ByPlace<Pool> pools;
    private final boolean isExplaining;

    Assessor(Policy policy, boolean isExplaining) {
        this.isExplaining = isExplaining;
        this.policy = policy;
        this.assessing = new Assessing(policy);
        this.pools = new ByPlace<>(policy, Pool::new);
    }

    /** What a unit brings to the sums of an extent. */
    private record Share(DocumentInYear document, AssessedRule rule, DivisionCode place, Pool.Part part) {}

    /**
     * Holds a unit against every norm and checklist in force on the day for its kind, and adds it to the sums of the extents it lies in; a
     * unit that is refused leaves them as they are.
     *
     * @param unit the unit
     * @return the assessment, as {@link Policy#assess(Unit)} or {@link Policy#explainedAssessment(Unit)} gives it
     * @throws IllegalArgumentException if the unit states a fact that no pack declares, or its facts are later than the day
     * @throws ArithmeticException if an amount does not fit, naming it
     */
    public Assessment assess(Unit unit) {
        Assessment assessment = isExplaining ? assessing.explained(unit) : assessing.assess(unit);
        shares(unit)
                .forEach(each ->
                        pools.of(each.document(), each.rule(), each.place()).add(each.part()));
        return assessment;
    }

    private List<Share> shares(Unit unit) {
        List<Share> shares = new ArrayList<>();
        for (DocumentInYear document : DocumentInYear.covering(policy, unit.code())) {
            for (AssessedRule rule : document.pooled()) {
                List<DivisionCode> places = rule.rule().speaksOf(unit) ? Assessing.placesOf(rule, unit) : List.of();
                if (!places.isEmpty()) {
                    UnitFacts facts = assessing.facts(document, unit);
                    Pool.Part part = Pool.part(rule, facts);
                    places.forEach(place -> shares.add(new Share(document, rule, place, part)));
                }
            }
        }
        return shares;
    }

    /**
     * Returns the findings of the norms that hold of the units of an extent together, over the units so far: sums are divided, not shares
     * averaged.
     *
     * @return one for each rule and extent, by document, in the order of its rules, by extent; units without a code belong to none
     * @throws ArithmeticException if an amount does not fit, naming it
     */
    public List<Finding> pooled() {
        return pools.results(
                (document, place, pool) -> finding(document, assessing.facts(document, Assessing.unitOf(place)), pool));
    }

    private Finding finding(DocumentInYear document, UnitFacts facts, Pool pool) {
        return isExplaining
                ? pool.explain(facts, document.pack().rule(pool.rule().rule().id()))
                : pool.finding(facts);
    }

    Assessed all(List<? extends Unit> units) {
        return Assessed.builder()
                .date(policy.at())
                .addAllUnits(units.stream().map(this::assess).toList())
                .addAllPooled(pooled())
                .build();
    }

    @Override
    public String toString() {
        return "assessor of " + policy;
    }
}
