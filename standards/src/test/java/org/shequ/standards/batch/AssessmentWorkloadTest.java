package org.shequ.standards.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.shequ.core.place.DivisionCode;
import org.shequ.standards.assess.Verdict;
import org.shequ.standards.pack.Pack;
import org.shequ.standards.pack.PackSource;
import org.shequ.standards.policy.PolicyLibrary;

/** Norms and checklists over made-up columns: by hand, slice by slice, by threads, by groups, and with the largest facts there are. */
class AssessmentWorkloadTest {
    private static final String MEMBERS = "X-1-1";
    private static final String ROOMS = "X-1-2";
    private static final String WOMEN = "X-1-3";
    private static final String LIST = "X-1-4";
    private static final int ROWS = 2_000;
    private static final com.sun.management.ThreadMXBean THREADS =
            (com.sun.management.ThreadMXBean) java.lang.management.ManagementFactory.getThreadMXBean();
    private static final List<String> RULES = List.of(MEMBERS, ROOMS, WOMEN, LIST);
    private static final CompiledAssessment COMPILED = PolicyLibrary.of(pack())
            .at(LocalDate.of(2016, 12, 31))
            .compileAssessment(List.of(DivisionCode.of("990101")));

    private static Pack pack() {
        String label = "'label':{'zh':'编的','en':'made up'}";
        String begin = "'clauses':['X-1-1'],'locator':'一','subject':'COMMUNITY'," + label + ",'modality':";
        String rules = "{'id':'X-1-1'," + begin + "'DIRECTIVE','norm':{'measure':'committeeMembers','between':{'low':"
                + figure("5", "low") + ",'high':" + figure("9", "high") + ",'top':'CAP'}}},{'id':'X-1-2'," + begin
                + "{'value':'GENERAL','inferred':'made up'},'norm':{'measure':'facts[rooms]','atLeast':{'per':{'measure':'households','block':"
                + figure("3", "block") + ",'amount':" + figure("1", "each") + ",'blocks':'LINEAR'}}}},{'id':'X-1-3',"
                + begin
                + "{'value':'MUST','inferred':'made up'},'norm':{'measure':'facts[women]','of':'committeeMembers','atLeast':"
                + figure("1/3", "share") + "},'appliesWhen':{'holds':'directlyElected'}},{'id':'X-1-4'," + begin
                + "'DIRECTIVE','checklist':{'items':[{'code':'ROOM'," + label
                + "},{'code':'CALM'," + label + ",'met':{'holds':'facts[calm]'}}]}}";
        String facts = "{'name':'rooms','type':'m2'," + label + "},{'name':'women','type':'persons'," + label
                + "},{'name':'calm','type':'truth'," + label + "}";
        Map<String, String> files = Map.of(
                "pack.json",
                MadeUp.json("{'format':1,'id':'X','document':{'title':'made up','issuer':null,'number':null,"
                        + "'date':'2000-01-01','place':'990100','reach':['URBAN','RURAL']}}"),
                "facts.json",
                MadeUp.json("{'facts':[" + facts + "]}"),
                "rules.json",
                MadeUp.json("{'rules':[" + rules + "]}"));
        return Pack.read(PackSource.texts("made up", files));
    }

    private static String figure(String value, String name) {
        return "{'value':'" + value + "','inferred':'made up','name':'" + name + "'}";
    }

    /** Each of so many rows differs; of some of them what is measured is not known. */
    private static FactColumns columns(int rows) {
        long[] members = IntStream.range(0, rows).mapToLong(i -> i % 12).toArray();
        long[] known = new long[(rows + 63) >> 6];
        IntStream.range(0, rows).filter(i -> i % 7 != 0).forEach(i -> known[i >> 6] |= 1L << (i & 63));
        return FactColumns.builder(rows)
                .amounts("committeeMembers", members, known)
                .amounts(
                        "households",
                        IntStream.range(0, rows).mapToLong(i -> 100 + i % 50).toArray())
                .amounts(
                        "facts[rooms]",
                        IntStream.range(0, rows)
                                .mapToLong(i -> 400_000 - i % 9_000)
                                .toArray())
                .amounts(
                        "facts[women]",
                        IntStream.range(0, rows).mapToLong(i -> i % 5).toArray())
                .codes("directlyElected", codes(rows, 3))
                .codes("facts[calm]", codes(rows, 5))
                .codes("attested[X-1-4]", codes(rows, 4))
                .build();
    }

    private static byte[] codes(int rows, int every) {
        byte[] codes = new byte[rows];
        for (int i = 0; i < rows; i++) {
            codes[i] = (byte) (i / every % 3);
        }
        return codes;
    }

    @Test
    void verdictsAndAmountsAreThoseWorkedByHand() {
        FactColumns columns = FactColumns.builder(4)
                .amounts("committeeMembers", new long[] {5, 10, 3, 0}, new long[] {0b0111})
                .amounts("households", new long[] {100, 100, 90, 90})
                .amounts("facts[rooms]", new long[] {333_333, 333_334, 300_000, 299_999})
                .amounts("facts[women]", new long[] {1, 4, 1, 1})
                .codes("directlyElected", new byte[] {FactColumns.TRUE, FactColumns.TRUE, FactColumns.FALSE, 0})
                .codes("facts[calm]", new byte[] {FactColumns.TRUE, FactColumns.TRUE, FactColumns.FALSE, 0})
                .codes("attested[X-1-4]", new byte[] {FactColumns.TRUE, FactColumns.FALSE, FactColumns.TRUE, 2})
                .build();
        AssessmentColumns out = COMPILED.newResult(4);
        COMPILED.assess(columns, out);
        assertThat(verdicts(out, MEMBERS))
                .containsExactly(Verdict.MET, Verdict.BREACH, Verdict.BREACH, Verdict.UNDETERMINED);
        assertThat(out.actual(MEMBERS)).containsExactly(5, 10, 3, AssessmentColumns.NO_AMOUNT);
        assertThat(out.required(MEMBERS)).containsExactly(5, 5, 5, 5);
        assertThat(out.requiredHigh(MEMBERS)).containsExactly(9, 9, 9, 9);
        assertThat(verdicts(out, ROOMS))
                .containsExactly(Verdict.DEPARTURE, Verdict.MET, Verdict.MET, Verdict.DEPARTURE);
        assertThat(out.required(ROOMS)).containsExactly(333_334, 333_334, 300_000, 300_000); // 100/3 m2, rounded up
        assertThat(out.unit(ROOMS))
                .hasValueSatisfying(unit -> assertThat(unit.name()).isEqualTo("m2"));
        assertThat(verdicts(out, WOMEN))
                .containsExactly(Verdict.BREACH, Verdict.MET, Verdict.NOT_APPLICABLE, Verdict.UNDETERMINED);
        assertThat(out.required(WOMEN)).containsExactly(2, 4, AssessmentColumns.NO_AMOUNT, AssessmentColumns.NO_AMOUNT);
        assertThat(verdicts(out, LIST))
                .containsExactly(Verdict.MET, Verdict.BREACH, Verdict.BREACH, Verdict.UNDETERMINED);
        assertThat(out.missing(3, LIST)).containsExactly("facts[calm]");
        assertThat(out.missing(0, LIST)).isEmpty();
        assertThat(out.finding(1, WOMEN)).hasValueSatisfying(finding -> {
            assertThat(finding.verdict()).isEqualTo(Verdict.MET);
            assertThat(finding.explanation()).isPresent();
        });
        assertThat(out.assessment(2).finding(ROOMS).verdict()).isEqualTo(Verdict.MET);
    }

    private static List<Verdict> verdicts(AssessmentColumns out, String rule) {
        return IntStream.range(0, out.rows())
                .mapToObj(
                        row -> AssessmentColumns.verdict(out.verdict(rule)[row]).orElseThrow())
                .toList();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 7, 513, 1_024, 1_025, 2_000})
    void slicesFindWhatTheWholeFinds(int slice) {
        FactColumns columns = columns(2_000);
        AssessmentColumns whole = COMPILED.newResult(2_000);
        COMPILED.assess(columns, whole);
        AssessmentColumns part = COMPILED.newResult(slice);
        for (int from = 0; from < 2_000; from += slice) {
            int to = Math.min(2_000, from + slice);
            COMPILED.assess(columns, from, to, part);
            agree(part, whole, from, to);
        }
    }

    private static void agree(AssessmentColumns part, AssessmentColumns whole, int from, int to) {
        for (String rule : RULES) {
            assertThat(Arrays.copyOf(part.verdict(rule), to - from))
                    .isEqualTo(Arrays.copyOfRange(whole.verdict(rule), from, to));
            assertThat(Arrays.copyOf(part.actual(rule), to - from))
                    .isEqualTo(Arrays.copyOfRange(whole.actual(rule), from, to));
            assertThat(Arrays.copyOf(part.required(rule), to - from))
                    .isEqualTo(Arrays.copyOfRange(whole.required(rule), from, to));
        }
    }

    @Test
    void threadsShareTheCompiledAssessmentEachWithAResultOfItsOwn() {
        FactColumns columns = columns(8_000);
        AssessmentColumns whole = COMPILED.newResult(8_000);
        COMPILED.assess(columns, whole);
        IntStream.range(0, 8).parallel().forEach(slice -> {
            AssessmentColumns out = COMPILED.newResult(1_000);
            COMPILED.assess(columns, slice * 1_000, (slice + 1) * 1_000, out);
            agree(out, whole, slice * 1_000, (slice + 1) * 1_000);
        });
    }

    @Test
    void aRunOverTheSameColumnsAllocatesNothingPerRow() {
        int rows = 50_000;
        FactColumns columns = columns(rows);
        AssessmentColumns out = COMPILED.newResult(rows);
        COMPILED.assess(columns, out);
        COMPILED.assess(columns, out);
        long before = THREADS.getCurrentThreadAllocatedBytes();
        COMPILED.assess(columns, out);
        assertThat(THREADS.getCurrentThreadAllocatedBytes() - before).isLessThan(rows / 10);
    }

    @Test
    void aRowTooLargeForAProgramLeavesTheOthersOfItsBlockInColumns() {
        long[] members = IntStream.range(0, ROWS).mapToLong(i -> i % 12).toArray();
        long one = allocated(members);
        members[777] = Long.MAX_VALUE;
        assertThat(allocated(members) - one)
                .isLessThan(200_000); // a row of the plain path takes some tens of thousands
        Arrays.fill(members, Long.MAX_VALUE);
        assertThat(allocated(members) - one).isGreaterThan(2_000_000);
    }

    /** What a run over two blocks allocates. */
    private static long allocated(long[] members) {
        FactColumns columns = FactColumns.builder(ROWS)
                .amounts("committeeMembers", members)
                .codes("directlyElected", codes(ROWS, 3))
                .build();
        AssessmentColumns out = COMPILED.newResult(ROWS);
        COMPILED.assess(columns, out);
        long before = THREADS.getCurrentThreadAllocatedBytes();
        COMPILED.assess(columns, out);
        return THREADS.getCurrentThreadAllocatedBytes() - before;
    }

    @Test
    void theLargestFactsErrAndNeverWrap() {
        long max = Long.MAX_VALUE;
        FactColumns columns = FactColumns.builder(5)
                .amounts("committeeMembers", new long[] {5, max, 5, 5, 5})
                .amounts("households", new long[] {100, 100, max, 100, -1})
                .amounts("facts[rooms]", new long[] {400_000, 1, 1, max, 1})
                .amounts("facts[women]", new long[] {2, max, 1, 1, 1})
                .codes("directlyElected", new byte[] {2, 2, 2, 2, 2})
                .build();
        AssessmentColumns out = COMPILED.newResult(5);
        COMPILED.assess(columns, out);
        byte met = AssessmentColumns.code(Verdict.MET);
        byte breach = AssessmentColumns.code(Verdict.BREACH);
        byte error = AssessmentColumns.ERROR;
        assertThat(out.verdict(MEMBERS)).containsExactly(met, breach, error, met, error);
        assertThat(out.verdict(ROOMS)[3]).isEqualTo(met);
        assertThat(out.actual(ROOMS)[3]).isEqualTo(max);
        assertThat(out.actual(MEMBERS)[1]).isEqualTo(max);
        assertThat(out.required(WOMEN)[1]).isEqualTo(3_074_457_345_618_258_603L);
        assertThat(out.error(2)).hasValueSatisfying(reason -> assertThat(reason).contains(ROOMS, "must fit"));
        assertThat(out.error(4)).hasValueSatisfying(reason -> assertThat(reason).contains("households"));
        assertThat(out.actual(MEMBERS)[4]).isEqualTo(AssessmentColumns.NO_AMOUNT);
        assertThat(out.error(0)).isEmpty();
    }

    @Test
    void aWrongCodeIsAFaultOfItsRowAlone() {
        FactColumns columns = FactColumns.builder(3)
                .codes("facts[calm]", new byte[] {1, 3, 2})
                .codes("attested[X-1-4]", new byte[] {2, 2, 7})
                .build();
        AssessmentColumns out = COMPILED.newResult(3);
        COMPILED.assess(columns, out);
        assertThat(out.error(0)).isEmpty();
        assertThat(out.error(1)).hasValueSatisfying(reason -> assertThat(reason).contains("facts[calm]"));
        assertThat(out.error(2)).hasValueSatisfying(reason -> assertThat(reason).contains("attested[X-1-4]"));
    }

    @Test
    void aPlaceThatIsNoneHasNoFindingsAndOneThatIsNotThereIsAFault() {
        FactColumns columns =
                FactColumns.builder(3).places(new int[] {0, -1, 9}).build();
        AssessmentColumns out = COMPILED.newResult(3);
        COMPILED.assess(columns, out);
        assertThat(out.verdict(MEMBERS))
                .containsExactly(AssessmentColumns.code(Verdict.UNDETERMINED), AssessmentColumns.NO_FINDING, -1);
        assertThat(out.error(2)).hasValue("place (9) must be from -1 to 0");
    }

    @Test
    void verdictsAreCountedByGroup() {
        FactColumns columns = columns(2_000);
        int[] keys = IntStream.range(0, 2_000).map(row -> row % 7).toArray();
        GroupVerdicts counts = GroupVerdicts.none();
        GroupVerdicts rest = GroupVerdicts.none();
        AssessmentColumns out = COMPILED.newResult(300);
        for (int from = 0; from < 2_000; from += 300) {
            COMPILED.assess(columns, from, Math.min(2_000, from + 300), out);
            (from < 900 ? counts : rest).add(out, keys, from);
        }
        counts.add(rest);
        assertThat(counts.groups()).isEqualTo(7);
        AssessmentColumns whole = COMPILED.newResult(2_000);
        COMPILED.assess(columns, whole);
        for (String rule : RULES) {
            for (Verdict verdict : Verdict.values()) {
                long[] expected = new long[7];
                for (int row = 0; row < 2_000; row++) {
                    expected[keys[row]] += whole.verdict(rule)[row] == AssessmentColumns.code(verdict) ? 1 : 0;
                }
                assertThat(counts.count(rule, verdict)).isEqualTo(expected);
            }
        }
        assertThat(counts.open(MEMBERS)).isEqualTo(counts.count(MEMBERS, Verdict.UNDETERMINED));
        assertThat(counts.unmet(ROOMS)).isEqualTo(counts.count(ROOMS, Verdict.DEPARTURE));
        assertThat(Arrays.stream(counts.met(LIST)).sum()).isPositive();
        assertThat(Arrays.stream(counts.rows()).sum()).isEqualTo(2_000);
        assertThat(Arrays.stream(counts.faulty()).sum()).isZero();
        assertThatThrownBy(() -> counts.met("X-9-9"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("X-1-1");
        assertThatThrownBy(() -> counts.add(out, keys, 1_999))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("one for each of 200 rows");
        assertThatThrownBy(() -> counts.add(out, new int[200], -1)).isInstanceOf(IllegalArgumentException.class);
        assertThat(Arrays.stream(counts.rows()).sum()).isEqualTo(2_000);
    }

    @Test
    void rowsAtFaultAreCounted() {
        FactColumns columns =
                FactColumns.builder(2).codes("facts[calm]", new byte[] {1, 3}).build();
        AssessmentColumns out = COMPILED.newResult(2);
        COMPILED.assess(columns, out);
        GroupVerdicts counts = GroupVerdicts.none();
        counts.add(out, new int[] {1, 1}, 0);
        assertThat(counts.faulty()).containsExactly(0, 1);
        assertThat(counts.rows()).containsExactly(0, 2);
    }

    @Test
    void aRuleThatIsNotThereIsToldWithThoseThatAre() {
        AssessmentColumns out = COMPILED.newResult(1);
        assertThatThrownBy(() -> out.verdict("X-1-5"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("X-1-4");
        assertThatThrownBy(() -> out.finding(0, MEMBERS)).hasMessageContaining("row (0)");
        assertThat(AssessmentColumns.verdict(AssessmentColumns.NO_FINDING)).isEmpty();
        assertThat(AssessmentColumns.verdict((byte) 11)).isEmpty();
    }
}
