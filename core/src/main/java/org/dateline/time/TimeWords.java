// SPDX-License-Identifier: Apache-2.0
package org.dateline.time;

import java.util.List;

/**
 * What a language says when it says when: the words and rules of time expressions.
 *
 * @param words by category
 * @param rules the earlier one wins among matches of one length
 */
public record TimeWords(List<TimeWord> words, List<TimeRule> rules) {
    /** Category of names of wars and attacks that time is counted from; their value is an ISO day. */
    public static final String BEGINNING = "beginning";

    public TimeWords {
        words = List.copyOf(words);
        rules = List.copyOf(rules);
        WordPattern patterns = new WordPattern(words);
        rules.forEach(patterns::compiled); // a rule that cannot be compiled never gets this far
    }
}
