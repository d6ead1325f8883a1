/** The command line; start at {@link org.shequ.examples.cli.Main}. */
@NullMarked
package org.shequ.examples.cli;

import org.jspecify.annotations.NullMarked;
