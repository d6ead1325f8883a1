package org.shequ.core.place;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.shequ.core.Preconditions;

/**
 * A division code (区划代码) of 6, 9 or 12 digits: province 2, prefecture 2, county 2 (GB/T 2260), township 3 (GB/T 10114), village 3. It has no
 * check digit.
 *
 * <table>
 * <caption>Codes and their levels</caption>
 * <tr><td>000000</td><td>the whole country</td></tr>
 * <tr><td>370000</td><td>a province</td></tr>
 * <tr><td>510400</td><td>a prefecture; covers 510402</td></tr>
 * <tr><td>510402</td><td>a county-level division</td></tr>
 * <tr><td>510402001</td><td>a street</td></tr>
 * <tr><td>510402001001</td><td>a community</td></tr>
 * <tr><td>441900003</td><td>a town of a prefecture that has no counties</td></tr>
 * </table>
 *
 * <p>Trailing groups of zeros are left out: {@code 510402001000} is {@code 510402001}, {@code 510402000000} is {@code 510402}. So equal places
 * have equal codes.
 */
@Value.Immutable(builder = false, copy = false)
public abstract class DivisionCode implements Comparable<DivisionCode> {
    DivisionCode() {}

    /**
     * Reads a code.
     *
     * @param digits 6, 9 or 12 digits
     * @return the code, trailing groups of zeros left out
     * @throws IllegalArgumentException if there are other characters or another number of them, or a group of zeros stands above a group
     *     that is none (only the county may be {@code 00} above a township)
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static DivisionCode of(String digits) {
        int length = digits.length();
        if ((length != 6 && length != 9 && length != 12) || !isDigits(digits)) {
            throw new IllegalArgumentException("division code ("
                    + (length <= 20 ? digits : digits.substring(0, 20) + "...") + ") must be 6, 9 or 12 digits");
        }
        String shortest = digits;
        while (shortest.length() > 6 && shortest.endsWith("000")) {
            shortest = shortest.substring(0, shortest.length() - 3);
        }
        return ImmutableDivisionCode.of(shortest);
    }

    /** {@return 000000, the whole country} */
    public static DivisionCode country() {
        return ImmutableDivisionCode.of("000000");
    }

    /** {@return the digits: 6 down to the county, 9 for a township, 12 for a village} */
    @JsonValue
    @Value.Parameter
    public abstract String digits();

    /** {@return the level} */
    @Value.Derived
    public DivisionLevel level() {
        return switch (digits().length()) {
            case 12 -> DivisionLevel.VILLAGE;
            case 9 -> DivisionLevel.TOWNSHIP;
            default -> {
                if (!isZero(4, 6)) {
                    yield DivisionLevel.COUNTY;
                }
                if (!isZero(2, 4)) {
                    yield DivisionLevel.PREFECTURE;
                }
                yield isZero(0, 2) ? DivisionLevel.COUNTRY : DivisionLevel.PROVINCE;
            }
        };
    }

    /** {@return the code next above; empty for the whole country} */
    public Optional<DivisionCode> parent() {
        return switch (level()) {
            case COUNTRY -> Optional.empty();
            case PROVINCE -> Optional.of(country());
            case PREFECTURE -> Optional.of(prefix(2));
            case COUNTY -> Optional.of(prefix(4));
            case TOWNSHIP -> Optional.of(prefix(6));
            case VILLAGE -> Optional.of(prefix(9));
        };
    }

    /** {@return the codes above this one, nearest first; the whole country is last} */
    public List<DivisionCode> ancestors() {
        List<DivisionCode> ancestors = new ArrayList<>();
        for (Optional<DivisionCode> above = parent();
                above.isPresent();
                above = above.get().parent()) {
            ancestors.add(above.get());
        }
        return Collections.unmodifiableList(ancestors);
    }

    /**
     * Tells whether a place lies in this one.
     *
     * @param other the other place
     * @return true if it is this place or lies below it; {@code 000000} covers all
     */
    public boolean covers(DivisionCode other) {
        int significant = level().significantDigits();
        return other.level().significantDigits() >= significant
                && other.digits().regionMatches(0, digits(), 0, significant);
    }

    /** {@return the province, for example 510000; empty for the whole country} */
    public Optional<DivisionCode> province() {
        return above(DivisionLevel.PROVINCE);
    }

    /** {@return the prefecture, for example 510400; empty above that level} */
    public Optional<DivisionCode> prefecture() {
        return above(DivisionLevel.PREFECTURE);
    }

    /** {@return the county-level division, for example 510402; empty above that level, and where there is none (digits 5 and 6 are 00)} */
    public Optional<DivisionCode> county() {
        return isZero(4, 6) ? Optional.empty() : above(DivisionLevel.COUNTY);
    }

    /** {@return the first six digits as a number, for example 510402: the same for all places of a county-level division} */
    public int countyNumber() {
        String digits = digits();
        int number = 0;
        for (int i = 0; i < 6; i++) {
            number = number * 10 + (digits.charAt(i) - '0');
        }
        return number;
    }

    /** {@return the street, town or township, for example 510402001; empty above that level} */
    public Optional<DivisionCode> township() {
        return above(DivisionLevel.TOWNSHIP);
    }

    /** {@return the kind of the county-level division by digits 5 and 6; empty where they are 00} */
    public Optional<CountyKind> countyKind() {
        int group = Integer.parseInt(digits().substring(4, 6));
        if (group == 0) {
            return Optional.empty();
        }
        if (group <= 20) {
            return Optional.of(CountyKind.DISTRICT);
        }
        return Optional.of(group <= 80 ? CountyKind.COUNTY : CountyKind.COUNTY_LEVEL_CITY);
    }

    /**
     * Returns the kind of committee by digits 10 to 12.
     *
     * @return residents' (001 to 199) or villagers' (200 to 399); empty for other digits, and above the village level
     */
    public Optional<CommitteeKind> committeeKind() {
        if (level() != DivisionLevel.VILLAGE) {
            return Optional.empty();
        }
        String digits = digits();
        int tail = (digits.charAt(9) - '0') * 100 + (digits.charAt(10) - '0') * 10 + digits.charAt(11) - '0';
        if (tail >= 400) {
            return Optional.empty();
        }
        return Optional.of(tail < 200 ? CommitteeKind.RESIDENTS : CommitteeKind.VILLAGERS);
    }

    @Override
    public int compareTo(DivisionCode other) {
        return digits().compareTo(other.digits());
    }

    private Optional<DivisionCode> above(DivisionLevel level) {
        return level().compareTo(level) < 0 ? Optional.empty() : Optional.of(prefix(level.significantDigits()));
    }

    private DivisionCode prefix(int significant) {
        String kept = digits().substring(0, significant);
        return ImmutableDivisionCode.of(significant < 6 ? kept + "0".repeat(6 - significant) : kept);
    }

    private boolean isZero(int from, int to) {
        for (int i = from; i < to; i++) {
            if (digits().charAt(i) != '0') {
                return false;
            }
        }
        return true;
    }

    private static boolean isDigits(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return true;
    }

    @Value.Check
    void check() {
        checkAbove("province", isZero(0, 2), !isZero(2, digits().length()));
        checkAbove("prefecture", isZero(2, 4), !isZero(4, digits().length()));
        checkAbove("township", digits().length() == 12 && isZero(6, 9), true);
    }

    private void checkAbove(String group, boolean zero, boolean followed) {
        Preconditions.checkArgument(
                !(zero && followed),
                "division code (%s) must have %s digits other than zero above the rest",
                digits(),
                group);
    }

    @Override
    public String toString() {
        return digits();
    }
}
