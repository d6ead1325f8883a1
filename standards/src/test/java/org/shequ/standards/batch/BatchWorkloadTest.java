package org.shequ.standards.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.shequ.core.calendar.FiscalYear;
import org.shequ.core.place.DivisionCode;
import org.shequ.standards.pack.Pack;
import org.shequ.standards.pack.PackSource;
import org.shequ.standards.policy.PolicyLibrary;

/** The made-up document of five lines over seeded communities gives its grand totals to the fen, from columns. */
class BatchWorkloadTest {
    private static final long SEED = 20_240_801;
    private static final CompiledPolicy COMPILED = PolicyLibrary.of(Pack.read(PackSource.of(
                    "workload",
                    file -> BatchWorkloadTest.class.getResourceAsStream("/org/shequ/standards/workload/" + file))))
            .forYear(FiscalYear.of(2024))
            .compile(List.of(DivisionCode.of("990201")));
    private static final List<String> LINES =
            List.of("BUDGET8-1-1", "BUDGET8-1-2", "BUDGET8-1-3", "BUDGET8-1-4", "BUDGET8-1-5");

    /** SplitMix64, made non-negative. */
    private static long u(long j) {
        long z = SEED + (j + 1) * 0x9E3779B97F4A7C15L;
        z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return (z ^ (z >>> 31)) >>> 1;
    }

    private static long[] column(int rows, java.util.function.LongUnaryOperator value) {
        long[] column = new long[rows];
        Arrays.setAll(column, i -> value.applyAsLong(8L * i));
        return column;
    }

    private static byte[] codes(int rows, java.util.function.LongUnaryOperator value) {
        byte[] codes = new byte[rows];
        for (int i = 0; i < rows; i++) {
            codes[i] = (byte) value.applyAsLong(8L * i);
        }
        return codes;
    }

    /** Urban communities, rural communities, villages: committee, settlement and set-up by kind, the committee of the second unknown. */
    private static FactColumns columns(int rows) {
        return FactColumns.builder(rows)
                .amounts("households", column(rows, j -> 50 + u(j + 1) % 5951))
                .amounts("residents", column(rows, j -> (26 * (50 + u(j + 1) % 5951) + 5) / 10))
                .amounts("committeeMembers", column(rows, j -> 5 + u(j + 2) % 5))
                .amounts("fullTimeStaff", column(rows, j -> u(j + 3) % 13))
                .amounts("facts[monthlyWage]", column(rows, j -> 300_000 + u(j + 4) % 600_001))
                .codes("facts[fiscallyStrained]", codes(rows, j -> u(j + 5) % 10 < 3 ? 2 : 1))
                .codes("committee", codes(rows, j -> new int[] {1, 0, 2}[(int) (u(j) % 3)]))
                .codes("settlement", codes(rows, j -> u(j) % 3 == 0 ? 1 : 3))
                .codes("ruralCommunity", codes(rows, j -> u(j) % 3 == 1 ? 2 : 1))
                .build();
    }

    private static List<long[]> outputs(BudgetColumns out) {
        List<long[]> outputs = new ArrayList<>();
        LINES.forEach(line -> outputs.add(out.amount(line)));
        outputs.add(out.uses().known());
        List.of("PROVINCE", "CITY", "COUNTY")
                .forEach(payer -> outputs.add(out.uses().share(payer)));
        return outputs;
    }

    private static List<Long> sums(BudgetColumns out) {
        return outputs(out).stream()
                .map(column -> Arrays.stream(column, 0, out.rows()).reduce(0, Math::addExact))
                .toList();
    }

    @ParameterizedTest
    @CsvSource({
        "10,48112340,118674000,8640000,953394324,66361284,1195181948,58858794,568161582,568161572",
        "1000,4949402800,9303561000,826200000,93702256932,5082555672,113863976404,7858064208,53002956554,53002955642",
        "100000,493685657950,908983365000,84447720000,9371001085752,492658562556,11350776391258,846105210420,"
                + "5252335635648,5252335545190"
    })
    void grandTotalsAreExact(
            int rows,
            long office,
            long service,
            long subsidy,
            long pay,
            long deputy,
            long total,
            long province,
            long city,
            long county) {
        BudgetColumns out = COMPILED.newResult(rows);
        COMPILED.budget(columns(rows), out);
        assertThat(sums(out)).containsExactly(office, service, subsidy, pay, deputy, total, province, city, county);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 7, 513, 1_024, 1_025, 2_000})
    void slicesGiveWhatTheWholeGives(int slice) {
        FactColumns columns = columns(2_000);
        BudgetColumns whole = COMPILED.newResult(2_000);
        COMPILED.budget(columns, whole);
        BudgetColumns part = COMPILED.newResult(slice);
        for (int from = 0; from < 2_000; from += slice) {
            int to = Math.min(2_000, from + slice);
            COMPILED.budget(columns, from, to, part);
            for (int line = 0; line < outputs(part).size(); line++) {
                assertThat(Arrays.copyOf(outputs(part).get(line), to - from))
                        .isEqualTo(Arrays.copyOfRange(outputs(whole).get(line), from, to));
            }
            for (String line : LINES) {
                assertThat(Arrays.copyOf(part.status(line), to - from))
                        .isEqualTo(Arrays.copyOfRange(whole.status(line), from, to));
            }
        }
    }

    @Test
    void noRowIsLeftToThePlainPath() {
        BudgetColumns out = COMPILED.newResult(2_000);
        COMPILED.budget(columns(2_000), out);
        LINES.forEach(line -> assertThat(out.low(line)).isSameAs(out.amount(line)));
    }

    /** Rows of the largest facts there are, each between two sound ones; the last is within what fits. */
    private static FactColumns large() {
        long max = Long.MAX_VALUE;
        return FactColumns.builder(6)
                .amounts("households", new long[] {100, max, 100, max / 3_001, 100, -1})
                .amounts("residents", new long[] {max, 1, 1, 1, 1, 1})
                .amounts("committeeMembers", new long[] {1, 1, max, 1, 1, 1})
                .amounts("fullTimeStaff", new long[] {1, 1, max, 1, 1, 1})
                .amounts("facts[monthlyWage]", new long[] {100, 1, 2, 1, max / 24, 1})
                .codes("facts[fiscallyStrained]", new byte[] {1, 1, 1, 1, 1, 1})
                .codes("committee", new byte[] {2, 2, 2, 2, 2, 2})
                .codes("settlement", new byte[] {3, 3, 3, 3, 3, 3})
                .codes("ruralCommunity", new byte[] {1, 1, 1, 1, 1, 1})
                .build();
    }

    @Test
    void theLargestInputsErrAndNeverWrap() {
        BudgetColumns out = COMPILED.newResult(6);
        COMPILED.budget(large(), out);
        byte exact = BudgetColumns.EXACT;
        byte error = BudgetColumns.ERROR;
        assertThat(Arrays.copyOf(out.status("BUDGET8-1-2"), 6))
                .containsExactly(exact, error, error, exact, error, error);
        assertThat(out.amount("BUDGET8-1-2")[3]).isEqualTo(Math.multiplyExact(Long.MAX_VALUE / 3_001, 3_000L));
        assertThat(out.error(1)).hasValueSatisfying(reason -> assertThat(reason).contains("BUDGET8-1-2"));
        assertThat(out.error(2)).hasValueSatisfying(reason -> assertThat(reason).contains("BUDGET8-1-4"));
        assertThat(out.error(4)).hasValueSatisfying(reason -> assertThat(reason).contains("totals"));
        assertThat(out.error(5)).hasValueSatisfying(reason -> assertThat(reason).contains("households"));
        assertThat(out.error(0)).isEmpty();
        assertThat(out.uses().known()[1]).isZero();
    }

    @Test
    void theLargestIntsGiveWhatTheSameLongsGive() {
        int max = Integer.MAX_VALUE;
        int[] values = {max, 0, 1, -1, Integer.MIN_VALUE};
        FactColumns.Builder wide = FactColumns.builder(5).codes("settlement", new byte[] {3, 3, 3, 3, 3});
        FactColumns.Builder narrow = FactColumns.builder(5).codes("settlement", new byte[] {3, 3, 3, 3, 3});
        for (String name :
                List.of("households", "residents", "committeeMembers", "fullTimeStaff", "facts[monthlyWage]")) {
            wide.amounts(name, Arrays.stream(values).asLongStream().toArray());
            narrow.amounts(name, values);
        }
        BudgetColumns one = COMPILED.newResult(5);
        BudgetColumns other = COMPILED.newResult(5);
        COMPILED.budget(wide.build(), one);
        COMPILED.budget(narrow.build(), other);
        assertThat(one.status("BUDGET8-1-4")[0]).isEqualTo(BudgetColumns.ERROR);
        assertThat(one.error(3)).isPresent();
        assertThat(one.error(4)).isPresent();
        for (String line : LINES) {
            assertThat(other.status(line)).isEqualTo(one.status(line));
            assertThat(other.amount(line)).isEqualTo(one.amount(line));
        }
        for (int row = 0; row < 5; row++) {
            assertThat(other.error(row)).isEqualTo(one.error(row));
        }
    }

    @Test
    void aSliceHasAsManyRowsAsStayInACache() {
        assertThat(COMPILED.sliceRows()).isEqualTo(2_048);
        int slice = COMPILED.sliceRows();
        FactColumns columns = columns(5_000);
        BudgetColumns whole = whole(columns);
        BudgetColumns out = COMPILED.newResult(slice);
        for (int from = 0; from < 5_000; from += slice) {
            COMPILED.budget(columns, from, Math.min(from + slice, 5_000), out);
            for (int row = 0; row < out.rows(); row++) {
                assertThat(out.uses().known()[row]).isEqualTo(whole.uses().known()[from + row]);
            }
        }
    }

    @Test
    void aQuantityHasOneColumn() {
        FactColumns.Builder columns = FactColumns.builder(2).amounts("households", new int[2]);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> columns.amounts("households", new long[2]))
                .withMessage("column (households) must be given once");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> columns.amounts("residents", new int[1]))
                .withMessage("column residents (1 rows) must have at least 2");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> columns.amounts("residents", new int[2], new long[0]))
                .withMessage("bits of residents (0 words) must be at least 1");
        assertThat(columns.build().amounts("households")).isPresent();
        assertThat(columns.build().amounts("residents")).isEmpty();
    }

    @Test
    void valuesOfCategoriesHaveCodes() {
        assertThat(COMPILED.code("committee", "RESIDENTS")).isEqualTo((byte) 1);
        assertThat(COMPILED.code("committee", "VILLAGERS")).isEqualTo((byte) 2);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> COMPILED.code("committee", "OWNERS"))
                .withMessage("value (OWNERS) of committee must be one of [RESIDENTS, VILLAGERS]");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> COMPILED.code("kind", "VILLAGE"))
                .withMessage("category (kind) must be one that the rules read: [committee, settlement, unit]");
    }

    @Test
    void totalsByAKeyAreTheSumsOfItsRows() {
        FactColumns columns = columns(2_000);
        BudgetColumns out = COMPILED.newResult(300);
        int[] keys = new int[2_000];
        Arrays.setAll(keys, row -> row % 7);
        GroupTotals totals = GroupTotals.none();
        long[] expected = new long[7];
        for (int from = 0; from < 2_000; from += 300) {
            COMPILED.budget(columns, from, Math.min(2_000, from + 300), out);
            totals.add(out, keys, from);
            for (int row = 0; row < out.rows(); row++) {
                expected[(from + row) % 7] += out.uses().share("CITY")[row];
            }
        }
        assertThat(totals.uses().shares().get("CITY")).isEqualTo(expected);
        assertThat(Arrays.stream(totals.rows()).sum()).isEqualTo(2_000);
        assertThat(Arrays.stream(totals.line("BUDGET8-1-4").known()).sum())
                .isEqualTo(Arrays.stream(outputs(whole(columns)).get(3)).sum());
    }

    private static BudgetColumns whole(FactColumns columns) {
        BudgetColumns out = COMPILED.newResult(columns.rows());
        COMPILED.budget(columns, out);
        return out;
    }

    @Test
    void aFurtherRunOverTheSameColumnsAllocatesNothingPerRow() {
        int rows = 50_000;
        FactColumns columns = columns(rows);
        BudgetColumns out = COMPILED.newResult(rows);
        COMPILED.budget(columns, out);
        COMPILED.budget(columns, out);
        com.sun.management.ThreadMXBean threads =
                (com.sun.management.ThreadMXBean) java.lang.management.ManagementFactory.getThreadMXBean();
        long before = threads.getCurrentThreadAllocatedBytes();
        COMPILED.budget(columns, out);
        long allocated = threads.getCurrentThreadAllocatedBytes() - before;
        assertThat(allocated).isLessThan(rows / 10);
    }

    @Test
    void threadsShareTheCompiledPolicyEachWithAResultOfItsOwn() {
        FactColumns columns = columns(8_000);
        List<long[]> all = outputs(whole(columns));
        java.util.stream.IntStream.range(0, 8).parallel().forEach(slice -> {
            BudgetColumns out = COMPILED.newResult(1_000);
            COMPILED.budget(columns, slice * 1_000, (slice + 1) * 1_000, out);
            for (int i = 0; i < all.size(); i++) {
                assertThat(Arrays.copyOf(outputs(out).get(i), 1_000))
                        .isEqualTo(Arrays.copyOfRange(all.get(i), slice * 1_000, (slice + 1) * 1_000));
            }
        });
    }
}
