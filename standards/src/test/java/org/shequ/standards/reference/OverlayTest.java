package org.shequ.standards.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.shequ.core.quantity.Dimension;
import org.shequ.core.quantity.Ratio;
import org.shequ.core.quantity.Yuan;
import org.shequ.standards.json.JsonText;

class OverlayTest {
    private static final Overlay OVERLAY = Overlay.by("finance bureau", "draft 2017")
            .figure("PZH2015-3.5.4-2", Yuan.of(60_000))
            .figure("PZH2015-3.5.4-6/a#third", Ratio.parse("1/3"));

    @Test
    void aFigureIsReadInTheUnitOfTheRule() {
        assertThat(OVERLAY.figure("PZH2015-3.5.4-2", Dimension.YUAN)).contains(Yuan.of(60_000));
        assertThat(OVERLAY.figure("PZH2015-3.5.4-2#x", Dimension.YUAN)).isEmpty();
        assertThatThrownBy(() -> OVERLAY.figure("PZH2015-3.5.4-6/a#third", Dimension.YUAN))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("overlay figure PZH2015-3.5.4-6/a#third (1/3) must be in yuan");
    }

    @Test
    void whatIsWrittenIsRead() {
        assertThat(OVERLAY.write())
                .hasToString(
                        "{\"by\":\"finance bureau\",\"why\":\"draft 2017\",\"figures\":{\"PZH2015-3.5.4-2\":\"60000\","
                                + "\"PZH2015-3.5.4-6/a#third\":\"1/3\"}}");
        assertThat(Overlay.read(JsonText.read(OVERLAY.write().toString(), "o.json")))
                .isEqualTo(OVERLAY);
        assertThat(Overlay.fromJson(OVERLAY.toJson())).isEqualTo(OVERLAY).hasSameHashCodeAs(OVERLAY);
        assertThat(Overlay.read(JsonText.read(
                                "{\"by\":\"b\",\"why\":\"w\",\"figures\":{\"PZH2015-3.5.4-2\":\"60000.00\"}}",
                                "o.json"))
                        .write()
                        .toString())
                .endsWith("{\"PZH2015-3.5.4-2\":\"60000\"}}");
    }

    @Test
    void theBaseStaysUntouched() {
        Overlay base = Overlay.by("b", "w");
        assertThat(base.figure("PZH2015-3.5.4-2", Yuan.of(1))).isNotEqualTo(base);
        assertThat(base.figures()).isEmpty();
    }

    @Test
    void whatIsWrongIsTold() {
        assertThatThrownBy(() -> OVERLAY.figure("PZH2015-3.5.4-2", Yuan.of(1)))
                .hasMessage("overlay figure PZH2015-3.5.4-2 (1.00) must stand once");
        assertThatThrownBy(() -> OVERLAY.figure("PZH2015-3.5.4-3", Yuan.of(-1)))
                .hasMessage("overlay figure PZH2015-3.5.4-3 (-1) must be at least 0");
        assertThatThrownBy(() -> OVERLAY.figure("PZH2015-3.5.4-3#1", Yuan.of(1)))
                .hasMessage(
                        "overlay figure (PZH2015-3.5.4-3#1) must be a rule, or a rule, # and a name of letters, digits, dots"
                                + " and underscores");
        assertThatThrownBy(() -> Overlay.by("", "w")).hasMessage("overlay by () must not be blank");
        assertThatThrownBy(() -> Overlay.by("b", " ")).hasMessage("overlay why ( ) must not be blank");
    }
}
