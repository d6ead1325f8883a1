/** The layer below: it must not know the one above, but does. */
@NullMarked
package org.shequ.standards.architecture.planted.low;

import org.jspecify.annotations.NullMarked;
