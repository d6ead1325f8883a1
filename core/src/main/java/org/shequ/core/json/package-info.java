/**
 * A plain tree of JSON values, the places they were read from, and the faults found while reading them.
 *
 * <p>Start at {@link org.shequ.core.json.Json} for values, at {@link org.shequ.core.json.Cursor} to write a codec. This is
 * not a parser of text: {@code org.shequ.standards.json} turns text into these trees.
 */
@NullMarked
package org.shequ.core.json;

import org.jspecify.annotations.NullMarked;
