/** Tests of the Spark job, on a slice of the table of divisions. */
@NullMarked
package org.shequ.examples.spark;

import org.jspecify.annotations.NullMarked;
