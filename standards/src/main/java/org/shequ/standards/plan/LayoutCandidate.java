package org.shequ.standards.plan;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;
import org.shequ.core.json.Json;
import org.shequ.core.quantity.Count;
import org.shequ.core.quantity.Households;
import org.shequ.core.quantity.Ratio;
import org.shequ.core.source.RuleId;

/** A number of communities that may be laid out, with their sizes and how far these lie from those that rules name (备选个数). */
@Value.Immutable
public abstract class LayoutCandidate {
    LayoutCandidate() {}

    static final class Builder extends ImmutableLayoutCandidate.Builder {
        Builder() {}
    }

    static LayoutCandidate of(Households households, long communities, List<LayoutRule> rules) {
        List<EvenPart> parts = EvenPart.split(households, communities);
        Ratio average = households.exact().dividedBy(Ratio.of(communities));
        Count count = Count.of(communities);
        Builder candidate = new Builder()
                .communities(count)
                .average(average)
                .largest(parts.get(0).households())
                .smallest(parts.get(parts.size() - 1).households());
        for (LayoutRule rule : rules) {
            RuleId id = Weighing.id(rule.rule());
            rule.size().ifPresent(size -> candidate.putDeviations(id, average.minus(size)));
            if (rule.nearest().filter(count::equals).isPresent()) {
                candidate.addNearest(id);
            }
            if (rule.nearestByAverage().filter(count::equals).isPresent()) {
                candidate.addNearestByAverage(id);
            }
            boolean isWithin = rule.isKept()
                    && rule.fewest().map(least -> least.compareTo(count) <= 0).orElse(true)
                    && rule.most().map(most -> most.compareTo(count) >= 0).orElse(true);
            if (!rule.isAbout() && rule.fewest().isPresent() && !isWithin) {
                candidate.addNotKept(id);
            }
        }
        return candidate.build();
    }

    /** {@return how many communities} */
    public abstract Count communities();

    /** {@return the households of each on average, exactly} */
    public abstract Ratio average();

    /** {@return the households of the largest} */
    public abstract Households largest();

    /** {@return the households of the smallest} */
    public abstract Households smallest();

    /** {@return by rule that names a size to be about: the average less that size} */
    public abstract Map<RuleId, Ratio> deviations();

    /** {@return the rules to which it comes nearest, by households over size} */
    public abstract List<RuleId> nearest();

    /** {@return the rules to which it comes nearest, by its average} */
    public abstract List<RuleId> nearestByAverage();

    /** {@return the rules on a least or largest size that it does not keep} */
    public abstract List<RuleId> notKept();

    Json.Obj json(List<LayoutRule> rules) {
        Map<RuleId, Ratio> sizes = new LinkedHashMap<>();
        rules.forEach(rule -> rule.size().ifPresent(size -> sizes.put(Weighing.id(rule.rule()), size)));
        List<Json> off = new ArrayList<>();
        deviations()
                .forEach((rule, by) -> off.add(Json.object()
                        .put("rule", rule.toString())
                        .put("households", Texts.twoPlaces(by))
                        .putOrNull(
                                "percent",
                                Optional.ofNullable(sizes.get(rule))
                                        .map(size -> Json.text(Texts.twoPlaces(
                                                by.times(Ratio.of(100)).dividedBy(size)))))
                        .build()));
        return Json.object()
                .put("communities", communities().toString())
                .put("average", Texts.twoPlaces(average()))
                .put("largest", largest().toString())
                .put("smallest", smallest().toString())
                .put("deviations", Json.array(off))
                .put("nearest", Texts.array(nearest()))
                .put("nearestByAverage", Texts.array(nearestByAverage()))
                .put("notKept", Texts.array(notKept()))
                .build();
    }

    @Override
    public String toString() {
        return communities() + " of " + Texts.twoPlaces(average());
    }
}
