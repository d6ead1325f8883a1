package org.shequ.standards.policy;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.shequ.core.place.DivisionCode;
import org.shequ.core.place.DivisionLevel;
import org.shequ.core.unit.Community;
import org.shequ.core.unit.Unit;
import org.shequ.standards.reference.ReferenceFigure;
import org.shequ.standards.reference.Supplement;

/** The plans of a policy for the communities of counties, each made when there are enough of them. */
final class QuickPlans {
    /** Plans are kept for so many counties at most; then they are begun anew. */
    private static final int MOST_COUNTIES = 512;

    private final ConcurrentHashMap<Integer, OfCounty> counties = new ConcurrentHashMap<>();

    /** The one that was asked for last, by any thread; any other is as good. */
    private final AtomicReference<@Nullable OfCounty> last = new AtomicReference<>();

    /** The counties of which parts have figures or law of their own. */
    private volatile @Nullable Set<Integer> divided;

    QuickPlans() {}

    /** The plan of one county. */
    private static final class OfCounty {
        private final int county;
        private final AtomicInteger seen = new AtomicInteger();
        private volatile @Nullable QuickPlan plan;
        private volatile boolean isTried;

        OfCounty(int county) {
            this.county = county;
        }
    }

    /** The plan for a unit; null for other units than communities, while there are too few in a county, and where it cannot be made. */
    @Nullable
    QuickPlan plan(Policy policy, Unit unit) {
        if (!(unit instanceof Community)) {
            return null;
        }
        Optional<DivisionCode> code = unit.code();
        if (code.isEmpty()) {
            return null;
        }
        int county = code.get().countyNumber();
        OfCounty found = last.getAcquire();
        if (found == null || found.county != county) {
            if (counties.size() > MOST_COUNTIES) {
                counties.clear();
            }
            found = counties.computeIfAbsent(county, OfCounty::new);
            last.setRelease(found);
        }
        QuickPlan plan = found.plan;
        return plan != null || found.isTried ? plan : waited(policy, found);
    }

    private @Nullable QuickPlan waited(Policy policy, OfCounty county) {
        if (county.seen.incrementAndGet() < QuickVariant.PATIENCE) {
            return null;
        }
        boolean isWhole = policy.library().isByCounty() && !divided(policy).contains(county.county);
        if (isWhole) {
            county.plan = QuickPlan.of(policy, DivisionCode.of(String.valueOf(county.county)))
                    .orElse(null);
        }
        county.isTried = true;
        return county.plan;
    }

    private Set<Integer> divided(Policy policy) {
        Set<Integer> found = divided;
        if (found == null) {
            Set<Integer> counties = new HashSet<>();
            Stream.concat(
                            policy.reference().figures().stream().map(ReferenceFigure::place),
                            policy.supplements().list().stream().map(Supplement::place))
                    .filter(place -> place.level().compareTo(DivisionLevel.COUNTY) > 0)
                    .forEach(place -> counties.add(place.countyNumber()));
            found = counties;
            divided = found;
        }
        return found;
    }
}
