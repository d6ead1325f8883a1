package org.shequ.standards.measure;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.shequ.core.Preconditions;
import org.shequ.core.formula.OccurrenceMeasure;
import org.shequ.core.formula.Parameter;
import org.shequ.core.formula.Variable;
import org.shequ.core.formula.json.Vocabulary;
import org.shequ.core.json.Cursor;
import org.shequ.core.json.Fault;
import org.shequ.core.json.Faults;
import org.shequ.core.json.Fields;
import org.shequ.core.json.Json;
import org.shequ.core.json.Location;
import org.shequ.core.json.Nearest;
import org.shequ.core.unit.FactValue;
import org.shequ.core.unit.Unit;

/**
 * The catalogue of measures (指标目录): every name that a formula or condition may read of a unit, and how it is read.
 *
 * <table>
 * <caption>Names beyond those of single facts</caption>
 * <tr><td>{@code premises.area[KIND]}, {@code premises.count[KIND]}</td><td>summed over the premises of the kind</td></tr>
 * <tr><td>{@code committeeAndPartyMembers}</td><td>members of both committees, those in both counted once</td></tr>
 * <tr><td>{@code utilities[KIND]}, {@code utilities[KIND][USE]}</td><td>use of a utility, of all or one purpose</td></tr>
 * <tr><td>{@code allocated[HEAD]}</td><td>money given under a rule or head in the year asked about</td></tr>
 * <tr><td>{@code attested[RULE]}</td><td>what is attested of a rule</td></tr>
 * <tr><td>{@code honours[NAME]}, {@code ruralCommunity}</td><td>held or so on the day asked about</td></tr>
 * <tr><td>{@code utilitiesStated}</td><td>whether the unit states its utilities; always known</td></tr>
 * <tr><td>{@code electionHeld}, {@code roomsDeliveredWithEstate}</td><td>truths that follow from dates</td></tr>
 * <tr><td>{@code facilities[NAME]}, {@code consulted[NAME]}, {@code recommendedBy[NAME]}</td><td>whether a complete set has the name</td></tr>
 * <tr><td>{@code stages[NAME]}</td><td>whether a stage was passed by the day asked about</td></tr>
 * <tr><td>{@code travelMinutes[NAME]}</td><td>minutes to a service</td></tr>
 * <tr><td>{@code travelMinutes}</td><td>minutes to the farthest of the services that are named, where {@code travelMode} is told</td></tr>
 * <tr><td>{@code organisations}, {@code organisations[KIND]}</td><td>how many are listed, in all and of a kind</td></tr>
 * <tr><td>{@code organisations[QUALITY]}, {@code organisations[KIND][QUALITY]}, {@code socialOrganisations[QUALITY]}</td><td>how many of
 * them are PROFESSIONAL, REGISTERED, FILED, OWN or SHARED; a range where one does not say</td></tr>
 * <tr><td>{@code socialOrganisations}</td><td>as given, or else as listed</td></tr>
 * <tr><td>{@code payroll.paid[GROUP]}, {@code payroll.months[GROUP]}</td><td>money and person-months of COMMITTEE or STAFF</td></tr>
 * <tr><td>{@code pairings}</td><td>how many communities a unit is paired with</td></tr>
 * <tr><td>{@code trainings}, {@code trainings[ROLE]}, {@code trainings[LEVEL]}, {@code trainings[ROLE][LEVEL]}</td><td>dated
 * occurrences, of each person if asked</td></tr>
 * <tr><td>{@code deeds}</td><td>dated occurrences, of each pairing if asked</td></tr>
 * <tr><td>{@code dutyReports}, {@code dutyReports[BODY]}, {@code commendationYears}, {@code tookOffice}, {@code
 * lastElection}</td><td>dated occurrences</td></tr>
 * <tr><td>{@code committee}, {@code settlement}, {@code countyKind}, {@code unit}, {@code appraisal}, {@code assetReform}, {@code
 * education}, {@code travelMode}, {@code venueKind}, {@code approver}, {@code mode}</td><td>categories</td></tr>
 * <tr><td>{@code facts[NAME]}</td><td>a fact that a pack declares</td></tr>
 * </table>
 */
public final class MeasureCatalogue implements Vocabulary {
    private static final MeasureCatalogue STANDARD =
            new MeasureCatalogue(Map.of(), Map.of(), new ConcurrentHashMap<>());

    private final Map<String, DeclaredFact> declared;

    /** The declared facts by the names of their variables. */
    private final Map<String, DeclaredFact> byVariable;

    /** The readings of declared facts asked for so far. */
    private final ConcurrentHashMap<String, Reading> readings = new ConcurrentHashMap<>();

    /** The standard readings asked for so far, one map for all catalogues. */
    private final ConcurrentHashMap<String, Reading> standard;

    private MeasureCatalogue(
            Map<String, DeclaredFact> declared,
            Map<String, DeclaredFact> byVariable,
            ConcurrentHashMap<String, Reading> standard) {
        this.declared = declared;
        this.byVariable = byVariable;
        this.standard = standard;
    }

    /** {@return the catalogue with no declared facts} */
    public static MeasureCatalogue standard() {
        return STANDARD;
    }

    /**
     * Returns this catalogue and facts that packs declare.
     *
     * @param facts the facts; one that is declared already in the same way counts once
     * @return the catalogue
     * @throws IllegalArgumentException if a fact is declared already in another way, naming both
     */
    public MeasureCatalogue plus(List<DeclaredFact> facts) {
        Map<String, DeclaredFact> all = new LinkedHashMap<>(declared);
        Map<String, DeclaredFact> named = new LinkedHashMap<>(byVariable);
        for (DeclaredFact fact : facts) {
            DeclaredFact same = all.putIfAbsent(fact.name(), fact);
            Preconditions.checkArgument(
                    same == null || same.equals(fact),
                    "declared fact %s must be declared in one way; it stands as %s and as %s",
                    fact.name(),
                    same == null ? "" : said(same),
                    said(fact));
            named.put(fact.variable().name(), fact);
        }
        return new MeasureCatalogue(Collections.unmodifiableMap(all), Collections.unmodifiableMap(named), standard);
    }

    private static String said(DeclaredFact fact) {
        String words = fact.words().isEmpty() ? "" : " called " + fact.words();
        String chart = fact.chart().isPresent()
                ? " read from a chart as " + fact.chart().get()
                : "";
        return fact.type() + " of values " + fact.values() + words + " labelled " + fact.label() + chart;
    }

    /** {@return the declared facts, in the order they were added} */
    public List<DeclaredFact> declared() {
        return List.copyOf(declared.values());
    }

    /**
     * Returns the variable of a name.
     *
     * @param name the name, for example {@code households} or {@code attested[PZH2015-3.3.3-1]}
     * @return the variable; empty if there is none
     */
    @Override
    public Optional<Variable> variable(String name) {
        Optional<Reading> reading = reading(name);
        return reading.isPresent() ? Optional.of(reading.get().variable()) : Optional.empty();
    }

    /** {@return nothing: parameters belong to packs; see {@link #with(List)}} */
    @Override
    public Optional<Parameter<?>> parameter(String name) {
        return Optional.empty();
    }

    /**
     * {@return the names of all variables but those with an open index such as {@code allocated[HEAD]}, {@code attested[RULE]} and {@code
     * facilities[NAME]}, of which some that documents use are there}
     */
    @Override
    public Set<String> names() {
        return ImmutableSet.<String>builder()
                .addAll(StandardReadings.names())
                .addAll(byVariable.keySet())
                .build();
    }

    /**
     * Returns of what each one can be looked at by itself where something is counted.
     *
     * @param measure the dated occurrences
     * @return persons for trainings, pairings for deeds; empty for others
     */
    public Optional<Each> eachOf(OccurrenceMeasure measure) {
        return reading(measure.name())
                .flatMap(reading -> reading instanceof Reading.OfOccurrences occurrences
                        ? occurrences.grouped().map(Reading.Grouped::each)
                        : Optional.empty());
    }

    /**
     * Returns the vocabulary of these measures and the parameters of packs, to read formulas with.
     *
     * @param parameters the parameters
     * @return the vocabulary
     * @throws IllegalArgumentException if two parameters have one name, naming it
     */
    public Vocabulary with(List<? extends Parameter<?>> parameters) {
        return new ParameterVocabulary(this, Vocabulary.of(List.of(), parameters));
    }

    /**
     * Returns how a variable is read as one whole number, resolved once for many units.
     *
     * @param name the name of the variable
     * @return the reading; empty where there is no such variable, and for dated occurrences
     */
    public Optional<ExactReading> exact(String name) {
        return declared.values().stream()
                .filter(fact -> fact.variable().name().equals(name))
                .findFirst()
                .flatMap(ExactReadings::declared)
                .or(() -> reading(name).flatMap(ExactReadings::of));
    }

    /**
     * Tells whether a quantity is stated of a unit, so that nothing but itself is missing where it is not known.
     *
     * @param name the name of the variable
     * @return false where it is worked out from other facts, or is no quantity
     */
    public boolean isStated(String name) {
        return declared.values().stream()
                        .anyMatch(fact -> fact.variable().name().equals(name))
                || reading(name)
                        .filter(reading -> reading instanceof Reading.OfQuantity<?> quantity
                                && quantity.fact().isPresent())
                        .isPresent();
    }

    /**
     * Opens a unit to formulas.
     *
     * @param unit the unit
     * @param situation when it is looked at, and with what figures
     * @return its facts; nothing is computed before it is asked for
     */
    public UnitFacts facts(Unit unit, Situation situation) {
        return new UnitFacts(this, unit, situation);
    }

    /**
     * Checks the facts of a unit against the declared ones.
     *
     * @param unit the unit
     * @param place where the unit stands in its file
     * @return one fault for each fact that is not declared, with the nearest that is, and for each value of another type
     */
    public List<Fault> check(Unit unit, Location place) {
        ImmutableList.Builder<Fault> faults = ImmutableList.builder();
        unit.facts()
                .forEach((name, value) ->
                        fault(name, value, place.child("facts").child(name)).ifPresent(faults::add));
        return faults.build();
    }

    /**
     * Checks the facts of a unit against the declared ones.
     *
     * @param unit the unit
     * @param tree what it was read from
     * @return the faults of {@link #check(Unit, Location)}, each at the place where its fact stands
     */
    public List<Fault> check(Unit unit, Json tree) {
        Fields facts = Cursor.of(tree, new Faults()).fields().optional("facts").fields();
        ImmutableList.Builder<Fault> faults = ImmutableList.builder();
        unit.facts()
                .forEach((name, value) ->
                        fault(name, value, facts.optional(name).location()).ifPresent(faults::add));
        return faults.build();
    }

    private Optional<Fault> fault(String name, FactValue value, Location place) {
        DeclaredFact fact = declared.get(name);
        if (fact == null) {
            String allowed =
                    declared.isEmpty() ? "none, no loaded pack declares any" : Nearest.listed(name, declared.keySet());
            return Optional.of(Fault.of(place, "fact " + name + " that no loaded pack declares", allowed));
        }
        try {
            DeclaredReadings.check(fact, value);
            return Optional.empty();
        } catch (IllegalArgumentException wrong) {
            return Optional.of(Fault.ofMessage(place, String.valueOf(wrong.getMessage())));
        }
    }

    /** The reading of a name. */
    Optional<Reading> reading(String name) {
        Reading declaredOne = readings.get(name);
        Reading known = declaredOne == null ? standard.get(name) : declaredOne;
        if (known != null) {
            return Optional.of(known);
        }
        DeclaredFact fact = byVariable.get(name);
        if (fact != null) {
            Reading reading = DeclaredReadings.of(fact);
            readings.put(name, reading);
            return Optional.of(reading);
        }
        Optional<Reading> made = StandardReadings.of(name);
        if (made.isEmpty()) {
            return FamilyReadings.of(name);
        }
        standard.put(name, made.get());
        return made;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof MeasureCatalogue that && declared.equals(that.declared);
    }

    @Override
    public int hashCode() {
        return declared.hashCode();
    }

    /** {@return how many names, and the declared facts} */
    @Override
    public String toString() {
        return names().size() + " measures, declared " + declared.values();
    }
}
