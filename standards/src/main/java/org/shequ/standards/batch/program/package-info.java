/**
 * How a policy is compiled to columns: {@code BudgetCompiler} turns the rules of a place into a graph of operations over {@code long}, and
 * {@code Program} runs it a block of rows at a time. Not part of the interface; start at {@code org.shequ.standards.batch}.
 */
@NullMarked
package org.shequ.standards.batch.program;

import org.jspecify.annotations.NullMarked;
