/**
 * Evaluation (评价考评): how units stand to the criteria that a document prints, counted without any weight of ours; a caller's own points,
 * steps and grades on top; and the rounds in which evaluations are held.
 *
 * <p>Start at {@link org.shequ.standards.evaluation.Evaluator}. Which sets of criteria there are is told by {@link
 * org.shequ.standards.evaluation.CriteriaSets}: they are found in the packs, by what a rule is and by the topic of its clauses; none is known
 * here by its id. Whether a criterion is met is decided by the assessment alone.
 */
@NullMarked
package org.shequ.standards.evaluation;

import org.jspecify.annotations.NullMarked;
