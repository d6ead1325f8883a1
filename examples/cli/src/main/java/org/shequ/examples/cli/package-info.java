/**
 * The command line; start at {@link org.shequ.examples.cli.Main}.
 *
 * <p>A command is a {@code Task} that gives an {@code Answer}: the exit code, lines for standard error, and what is printed once all is
 * known to be right. A command over many units goes through them with {@code UnitPasses}: {@code check(unit -> ..)} works each out and sums
 * up, refuses or tells the wrong ones; {@code print(unit -> .., result -> ..)} works each out again and prints it; {@code answer(() -> ..)}
 * lets go of the file at the end. What a command keeps of units must not grow with their number: totals, counts, the first few. {@code
 * JsonUnits} writes the JSON of units one at a time.
 */
@NullMarked
package org.shequ.examples.cli;

import org.jspecify.annotations.NullMarked;
