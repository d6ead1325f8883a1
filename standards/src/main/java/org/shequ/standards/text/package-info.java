/**
 * Figures as documents print them, read into typed values, so that a pack's figures can be checked against the words they
 * were taken from.
 *
 * <p>Start at {@link org.shequ.standards.text.PrintedPhrase}. This is not a reader of prose: a phrase is as short as
 * carries its figure, and is read to its last character or refused.
 */
@HouseStyle
@NullMarked
package org.shequ.standards.text;

import org.jspecify.annotations.NullMarked;
import org.shequ.core.HouseStyle;
