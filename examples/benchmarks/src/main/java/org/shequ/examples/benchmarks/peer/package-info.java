/**
 * The ways of computing the workload that are compared: hand-written loops and objects, rule engines, and Shequ; start at {@link
 * org.shequ.examples.benchmarks.peer.Work}.
 *
 * <p>Each is written as its manual advises, holds its input as its users would, and gives the grand totals to the fen. None refers to
 * another's library, so each starts with its own class path alone.
 */
@NullMarked
package org.shequ.examples.benchmarks.peer;

import org.jspecify.annotations.NullMarked;
