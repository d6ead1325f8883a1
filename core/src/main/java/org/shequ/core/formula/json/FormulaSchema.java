package org.shequ.core.formula.json;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** The JSON Schema (draft 2020-12) of formulas and conditions, for editors and for the schemas of packs. */
public final class FormulaSchema {
    /** The name by which other schemas refer to it, as in {@code urn:shequ:schema:formula#/$defs/formula}. */
    public static final String ID = "urn:shequ:schema:formula";

    private static final String FILE = "formula.schema.json";

    private FormulaSchema() {}

    /**
     * Returns the text of the schema.
     *
     * @return the JSON text
     * @throws IllegalStateException if the resource is not in the jar, naming it
     */
    public static String text() {
        try (InputStream stream = FormulaSchema.class.getResourceAsStream(FILE)) {
            if (stream == null) {
                throw new IllegalStateException(FILE + " must stand beside " + FormulaSchema.class.getName());
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException(FILE + " must be readable", e);
        }
    }
}
