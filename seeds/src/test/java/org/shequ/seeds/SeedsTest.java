package org.shequ.seeds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.shequ.core.calendar.FiscalYear;
import org.shequ.core.calendar.PartialDate;
import org.shequ.core.quantity.Households;
import org.shequ.core.quantity.Yuan;
import org.shequ.core.source.DocumentId;
import org.shequ.core.source.PolicyDocument;
import org.shequ.core.source.RuleId;
import org.shequ.core.unit.Community;
import org.shequ.core.unit.Settlement;
import org.shequ.standards.budget.Budget;
import org.shequ.standards.lookup.Lookup;
import org.shequ.standards.rule.Funding;
import org.shequ.standards.rule.RuleDefinition;
import org.shequ.standards.rule.Sharing;

class SeedsTest {
    private static final Community URBAN = Community.builder()
            .code("510402001001")
            .settlement(Settlement.URBAN)
            .households(Households.of(3_120))
            .build();

    @Test
    void theLibraryHoldsTheFiveDocumentsInOrder() {
        assertThat(Seeds.library().documents().stream().map(DocumentId::toString))
                .containsExactly("JL2010", "DH", "SD2012", "PZH2015", "JL2016");
        assertThat(Seeds.library()).isSameAs(Seeds.library());
    }

    @ParameterizedTest
    @CsvSource({
        "JL2010, 吉政发〔2010〕37号, 2010-12-21, 220000",
        "DH, , , 620982",
        "SD2012, 鲁办发〔2012〕22号, 2012, 370000",
        "PZH2015, 攀委发〔2015〕10号, 2015-06-24, 510400",
        "JL2016, 吉办发〔2016〕3号, 2016-01-15, 220000",
    })
    void aDocumentIsIdentifiedAsPrinted(String id, String number, String date, String place) {
        PolicyDocument document = Seeds.pack(id).identity().document();
        assertThat(document.id()).hasToString(id);
        assertThat(document.number().orElse(null)).isEqualTo(number);
        assertThat(document.date().map(PartialDate::toString).orElse(null)).isEqualTo(date);
        assertThat(document.place()).hasToString(place);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    JL2010  | JL2010-6.1-5 JL2010-6.3-2 JL2010-6.3-3 JL2010-6.3-4 JL2010-6.3-5 JL2010-6.3-6
                    DH      | DH-6.19-3 DH-6.19-5
                    SD2012  | SD2012-3.3-3 SD2012-3.3-4/a SD2012-3.3-4/b SD2012-3.3-6 SD2012-2.2.2-7 SD2012-2.2.2-7/share SD2012-2.2.2-8 SD2012-2.2.1-10 SD2012-3.3-7
                    PZH2015 | PZH2015-3.5.4-2 PZH2015-3.5.4-3 PZH2015-3.5.4-4 PZH2015-3.5.4-6 PZH2015-3.5.3-4 PZH2015-3.2.2-11
                    JL2016  | JL2016-4.4-7
                    """)
    void aPackHasTheseRulesOnMoney(String id, String rules) {
        assertThat(Seeds.pack(id).rules().stream()
                        .filter(rule -> rule.byDefault().content() instanceof Funding
                                || rule.byDefault().content() instanceof Sharing)
                        .map(RuleDefinition::id)
                        .map(RuleId::toString))
                .containsExactlyInAnyOrder(rules.split(" "));
    }

    @Test
    void anUnknownDocumentIsAnsweredWithThoseThatExist() {
        assertThatThrownBy(() -> Seeds.pack("SC2020"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("SC2020")
                .hasMessageContaining("JL2010, DH, SD2012, PZH2015, JL2016");
    }

    @Test
    void oneCallGivesTheBudgetOfACommunity() {
        Budget budget = Seeds.library().forYear(FiscalYear.of(2016)).budget(URBAN);
        assertThat(budget.line("PZH2015-3.5.4-6").amount().amount()).contains(Yuan.of(93_600));
        assertThat(budget.uses().known()).isEqualTo(Yuan.of(143_600));
    }

    @Test
    void beforeADocumentTheLookupSaysFromWhen() {
        List<Lookup> lookup = Seeds.library().at(LocalDate.of(2014, 1, 1)).lookup(URBAN);
        assertThat(lookup).singleElement().satisfies(one -> {
            assertThat(one.document()).hasToString("PZH2015");
            assertThat(one.status()).hasToString("NOT_YET");
            assertThat(one.from().map(PartialDate::toString)).contains("2015-06-24");
        });
    }

    @Test
    void theSamplesAreInTheJar() throws IOException {
        for (InputStream sample : List.of(Seeds.sample(), Seeds.illustrativeSample(), Seeds.illustrativeReference())) {
            try (sample) {
                assertThat(new String(sample.readAllBytes(), StandardCharsets.UTF_8))
                        .isNotBlank();
            }
        }
    }
}
