// SPDX-License-Identifier: Apache-2.0
package org.dateline.ledger;

/** By what found events are counted. */
public enum Facet {
    /** First day, ISO 8601; without a value for undated events. */
    DAY,
    /** Month of the first day, such as 2023-11. */
    MONTH,
    YEAR,
    TYPE,
    MODE,
    /** ISO 3166-1 alpha-3 of the place. */
    COUNTRY,
    /** Gazetteer id of the place, else its name. */
    PLACE,
    /** Identity of someone who did it. */
    ACTOR,
    /** Identity of someone who had it done to them. */
    RECIPIENT,
    /** Part of society of those who took part. */
    SECTOR,
    /** Identity of someone credited. */
    SOURCE,
    OUTLET,
    FACTUALITY,
    /** "true" for context, "false" for news. */
    BACKGROUND,
    /** From how many independent origins. */
    ORIGINS,
    /** In tenths: "0.6" is from 0.6 to below 0.7; "0.9" takes in 1. */
    CONFIDENCE
}
