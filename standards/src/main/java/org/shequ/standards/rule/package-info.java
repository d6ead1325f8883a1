/**
 * Rules: what a clause asks, gives or shares, dated, cited and under named readings.
 *
 * <p>Start at {@link org.shequ.standards.rule.RuleDefinition}, the rule as a pack states it with its readings open, and {@link
 * org.shequ.standards.rule.Rule}, the same under one reading of each choice. How rules are applied to units is not told here.
 */
@NullMarked
package org.shequ.standards.rule;

import org.jspecify.annotations.NullMarked;
