package org.shequ.core.place;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.stream.Collectors;

/** The class of a community in the statistical division table (城乡分类代码). */
public enum UrbanRuralClass {
    /** Main urban area (主城区), 111. */
    MAIN_URBAN(111),
    /** Where town and country meet (城乡结合区), 112. */
    URBAN_FRINGE(112),
    /** Centre of a town (镇中心区), 121. */
    TOWN_CENTRE(121),
    /** Where a town meets the country (镇乡结合区), 122. */
    TOWN_FRINGE(122),
    /** Special area (特殊区域), 123. */
    SPECIAL(123),
    /** Centre of a township (乡中心区), 210. */
    TOWNSHIP_CENTRE(210),
    /** Village (村庄), 220. */
    VILLAGE(220);

    private final int code;

    UrbanRuralClass(int code) {
        this.code = code;
    }

    /**
     * Returns the class of a code, for example {@code ofCode(220)}.
     *
     * @param code the code of three digits
     * @return the class
     * @throws IllegalArgumentException if there is no such code; the message lists those that exist
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static UrbanRuralClass ofCode(int code) {
        return Arrays.stream(values())
                .filter(each -> each.code == code)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("urban-rural class (" + code + ") must be one of "
                        + Arrays.stream(values())
                                .map(each -> Integer.toString(each.code))
                                .collect(Collectors.joining(", "))));
    }

    /** {@return the code of three digits} */
    @JsonValue
    public int code() {
        return code;
    }

    /** {@return true for 111 to 123, which the table counts as urban} */
    public boolean isUrban() {
        return code < 200;
    }
}
