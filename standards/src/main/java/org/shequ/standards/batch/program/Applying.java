package org.shequ.standards.batch.program;

/**
 * Where a rule applies.
 *
 * @param holds the mask of the rows where it does for certain
 * @param unknown the mask of the rows where what is known does not decide it
 * @param doubt the mask of the rows where a program does not tell
 */
record Applying(Node holds, Node unknown, Node doubt) {}
