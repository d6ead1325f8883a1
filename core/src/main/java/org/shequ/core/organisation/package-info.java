/**
 * The organisation of a community (社区组织体系): its bodies, the seats in them, who holds these, for which term, and what is vacant.
 *
 * <p>Start at {@link org.shequ.core.organisation.OrganisationChart}; {@link org.shequ.core.organisation.OrganisationJson} reads and writes
 * one, {@link org.shequ.core.organisation.ChartMeasure} reads counts from it. What follows from the nature of such bodies is held here: a
 * person sits once in a body, a body has one head. How many members a body should have, and who may not sit where, is policy, and not here.
 */
@NullMarked
package org.shequ.core.organisation;

import org.jspecify.annotations.NullMarked;
