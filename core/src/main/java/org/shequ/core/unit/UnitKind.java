package org.shequ.core.unit;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.shequ.core.place.CommitteeKind;
import org.shequ.core.place.DivisionLevel;

/**
 * The kind of a unit (单位类别) as data names it; for communities a shorthand that sets their axes.
 *
 * <table>
 * <caption>What the kinds of a community say</caption>
 * <tr><th>kind</th><th>committee</th><th>settlement</th><th>set up as a rural community</th></tr>
 * <tr><td>URBAN_COMMUNITY</td><td>residents'</td><td>urban</td><td></td></tr>
 * <tr><td>TOWN_COMMUNITY</td><td>residents'</td><td>town</td><td></td></tr>
 * <tr><td>RURAL_COMMUNITY</td><td></td><td>rural</td><td>yes</td></tr>
 * <tr><td>VILLAGE</td><td>villagers'</td><td>rural</td><td>no</td></tr>
 * <tr><td>COMMUNITY</td><td></td><td></td><td></td></tr>
 * </table>
 */
public enum UnitKind {
    /** A community in a city (城区社区). */
    URBAN_COMMUNITY(DivisionLevel.VILLAGE, CommitteeKind.RESIDENTS, Settlement.URBAN, null),
    /** A community in a town (集镇社区). */
    TOWN_COMMUNITY(DivisionLevel.VILLAGE, CommitteeKind.RESIDENTS, Settlement.TOWN, null),
    /** A place set up as a rural community (农村社区). */
    RURAL_COMMUNITY(DivisionLevel.VILLAGE, null, Settlement.RURAL, true),
    /** A village that is not set up as a rural community (建制村). */
    VILLAGE(DivisionLevel.VILLAGE, CommitteeKind.VILLAGERS, Settlement.RURAL, false),
    /** A community whose axes are unknown or given one by one (社区). */
    COMMUNITY(DivisionLevel.VILLAGE, null, null, null),
    /** A residential estate (住宅小区). */
    ESTATE(null, null, null, null),
    /** An organisation (单位、社会组织). */
    ORGANISATION(null, null, null, null),
    /** A street, town or township (街道、乡镇). */
    STREET(DivisionLevel.TOWNSHIP, null, null, null),
    /** A county, district or county-level city (县、市、区). */
    COUNTY(DivisionLevel.COUNTY, null, null, null),
    /** A city with districts, or another prefecture (设区的市、州). */
    CITY(DivisionLevel.PREFECTURE, null, null, null),
    /** A province (省). */
    PROVINCE(DivisionLevel.PROVINCE, null, null, null),
    /** A person (人员). */
    PERSON(null, null, null, null),
    /** A matter to be decided (事项). */
    MATTER(null, null, null, null),
    /** A task for a community (委托事项). */
    TASK(null, null, null, null),
    /** A venue (场所). */
    VENUE(null, null, null, null);

    private static final List<UnitKind> NARROW = List.of(URBAN_COMMUNITY, TOWN_COMMUNITY, RURAL_COMMUNITY, VILLAGE);

    private static final List<String> SUBJECTS = allSubjects();

    private final @Nullable DivisionLevel level;
    private final @Nullable CommitteeKind committee;
    private final @Nullable Settlement settlement;
    private final @Nullable Boolean ruralCommunity;

    UnitKind(
            @Nullable DivisionLevel level,
            @Nullable CommitteeKind committee,
            @Nullable Settlement settlement,
            @Nullable Boolean ruralCommunity) {
        this.level = level;
        this.committee = committee;
        this.settlement = settlement;
        this.ruralCommunity = ruralCommunity;
    }

    /** {@return true for the five kinds of communities} */
    public boolean isCommunity() {
        return level == DivisionLevel.VILLAGE;
    }

    /** {@return the subject of rules that such a unit is: {@code COMMUNITY} for the five kinds of communities, else its own name} */
    public String subject() {
        return isCommunity() ? COMMUNITY.name() : name();
    }

    /** {@return the subjects of rules that there are, in order} */
    public static List<String> subjects() {
        return SUBJECTS;
    }

    private static List<String> allSubjects() {
        Set<String> subjects = new LinkedHashSet<>();
        for (UnitKind kind : values()) {
            subjects.add(kind.subject());
        }
        return List.copyOf(subjects);
    }

    /** {@return the level that the code of such a unit has; empty for those that are no divisions} */
    public Optional<DivisionLevel> level() {
        return Optional.ofNullable(level);
    }

    /** {@return the committee it says} */
    public Optional<CommitteeKind> committee() {
        return Optional.ofNullable(committee);
    }

    /** {@return the settlement it says} */
    public Optional<Settlement> settlement() {
        return Optional.ofNullable(settlement);
    }

    /** {@return whether it says that the place is set up as a rural community} */
    public Optional<RuralSetUp> ruralSetUp() {
        return ruralCommunity == null ? Optional.empty() : Optional.of(RuralSetUp.of(ruralCommunity));
    }

    /** The narrowest kind of community that says no more than these axes, {@link #COMMUNITY} if there is no other. */
    static UnitKind of(
            Optional<CommitteeKind> committee, Optional<Settlement> settlement, Optional<RuralSetUp> ruralSetUp) {
        for (UnitKind kind : NARROW) {
            if (kind.settlement == settlement.orElse(null)
                    && (kind.committee == null || kind.committee == committee.orElse(null))
                    && kind.ruralSetUp().equals(ruralSetUp)) {
                return kind;
            }
        }
        return COMMUNITY;
    }
}
