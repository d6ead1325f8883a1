/**
 * Relations between documents: how two documents that speak of one matter go together.
 *
 * <p>Start at {@link org.shequ.standards.relation.DocumentRelation}. A relation is stated by the pack of the later or lower document; it
 * changes no result by itself, it tells a reader which of two clauses binds whom, and why both may.
 */
@NullMarked
package org.shequ.standards.relation;

import org.jspecify.annotations.NullMarked;
