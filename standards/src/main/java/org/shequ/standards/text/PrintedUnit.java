package org.shequ.standards.text;

/** What a printed value counts or measures. */
public enum PrintedUnit {
    /** Yuan (元); 万元 is ten thousand of them. */
    YUAN,

    /** Square metres (平方米). */
    SQUARE_METRES,

    /** Households (户). */
    HOUSEHOLDS,

    /** People (人, 名). */
    PERSONS,

    /** Communities (社区). */
    COMMUNITIES,

    /** Villages (村). */
    VILLAGES,

    /** A length of time in years (年). */
    YEARS,

    /** A length of time in months (个月). */
    MONTHS,

    /** A length of time in minutes (分钟). */
    MINUTES,

    /** Full years of age (岁、周岁). */
    YEARS_OF_AGE,

    /** A year of the calendar (four digits and 年). */
    CALENDAR_YEAR,

    /** A count of things named elsewhere (个, 件, 次, 所, 处, 项). */
    ITEMS,

    /** A part of a whole: 三分之二, 80%, 半数; or the weights of a split. */
    RATIO,

    /** A bare number. */
    NUMBER
}
