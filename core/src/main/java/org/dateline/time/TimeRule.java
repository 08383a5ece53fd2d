// SPDX-License-Identifier: Apache-2.0
package org.dateline.time;

/**
 * One kind of time wording.
 *
 * @param name named by every expression it reads
 * @param action what a match is read as
 * @param pattern a Java regular expression in which {category} stands for the words of that category
 * @param needs what must stand on its left
 */
public record TimeRule(String name, TimeAction action, String pattern, Needs needs) {

    /** What a rule wants on its left. */
    public enum Needs {
        NOTHING,
        /** A preposition or a word such as "early": "in May". */
        PREPOSITION,
        /** A word that makes it one end of a window: "since then". */
        BOUND
    }
}
