/** Tests of the national run, on a slice of the table of divisions. */
@NullMarked
package org.shequ.examples.national;

import org.jspecify.annotations.NullMarked;
