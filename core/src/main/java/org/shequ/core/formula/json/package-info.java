/**
 * The JSON of formulas and conditions, both ways: the language in which packs are written.
 *
 * <p>Start at {@link org.shequ.core.formula.json.FormulaReader} and {@link org.shequ.core.formula.json.FormulaWriter}. The
 * JSON Schema of the language stands beside them as {@code formula.schema.json}. This is no parser of text: it reads the trees
 * of {@code org.shequ.core.json}.
 */
@NullMarked
package org.shequ.core.formula.json;

import org.jspecify.annotations.NullMarked;
