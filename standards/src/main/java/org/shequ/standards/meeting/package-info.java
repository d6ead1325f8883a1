/**
 * Meetings and matters under a policy (会议与事项): whether a meeting was called, announced, attended and voted as the rules in force on its day
 * ask, and what must happen to a matter or task, by whom, under which clause.
 *
 * <p>Start at {@link org.shequ.standards.meeting.MeetingRules}. A meeting turns itself into facts, {@link
 * org.shequ.standards.meeting.MeetingFact}, which any pack may declare and use in its rules; the rules are found by the facts they read, and
 * none is known here by its id.
 */
@NullMarked
package org.shequ.standards.meeting;

import org.jspecify.annotations.NullMarked;
