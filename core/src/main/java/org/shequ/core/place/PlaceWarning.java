package org.shequ.core.place;

import java.util.Locale;
import org.immutables.value.Value;
import org.shequ.core.text.Label;

/** A disagreement in the data of a place (区划数据疑点), which stops nothing. */
@Value.Immutable(builder = false, copy = false)
public abstract class PlaceWarning {
    PlaceWarning() {}

    /** What disagrees. */
    public enum Kind {
        /** The tail of the code and the end of the name say different kinds of committee. */
        TAIL_AND_NAME,
        /** The tail of the code says residents and the class rural, or villagers and urban. */
        TAIL_AND_CLASS
    }

    static PlaceWarning tailAndName(DivisionCode code, String name) {
        return ImmutablePlaceWarning.of(Kind.TAIL_AND_NAME, code, name);
    }

    static PlaceWarning tailAndClass(DivisionCode code, UrbanRuralClass type) {
        return ImmutablePlaceWarning.of(Kind.TAIL_AND_CLASS, code, Integer.toString(type.code()));
    }

    /** {@return what disagrees} */
    @Value.Parameter
    public abstract Kind kind();

    /** {@return the code, whose tail decides} */
    @Value.Parameter
    public abstract DivisionCode code();

    /** {@return what disagrees with the code: the name, or the class of three digits} */
    @Value.Parameter
    public abstract String other();

    /**
     * Returns the warning in words.
     *
     * @param locale a locale whose language is {@code zh} or {@code en}
     * @return one sentence without a full stop
     * @throws IllegalArgumentException if the language is another one
     */
    public String message(Locale locale) {
        boolean residents = code().committeeKind().orElseThrow() == CommitteeKind.RESIDENTS;
        String tail = code().digits().substring(9);
        if (Label.isChinese(locale)) {
            return "代码" + code() + "尾号" + tail + "为" + (residents ? "居民委员会" : "村民委员会") + "，与"
                    + (kind() == Kind.TAIL_AND_NAME ? "名称" : "城乡分类") + "“" + other() + "”不一致，以代码为准";
        }
        return "code " + code() + " ends in " + tail + ", a " + (residents ? "residents'" : "villagers'")
                + " committee, but its " + (kind() == Kind.TAIL_AND_NAME ? "name" : "urban-rural class") + " ("
                + other()
                + ") says otherwise; the code decides";
    }

    @Override
    public String toString() {
        return kind() + " " + code();
    }
}
