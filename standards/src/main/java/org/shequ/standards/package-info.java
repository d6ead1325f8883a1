/** The root of the rules; start at {@code org.shequ.standards.policy}. */
@HouseStyle
@NullMarked
package org.shequ.standards;

import org.jspecify.annotations.NullMarked;
import org.shequ.core.HouseStyle;
