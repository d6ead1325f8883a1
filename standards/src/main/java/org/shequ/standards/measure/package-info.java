/**
 * The measures that rules may read, and the facts of one unit in one situation.
 *
 * <p>Start at {@link org.shequ.standards.measure.MeasureCatalogue}: it knows every measure by name, takes the facts that packs
 * declare, and opens a unit to formulas. What a document asks of a measure is no business of this package.
 */
@NullMarked
package org.shequ.standards.measure;

import org.jspecify.annotations.NullMarked;
