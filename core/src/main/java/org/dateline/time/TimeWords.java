// SPDX-License-Identifier: Apache-2.0
package org.dateline.time;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What a language says when it says when: the words and rules of time expressions.
 *
 * @param words by category
 * @param rules the earlier one wins among matches of one length
 */
public record TimeWords(List<TimeWord> words, List<TimeRule> rules) {
    /** Category of names of wars and attacks that time is counted from; their value is an ISO day. */
    public static final String BEGINNING = "beginning";

    /** Category of lemmas of what lies ahead: expect, due. */
    static final String PLANNING = "planning";

    /** Category of verbs that make a "since" one of time and not of cause: begin, seize. */
    static final String TURNING = "turning";

    /** Category of verbs of what goes on from then on: start, erupt. */
    static final String STARTING = "starting";

    public TimeWords {
        words = List.copyOf(words);
        rules = List.copyOf(rules);
        WordPattern patterns = new WordPattern(words);
        rules.forEach(patterns::compiled); // a rule that cannot be compiled never gets this far
    }

    /** The words of a category. */
    Set<String> of(String category) {
        return words.stream()
                .filter(word -> word.category().equals(category))
                .map(TimeWord::words)
                .collect(Collectors.toUnmodifiableSet());
    }
}
