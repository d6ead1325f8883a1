/** The layer above. */
@NullMarked
package org.shequ.standards.architecture.planted.high;

import org.jspecify.annotations.NullMarked;
