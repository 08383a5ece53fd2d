// SPDX-License-Identifier: Apache-2.0
package org.dateline.time;

/**
 * A word or words that time expressions are made of.
 *
 * @param category what it is: "month", "weekday", "unit"
 * @param words in small letters for any letter case, else as written or in capitals
 * @param value what it stands for, by category: "11", "-1..0", "WEEK"
 */
public record TimeWord(String category, String words, String value) {}
