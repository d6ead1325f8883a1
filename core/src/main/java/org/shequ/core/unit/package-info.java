/**
 * Units: communities, estates, organisations, streets, counties, cities and provinces, and persons, matters, tasks and venues, with the facts
 * known about them.
 *
 * <p>Start at {@link org.shequ.core.unit.Community}. {@link org.shequ.core.unit.UnitJson} reads and writes them. What a unit should have is
 * policy, and not here.
 */
@NullMarked
package org.shequ.core.unit;

import org.jspecify.annotations.NullMarked;
