/** Tests of the command line, run in process. */
@NullMarked
package org.shequ.examples.cli;

import org.jspecify.annotations.NullMarked;
