/**
 * Meetings and what they decide (会议与决定): who asked for one, who was to attend and did, and the votes on each matter.
 *
 * <p>Start at {@link org.shequ.core.meeting.Meeting}. The values hold what must be so of any meeting, such as no more votes than people
 * present; how many must be present and must agree is policy and not known here.
 */
@NullMarked
package org.shequ.core.meeting;

import org.jspecify.annotations.NullMarked;
