package org.shequ.core.unit;

import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.util.List;
import java.util.SortedSet;
import org.immutables.value.Value;
import org.shequ.core.calendar.FiscalYear;

/** All years of the rounds of commendation (评比表彰年份): in a year that is not listed there was none. */
@Value.Immutable(builder = false, copy = false)
public abstract class CommendationYears {
    CommendationYears() {}

    /**
     * Returns the years of the rounds.
     *
     * @param years all years
     * @return the years
     * @throws IllegalArgumentException if a year stands twice
     */
    public static CommendationYears of(List<FiscalYear> years) {
        OpenName.checkOnce("commendation year", years);
        return ImmutableCommendationYears.of(ImmutableSortedSet.copyOf(years));
    }

    /** {@return the years, in order} */
    @Value.Parameter
    @Value.NaturalOrder
    public abstract SortedSet<FiscalYear> years();

    /** {@return the days by which the rounds were held: the last day of each year} */
    public List<LocalDate> days() {
        return years().stream().map(FiscalYear::lastDay).toList();
    }

    @Override
    public String toString() {
        return years().toString();
    }
}
