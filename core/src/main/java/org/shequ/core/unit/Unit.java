package org.shequ.core.unit;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;
import org.shequ.core.Preconditions;
import org.shequ.core.calendar.FiscalYear;
import org.shequ.core.json.FaultsException;
import org.shequ.core.json.Json;
import org.shequ.core.place.CountyKind;
import org.shequ.core.place.DivisionCode;
import org.shequ.core.quantity.Count;
import org.shequ.core.quantity.FloorArea;
import org.shequ.core.quantity.Households;
import org.shequ.core.quantity.PersonMonths;
import org.shequ.core.quantity.Persons;
import org.shequ.core.quantity.Yuan;
import org.shequ.core.source.RuleId;

/**
 * A unit (单位): a place or body that rules speak of, with the facts known about it.
 *
 * <p>Every fact may be unknown; unknown is not zero. Facts hold at the year or date that is asked about; {@link #asOf()} says when they were
 * gathered. The names of the facts are their names in JSON.
 *
 * <p>Example: {@code Community.builder().code("510402001001").households(Households.of(3_120)).build()}.
 */
public abstract sealed class Unit implements PlaceFacts, WorkFacts, CaseFacts
        permits Community, Estate, Organisation, Street, County, City, Province, Person, Matter, Task, Venue {
    Unit() {}

    /**
     * Reads a unit from a plain tree of maps, lists, strings, numbers and booleans.
     *
     * @param tree the tree, as a JSON reader makes it
     * @return the unit
     * @throws FaultsException if anything is wrong; it tells every fault
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static Unit fromJson(@Nullable Object tree) {
        return UnitJson.read(Json.fromJava(tree));
    }

    /** {@return the unit as a plain tree, which {@link #fromJson(Object)} reads} */
    @JsonValue
    public final Object toJson() {
        return UnitJson.plain(this);
    }

    /** {@return its kind, as JSON names it} */
    public abstract UnitKind kind();

    /** {@return its division code} */
    public abstract Optional<DivisionCode> code();

    /** {@return its name} */
    public abstract Optional<String> name();

    /** {@return the day at whose end the facts were gathered} */
    public abstract Optional<LocalDate> asOf();

    /** {@return the households that usually live there (常住户数)} */
    public abstract Optional<Households> households();

    /** {@return the usual residents (常住人口)} */
    public abstract Optional<Persons> residents();

    /** {@return the voters on the roll of the last election (登记选民)} */
    public abstract Optional<Persons> registeredVoters();

    /** {@return the registered volunteers (注册志愿者)} */
    public abstract Optional<Persons> volunteers();

    /** {@return the members of its residents' or villagers' committee (居（村）民委员会成员)} */
    public abstract Optional<Persons> committeeMembers();

    /** {@return its full-time community workers (社区专职工作人员)} */
    public abstract Optional<Persons> fullTimeStaff();

    /** {@return the residents registered elsewhere (流动人口)} */
    public abstract Optional<Persons> floatingResidents();

    /** {@return the residents by household registration (户籍人口)} */
    public abstract Optional<Persons> registeredResidents();

    /** {@return those who took part in the last election (参加选举人数)} */
    public abstract Optional<Persons> electionParticipants();

    /** {@return its party members (党员)} */
    public abstract Optional<Persons> partyMembers();

    /** {@return its party members who volunteer (党员志愿者)} */
    public abstract Optional<Persons> volunteeringPartyMembers();

    /** {@return its residents who volunteer (居民志愿者)} */
    public abstract Optional<Persons> volunteeringResidents();

    /** {@return its staff with a college degree or higher (大专以上学历人数)} */
    public abstract Optional<Persons> staffWithCollege();

    /** {@return its staff who are qualified social workers (社会工作者)} */
    public abstract Optional<Persons> socialWorkers();

    /** {@return the social organisations of the place (社会组织)} */
    public abstract Optional<Count> socialOrganisations();

    /** {@return the households that an estate is planned for (规划户数)} */
    public abstract Optional<Households> plannedHouseholds();

    /** {@return the households that have moved in (入住户数)} */
    public abstract Optional<Households> occupiedHouseholds();

    /** {@return the months that committee members served in the year, summed (成员任职月数)} */
    public abstract Optional<PersonMonths> committeeMemberMonths();

    /** {@return whether its committee was elected directly by the voters (直接选举)} */
    public abstract Optional<Boolean> directlyElected();

    /** {@return the pay standard of its full-time workers, a year (年报酬标准)} */
    public abstract Optional<Yuan> payStandard();

    /** {@return the members of its party committee (党组织班子成员)} */
    public abstract Optional<Persons> partyCommitteeMembers();

    /** {@return those who sit in both its committee and its party committee (交叉任职人数)} */
    public abstract Optional<Persons> crossAppointed();

    /** {@return the cost of its premises in an old residential area (老旧小区用房所需资金)} */
    public abstract Optional<Yuan> oldAreaPremisesCost();

    /** {@return whether it lies in an area counted as difficult (困难地区)} */
    public abstract Optional<Boolean> difficultArea();

    /** {@return its premises (用房); complete for the kinds that are named, nothing is known of the other kinds} */
    public abstract List<Premises> premises();

    /** {@return the honours it holds or held (荣誉), all of them; empty if they are not known} */
    public abstract Optional<Honours> honours();

    /** {@return what is attested (佐证), by the rule that it answers} */
    public abstract Map<RuleId, Attestation> attested();

    /** {@return facts that packs declare, by their names} */
    public abstract Map<String, FactValue> facts();

    /** {@return its metered use of utilities (水电气暖等用量); complete for the kinds that are named} */
    public abstract List<UtilityUse> utilities();

    /** {@return the money it was given (已拨付资金), no rule or head twice for one year} */
    public abstract Set<AllocatedMoney> allocated();

    /** {@return the kind of the county-level division it lies in, as far as its code tells} */
    public Optional<CountyKind> countyKind() {
        return code().flatMap(DivisionCode::countyKind);
    }

    /**
     * Returns the floor area of its premises of one kind, summed.
     *
     * @param kind the kind
     * @return the area; empty if no premises of the kind are named, or the area of one of them is not known
     */
    public Optional<FloorArea> premisesArea(PremisesKind kind) {
        List<Premises> named = premises(kind);
        if (named.isEmpty() || named.stream().anyMatch(each -> each.area().isEmpty())) {
            return Optional.empty();
        }
        return named.stream().flatMap(each -> each.area().stream()).reduce(FloorArea::plus);
    }

    /**
     * Returns how many premises of one kind it has.
     *
     * @param kind the kind
     * @return how many are named, those of area 0 left out; empty if none of the kind is named
     */
    public Optional<Count> premisesCount(PremisesKind kind) {
        List<Premises> named = premises(kind);
        return named.isEmpty()
                ? Optional.empty()
                : Optional.of(Count.of(named.stream().filter(Premises::exists).count()));
    }

    /**
     * Returns its premises of one kind.
     *
     * @param kind the kind
     * @return those named, in order
     */
    public List<Premises> premises(PremisesKind kind) {
        return premises().stream().filter(each -> each.kind() == kind).toList();
    }

    /**
     * Tells whether it holds an honour on a day.
     *
     * @param kind the honour
     * @param date the day
     * @return true or false; empty if its honours are not known, or a partial date leaves it open
     */
    public Optional<Boolean> hasHonour(HonourKind kind, LocalDate date) {
        return honours().flatMap(held -> held.heldOn(kind, date));
    }

    /**
     * Returns the money it was given under a rule or head in a year.
     *
     * @param head the rule id or the head
     * @param year the year
     * @return the amount; empty if not known
     */
    public Optional<Yuan> allocated(String head, FiscalYear year) {
        return allocated().stream()
                .filter(each -> each.head().equals(head) && each.year().equals(year))
                .map(AllocatedMoney::amount)
                .findFirst();
    }

    /** {@return what is doubtful in its data but stops nothing, such as a name that disagrees with the code} */
    public Set<UnitWarning> warnings() {
        return UnitWarnings.of(this);
    }

    @Value.Check
    void check() {
        Preconditions.checkArgument(
                name().isEmpty() || !name().get().isBlank(), "name (%s) must not be blank", name().orElse(""));
        // what is checked against each other is tied in UnitCells
        checkAtMost("crossAppointed", crossAppointed(), "committeeMembers", committeeMembers());
        checkAtMost("crossAppointed", crossAppointed(), "partyCommitteeMembers", partyCommitteeMembers());
        checkAtMost("volunteeringPartyMembers", volunteeringPartyMembers(), "partyMembers", partyMembers());
        checkNotNegative("payStandard", payStandard());
        checkNotNegative("oldAreaPremisesCost", oldAreaPremisesCost());
        checkNotNegative("fee", fee());
        for (String service : travelMinutes().keySet()) {
            OpenName.check("service", service);
        }
        for (String stage : stages().keySet()) {
            OpenName.check("stage", stage);
        }
        AllocatedMoney.checkNoneTwice(allocated());
        for (String fact : facts().keySet()) {
            FactValue.checkName(fact);
        }
    }

    private static void checkAtMost(String part, Optional<Persons> few, String whole, Optional<Persons> many) {
        if (few.isPresent() && many.isPresent()) {
            Persons a = few.get();
            Persons b = many.get();
            Preconditions.checkArgument(
                    a.compareTo(b) <= 0, "%s (%s persons) must be at most %s (%s persons)", part, a, whole, b);
        }
    }

    private static void checkNotNegative(String role, Optional<Yuan> amount) {
        if (amount.isPresent()) {
            Yuan money = amount.get();
            Preconditions.checkArgument(money.fen() >= 0, "%s (%s yuan) must be at least 0", role, money);
        }
    }

    /** {@return its kind and its code or name} */
    @Override
    public String toString() {
        String which = code().map(DivisionCode::toString).or(this::name).orElse("");
        return (kind() + " " + which).stripTrailing();
    }
}
