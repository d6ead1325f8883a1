/**
 * What is asked of a unit and what it lacks, as values: requirements and findings of norms and checklists, and the progress of targets,
 * each with its clause.
 *
 * <p>Start at {@link org.shequ.standards.assess.Requirements} for what is asked, {@link org.shequ.standards.assess.Assessment} for one unit, {@link org.shequ.standards.assess.Assessed} for many, {@link
 * org.shequ.standards.assess.ProgressReport} for targets, {@link
 * org.shequ.standards.assess.RuleInverse} for whom a fund or a building serves. How they come about is told by {@code org.shequ.standards.policy}.
 */
@NullMarked
package org.shequ.standards.assess;

import org.jspecify.annotations.NullMarked;
