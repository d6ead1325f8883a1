package org.shequ.standards.measure;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.shequ.core.formula.TruthMeasure;
import org.shequ.core.text.Label;
import org.shequ.core.unit.Community;
import org.shequ.core.unit.Milestone;
import org.shequ.core.unit.Unit;

/** The truths that every catalogue has (是非指标), those with an open name aside. */
final class TruthReadings {
    static final List<String> NAMES = List.of(
            "ruralCommunity",
            "directlyElected",
            "difficultArea",
            "utilitiesStated",
            "sportsEligible",
            "sportsEquipment",
            "informationPlatform",
            "affectsResidents",
            "applied",
            "consent",
            "award",
            "electionHeld",
            "roomsDeliveredWithEstate");

    private TruthReadings() {}

    /** The reading of a name; empty where none of them has it. */
    static Optional<Reading> of(String name) {
        return switch (name) {
            case "ruralCommunity" ->
                truth(
                        TruthMeasure.of(
                                name, Label.of("设立为农村社区", "set up as a rural community"), "ruralCommunitySince"),
                        (unit, situation) -> unit instanceof Community community
                                ? community.isRuralCommunity(situation.at())
                                : Optional.of(false));
            case "utilitiesStated" ->
                truth(
                        TruthMeasure.of(name, Label.of("列明公用事业用量", "states its utilities"), "utilities"),
                        (unit, situation) -> Optional.of(!unit.utilities().isEmpty()));
            case "electionHeld" ->
                truth(
                        TruthMeasure.of(name, Label.of("已换届选举", "election held"), "lastElection"),
                        (unit, situation) -> unit.lastElection().flatMap(last -> held(last, situation.at())));
            case "roomsDeliveredWithEstate" ->
                truth(
                        TruthMeasure.of(
                                name, Label.of("配套用房与小区同步交付", "rooms delivered with the estate"), "roomsDelivered"),
                        (unit, situation) -> deliveredTogether(unit, situation.at()));
            default -> stated(name);
        };
    }

    /** Those that a unit states itself. */
    private static Optional<Reading> stated(String name) {
        return switch (name) {
            case "directlyElected" -> truth(name, "直接选举产生", "directly elected", Unit::directlyElected);
            case "difficultArea" -> truth(name, "困难地区", "in a difficult area", Unit::difficultArea);
            case "sportsEligible" ->
                truth(name, "符合健身器材配建条件", "meets the conditions for sports equipment", Unit::sportsEligible);
            case "sportsEquipment" -> truth(name, "已配健身器材", "has sports equipment", Unit::sportsEquipment);
            case "informationPlatform" ->
                truth(name, "建有综合信息平台", "has an information platform", Unit::informationPlatform);
            case "affectsResidents" -> truth(name, "影响居民正常生活", "affects the life of residents", Unit::affectsResidents);
            case "applied" -> truth(name, "本人提出申请", "applied", Unit::applied);
            case "consent" -> truth(name, "已获同意", "consent given", Unit::consent);
            case "award" -> truth(name, "获综合类表彰", "holds a comprehensive award", Unit::award);
            default -> Optional.empty();
        };
    }

    private static Optional<Reading> truth(TruthMeasure measure, BiFunction<Unit, Situation, Optional<Boolean>> fact) {
        return Optional.of(Reading.OfTruth.fact(measure, fact));
    }

    private static Optional<Reading> truth(String name, String zh, String en, Function<Unit, Optional<Boolean>> fact) {
        return truth(TruthMeasure.of(name, Label.of(zh, en)), (unit, situation) -> fact.apply(unit));
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
