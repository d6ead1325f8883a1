/**
 * Policies: a library of packs at a year or date, with readings, supplements, what-ifs and reference data, and what it says of units.
 *
 * <p>Start at {@link org.shequ.standards.policy.PolicyLibrary}; {@code library.forYear(year).budget(unit)} is a budget. Nothing is looked
 * up from the machine: no clock, no locale, no files beyond the packs given.
 */
@NullMarked
package org.shequ.standards.policy;

import org.jspecify.annotations.NullMarked;
