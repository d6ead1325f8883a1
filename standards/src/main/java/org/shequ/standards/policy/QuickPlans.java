package org.shequ.standards.policy;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
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
import org.shequ.core.unit.PlainFact;
import org.shequ.standards.reference.ReferenceFigure;
import org.shequ.standards.reference.Supplement;

/**
 * The plans of a policy for the communities of counties, each made when there are enough of them; a part of a county that has law or figures
 * of its own, or that rules name, has a plan of its own.
 */
final class QuickPlans {
    /** Plans are kept for so many counties at most; then they are begun anew. */
    private static final int MOST_COUNTIES = 512;

    private final ConcurrentHashMap<Integer, OfCounty> counties = new ConcurrentHashMap<>();

    /** The one that was asked for last, by any thread; any other is as good. */
    private final AtomicReference<@Nullable OfCounty> last = new AtomicReference<>();

    /** The parts of counties that have law or figures of their own, by county. */
    private volatile @Nullable Map<Integer, Set<DivisionCode>> divided;

    QuickPlans() {}

    /** The plan of one place. */
    private static final class OfPlace {
        private final AtomicInteger seen;
        private volatile @Nullable QuickPlan plan;
        private volatile boolean isTried;

        OfPlace(int seen) {
            this.seen = new AtomicInteger(seen);
        }
    }

    /** The plans of one county: of its parts, and of what is in none of them. */
    private static final class OfCounty {
        private final int county;
        private final OfPlace whole = new OfPlace(0);
        private volatile Map<DivisionCode, OfPlace> parts = Map.of();
        private volatile boolean isDivided;

        OfCounty(int county) {
            this.county = county;
        }

        DivisionCode place() {
            return DivisionCode.of(String.valueOf(county));
        }

        /** Finds out which parts it has, once. */
        synchronized void divide(QuickPlans plans, Policy policy) {
            if (!isDivided) {
                Set<DivisionCode> told = plans.divided(policy).getOrDefault(county, Set.of());
                Set<DivisionCode> own = new HashSet<>(told);
                Stream.concat(Stream.of(place()), documents(policy).filter(told::contains))
                        .flatMap(place -> QuickPlan.named(policy, place).stream())
                        .filter(named -> isPart(named) && named.countyNumber() == county)
                        .forEach(own::add);
                Map<DivisionCode, OfPlace> found = new HashMap<>();
                own.forEach(part -> found.put(part, new OfPlace(0)));
                parts = Map.copyOf(found);
                isDivided = true;
            }
        }

        /** The part in which a place is, the smallest there is; empty where it is in none. */
        Optional<DivisionCode> part(DivisionCode code) {
            return parts.containsKey(code) ? Optional.of(code) : code.township().filter(parts::containsKey);
        }
    }

    /** The plan for a community; null where it has no code, while there are too few in its county, and where it cannot be made. */
    @Nullable
    QuickPlan plan(Policy policy, Community community) {
        int county = (int) community.plain(PlainFact.COUNTY);
        if (county == PlainFact.UNKNOWN) {
            return null;
        }
        OfCounty found = last.getAcquire();
        if (found == null || found.county != county) {
            if (counties.size() > MOST_COUNTIES) {
                counties.clear();
            }
            found = counties.computeIfAbsent(county, OfCounty::new);
            last.setRelease(found);
        }
        if (!found.parts.isEmpty()) {
            return ofPart(policy, found, community.code().orElseThrow());
        }
        QuickPlan plan = found.whole.plan;
        return plan != null || found.whole.isTried
                ? plan
                : waited(policy, found, community.code().orElseThrow());
    }

    private @Nullable QuickPlan waited(Policy policy, OfCounty county, DivisionCode code) {
        if (county.whole.seen.incrementAndGet() < QuickVariant.PATIENCE) {
            return null;
        }
        county.divide(this, policy);
        return ofPart(policy, county, code);
    }

    private static @Nullable QuickPlan ofPart(Policy policy, OfCounty county, DivisionCode code) {
        Optional<DivisionCode> part = county.part(code);
        OfPlace place = part.map(county.parts::get).orElse(county.whole);
        if (!place.isTried && place.seen.incrementAndGet() >= QuickVariant.PATIENCE) {
            place.plan = QuickPlan.of(policy, part.orElseGet(county::place), county.parts.keySet())
                    .orElse(null);
            place.isTried = true;
        }
        return place.plan;
    }

    /** The places of documents. */
    private static Stream<DivisionCode> documents(Policy policy) {
        return policy.library().identities().stream()
                .map(identity -> identity.document().place());
    }

    private static boolean isPart(DivisionCode place) {
        return place.level().compareTo(DivisionLevel.COUNTY) > 0;
    }

    private Map<Integer, Set<DivisionCode>> divided(Policy policy) {
        Map<Integer, Set<DivisionCode>> found = divided;
        if (found == null) {
            Map<Integer, Set<DivisionCode>> own = new ConcurrentHashMap<>();
            Stream.of(
                            documents(policy),
                            policy.reference().figures().stream().map(ReferenceFigure::place),
                            policy.supplements().list().stream().map(Supplement::place))
                    .flatMap(places -> places)
                    .filter(QuickPlans::isPart)
                    .forEach(place -> own.computeIfAbsent(place.countyNumber(), county -> new HashSet<>())
                            .add(place));
            found = own;
            divided = found;
        }
        return found;
    }
}
