/** Tests of the column batch. */
@NullMarked
package org.shequ.standards.batch;

import org.jspecify.annotations.NullMarked;
