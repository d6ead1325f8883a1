package org.shequ.core.organisation;

import java.util.Optional;
import org.shequ.core.json.Cursor;
import org.shequ.core.json.FaultsException;
import org.shequ.core.json.Json;

/**
 * Organisation charts as JSON trees: reading that tells every fault, and writing in one canonical form.
 *
 * <p>Reading is strict: an unknown key, a wrong type, a value that is not allowed, and bodies and persons that contradict each other are faults,
 * each with its place. Writing leaves out what is not stated and keeps one order; reading what was written gives an equal chart.
 */
public final class OrganisationJson {
    private OrganisationJson() {}

    /**
     * Reads a chart.
     *
     * @param tree the chart, an object
     * @return the chart
     * @throws FaultsException if anything is wrong; it tells every fault
     */
    public static OrganisationChart read(Json tree) {
        return Cursor.read(tree, OrganisationJson::read);
    }

    /**
     * Reads the chart at a cursor, for a codec that goes on after a fault.
     *
     * @param cursor the place
     * @return the chart; empty if it is absent, or wrong and its faults were added
     */
    public static Optional<OrganisationChart> read(Cursor cursor) {
        return new OrganisationReader(cursor).read();
    }

    /**
     * Reads the term at a cursor: <code>{"from": DAY, "until": DAY, "electedOn": DAY}</code>, the last two perhaps left out.
     *
     * @param cursor the place
     * @return the term; empty if it is absent, or wrong and its faults were added
     */
    public static Optional<Term> readTerm(Cursor cursor) {
        return OrganisationReader.term(cursor);
    }

    /**
     * Writes a chart.
     *
     * @param chart the chart
     * @return its canonical tree
     */
    public static Json.Obj write(OrganisationChart chart) {
        return OrganisationWriter.write(chart);
    }

    /**
     * Writes a term.
     *
     * @param term the term
     * @return its canonical tree
     */
    public static Json.Obj write(Term term) {
        return OrganisationWriter.write(term);
    }
}
