package org.shequ.core.testkit;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.shequ.core.place.DivisionCode;

/** Generators of division codes. */
public final class PlaceArbitraries {
    private PlaceArbitraries() {}

    /** {@return codes of every level, also of prefectures without counties} */
    public static Arbitrary<DivisionCode> divisionCodes() {
        Arbitrary<String> prefecture =
                Combinators.combine(group(2, 11, 65), group(2, 1, 99)).as(String::concat);
        Arbitrary<String> county =
                Combinators.combine(prefecture, group(2, 0, 99)).as(String::concat);
        Arbitrary<String> township =
                Combinators.combine(county, group(3, 1, 599)).as(String::concat);
        return Arbitraries.oneOf(
                        Arbitraries.just("000000"),
                        group(2, 11, 65).map(province -> province + "0000"),
                        county,
                        township,
                        Combinators.combine(township, group(3, 1, 999)).as(String::concat))
                .map(DivisionCode::of);
    }

    /** {@return codes of communities and villages, tails of every kind} */
    public static Arbitrary<DivisionCode> communityCodes() {
        return Combinators.combine(
                        group(4, 1101, 6599).filter(it -> !it.endsWith("00")),
                        group(2, 1, 99),
                        group(3, 1, 599),
                        group(3, 1, 450))
                .as((prefecture, county, township, tail) -> DivisionCode.of(prefecture + county + township + tail));
    }

    private static Arbitrary<String> group(int digits, int least, int most) {
        return Arbitraries.integers().between(least, most).map(value -> {
            String text = Integer.toString(value);
            return "0".repeat(digits - text.length()) + text;
        });
    }
}
