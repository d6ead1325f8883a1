package org.shequ.core.calendar;

import org.shequ.core.quantity.Ratio;

/**
 * How a yearly figure that is valid for part of a year is cut (分段计算).
 *
 * <table>
 * <caption>Share of 2015 of a figure valid from a day on</caption>
 * <tr><th>from</th><th>NONE</th><th>MONTHS</th><th>DAYS</th></tr>
 * <tr><td>2015-07-01</td><td>1</td><td>1/2</td><td>184/365</td></tr>
 * <tr><td>2015-06-24</td><td>1</td><td>error: not whole months</td><td>191/365</td></tr>
 * <tr><td>2016-01-01</td><td>0</td><td>0</td><td>0</td></tr>
 * </table>
 */
public enum Proration {
    /** Not cut: the whole figure if it is valid on any day of the year. */
    NONE,
    /** By months: whole months valid, over 12; a month valid in part is an error. */
    MONTHS,
    /** By days: days valid, over the 365 or 366 days of the year. */
    DAYS;

    /**
     * Returns the share of a year's figure that is due.
     *
     * @param validity the days that the figure is valid
     * @param year the year
     * @return the exact share, 0 to 1
     * @throws IllegalArgumentException if this is {@link #MONTHS} and a month of the year is valid in part
     */
    public Ratio share(Validity validity, FiscalYear year) {
        return switch (this) {
            case NONE -> validity.overlaps(year.days()) ? Ratio.ONE : Ratio.ZERO;
            case MONTHS ->
                Ratio.of(
                        validity.monthsIn(year)
                                .orElseThrow(() -> new IllegalArgumentException("validity (" + validity
                                        + ") must hold whole months of " + year + " to be prorated by MONTHS")),
                        12);
            case DAYS -> Ratio.of(validity.daysIn(year), year.lengthInDays());
        };
    }
}
