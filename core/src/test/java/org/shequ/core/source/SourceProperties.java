package org.shequ.core.source;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.shequ.core.testkit.SourceArbitraries;

class SourceProperties {
    @Provide
    Arbitrary<RuleId> rules() {
        return SourceArbitraries.ruleIds();
    }

    @Provide
    Arbitrary<Citation> citations() {
        return SourceArbitraries.citations();
    }

    @Property
    void idsReadWhatTheyPrint(@ForAll("rules") RuleId rule) {
        assertThat(RuleId.of(rule.toString())).isEqualTo(rule);
        assertThat(ClauseId.of(rule.clause().toString())).isEqualTo(rule.clause());
        assertThat(rule.toString()).startsWith(rule.document().toString());
    }

    @Property
    void theOrderOfIdsAgreesWithEquality(
            @ForAll("rules") RuleId a, @ForAll("rules") RuleId b, @ForAll("rules") RuleId c) {
        assertThat(a.compareTo(b) == 0).isEqualTo(a.equals(b));
        assertThat(Integer.signum(a.compareTo(b))).isEqualTo(-Integer.signum(b.compareTo(a)));
        if (a.compareTo(b) <= 0 && b.compareTo(c) <= 0) {
            assertThat(a).isLessThanOrEqualTo(c);
        }
    }

    @Property
    void aCitationNamesItsDocument(@ForAll("citations") Citation citation) {
        assertThat(citation.printed())
                .startsWith(citation.document().citedAs())
                .endsWith(citation.locator())
                .isEqualTo(citation.printed().strip());
    }
}
