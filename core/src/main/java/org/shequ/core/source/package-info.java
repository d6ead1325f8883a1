/**
 * Where a rule comes from: documents, clauses, citations, and how binding their words are.
 *
 * <p>Start at {@link org.shequ.core.source.PolicyDocument}. No document stands here: they are data of packs.
 */
@NullMarked
package org.shequ.core.source;

import org.jspecify.annotations.NullMarked;
