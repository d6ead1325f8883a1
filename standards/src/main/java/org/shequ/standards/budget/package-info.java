/**
 * Budgets as values: lines with amounts, payers and citations, totals that never mix uses and grants.
 *
 * <p>Start at {@link org.shequ.standards.budget.Budget} for one unit, {@link org.shequ.standards.budget.ConsolidatedBudget} for many. How
 * they come about is told by {@code org.shequ.standards.policy}.
 */
@NullMarked
package org.shequ.standards.budget;

import org.jspecify.annotations.NullMarked;
