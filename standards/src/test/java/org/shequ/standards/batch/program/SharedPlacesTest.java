package org.shequ.standards.batch.program;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.shequ.core.calendar.FiscalYear;
import org.shequ.core.place.DivisionCode;
import org.shequ.standards.batch.BudgetColumns;
import org.shequ.standards.batch.FactColumns;
import org.shequ.standards.pack.Pack;
import org.shequ.standards.pack.PackSource;
import org.shequ.standards.policy.Policy;
import org.shequ.standards.policy.PolicyLibrary;
import org.shequ.standards.reference.ReferenceData;

/** Places share a program where law and figures are the same, and rows of them run as one piece however they are mixed. */
class SharedPlacesTest {
    private static final int PLACES = 300;
    private static final int ROWS = 4 * Program.BLOCK;
    private static final String PAY = "X-1-1";
    private static final Policy POLICY = policy();

    /** A wage of one's own in two counties, that of the prefecture elsewhere; another amount in one county. */
    private static Policy policy() {
        String identity = "{'format':1,'id':'X','document':{'title':'made up','issuer':null,'number':null,"
                + "'date':'2000-01-01','place':'990000','reach':['URBAN','RURAL']}}";
        String label = "'label':{'zh':'编的','en':'made up'},'clauses':['X-1-1'],'locator':'一','subject':'COMMUNITY',"
                + "'modality':'DIRECTIVE','coverage':{'from':2000,'printed':'2000年起'}";
        String rules =
                "{'rules':[{'id':'X-1-1'," + label + ",'funding':{'role':'NORM','period':'YEAR','purposes':['pay'],"
                        + "'formula':{'headCost':{'heads':{'measure':'fullTimeStaff'},'rate':{'reference':{'series':'wage.social',"
                        + "'yearsBack':0}}}},'payers':'CITY=5,COUNTY=5'}},"
                        + "{'id':'X-1-2'," + label
                        + ",'appliesWhen':{'within':['990107']},'funding':{'role':'NORM','period':'YEAR',"
                        + "'purposes':['use'],'formula':{'flat':{'value':'5','inferred':'made up'}}}}]}";
        ReferenceData.Builder wages = ReferenceData.builder();
        for (int prefecture = 1; prefecture <= 4; prefecture++) {
            wages.figure("wage.social", DivisionCode.of("990" + prefecture + "00"), FiscalYear.of(2016), "50000");
        }
        wages.figure("wage.social", DivisionCode.of("990103"), FiscalYear.of(2016), "61000.50");
        wages.figure("wage.social", DivisionCode.of("990203"), FiscalYear.of(2016), "61000.50");
        return PolicyLibrary.of(Pack.read(PackSource.texts(
                        "made up",
                        Map.of("pack.json", identity.replace('\'', '"'), "rules.json", rules.replace('\'', '"')))))
                .forYear(FiscalYear.of(2016))
                .withReference(wages.build());
    }

    private static List<DivisionCode> places() {
        return IntStream.range(0, PLACES)
                .mapToObj(i -> DivisionCode.of(String.format("990%d%02d", 1 + i / 75, 1 + i % 75)))
                .toList();
    }

    private static CompiledBudgets compiled() {
        return (CompiledBudgets) POLICY.compile(places());
    }

    private static FactColumns rows() {
        List<Integer> shuffled = new ArrayList<>();
        IntStream.range(0, ROWS).forEach(row -> shuffled.add(row % PLACES));
        Collections.shuffle(shuffled, new Random(7));
        return FactColumns.builder(ROWS)
                .places(shuffled.stream().mapToInt(each -> each).toArray())
                .amounts(
                        "fullTimeStaff",
                        IntStream.range(0, ROWS).mapToLong(row -> row % 13).toArray())
                .build();
    }

    @Test
    void asManyProgramsAreCompiledAsThereAreKindsOfPlaces() {
        CompiledBudgets compiled = compiled();
        Variant variant = compiled.variant(Set.of("fullTimeStaff"), Set.of());
        Set<Program> programs = Collections.newSetFromMap(new java.util.IdentityHashMap<>());
        IntStream.range(0, PLACES).forEach(place -> programs.add(variant.program(place)));
        assertThat(programs).hasSize(3);
        assertThat(variant.compiled()).isEqualTo(3);
    }

    @Test
    void mixedRowsRunInAsManyPiecesAsThereArePrograms() {
        CompiledBudgets compiled = compiled();
        ResultColumns out = compiled.newColumns(ROWS);
        FactColumns columns = rows();
        compiled.budget(columns, out);
        assertThat(out.slice(columns).pieces()).isEqualTo(3 * (ROWS / Program.BLOCK));
    }

    @Test
    void mixedRowsGiveWhatEachGivesByItself() {
        CompiledBudgets compiled = compiled();
        BudgetColumns out = compiled.newResult(ROWS);
        FactColumns columns = rows();
        compiled.budget(columns, out);
        for (int row = 0; row < ROWS; row += 11) {
            var budget = compiled.budget(columns, row);
            assertThat(out.amount(PAY)[row])
                    .isEqualTo(budget.line(PAY).amount().amount().orElseThrow().fen());
            assertThat(out.uses().known()[row]).isEqualTo(budget.uses().known().fen());
            assertThat(out.status("X-1-2")[row])
                    .isEqualTo(budget.lines().size() == 2 ? BudgetColumns.EXACT : BudgetColumns.NO_LINE);
        }
    }
}
