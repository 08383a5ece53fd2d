// SPDX-License-Identifier: Apache-2.0
package org.dateline.time;

/** What a rule's match is read as. */
public enum TimeAction {
    DATE,
    DATE_SPAN,
    HOLIDAY,
    WEEKDAY,
    DAYS,
    LATER,
    EARLIER,
    SAME_DAY,
    THEN,
    MONTH,
    MONTH_SPAN,
    CALENDAR,
    WEEKEND,
    YEAR,
    YEARS,
    DECADE,
    CENTURY,
    SEASON,
    QUARTER,
    HALF,
    FIRST_MONTHS,
    AGO,
    PAST,
    COMING,
    BEGINNING,
    HAPPENING,
    VAGUE,
    OPEN
}
