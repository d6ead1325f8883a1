/**
 * Who pays how much: payers, cost shares, and exact splits to the fen.
 *
 * <p>Start at {@link org.shequ.core.share.CostShare}; {@code CostShare.parse("CITY=5,COUNTY=5").split(total)} is an
 * {@link org.shequ.core.share.Allocation} whose parts sum to the total. Which costs a document has shared, and how, is
 * policy and not known here.
 */
@NullMarked
package org.shequ.core.share;

import org.jspecify.annotations.NullMarked;
