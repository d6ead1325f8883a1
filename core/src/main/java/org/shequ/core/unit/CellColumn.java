package org.shequ.core.unit;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.shequ.core.json.Json;
import org.shequ.core.json.Location;
import org.shequ.core.json.Nearest;
import org.shequ.core.source.RuleId;

/**
 * A column of a table of units: one fact, or one entry of a map; sets have semicolons between their names. Lists of records stand in
 * JSON only.
 *
 * @param sort how its cells are read
 * @param key the key of the unit, or of what stands in brackets
 * @param part {@code area} or {@code basis} of premises, or the key of the map; else empty
 */
record CellColumn(Sort sort, String key, String part) {
    /** How a cell is read. */
    enum Sort {
        TEXT,
        WHOLE,
        TRUTH,
        DATE_OR_TRUTH,
        /** Texts with semicolons between them. */
        TEXTS,
        /** Whole numbers with semicolons between them. */
        WHOLES,
        PREMISES,
        /** A number, true or false, or a text. */
        ANY
    }

    private static final ImmutableMap<String, Sort> PLAIN = plain();

    /** Facts that do not fit a cell. */
    static final ImmutableList<String> JSON_ONLY =
            ImmutableList.of("trainings", "dutyReports", "deeds", "organisations", "payroll", "utilities", "allocated");

    private static final Pattern FAMILY =
            Pattern.compile("(premises|attested|facts|travelMinutes|stages)\\[(.*)\\](?:\\.(area|basis))?");
    private static final Pattern WHOLE = Pattern.compile("-?(0|[1-9][0-9]{0,30})");

    private static ImmutableMap<String, Sort> plain() {
        Map<String, Sort> plain = new LinkedHashMap<>();
        Stream.of("code", "name", "kind", "asOf").forEach(each -> plain.put(each, Sort.TEXT));
        Stream.of("households", "residents", "registeredVoters", "volunteers", "committeeMembers", "fullTimeStaff")
                .forEach(each -> plain.put(each, Sort.WHOLE));
        plain.put("honours", Sort.TEXTS);
        Stream.of("committee", "settlement").forEach(each -> plain.put(each, Sort.TEXT));
        plain.put("ruralCommunitySince", Sort.DATE_OR_TRUTH);
        Stream.of(
                        "floatingResidents",
                        "registeredResidents",
                        "electionParticipants",
                        "partyMembers",
                        "volunteeringPartyMembers",
                        "volunteeringResidents",
                        "staffWithCollege",
                        "socialWorkers",
                        "socialOrganisations",
                        "plannedHouseholds",
                        "occupiedHouseholds",
                        "committeeMemberMonths",
                        "partyCommitteeMembers",
                        "crossAppointed")
                .forEach(each -> plain.put(each, Sort.WHOLE));
        Stream.of("payStandard", "oldAreaPremisesCost").forEach(each -> plain.put(each, Sort.TEXT));
        Stream.of("directlyElected", "difficultArea").forEach(each -> plain.put(each, Sort.TRUTH));
        putPlaceFacts(plain);
        putWorkFacts(plain);
        putCaseFacts(plain);
        return ImmutableMap.copyOf(plain);
    }

    private static void putPlaceFacts(Map<String, Sort> plain) {
        Stream.of(
                        "serviceStations",
                        "committees",
                        "completedDwellings",
                        "villagesServed",
                        "addresses",
                        "addressesServed",
                        "addressesOverlapping",
                        "legalAidRequests",
                        "legalAidMet",
                        "labourForce",
                        "labourForceMoved")
                .forEach(each -> plain.put(each, Sort.WHOLE));
        Stream.of("plannedArea", "indicatorArea", "assetReform", "travelMode", "estateDelivered", "roomsDelivered")
                .forEach(each -> plain.put(each, Sort.TEXT));
        Stream.of("sportsEligible", "sportsEquipment", "informationPlatform")
                .forEach(each -> plain.put(each, Sort.TRUTH));
        plain.put("facilities", Sort.TEXTS);
    }

    private static void putWorkFacts(Map<String, Sort> plain) {
        Stream.of("staff", "fullTimeDeputies").forEach(each -> plain.put(each, Sort.WHOLE));
        plain.put("tookOffice", Sort.TEXT);
        plain.put("lastElection", Sort.DATE_OR_TRUTH);
        plain.put("pairings", Sort.TEXTS);
        plain.put("commendationYears", Sort.WHOLES);
    }

    private static void putCaseFacts(Map<String, Sort> plain) {
        plain.put("age", Sort.WHOLE);
        Stream.of("education", "appraisal", "venueKind", "approver", "mode", "fee")
                .forEach(each -> plain.put(each, Sort.TEXT));
        Stream.of("award", "applied", "consent", "affectsResidents").forEach(each -> plain.put(each, Sort.TRUTH));
        Stream.of("recommendedBy", "consulted").forEach(each -> plain.put(each, Sort.TEXTS));
    }

    /** {@return the names of the columns that stand for one fact each} */
    static Set<String> plainNames() {
        return PLAIN.keySet();
    }

    /**
     * Reads the name of a column.
     *
     * @param name the name in the header
     * @param declared the names of the facts that loaded packs declare
     * @return the column
     * @throws IllegalArgumentException if there is no such column; the message lists those that exist
     */
    static CellColumn of(String name, Set<String> declared) {
        Sort plain = PLAIN.get(name);
        if (plain != null) {
            return new CellColumn(plain, name, "");
        }
        Matcher family = FAMILY.matcher(name);
        if (family.matches()) {
            Optional<CellColumn> column =
                    family(family.group(1), family.group(2), Optional.ofNullable(family.group(3)), declared);
            if (column.isPresent()) {
                return column.get();
            }
        }
        if (JSON_ONLY.contains(name)) {
            throw new IllegalArgumentException(
                    "found column \"" + name + "\", allowed in JSON only, for it holds more than one value a unit");
        }
        throw new IllegalArgumentException("found unknown column \"" + name + "\", allowed: "
                + String.join(", ", PLAIN.keySet())
                + ", premises[KIND].area, premises[KIND].basis, attested[RULE], facts[NAME], travelMinutes[NAME], stages[NAME]"
                + Nearest.hint(name, PLAIN.keySet()));
    }

    private static Optional<CellColumn> family(String family, String key, Optional<String> part, Set<String> declared) {
        if (family.equals("premises") != part.isPresent()) {
            return Optional.empty();
        }
        switch (family) {
            case "premises" -> {
                List<String> kinds =
                        Stream.of(PremisesKind.values()).map(Enum::name).toList();
                if (!kinds.contains(key)) {
                    throw new IllegalArgumentException("found premises kind \"" + key + "\", allowed: "
                            + String.join(", ", kinds) + Nearest.hint(key, kinds));
                }
                return Optional.of(new CellColumn(Sort.PREMISES, key, part.orElse("")));
            }
            case "attested" -> {
                RuleId.of(key);
                return Optional.of(new CellColumn(Sort.TRUTH, key, family));
            }
            case "travelMinutes" -> {
                return Optional.of(new CellColumn(Sort.WHOLE, key, family));
            }
            case "stages" -> {
                return Optional.of(new CellColumn(Sort.DATE_OR_TRUTH, key, family));
            }
            default -> {
                if (!declared.contains(key)) {
                    throw new IllegalArgumentException("found fact \"" + key + "\", allowed: "
                            + (declared.isEmpty()
                                    ? "none, no loaded pack declares any"
                                    : Nearest.listed(key, new TreeSet<>(declared))));
                }
                return Optional.of(new CellColumn(Sort.ANY, key, family));
            }
        }
    }

    /** Turns a cell into the JSON that says the same. A cell that is not of the sort stays a string, for the codec to refuse. */
    Json json(String cell, Location place) {
        return switch (sort) {
            case TEXT, PREMISES -> Json.text(cell).at(place);
            case WHOLE -> whole(cell).orElse(Json.text(cell)).at(place);
            case TRUTH, DATE_OR_TRUTH -> truth(cell).orElse(Json.text(cell)).at(place);
            case ANY ->
                truth(cell).or(() -> whole(cell)).orElse(Json.text(cell)).at(place);
            case TEXTS -> array(cell, place, Json::text);
            case WHOLES -> array(cell, place, part -> whole(part).orElse(Json.text(part)));
        };
    }

    private static Json array(String cell, Location place, Function<String, Json> element) {
        return Json.array(Stream.of(cell.split(";", -1))
                        .map(each -> element.apply(each).at(place))
                        .collect(Collectors.toList()))
                .at(place);
    }

    private static Optional<Json> whole(String cell) {
        return WHOLE.matcher(cell).matches() ? Optional.of(Json.number(cell)) : Optional.empty();
    }

    /** A whole number in its plain form; -1 where a cell is anything else, or has more than 15 digits. */
    static long count(String cell) {
        int length = cell.length();
        if (length == 0 || length > 15 || (length > 1 && cell.charAt(0) == '0')) {
            return -1;
        }
        long number = 0;
        for (int i = 0; i < length; i++) {
            int digit = cell.charAt(i) - '0';
            if (digit < 0 || digit > 9) {
                return -1;
            }
            number = number * 10 + digit;
        }
        return number;
    }

    private static Optional<Json> truth(String cell) {
        boolean known = cell.equals("true") || cell.equals("false");
        return known ? Optional.of(Json.bool(cell.equals("true"))) : Optional.empty();
    }
}
