package org.shequ.standards.text;

/** What kind of statement a printed phrase makes. */
public enum PrintedForm {
    /** One value: {@code 每百户3000元}, {@code 三分之二}, {@code 三年}. */
    FIGURE,

    /** A low and a high value: {@code 5至9人}. */
    RANGE,

    /** Two or more weights: {@code 5∶5}. */
    SPLIT,

    /** A period and no value: {@code 每年}, {@code 每三年}. */
    CYCLE,

    /** The first year of an open coverage: {@code 2015年起}, {@code 从2011年起}. */
    FROM_YEAR,

    /** The first and the last year of a five-year plan: {@code “十二五”期间}. */
    PLAN_PERIOD,

    /** A year before which something is to be reached, that year counted or not: {@code 2015年前}. */
    BEFORE_YEAR,

    /** A year by whose end something is to be reached: {@code 到2015年}, {@code 2015年底前}, {@code “十二五”末}. */
    BY_YEAR,

    /** A first year, and a number of years that it opens: {@code 从2016年起，用5年时间}. */
    YEARS_FROM
}
