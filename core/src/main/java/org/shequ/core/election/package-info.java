/**
 * Elections of committees (选举) as values: the roll and its voters, the ballots and polls, who stood and how many votes each got, recalls,
 * term and hand-over.
 *
 * <p>Start at {@link org.shequ.core.election.Election}; {@link org.shequ.core.election.ElectionJson} reads and writes one. What follows from
 * the nature of an election is held here, such as that nobody gets more votes than there are valid ballots. Whether an election is valid, who
 * is elected and who may vote is policy, and not here.
 */
@NullMarked
package org.shequ.core.election;

import org.jspecify.annotations.NullMarked;
