/**
 * Places: division codes, their levels and kinds, and what of them disagrees in real data.
 *
 * <p>Start at {@link org.shequ.core.place.DivisionCode}. There is no table of places here, only what the digits themselves say.
 */
@NullMarked
package org.shequ.core.place;

import org.jspecify.annotations.NullMarked;
