/** The bundled policy documents and the sample of real communities; not a place for rules of behaviour. */
@NullMarked
package org.shequ.seeds;

import org.jspecify.annotations.NullMarked;
