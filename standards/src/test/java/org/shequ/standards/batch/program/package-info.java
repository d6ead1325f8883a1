/** Tests of how a policy is compiled to columns. */
@NullMarked
package org.shequ.standards.batch.program;

import org.jspecify.annotations.NullMarked;
