package org.shequ.standards.measure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.shequ.core.formula.Measure;
import org.shequ.core.quantity.Dimension;
import org.shequ.core.quantity.Outcome;
import org.shequ.core.quantity.Usage;
import org.shequ.core.text.Label;
import org.shequ.core.unit.Unit;
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
        return reading(new Uses(name(kind), kind, null), label(kind));
    }

    private static Reading of(UtilityKind kind, UtilityPurpose purpose) {
        Label label = label(kind);
        Label what = label(purpose);
        return reading(
                new Uses(name(kind, purpose), kind, purpose),
                Label.of(what.zh() + label.zh(), label.en() + " for " + what.en()));
    }

    private static Reading reading(Uses uses, Label label) {
        return new Reading.OfQuantity<>(Measure.of(uses.name, Dimension.USAGE, label), uses);
    }

    /** Adds up the uses of a utility, of all purposes or of one. */
    private static final class Uses implements BiFunction<Unit, Situation, Outcome<Usage>> {
        private final String name;
        private final UtilityKind kind;
        private final @Nullable UtilityPurpose purpose;
        private final Outcome<Usage> unknown;
        private final Outcome<Usage> mixed;
        private final Outcome<Usage> none = Outcome.exact(Usage.ZERO);

        Uses(String name, UtilityKind kind, @Nullable UtilityPurpose purpose) {
            this.name = name;
            this.kind = kind;
            this.purpose = purpose;
            this.unknown = Outcome.undetermined(Dimension.USAGE, Set.of(name));
            this.mixed = Outcome.undetermined(Dimension.USAGE, Set.of(name + ".unit"));
        }

        @Override
        public Outcome<Usage> apply(Unit unit, Situation situation) {
            if (unit.utilities().isEmpty()) {
                return unknown;
            }
            List<UtilityUse> counted = counted(unit);
            Usage sum = Usage.ZERO;
            for (UtilityUse use : counted) {
                if (!use.unit().equals(counted.get(0).unit())) {
                    return mixed;
                }
            }
            for (UtilityUse use : counted) {
                sum = sum.plus(use.quantity());
            }
            return counted.isEmpty() ? none : Outcome.exact(sum);
        }

        private List<UtilityUse> counted(Unit unit) {
            List<UtilityUse> counted = new ArrayList<>();
            for (UtilityUse use : unit.utilities()) {
                if (use.kind() == kind && (purpose == null || use.use() == purpose)) {
                    counted.add(use);
                }
            }
            return counted;
        }
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
