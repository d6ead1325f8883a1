/**
 * Ledgers: every clause of a document, what it asks in one line, and what of this library models it or why nothing does.
 *
 * <p>Start at {@link org.shequ.standards.ledger.ClauseLedger}. The gists are ours, in both languages; the sentences of the documents stand
 * nowhere in this library.
 */
@NullMarked
package org.shequ.standards.ledger;

import org.jspecify.annotations.NullMarked;
