/**
 * Plans: what a planned estate or an existing unit needs on a day, as values: how many communities its size suggests, what each of them is
 * asked for, which of several rules on one matter binds, what is due when, and the money of the first year.
 *
 * <p>Start at {@link org.shequ.standards.plan.Plan}; {@code Policy.plan} makes one. Nothing is evaluated here: a plan arranges what {@link
 * org.shequ.standards.assess.Requirements} and {@link org.shequ.standards.budget.Budget} say.
 */
@NullMarked
package org.shequ.standards.plan;

import org.jspecify.annotations.NullMarked;
