package org.shequ.examples.national;

import java.util.HashSet;
import java.util.Set;
import org.shequ.core.unit.Community;
import org.shequ.standards.assess.Finding;
import org.shequ.standards.policy.Assessor;
import org.shequ.standards.policy.Policy;

/** One unit after the other, by the plain path. */
final class PlainTally implements Tally {
    private final Policy policy;
    private final Assessor norms;
    private final CountryPlaces places;
    private final NationalTotals totals = new NationalTotals();
    private final WorkTime time = new WorkTime();

    PlainTally(PolicyRecipe recipe) {
        this.policy = recipe.policy();
        this.norms = recipe.norms().assessor();
        this.places = CountryPlaces.of(policy);
    }

    @Override
    public void add(TableUnit unit) {
        Community community = unit.community();
        totals.add(UnitResult.of(unit, policy.budget(community)));
        if (places.isLocal(unit.county())) {
            time.of(() -> assess(unit, community));
        }
    }

    private void assess(TableUnit unit, Community community) {
        String province = NationalTotals.province(unit.county());
        Standing worst = Standing.NOTHING_ASKED;
        Set<String> seen = new HashSet<>();
        for (Finding finding : norms.assess(community).findings()) {
            String id = finding.rule().toString();
            // what a rule asks of money given goes by its measure, as in columns
            String rule = seen.add(id) ? id : "allocated[" + id + "]";
            totals.verdicts(province, rule).add(finding.verdict(), 1);
            Standing standing = Standing.of(finding.verdict());
            worst = standing.compareTo(worst) > 0 ? standing : worst;
        }
        totals.county(unit.county()).count(worst);
    }

    @Override
    public NationalTotals end() {
        return totals;
    }

    @Override
    public WorkTime norms() {
        return time;
    }
}
