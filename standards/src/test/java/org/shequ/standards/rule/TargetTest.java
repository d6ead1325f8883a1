package org.shequ.standards.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.shequ.standards.pack.Pack;
import org.shequ.standards.pack.PackException;
import org.shequ.standards.pack.PackSource;

/** Targets and words of modality as packs write them. */
class TargetTest {
    private static Pack pack(String subject, String modality, String target) {
        String identity = """
                {"format":1,"id":"NEW","document":{"title":"Opinion","issuer":null,"number":null,"date":"2015-06-24",
                 "place":"510400","reach":["URBAN"]}}
                """;
        String rules = """
                {"rules":[{"id":"NEW-1.1-1","label":{"zh":"规则","en":"rule"},"clauses":["NEW-1.1-1"],"locator":"一",
                 "subject":"%s","modality":%s,"target":%s}]}
                """.formatted(subject, modality, target).replace('\'', '"');
        return Pack.read(PackSource.texts("NEW", Map.of("pack.json", identity, "rules.json", rules)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '¦', quoteCharacter = '`', textBlock = """
            {'of':'COMMUNITY','meets':{'honour':'HARMONIOUS'},'share':{'value':'90%','printed':'90%以上'}} ¦ at least 90% of communities are to meet: harmonious community
            {'of':'COMMUNITY','meets':{'honour':'HARMONIOUS'},'share':{'value':'1','printed':'全部'}} ¦ all communities are to meet: harmonious community
            {'of':'COMMUNITY','meets':{'honour':'HARMONIOUS'},'count':{'value':'1','printed':'1-2个'},'aim':{'value':'2','printed':'1-2个'}} ¦ at least 1, with an aim of 2, of communities are to meet: harmonious community
            {'of':['CITY','COUNTY'],'meets':{'honour':'HARMONIOUS'}} ¦ cities, counties and districts are to meet: harmonious community (no share or number printed)
            """)
    void aTargetIsSaidInWords(String target, String words) {
        assertThat(pack("CITY", "'DIRECTIVE'", target)
                        .rules()
                        .get(0)
                        .byDefault()
                        .describe(Locale.ENGLISH))
                .contains(words);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '¦', quoteCharacter = '`', textBlock = """
            COMMUNITY ¦ 'DIRECTIVE' ¦ {'of':'COMMUNITY','meets':{'honour':'HARMONIOUS'}} ¦ the place that a target speaks of: COUNTY, CITY, PROVINCE
            CITY ¦ 'DIRECTIVE' ¦ {'of':'COMMUNITY'} ¦ exactly one of the keys meets, checklist
            CITY ¦ 'DIRECTIVE' ¦ {'of':'COMUNITY','meets':{'honour':'HARMONIOUS'}} ¦ did you mean "COMMUNITY"
            CITY ¦ 'DIRECTIVE' ¦ {'of':'COMMUNITY','meets':{'honour':'HARMONIOUS'},'share':'110%'} ¦ must be above 0 and at most 1
            CITY ¦ 'DIRECTIVE' ¦ {'of':'COMMUNITY','meets':{'honour':'HARMONIOUS'},'share':'90%','count':'2'} ¦ at most one of share, count
            CITY ¦ 'DIRECTIVE' ¦ {'of':'COMMUNITY','meets':{'honour':'HARMONIOUS'},'aim':'2'} ¦ an aim beside count only
            CITY ¦ 'DIRECTIVE' ¦ {'of':'COMMUNITY','meets':{'honour':'HARMONIOUS'},'count':'2','aim':'1'} ¦ an aim not below the count (2)
            CITY ¦ 'DIRECTIVE' ¦ {'of':'COMMUNITY','meets':{'honour':'HARMONIOUS'},'share':{'value':'80%','printed':'90%以上'}} ¦ a phrase that says 4/5
            CITY ¦ 'SHOULD' ¦ {'of':'COMMUNITY','meets':{'honour':'HARMONIOUS'}} ¦ modality SHOULD must tell the word it was taken from
            CITY ¦ {'value':'SHOULD','printed':'一般'} ¦ {'of':'COMMUNITY','meets':{'honour':'HARMONIOUS'}} ¦ the word 一般 stands for [GENERAL], the modality is SHOULD
            CITY ¦ {'value':'SHOULD','printed':'应該'} ¦ {'of':'COMMUNITY','meets':{'honour':'HARMONIOUS'}} ¦ a word of modality for SHOULD: [要, 应, 应当
            CITY ¦ {'value':'DIRECTIVE','printed':'要'} ¦ {'of':'COMMUNITY','meets':{'honour':'HARMONIOUS'}} ¦ a bare verb has no word of modality
            CITY ¦ {'value':'SHOULD'} ¦ {'of':'COMMUNITY','meets':{'honour':'HARMONIOUS'}} ¦ exactly one of printed, inferred
            """)
    void aFaultyTargetIsRefused(String subject, String modality, String target, String told) {
        PackException wrong = catchThrowableOfType(PackException.class, () -> pack(subject, modality, target));
        assertThat(wrong.faults())
                .anySatisfy(fault -> assertThat(fault.toString()).contains(told));
    }
}
