package org.shequ.standards.measure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.shequ.core.formula.Measure;
import org.shequ.core.quantity.Dimension;
import org.shequ.core.quantity.Outcome;
import org.shequ.core.quantity.Usage;
import org.shequ.core.text.Label;
import org.shequ.core.unit.UtilityKind;
import org.shequ.core.unit.UtilityPurpose;
import org.shequ.core.unit.UtilityUse;

/**
 * The measures over utilities (公用事业用量): the use of each, and of each for one purpose.
 *
 * <p>A unit that states its utilities states all uses to be charged, so one that is not listed is a use of zero. Uses in different
 * units do not add: their sum is unknown, and what is missing is the unit.
 */
final class UtilityReadings {
    private UtilityReadings() {}

    /** The reading of a use; empty where there is none of that name. */
    static Optional<Reading> of(String name) {
        for (UtilityKind kind : UtilityKind.values()) {
            if (name.equals(name(kind))) {
                return Optional.of(of(kind));
            }
            for (UtilityPurpose purpose : UtilityPurpose.values()) {
                if (name.equals(name(kind, purpose))) {
                    return Optional.of(of(kind, purpose));
                }
            }
        }
        return Optional.empty();
    }

    /** Each of them, that of a use before those of its purposes. */
    static List<Reading> all() {
        List<Reading> all = new ArrayList<>();
        for (UtilityKind kind : UtilityKind.values()) {
            all.add(of(kind));
            for (UtilityPurpose purpose : UtilityPurpose.values()) {
                all.add(of(kind, purpose));
            }
        }
        return all;
    }

    private static String name(UtilityKind kind) {
        return "utilities[" + kind + "]";
    }

    private static String name(UtilityKind kind, UtilityPurpose purpose) {
        return name(kind) + "[" + purpose + "]";
    }

    private static Reading of(UtilityKind kind) {
        return reading(name(kind), label(kind), use -> use.kind() == kind);
    }

    private static Reading of(UtilityKind kind, UtilityPurpose purpose) {
        Label label = label(kind);
        Label what = label(purpose);
        return reading(
                name(kind, purpose),
                Label.of(what.zh() + label.zh(), label.en() + " for " + what.en()),
                use -> use.kind() == kind && use.use() == purpose);
    }

    private static Reading reading(String name, Label label, Predicate<UtilityUse> counted) {
        Outcome<Usage> unknown = Outcome.undetermined(Dimension.USAGE, Set.of(name));
        Outcome<Usage> mixed = Outcome.undetermined(Dimension.USAGE, Set.of(name + ".unit"));
        Outcome<Usage> none = Outcome.exact(Usage.ZERO);
        return new Reading.OfQuantity<>(Measure.of(name, Dimension.USAGE, label), (unit, situation) -> {
            if (unit.utilities().isEmpty()) {
                return unknown;
            }
            List<UtilityUse> uses = unit.utilities().stream().filter(counted).toList();
            if (uses.stream().map(UtilityUse::unit).distinct().count() > 1) {
                return mixed;
            }
            return uses.stream()
                    .map(UtilityUse::quantity)
                    .reduce(Usage::plus)
                    .map(Outcome::exact)
                    .orElse(none);
        });
    }

    private static Label label(UtilityKind kind) {
        return switch (kind) {
            case HEATING -> Label.of("供暖用量", "heating");
            case WATER -> Label.of("用水量", "water");
            case ELECTRICITY -> Label.of("用电量", "electricity");
            case GAS -> Label.of("燃气用量", "gas");
            case TELECOM -> Label.of("通信用量", "telecommunication");
            case TELEVISION -> Label.of("电视用量", "television");
            case NETWORK -> Label.of("网络用量", "data network");
        };
    }

    private static Label label(UtilityPurpose purpose) {
        return switch (purpose) {
            case SERVICE_FACILITIES -> Label.of("社区服务设施", "community service facilities");
            case WELFARE_LIVING -> Label.of("社会福利场所生活", "living in welfare premises");
            case WELFARE_PRODUCTION -> Label.of("社会福利场所生产", "production in welfare premises");
            case OTHER -> Label.of("其他", "other purposes");
        };
    }
}
