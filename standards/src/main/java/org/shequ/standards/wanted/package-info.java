/**
 * Which missing facts matter most, as values: for each name that findings or lines of a budget wait for, how many it would settle.
 *
 * <p>Start at {@link org.shequ.standards.wanted.WantedFacts}; assessments and budgets hand one out. What is missing is told by each finding
 * and line itself; here it is counted only.
 */
@NullMarked
package org.shequ.standards.wanted;

import org.jspecify.annotations.NullMarked;
