/**
 * What the caller adds to the packs: reference data (wages, indices, tariffs, parameters), supplements (real law from elsewhere)
 * and overlays (what-ifs).
 *
 * <p>Start at {@link org.shequ.standards.reference.ReferenceData}. Nothing here is ever defaulted: what is not given is missing,
 * under the name that would settle it. No figure of any document stands here.
 */
@NullMarked
package org.shequ.standards.reference;

import org.jspecify.annotations.NullMarked;
