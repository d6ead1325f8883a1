package org.shequ.core.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.shequ.core.calendar.PartialDate;
import org.shequ.core.place.DivisionCode;

class CitationTest {
    private static final PolicyDocument NUMBERED = PolicyDocument.builder()
            .id(DocumentId.of("PZH2015"))
            .title("关于加强社区建设的意见")
            .issuer("市委、市人民政府")
            .number("攀委发〔2015〕10号")
            .date(PartialDate.parse("2015-06-24"))
            .place(DivisionCode.of("510400"))
            .addReach(Reach.URBAN, Reach.RURAL)
            .build();
    private static final PolicyDocument BARE = PolicyDocument.builder()
            .id(DocumentId.of("DH"))
            .title("和谐社区建设")
            .place(DivisionCode.of("620982"))
            .build();

    @Test
    void aNumberNamesTheDocument() {
        assertThat(Citation.of(NUMBERED, "三（五）4").printed()).isEqualTo("攀委发〔2015〕10号 三（五）4");
        assertThat(Citation.of(NUMBERED, "").printed()).isEqualTo("攀委发〔2015〕10号");
    }

    @Test
    void aDocumentWithoutNumberIsNamedByItsTitle() {
        assertThat(Citation.of(BARE, "六(十九)").printed()).isEqualTo("《和谐社区建设》 六(十九)");
        assertThat(BARE.number()).isEmpty();
        assertThat(BARE.date()).isEmpty();
        assertThat(BARE.issuer()).isEmpty();
    }

    @Test
    void itPrintsTheIdForDevelopers() {
        assertThat(Citation.of(NUMBERED, "三（五）4")).hasToString("PZH2015 三（五）4");
        assertThat(Citation.of(BARE, "")).hasToString("DH");
    }

    @Test
    void blankPartsAreRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> Citation.of(BARE, " "));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PolicyDocument.builder()
                        .id(DocumentId.of("DH"))
                        .title(" ")
                        .place(DivisionCode.country())
                        .build())
                .withMessage("title of document DH ( ) must not be blank");
        assertThatIllegalArgumentException().isThrownBy(() -> DocumentId.of("dh"));
    }
}
