package org.shequ.examples.benchmarks.peer;

import org.shequ.core.calendar.FiscalYear;
import org.shequ.core.place.DivisionCode;
import org.shequ.core.quantity.Households;
import org.shequ.core.unit.Community;
import org.shequ.seeds.Seeds;
import org.shequ.standards.policy.Policy;
import org.shequ.standards.policy.PolicyLibrary;

/** The five documents and a first budget under them. */
public final class Seeded {
    private static final String CODE = "510402001001";

    private Seeded() {}

    /**
     * Returns the known total of uses of a community under the document of its place, the only one that loads.
     *
     * @return the fen
     */
    public static long first() {
        return budget(Seeds.library());
    }

    /**
     * Returns the same with all five packs loaded before.
     *
     * @return the fen
     */
    public static long all() {
        PolicyLibrary library = Seeds.library();
        library.documents().forEach(library::pack);
        return budget(library);
    }

    private static long budget(PolicyLibrary library) {
        Policy policy = library.forYear(FiscalYear.of(2016));
        Community community = Community.builder()
                .code(DivisionCode.of(CODE))
                .households(Households.of(3_120))
                .build();
        return policy.budget(community).uses().known().fen();
    }
}
