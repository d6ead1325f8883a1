/** The rules that the main classes of core and standards keep, and classes planted to show that each rule bites. */
@NullMarked
package org.shequ.standards.architecture;

import org.jspecify.annotations.NullMarked;
