/**
 * Whether a document applies at a place and time, as an answer that says why not.
 *
 * <p>Start at {@link org.shequ.standards.lookup.Lookup}.
 */
@NullMarked
package org.shequ.standards.lookup;

import org.jspecify.annotations.NullMarked;
