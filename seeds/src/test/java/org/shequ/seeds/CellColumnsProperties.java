package org.shequ.seeds;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import org.shequ.core.calendar.FiscalYear;
import org.shequ.core.json.Fault;
import org.shequ.core.json.FaultsException;
import org.shequ.core.json.Location;
import org.shequ.core.place.DivisionCode;
import org.shequ.core.unit.Unit;
import org.shequ.core.unit.UnitCells;
import org.shequ.core.unit.UnitJson;
import org.shequ.standards.batch.AssessmentColumns;
import org.shequ.standards.batch.BudgetColumns;
import org.shequ.standards.batch.CellColumns;
import org.shequ.standards.batch.CompiledAssessment;
import org.shequ.standards.batch.CompiledPolicy;
import org.shequ.standards.batch.CompiledRules;
import org.shequ.standards.batch.FactColumns;
import org.shequ.standards.batch.TotalColumns;
import org.shequ.standards.measure.MeasureCatalogue;

/** Columns filled from text cells against columns of the units that the cells say, under the five documents. */
class CellColumnsProperties {
    private static final int SLICE = 5;

    private static final List<DivisionCode> PLACES = Stream.of("220102", "370102", "510402", "620982")
            .map(DivisionCode::of)
            .toList();

    private static final CompiledPolicy BUDGETS = Seeds.library()
            .forYear(FiscalYear.of(2016))
            .assumeEffective("DH", LocalDate.of(2014, 1, 1))
            .compile(PLACES);

    private static final CompiledAssessment NORMS =
            Seeds.library().at(LocalDate.of(2016, 12, 31)).compileAssessment(PLACES);

    private static final Map<String, List<String>> CELLS = cells();

    /** What no number, date, name or truth is; some of it is a number that no column holds. */
    private static final List<String> WRONG = List.of(
            "-1", "007", "1e3", " 5", "5 ", "3.0", "abc", "true", "+4", "９", " ", "1234567890123456", "9".repeat(30));

    private static Map<String, List<String>> cells() {
        Map<String, List<String>> cells = new LinkedHashMap<>();
        cells.put(
                "kind",
                List.of("URBAN_COMMUNITY", "TOWN_COMMUNITY", "RURAL_COMMUNITY", "VILLAGE", "COMMUNITY", "STREET"));
        cells.put(
                "code", List.of("220102001001", "370102001201", "510402001001", "510402001401", "620982", "620982001"));
        cells.put("name", List.of("甲", "乙社区"));
        cells.put("households", List.of("0", "99", "3120", "123456789012345"));
        cells.put("residents", List.of("0", "8100"));
        cells.put("committeeMembers", List.of("0", "5", "9"));
        cells.put("partyCommitteeMembers", List.of("3", "7"));
        cells.put("crossAppointed", List.of("0", "3", "6"));
        cells.put("fullTimeStaff", List.of("0", "12"));
        cells.put("partyMembers", List.of("20", "300"));
        cells.put("volunteeringPartyMembers", List.of("20", "21"));
        cells.put("socialOrganisations", List.of("1", "10"));
        cells.put("committee", List.of("RESIDENTS", "VILLAGERS"));
        cells.put("settlement", List.of("URBAN", "TOWN", "RURAL"));
        cells.put("ruralCommunitySince", List.of("true", "false", "2014", "2016-12", "2017-05-01"));
        cells.put("asOf", List.of("2015-12-31", "2018-01-01"));
        cells.put("honours", List.of("HIGH_LEVEL", "FEATURE;HARMONIOUS"));
        cells.put("premises[COMMITTEE_PREMISES].area", List.of("0", "280", "450.5", "0.00001"));
        cells.put("premises[COMMITTEE_PREMISES].basis", List.of("BUILDING", "USABLE"));
        cells.put("attested[PZH2015-3.3.3-1]", List.of("true", "false"));
        cells.put("directlyElected", List.of("true", "false"));
        cells.put("payStandard", List.of("0.01", "36000.00"));
        cells.put("lastElection", List.of("2015", "false"));
        cells.put("stages[DESIGN]", List.of("2010", "false"));
        return cells;
    }

    record Table(List<String> header, List<List<String>> rows) {}

    @Provide
    Arbitrary<Table> tables() {
        return Arbitraries.randomValue(CellColumnsProperties::table);
    }

    /** A few columns of all; rows that are often the same but for one cell, some of them wrong. */
    private static Table table(Random random) {
        List<String> header = new ArrayList<>(CELLS.keySet());
        Collections.shuffle(header.subList(1, header.size()), random);
        header = new ArrayList<>(header.subList(0, 1 + random.nextInt(header.size())));
        Collections.shuffle(header, random);
        List<List<String>> rows = new ArrayList<>();
        for (int i = random.nextInt(14); i >= 0; i--) {
            List<String> row = rows.isEmpty() || random.nextInt(3) == 0
                    ? row(header, random)
                    : new ArrayList<>(rows.get(rows.size() - 1));
            int changed = random.nextInt(header.size());
            if (changed < row.size()) {
                row.set(changed, cell(header.get(changed), random));
            }
            if (random.nextInt(40) == 0) {
                row.add("");
            }
            rows.add(row);
        }
        return new Table(header, rows);
    }

    private static List<String> row(List<String> header, Random random) {
        return header.stream().map(name -> cell(name, random)).collect(Collectors.toCollection(ArrayList::new));
    }

    private static String cell(String name, Random random) {
        List<String> good = CELLS.getOrDefault(name, List.of());
        int sort = random.nextInt(30);
        if (sort == 0) {
            return WRONG.get(random.nextInt(WRONG.size()));
        }
        return sort < 8 && !name.equals("kind") ? "" : good.get(random.nextInt(good.size()));
    }

    /** What a slice of rows is by way of units: the sound ones with their numbers, the faults of the others. */
    private record ByUnits(List<Unit> units, Map<Integer, Integer> at, Map<Integer, List<Fault>> faults) {
        static ByUnits of(UnitCells cells, List<List<String>> rows, int first) {
            ByUnits all = new ByUnits(new ArrayList<>(), new LinkedHashMap<>(), new LinkedHashMap<>());
            for (int i = 0; i < rows.size(); i++) {
                try {
                    Unit unit = UnitJson.read(cells.tree(rows.get(i), place(first + i)));
                    all.at.put(i, all.units.size());
                    all.units.add(unit);
                } catch (FaultsException wrong) {
                    all.faults.put(i, wrong.faults());
                }
            }
            return all;
        }
    }

    private static Location place(int row) {
        return Location.ofFile("units.csv:" + (row + 2));
    }

    private interface Comparison {
        void compare(FactColumns cells, FactColumns units, ByUnits all);
    }

    private static void compare(Table table, CompiledRules rules, Comparison comparison) {
        UnitCells cells = UnitCells.of(table.header(), Set::of, Location.ofFile("units.csv:1"));
        CellColumns columns = CellColumns.of(rules, MeasureCatalogue.standard(), cells, SLICE);
        for (int from = 0; from < table.rows().size(); from += SLICE) {
            List<List<String>> slice = table.rows()
                    .subList(from, Math.min(from + SLICE, table.rows().size()));
            for (int i = 0; i < slice.size(); i++) {
                int row = from + i;
                columns.add(slice.get(i), () -> place(row));
            }
            ByUnits all = ByUnits.of(cells, slice, from);
            for (int i = 0; i < slice.size(); i++) {
                assertThat(columns.faults(i)).isEqualTo(all.faults().getOrDefault(i, List.of()));
            }
            comparison.compare(columns.columns(), rules.columns(all.units()), all);
            columns.clear();
        }
    }

    @Property(tries = 1_000)
    void budgetsAreThoseOfTheUnitsThatTheCellsSay(@ForAll("tables") Table table) {
        compare(table, BUDGETS, (cells, units, all) -> {
            BudgetColumns found = BUDGETS.newResult(SLICE);
            BudgetColumns expected = BUDGETS.newResult(SLICE);
            BUDGETS.budget(cells, found);
            BUDGETS.budget(units, expected);
            all.at().forEach((row, unit) -> assertThat(budget(found, row)).isEqualTo(budget(expected, unit)));
            all.faults().forEach((row, faults) -> assertThat(found.error(row)).isEqualTo(Optional.of(joined(faults))));
            Statistics.label("rows at fault").collect(!all.faults().isEmpty());
        });
    }

    @Property(tries = 200)
    void verdictsAreThoseOfTheUnitsThatTheCellsSay(@ForAll("tables") Table table) {
        compare(table, NORMS, (cells, units, all) -> {
            AssessmentColumns found = NORMS.newResult(SLICE);
            AssessmentColumns expected = NORMS.newResult(SLICE);
            NORMS.assess(cells, found);
            NORMS.assess(units, expected);
            all.at().forEach((row, unit) -> assertThat(verdicts(found, row)).isEqualTo(verdicts(expected, unit)));
            all.faults().forEach((row, faults) -> assertThat(found.error(row)).isEqualTo(Optional.of(joined(faults))));
        });
    }

    private static String joined(List<Fault> faults) {
        return faults.stream().map(Fault::toString).collect(Collectors.joining("; "));
    }

    private static List<Object> budget(BudgetColumns out, int row) {
        List<Object> all = new ArrayList<>();
        for (String rule : out.rules()) {
            Collections.addAll(all, rule, out.status(rule)[row], out.low(rule)[row], out.high(rule)[row]);
            out.payers(rule).forEach(payer -> all.add(out.share(rule, payer)[row]));
        }
        for (TotalColumns total : List.of(out.uses(), out.grants())) {
            Collections.addAll(all, total.status()[row], total.known()[row], total.low()[row], total.high()[row]);
            total.payers().forEach(payer -> all.add(total.share(payer)[row]));
        }
        all.add(out.error(row));
        return all;
    }

    private static List<Object> verdicts(AssessmentColumns out, int row) {
        List<Object> all = new ArrayList<>();
        for (String rule : out.rules()) {
            Collections.addAll(
                    all,
                    rule,
                    out.verdict(rule)[row],
                    out.actual(rule)[row],
                    out.required(rule)[row],
                    out.requiredHigh(rule)[row]);
        }
        all.add(out.error(row));
        return all;
    }
}
