/**
 * Years, partial dates, validity, coverage, deadlines and proration, all precise to the day.
 *
 * <p>Start at {@link org.shequ.core.calendar.FiscalYear} and {@link org.shequ.core.calendar.Validity}. Nothing here reads a clock: every date
 * is an argument.
 */
@NullMarked
package org.shequ.core.calendar;

import org.jspecify.annotations.NullMarked;
