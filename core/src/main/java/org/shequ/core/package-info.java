/** The root of the value library; start at {@code org.shequ.core.formula} or {@code org.shequ.core.unit}. */
@HouseStyle
@NullMarked
package org.shequ.core;

import org.jspecify.annotations.NullMarked;
