package org.shequ.seeds;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.shequ.standards.pack.Pack;
import org.shequ.standards.pack.PackSource;

/** The bundled packs are read as proofread ones; this is where they are proofread. */
class ProofreadTest {
    @ParameterizedTest
    @ValueSource(strings = {"JL2010", "DH", "SD2012", "PZH2015", "JL2016", "LAW-URBAN", "LAW-RURAL"})
    void aBundledPackIsSoundAndTheSameHoweverItIsRead(String document) {
        String folder = "packs/" + document;
        PackSource source = PackSource.of(folder, file -> Seeds.class.getResourceAsStream(folder + "/" + file));
        Pack strict = Pack.read(source);
        assertThat(strict.cases()).isNotEmpty();
        assertThat(Seeds.pack(document)).isEqualTo(strict);
        assertThat(Seeds.pack(document).declaredAt()).isEqualTo(strict.declaredAt());
        assertThat(Seeds.pack(document).digest()).isEqualTo(strict.digest());
    }
}
