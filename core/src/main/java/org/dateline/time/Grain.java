// SPDX-License-Identifier: Apache-2.0
package org.dateline.time;

/** How coarse a time expression is. */
public enum Grain {
    DAY,
    WEEK,
    MONTH,
    YEAR,
    /** "between October 17 and November 3", "since Friday". */
    WINDOW,
    /** "recently", "in recent years": words kept, no days. */
    VAGUE,
    /** "now", "soon", "in the future": the present or what is to come, which dates nothing. */
    OPEN
}
