/**
 * Budgets of every village-level unit of the country, in constant memory; start at {@link org.shequ.examples.national.Main}.
 *
 * <p>{@link org.shequ.examples.national.DivisionTable} reads the table of divisions, {@link org.shequ.examples.national.MadeFacts} makes facts
 * where they are asked for, {@link org.shequ.examples.national.PolicyRecipe} says under which policy, {@link
 * org.shequ.examples.national.NationalTotals} adds up by place. Not a source of statistics: outside the places of the five documents the
 * rules are made up, and so are the facts.
 */
@NullMarked
package org.shequ.examples.national;

import org.jspecify.annotations.NullMarked;
