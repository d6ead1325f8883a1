/**
 * Earmarked accounts (专账): the funds of communities, kept apart, each with what it may be spent on, and the entries booked in them.
 *
 * <p>Start at {@link org.shequ.core.account.EarmarkedAccount}; {@link org.shequ.core.account.AccountJson} reads and writes one. What follows
 * from the nature of such an account is held here: money is spent within its earmark and its own balance. What a document asks beyond that
 * is policy, and not here.
 */
@NullMarked
package org.shequ.core.account;

import org.jspecify.annotations.NullMarked;
