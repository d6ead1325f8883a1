/**
 * Receipts: a result with everything it was worked out from, as canonical JSON, and their verification by running them again.
 *
 * <p>Start at {@link org.shequ.standards.receipt.Receipt}; {@link org.shequ.standards.receipt.ReceiptWriter} and {@link
 * org.shequ.standards.receipt.Verification#of(java.io.InputStream, String, org.shequ.standards.policy.PolicyLibrary)} do the same for units
 * that do not fit in memory together. A receipt carries digests, no signature: it tells that something was changed, not by whom, and who
 * changes everything alike and seals it again makes another receipt.
 */
@NullMarked
package org.shequ.standards.receipt;

import org.jspecify.annotations.NullMarked;
