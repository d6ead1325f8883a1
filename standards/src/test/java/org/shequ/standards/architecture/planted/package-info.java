/** Classes that break one rule each, to show that the rules bite. */
@NullMarked
package org.shequ.standards.architecture.planted;

import org.jspecify.annotations.NullMarked;
