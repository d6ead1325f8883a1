/**
 * Earmarked accounts (专账) under a policy: which rules bind an account, how it stands to each, and the clauses on which an entry is refused.
 *
 * <p>Start at {@link org.shequ.standards.account.AccountRules}. An account turns itself into facts, {@link
 * org.shequ.standards.account.AccountFact}, which any pack may declare and use in its rules; no rule is known here by its id.
 */
@NullMarked
package org.shequ.standards.account;

import org.jspecify.annotations.NullMarked;
