package org.shequ.core.meeting;

/**
 * Something that cannot be so of a meeting.
 *
 * @param place the key at which it stands, such as {@code agenda/0}
 * @param message what is wrong
 */
record MeetingFlaw(String place, String message) {}
