package org.shequ.standards.batch.program;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.shequ.core.calendar.FiscalYear;
import org.shequ.core.place.DivisionCode;
import org.shequ.standards.pack.Pack;
import org.shequ.standards.pack.PackSource;
import org.shequ.standards.policy.Policy;
import org.shequ.standards.policy.PolicyLibrary;
import org.shequ.standards.reference.ReferenceData;

/** Places whose rules come to the same share what is compiled; a figure, a parameter or a condition on the place sets one apart. */
class AlikenessTest {
    private static final List<DivisionCode> COUNTIES =
            Stream.of("990101", "990102", "990103").map(DivisionCode::of).toList();

    private static Policy policy(String content) {
        String label = "'label':{'zh':'编的','en':'made up'}";
        Map<String, String> files = Map.of(
                "pack.json",
                json("{'format':1,'id':'X','document':{'title':'made up','issuer':null,'number':null,"
                        + "'date':'2000-01-01','place':'990100','reach':['URBAN','RURAL']}}"),
                "parameters.json",
                json("{'parameters':[{'name':'X-9-1','unit':'persons','setBy':'COUNTY'," + label + "}]}"),
                "rules.json",
                json("{'rules':[{'id':'X-1-1'," + label + ",'clauses':['X-1-1'],'locator':'一','subject':'COMMUNITY',"
                        + "'modality':'DIRECTIVE'," + content + "}]}"));
        return PolicyLibrary.of(Pack.read(PackSource.texts("made up", files))).at(LocalDate.of(2016, 12, 31));
    }

    private static String json(String text) {
        return text.replace('\'', '"');
    }

    private static List<Integer> alike(Policy policy) {
        CompiledFindings compiled = (CompiledFindings) policy.compileAssessment(COUNTIES);
        return IntStream.range(-1, COUNTIES.size()).map(compiled::alike).boxed().toList();
    }

    @Test
    void placesOfOneDocumentAreAlike() {
        String norm = "'norm':{'measure':'committeeMembers','atLeast':{'value':'5','inferred':'made up'}}";
        assertThat(alike(policy(norm))).containsExactly(-1, 0, 0, 0);
    }

    @Test
    void aParameterSetsAPlaceApart() {
        Policy policy = policy("'norm':{'measure':'committeeMembers','atMost':{'parameter':'X-9-1'}}");
        assertThat(alike(policy)).containsExactly(-1, 0, 0, 0);
        ReferenceData figures = ReferenceData.builder()
                .parameter("X-9-1", DivisionCode.of("990102"), FiscalYear.of(2016), "7")
                .build();
        assertThat(alike(policy.withReference(figures))).containsExactly(-1, 0, 1, 0);
    }

    @Test
    void aConditionOnThePlaceSetsItApart() {
        Policy policy = policy("'appliesWhen':{'not':{'within':['990103']}},"
                + "'norm':{'measure':'committeeMembers','atLeast':{'value':'5','inferred':'made up'}}");
        assertThat(alike(policy)).containsExactly(-1, 0, 0, 2);
    }
}
