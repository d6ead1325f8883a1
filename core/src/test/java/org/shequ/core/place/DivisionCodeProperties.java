package org.shequ.core.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.shequ.core.testkit.PlaceArbitraries;

class DivisionCodeProperties {
    @Provide
    Arbitrary<DivisionCode> codes() {
        return PlaceArbitraries.divisionCodes();
    }

    @Provide
    Arbitrary<DivisionCode> communities() {
        return PlaceArbitraries.communityCodes();
    }

    @Property
    void parseReadsWhatIsPrinted(@ForAll("codes") DivisionCode code) {
        assertThat(DivisionCode.of(code.toString())).isEqualTo(code);
        assertThat(code.digits()).hasSize(code.level().length());
    }

    @Property
    void everyAncestorCoversAndIsNotCovered(@ForAll("codes") DivisionCode code) {
        List<DivisionCode> ancestors = code.ancestors();
        assertThat(code.covers(code)).isTrue();
        assertThat(ancestors).allMatch(it -> it.covers(code)).noneMatch(code::covers);
        if (!ancestors.isEmpty()) {
            assertThat(ancestors.get(ancestors.size() - 1)).isEqualTo(DivisionCode.country());
        }
    }

    @Property
    void coveringIsBeingAnAncestorOrTheSame(@ForAll("codes") DivisionCode a, @ForAll("communities") DivisionCode b) {
        assertThat(a.covers(b)).isEqualTo(a.equals(b) || b.ancestors().contains(a));
    }

    @Property
    void ofTwoCodesOneIsFirst(@ForAll("codes") DivisionCode a, @ForAll("codes") DivisionCode b) {
        assertThat(a.compareTo(b) == 0).isEqualTo(a.equals(b));
        assertThat(Integer.signum(a.compareTo(b))).isEqualTo(-Integer.signum(b.compareTo(a)));
    }
}
