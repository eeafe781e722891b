package org.onrecord.extract.date;

/** How sure the order of the parts of a printed day is. */
public enum Order {
    /** Only one reading: {@code 25 June 2019}, {@code 2019-06-25}, {@code 25/06/2019}. */
    CLEAR,
    /** Read as day, month, year, and could be month, day, year: {@code 03/04/2021}. */
    DAY_FIRST,
    /** Read as month, day, year, and could be day, month, year. */
    MONTH_FIRST
}
