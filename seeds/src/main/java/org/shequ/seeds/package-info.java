/**
 * The bundled policy documents and the samples of units; start at {@link org.shequ.seeds.Seeds}. Not a place for rules of behaviour:
 * the figures stand in the JSON of the packs.
 */
@NullMarked
package org.shequ.seeds;

import org.jspecify.annotations.NullMarked;
