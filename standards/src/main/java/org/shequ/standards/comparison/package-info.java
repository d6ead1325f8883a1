/**
 * Comparisons: what several documents ask on one topic, side by side; and two results of one unit, line by line.
 *
 * <p>Start at {@link org.shequ.standards.comparison.TopicComparison} for documents: it sets rules beside each other and tells which relations
 * their packs state, and judges no unit. Start at {@code Policy.comparedWith} for results: two years, two readings, or the law in force and
 * a what-if; {@link org.shequ.standards.comparison.BudgetComparison} for money, {@link
 * org.shequ.standards.comparison.AssessmentComparison} for findings. Nothing here says of its own which rule binds whom.
 */
@NullMarked
package org.shequ.standards.comparison;

import org.jspecify.annotations.NullMarked;
