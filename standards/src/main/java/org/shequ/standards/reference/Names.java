package org.shequ.standards.reference;

import java.util.Optional;
import org.shequ.core.Preconditions;
import org.shequ.core.calendar.FiscalYear;
import org.shequ.core.place.DivisionCode;
import org.shequ.core.text.NameShape;

/** The names under which figures are found or missed, and the shape of the names that data gives. */
final class Names {
    /** The shape of the name of a parameter, rule or cost share. */
    static final NameShape NAME = NameShape.of("A-Za-z", "A-Za-z0-9_./#-", 79);

    private static final int LONGEST = 60;

    private Names() {}

    /** The name of a figure: series, place if known, year, item if any. */
    static String figure(String series, Optional<DivisionCode> place, FiscalYear year, Optional<String> item) {
        StringBuilder name = new StringBuilder(series);
        if (place.isPresent()) {
            name.append('[').append(place.get()).append(']');
        }
        name.append('[').append(year).append(']');
        if (item.isPresent()) {
            name.append('[').append(item.get()).append(']');
        }
        return name.toString();
    }

    static String parameter(String name) {
        return "parameters[" + name + "]";
    }

    /** The place that would publish a figure for a unit: its county-level division, or the unit's own place above that. */
    static Optional<DivisionCode> publisher(Optional<DivisionCode> place) {
        if (place.isEmpty() || place.get().county().isPresent()) {
            return place.isEmpty() ? place : place.get().county();
        }
        return Optional.of(place.get().prefecture().orElse(place.get()));
    }

    /** The place of who sets a parameter: its city or province, else its county-level division. */
    static Optional<DivisionCode> setter(Optional<DivisionCode> place, String setBy) {
        return switch (setBy) {
            case "CITY" -> place.map(code -> code.prefecture().orElse(code));
            case "PROVINCE" -> place.map(code -> code.province().orElse(code));
            default -> publisher(place);
        };
    }

    static void checkName(String role, String name) {
        Preconditions.checkArgument(
                NAME.matches(name),
                "%s (%s) must be a letter, then up to 79 letters, digits or any of _ . / # -",
                role,
                shown(name));
    }

    static String shown(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "...";
    }
}
