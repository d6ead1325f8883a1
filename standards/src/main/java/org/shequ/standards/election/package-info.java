/**
 * Elections (选举) under a policy: who may vote, whether a poll is valid, who is elected, whether a further ballot is needed, what became of a
 * recall, how long the term is and by when each thing is to be done, each with the rules it rests on.
 *
 * <p>Start at {@link org.shequ.standards.election.ElectionRules}. An election turns itself into facts, {@link
 * org.shequ.standards.election.ElectionFact}, which any pack may declare and use in its rules; a rule binds if it reads them, and no rule is
 * known here by its id. A rule of a matter that reads how many took part, or which ballot it is, tells whether a poll is valid; one of a
 * person that reads the votes or the ballot tells who is elected; a procedure of a person that reads what is known of a voter tells who may
 * vote. Rules of a community, such as one on turnout, are told beside and decide none of it.
 *
 * <p>The rules in force on election day answer, those on the day of the vote for a recall; the day asked about bears only on how far targets
 * are reached over many elections.
 */
@NullMarked
package org.shequ.standards.election;

import org.jspecify.annotations.NullMarked;
