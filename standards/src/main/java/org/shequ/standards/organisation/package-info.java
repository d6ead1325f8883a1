/**
 * Organisation charts (社区组织架构) under a policy: how the bodies, seats and persons of a community stand to the rules on a day.
 *
 * <p>Start at {@link org.shequ.standards.organisation.OrganisationQuestion}. A chart turns itself into facts of the community: those that every
 * unit may have, and those that packs declare with a measure of a chart; no rule and no fact of a pack is known here by its name.
 */
@NullMarked
package org.shequ.standards.organisation;

import org.jspecify.annotations.NullMarked;
