package org.shequ.examples.national;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.shequ.core.place.DivisionCode;
import org.shequ.core.place.DivisionLevel;
import org.shequ.standards.policy.Policy;

/**
 * The places that the country is compiled for: the country as one, and each county where a document of a place speaks.
 *
 * @param local the places of documents that do not speak of the whole country
 */
record CountryPlaces(List<DivisionCode> local) {
    static CountryPlaces of(Policy policy) {
        return new CountryPlaces(policy.library().identities().stream()
                .map(identity -> identity.document().place())
                .filter(place -> place.level() != DivisionLevel.COUNTRY)
                .toList());
    }

    /** Tells whether a document of a place speaks in a county, by its six digits. */
    boolean isLocal(String county) {
        DivisionCode code = DivisionCode.of(county);
        return local.stream().anyMatch(place -> place.covers(code));
    }

    /** Returns the places, the country first. */
    List<DivisionCode> of(Collection<String> counties) {
        return Stream.concat(
                        Stream.of(DivisionCode.country()),
                        counties.stream()
                                .filter(this::isLocal)
                                .map(DivisionCode::of)
                                .sorted()
                                .distinct())
                .toList();
    }
}
