package org.shequ.examples.benchmarks.peer;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.shequ.core.calendar.FiscalYear;
import org.shequ.core.place.DivisionCode;
import org.shequ.core.quantity.Households;
import org.shequ.core.unit.Community;
import org.shequ.standards.batch.BudgetColumns;
import org.shequ.standards.batch.CompiledPolicy;
import org.shequ.standards.batch.FactColumns;
import org.shequ.standards.budget.Budget;
import org.shequ.standards.pack.PackSource;
import org.shequ.standards.policy.Policy;
import org.shequ.standards.policy.PolicyLibrary;

/** Packs made up as large or as many as are asked for. */
public final class MadePacks {
    private static final Households HOUSEHOLDS = Households.of(1_200);

    /** How many communities stand in columns. */
    public static final int ROWS = 4_096;

    private MadePacks() {}

    /** Looks documents up. */
    @FunctionalInterface
    public interface Lookups {
        /** {@return how many documents cover the community} */
        int found();
    }

    /**
     * Returns one community under a pack of many rules, each an amount for every hundred households.
     *
     * @param size how many rules
     * @return the work, which gives the total
     */
    public static Work rules(int size) {
        Policy policy = policy(size);
        Community community = community(1);
        return () -> {
            Budget budget = policy.budget(community);
            if (budget.lines().size() != size) {
                throw new IllegalStateException("lines: " + budget.lines().size());
            }
            return Totals.ofTotal(budget.uses().amount().orElseThrow().fen());
        };
    }

    /**
     * Returns {@value #ROWS} communities in columns under a pack of many rules, each an amount for every hundred households; in slices of as
     * many rows as the compiled policy advises, whose columns of results are used again.
     *
     * @param size how many rules
     * @return the work, which gives the grand total
     */
    public static Work rulesInColumns(int size) {
        CompiledPolicy compiled = policy(size).compile(List.of(DivisionCode.of(place(1))));
        int[] households = new int[ROWS];
        Arrays.setAll(households, row -> 500 + row);
        FactColumns columns =
                FactColumns.builder(ROWS).amounts("households", households).build();
        int slice = compiled.sliceRows();
        BudgetColumns out = compiled.newResult(slice);
        return () -> {
            long sum = 0;
            for (int from = 0; from < ROWS; from += slice) {
                int to = Math.min(from + slice, ROWS);
                compiled.budget(columns, from, to, out);
                long[] totals = out.uses().known();
                for (int row = 0; row < to - from; row++) {
                    sum = Math.addExact(sum, totals[row]);
                }
            }
            return Totals.ofTotal(sum);
        };
    }

    private static Policy policy(int size) {
        return PolicyLibrary.ofSources(List.of(pack(1, size))).forYear(FiscalYear.of(Dataset.YEAR));
    }

    /**
     * Returns the lookup of one community in a library of many packs, each of a place of its own.
     *
     * @param size how many packs
     * @return the lookup
     */
    public static Lookups lookups(int size) {
        List<PackSource> packs = new ArrayList<>(size);
        IntStream.rangeClosed(1, size).forEach(i -> packs.add(pack(i, 1)));
        Policy policy = PolicyLibrary.ofSources(packs).forYear(FiscalYear.of(Dataset.YEAR));
        Community community = community(size / 2 + 1);
        return () -> policy.lookup(community).size();
    }

    private static Community community(int place) {
        return Community.builder()
                .code(DivisionCode.of(place(place) + "001001"))
                .households(HOUSEHOLDS)
                .build();
    }

    /** Counties of 70 made-up provinces from 11 on. */
    private static String place(int i) {
        return String.valueOf(110_000 + i / 90 * 100 + 100 + i % 90);
    }

    private static PackSource pack(int i, int rules) {
        String id = "MADE" + i;
        StringBuilder text = new StringBuilder("{\"rules\":[");
        for (int rule = 1; rule <= rules; rule++) {
            text.append(rule == 1 ? "" : ",").append(rule(id, rule));
        }
        String identity = "{\"format\":1,\"id\":\"" + id + "\",\"document\":{\"title\":\"" + id + "\",\"issuer\":null,"
                + "\"number\":null,\"date\":\"2015-01-01\",\"place\":\"" + place(i) + "\",\"reach\":[\"URBAN\"]}}";
        return PackSource.texts(id, Map.of("pack.json", identity, "rules.json", text + "]}"));
    }

    private static String rule(String id, int i) {
        String clause = id + "-1-" + i;
        return "{\"id\":\"" + clause + "\",\"label\":{\"zh\":\"经费\",\"en\":\"funds\"},\"clauses\":[\"" + clause
                + "\"],\"locator\":\"" + i + "\",\"subject\":\"COMMUNITY\",\"coverage\":{\"from\":2015,"
                + "\"printed\":\"2015年起\"},\"modality\":{\"value\":\"SHOULD\",\"printed\":\"应\"},\"funding\":{"
                + "\"role\":\"NORM\",\"period\":\"YEAR\",\"purposes\":[\"经费\"],\"formula\":{\"perHundredHouseholds\":{"
                + "\"amount\":{\"value\":\"" + i + "\",\"printed\":\"每百户" + i + "元\"},\"blocks\":\"LINEAR\"}}}}";
    }
}
