/**
 * The column batch (批量计算): a policy compiled once for many places and run over primitive columns, a block of rows at a time, with nothing
 * allocated per row. Start at {@link org.shequ.standards.batch.CompiledPolicy}, which {@code Policy.compile} gives. Facts come
 * as arrays, as units, or as rows of text cells ({@link org.shequ.standards.batch.CellColumns}).
 *
 * <p>It is no second way to compute: where a row is not exact, or too large for {@code long}, the plain path answers for it, and where both
 * answer they agree to the fen.
 */
@NullMarked
package org.shequ.standards.batch;

import org.jspecify.annotations.NullMarked;
