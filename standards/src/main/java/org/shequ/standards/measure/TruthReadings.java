package org.shequ.standards.measure;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.shequ.core.formula.TruthMeasure;
import org.shequ.core.text.Label;
import org.shequ.core.unit.Community;
import org.shequ.core.unit.Milestone;
import org.shequ.core.unit.Unit;

/** The truths that every catalogue has (是非指标), those with an open name aside. */
final class TruthReadings {
    static final List<Reading> ALL = List.of(
            Reading.OfTruth.fact(
                    TruthMeasure.of(
                            "ruralCommunity",
                            Label.of("设立为农村社区", "set up as a rural community"),
                            "ruralCommunitySince"),
                    (unit, situation) -> unit instanceof Community community
                            ? community.isRuralCommunity(situation.at())
                            : Optional.of(false)),
            truth("directlyElected", "直接选举产生", "directly elected", Unit::directlyElected),
            truth("difficultArea", "困难地区", "in a difficult area", Unit::difficultArea),
            Reading.OfTruth.fact(
                    TruthMeasure.of("utilitiesStated", Label.of("列明公用事业用量", "states its utilities"), "utilities"),
                    (unit, situation) -> Optional.of(!unit.utilities().isEmpty())),
            truth("sportsEligible", "符合健身器材配建条件", "meets the conditions for sports equipment", Unit::sportsEligible),
            truth("sportsEquipment", "已配健身器材", "has sports equipment", Unit::sportsEquipment),
            truth("informationPlatform", "建有综合信息平台", "has an information platform", Unit::informationPlatform),
            truth("affectsResidents", "影响居民正常生活", "affects the life of residents", Unit::affectsResidents),
            truth("applied", "本人提出申请", "applied", Unit::applied),
            truth("consent", "已获同意", "consent given", Unit::consent),
            truth("award", "获综合类表彰", "holds a comprehensive award", Unit::award),
            Reading.OfTruth.fact(
                    TruthMeasure.of("electionHeld", Label.of("已换届选举", "election held"), "lastElection"),
                    (unit, situation) -> unit.lastElection().flatMap(last -> held(last, situation.at()))),
            Reading.OfTruth.fact(
                    TruthMeasure.of(
                            "roomsDeliveredWithEstate",
                            Label.of("配套用房与小区同步交付", "rooms delivered with the estate"),
                            "roomsDelivered"),
                    (unit, situation) -> deliveredTogether(unit, situation.at())));

    private TruthReadings() {}

    private static Reading truth(String name, String zh, String en, Function<Unit, Optional<Boolean>> fact) {
        return Reading.OfTruth.fact(TruthMeasure.of(name, Label.of(zh, en)), (unit, situation) -> fact.apply(unit));
    }

    /** A last election that lies after the day says nothing of those before. */
    private static Optional<Boolean> held(Milestone last, LocalDate at) {
        Optional<Boolean> reached = last.reachedBy(at);
        return last.isReached() ? reached.filter(held -> held) : reached;
    }

    /** Rooms are delivered with the estate if not later; it is open while neither is delivered. */
    private static Optional<Boolean> deliveredTogether(Unit unit, LocalDate at) {
        if (unit.estateDelivered().isEmpty() || unit.roomsDelivered().isEmpty()) {
            return Optional.empty();
        }
        LocalDate estate = unit.estateDelivered().get();
        LocalDate rooms = unit.roomsDelivered().get();
        boolean neither = estate.isAfter(at) && rooms.isAfter(at);
        return neither ? Optional.empty() : Optional.of(!rooms.isAfter(estate));
    }
}
