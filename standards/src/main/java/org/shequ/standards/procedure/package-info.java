/**
 * Procedures gone through step by step, as values: where one stands, which step was refused and why.
 *
 * <p>Start at {@link org.shequ.standards.procedure.ProcedureRun}. What a procedure is, is told by {@code org.shequ.standards.rule}.
 */
@NullMarked
package org.shequ.standards.procedure;

import org.jspecify.annotations.NullMarked;
