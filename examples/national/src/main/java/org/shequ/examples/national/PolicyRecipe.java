package org.shequ.examples.national;

import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import org.shequ.core.calendar.FiscalYear;
import org.shequ.seeds.Seeds;
import org.shequ.standards.json.JsonText;
import org.shequ.standards.pack.Pack;
import org.shequ.standards.pack.PackSource;
import org.shequ.standards.policy.Policy;
import org.shequ.standards.policy.PolicyLibrary;
import org.shequ.standards.reference.ReferenceData;

/**
 * All that a policy is made of beyond the bundled documents, as plain text: a policy itself is not sent between machines, this is, and each
 * makes the policy of it once.
 *
 * @param year the fiscal year
 * @param packs further packs by name: the text of each file by its name
 * @param reference reference data as JSON; {@code {}} for none
 * @param assumedDates the days assumed for documents that print none, by document
 */
public record PolicyRecipe(
        int year,
        TreeMap<String, TreeMap<String, String>> packs,
        String reference,
        TreeMap<String, String> assumedDates)
        implements Serializable {
    /** The year that the country is budgeted for. */
    public static final int YEAR = 2016;

    /** The day assumed for the document of Dunhuang, which prints none. */
    public static final String ASSUMED_OF_DUNHUANG = "2014-01-01";

    /** The made-up pack for all places where none of the five documents speaks. */
    public static final String WHAT_IF = "WHATIF2015";

    private static final long serialVersionUID = 1;

    /**
     * Returns the policy of the national run: the five documents, each in its place, and a made-up pack everywhere else.
     *
     * @param made whether facts are made up; then so are the wages and standards that the documents leave to others
     * @return the recipe
     */
    public static PolicyRecipe national(boolean made) {
        TreeMap<String, String> files = new TreeMap<>();
        for (String file : new String[] {"pack.json", "rules.json", "cases.json"}) {
            files.put(file, resource("whatif/" + file));
        }
        return new PolicyRecipe(
                YEAR,
                new TreeMap<>(Map.of(WHAT_IF, files)),
                made ? resource("made-reference.json") : "{}",
                new TreeMap<>(Map.of("DH", ASSUMED_OF_DUNHUANG)));
    }

    /**
     * Makes the policy that budgets the year.
     *
     * @return the policy of the year, over the five bundled documents and these packs
     * @throws org.shequ.standards.pack.PackException if a pack is faulty
     * @throws IllegalArgumentException if the reference data or a date is wrong
     */
    public Policy policy() {
        return with(library().forYear(FiscalYear.of(year)));
    }

    /**
     * Makes the policy that units are held against at the end of the year.
     *
     * @return the same of the last day of the year
     * @throws org.shequ.standards.pack.PackException if a pack is faulty
     * @throws IllegalArgumentException if the reference data or a date is wrong
     */
    public Policy norms() {
        return with(library().at(LocalDate.of(year, 12, 31)));
    }

    private PolicyLibrary library() {
        PolicyLibrary library = Seeds.library();
        for (Map.Entry<String, TreeMap<String, String>> pack : packs.entrySet()) {
            library = library.plus(Pack.read(PackSource.texts(pack.getKey(), pack.getValue())));
        }
        return library;
    }

    private Policy with(Policy bare) {
        Policy policy = bare.withReference(ReferenceData.read(JsonText.read(reference, "reference")));
        for (Map.Entry<String, String> date : assumedDates.entrySet()) {
            policy = policy.assumeEffective(date.getKey(), LocalDate.parse(date.getValue()));
        }
        return policy;
    }

    private static String resource(String name) {
        try (InputStream in = PolicyRecipe.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException(name + " must lie beside " + PolicyRecipe.class.getName());
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
